import { consistent, sameDimension } from '../figures/quantity.ts'
import type { NumberQuantity, Quantity } from '../model.ts'
import { gateOf, type Gate } from './gates.ts'
import type { Item } from './items.ts'
import { Similarity } from './similarity.ts'

/** Claims that state one value of one measure: a side of a conflict, or an agreement. */
export interface Group {
  readonly items: readonly Item[]
  readonly sources: ReadonlySet<string>
}

/** Two groups on one measure whose values cannot both hold. */
export interface Clash {
  readonly left: Group
  readonly right: Group
  /** The two claims that show it best. */
  readonly pair: readonly [Item, Item]
  readonly score: number
  readonly gate: Gate
}

export interface Clustering {
  readonly groups: readonly Group[]
  readonly clashes: readonly Clash[]
  readonly similarity: Similarity
}

interface Edge {
  readonly left: number
  readonly right: number
  readonly score: number
  readonly gate: Gate
}

/** Least likeness of settings at which two values that are not equal are put to one measure. */
const clashAt = 0.2
/** How far below its best match another match may lie for a claim to be torn between the two. */
const margin = 0.9

/** Groups the claims that say the same, then finds the groups that are on one measure and say different things. */
export function cluster(items: readonly Item[]): Clustering {
  const similarity = new Similarity(items)
  const agreeing: Edge[] = []
  const clashing: Edge[] = []
  for (let left = 0; left < items.length; left++) {
    for (let right = 0; right < left; right++) {
      const [a, b] = [items[left]!, items[right]!]
      const comparison = comparable(a, b)
      if (comparison === 0) continue
      const likeness = similarity.of(a, b)
      const gate = gateOf(a, b)
      const score = likeness * gate.factor
      if (agree(a, b)) {
        const restated = restates(a, b)
        if (restated || score >= sameValueAt(a, b)) {
          agreeing.push({ left, right, score: restated ? 2 : score + sharpness(a, b), gate })
        }
      } else if (comparison === 2 && a.source !== b.source && !consistent(a.quantity, b.quantity)) {
        clashing.push({ left, right, score: score * closeness(a, b), gate })
      }
    }
  }
  const groups = agglomerate(items, agreeing)
  return { groups: [...new Set(groups)], clashes: findClashes(items, groups, clashing, similarity), similarity }
}

/** Concepts for persons, whom news counts now as people and now as what they are. */
const persons: ReadonlySet<string> = new Set(
  'person child man woman pupil passeng employe memb custom us victim surviv patient resident population soldi vot die injur missing displac evacuat hospitalis rescu islander'.split(
    ' ',
  ),
)

/** 2 where values of the two may be compared, 1 where only equal values say something, 0 where they measure different things. */
export function comparable(left: Item, right: Item): 0 | 1 | 2 {
  const [a, b] = [left.quantity, right.quantity]
  if (a.kind === 'count' && b.kind === 'count') {
    if (left.counted === right.counted || !left.counted || !right.counted) return 2
    if (persons.has(left.counted) && persons.has(right.counted)) return 2
    return left.terms.has(right.counted) || right.terms.has(left.counted) ? 2 : 1
  }
  if (sameDimension(a, b)) return 2
  const [rate, other] = a.kind === 'rate' ? [a, b] : [b, a]
  return rate.kind === 'rate' &&
    rate.unit.endsWith('/year') &&
    (other.kind === 'count' || other.unit === rate.unit.slice(0, -5))
    ? 1
    : 0
}

/** Whether both values can hold of one measure; counts are compared whatever noun they count. */
export function agree(left: Item, right: Item): boolean {
  const [a, b] = [left.quantity, right.quantity]
  if (a.kind === 'date' || b.kind === 'date') return consistent(a, b)
  const [x, y] =
    a.unit === b.unit
      ? [a, b]
      : a.kind === 'count' || a.kind === 'rate' || b.kind === 'rate'
        ? [a, { ...b, kind: a.kind, unit: a.unit }]
        : [a, b]
  return consistent(x, y) && nearEnough(x, y)
}

/** How many times larger the other value may be than an open bound: "over 900" says 930, and hardly 9,000. */
const openReach = 1.6

function nearEnough(a: NumberQuantity, b: NumberQuantity): boolean {
  const open = [a, b].some(({ min, max }) => min === null || max === null)
  if (!open) return true
  const [x, y] = [a.min ?? a.max ?? 0, b.max === null ? (b.min ?? 0) : (b.max ?? 0)].map(Math.abs)
  return Math.max(x!, y!) <= openReach * Math.min(x!, y!)
}

function restates(a: Item, b: Item): boolean {
  if (a.source !== b.source) return false
  return a.claim.setting!.restates === b.claim.figure || b.claim.setting!.restates === a.claim.figure
}

/** Significant digits of a bound: 3 for 61.3 million, 1 for 30. */
function digits(value: number): number {
  return value === 0
    ? 1
    : Math.abs(value)
        .toPrecision(12)
        .replace('.', '')
        .replace(/e.*$/, '')
        .replace(/^0+|0+$/g, '').length
}

/** How much an equal value says by itself: from 0 for "two" to 1 for "$48.17". */
export function specificity({ quantity }: Item): number {
  if (quantity.kind === 'date')
    return { day: 0.5, month: 0.6, minute: 0.8, hour: 0.8 }[quantity.granularity as string] ?? 0.3
  const bound = quantity.min ?? quantity.max
  if (bound === null) return 0
  const significant = digits(bound)
  const scale = quantity.kind === 'count' && Math.abs(bound) < 20 ? 0.4 : 1
  return Math.min(1, (significant - 0.4) / 2.6) * scale
}

function equal(a: Quantity, b: Quantity): boolean {
  return a.min === b.min && a.max === b.max && a.kind === b.kind
}

/** Bonus of equal and telling values when edges are put in order. */
function sharpness(a: Item, b: Item): number {
  return equal(a.quantity, b.quantity) ? specificity(a) / 2 : 0
}

/** Least likeness at which two consistent values are put to one measure: the more telling the value, the less is asked. */
function sameValueAt(a: Item, b: Item): number {
  if (equal(a.quantity, b.quantity)) return 0.15 - 0.13 * specificity(a)
  const open = [a, b].some(({ quantity: { min, max } }) => min === null || max === null)
  return open ? 0.16 : 0.1
}

/**
 * How likely it is that two different values are one measure reported twice, by the values alone: slips keep the digits
 * ("61.3" and "63.1", metres for feet, 30 for 300) and revisions stay near; values far apart are mostly two measures.
 */
function closeness(a: Item, b: Item): number {
  if (a.quantity.kind === 'date' || b.quantity.kind === 'date') return 1
  const [x, y] = [a, b].map(({ quantity }) => Math.abs(Number(quantity.min ?? quantity.max ?? 0)))
  if (!x || !y) return 0.5
  const times = Math.max(x, y) / Math.min(x, y)
  const [p, q] = [digitsOf(a), digitsOf(b)]
  if (p.length > 1 && p === q) return 1.4
  if (p.length > 1 && p.length === q.length && [...p].sort().join('') === [...q].sort().join('')) return 1.4
  if (times < 1.2) return 1.15
  if (times < 2.2) return 1
  return times < 5 ? 0.75 : 0.5
}

/** Printed digits without separators and outer zeros: "61.3" gives 613. */
function digitsOf({ figure }: Item): string {
  return (/\d[\d.,]*/.exec(figure.text)?.[0] ?? '').replace(/[.,]/g, '').replace(/^0+|0+$/g, '')
}

/** Joins claims along edges, strongest first, as long as no article would state two different values and all overlap. */
function agglomerate(items: readonly Item[], edges: Edge[]): Group[] {
  edges.sort((a, b) => b.score - a.score || b.left - a.left || b.right - a.right)
  const of = items.map((item): { items: Item[] } => ({ items: [item] }))
  for (const { left, right } of edges) {
    const [a, b] = [of[left]!, of[right]!]
    if (a === b || !mayJoin(a.items, b.items)) continue
    const joined = { items: [...a.items, ...b.items] }
    for (const [index, each] of of.entries()) if (each === a || each === b) of[index] = joined
  }
  const made = new Map<{ items: Item[] }, Group>()
  return of.map((each) => {
    let group = made.get(each)
    if (!group)
      made.set(each, (group = { items: each.items, sources: new Set(each.items.map(({ source }) => source)) }))
    return group
  })
}

function mayJoin(left: readonly Item[], right: readonly Item[]): boolean {
  return left.every((a) => right.every((b) => agree(a, b) && gateOf(a, b).factor > 0))
}

function findClashes(
  items: readonly Item[],
  groupOf: readonly Group[],
  edges: readonly Edge[],
  similarity: Similarity,
): Clash[] {
  /** Best likeness of each claim to any claim of each other article, whatever the values. */
  const best = new Map<string, number>()
  const keyOf = (item: number, source: string) => `${item}\n${source}`
  for (let left = 0; left < items.length; left++) {
    for (let right = 0; right < left; right++) {
      const [a, b] = [items[left]!, items[right]!]
      if (a.source === b.source || comparable(a, b) < 2) continue
      let score = similarity.of(a, b) * gateOf(a, b).factor
      // Two values that agree are at home with each other, even where other words are nearer.
      if (groupOf[left] === groupOf[right]) score += specificity(a) / 2
      for (const key of [keyOf(left, b.source), keyOf(right, a.source)]) {
        if (score > (best.get(key) ?? 0)) best.set(key, score)
      }
    }
  }
  const clashes = new Map<string, Clash>()
  const indexOf = new Map([...new Set(groupOf)].map((group, index) => [group, index]))
  for (const { left, right, score, gate } of edges) {
    if (score < clashAt) continue
    const [a, b] = [items[left]!, items[right]!]
    const [A, B] = [groupOf[left]!, groupOf[right]!]
    if ([...A.sources].some((source) => B.sources.has(source))) continue
    if (score < margin * best.get(keyOf(left, b.source))! || score < margin * best.get(keyOf(right, a.source))!)
      continue
    const key = [indexOf.get(A)!, indexOf.get(B)!].sort((x, y) => x - y).join()
    const found = clashes.get(key)
    if (!found || found.score < score) clashes.set(key, { left: A, right: B, pair: [a, b], score, gate })
  }
  return [...clashes.values()].sort((a, b) => b.score - a.score)
}
