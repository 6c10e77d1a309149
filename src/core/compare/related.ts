import type { Item } from './items.ts'

/** Words and names of so many sentences, as a share of all, tell nothing of what a figure measures. */
const commonShare = 0.25

interface Posting {
  readonly item: number
  readonly weight: number
}

/** Finds, for a claim from elsewhere, the claims of a folder that share telling words with it. */
export class RelatedItems {
  readonly #postings = new Map<string, Posting[]>()
  readonly #norms: Float64Array

  constructor(private readonly items: readonly Item[]) {
    for (const [index, { terms }] of items.entries()) {
      for (const [term, weight] of terms) {
        const list = this.#postings.get(term)
        if (list) list.push({ item: index, weight })
        else this.#postings.set(term, [{ item: index, weight }])
      }
    }
    this.#norms = Float64Array.from(items, ({ terms }) => this.#norm(terms))
  }

  /** Claims that share a telling word, with the cosine of their weighed settings, 0…1. */
  near(item: Item): { readonly item: Item; readonly likeness: number }[] {
    const sums = new Map<number, number>()
    const telling = new Set<number>()
    for (const [term, weight] of item.terms) {
      const postings = this.#postings.get(term)
      if (!postings) continue
      const rarity = this.#rarity(term) ** 2
      const isWord = !term.startsWith('=') && !term.includes('/')
      const isCommon = postings.length > Math.max(20, this.items.length * commonShare)
      for (const { item: other, weight: theirs } of postings) {
        sums.set(other, (sums.get(other) ?? 0) + weight * theirs * rarity)
        if (isWord && !isCommon) telling.add(other)
      }
    }
    const norm = this.#norm(item.terms)
    return [...telling].map((index) => {
      return { item: this.items[index]!, likeness: sums.get(index)! / (norm * this.#norms[index]!) }
    })
  }

  /** 1 for a word that no claim has, towards 0 for one that all have. */
  #rarity(term: string): number {
    const count = this.items.length + 2
    return Math.log(count / ((this.#postings.get(term)?.length ?? 0) + 0.5)) / Math.log(count)
  }

  #norm(terms: ReadonlyMap<string, number>): number {
    let sum = 0
    for (const [term, weight] of terms) sum += (weight * Math.min(1, this.#rarity(term))) ** 2
    return Math.sqrt(sum) || 1
  }
}
