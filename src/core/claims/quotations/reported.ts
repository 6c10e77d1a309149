import { wordsOf, type Token } from '../../entities/words/tokens.ts'
import type { Passage, Range } from '../../model.ts'
import { matchesOf } from '../../text/matches.ts'
import type { QuotedRun } from './quotemarks.ts'
import { nobody, type Speaker, type SpeakerFinder } from './speaker.ts'
import { closingReport, reporting, reportingVerbs } from './speech.ts'

export interface Reported {
  readonly range: Range
  readonly speaker: Speaker
}

/** Shorter clauses ("so", "yes, twice") report nothing that could be compared. */
const shortestClause = 12

/** Clauses that a verb of saying reports: "Ruiz said the work would start", "…, the mayor said", "according to Ruiz". */
export function findReported(
  speakers: SpeakerFinder,
  index: number,
  passage: Passage,
  runs: readonly QuotedRun[],
): Reported[] {
  const { text } = passage
  const words = wordsOf(passage)
  const found: Reported[] = []
  let next = 0
  for (const sentence of passage.sentences) {
    const first = next
    while (next < words.length && words[next]!.from < sentence.to) next++
    if (!mayReport(words, first, next, sentence.to)) continue
    const reported = sourceNamed(speakers, index, text, sentence) ?? verbOfSaying(speakers, index, text, sentence, runs)
    if (reported && !mostlyQuoted(reported.range, runs)) found.push(reported)
  }
  return found
}

/** Whether any of the words `first…next` of a sentence can report: most sentences have none that does, and need no search. */
function mayReport(words: readonly Token[], first: number, next: number, end: number): boolean {
  for (let at = first; at < next; at++) {
    const { key, shape, alone, text, before } = words[at]!
    if (shape === 'lower' && key.length >= shortestVerb && reportingVerbs.has(key)) return true
    if (key === 'according' || before.length > longestGap) return true
    if (alone < 0 && /[^\p{L}\d]/u.test(text)) return true
  }
  return next === first || end - words[next - 1]!.to > longestGap
}

/** "said" */
const shortestVerb = 4
/** Between two words stand more characters only where an address was passed over, in which any word may stand. */
const longestGap = 3

function verbOfSaying(
  speakers: SpeakerFinder,
  index: number,
  text: string,
  sentence: Range,
  runs: readonly QuotedRun[],
): Reported | null {
  const part = text.slice(sentence.from, sentence.to)
  for (const verb of matchesOf(reporting, part)) {
    const start = sentence.from + verb.index
    const end = start + verb[0].length
    if (runs.some((run) => run.open <= start && run.close > run.open && belongsToQuotation(text, run, start))) continue
    const closes = closingReport.test(verb[0]) && closesSentence(text.slice(end, sentence.to))
    const comma = closes ? text.lastIndexOf(',', start - 1) : -1
    const range = comma > sentence.from ? { from: sentence.from, to: comma } : clauseAfter(text, end, sentence.to)
    if (!range || range.to - range.from < shortestClause) continue
    const speaker = speakers.before(index, sentence.from, start)
    if (speaker !== nobody && (speaker.mention >= 0 || speaker.text)) return { range, speaker }
  }
  return null
}

/** "According to Ruiz, the work will start", "the work will start, according to Ruiz". */
function sourceNamed(speakers: SpeakerFinder, index: number, text: string, sentence: Range): Reported | null {
  const part = text.slice(sentence.from, sentence.to)
  const source = /\baccording to\s/i.exec(part)
  if (!source) return null
  const after = sentence.from + source.index + source[0].length
  const speaker = speakers.after(index, after, sentence.to)
  if (speaker === nobody) return null
  const comma = text.indexOf(',', after)
  const range =
    source.index === 0
      ? { from: comma > 0 && comma < sentence.to ? comma + 1 : sentence.to, to: sentence.to }
      : { from: sentence.from, to: sentence.from + source.index }
  return range.to - range.from < shortestClause ? null : { range, speaker }
}

/** Whether the verb at `at` is inside the run, or is the one that gives the run its speaker. */
function belongsToQuotation(text: string, run: QuotedRun, at: number): boolean {
  if (at < run.close) return true
  const between = text.slice(run.close, at)
  return between.length < 160 && /[,?!…—–.-]$/.test(text.slice(run.from, run.to)) && !/[.!?;]\s/.test(between)
}

function closesSentence(rest: string): boolean {
  return /^\s*(?:(?:on|in|late|early)\s[\w\s]{1,40}|yesterday|today)?\s*[.)”"]*\s*$/.test(rest)
}

/** The clause after a verb of saying, "told" with its listener and a day passed over. */
function clauseAfter(text: string, from: number, to: number): Range | null {
  const rest = text.slice(from, to)
  const that = /^(?:\s[\p{L}’'-]+){0,6}?\sthat\s/u.exec(rest)
  const day = /^\s(?:on|in|late|early|this|yesterday|today)\s[^,]{1,40}?\s(?=the|it|he|she|they)/.exec(rest)
  const lead = that ?? day ?? /^\s+/.exec(rest)
  return lead && { from: from + lead[0].length, to }
}

function mostlyQuoted(range: Range, runs: readonly QuotedRun[]): boolean {
  return runs.some(({ open, close }) => {
    const shared = Math.min(close, range.to) - Math.max(open, range.from)
    return shared > 0.8 * (range.to - range.from)
  })
}
