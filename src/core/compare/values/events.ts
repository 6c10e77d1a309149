import type { Item } from './items.ts'
import { saysMuch } from './digits.ts'

/** How many names or local places in common put two articles on one event, where neither's main names are among them. */
const manyNames = 2
/** What a city that gazetteers list counts for: other news comes from it too. */
const ofKnownPlace = 0.5
/** How many telling values in common do the same: a letter or a blog may name nobody that a report names. */
const manyValues = 2

/** Tells which articles of a story are on one event: by names and values in common, directly or by way of one more article. */
export class Events {
  /** One claim of each article, and the telling values that the article states. */
  readonly #articles: readonly { readonly item: Item; readonly values: ReadonlySet<string> }[]
  readonly #direct: boolean[][]
  readonly #one: boolean[][]

  constructor(items: readonly Item[]) {
    const articles = new Map<number, { item: Item; values: Set<string> }>()
    for (const item of items) {
      let article = articles.get(item.article)
      if (!article) articles.set(item.article, (article = { item, values: new Set() }))
      const { kind, unit, min, max } = item.quantity
      if (kind !== 'date' && saysMuch(item)) article.values.add(`${kind} ${unit} ${min} ${max}`)
    }
    const last = Math.max(-1, ...articles.keys())
    this.#articles = Array.from({ length: last + 1 }, (_, at) => articles.get(at)!)
    this.#direct = this.#articles.map(() => [])
    this.#one = this.#articles.map(() => [])
  }

  /** Whether the articles of two claims are on one event. Symmetric. */
  areOne({ article: a }: Item, { article: b }: Item): boolean {
    return (this.#one[a]![b] ??=
      this.#share(a, b) || this.#articles.some((_, by) => this.#share(a, by) && this.#share(by, b)))
  }

  #share(a: number, b: number): boolean {
    const [i, j] = a < b ? [a, b] : [b, a]
    return (this.#direct[i]![j] ??= this.#shareNow(i, j))
  }

  #shareNow(a: number, b: number): boolean {
    const [one, other] = [this.#articles[a], this.#articles[b]]
    // An article without claims has none that are compared.
    if (!one || !other) return false
    return shareNames(one.item, other.item) || countShared(one.values, other.values) >= manyValues
  }
}

/** Whether two articles tell of the same names: one that is a main name of either, or several, or of the same small places; or one names nobody. */
function shareNames(a: Item, b: Item): boolean {
  if (a.articleNames.size === 0 || b.articleNames.size === 0) return true
  let shared = 0
  for (const name of a.articleNames) {
    if (!b.articleNames.has(name)) continue
    if (a.mainNames.has(name) || b.mainNames.has(name)) return true
    if (++shared >= manyNames) return true
  }
  for (const [place, isLocal] of a.articlePlaces) if (b.articlePlaces.has(place)) shared += isLocal ? 1 : ofKnownPlace
  return shared >= manyNames
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const value of a) if (b.has(value)) count++
  return count
}
