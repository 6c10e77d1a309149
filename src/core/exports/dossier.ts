import type { Corpus } from '../corpus.ts'
import type { AppliedDecision } from '../decisions.ts'
import type { Place } from '../model.ts'
import { toReport, type Report, type ReportConflict } from '../report.ts'
import { tidy } from './escape.ts'
import { Lines, type LinePosition } from './lines.ts'

/** All that an export says, in one value: the report, and the texts its places point into. */
export interface Dossier {
  readonly report: Report
  readonly texts: ReadonlyMap<string, string>
  /** Where a span of a source stands, by lines. */
  positionOf(source: string, offset: number): LinePosition
}

/** What exports are written from. */
export function makeDossier(corpus: Corpus, decisions: ReadonlyMap<string, AppliedDecision> = new Map()): Dossier {
  const texts = new Map([...corpus.analyses].map(([source, { article }]) => [source, article.text]))
  const lines = new Map<string, Lines>()
  return {
    report: toReport(corpus, decisions),
    texts,
    positionOf(source, offset) {
      let of = lines.get(source)
      if (!of) lines.set(source, (of = new Lines(texts.get(source) ?? '')))
      return of.at(offset)
    },
  }
}

/** Still to be decided: undecided, or decided on a text that has changed since. */
export function isOpenConflict({ decision }: ReportConflict): boolean {
  return decision === null || decision.stale
}

/** Characters of context on either side of a quote. */
const contextLength = 80

/** What Markdown prints before the words of a list item, a heading or a quotation. */
const blockMark = /^\s*(?:[-*+]\s|#{1,6}\s|>\s?|\d{1,3}[.)]\s)/

/** A quote with the words round it on its line: "…it signed with Arden ($30 billion for power)…". */
export function excerpt(
  text: string,
  { start, end }: Pick<Place, 'start' | 'end'>,
): { before: string; quote: string; after: string } {
  // Only what may be shown is looked at, since a line may be as long as the file.
  let before = text.slice(Math.max(0, start - contextLength), start)
  let after = text.slice(end, end + contextLength)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const lineEnd = after.search(/[\r\n]/)
  const cutBefore = lineStart === 0 && start > contextLength
  const cutAfter = lineEnd < 0 && end + contextLength < text.length
  before = before.slice(cutBefore ? before.indexOf(' ') + 1 : lineStart)
  after = after.slice(0, cutAfter ? after.lastIndexOf(' ') : lineEnd < 0 ? undefined : lineEnd)
  return {
    before: (cutBefore ? '…' : '') + tidy(cutBefore ? before : before.replace(blockMark, '')).trimStart(),
    quote: tidy(text.slice(start, end)),
    after: tidy(after).trimEnd() + (cutAfter ? '…' : ''),
  }
}
