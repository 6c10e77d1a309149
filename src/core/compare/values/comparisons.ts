import type { ClaimOf, Comparison } from '../../model.ts'
import { say, type Words } from '../../phrase.ts'
import { pretty } from '../../figures/quantity.ts'
import type { Item } from './items.ts'
import type { Group, Pair } from './groups.ts'
import { meet } from './names.ts'
import { bestOfPartners, partners } from './partners.ts'
import { printed } from './reasons.ts'
import { isPast } from './running.ts'
import { persons } from '../../claims/setting/persons.ts'

/** Axes whose poles give one thing on two bases; across the others two claims are on two things. */
const bases: ReadonlySet<string> = new Set('basis tax accounting dilution price outcome firmness'.split(' '))

/**
 * What keeps claims from being in dispute that otherwise would be: a later day, another basis, another period. Of many such pairs
 * of two groups the one whose settings are most alike.
 */
export function tellApart(pairs: readonly Pair[], groupOf: (item: Item) => Group): Comparison[] {
  const best = [...pairs].sort(
    (a, b) => b.score - a.score || a.left.order - b.left.order || a.right.order - b.right.order,
  )
  const first = bestOfPartners(
    best,
    ({ left, right }) => [left, right],
    ({ score }) => score,
  )
  const told = new Set<string>()
  return best.flatMap((pair) => {
    // Of several values of an article the likeliest alone is the one that another tells otherwise.
    if (partners(pair.left, pair.right).some((key) => first.get(key) !== pair)) return []
    const groups = [pair.left, pair.right].map((item) => groupOf(item).items[0]!.order).sort((a, b) => a - b)
    if (told.has(groups.join(' '))) return []
    told.add(groups.join(' '))
    return comparisonOf(pair) ?? []
  })
}

function comparisonOf({ left, right, gate }: Pair): Comparison | null {
  const values = [printed(left), printed(right)]
  const make = (relation: Comparison['relation'], reason: Words, steps: readonly Words[]) =>
    compared(left, right, relation, reason, steps)
  if (gate.barred === 'day') return updateOf(left, right)
  if (gate.barred === 'period') {
    const periods = [left, right].map((item) => say('“{0}” belongs to {1}.', printed(item), periodOf(item)))
    return make('incomparable', say('“{0}” and “{1}” belong to different periods.', ...values), periods)
  }
  if (gate.barred !== 'qualifier') return null
  const axis = [...left.qualifiers.keys()].find((each) => {
    const other = right.qualifiers.get(each)
    return other !== undefined && other !== left.qualifiers.get(each)
  })
  if (!axis) return null
  if (axis === 'certainty') return revisionOf(left, right)
  const poles = [left, right].map((item) => say('“{0}” is {1}.', printed(item), say(item.qualifiers.get(axis)!)))
  const reason = say('“{0}” and “{1}”: {2}.', ...values, gate.reason)
  return make(bases.has(axis) ? 'different-basis' : 'incomparable', reason, poles)
}

function revisionOf(left: Item, right: Item): Comparison {
  const [first, revised] = left.qualifiers.get('certainty') === 'revised' ? [right, left] : [left, right]
  return compared(
    first,
    revised,
    'updated',
    say('“{0}” is the revised value: it replaces “{1}”.', printed(revised), printed(first)),
    [say('“{0}” is preliminary.', printed(first)), say('“{0}” is revised.', printed(revised))],
  )
}

/** The later of two counts after the earlier; `null` where it is not known which is which. */
function updateOf(left: Item, right: Item): Comparison | null {
  if (left.quantity.kind !== 'count') return null
  const [a, b] = [dayOf(left), dayOf(right)]
  if (a === null || b === null || a === b) return null
  const [earlier, later] = a < b ? [left, right] : [right, left]
  if (isPast(left) || isPast(right) || !mayFollow(earlier, later)) return null
  return compared(
    earlier,
    later,
    'updated',
    say('“{0}” is the later count: it may replace “{1}”.', printed(later), printed(earlier)),
    [earlier, later].map((item) => say('“{0}” holds for {1}.', printed(item), printDay(dayOf(item)!))),
  )
}

/** Whether the later count may come after the earlier: the dead do not become fewer, the missing are found. */
function mayFollow(earlier: Item, later: Item): boolean {
  // "200 helpers" does not follow "22 missing": people are told apart by the state they are in.
  const people = [earlier, later].some(({ counted, states }) => states.size > 0 || persons.has(counted))
  if (people && !meet(earlier.states, later.states)) return false
  if ([...later.states].some((state) => shrinking.test(state))) return true
  return later.interval.max > earlier.interval.min
}

const shrinking = /missing|displaced/
function dayOf({ day, articleDay }: Item): string | null {
  return day.days?.max ?? (day.weekday < 0 ? (articleDay.days?.max ?? null) : null)
}

function printDay(iso: string): string {
  return pretty({
    kind: 'date',
    unit: null,
    granularity: 'day',
    min: iso,
    max: iso,
    approx: false,
    hedge: 'none',
    relative: false,
  })
}

function periodOf({ claim }: Item): Words {
  const { min, max } = claim.setting!.period!
  if (
    min !== null &&
    max !== null &&
    min.slice(0, 4) === max.slice(0, 4) &&
    min.endsWith('01-01') &&
    max.endsWith('12-31')
  )
    return min.slice(0, 4)
  const [from, to] = [min, max].map((iso) => (iso === null ? say('open') : printDay(iso)))
  return say('{0} to {1}', from!, to!)
}

function compared(
  left: Item,
  right: Item,
  relation: Comparison['relation'],
  reason: Words,
  steps: readonly Words[],
): Comparison {
  return { left: claimOf(left), right: claimOf(right), relation, reason, steps }
}

function claimOf({ source, index }: Item): ClaimOf {
  return { source, claim: index }
}
