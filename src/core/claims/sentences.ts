import type { Article, Figure, Mention, Passage, Range, Reference } from '../model.ts'
import { concept, isPhrase } from './concepts.ts'
import { isStopWord, stem, wordsOf } from './words.ts'

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
}

/** One sentence with its figures and names. */
export interface Sentence extends Range {
  readonly passage: number
  readonly tokens: readonly Token[]
}

/** Where a figure stands: token `at` of sentence `index` of its passage. */
export interface Placed {
  readonly sentence: Sentence
  readonly index: number
  readonly at: number
}

/** Reads the sentences of an article into tokens, once. */
export class Sentences {
  readonly #article: Article
  readonly #marks: Mark[][]
  readonly #read = new Map<number, readonly Sentence[]>()
  readonly #places = new Map<number, Placed>()

  constructor(
    article: Article,
    figures: readonly Figure[],
    mentions: readonly Mention[],
    references: readonly Reference[],
  ) {
    this.#article = article
    this.#marks = article.passages.map(() => [])
    figures.forEach(({ passage, from, to }, figure) =>
      this.#marks[passage]?.push({ from, to, figure, mentions: [], rank: 0 }),
    )
    mentions.forEach(({ passage, from, to }, mention) =>
      this.#marks[passage]?.push({ from, to, figure: -1, mentions: [mention], rank: 1 }),
    )
    references.forEach(({ passage, from, to, mentions: named }) =>
      this.#marks[passage]?.push({ from, to, figure: -1, mentions: named, rank: 2 }),
    )
  }

  /** Sentences of a passage; a passage without any, such as a cell, is one. */
  of(passage: number): readonly Sentence[] {
    let read = this.#read.get(passage)
    if (!read) {
      const { text, sentences } = this.#article.passages[passage]!
      const marks = this.#marks[passage]!.sort((a, b) => a.from - b.from || a.rank - b.rank || b.to - a.to)
      const ranges = sentences.length > 0 ? sentences : [{ from: 0, to: text.length }]
      let next = 0
      read = ranges.map((range, index) => {
        while (next < marks.length && marks[next]!.to <= range.from) next++
        const tokens = tokenize(this.#article.passages[passage]!, range, marks, next)
        const sentence = { ...range, passage, tokens }
        tokens.forEach(({ figure }, at) => {
          if (figure >= 0) this.#places.set(figure, { sentence, index, at })
        })
        return sentence
      })
      this.#read.set(passage, read)
    }
    return read
  }

  /** Where a figure of a passage stands, or `null` where no sentence holds it whole. */
  placeOf(passage: number, figure: number): Placed | null {
    this.of(passage)
    return this.#places.get(figure) ?? null
  }
}

interface Mark extends Range {
  readonly figure: number
  readonly mentions: readonly number[]
  /** Which mark wins where two overlap: figures, then names, then references. */
  readonly rank: number
}

/** `first`: index of the first mark that does not end before the sentence. */
function tokenize(passage: Passage, range: Range, marks: readonly Mark[], first: number): Token[] {
  const tokens: Token[] = []
  let at = range.from
  for (let index = first; index < marks.length && marks[index]!.from < range.to; index++) {
    const { from, to, figure, mentions } = marks[index]!
    if (to <= at || from < at) continue
    pushWords(tokens, passage.text, { from: at, to: from })
    // The words of "the bank" say what kind of thing is meant; those of a name say nothing more than the name.
    const lower = figure >= 0 ? '' : passage.text.slice(from, to).toLowerCase()
    tokens.push({ from, to, lower, concept: '', figure, mentions })
    at = to
  }
  pushWords(tokens, passage.text, { from: at, to: range.to })
  return tokens
}

function pushWords(tokens: Token[], text: string, range: Range): void {
  if (range.to <= range.from) return
  const words = wordsOf(text, range)
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const next = words[index + 1]
    if (next && isPhrase(word.lower, next.lower)) {
      const joined = stem(`${word.lower}${next.lower}`)
      tokens.push({ from: word.from, to: next.to, lower: joined, concept: concept(joined), figure: -1, mentions: [] })
      index++
      continue
    }
    const hyphen = word.lower.indexOf('-')
    const joined = hyphen > 0 ? stem(word.lower.replace(/-/g, '')) : ''
    if (hyphen < 0 || concept(joined) !== joined) {
      pushWord(tokens, word, joined || word.stem)
      continue
    }
    // A compound that names nothing by itself says what its parts say: "ready-for-service".
    let from = word.from
    for (const part of word.lower.split('-')) {
      if (part) pushWord(tokens, { from, to: from + part.length, lower: part }, stem(part))
      from += part.length + 1
    }
  }
}

function pushWord(tokens: Token[], { from, to, lower }: Range & { readonly lower: string }, stemmed: string): void {
  const silent = lower.length < 2 || isStopWord(lower) || /^\d/.test(lower)
  tokens.push({ from, to, lower, concept: silent ? '' : concept(stemmed), figure: -1, mentions: [] })
}
