import { concept } from '../../claims/words/concepts.ts'
import { stem } from '../../claims/words/words.ts'
import type { Analysis, Article, Range, Span } from '../../model.ts'
import { rememberOf } from '../../remember.ts'

/** Words that tell one of two like things from the other. Source: the ordinals, and the paired adjectives of WordNet's "relational" and "direction" clusters. */
const words =
  'first|second|third|fourth|fifth|last|other|another|rival|separate|former|deputy|assistant|vice|ex|new|old|older|newer|' +
  'north|south|east|west|northern|southern|eastern|western|upper|lower|left|right|inner|outer|front|rear|male|female|' +
  'men|women|children|adults|morning|afternoon|evening'

/** "last month", "the other day" tell when, and not which. */
const pattern = new RegExp(
  String.raw`\b(?:${words})\b(?!\s(?:day|night|week|weekend|month|year|summer|winter|spring|autumn)s?\b)`,
  'gi',
)

export const tellsApart: ReadonlySet<string> = new Set(words.split('|').map((word) => concept(stem(word))))

/** A statement by its sentence; words of its own phrase, where it has one, tell nothing apart: "her left knee". */
export interface Stated {
  readonly passage: number
  readonly sentence: Range
  readonly phrase?: Span
}

/** Whether both sentences tell which of two like things they mean, and mean others: "the north tunnel", "the south tunnel". */
export function distinguished(
  { article: a }: Analysis,
  left: Stated,
  { article: b }: Analysis,
  right: Stated,
): boolean {
  const [some, others] = [marksOf(left.sentence, a, left.passage), marksOf(right.sentence, b, right.passage)]
  if (otherBound(some, others) || otherBound(others, some)) return true
  const [one, other] = [wordsIn(some, a, left), wordsIn(others, b, right)]
  if (one.some((word) => deputies.has(word)) !== other.some((word) => deputies.has(word))) return true
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word))
}

const below = /\b(?:fewer\sthan|less\sthan|under|below)\s(\w+)/gi
const above = /\b(?:more\sthan|over|above|at\sleast)\s(\w+)/gi

/** "shops with fewer than five staff" are not those with more than five. */
function otherBound(a: Marks, b: Marks): boolean {
  return a.below.some((bound) => b.above.includes(bound))
}

/** "the deputy mayor" is not the mayor. */
const deputies: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'former', 'ex'])

interface Marks {
  /** In lower case, in order. */
  readonly words: readonly string[]
  /** Words for amounts that something is below, and above. */
  readonly below: readonly string[]
  readonly above: readonly string[]
}

/** What a sentence says to tell things apart: the same in every state of the folder. */
const marksOf = rememberOf(({ from, to }: Range, { passages }: Article, passage: number): Marks => {
  const text = passages[passage]!.text.slice(from, to)
  const bounds = (bound: RegExp) => [...text.matchAll(bound)].map((match) => match[1]!)
  return {
    words: [...text.matchAll(pattern)].map(([word]) => word.toLowerCase()),
    below: bounds(below),
    above: bounds(above),
  }
})

/** Marks between clauses; what stands beyond them sets something else apart: "the ship, which passed its last inspection". */
const clauseMarks = /[,;:()!?.–—]\s/
/** Characters on either side of a phrase in which they are looked for. */
const reach = 200

/** The words that tell apart what a statement is about: those of its sentence, or of its phrase's clause but for the phrase. */
function wordsIn({ words }: Marks, { text }: Article, { phrase }: Stated): readonly string[] {
  if (words.length === 0 || !phrase) return words
  const { start, end } = phrase
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(clauseMarks)
    .at(-1)!
  const [after = ''] = text.slice(end, end + reach).split(clauseMarks)
  const around = new Set(`${before} ${after}`.toLowerCase().match(/[a-z]+/g))
  const own = text.slice(start, end).toLowerCase()
  return words.filter((word) => around.has(word) && !own.includes(word))
}
