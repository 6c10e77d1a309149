import type { Quantity, Term } from '../model.ts'
import { remember } from '../remember.ts'
import { concept } from './concepts.ts'
import { isStopWord, stem } from './words.ts'

/** What a word says beside a figure. */
export interface Said {
  /** What the word stands for; "" where it says nothing. */
  readonly concept: string
  /** The term it gives, if any, with the share of its weight that the term gets. */
  readonly terms: readonly Term[]
}

export const noTerms: readonly Term[] = []

/** What a lower-case word says; a compound is read as one word. */
export const saidBy: (lower: string) => Said = remember((lower) => {
  const silent = lower.length < 2 || isStopWord(lower) || /^\d/.test(lower)
  const said = silent ? '' : concept(stem(lower.replace(/-/g, '')))
  return { concept: said, terms: termsOf(said) }
})

/** The term that a concept gives, with the share of its weight that it gets. */
export function termsOf(said: string): readonly Term[] {
  return said === '' ? noTerms : [{ key: said, weight: light.has(said) ? lightness : 1 }]
}

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

/** What tokens give together: each key once, with the greatest share that a token gives it. */
export function termsOfTokens(tokens: readonly { readonly terms: readonly Term[] }[]): readonly Term[] {
  const terms = new Terms()
  for (const token of tokens) terms.addOf(token, 1)
  return terms.unordered()
}

/** Gathers terms, keeping the highest weight of each. */
export class Terms {
  readonly #terms = new Map<string, { readonly key: string; weight: number }>()

  add(key: string, weight: number): void {
    const known = this.#terms.get(key)
    if (known) known.weight = Math.max(known.weight, weight)
    else if (weight > 0) this.#terms.set(key, { key, weight })
  }

  /** Adds what a token or a sentence gives. */
  addOf({ terms }: { readonly terms: readonly Term[] }, weight: number): void {
    for (const term of terms) this.add(term.key, weight * term.weight)
  }

  /** Leaves little of what was gathered, for a claim whose subject is known better. */
  fade(factor: number): void {
    for (const term of this.#terms.values()) term.weight *= factor
  }

  unordered(): Term[] {
    return [...this.#terms.values()]
  }

  /** What was gathered, the heaviest first. */
  list(): Term[] {
    return this.unordered().sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
  }
}
