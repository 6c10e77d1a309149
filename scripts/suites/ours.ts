/** Tickmark's figures in the conventions of each public suite, as its score sheet wants them. */
import { scanText } from '../../src/core/figures/scan.ts'
import type { Context } from '../../src/core/figures/context.ts'
import type { NumberMatch } from '../../src/core/figures/figure.ts'
import { dayOfIso, isoOf } from '../../src/core/figures/days.ts'
import { secondsIn } from '../../src/core/figures/units.ts'
import type { DateQuantity, FigureMatch } from '../../src/core/model.ts'
import type { Case, Predicted } from './cases.ts'

const dimensions = new Set(['length', 'mass', 'area', 'volume', 'speed', 'power', 'energy', 'data', 'rate'])

/** What Tickmark finds in a case, as spans of the kinds the case is complete in. */
export function ours(suite: string, { text, ref, complete }: Case): Predicted[] {
  const published = ref ? dayOfIso(ref) : null
  const context: Context = { published, dollar: 'USD', sterling: false, degrees: null, dayFirst: suite === 'chrono_en' ? null : false }
  const kinds = new Set(complete)
  return scanText(text, [{ from: 0, to: text.length }], context).flatMap((match) => {
    const predicted = match.quantity.kind === 'date' ? dates(suite, match, kinds) : numbers(suite, match, kinds, text)
    return predicted ?? []
  })
}

function dates(suite: string, { from, to, whole, quantity }: FigureMatch, kinds: Set<string>): Predicted | null {
  const { min, max, granularity, hedge } = quantity as DateQuantity
  if (kinds.has('number')) {
    return granularity === 'year' && to - from === 4 && min ? span('number', from, to, Number(min.slice(0, 4))) : null
  }
  if (suite === 'chrono_en') return { ...span('date', from, to, min ?? max), max: min ?? max }
  const single = granularity === 'day' && hedge !== 'range' && min === max
  if (kinds.has('date')) {
    return suite === 'duckling_en' || single ? { ...span('date', from, to, min), max: min } : null
  }
  if (!kinds.has('daterange') || single) return null
  const end = max === null ? null : isoOf(dayOfIso(max)! + 1)
  const start = hedge === 'none' ? from : whole.from
  return { ...span('daterange', start, to, min), max: end }
}

function numbers(suite: string, match: FigureMatch, kinds: Set<string>, text: string): Predicted | null {
  const { quantity, from, to, whole } = match
  if (quantity.kind === 'date') return null
  const amount = 'amount' in match ? (match as NumberMatch).amount : null
  const measured = amount?.measured ?? null
  const factor = measured?.factor ?? 1
  const printed = (value: number | null) =>
    value === null ? null : Number(((value - (measured?.offset ?? 0)) / factor).toPrecision(12))
  const ends = { min: printed(quantity.min), max: printed(quantity.max) }
  // A suite's value is the number; the bound is in its hedge.
  const point = { min: ends.min ?? ends.max, max: ends.max ?? ends.min }
  const end = measured?.to ?? to
  const unit = amount && measured ? text.slice(amount.numeral.to, measured.to).replace(/^[\s-]+/, '') : ''
  if (kinds.has('money')) {
    if (measured?.kind !== 'money') {
      if (quantity.kind === 'money') return made('money', from, to, point, quantity.unit)
      return null
    }
    return made('money', from, end, point, factor === 0.01 ? 'cent' : measured.unit)
  }
  if (kinds.has('temperature'))
    return measured?.kind === 'temperature' ? made('temperature', from, end, point, unit) : null
  if (kinds.has('dimension'))
    return measured && dimensions.has(measured.kind) ? made('dimension', from, end, point, unit) : null
  if (kinds.has('percent')) return quantity.kind === 'percent' && amount ? made('percent', from, end, point, '%') : null
  if (kinds.has('duration')) {
    if (quantity.kind !== 'duration') return null
    if (suite === 'duckling_en')
      return made('duration', from, to, { min: quantity.min, max: quantity.max }, quantity.unit)
    const seconds = secondsIn.get(quantity.unit) ?? 1
    const scale = (value: number | null) => (value === null ? null : value * roundedSeconds(quantity.unit, seconds))
    return made('duration', from, to, { min: scale(quantity.min), max: scale(quantity.max) }, 'second')
  }
  if (kinds.has('age')) {
    const old = /^(?:[ -]olds?| of age)/.exec(text.slice(end))
    if (quantity.kind !== 'duration' || !old) return null
    return made('age', from, end + old[0].length, { min: quantity.min, max: quantity.max }, quantity.unit)
  }
  if (kinds.has('range')) {
    if (quantity.hedge !== 'over' && quantity.hedge !== 'under' && quantity.hedge !== 'range') return null
    return made('range', whole.from, amount ? Math.max(amount.numeral.to, measured?.to ?? 0, to) : to, ends, '')
  }
  if (kinds.has('quantity') && (measured || quantity.kind === 'percent'))
    return made('quantity', from, end, point, measured ? (measured.kind === 'money' ? measured.unit : unit) : '%')
  if (!kinds.has('number')) return kinds.has('quantity') ? made('quantity', from, end, point, unit) : null
  if (!amount)
    return quantity.kind === 'percent'
      ? made('number', from, to, { min: point.min! / 100, max: point.max! / 100 }, '')
      : made('number', from, to, point, '')
  if (
    suite !== 'quantulum3' &&
    measured &&
    measured.to > amount.numeral.to &&
    text[amount.numeral.to] !== ' ' &&
    text[amount.numeral.to] !== '%'
  )
    return null
  const start = suite === 'quantulum3' ? from : text[from] === '-' ? from : amount.numeral.from
  return made(
    'number',
    start,
    amount.numeral.to > start ? (match.quantity.hedge === 'range' ? to : amount.numeral.to) : to,
    point,
    '',
  )
}

/** The suite's months have 30 days and its years 365. */
function roundedSeconds(unit: string, seconds: number): number {
  return unit === 'month' ? 30 * 86400 : unit === 'year' ? 365 * 86400 : seconds
}

function span(kind: string, start: number, end: number, min: number | string | null): Predicted {
  return { kind, start, end, min, max: min, unit: '' }
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
