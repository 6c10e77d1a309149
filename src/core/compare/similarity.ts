import type { Item } from './items.ts'

/** Least product of weights and rarity at which one shared word tells something. */
const tellingAt = 0.04

/** How alike the settings of figures are, each word weighed by how rarely the folder's sentences use it. */
export class Similarity {
  readonly #rarity = new Map<string, number>()
  readonly #norms = new Map<Item, number>()

  constructor(items: readonly Item[]) {
    const contexts = new Map<string, Set<string>>()
    const all = new Set<string>()
    for (const item of items) {
      const context = `${item.source}\n${item.claim.passage}\n${item.claim.sentence.from}`
      all.add(context)
      for (const term of item.terms.keys()) {
        let of = contexts.get(term)
        if (!of) contexts.set(term, (of = new Set()))
        of.add(context)
      }
    }
    const scale = Math.log(all.size + 2)
    for (const [term, of] of contexts) this.#rarity.set(term, Math.log((all.size + 2) / (of.size + 0.5)) / scale)
    for (const item of items) {
      let sum = 0
      for (const [term, weight] of item.terms) sum += (weight * this.rarity(term)) ** 2
      this.#norms.set(item, Math.sqrt(sum) || 1)
    }
  }

  /** 1 for a word of one sentence, towards 0 for one of every sentence. */
  rarity(term: string): number {
    return this.#rarity.get(term) ?? 1
  }

  /** Cosine of the weighed settings, 0…1. Symmetric. */
  of(left: Item, right: Item): number {
    const [small, large] = left.terms.size <= right.terms.size ? [left, right] : [right, left]
    let dot = 0
    for (const [term, weight] of small.terms) {
      const other = large.terms.get(term)
      if (other !== undefined) dot += weight * other * this.rarity(term) ** 2
    }
    return dot / (this.#norms.get(left)! * this.#norms.get(right)!)
  }

  /** Whether the two share a word or name that tells something, and not only neighbouring values or a unit. */
  sharesWords(left: Item, right: Item): boolean {
    for (const [term, weight] of left.terms) {
      const other = right.terms.get(term)
      if (other === undefined || term.startsWith('=') || term.includes('/')) continue
      if (weight * other * this.rarity(term) >= tellingAt) return true
    }
    return false
  }

  /** Terms that the two share, the most telling first. */
  shared(left: Item, right: Item): string[] {
    const found: { term: string; weight: number }[] = []
    for (const [term, weight] of left.terms) {
      const other = right.terms.get(term)
      if (other !== undefined) found.push({ term, weight: weight * other * this.rarity(term) ** 2 })
    }
    return found.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).map(({ term }) => term)
  }
}
