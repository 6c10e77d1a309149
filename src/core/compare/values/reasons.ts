import { pretty } from '../../figures/quantity.ts'
import { capitalized, chain, enumerate, say, type Words } from '../../phrase.ts'
import type { Item } from './items.ts'
import { digitsOf, haveSameDigits, timesApart } from './digits.ts'
import type { Dispute, Group } from './groups.ts'
import { differenceElsewhere } from './parts.ts'
import { sentenceOf } from './sentenceOf.ts'

export interface Verdict {
  readonly level: 'conflict' | 'tension'
  readonly reason: Words
  readonly steps: readonly Words[]
}

/** Log odds below which the two may be two measures after all. */
const sureAt = 0.6
/** How far apart, as a factor, values may lie for "about" to reconcile them. */
const hedgedWithin = 1.12
/** The same for a writer's reservation ("reportedly"): it may excuse a near miss, not another order of magnitude. */
const reservedWithin = 2

/** What a dispute amounts to and why, in plain words. `sides` are the dispute's groups in the order they are shown. */
export function judge(
  { pairs, odds, explanation }: Dispute,
  sides: readonly Group[],
  measure: string,
  terms: readonly string[],
): Verdict {
  const [best] = pairs
  const { left, right } = best!
  const slip = slipOf(left, right)
  const doubt =
    explanation ??
    doubtOf(sides, left, right) ??
    (odds < sureAt && !slip ? say('the wording leaves open whether both mean the same') : null)
  const values = sides.map((group) => say('{0} ({1})', printed(leadOf(group)), count(group.sources.size)))
  const statement = say('{0}: {1}.', capitalized(measure || say('the value')), chain('{0} against {1}', values))
  const why = doubt ? say('It may be reconciled: {0}.', doubt) : slip && say('{0}.', capitalized(slip))
  return {
    level: doubt ? 'tension' : 'conflict',
    reason: why ? say('{0} {1}', statement, why) : statement,
    steps: [
      ...(terms.length > 0 ? [say('Both speak of {0}.', enumerate(terms))] : []),
      ...sides.map((group) => stated(leadOf(group))),
      explanation
        ? say('The values do not meet, and {0}.', explanation)
        : say('The values do not meet, and no source states both.'),
    ],
  }
}

function count(sources: number): Words {
  return sources === 1 ? say('1 source') : say('{0} sources', sources)
}

/** How the two values look like one value mistaken, or `null`. */
function slipOf(left: Item, right: Item): Words | null {
  const [a, b] = [left.quantity, right.quantity]
  if (a.kind === 'date' || b.kind === 'date') return null
  const [p, q] = [digitsOf(left), digitsOf(right)]
  const [x, y] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0].map(Math.abs)
  if (a.kind === 'money' && a.unit !== b.unit && p === q) return say('the amount is the same in two currencies')
  if (p !== q) {
    return p.length > 1 && haveSameDigits(left, right) ? say('the digits are the same in another order') : null
  }
  if (p.length === 0 || x === y) return null
  const times = timesApart(left, right)
  const zeros = Math.log10(times)
  if (Math.abs(zeros - Math.round(zeros)) < 1e-6)
    return say('one is {0} times the other', Math.round(times).toLocaleString('en'))
  return p.length > 1 ? say('the number is the same under two units') : null
}

/** What might reconcile the values, or `null`. */
function doubtOf(sides: readonly Group[], left: Item, right: Item): Words | null {
  const items = sides.flatMap((group) => group.items)
  if (items.some(({ qualifiers }) => qualifiers.has('certainty'))) return say('one is a first or a revised value')
  if ([left, right].some(({ qualifiers }) => qualifiers.get('outcome') === 'planned'))
    return say('one is a plan or a possibility')
  const modalities = new Set([left, right].map(({ claim }) => claim.modality === 'actual'))
  if (
    modalities.size > 1 &&
    [left, right].some(({ claim }) => claim.modality === 'target' || claim.modality === 'hypothetical')
  )
    return say('one is a plan or a possibility')
  const [a, b] = [left.quantity, right.quantity]
  const times = timesApart(left, right)
  if (a.kind !== 'date' && b.kind !== 'date') {
    const close = times <= hedgedWithin
    if (close && [a, b].some(({ approx }) => approx) && a.kind === b.kind) return say('one is given as approximate')
    const difference = differenceElsewhere(left, right)
    if (difference)
      return say(
        'they differ by {0}, which {1} states as well: one may leave it out',
        difference.figure.text.replace(/\s+/g, ' '),
        difference.item.source,
      )
  }
  if (times <= reservedWithin && [left, right].some((item) => hedging.test(sentenceOf(item))))
    return say('one is given with a reservation')
  if ([left, right].some((item) => item.running && undated(item)))
    return say('one source does not say for which day it counts')
  return null
}

/** A writer's own reservation. Source: the hedges of Hyland's list for personal doubt. */
const hedging =
  /\b(?:as far as (?:I|we) (?:can tell|know)|I (?:think|believe|guess|make it)|apparently|reportedly|is understood to|are understood to|unconfirmed|rumoured|rumored|allegedly)\b/i

function undated({ day }: Item): boolean {
  return day.days === null && day.weekday < 0
}

/** The claim that stands for a group: of the most precise, one that names what it counts, printed as most of them print it, the same whatever the articles' order. */
export function leadOf({ items }: Group): Item {
  const least = Math.min(...items.map(width))
  const precise = items.filter((item) => width(item) === least)
  const times = new Map<string, number>()
  for (const item of precise) times.set(printed(item), (times.get(printed(item)) ?? 0) + 1)
  const named = (item: Item) => Number(item.quantity.kind === 'count' && item.figure.noun !== null)
  return precise.sort(
    (a, b) => named(b) - named(a) || times.get(printed(b))! - times.get(printed(a))! || a.order - b.order,
  )[0]!
}

function width({ quantity, interval }: Item): number {
  if (quantity.kind === 'date' && quantity.relative) return Infinity
  const wide = interval.max - interval.min
  return Number.isFinite(wide) ? wide : 1e300
}

/** As a reader would print it: a count in digits with what its article says was counted, others as they stand. */
export function printed({ quantity, figure, analysis, claim }: Item): string {
  const text = figure.text.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim()
  const passage = analysis.article.passages[claim.passage]!
  // What stands at the head of a column is no noun of the number.
  if (quantity.kind !== 'count' || !quantity.unit || (!figure.noun && passage.cell)) return text
  const noun = figure.noun && passage.text.slice(figure.noun.from, figure.noun.to).replace(/\s+/g, ' ')
  const plain = noun === noun?.toUpperCase() ? noun?.toLowerCase() : noun
  const long = plain ? `${pretty({ ...quantity, unit: '' })} ${plain}` : pretty(quantity)
  return /^[\d,.]+ (?:(?:million|billion|trillion) )?\p{L}[\p{L}’'-]*$/u.test(long) ? long : text
}

function stated(item: Item): Words {
  const { quantity, interval } = item
  const text = printed(item)
  if (quantity.kind === 'date') return say('“{0}” is {1}.', text, pretty(quantity))
  if (quantity.min === null) return say('“{0}” is an upper bound.', text)
  if (quantity.max === null) return say('“{0}” is a lower bound.', text)
  if (interval.max > interval.min) {
    const bounds = { ...quantity, approx: false, min: interval.min, max: interval.max }
    return say('“{0}” as stated is {1}.', text, pretty(bounds))
  }
  return say('“{0}” is exact.', text)
}
