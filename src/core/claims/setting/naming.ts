import type { Article, Figure, FigureKind } from '../../model.ts'
import { dimensionOf } from './dimensions.ts'
import { adjectiveForm, isNounForm } from '../words/nounForms.ts'
import type { Sentence, Token } from './sentences.ts'

/** Most words of a phrase that names a measure. */
const longest = 3
/** Most tokens before a figure among which the noun that it is of is looked for: "shares in Arden Cranes have since fallen |11%". */
const reach = 9

/**
 * A printable phrase for what a figure measures, in the article's words: the row and column of a cell, what it counts ("64
 * |jets|", "43 |people killed|"), what it qualifies ("a $165 million |civil penalty|"), what it is said of ("|turnout| was
 * 78%"), the dimension that an adjective names ("42 m high": "height"). Where the sentence has no such noun, what figures of
 * its kind measure: "amount", "share", "date". Never empty, never a stem.
 */
export function phraseOf({ passages }: Article, figure: Figure, { tokens }: Sentence, at: number): string {
  const { cell, text } = passages[figure.passage]!
  if (cell) {
    const headers = [cell.rowHeader, cell.columnHeader]
      .map((each) => each.trim())
      .filter((each) => each && each !== text && /\p{L}/u.test(each))
    if (headers.length > 0) return headers.join(', ')
  }
  const words = new Words(text, tokens)
  const { quantity } = figure
  return (
    dimensionOf(tokens, at) ??
    (quantity.kind === 'date' ? words.eventBefore(at) : quantity.kind === 'count' ? words.countedAfter(at) : null) ??
    words.nounAfter(at) ??
    words.nounBefore(at) ??
    words.anyNoun(at) ??
    kindNames[quantity.kind] ??
    quantity.kind
  )
}

/** What figures of a kind measure, where nothing else is said; kinds that are dimensions name themselves. */
const kindNames: Partial<Record<FigureKind, string>> = {
  money: 'amount',
  percent: 'share',
  duration: 'time',
  count: 'number',
  mass: 'weight',
  data: 'amount of data',
}

/** Participles that say what befell those who are counted, beside the regular ones: "38 people |hurt|". */
const states = new Set('dead missing homeless hurt ill lost stranded unaccounted'.split(' '))
/** Participles that say how the count is known, and not what befell: "38 people |confirmed| dead". */
const reporting = new Set('confirmed reported listed registered estimated expected believed said involved'.split(' '))
const auxiliaries = new Set('have has had is are was were be been being'.split(' '))

/** Adjectives without which another thing would be meant. */
const telling = new Set(
  'first last next previous final initial average median total annual monthly weekly daily net gross new old'.split(
    ' ',
  ),
)

/** The nouns of a sentence, told from its verbs by their forms and by the words before them. */
class Words {
  readonly #text: string
  readonly #tokens: readonly Token[]

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text
    this.#tokens = tokens
  }

  lowerAt(index: number): string {
    return this.#tokens[index]?.word.lower ?? ''
  }

  /** "64 |single-aisle jets|", "43 |people killed|", "3,200 |residents| have been |relocated|". */
  countedAfter(at: number): string | null {
    const run = this.#runFrom(at + 1, (gap) => /^[\s-]*$/.test(gap))
    if (!run) return null
    let next = run.last + 1
    while (auxiliaries.has(this.lowerAt(next)) || reporting.has(this.lowerAt(next))) next++
    const state = this.lowerAt(next)
    const befell = (/\w{2,}ed$/.test(state) || states.has(state)) && this.#isPlain(next - 1, next)
    const counted = this.#print(run.first, run.last)
    return befell ? `${counted} ${state}` : counted
  }

  /** The noun that a figure qualifies, right after it: "a $165 million |civil penalty|", "12% |of the shares|". */
  nounAfter(at: number): string | null {
    const joined = this.#runFrom(at + 1, (gap) => /^[\s-]*$/.test(gap))
    if (joined) return this.#print(joined.first, joined.last)
    if (this.lowerAt(at + 1) !== 'of' && this.lowerAt(at + 1) !== 'in') return null
    let first = at + 2
    while (/^(?:the|its|their|all|his|her|a|an)$/.test(this.lowerAt(first))) first++
    const run = this.#runFrom(first, (gap) => /^\s*$/.test(gap))
    return run ? this.#print(run.first, run.last) : null
  }

  /** The nearest noun before a figure in its clause: what it is of, or said of. */
  nounBefore(at: number): string | null {
    for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
      const gap = this.#text.slice(this.#tokens[index]!.to, this.#tokens[index + 1]!.from)
      if (!/^[\s$€£¥:(“"'‘-]*$/.test(gap)) return null
      if (this.#tokens[index]!.figure >= 0) return null
      const run = this.#runTo(index)
      if (!run) continue
      // "earnings per share", "beds per ward": one noun for another's each.
      const whole = this.lowerAt(run.first - 1) === 'per' ? this.#runTo(run.first - 2) : null
      return this.#print((whole ?? run).first, run.last)
    }
    return null
  }

  /** What happened on a day: the nearest noun or verb before it ("|opened| in 1934", "the first |delivery| in autumn"). */
  eventBefore(at: number): string | null {
    for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
      const token = this.#tokens[index]!
      if (token.figure >= 0) return null
      const { concept, lower, nounSigns } = token.word
      if (concept === '' || lower.endsWith('ly') || nounSigns & adjectiveForm) continue
      const run = this.#runTo(index)
      return run ? this.#print(run.first, run.last) : this.#text.slice(token.from, token.to).toLowerCase()
    }
    return null
  }

  /** The noun of the sentence that stands nearest, wherever. */
  anyNoun(at: number): string | null {
    for (let distance = 1; distance < this.#tokens.length; distance++) {
      for (const index of [at - distance, at + distance]) {
        const run = this.#tokens[index] ? this.#runTo(index) : null
        if (run) return this.#print(run.first, run.last)
      }
    }
    return null
  }

  /** Up to three words from `first` that end in a noun, when nothing but `joins` stands before them. */
  #runFrom(first: number, joins: (gap: string) => boolean): { first: number; last: number } | null {
    const token = this.#tokens[first]
    const before = this.#tokens[first - 1]
    if (!token || !before || token.word.concept === '' || !joins(this.#text.slice(before.to, token.from))) return null
    let noun = -1
    for (let index = first; index < first + longest && this.#tokens[index]; index++) {
      if (index > first && (this.#tokens[index]!.word.concept === '' || !this.#isPlain(index - 1, index))) break
      if (this.#isNoun(index)) noun = index
      else if (noun >= 0 && !this.#inCompound(index)) break
    }
    return noun < 0 ? null : { first, last: noun }
  }

  /** Up to three words that end in the noun at `last`. */
  #runTo(last: number): { first: number; last: number } | null {
    if (last < 0 || !this.#isNoun(last)) return null
    let first = last
    while (
      first > 0 &&
      last - first + 1 < longest &&
      this.#isPlain(first - 1, first) &&
      (this.#isNoun(first - 1) || this.#isModifier(first - 1))
    )
      first--
    return { first, last }
  }

  #isNoun(index: number): boolean {
    const token = this.#tokens[index]!
    if (token.word.concept === '' || this.#inCompound(index)) return false
    const before = this.#tokens[index - 1]
    return isNounForm(
      token.word.nounSigns,
      before?.word.nounSigns ?? 0,
      before !== undefined && before.mentions.length > 0,
    )
  }

  /** A participle or adjective before a noun: "the |insured| value", "the |first| delivery". */
  #isModifier(index: number): boolean {
    const lower = this.lowerAt(index)
    if (telling.has(lower)) return true
    return /(?:ed|al|ic|ive|ary|able)$/.test(lower) && /^(?:a|an|the|its|their|of|in|)$/.test(this.lowerAt(index - 1))
  }

  #isPlain(left: number, right: number): boolean {
    const [before, after] = [this.#tokens[left], this.#tokens[right]]
    return before !== undefined && after !== undefined && /^[ -]$/.test(this.#text.slice(before.to, after.from))
  }

  /** Whether a word is part of a compound that says more of a noun: "open" and "weight" of "open-weight models". */
  #inCompound(index: number): boolean {
    if (this.#text[this.#tokens[index]!.to] === '-' && this.#isPlain(index, index + 1)) return true
    return (
      this.#isCompoundTail(index) && this.#isPlain(index, index + 1) && this.#tokens[index + 1]!.word.concept !== ''
    )
  }

  #isCompoundTail(index: number): boolean {
    return index > 0 && this.#text[this.#tokens[index]!.from - 1] === '-'
  }

  /** The words as printed, whole compounds. */
  #print(first: number, last: number): string {
    let start = first
    while (this.#isCompoundTail(start) && this.#tokens[start - 1]!.figure < 0) start--
    return this.#text.slice(this.#tokens[start]!.from, this.#tokens[last]!.to).replace(/\s+/g, ' ')
  }
}
