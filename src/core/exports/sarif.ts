import type { Place } from '../model.ts'
import type { ReportConflict } from '../report.ts'
import type { Dossier } from './dossier.ts'
import { tidy, toJson } from './escape.ts'
import { toAddress, wordDecision, wordSides } from './wording.ts'

/** What each kind of conflict is, for viewers that list rules. */
const kinds: Readonly<Record<ReportConflict['kind'], string>> = {
  value: 'Sources give different values of one measure.',
  date: 'Sources give different dates of one event.',
  term: 'Sources use different terms for one thing.',
  quote: 'Sources word one quotation differently.',
  status: 'Sources state opposite facts.',
}

/**
 * Conflicts as a SARIF 2.1.0 log (OASIS). Decisions are suppressions: accepted, or under review when their text has
 * changed. Addresses are relative to the folder of the articles.
 */
export function toSarif({ report, ...dossier }: Dossier, version: string): string {
  const rules = (['conflict', 'tension'] as const).flatMap((level) =>
    (Object.keys(kinds) as ReportConflict['kind'][]).map((kind) => ({ level, kind, id: `${kind}-${level}` })),
  )
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Tickmark',
            semanticVersion: version,
            rules: rules.map(({ level, kind, id }) => ({
              id,
              shortDescription: { text: kinds[kind] },
              defaultConfiguration: { level: sarifLevels[level] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: report.sources.map(({ source }) => ({ location: location(source) })),
        results: report.conflicts.map((conflict) => {
          const { level, kind, id, measure, reason, decision, steps } = conflict
          const ruleId = `${kind}-${level}`
          const places = conflict.sides.flatMap(({ value, mentions }) => mentions.map((place) => ({ value, place })))
          const [first, ...others] = places
          return {
            ruleId,
            ruleIndex: rules.findIndex((rule) => rule.id === ruleId),
            level: sarifLevels[level],
            message: { text: tidy(`${measure}: ${wordSides(conflict)}. ${reason}`) },
            locations: first ? [{ physicalLocation: physical(dossier, first.place) }] : [],
            relatedLocations: others.map(({ value, place }, index) => ({
              id: index + 1,
              physicalLocation: physical(dossier, place),
              message: { text: tidy(value) },
            })),
            partialFingerprints: { 'tickmarkConflict/v1': id },
            properties: { steps },
            ...(decision && {
              suppressions: [
                {
                  kind: 'external',
                  status: decision.stale ? 'underReview' : 'accepted',
                  justification: wordDecision(decision),
                },
              ],
            }),
          }
        }),
      },
    ],
  }
  return `${toJson(log, 2)}\n`
}

const sarifLevels = { conflict: 'error', tension: 'warning' } as const

function physical({ positionOf }: Pick<Dossier, 'positionOf'>, { source, start, end, text }: Place) {
  const from = positionOf(source, start)
  const to = positionOf(source, end)
  return {
    artifactLocation: location(source),
    region: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      snippet: { text },
    },
  }
}

function location(source: string) {
  return { uri: toAddress(source), uriBaseId: '%SRCROOT%' }
}
