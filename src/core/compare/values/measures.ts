import { convert } from '../../figures/quantity.ts'
import type { Comparison, Quantity } from '../../model.ts'
import { actDisputes } from './acts.ts'
import { chooseAgreeing, firmlyAt, mayAgree, type Agreeing } from './agreement.ts'
import { chooseClashes, type Candidate } from './choices.ts'
import { tellApart } from './comparisons.ts'
import { Events } from './events.ts'
import { explainedDisputes } from './explained.ts'
import { gateOf } from './gates.ts'
import type { Dispute, Group, Pair } from './groups.ts'
import type { Item } from './items.ts'
import { agree, equal, restates } from './likeness.ts'
import { meet } from './names.ts'
import { comparePairs, type Edge } from './pairing.ts'
import { isPartOf } from './parts.ts'
import { bestOfPartners, partners } from './partners.ts'
import { Similarity } from './similarity.ts'

export interface Clustering {
  /** Claims that say the same, or most likely do. */
  readonly groups: readonly Group[]
  readonly disputes: readonly Dispute[]
  /** Claims on two days, periods or bases that would be in dispute otherwise. */
  readonly comparisons: readonly Comparison[]
  readonly similarity: Similarity
}

/** Groups the claims that say the same, then finds the groups that are on one measure and say different things. */
export function cluster(items: readonly Item[]): Clustering {
  const similarity = new Similarity(items)
  const events = new Events(items)
  const { consistent, clashing, barred } = comparePairs(items, similarity)
  const { firm, likely } = groupEqual(items, similarity, chooseAgreeing(items, events, consistent), clashing)
  const pairOf = ({ left, right, score, gate }: Edge): Pair => ({
    left: items[left]!,
    right: items[right]!,
    score,
    gate,
  })
  const groupOf = ({ order }: Item) => firm[order]!
  const disputes = [
    ...findDisputes(
      items,
      firm,
      chooseClashes(items, events, firm, clashing).map(({ odds, ...edge }): Edge => ({ ...edge, score: odds })),
    ),
    ...explainedDisputes(groupOf, clashing.map(pairOf), events),
    ...actDisputes(items, events),
  ]
  return {
    groups: [...new Set(likely)],
    disputes: widen(disputes, likely).map(withAgreeingSides),
    comparisons: tellApart(barred.map(pairOf), groupOf),
    similarity,
  }
}

/**
 * Disputes with all claims that most likely say the same as a side, where that brings no article to two sides and no claim to two
 * disputes.
 */
function widen(disputes: readonly Dispute[], likely: readonly Group[]): Dispute[] {
  const wideOf = ({ items }: Group) => likely[items[0]!.order]!
  const times = new Map<Group, number>()
  for (const { groups } of disputes)
    for (const group of groups) times.set(wideOf(group), (times.get(wideOf(group)) ?? 0) + 1)
  return disputes.map((dispute) => {
    const { groups } = dispute
    const mayWiden = (group: Group) => {
      const added = new Set([...wideOf(group).sources].filter((source) => !group.sources.has(source)))
      const others = groups.filter((other) => other !== group).flatMap((other) => [other, wideOf(other)])
      return times.get(wideOf(group)) === 1 && others.every(({ sources }) => !meet(sources, added))
    }
    return { ...dispute, groups: groups.map((group) => (mayWiden(group) ? wideOf(group) : group)) }
  })
}

/** A dispute in which sides that agree by rounding ("29 minutes", "29 minutes and 20 seconds") stand together, where they agree with no third one. */
function withAgreeingSides(dispute: Dispute): Dispute {
  if (dispute.groups.length < 3) return dispute
  const groups = [...dispute.groups]
  const partnersOf = (group: Group) => groups.filter((other) => other !== group && doAgree(group, other))
  for (const group of dispute.groups) {
    if (groups.length < 3 || !groups.includes(group)) continue
    const [partner, ...more] = partnersOf(group)
    if (!partner || more.length > 0 || partnersOf(partner).length > 1) continue
    const items = [...group.items, ...partner.items].sort((a, b) => a.order - b.order)
    groups.splice(groups.indexOf(partner), 1)
    groups[groups.indexOf(group)] = { items, sources: new Set([...group.sources, ...partner.sources]) }
  }
  return groups.length < dispute.groups.length ? { ...dispute, groups } : dispute
}

function doAgree(left: Group, right: Group): boolean {
  return left.items
    .slice(0, mostAsked)
    .every((a) => right.items.slice(0, mostAsked).every((b) => agree(a, b) || isRounded(a.quantity, b.quantity)))
}

/** "29 minutes" for what took "29 minutes and 20 seconds": within half of the larger unit. */
function isRounded(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'duration' || b.kind !== 'duration' || a.unit === b.unit) return false
  const [x, y] = [convert(a, 'second')?.min, convert(b, 'second')?.min]
  const [one, other] = [a.unit, b.unit].map((unit) => convert({ ...a, unit, min: 1, max: 1 }, 'second')?.min)
  return x != null && y != null && one != null && other != null && 2 * Math.abs(x - y) < Math.max(one, other)
}

/** Least score of another value that fits better, and how many times the likeness of the equal one it has to be. */
const outdoneFrom = 0.2
const outdoneTimes = 6

/** Whether the claims of two groups, all of one value, may be of one measure. */
type MayJoin = (left: readonly Item[], right: readonly Item[]) => boolean

/**
 * An equal value is no restatement where its article says something else in far more similar words: the price of a purchase may be
 * the amount of a fine.
 */
function notOutdone(items: readonly Item[], similarity: Similarity, clashing: readonly Candidate[]) {
  const best = bestOfPartners(
    clashing.filter(({ score }) => score >= outdoneFrom),
    ({ left, right }) => [items[left]!, items[right]!],
    ({ score }) => score,
  )
  return (a: Item, b: Item): boolean => {
    const scores = partners(a, b).flatMap((key) => best.get(key)?.score ?? [])
    return scores.length === 0 || Math.max(...scores) < outdoneTimes * similarity.of(a.order, b.order)
  }
}

/** For each claim the group of those that say the same. */
export interface Grouping {
  /** Those that do beyond doubt, of which sides of disputes are made: what is joined too easily is disputed by none of the articles that it joins. */
  readonly firm: readonly Group[]
  /** And those that most likely do. */
  readonly likely: readonly Group[]
}

/** Groups claims on one measure with consistent values, the surest first. */
export function groupEqual(
  items: readonly Item[],
  similarity: Similarity,
  agreeing: readonly Agreeing[],
  clashing: readonly Candidate[],
): Grouping {
  const isFree = notOutdone(items, similarity, clashing)
  const mayJoin: MayJoin = (left, right) => {
    let outdone = 0
    for (const a of left) {
      for (const b of right) {
        if (restates(a, b)) continue
        if (!agree(a, b) || sideBySide(a, b) || !mayAgree(a, b, gateOf(a, b))) return false
        if (!isFree(a, b)) outdone++
      }
    }
    return 2 * outdone < left.length * right.length
  }
  const firmly = agreeing.filter(({ odds }) => odds >= firmlyAt)
  return { firm: agglomerate(items, firmly, mayJoin), likely: agglomerate(items, agreeing, mayJoin) }
}

/** Joins claims along edges, strongest first, as long as no article would state two different values and all overlap. */
function agglomerate(items: readonly Item[], agreeing: readonly Agreeing[], mayJoin: MayJoin): Group[] {
  const edges = [...agreeing].sort((a, b) => b.odds - a.odds || b.left - a.left || b.right - a.right)
  const of = items.map((_, index) => [index])
  for (const { left, right } of edges) {
    const [a, b] = [of[left]!, of[right]!]
    if (a === b || !mayJoin(sample(items, a), sample(items, b))) continue
    const [large, small] = a.length >= b.length ? [a, b] : [b, a]
    for (const index of small) {
      large.push(index)
      of[index] = large
    }
  }
  const made = new Map<number[], Group>()
  return of.map((indices) => {
    let group = made.get(indices)
    if (!group) {
      const members = indices.sort((a, b) => a - b).map((index) => items[index]!)
      made.set(indices, (group = { items: members, sources: new Set(members.map(({ source }) => source)) }))
    }
    return group
  })
}

/** How many members of a group are asked whether another may join; more say nothing new. */
const mostAsked = 16

function sample(items: readonly Item[], indices: readonly number[]): Item[] {
  return indices.slice(0, mostAsked).map((index) => items[index]!)
}

/** How far apart, as a factor, a value and its rounding elsewhere in the article may lie. */
const roundedWithin = 1.15

/** Two values of one sentence or row are two measures, even where one lies within the other: "9.1%, against a target of 9–9.5%". */
function sideBySide(a: Item, b: Item): boolean {
  if (a.source !== b.source || equal(a, b)) return false
  if (a.claim.passage === b.claim.passage && a.claim.sentence.from === b.claim.sentence.from) return true
  // Elsewhere in an article only the same amount, rounded or hedged, is the same value.
  const [p, q] = [a.quantity, b.quantity]
  if (p.kind === 'date' || q.kind === 'date') return false
  const [x, y] = [p.min ?? p.max ?? 0, q.min ?? q.max ?? 0].map(Math.abs)
  return Math.max(x!, y!) > roundedWithin * Math.min(x!, y!)
}

/** Groups of one measure that say different things, from the pairs of claims that show it. */
function findDisputes(items: readonly Item[], groupOf: readonly Group[], edges: readonly Edge[]): Dispute[] {
  const measureOf = new Map<Group, { groups: Group[]; pairs: Pair[]; odds: number }>()
  const candidates = [...edges].sort((a, b) => b.score - a.score || b.left - a.left || b.right - a.right)
  for (const { left, right, score, gate } of candidates) {
    const pair = { left: items[left]!, right: items[right]!, score, gate }
    const measures = [groupOf[left]!, groupOf[right]!].map(
      (group) => measureOf.get(group) ?? { groups: [group], pairs: [], odds: -Infinity },
    )
    const [x, y] = [measures[0]!, measures[1]!]
    if (x !== y) {
      if (!x.groups.every((one) => y.groups.every((other) => mayClash(one, other)))) continue
      x.groups.push(...y.groups)
      for (const each of y.pairs) x.pairs.push(each)
      for (const group of x.groups) measureOf.set(group, x)
    }
    x.pairs.push(pair)
    x.odds = Math.max(x.odds, y.odds, score)
  }
  return [...new Set(measureOf.values())]
    .map((dispute) => ({ ...dispute, pairs: [...dispute.pairs].sort((a, b) => b.score - a.score) }))
    .sort((a, b) => b.odds - a.odds)
}

/** Whether two groups can be sides of one measure: no article states both, and neither is known to be something else. */
function mayClash(left: Group, right: Group): boolean {
  if (meet(left.sources, right.sources)) return false
  let sum = 0
  const [some, others] = [left.items.slice(0, mostAsked), right.items.slice(0, mostAsked)]
  for (const a of some) {
    for (const b of others) {
      if (isPartOf(a, b)) return false
      const { factor, barred } = gateOf(a, b)
      if (barred === 'qualifier') return false
      sum += factor
    }
  }
  return sum / (some.length * others.length) >= 0.3
}
