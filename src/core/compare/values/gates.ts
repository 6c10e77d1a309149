import { dayOfIso, weekdayOf } from '../../figures/days.ts'
import { say, type Words } from '../../phrase.ts'
import type { Item } from './items.ts'
import { apart, meet } from './names.ts'
import type { Period } from './running.ts'
import { sentenceOf } from './sentenceOf.ts'

/** What keeps two claims from being on one measure at one time, or makes it less likely. */
export interface Gate {
  /** 0 where they cannot be on one measure; below 1 where qualifiers or periods speak against it. */
  readonly factor: number
  /** Below 1 where the names round the figures speak against it. */
  readonly naming: number
  /** Why, in plain words; "" where nothing does. */
  readonly reason: Words
  /** What bars the two from one measure at one time; `null` where nothing does. */
  readonly barred: 'qualifier' | 'period' | 'day' | 'list' | null
}

/** Nothing speaks against the two. */
export const openGate: Gate = { factor: 1, naming: 1, reason: '', barred: null }
const updated: Gate = { factor: 0, naming: 1, reason: say('they hold for different days'), barred: 'day' }

/** Factor where one claim carries a qualifier of the axis and the other says nothing on it. */
const oneSided: Readonly<Record<string, number>> = {
  part: 0.3,
  age: 0.3,
  role: 0.3,
  previous: 0.3,
  contrast: 0.6,
  rate: 0.4,
  scope: 0.7,
  firmness: 0.8,
  basis: 0.85,
  increment: 0.7,
  extreme: 0.7,
  change: 0.4,
  certainty: 0.8,
  order: 0.7,
  bound: 0.8,
  condition: 0.4,
  dateline: 1,
  reach: 0.4,
  outcome: 0.4,
  extent: 1,
  price: 0.85,
}

/** What tells amounts apart, and not days. */
const ofAmounts: ReadonlySet<string> = new Set(['outcome', 'part', 'previous', 'rate', 'scope', 'change', 'contrast'])

/** Whether a claim belongs to a year well before its article's own: another event, as a rule. */
function isOfEarlierYears({ claim, analysis }: Item): boolean {
  const end = claim.setting!.period?.max
  const { published } = analysis.article
  return end != null && published !== null && Number(end.slice(0, 4)) < Number(published.slice(0, 4)) - 1
}

/** Whether the other's article never uses any of the names round `left`: they are of another story. */
function foreign(left: Item, right: Item): boolean {
  return apart(left.names, right.articleNames)
}

/** Factors where both sentences name someone or something, or a place, and no name is common to the two. */
const otherNames = 0.75
const foreignNames = 0.4
/** The same for the names right beside the figures. */
const otherPrincipals = 0.7
const otherPlaces = 0.75
/** Factor where the one counts the dead and the other the missing. */
const otherStates = 0.1

const axisDoubts: Readonly<Record<string, Words>> = {
  part: say('they may be part of a whole'),
  previous: say('they may be an earlier value'),
  rate: say('they may be a rate and a total'),
  scope: say('they may be one unit and a total'),
  change: say('they may be a change and a level'),
}

/** Compares qualifiers, period, time and subjects. Symmetric. */
export function gateOf(left: Item, right: Item): Gate {
  let factor = 1
  let reason: Words = ''
  const missing = (axis: string) => {
    // Of a day to come each says in its own way that it is expected, and no day is a part, a rate or a change.
    if (left.quantity.kind === 'date' && ofAmounts.has(axis)) return
    factor *= oneSided[axis] ?? 0.9
    reason ||= axisDoubts[axis] ?? ''
  }
  for (const [axis, a] of left.qualifiers) {
    const b = right.qualifiers.get(axis)
    if (b === undefined) missing(axis)
    else if (a !== b && a !== 'any' && b !== 'any')
      return { factor: 0, naming: 1, reason: say('one is {0}, the other {1}', say(a), say(b)), barred: 'qualifier' }
  }
  for (const axis of right.qualifiers.keys()) if (!left.qualifiers.has(axis)) missing(axis)
  if (left.states.size > 0 && right.states.size > 0 && !meet(left.states, right.states)) {
    factor *= otherStates
    reason ||= say('they may count different people')
  }
  const [p, q] = [left.claim.setting!.period, right.claim.setting!.period]
  if (p && q && disjoint(p, q))
    return { factor: 0, naming: 1, reason: say('they belong to different periods'), barred: 'period' }
  if ((p === null) !== (q === null)) factor *= isOfEarlierYears(left) || isOfEarlierYears(right) ? 0.65 : 0.9
  let naming = 1
  if (left.qualifiers.has('age') && right.qualifiers.has('age') && !meet(left.principals, right.principals))
    return { factor: 0, naming: 0, reason: say('they are ages of different people'), barred: 'list' }
  if (apart(left.principals, right.principals)) {
    if (left.listed && right.listed)
      return { factor: 0, naming: 0, reason: say('they are entries of lists under other names'), barred: 'list' }
    naming *= otherPrincipals
  }
  if (apart(left.names, right.names)) naming *= foreign(left, right) || foreign(right, left) ? foreignNames : otherNames
  if (apart(left.placeNames, right.placeNames)) naming *= otherPlaces
  const times = timeGate(left, right)
  if (times) return times
  return factor === 1 && naming === 1 ? openGate : { factor, naming, reason, barred: null }
}

function disjoint(left: Period, right: Period): boolean {
  return (
    (left.max !== null && right.min !== null && left.max < right.min) ||
    (right.max !== null && left.min !== null && right.max < left.min)
  )
}

/** The claims of the earlier and of the later article; `null` where they are of one day, or an article tells none. */
function inOrder(left: Item, right: Item): readonly [earlier: Item, later: Item] | null {
  const [a, b] = [left, right].map(({ articleDay }) => articleDay.days?.min ?? '')
  if (!a || !b || a === b) return null
  return a < b ? [left, right] : [right, left]
}

/** Whether the later article has the larger value: "1,900 so far" overtakes the 1,250 of two days before, whatever they count. */
function grows(left: Item, right: Item): boolean {
  const order = inOrder(left, right)
  return order !== null && order[0].interval.min < order[1].interval.min
}

/**
 * Whether the later article has fewer of what only grows in number, and neither says for which day: nine hurt where there were fourteen
 * two days before are no update.
 */
function shrinks(left: Item, right: Item): boolean {
  if (!left.onlyGrows || !right.onlyGrows || left.claim.asOf || right.claim.asOf) return false
  const order = inOrder(left, right)
  return order !== null && order[0].interval.min >= order[1].interval.min
}

/** Words of a count that is not closed yet. */
const unfinished = /\b(?:so far|to date|up to now|until now|as yet)\b/i

/** Whether the smaller of two counts is not closed, in an article that is not the later: "58 so far", and 62 in all. */
function isOvertaken(left: Item, right: Item): boolean {
  if (left.moving === right.moving) return false
  const [moving, other] = left.moving ? [left, right] : [right, left]
  const isLater = inOrder(left, right)?.[1] === moving
  return moving.interval.min < other.interval.min && !isLater && unfinished.test(sentenceOf(moving))
}

function timeGate(left: Item, right: Item): Gate | null {
  const moving = (left.moving || right.moving) && grows(left, right)
  const dayOf = ({ day, articleDay }: Item) => (moving && !day.days && day.weekday < 0 ? articleDay : day)
  const [a, b] = [dayOf(left), dayOf(right)]
  if (shrinks(left, right)) return null
  if (a.days && b.days) return disjoint(a.days, b.days) ? updated : null
  if (isOvertaken(left, right)) return updated
  const [weekday, days] = a.weekday >= 0 ? [a.weekday, b.days] : [b.weekday, a.days]
  if (weekday < 0) return null
  if (a.weekday >= 0 && b.weekday >= 0) return a.weekday === b.weekday ? null : updated
  if (!days?.min || !days.max) return null
  const [from, to] = [dayOfIso(days.min) ?? 0, dayOfIso(days.max) ?? 0]
  for (let day = from; day <= Math.min(to, from + 6); day++) if ((weekdayOf(day) + 1) % 7 === weekday) return null
  return updated
}
