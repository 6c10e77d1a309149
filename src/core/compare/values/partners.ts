import type { Item } from './items.ts'

/** More claims than are ever compared, in a number from which keys stay small. */
const mostItems = 2 ** 24

/** Two claims, each as what one article has for another: keys under which the best of several is kept. */
export function partners(left: Item, right: Item): [number, number] {
  return [right.article * mostItems + left.order, left.article * mostItems + right.order]
}

/** For each claim, of its pairs with those of another article, the one that ranks highest: by {@link partners}, of equals the first. */
export function bestOfPartners<Pair>(
  pairs: readonly Pair[],
  itemsOf: (pair: Pair) => readonly [left: Item, right: Item],
  rankOf: (pair: Pair) => number,
): ReadonlyMap<number, Pair> {
  const best = new Map<number, Pair>()
  for (const pair of pairs) {
    const rank = rankOf(pair)
    for (const key of partners(...itemsOf(pair))) {
      const known = best.get(key)
      if (known === undefined || rank > rankOf(known)) best.set(key, pair)
    }
  }
  return best
}
