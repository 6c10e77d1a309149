import type { Quantity, Term } from '../../model.ts'
import { remember } from '../../remember.ts'
import { concept } from '../words/concepts.ts'
import { isStopWord, stem } from '../words/words.ts'

/** What a lower-case word stands for, "" where it says nothing; a compound is read as one word. */
export const saidBy: (lower: string) => string = remember((lower) => {
  const silent = lower.length < 2 || isStopWord(lower) || /^\d/.test(lower)
  return silent ? '' : concept(stem(lower.replace(/-/g, '')))
})

/** Factor of words that say only that something moved, or when: two figures that share no other word share nothing. */
const lightness = 0.3
const light = new Set([
  'jump',
  'slip',
  'year',
  'annual',
  'forecast',
  'target',
  'estimat',
  'month',
  'week',
  'day',
  'need',
  'report',
])

/** Key under which an equal value elsewhere is found, or `null` for values that say little or nothing. */
export function valueKey(quantity: Quantity): string | null {
  if (quantity.min === null && quantity.max === null) return null
  if (quantity.kind !== 'date' && quantity.min === quantity.max && Math.abs(quantity.min ?? 0) < 4) return null
  const unit = quantity.kind === 'count' ? '' : (quantity.unit ?? '')
  return `=${quantity.kind}:${unit}:${quantity.min ?? ''}:${quantity.max ?? ''}`
}

/** A term as a token gives it: its key by number, and the share of the token's weight that it gets. */
export interface NumberedTerm {
  readonly number: number
  readonly weight: number
}

export const noTerms: readonly NumberedTerm[] = []

/** A word with the terms that it gives, which it keeps for the keys that numbered them. */
export interface WordWithTerms {
  readonly concept: string
  terms: readonly NumberedTerm[]
  termsOf: TermKeys | null
}

/** The keys of terms, numbered: a token's are looked up once, however many figures it stands beside. */
export class TermKeys {
  readonly #numbers = new Map<string, number>()
  readonly #keys: string[] = []
  /** The one term of each key that a word gives. */
  readonly #ofWords = new Map<string, readonly NumberedTerm[]>()
  /** The one term of each mention. */
  readonly #ofMentions: (readonly NumberedTerm[])[] = []

  get size(): number {
    return this.#keys.length
  }

  numberOf(key: string): number {
    let number = this.#numbers.get(key)
    if (number === undefined) {
      this.#numbers.set(key, (number = this.#keys.length))
      this.#keys.push(key)
    }
    return number
  }

  /** A number for a key that no other article is asked for, and that would only be in the way of those that are. */
  numberOfOwn(key: string): number {
    return this.#keys.push(key) - 1
  }

  keyOf(number: number): string {
    return this.#keys[number]!
  }

  /** The term that what a word stands for gives, if any. */
  ofWord(word: WordWithTerms): readonly NumberedTerm[] {
    if (word.termsOf !== this) {
      word.terms = this.#ofConcept(word.concept)
      word.termsOf = this
    }
    return word.terms
  }

  #ofConcept(said: string): readonly NumberedTerm[] {
    if (said === '') return noTerms
    let terms = this.#ofWords.get(said)
    if (!terms) {
      terms = [{ number: this.numberOf(said), weight: light.has(said) ? lightness : 1 }]
      this.#ofWords.set(said, terms)
    }
    return terms
  }

  /** The terms that names give, by the indices of their mentions. */
  ofMentions(mentions: readonly number[]): readonly NumberedTerm[] {
    return mentions.length === 1 ? this.#ofMention(mentions[0]!) : mentions.flatMap((each) => this.#ofMention(each))
  }

  #ofMention(mention: number): readonly NumberedTerm[] {
    return (this.#ofMentions[mention] ??= [{ number: this.numberOf(`@${mention}`), weight: 1 }])
  }
}

/** Keys that are kept from one article to the next; news has fewer words that say something. */
const mostKeys = 20_000
let kept = new TermKeys()

/** The keys that the articles before have numbered, so that most words have their terms already; new ones where they are too many. */
export function termKeys(): TermKeys {
  if (kept.size > mostKeys) kept = new TermKeys()
  return kept
}

/** So many terms, most settings', are put in order more quickly by hand than by the engine, which calls back for each two. */
const fewTerms = 32

/** Gathers terms, keeping the highest weight of each. Serves one gathering after another. */
export class Terms {
  readonly #keys: TermKeys
  /** By number; 0 for those that are not gathered. */
  #weights = new Float64Array(256)
  /** Those that are gathered, as first met. */
  readonly #gathered: number[] = []

  constructor(keys: TermKeys) {
    this.#keys = keys
  }

  add(key: string, weight: number): void {
    this.#add(this.#keys.numberOf(key), weight)
  }

  /** Adds what a token or a sentence gives. */
  addOf({ terms }: { readonly terms: readonly NumberedTerm[] }, weight: number): void {
    for (const term of terms) this.#add(term.number, weight * term.weight)
  }

  #add(number: number, weight: number): void {
    if (number >= this.#weights.length) this.#widen(number)
    const known = this.#weights[number]!
    if (weight <= known) return
    this.#weights[number] = weight
    if (known === 0) this.#gathered.push(number)
  }

  #widen(number: number): void {
    const wider = new Float64Array(2 * number)
    wider.set(this.#weights)
    this.#weights = wider
  }

  /** Leaves little of what was gathered, for a claim whose subject is known better. */
  fade(factor: number): void {
    for (const number of this.#gathered) this.#weights[number]! *= factor
  }

  /** Ends the gathering: what was gathered, by number, as first met. */
  numbered(): NumberedTerm[] {
    return this.#end((number, weight) => ({ number, weight }))
  }

  /** Ends the gathering: what was gathered, the heaviest first. */
  list(): Term[] {
    const gathered = this.#gathered
    if (gathered.length > fewTerms) gathered.sort((a, b) => (this.#isBefore(a, b) ? -1 : 1))
    else {
      for (let next = 1; next < gathered.length; next++) {
        const number = gathered[next]!
        let place = next
        for (; place > 0 && this.#isBefore(number, gathered[place - 1]!); place--)
          gathered[place] = gathered[place - 1]!
        gathered[place] = number
      }
    }
    return this.#end((number, weight) => ({ key: this.#keys.keyOf(number), weight }))
  }

  #isBefore(a: number, b: number): boolean {
    const difference = this.#weights[a]! - this.#weights[b]!
    return difference > 0 || (difference === 0 && this.#keys.keyOf(a) < this.#keys.keyOf(b))
  }

  #end<Made>(make: (number: number, weight: number) => Made): Made[] {
    const made: Made[] = []
    for (const number of this.#gathered) {
      made.push(make(number, this.#weights[number]!))
      this.#weights[number] = 0
    }
    this.#gathered.length = 0
    return made
  }
}
