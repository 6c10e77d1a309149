import type { Report, ReportConflict, ReportDecision } from '../report.ts'
import { countSources } from '../compare/sides.ts'
import { english } from '../phrase.ts'
import { tidy } from './escape.ts'

const verdictWords: Readonly<Record<ReportDecision['verdict'], string>> = {
  explained: 'Explained',
  preferred: 'Preferred',
  'not-the-same': 'Not the same thing',
  ignored: 'Ignored',
}

/** "Preferred $30 billion: checked with the bank (Ana, 2025-11-03)". */
export function wordDecision({ verdict, value, reason, author, date }: ReportDecision): string {
  const what = verdict === 'preferred' && value ? `${verdictWords[verdict]} ${value}` : verdictWords[verdict]
  const who = [author, date.slice(0, 10)].filter((each) => each !== '').join(', ')
  return tidy(`${what}${reason ? `: ${reason}` : ''}${who ? ` (${who})` : ''}`)
}

/** "$30 billion ≠ $300 billion". */
export function wordSides({ sides, level }: ReportConflict): string {
  return tidy(sides.map(({ value }) => value).join(level === 'conflict' ? ' ≠ ' : ' ≟ '))
}

/** "1 source", "3 independent sources". */
export function wordSources(independent: number): string {
  return english(countSources(independent))
}

/** The event's name: the brief's title, else its parties, else nothing but what the page is. */
export function titleOf({ brief }: Report): string {
  return tidy(brief.title ?? (brief.parties.length > 0 ? brief.parties.join(', ') : 'Brief'))
}

/** A path as a relative address: each segment escaped, so that spaces, colons, `#` and brackets do no harm. */
export function toAddress(source: string): string {
  const escapeSegment = (segment: string) =>
    encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(/[()'!*]/g, percent)
  return source.split('/').map(escapeSegment).join('/')
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
}

/** "Whether it is exclusive" at the head of a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
