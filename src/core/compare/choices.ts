import { dayOfIso } from '../figures/days.ts'
import { dayAndMonth, namesDay } from './daysOfMonth.ts'
import type { Item } from './items.ts'
import { closeness, measured, timesApart } from './likeness.ts'
import { meet } from './names.ts'
import { persons } from './running.ts'

/** Two claims that may be on one measure and say different things. */
export interface Choice {
  readonly left: number
  readonly right: number
  readonly score: number
}

/** Least score of a pair that stands by its own words, for numbers and for dates. */
const clashAtNumber = 0.2
const clashAtDate = 0.28
/**
 * The same where the two are each other's first choice, their values are near or a slip apart and their articles are on one
 * event. Two reports of one measure seldom share many words, but nothing else in either article fits as well.
 */
const clashAtFirst = 0.1
/** The same where a measured value is the only one of its kind in either article. */
const clashAtLone = 0.05
/** How many times the smaller such value the larger may be. */
const loneWithin = 1.6
/** Least score of any pair that is looked at. */
export const leastClash = clashAtLone
/** How many times more is asked where the articles have no name in common. */
const strangers = 2
/** Closeness from which two values are near, or a slip apart. */
const nearAt = 1.15
/** How many names in common put two articles on one event, where neither's main names are among them. */
const manyNames = 2

/**
 * Of the pairs that may clash those that do: the settings are alike beyond doubt, or each is what the other's article has that
 * fits best. `groupOf` gives what says the same as a claim; what the other article says as well is not disputed by it.
 */
export function chooseClashes<Pair extends Choice>(
  items: readonly Item[],
  groupOf: readonly { readonly sources: ReadonlySet<string> }[],
  pairs: readonly Pair[],
): Pair[] {
  const open = pairs.filter(({ left, right }) => !meet(groupOf[left]!.sources, groupOf[right]!.sources))
  const best = new Map<string, Choice>()
  for (const pair of open) {
    for (const key of partners(items[pair.left]!, items[pair.right]!))
      if (pair.score > (best.get(key)?.score ?? 0)) best.set(key, pair)
  }
  const values = valuesByKind(items)
  const isLone = ({ left, right }: Choice) =>
    timesApart(items[left]!, items[right]!) <= loneWithin &&
    [left, right].every((index) => measured.has(items[index]!.quantity.kind) && values.get(kindOf(items[index]!)) === 1)
  return open.filter((pair) => {
    const [a, b] = [items[pair.left]!, items[pair.right]!]
    const sure = a.quantity.kind === 'date' ? clashAtDate : clashAtNumber
    if (!onOneEvent(a, b)) return pair.score >= strangers * sure
    if (pair.score >= sure) return true
    const near = pair.score >= clashAtFirst && areNear(a, b)
    if (!near && !(pair.score >= clashAtLone && (isLone(pair) || shareOtherName(a, b)))) return false
    return partners(items[pair.left]!, items[pair.right]!).every((key) => {
      const { left, right } = best.get(key)!
      return groupOf[left] === groupOf[pair.left] && groupOf[right] === groupOf[pair.right]
    })
  })
}

/** How many different values of each kind each article states. */
function valuesByKind(items: readonly Item[]): ReadonlyMap<string, number> {
  const values = new Map<string, Set<string>>()
  for (const item of items) {
    const of = values.get(kindOf(item))
    const value = `${item.quantity.min} ${item.quantity.max}`
    if (of) of.add(value)
    else values.set(kindOf(item), new Set([value]))
  }
  return new Map([...values].map(([kind, of]) => [kind, of.size]))
}

function kindOf({ source, quantity }: Item): string {
  return `${quantity.kind} ${source}`
}

/** Two claims, each as what one article has for another: keys under which the best of several is kept. */
export function partners(left: Item, right: Item): [string, string] {
  return [`${left.order}\n${right.source}`, `${right.order}\n${left.source}`]
}

/** Whether two articles tell of the same names: one that is a main name of either, or several; or one of them names nobody. */
export function onOneEvent(a: Item, b: Item): boolean {
  if (a.articleNames.size === 0 || b.articleNames.size === 0) return true
  let shared = 0
  for (const name of a.articleNames) {
    if (!b.articleNames.has(name)) continue
    if (a.mainNames.has(name) || b.mainNames.has(name)) return true
    if (++shared >= manyNames) return true
  }
  return false
}

/** How far apart, in days, two dates of one precision may lie to be near; years tell too little of what they date. */
const nearDays: Readonly<Record<string, number>> = { day: 35, month: 100, quarter: 200 }

function areNear(a: Item, b: Item): boolean {
  const [p, q] = [a.quantity, b.quantity]
  if (p.kind !== 'date' || q.kind !== 'date') return closeness(a, b) >= nearAt || areFewNear(a, b) || areNearTimes(a, b)
  if (p.granularity !== q.granularity) return false
  if (p.granularity === 'day' && !(namesDay(a.figure) && namesDay(b.figure))) return false
  const [x, y] = [p.min ?? p.max, q.min ?? q.max]
  const [from, to] = x !== null && y !== null ? [x, y] : [inAnyYear(a), inAnyYear(b)]
  return Math.abs((dayOfIso(from) ?? Infinity) - (dayOfIso(to) ?? -Infinity)) <= (nearDays[p.granularity] ?? -1)
}

/** The day of a date without a year, in one year for all. */
function inAnyYear({ figure }: Item): string {
  return `2000-${dayAndMonth(figure)}`
}

/** The largest count of few things, and how far apart two of them may lie to be near: "seven satellites", "nine satellites". */
const few = 20
const fewApart = 2

function areFewNear(a: Item, b: Item): boolean {
  const [p, q] = [a.quantity, b.quantity]
  if (p.kind !== 'count' || q.kind !== 'count' || a.counted === '' || a.counted !== b.counted) return false
  if (persons.has(a.counted)) return false
  const [x, y] = [p.min ?? Infinity, q.min ?? Infinity]
  return [x, y].every(Number.isInteger) && Math.max(x, y) < few && Math.abs(x - y) <= fewApart
}

/** How many times the shorter the longer of two near times may be: a sentence of 12 years, or of 15. */
const durationWithin = 1.3

function areNearTimes(a: Item, b: Item): boolean {
  return a.quantity.kind === 'duration' && timesApart(a, b) <= durationWithin
}

/** Whether both sums are tied to one name that neither article is mainly about: a party of another deal. */
function shareOtherName(a: Item, b: Item): boolean {
  if (a.quantity.kind !== 'money' || b.quantity.kind !== 'money' || closeness(a, b) < 1) return false
  for (const name of a.names) if (b.names.has(name) && !a.mainNames.has(name) && !b.mainNames.has(name)) return true
  return false
}
