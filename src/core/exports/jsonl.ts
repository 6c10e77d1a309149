import type { Dossier } from './dossier.ts'
import { toJson } from './escape.ts'

/** Every finding on a line of its own, with its `type`: sources, figures, mentions, claims, conflicts, agreements. */
export function toJsonLines({ report }: Dossier): string {
  const lines = [
    ...report.sources.map((each) => ({ type: 'source', ...each })),
    ...report.figures.map((each) => ({ type: 'figure', ...each })),
    // A mention's own `type` is that of its entity.
    ...report.mentions.map(({ type, ...each }) => ({ type: 'mention', entityType: type, ...each })),
    ...report.claims.map((each) => ({ type: 'claim', ...each })),
    ...report.conflicts.map((each) => ({ type: 'conflict', ...each })),
    ...report.agreements.map((each) => ({ type: 'agreement', ...each })),
  ]
  return lines.map((line) => `${toJson(line)}\n`).join('')
}
