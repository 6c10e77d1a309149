/** Tickmark's figures in the conventions of each public suite, as its score sheet wants them. */
import { scanText } from '../../src/core/figures/scan.ts'
import { contextOf } from '../../src/core/figures/context.ts'
import type { NumberMatch } from '../../src/core/figures/figure.ts'
import { secondsIn, unitByWord } from '../../src/core/figures/words/units.ts'
import { dayRankAt } from '../../src/core/figures/dates/ranks.ts'
import type { DateQuantity, FigureMatch } from '../../src/core/model.ts'
import type { Case, Predicted } from './cases.ts'
import { datesOf } from './dates.ts'

const dimensions = new Set(['length', 'mass', 'area', 'volume', 'speed', 'power', 'energy', 'data', 'rate'])

/** What Tickmark finds in a case, as spans of the kinds the case is complete in. */
export function ours(suite: string, each: Case): Predicted[] {
  const { text, ref, complete } = each
  const published = ref ? isoDay(ref) : null
  // The suites are American, month first, but for one part.
  const context = { ...contextOf({ text, published }), dayFirst: each.id.includes('/EnglishOthers/') }
  const kinds = new Set(complete)
  const matches = scanText(text, [{ from: 0, to: text.length }], context)
  if (kinds.has('date') || kinds.has('daterange')) return datesOf(suite, each, matches)
  if (kinds.has('range')) return rangesOf(text, matches)
  if (kinds.has('ordinal')) return ranksOf(text)
  if (suite === 'measeval_train') return matches.flatMap((match) => quantityOf(text, match))
  const found = matches.flatMap((match) => {
    const predicted = match.quantity.kind === 'date' ? years(match, kinds) : numbers(suite, match, kinds, text)
    return predicted ?? []
  })
  return suite === 'duckling_en' ? fromTo(text, found) : found
}

/** The day of a reference moment, which chrono also prints as "Sat Apr 18 2015 00:00:00 …". */
function isoDay(ref: string): string | null {
  if (/^\d{4}-/.test(ref)) return ref.slice(0, 10)
  const printed = /^\p{L}{3} (\p{L}{3} \d{1,2} \d{4})/u.exec(ref)
  const moment = printed ? new Date(`${printed[1]} UTC`) : null
  return moment && !Number.isNaN(moment.getTime()) ? moment.toISOString().slice(0, 10) : null
}

/** MeasEval's quantities hold the hedge before them and the noun that is counted: "approximately 95%", "36 clones". */
function quantityOf(text: string, { from, to, whole, noun, quantity }: FigureMatch): Predicted[] {
  if (quantity.kind === 'date') return []
  const bare = /^(?:some|another|only|the) $/i.test(text.slice(whole.from, from)) ? from : whole.from
  const end = quantity.kind === 'count' && noun ? noun.to : to
  return [made('quantity', bare, Math.max(to, end), { min: null, max: null }, '')]
}

/** "from 2 to 7 g" is one quantity to Duckling, and two figures, a change, to Tickmark. */
function fromTo(text: string, found: readonly Predicted[]): Predicted[] {
  const joined: Predicted[] = []
  for (const each of found) {
    const last = joined.at(-1)
    const from = last && /(?:^|[^\p{L}])from $/iu.test(text.slice(Math.max(0, last.start - 6), last.start))
    if (last && from && last.kind === each.kind && text.slice(last.end, each.start) === ' to ')
      joined[joined.length - 1] = { ...each, start: last.start - 5, min: last.min }
    else joined.push(each)
  }
  return joined
}

/** A suite of numbers takes a year for one. */
function years({ from, to, quantity }: FigureMatch, kinds: Set<string>): Predicted | null {
  const { min, granularity } = quantity as DateQuantity
  if (!kinds.has('number') || granularity !== 'year' || to - from !== 4 || min === null) return null
  return made('number', from, to, { min: Number(min.slice(0, 4)), max: Number(min.slice(0, 4)) }, '')
}

function numbers(suite: string, match: FigureMatch, kinds: Set<string>, text: string): Predicted | null {
  const { quantity, from, to, whole } = match
  if (quantity.kind === 'date') return null
  const amount = 'amount' in match ? (match as NumberMatch).amount : null
  const measured = amount?.measured ?? null
  const factor = measured?.kind === 'money' && measured.factor > 1 ? 1 : (measured?.factor ?? 1)
  const printed = (value: number | null) =>
    value === null ? null : Number(((value - (measured?.offset ?? 0)) / factor).toPrecision(12))
  const ends = { min: printed(quantity.min), max: printed(quantity.max) }
  // A suite's value is the number; the bound is in its hedge.
  const point = { min: ends.min ?? ends.max, max: ends.max ?? ends.min }
  // Duckling's quantities are of something: "500g of strawberries".
  const of = suite === 'duckling_en' && kinds.has('dimension') && match.noun ? match.noun.to : 0
  // "half a liter", a part in words, has no amount in digits.
  const part = amount || !dimensions.has(quantity.kind) ? null : unitByWord(/\p{L}+$/u.exec(text.slice(from, to))![0])
  const end = Math.max(measured?.to ?? to, of)
  // Duckling's spans and values hold the hedge: "under seven euros", "between 3 and 5 kilometers".
  const hedged = suite === 'duckling_en'
  const exactly = !hedged
    ? null
    : /(?:^|[^\p{L}])(exactly )$/iu.exec(text.slice(Math.max(0, whole.from - 9), whole.from))
  const start = hedged ? whole.from - (exactly?.[1]?.length ?? 0) : from
  const bounds = hedged ? ends : point
  const unit =
    amount && measured ? text.slice(amount.numeral.to, measured.to).replace(/^(?:[\s-]+|.*\d[\s-]*)/, '') : ''
  if (kinds.has('money')) {
    if (measured?.kind !== 'money') {
      if (quantity.kind === 'money') return made('money', from, to, point, quantity.unit)
      return null
    }
    return made('money', start, end, bounds, factor === 0.01 ? 'cent' : measured.unit)
  }
  // "98 degrees", which could be on two scales or an angle, Tickmark counts.
  const degrees = quantity.kind === 'count' && quantity.unit === 'degree' ? Math.max(to, match.noun?.to ?? end) : 0
  if (kinds.has('temperature')) {
    if (degrees > 0) return made('temperature', start, degrees, bounds, 'degree')
    return measured?.kind === 'temperature' ? made('temperature', start, end, bounds, unit) : null
  }
  if (kinds.has('dimension')) {
    if (degrees > 0 && suite !== 'duckling_en') return made('dimension', from, degrees, point, 'degree')
    if (part)
      return made(
        'dimension',
        start,
        to,
        { min: quantity.min! / part.factor, max: quantity.max! / part.factor },
        text.slice(from, to).replace(/.* /, ''),
      )
    // Duckling weighs in grams.
    if (hedged && measured?.kind === 'mass' && /^(?:k\.?g|m\.?g|kilogram|milligram)/i.test(unit))
      return made('dimension', start, end, { min: grams(quantity.min), max: grams(quantity.max) }, 'gram')
    return measured && dimensions.has(measured.kind) ? made('dimension', start, end, bounds, unit) : null
  }
  if (kinds.has('percent')) return quantity.kind === 'percent' && amount ? made('percent', from, end, point, '%') : null
  if (kinds.has('duration')) {
    if (quantity.kind !== 'duration') return null
    if (hedged)
      return inWholeUnits(made('duration', start, to, { min: quantity.min, max: quantity.max }, quantity.unit))
    const seconds = secondsIn.get(quantity.unit) ?? 1
    const value = (quantity.min ?? quantity.max ?? 0) * roundedSeconds(quantity.unit, seconds)
    const bounded = quantity.hedge === 'over' || quantity.hedge === 'under'
    return made('duration', bounded ? whole.from : from, to, { min: value, max: value }, 'second')
  }
  if (kinds.has('age')) {
    if (quantity.kind !== 'duration') return null
    const old =
      /^(?:[ -]olds?| of age)/.exec(text.slice(end))?.[0] ?? (/y\.?o\.?$/.test(text.slice(from, to)) ? '' : null)
    const age = /(?:^|[^\p{L}])(age )$/iu.exec(text.slice(Math.max(0, from - 5), from))
    if (age) return made('age', from - 4, to, point, quantity.unit)
    return old === null ? null : made('age', from, end + old.length, point, quantity.unit)
  }
  const between = quantity.hedge === 'range' && text.slice(whole.from, from) === 'between '
  if (kinds.has('quantity') && (measured || quantity.kind === 'percent'))
    return made(
      'quantity',
      between ? whole.from : from,
      end,
      point,
      measured ? (measured.kind === 'money' ? measured.unit : unit) : '%',
    )
  if (!kinds.has('number')) return kinds.has('quantity') ? made('quantity', from, end, point, unit) : null
  if (!amount)
    return quantity.kind === 'percent'
      ? made('number', from, to, { min: point.min! / 100, max: point.max! / 100 }, '')
      : made('number', from, to, point, '')
  if (
    suite !== 'quantulum3' &&
    suite !== 'compromise_numbers' &&
    measured &&
    measured.to > amount.numeral.to &&
    text[amount.numeral.to] !== ' ' &&
    text[amount.numeral.to] !== '%'
  )
    return null
  const first = suite === 'quantulum3' || amount.sign < 0 ? from : amount.numeral.from
  return made(
    'number',
    first,
    amount.numeral.to > first ? (match.quantity.hedge === 'range' ? to : amount.numeral.to) : to,
    point,
    '',
  )
}

function grams(kilograms: number | null): number | null {
  return kilograms === null ? null : Number((kilograms * 1000).toPrecision(12))
}

/** "1.5 hours" is 90 minutes to Duckling, which counts whole units. */
function inWholeUnits(predicted: Predicted): Predicted {
  const smaller: Readonly<Record<string, readonly [string, number]>> = {
    day: ['hour', 24],
    hour: ['minute', 60],
    minute: ['second', 60],
    year: ['month', 12],
  }
  const part = smaller[predicted.unit]
  const { min, max } = predicted
  const whole = [min, max].every((bound) => bound === null || Number.isInteger(bound))
  if (!part || whole) return predicted
  const times = (bound: number | string | null) => (bound === null ? null : Number(bound) * part[1])
  return { ...predicted, min: times(min), max: times(max), unit: part[0] }
}

/** Ranks up to the 31st, which Tickmark reads in dates and otherwise so as not to count them. */
function ranksOf(text: string): Predicted[] {
  return [...text.matchAll(/(?<![\p{L}\d-])[\p{L}\d]+/gu)].flatMap(({ index }) => {
    const rank = dayRankAt(text, index)
    return rank ? [made('ordinal', index, rank.to, { min: rank.date, max: rank.date }, '')] : []
  })
}

/** Bounds and ranges; "greater than 30 and less than 40" and "from 1 to 5" are one range to the suite, and two figures to Tickmark. */
function rangesOf(text: string, matches: readonly FigureMatch[]): Predicted[] {
  const found: Predicted[] = []
  let last: FigureMatch | null = null
  for (const match of matches) {
    const { quantity, whole, to } = match
    if (quantity.kind === 'date') continue
    const amount = 'amount' in match ? (match as NumberMatch).amount : null
    const factor = amount?.measured?.factor ?? 1
    const [min, max] = [quantity.min, quantity.max].map((end) => (end === null ? null : end / factor)) as [
      number | null,
      number | null,
    ]
    const end = Math.max(
      amount ? amount.numeral.to : to,
      whole.to > to ? whole.to : 0,
      quantity.hedge === 'range' ? to : 0,
    )
    const gap = last ? text.slice(Math.max(last.to, last.whole.to), whole.from) : ''
    const previous = found.at(-1)
    const bounded = quantity.hedge === 'over' || quantity.hedge === 'under'
    const bothWays =
      last?.quantity.hedge === 'over'
        ? quantity.hedge === 'under'
        : last?.quantity.hedge === 'under' && quantity.hedge === 'over'
    const lower = (previous?.min as number | null | undefined) ?? min
    const upper = max ?? (previous?.max as number | null | undefined)
    if (
      previous &&
      bothWays &&
      / and $/.test(gap) &&
      lower !== null &&
      upper !== undefined &&
      upper !== null &&
      lower < upper
    ) {
      found[found.length - 1] = made('range', previous.start, end, { min: lower, max: upper }, '')
    } else if (
      last &&
      / to $/.test(gap) &&
      /from $/i.test(text.slice(Math.max(0, last.from - 5), last.from)) &&
      max !== null
    ) {
      const start = (last.quantity as { min: number | null }).min
      found.push(made('range', last.from - 5, end, { min: start, max }, ''))
    } else if (bounded || quantity.hedge === 'range') {
      // "about 20~100": the range is within its hedge.
      const about = /^(?:about|around|roughly|approximately|some) $/i.test(text.slice(whole.from, match.from))
      found.push(made('range', about ? match.from : whole.from, end, { min, max }, ''))
    }
    last = match
  }
  return found
}

/** The suite's months have 30 days and its years 365. */
function roundedSeconds(unit: string, seconds: number): number {
  return unit === 'month' ? 30 * 86400 : unit === 'year' ? 365 * 86400 : seconds
}

function made(
  kind: string,
  start: number,
  end: number,
  { min, max }: { min: number | null; max: number | null },
  unit: string,
): Predicted {
  return { kind, start, end, min, max, unit }
}
