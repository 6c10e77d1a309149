import { excerpt, type Dossier } from '../../core/exports/dossier.ts'
import { printable, tidy } from '../../core/exports/escape.ts'
import { capital, wordDecision, wordSides, wordSources } from '../../core/exports/wording.ts'
import type { Place } from '../../core/model.ts'
import type { ReportConflict } from '../../core/report.ts'

/**
 * Conflicts for people to read in a terminal: a headline that a terminal makes clickable, then each side with its quotes.
 * `pathOf` gives a source's path as seen from the working folder.
 */
export function toText(
  dossier: Dossier,
  conflicts: readonly ReportConflict[],
  pathOf: (source: string) => string,
  colour: boolean,
): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const where = ({ source, start }: Place) => {
    const { line, column } = dossier.positionOf(source, start)
    return `${printable(pathOf(source))}:${line}:${column}`
  }
  const side = ({ value, independentSources, mentions }: ReportConflict['sides'][number]) => [
    `  ${paint(1, tidy(value))}, ${wordSources(independentSources)}`,
    ...mentions.map((place) => {
      const { before, quote, after } = excerpt(dossier.texts.get(place.source) ?? '', place)
      return `    ${where(place)}  ${paint(2, before)}${paint(4, quote)}${paint(2, after)}`
    }),
  ]
  return conflicts
    .map((conflict) => {
      const first = conflict.sides[0]?.mentions[0]
      const level = paint(conflict.level === 'conflict' ? 31 : 33, conflict.level)
      return [
        `${first ? `${where(first)} ` : ''}${level} ${paint(1, capital(tidy(conflict.measure)))}: ${wordSides(conflict)}`,
        ...conflict.sides.flatMap(side),
        `  ${tidy(conflict.reason)}`,
        ...(conflict.decision ? [`  Decided before its text changed: ${wordDecision(conflict.decision)}`] : []),
      ]
        .map((line) => `${line}\n`)
        .join('')
    })
    .join('\n')
}
