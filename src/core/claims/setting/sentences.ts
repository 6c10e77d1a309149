import { wordsOf, type Token as NameToken } from '../../entities/words/tokens.ts'
import type { Article, Figure, Mention, Range, Reference } from '../../model.ts'
import { AloneWords } from '../words/aloneWords.ts'
import { concept, isPhrase } from '../words/concepts.ts'
import { gapIn } from './gaps.ts'
import { noWord, readLower, readName, readWord, type ReadWord } from './readWords.ts'
import { noTerms, termKeys, Terms, valueKey, type NumberedTerm, type TermKeys } from './terms.ts'
import { says } from './weighing.ts'
import { endOfWord, startOfWord, stem } from '../words/words.ts'

/** A word, a figure or a name of a sentence. */
export interface Token extends Range {
  readonly word: ReadWord
  /** What parts it from the token before: see {@link gapIn}. */
  readonly gap: number
  /** Index of the figure that this token is, or −1. */
  readonly figure: number
  /** Indices of the mentions that this token names or refers to. */
  readonly mentions: readonly number[]
  /** What it gives the terms of a figure beside it, with the share of its weight that each gets. */
  readonly terms: readonly NumberedTerm[]
}

/** One sentence with its figures and names. */
export interface Sentence extends Range {
  readonly passage: number
  readonly tokens: readonly Token[]
  /** The first token that says something. */
  readonly opening: Token | undefined
  /** How many tokens say something. */
  readonly saying: number
  /** What its tokens give the terms of a figure in another sentence: each key once, with the greatest share that a token gives it. */
  readonly terms: readonly NumberedTerm[]
}

/** Where a figure stands: token `at` of sentence `index` of its passage. */
export interface Placed {
  readonly sentence: Sentence
  readonly index: number
  readonly at: number
}

/** The sentences of an article, each read into tokens once, when it is first asked for: many stand beside no figure. */
export class Sentences {
  /** Numbers of the keys of the terms that tokens give. */
  readonly termKeys: TermKeys = termKeys()
  readonly #sentenceTerms = new Terms(this.termKeys)
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
    const keys = this.termKeys
    const values = new Map<string, readonly NumberedTerm[]>()
    figures.forEach(({ passage, from, to, quantity }, figure) => {
      const value = valueKey(quantity)
      let terms = value === null ? noTerms : values.get(value)
      if (!terms) values.set(value!, (terms = [{ number: keys.numberOfOwn(value!), weight: 1 }]))
      this.#marks[passage]?.push({ from, to, figure, mentions: nobody, terms, rank: 0 })
    })
    mentions.forEach(({ passage, from, to }, mention) => {
      const named = [mention]
      this.#marks[passage]?.push({ from, to, figure: -1, mentions: named, terms: keys.ofMentions(named), rank: 1 })
    })
    references.forEach(({ passage, from, to, mentions: named }) =>
      this.#marks[passage]?.push({ from, to, figure: -1, mentions: named, terms: keys.ofMentions(named), rank: 2 }),
    )
  }

  /** Sentences of a passage; a passage without any, such as a cell, is one. */
  of(passage: number): readonly Sentence[] {
    let known = this.#known.get(passage)
    if (!known) {
      const printed = this.#article.passages[passage]!
      const { text, sentences } = printed
      const words = wordsOf(printed)
      const marks = inOrder(this.#marks[passage]!)
      const ranges = sentences.length > 0 ? sentences : [{ from: 0, to: text.length }]
      known = ranges.map(
        (range) => new TokenizedSentence(text, range, passage, words, marks, this.#sentenceTerms, this.termKeys),
      )
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
  /** Those of the whole passage, as the marks. */
  readonly #words: readonly NameToken[]
  readonly #marks: readonly Mark[]
  readonly #gathering: Terms
  readonly #keys: TermKeys
  #tokens: readonly Token[] | null = null
  #terms: readonly NumberedTerm[] | null = null

  constructor(
    text: string,
    { from, to }: Range,
    passage: number,
    words: readonly NameToken[],
    marks: readonly Mark[],
    gathering: Terms,
    keys: TermKeys,
  ) {
    this.from = from
    this.to = to
    this.passage = passage
    this.#text = text
    this.#words = words
    this.#marks = marks
    this.#gathering = gathering
    this.#keys = keys
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenize(this.#text, this, this.#words, this.#marks, this.#keys))
  }

  get opening(): Token | undefined {
    return this.tokens.find(says)
  }

  get saying(): number {
    let count = 0
    for (const token of this.tokens) if (says(token)) count++
    return count
  }

  get terms(): readonly NumberedTerm[] {
    if (!this.#terms) {
      for (const token of this.tokens) this.#gathering.addOf(token, 1)
      this.#terms = this.#gathering.numbered()
    }
    return this.#terms
  }
}

interface Mark extends Range {
  readonly figure: number
  readonly mentions: readonly number[]
  readonly terms: readonly NumberedTerm[]
  /** Which mark wins where two overlap: figures, then names, then references. */
  readonly rank: number
}

/** Sorts marks, which are three lists nearly in order, one behind the other. */
function inOrder(marks: Mark[]): readonly Mark[] {
  for (let next = 1; next < marks.length; next++) {
    const mark = marks[next]!
    let place = next
    for (; place > 0 && isBefore(mark, marks[place - 1]!); place--) marks[place] = marks[place - 1]!
    marks[place] = mark
  }
  return marks
}

function isBefore(a: Mark, b: Mark): boolean {
  return (a.from - b.from || a.rank - b.rank || b.to - a.to) < 0
}

function tokenize(
  text: string,
  range: Range,
  words: readonly NameToken[],
  marks: readonly Mark[],
  keys: TermKeys,
): Token[] {
  const tokens: Token[] = []
  const alone = new AloneWords(words, range.from)
  let at = range.from
  for (const { from, to, figure, mentions, terms } of marks) {
    if (from >= range.to) break
    if (to <= at || from < at) continue
    pushWords(tokens, text, alone, at, from, keys)
    const word = figure >= 0 ? noWord : readName(text, from, to)
    tokens.push({ from, to, word, gap: gapBefore(tokens, text, from), figure, mentions, terms })
    at = to
  }
  pushWords(tokens, text, alone, at, range.to, keys)
  return tokens
}

function pushWords(tokens: Token[], text: string, alone: AloneWords, from: number, to: number, keys: TermKeys): void {
  const push = (start: number, end: number, word: ReadWord) => {
    const gap = gapBefore(tokens, text, start)
    tokens.push({ from: start, to: end, word, gap, figure: -1, mentions: nobody, terms: keys.ofWord(word) })
  }
  for (let at = startOfWord(text, from, to); at < to;) {
    const known = alone.at(at, to)
    const end = known ? known.to : endOfWord(text, at)
    const word = readWord(text, at, end, known?.alone)
    const next = startOfWord(text, end, to)
    if (word.opensPhrase && next < to) {
      const nextEnd = endOfWord(text, next)
      const second = readWord(text, next, nextEnd)
      if (isPhrase(word.lower, second.lower)) {
        const joined = stem(`${word.lower}${second.lower}`)
        push(at, nextEnd, readLower(joined, concept(joined)))
        at = startOfWord(text, nextEnd, to)
        continue
      }
    }
    if (word.parts) {
      let part = at
      for (const each of word.parts) {
        if (each.lower) push(part, part + each.lower.length, each)
        part += each.lower.length + 1
      }
    } else push(at, end, word)
    at = next
  }
}

function gapBefore(tokens: readonly Token[], text: string, from: number): number {
  return tokens.length === 0 ? 0 : gapIn(text, tokens[tokens.length - 1]!.to, from)
}

const nobody: readonly number[] = []
