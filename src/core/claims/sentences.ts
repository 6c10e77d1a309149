import type { Article, Figure, Mention, Range, Reference, Term } from '../model.ts'
import { perForm } from '../text/wordForms.ts'
import { concept, isPhrase, opensPhrase } from './concepts.ts'
import { jointOf, type Joint } from './joints.ts'
import { noTerms, saidBy, termsOf, termsOfTokens, valueKey } from './terms.ts'
import { endOfWord, lowerOf, startOfWord, stem } from './words.ts'

/** A word, a figure or a name of a sentence. */
export interface Token extends Range {
  /** Lower case; "" for a figure. */
  readonly lower: string
  /** What the word stands for; "" for a figure, a name or a word that says nothing. */
  readonly concept: string
  /** Index of the figure that this token is, or −1. */
  readonly figure: number
  /** Indices of the mentions that this token names or refers to. */
  readonly mentions: readonly number[]
  readonly joint: Joint
  /** What it gives the terms of a figure beside it, with the share of its weight that each gets. */
  readonly terms: readonly Term[]
}

/** One sentence with its figures and names. */
export interface Sentence extends Range {
  readonly passage: number
  readonly tokens: readonly Token[]
  /** What its tokens give the terms of a figure in another sentence: each key once, with the greatest share that a token gives it. */
  readonly terms: readonly Term[]
}

/** Where a figure stands: token `at` of sentence `index` of its passage. */
export interface Placed {
  readonly sentence: Sentence
  readonly index: number
  readonly at: number
}

/** The sentences of an article, each read into tokens once, when it is first asked for: many stand beside no figure. */
export class Sentences {
  readonly #article: Article
  readonly #figures: readonly Figure[]
  readonly #marks: Mark[][]
  readonly #known = new Map<number, readonly Sentence[]>()

  constructor(
    article: Article,
    figures: readonly Figure[],
    mentions: readonly Mention[],
    references: readonly Reference[],
  ) {
    this.#article = article
    this.#figures = figures
    this.#marks = article.passages.map(() => [])
    const naming = (mention: number): Term => ({ key: `@${mention}`, weight: 1 })
    figures.forEach(({ passage, from, to, quantity }, figure) => {
      const value = valueKey(quantity)
      const terms = value === null ? noTerms : [{ key: value, weight: 1 }]
      this.#marks[passage]?.push({ from, to, figure, mentions: nobody, terms, rank: 0 })
    })
    mentions.forEach(({ passage, from, to }, mention) =>
      this.#marks[passage]?.push({ from, to, figure: -1, mentions: [mention], terms: [naming(mention)], rank: 1 }),
    )
    references.forEach(({ passage, from, to, mentions: named }) =>
      this.#marks[passage]?.push({ from, to, figure: -1, mentions: named, terms: named.map(naming), rank: 2 }),
    )
  }

  /** Sentences of a passage; a passage without any, such as a cell, is one. */
  of(passage: number): readonly Sentence[] {
    let known = this.#known.get(passage)
    if (!known) {
      const { text, sentences } = this.#article.passages[passage]!
      const marks = this.#marks[passage]!.sort((a, b) => a.from - b.from || a.rank - b.rank || b.to - a.to)
      const ranges = sentences.length > 0 ? sentences : [{ from: 0, to: text.length }]
      known = ranges.map((range) => new TokenizedSentence(text, range, passage, marks))
      this.#known.set(passage, known)
    }
    return known
  }

  /** Where a figure of a passage stands, or `null` where no sentence holds it whole. */
  placeOf(passage: number, figure: number): Placed | null {
    const { from } = this.#figures[figure]!
    const sentences = this.of(passage)
    const index = sentences.findIndex(({ to }) => from < to)
    const sentence = sentences[index]
    const at = sentence ? sentence.tokens.findIndex((token) => token.figure === figure) : -1
    return sentence && at >= 0 ? { sentence, index, at } : null
  }
}

class TokenizedSentence implements Sentence {
  readonly from: number
  readonly to: number
  readonly passage: number
  readonly #text: string
  /** Those of the whole passage. */
  readonly #marks: readonly Mark[]
  #tokens: readonly Token[] | null = null
  #terms: readonly Term[] | null = null

  constructor(text: string, { from, to }: Range, passage: number, marks: readonly Mark[]) {
    this.from = from
    this.to = to
    this.passage = passage
    this.#text = text
    this.#marks = marks
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenize(this.#text, this, this.#marks))
  }

  get terms(): readonly Term[] {
    return (this.#terms ??= termsOfTokens(this.tokens))
  }
}

interface Mark extends Range {
  readonly figure: number
  readonly mentions: readonly number[]
  readonly terms: readonly Term[]
  /** Which mark wins where two overlap: figures, then names, then references. */
  readonly rank: number
}

function tokenize(text: string, range: Range, marks: readonly Mark[]): Token[] {
  const tokens: Token[] = []
  let at = range.from
  for (const { from, to, figure, mentions, terms } of marks) {
    if (from >= range.to) break
    if (to <= at || from < at) continue
    pushWords(tokens, text, { from: at, to: from })
    // The words of "the bank" say what kind of thing is meant; those of a name say nothing more than the name.
    const lower = figure >= 0 ? '' : text.slice(from, to).toLowerCase()
    tokens.push({ from, to, lower, concept: '', figure, mentions, joint: jointOf(lower), terms })
    at = to
  }
  pushWords(tokens, text, { from: at, to: range.to })
  return tokens
}

/** A word as it is read: what it says, and how it may join its neighbours. */
interface ReadWord extends Pick<Token, 'lower' | 'concept' | 'joint' | 'terms'> {
  readonly opensPhrase: boolean
  /** Of a compound that names nothing by itself, its parts: "ready-for-service". */
  readonly parts: readonly string[] | null
}

const readWord = perForm((printed): ReadWord => {
  const lower = lowerOf(printed)
  const parts = lower.includes('-') && namesNothing(lower) ? lower.split('-') : null
  return { lower, ...saidBy(lower), joint: jointOf(lower), opensPhrase: opensPhrase(lower), parts }
})

function namesNothing(compound: string): boolean {
  const joined = stem(compound.replace(/-/g, ''))
  return concept(joined) === joined
}

function pushWords(tokens: Token[], text: string, { from, to }: Range): void {
  for (let at = startOfWord(text, from, to); at < to;) {
    const end = endOfWord(text, at)
    const word = readWord(text, at, end)
    const next = startOfWord(text, end, to)
    if (word.opensPhrase && next < to) {
      const nextEnd = endOfWord(text, next)
      const second = readWord(text, next, nextEnd)
      if (isPhrase(word.lower, second.lower)) {
        const joined = stem(`${word.lower}${second.lower}`)
        const said = concept(joined)
        pushWord(tokens, at, nextEnd, { lower: joined, concept: said, joint: jointOf(joined), terms: termsOf(said) })
        at = startOfWord(text, nextEnd, to)
        continue
      }
    }
    if (word.parts) {
      let part = at
      for (const lower of word.parts) {
        if (lower) pushWord(tokens, part, part + lower.length, { lower, ...saidBy(lower), joint: jointOf(lower) })
        part += lower.length + 1
      }
    } else pushWord(tokens, at, end, word)
    at = next
  }
}

function pushWord(
  tokens: Token[],
  from: number,
  to: number,
  { lower, concept, joint, terms }: Omit<Token, 'from' | 'to' | 'figure' | 'mentions'>,
): void {
  tokens.push({ from, to, lower, concept, figure: -1, mentions: nobody, joint, terms })
}

const nobody: readonly number[] = []
