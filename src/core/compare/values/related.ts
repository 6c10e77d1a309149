import type { Item } from './items.ts'

/** Words and names of so many sentences, as a share of all, tell nothing of what a figure measures. */
const commonShare = 0.25

/** Where a term stands: places of items, and the term's weight in each. */
interface Postings {
  readonly items: number[]
  readonly weights: number[]
}

/** Finds, for a claim from elsewhere, the claims of a folder that share telling words with it. */
export class RelatedItems {
  readonly #postings = new Map<string, Postings>()
  readonly #norms: Float64Array
  /** Of the claim at hand, for each item; zeros between two claims. */
  readonly #sums: Float64Array
  readonly #telling: Uint8Array

  constructor(private readonly items: readonly Item[]) {
    for (const [index, { terms }] of items.entries()) {
      for (const [term, weight] of terms) {
        const list = this.#postings.get(term)
        if (list) {
          list.items.push(index)
          list.weights.push(weight)
        } else this.#postings.set(term, { items: [index], weights: [weight] })
      }
    }
    this.#sums = new Float64Array(items.length)
    this.#telling = new Uint8Array(items.length)
    this.#norms = Float64Array.from(items, ({ terms }) => this.#norm(terms))
  }

  /** Claims that share a telling word, with the cosine of their weighed settings, 0…1. */
  near(item: Item): { readonly item: Item; readonly likeness: number }[] {
    const sums = this.#sums
    const touched: Postings[] = []
    const telling: number[] = []
    for (const [term, weight] of item.terms) {
      const postings = this.#postings.get(term)
      if (!postings) continue
      touched.push(postings)
      const { items, weights } = postings
      const factor = weight * this.#rarity(term) ** 2
      const isWord = !term.startsWith('=') && !term.includes('/')
      const isTelling = isWord && items.length <= Math.max(20, this.items.length * commonShare)
      for (let at = 0; at < items.length; at++) {
        const other = items[at]!
        sums[other]! += factor * weights[at]!
        if (!isTelling || this.#telling[other] === 1) continue
        this.#telling[other] = 1
        telling.push(other)
      }
    }
    const norm = this.#norm(item.terms)
    const near = telling.map((index) => {
      return { item: this.items[index]!, likeness: sums[index]! / (norm * this.#norms[index]!) }
    })
    for (const { items } of touched) for (const other of items) sums[other] = 0
    for (const other of telling) this.#telling[other] = 0
    return near
  }

  /** 1 for a word that no claim has, towards 0 for one that all have. */
  #rarity(term: string): number {
    const count = this.items.length + 2
    return Math.log(count / ((this.#postings.get(term)?.items.length ?? 0) + 0.5)) / Math.log(count)
  }

  #norm(terms: ReadonlyMap<string, number>): number {
    let sum = 0
    for (const [term, weight] of terms) sum += (weight * Math.min(1, this.#rarity(term))) ** 2
    return Math.sqrt(sum) || 1
  }
}
