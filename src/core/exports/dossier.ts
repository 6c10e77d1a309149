import type { Corpus } from '../corpus.ts'
import type { AppliedDecision } from '../decisions.ts'
import type { Place } from '../model.ts'
import { toReport, type Report, type ReportConflict } from '../report.ts'
import { Lines, type LinePosition } from './lines.ts'

/** All that an export says, in one value: the report, and the texts its places point into. */
export interface Dossier {
  readonly report: Report
  readonly texts: ReadonlyMap<string, string>
  /** Where a span of a source stands, by lines. */
  positionOf(source: string, offset: number): LinePosition
}

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

/** A quote with the words round it on its line: "…it signed with Arden ($30 billion for power)…". */
export function excerpt(
  text: string,
  { start, end }: Pick<Place, 'start' | 'end'>,
): { before: string; quote: string; after: string } {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const lineEnd = text.slice(end).search(/[\r\n]/)
  const stop = lineEnd < 0 ? text.length : end + lineEnd
  let from = Math.max(lineStart, start - contextLength)
  let to = Math.min(stop, end + contextLength)
  if (from > lineStart) from = Math.min(start, text.indexOf(' ', from) + 1 || start)
  if (to < stop) to = Math.max(end, text.lastIndexOf(' ', to))
  return {
    before: (from > lineStart ? '…' : '') + tidy(text.slice(from, start)).trimStart(),
    quote: tidy(text.slice(start, end)),
    after: tidy(text.slice(end, to)).trimEnd() + (to < stop ? '…' : ''),
  }
}

/** Text on one line, without the control and direction characters that could change how what stands round it shows. */
export function tidy(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
}
