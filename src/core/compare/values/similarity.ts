import { conceptsOf } from '../../claims/setting/persons.ts'
import type { Item } from './items.ts'
import { sentenceKey } from './sentenceOf.ts'

/** Least product of weights and rarity at which one shared word tells something. */
const tellingAt = 0.04

/** Concepts that two measures may have in common and nothing else: who or how much is counted, and that something begins or moves. */
const saysLittle = conceptsOf(
  'person man woman other thing group time day night week month year degree start end jump slip forecast estimate need',
)

/** How alike the settings of figures are, each word weighed by how rarely the folder's sentences use it. */
export class Similarity {
  readonly #numbers = new Map<string, number>()
  /** Rarity by term number: 1 for a word of one sentence, towards 0 for one of every sentence. */
  readonly #rarity: Float64Array
  /** 1 for words and names that say something, 0 for others, neighbouring values and units. */
  readonly #isWord: Uint8Array
  readonly #vectors: readonly Vector[]
  /** Weights of the item that was compared last, by term number. */
  readonly #loaded: Float64Array
  #current = -1

  constructor(items: readonly Item[]) {
    const contexts: Set<string>[] = []
    const all = new Set<string>()
    const numbered = items.map((item) => {
      const context = sentenceKey(item)
      all.add(context)
      return [...item.terms.keys()].map((term) => {
        let number = this.#numbers.get(term)
        if (number === undefined) {
          number = contexts.length
          this.#numbers.set(term, number)
          contexts.push(new Set())
        }
        contexts[number]!.add(context)
        return number
      })
    })
    const scale = Math.log(all.size + 2)
    this.#rarity = Float64Array.from(contexts, (of) => Math.log((all.size + 2) / (of.size + 0.5)) / scale)
    this.#isWord = new Uint8Array(contexts.length)
    for (const [term, number] of this.#numbers)
      this.#isWord[number] = term.startsWith('=') || term.includes('/') || saysLittle.has(term) ? 0 : 1
    this.#vectors = items.map((item, index) => {
      const terms = Int32Array.from(numbered[index]!)
      const weights = Float64Array.from(item.terms.values())
      const norm =
        Math.sqrt(weights.reduce((sum, weight, at) => sum + (weight * this.#rarity[terms[at]!]!) ** 2, 0)) || 1
      return { terms, weights, norm }
    })
    this.#loaded = new Float64Array(contexts.length)
  }

  /** Cosine of the weighed settings of two items by index, 0…1. Symmetric; quickest when `left` stays the same. */
  of(left: number, right: number): number {
    this.#load(left)
    const { terms, weights, norm } = this.#vectors[right]!
    let dot = 0
    for (let at = 0; at < terms.length; at++) {
      const other = this.#loaded[terms[at]!]!
      if (other > 0) dot += weights[at]! * other * this.#rarity[terms[at]!]! ** 2
    }
    return dot / (norm * this.#vectors[left]!.norm)
  }

  /** Whether the two share a word or name that tells something, and not only neighbouring values or a unit. */
  sharesWords(left: number, right: number): boolean {
    this.#load(left)
    const { terms, weights } = this.#vectors[right]!
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]!
      if (this.#isWord[term] && weights[at]! * this.#loaded[term]! * this.#rarity[term]! >= tellingAt) return true
    }
    return false
  }

  /** Terms that the two share, the most telling first. */
  shared(left: Item, right: Item): string[] {
    const found: { term: string; weight: number }[] = []
    for (const [term, weight] of left.terms) {
      const other = right.terms.get(term)
      if (other !== undefined)
        found.push({ term, weight: weight * other * this.#rarity[this.#numbers.get(term)!]! ** 2 })
    }
    return found.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).map(({ term }) => term)
  }

  /** The most telling terms of an item, as numbers, most telling first. */
  keysOf(index: number, most: number): number[] {
    const { terms, weights } = this.#vectors[index]!
    return [...terms.keys()]
      .map((at) => ({ term: terms[at]!, weight: weights[at]! * this.#rarity[terms[at]!]! }))
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .slice(0, most)
      .map(({ term }) => term)
  }

  #load(index: number): void {
    if (this.#current === index) return
    if (this.#current >= 0) for (const term of this.#vectors[this.#current]!.terms) this.#loaded[term] = 0
    const { terms, weights } = this.#vectors[index]!
    for (let at = 0; at < terms.length; at++) this.#loaded[terms[at]!] = weights[at]!
    this.#current = index
  }
}

interface Vector {
  readonly terms: Int32Array
  readonly weights: Float64Array
  readonly norm: number
}
