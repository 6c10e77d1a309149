import type { Place } from '../model.ts'
import type { ReportConflict } from '../report.ts'
import { excerpt, isOpenConflict, tidy, type Dossier } from './dossier.ts'
import { countSources, titleOf, toAddress, wordDecision } from './wording.ts'

/** The brief as Markdown. Links lead to the line of the quote in articles beside the file (`wire.txt#L12`). */
export function toMarkdown(dossier: Dossier): string {
  const { report } = dossier
  const open = report.conflicts.filter(isOpenConflict)
  const decided = report.conflicts.filter((conflict) => !isOpenConflict(conflict))
  return [
    `# ${escape(titleOf(report))}`,
    report.brief.lines.map((line) => briefLine(dossier, line)).join('\n'),
    ...section(
      'Conflicts',
      open.map((conflict) => conflictText(dossier, conflict)),
      '\n\n',
    ),
    ...section(
      'Decided',
      decided.map((conflict) => conflictText(dossier, conflict)),
      '\n\n',
    ),
    ...section(
      'Agreements',
      report.agreements.map(
        ({ measure, value, independentSources, mentions }) =>
          `- ${escape(measure)}: **${escape(value)}**, ${countSources(independentSources)} ${links(dossier, mentions)}`,
      ),
      '\n',
    ),
    ...section('Sources', sourceTable(dossier), '\n'),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n')
}

function section(title: string, parts: readonly string[], between: string): string[] {
  return parts.length === 0 ? [] : [`## ${title}`, parts.join(between)]
}

function briefLine(dossier: Dossier, line: Dossier['report']['brief']['lines'][number]): string {
  const disputed = line.disputed ? ' **(disputed)**' : ''
  return `- **${escape(line.label)}:** ${escape(line.text)}${disputed} ${links(dossier, line.mentions)}`.trimEnd()
}

function conflictText(dossier: Dossier, conflict: ReportConflict): string {
  const { decision } = conflict
  const title = `### ${escape(conflict.measure)}${conflict.level === 'tension' ? ' (tension)' : ''}`
  const struck = decision && !decision.stale ? '~~' : ''
  const sides = conflict.sides.map(({ value, independentSources, mentions }) => {
    const quotes = mentions.map((place) => `  - ${quote(dossier, place)} ${link(dossier, place)}`)
    return [`- ${struck}**${escape(value)}**${struck}, ${countSources(independentSources)}`, ...quotes].join('\n')
  })
  const verdict = decision
    ? `${decision.stale ? 'Out of date, its text has changed: ' : ''}${wordDecision(decision)}`
    : ''
  return [title, escape(conflict.reason), sides.join('\n'), escape(verdict)].filter((part) => part !== '').join('\n\n')
}

function sourceTable({ report }: Dossier): string[] {
  if (report.sources.length === 0) return []
  return [
    '| Source | Title | Publisher | Published | Words | Copied from |',
    '|---|---|---|---|--:|---|',
    ...report.sources.map(({ source, title, publisher, published, words, origin }) =>
      [
        '',
        ` [${escape(source)}](${toAddress(source)}) `,
        ...[title ?? '', publisher ?? '', published ?? ''].map((cell) => ` ${escape(cell)} `),
        ` ${words} `,
        ` ${escape(origin === source ? '' : origin)} `,
        '',
      ].join('|'),
    ),
  ]
}

function quote(dossier: Dossier, place: Place): string {
  const { before, quote, after } = excerpt(dossier.texts.get(place.source) ?? '', place)
  return `“${escape(before)}**${escape(quote)}**${escape(after)}”`
}

function links(dossier: Dossier, places: readonly Place[]): string {
  return places.map((place) => link(dossier, place)).join(' ')
}

function link(dossier: Dossier, place: Place): string {
  const { line } = dossier.positionOf(place.source, place.start)
  return `[${escape(place.source)}:${line}](${toAddress(place.source)}#L${line})`
}

/** Text that Markdown shows as it is. */
function escape(text: string): string {
  return tidy(text)
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
}
