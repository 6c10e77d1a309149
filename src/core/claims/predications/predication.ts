import type { Range } from '../../model.ts'
import type { Roles } from './clauses.ts'
import type { NounPhrase, Reading } from './nounPhrases.ts'

/** What a clause says of a thing, or denies of it. */
export interface Predication {
  /**
   * What two of them must share to be about one question: a pair of opposites, "=" and the stem of a verb that may be denied,
   * "#" and the stem of a thing that there may be or not, "by " and the name of a role that one party plays.
   */
  readonly question: string
  /** Of a role, a template: "who builds {0}". */
  readonly asked?: string
  /** The answer: which side of the pair, turned round by a negation. */
  readonly pole: 1 | -1
  readonly negated: boolean
  /** Whether the answer may turn from day to day. */
  readonly changing: boolean
  readonly agent: NounPhrase | null
  readonly patient: NounPhrase | null
  readonly complement: Roles['complement']
  readonly passage: number
  readonly sentence: Range
  /** From the subject before it, or the word, to the end of its object. */
  readonly range: Range
  /** What is said of the subject: "not yet recovered". */
  readonly said: Range
  readonly word: string
  /** "has not yet": what may have happened since. */
  readonly perfect: boolean
  readonly future: boolean
  /** "no longer": it was so once. */
  readonly lapsed: boolean
}

/** A sentence of an article, by its passage and its range there. */
export interface Placed {
  readonly passage: number
  readonly sentence: Range
}

/** Characters between a subject and its verb that is quoted with it, at most: "which, the mayor said, was" is not. */
const longestGap = 30

/** What the word at `at` says of whom, without the question that it answers. */
export function make(
  { words }: Reading,
  at: number,
  { passage, sentence }: Placed,
  roles: Roles,
): Omit<Predication, 'question' | 'pole'> {
  const { complement, negated, perfect, future, lapsed, agent, patient, first, last } = roles
  const subject = [patient, agent].find((phrase) => phrase && phrase.to <= words[first]!.from)
  const near = subject && words[first]!.from - subject.to <= longestGap ? subject.from : words[first]!.from
  return {
    negated,
    changing: false,
    perfect,
    future,
    lapsed,
    agent,
    patient,
    complement,
    passage,
    sentence,
    range: { from: Math.min(near, words[first]!.from), to: words[Math.max(at, last - 1)]!.to },
    said: { from: words[first]!.from, to: words[at]!.to },
    word: words[at]!.key,
  }
}
