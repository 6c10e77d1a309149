import type { Dossier } from '../../core/exports/dossier.ts'
import { tidy } from '../../core/exports/escape.ts'
import { capital, wordSides } from '../../core/exports/wording.ts'
import type { ReportConflict } from '../../core/report.ts'

/** Workflow commands that GitHub Actions shows as annotations, one on each side of a conflict. */
export function toGitHub(
  dossier: Dossier,
  conflicts: readonly ReportConflict[],
  pathOf: (source: string) => string,
): string {
  const commands = conflicts.flatMap((conflict) =>
    conflict.sides.flatMap(({ mentions: [place] }) => {
      if (!place) return []
      const from = dossier.positionOf(place.source, place.start)
      const to = dossier.positionOf(place.source, place.end)
      const properties = [
        ['file', pathOf(place.source)],
        ['line', from.line],
        ['endLine', to.line],
        ['col', from.column],
        ['endColumn', to.column],
        ['title', `${capital(conflict.measure)}: ${wordSides(conflict)}`],
      ].map(([name, value]) => `${name}=${escapeProperty(tidy(String(value)))}`)
      const command = conflict.level === 'conflict' ? 'error' : 'warning'
      return `::${command} ${properties.join(',')}::${escapeData(tidy(conflict.reason))}\n`
    }),
  )
  return commands.join('')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
