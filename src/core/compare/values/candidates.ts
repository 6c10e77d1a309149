import { addTo } from '../../grouping.ts'
import type { Item } from './items.ts'
import type { Similarity } from './similarity.ts'

/** Up to how many claims every claim is compared with every other. */
const exhaustiveUpTo = 1200
/** Beyond that: how many of a claim's most telling words it is looked up by, … */
const keysPerItem = 6
/** … and with how many neighbours of each word it is compared. */
const neighbours = 12

/**
 * Pairs of claims worth comparing, as indices with the larger first: all of them in a small folder; in a large one, for each of a
 * claim's most telling words, those that come next by kind and value, so that equal values meet first and work grows with
 * the number of claims and not with its square.
 */
export function candidatePairs(
  items: readonly Item[],
  similarity: Similarity,
  visit: (left: number, right: number) => void,
): void {
  if (items.length <= exhaustiveUpTo) {
    for (let left = 0; left < items.length; left++) for (let right = 0; right < left; right++) visit(left, right)
    return
  }
  const postings = new Map<string, number[]>()
  for (const [index, { quantity }] of items.entries()) {
    for (const key of similarity.keysOf(index, keysPerItem)) addTo(postings, `${quantity.kind}\n${key}`, index)
  }
  const partners = items.map(() => new Set<number>())
  for (const of of postings.values()) {
    of.sort((a, b) => valueOf(items[a]!) - valueOf(items[b]!) || a - b)
    const distinct = of.filter((index, at) => at === 0 || valueOf(items[index]!) !== valueOf(items[of[at - 1]!]!))
    for (const list of [of, distinct]) {
      for (let at = 0; at < list.length; at++) {
        for (let next = at + 1; next < list.length && next <= at + neighbours; next++) {
          const [left, right] = [Math.max(list[at]!, list[next]!), Math.min(list[at]!, list[next]!)]
          partners[left]!.add(right)
        }
      }
    }
  }
  for (const [left, rights] of partners.entries()) for (const right of rights) visit(left, right)
}

function valueOf({ interval, quantity }: Item): number {
  const bound = Number.isFinite(interval.min) ? interval.min : interval.max
  const value = quantity.kind === 'date' ? bound : (quantity.min ?? quantity.max ?? 0)
  return Number.isFinite(value) ? value : 0
}
