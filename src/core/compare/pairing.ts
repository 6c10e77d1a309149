import { candidatePairs } from './candidates.ts'
import type { Candidate } from './choices.ts'
import { shareOneEnd } from './dates.ts'
import type { Events } from './events.ts'
import { gateOf, type Gate } from './gates.ts'
import type { Item } from './items.ts'
import {
  agree,
  closeness,
  comparable,
  equal,
  exclude,
  isSlip,
  restates,
  sameValueAt,
  sharpness,
  tell,
  tellsAlone,
  tellsOnce,
} from './likeness.ts'
import { apart, meet } from './names.ts'
import type { Similarity } from './similarity.ts'

/** Two claims, by their places in the list of all. */
export interface Edge {
  readonly left: number
  readonly right: number
  readonly score: number
  readonly gate: Gate
}

/** Two claims that may say the same. */
export interface Agreeing extends Edge {
  readonly likeness: number
}

/** What becomes of the pairs of claims that are worth a look. */
export interface Compared {
  readonly agreeing: readonly Agreeing[]
  readonly clashing: readonly Candidate[]
  /** Pairs that a gate alone keeps from clashing. */
  readonly barred: readonly Edge[]
}

/** Pairs that share less are not looked at further. */
const leastLikeness = 0.004
/** The same for two different values, after their closeness. */
const leastAlike = 0.01
/** Least likeness at which it is told what keeps two values from being in dispute. */
const apartAt = 0.3
/** The same for counts of two days. */
const updatedAt = 0.21
/** Factor of equal running counts of two days. */
const unmoved = 0.8
/** Factor of equal values that are put to two periods: one of the two may be a slip. */
const otherYear = 0.5
/** Factor of what is asked of equal counts of two things, which may be two names of one. */
const otherThing = 2
/** Factor of what is asked of equal values where neither article prints the value for something else. */
const onlyOnce = 0.3

/** Compares the claims two by two: which say the same, which may be in dispute, which would be but for a gate. */
export function comparePairs(items: readonly Item[], similarity: Similarity, events: Events): Compared {
  const printed = timesPrinted(items)
  const agreeing: Agreeing[] = []
  const clashing: Candidate[] = []
  const barred: Edge[] = []
  candidatePairs(items, similarity, (left, right) => {
    const [a, b] = [items[left]!, items[right]!]
    const comparison = comparable(a, b)
    if (comparison === 0) return
    const restated = restates(a, b)
    const times = a.source === b.source ? Infinity : Math.max(printed[left]!, printed[right]!)
    const single = times <= mostPrinted
    const likeness = similarity.of(left, right)
    const repeated = single && equal(a, b)
    const telling = repeated && tellsAlone(a, b) && events.areOne(a, b)
    const once = repeated && times === 1 && tellsOnce(a, b, likeness) && events.areOne(a, b)
    const plain = shareOneEnd(a, b) || isSlip(a, b)
    if (likeness < leastLikeness && !restated && !telling && !once && !plain) return
    // Gates only lower a score, so that most pairs are done with before anyone asks them.
    if (agree(a, b)) {
      // A result within what was aimed at is no second report of it.
      if (isAim(a) !== isAim(b) && !equal(a, b)) return
      const least =
        restated || telling
          ? 0
          : sameValueAt(a, b) * (differ(a, b) ? otherThing : single && tell(a, b) && events.areOne(a, b) ? onlyOnce : 1)
      if (likeness < least && !once) return
      const gate = gateOf(a, b)
      const score = likeness * agreeFactor(a, b, gate)
      if (score >= least || (once && gate.factor > 0))
        agreeing.push({
          left,
          right,
          score: restated ? 2 : score + sharpness(a, b),
          gate,
          likeness: restated ? Infinity : likeness,
        })
      return
    }
    if (comparison < 2 || a.source === b.source || isDateline(a) || isDateline(b)) return
    const near = closeness(a, b)
    if (likeness * near < leastAlike && !plain) return
    const gate = gateOf(a, b)
    if (gate.factor === 0) {
      // A toll may be several times that of the day before, and is told in other words.
      const alike = gate.barred === 'day' ? likeness : likeness * near
      if (alike < (gate.barred === 'day' ? updatedAt : apartAt) || gate.barred === 'list' || !isOfOneStory(a, b)) return
      if (exclude(a, b) && similarity.sharesWords(left, right)) barred.push({ left, right, score: alike, gate })
      return
    }
    if (!exclude(a, b)) return
    const score = likeness * gate.factor * gate.naming * near
    clashing.push({ left, right, gate, likeness, score, near, sharesWords: similarity.sharesWords(left, right) })
  })
  return { agreeing, clashing, barred }
}

function isAim({ qualifiers }: Item): boolean {
  return qualifiers.get('outcome') === 'planned'
}

/** Whether two counts are of things that have different names. */
function differ(a: Item, b: Item): boolean {
  return a.quantity.kind === 'count' && b.quantity.kind === 'count' && comparable(a, b) === 1
}

/** Whether no names set the two apart: what differs only in time or basis is told, another's is not. */
function isOfOneStory(a: Item, b: Item): boolean {
  return !apart(a.names, b.names) && !apart(a.placeNames, b.placeNames)
}

/** The day of a dateline is when the article appeared: it may be the day of what it tells, but disputes nothing. */
function isDateline({ qualifiers }: Item): boolean {
  return qualifiers.has('dateline')
}

/** How often an article prints a value for one thing: in a headline, a lead and a table. */
const mostPrinted = 3

/** How often the article of each claim prints its value, for whatever it stands. */
function timesPrinted(items: readonly Item[]): number[] {
  const keyOf = ({ source, quantity }: Item) => `${quantity.kind}\n${quantity.min}\n${quantity.max}\n${source}`
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return items.map((item) => counts.get(keyOf(item))!)
}

/** Factor of a telling value in two lists that have names in common. */
const sameInLists = 0.5

/** A count that has not moved since an earlier day is still the same count. */
export function agreeFactor(a: Item, b: Item, gate: Gate): number {
  if (!equal(a, b)) return gate.factor * gate.naming
  // "14,203" of two candidates in a table, and "14,203 to 14,194": the one number is the one thing, whoever stands next to it.
  if (gate.barred === 'list' && tellsAlone(a, b) && meet(a.names, b.names)) return sameInLists
  // An equal value needs less from the words round it: names and missing qualifiers count by half.
  if (gate.barred === 'day') return unmoved
  return gate.barred === 'period' ? otherYear : Math.sqrt(gate.factor * gate.naming)
}
