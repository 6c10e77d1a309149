import type { DateQuantity, Hedge, NumberQuantity, Quantity } from '../model.ts'
import { signOf } from './words/currencies.ts'
import { civilOf, dayOfIso, daysInMonth } from './days.ts'
import { secondsIn, unitBySymbol, unitByWord } from './words/units.ts'

/** Closed interval of numbers: base units, or day numbers for dates; ±Infinity where it is open. */
export interface Interval {
  readonly min: number
  readonly max: number
}

/**
 * How far "about" reaches, as a share of the value. News rounds to two or three digits and calls it "about"; a twentieth
 * covers the rounding to two (1.4 million for 1.35) and no more.
 */
const APPROXIMATE = 0.05
/** Room for floating-point error in comparisons, as a share of the larger of two numbers. */
const TOLERANCE = 1e-12
/** How much of the stated precision counts in comparisons: "69bn" and "70bn" both round from 69.5, and yet say different things. */
const ROUNDED = 0.999

/**
 * What a quantity may be in truth: its bounds widened by the stated precision and, when approximate, by what "about"
 * reaches. Dates count days from 1970-01-01; a date that is not resolved may be any day.
 */
export function toInterval(quantity: Quantity): Interval {
  return quantity.kind === 'date' ? dateInterval(quantity) : numberInterval(quantity, quantity.precision)
}

function numberInterval({ min, max, approx }: NumberQuantity, precision: number): Interval {
  const reach = (bound: number) => (approx ? Math.max(2 * precision, Math.abs(bound) * APPROXIMATE) : precision)
  return { min: min === null ? -Infinity : min - reach(min), max: max === null ? Infinity : max + reach(max) }
}

function dateInterval({ min, max, approx, hedge }: DateQuantity): Interval {
  const from = min === null ? null : dayOfIso(min)
  const to = max === null ? null : dayOfIso(max)
  // "about 2019" may be off by as much again as the period it names; "late 2019", wide as it is, by half of that.
  const reach = approx && from !== null && to !== null ? (to - from + 1) / (hedge === 'about' ? 2 : 4) : 0
  return { min: from === null ? -Infinity : from - reach, max: to === null ? Infinity : to + reach }
}

/** Whether the two measure the same kind of thing, so that comparing their values makes sense. */
export function sameDimension(left: Quantity, right: Quantity): boolean {
  if (left.kind === 'date' || right.kind === 'date') return left.kind === right.kind
  if (left.kind !== right.kind) return false
  if (left.unit === right.unit) return true
  if (left.kind === 'duration') return secondsIn.has(left.unit) && secondsIn.has(right.unit)
  return left.kind === 'count' && (left.unit === '' || right.unit === '')
}

/**
 * Whether both can be true of one measure: same dimension, and the intervals meet in more than a shared rounding. "$69bn" (68.5–69.5)
 * is consistent with "$68.7 billion" and with "over $60bn", and not with "$70bn". Symmetric.
 */
export function consistent(left: Quantity, right: Quantity): boolean {
  const pair = onOneScale(left, right)
  return pair !== null && overlap(pair[0], pair[1])
}

/** Whether everything that `inner` may be lies within what `outer` may be: "$1.3–1.5 trillion" contains "$1.4 trillion". */
export function contains(outer: Quantity, inner: Quantity): boolean {
  const pair = onOneScale(outer, inner)
  if (!pair) return false
  const [wide, narrow] = pair
  return atMost(wide.min, narrow.min) && atMost(narrow.max, wide.max)
}

/** Whether two closed intervals have a point in common. */
function overlap(left: Interval, right: Interval): boolean {
  return atMost(Math.max(left.min, right.min), Math.min(left.max, right.max))
}

/** `low <= high`, but for floating-point error. */
function atMost(low: number, high: number): boolean {
  return low <= high || low - high <= TOLERANCE * Math.max(Math.abs(low), Math.abs(high))
}

/** Both as intervals in one unit, their roundings just short of touching; `null` where they measure different things. */
function onOneScale(left: Quantity, right: Quantity): [Interval, Interval] | null {
  if (!sameDimension(left, right)) return null
  if (left.kind === 'date' || right.kind === 'date') return [toInterval(left), toInterval(right)]
  const converted = convert(right, left.unit)
  return (
    converted && [
      numberInterval(left, left.precision * ROUNDED),
      numberInterval(converted, converted.precision * ROUNDED),
    ]
  )
}

/**
 * The same quantity in another unit of its dimension: durations by {@link secondsIn}, other kinds from the base unit into any
 * unit of the table ("m" into "mile"). `null` where there is no such conversion; currencies are never converted.
 */
export function convert(quantity: NumberQuantity, unit: string): NumberQuantity | null {
  if (quantity.unit === unit) return quantity
  if (quantity.kind === 'count' && (quantity.unit === '' || unit === '')) return { ...quantity, unit }
  if (quantity.kind === 'duration') {
    const from = secondsIn.get(quantity.unit)
    const to = secondsIn.get(unit)
    return from && to ? scaled(quantity, monthsInYear(quantity.unit, unit) ?? from / to, 0, unit) : null
  }
  const from = unitBySymbol(quantity.unit) ?? unitByWord(quantity.unit)
  const to = unitBySymbol(unit) ?? unitByWord(unit)
  if (!from || !to || from.kind !== to.kind || from.base !== to.base || quantity.kind !== to.kind) return null
  return scaled(quantity, from.factor / to.factor, (from.offset - to.offset) / to.factor, unit)
}

function monthsInYear(from: string, to: string): number | null {
  if (from === 'year' && to === 'month') return 12
  return from === 'month' && to === 'year' ? 1 / 12 : null
}

function scaled(quantity: NumberQuantity, factor: number, offset: number, unit: string): NumberQuantity {
  const bound = (value: number | null) => (value === null ? null : value * factor + offset)
  return {
    ...quantity,
    unit,
    min: bound(quantity.min),
    max: bound(quantity.max),
    precision: quantity.precision * Math.abs(factor),
  }
}

/** The same quantity with a hedge that lets more be true: "about", "over", "up to". Bounds keep what they allowed before. */
export function widen(quantity: NumberQuantity, hedge: Hedge): NumberQuantity {
  if (hedge === 'about') return { ...quantity, hedge, approx: true }
  if (hedge === 'over') return { ...quantity, hedge, max: null }
  if (hedge === 'under') return { ...quantity, hedge, min: null }
  return quantity
}

// ------------------------------------------------------------------------------------------------------ printing

/** For sentences: "$38 billion", "≥ 20%", "≤ $4 billion", "~ 1.4 million", "$1.3 billion–$1.5 billion", "7–9 years", "end of 2026 at the latest". */
export function pretty(quantity: Quantity): string {
  return print(quantity, ' ', longScales)
}

/** For labels and tables: "$38bn", "≥20%", "≤$4bn", "~1.4m", "3 Nov 2025". */
export function compact(quantity: Quantity): string {
  return print(quantity, '', shortScales)
}

type Scales = readonly (readonly [factor: number, name: string])[]
const longScales: Scales = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
]
const shortScales: Scales = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
]

function print(quantity: Quantity, gap: string, scales: Scales): string {
  if (quantity.kind === 'date') return printDate(quantity, gap)
  const { min, max, approx } = quantity
  const one = (value: number) => printAmount(value, quantity, scales)
  const about = approx ? `~${gap}` : ''
  if (min !== null && max !== null)
    return (
      about +
      (min === max ? one(min) : quantity.kind === 'money' ? `${one(min)}–${one(max)}` : range(one(min), one(max)))
    )
  if (min !== null) return `≥${gap}${one(min)}`
  return max === null ? '?' : `≤${gap}${one(max)}`
}

/** "100,000–1 million GPUs", "22–30 km": the unit once, where both print the same. */
function range(from: string, to: string): string {
  const unit = to.slice(to.lastIndexOf(' '))
  return unit.startsWith(' ') && from.endsWith(unit) ? `${from.slice(0, -unit.length)}–${to}` : `${from}–${to}`
}

/** Kinds that come from a measurement, in base units: rounded when they are printed, the more so when converted. */
export const measuredKinds: ReadonlySet<string> = new Set(
  'length mass area volume speed temperature power energy data'.split(' '),
)

/** Larger units that base units print in, largest first. */
const steps: Readonly<Record<string, Scales>> = {
  m: [
    [1000, 'km'],
    [1, 'm'],
    [0.01, 'cm'],
    [0.001, 'mm'],
  ],
  kg: [
    [1000, 't'],
    [1, 'kg'],
    [0.001, 'g'],
    [1e-6, 'mg'],
  ],
  m2: [
    [1e6, 'km²'],
    [1, 'm²'],
  ],
  W: [1e12, 1e9, 1e6, 1e3, 1].map((factor, index) => [factor, `${'TGMk'[index] ?? ''}W`]),
  Wh: [1e12, 1e9, 1e6, 1e3, 1].map((factor, index) => [factor, `${'TGMk'[index] ?? ''}Wh`]),
  B: [1e15, 1e12, 1e9, 1e6, 1e3, 1].map((factor, index) => [factor, `${'PTGMk'[index] ?? ''}B`]),
}

/** Whether a unit is one that is measured in and kept in base units, by its symbol: no noun, which could be counted. */
export function isBaseUnit(unit: string): boolean {
  return unit === 'L' || steps[unit] !== undefined
}

function printAmount(value: number, { kind, unit }: NumberQuantity, scales: Scales): string {
  if (kind === 'percent') return `${printNumber(value)}%`
  if (kind === 'multiple') return `${printNumber(value)}×`
  const slash = kind === 'rate' ? unit.indexOf('/') : -1
  if (slash > 0) {
    const [over, under] = [unit.slice(0, slash), unit.slice(slash + 1)]
    const overKind = over === '%' ? 'percent' : /^[A-Z]{3}$/.test(over) ? 'money' : 'count'
    return `${printAmount(value, { kind: overKind, unit: over } as NumberQuantity, scales)}/${under}`
  }
  if (kind === 'money') {
    const sign = signOf.get(unit) ?? `${unit} `
    return (value < 0 ? '−' : '') + sign + printScaled(Math.abs(value), scales)
  }
  const step = steps[unit]?.find(([factor]) => Math.abs(value) >= factor * (1 - 1e-9))
  if (step) return `${printNumber(value / step[0])} ${step[1]}`
  const number = printScaled(value, scales)
  // "hundreds of thousands hosted": what is no noun is no unit to a reader.
  if (unit === '' || (kind === 'count' && participle.test(unit))) return number
  const counted = (kind === 'duration' || kind === 'count') && !isBaseUnit(unit)
  return `${number} ${value !== 1 && counted ? pluralOf(unit) : unit}`
}

function printScaled(value: number, scales: Scales): string {
  const scale = scales.find(([factor]) => Math.abs(value) >= factor * (1 - 1e-9))
  return scale ? printNumber(value / scale[0]) + scale[1] : printNumber(value)
}

/** Up to seven significant digits, thousands grouped: 1,234.5. */
function printNumber(value: number): string {
  const [whole, fraction] = String(Math.abs(Number(value.toPrecision(7)))).split('.')
  const grouped = whole!.includes('e') ? whole! : whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return (value < 0 ? '−' : '') + (fraction === undefined ? grouped : `${grouped}.${fraction}`)
}

/** Past participles; nouns in -ed are short. Source: the suffix -ed in the Oxford English Dictionary. */
const participle = /^(?!.*(?:shed|bed|seed|breed|weed|sled|moped|steed|creed|deed|reed|feed)$)\p{Ll}{3,}ed$/u

const unlikePlurals: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  aircraft: 'aircraft',
  magnitude: 'magnitude',
}

function pluralOf(noun: string): string {
  const unlike = unlikePlurals[noun]
  // "GPUs" is counted as it is printed.
  if (unlike || /\p{Lu}s$/u.test(noun)) return unlike ?? noun
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

function printDate({ min, max, approx }: DateQuantity, gap: string): string {
  const about = approx ? `~${gap}` : ''
  const from = min === null ? null : dayOfIso(min)
  const to = max === null ? null : dayOfIso(max)
  if (from !== null && to !== null) return about + printPeriod(from, to)
  if (from !== null) return `from ${about}${printPeriod(from, from)}`
  return to === null ? '?' : `by ${about}${printPeriod(to, to)}`
}

/** A day, month, quarter or year by its name; other periods by their ends. */
function printPeriod(from: number, to: number): string {
  const [a, b] = [civilOf(from), civilOf(to)]
  const day = ({ year, month, day: date }: typeof a) => `${date} ${months[month - 1]} ${year}`
  if (from === to) return day(a)
  if (a.day === 1 && b.day === daysInMonth(b.year, b.month)) {
    if (a.month === 1 && b.month === 12) return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`
    if (a.year === b.year && a.month === b.month) return `${months[a.month - 1]} ${a.year}`
    if (a.year === b.year && a.month % 3 === 1 && b.month === a.month + 2) return `Q${(a.month + 2) / 3} ${a.year}`
  }
  return `${day(a)}–${day(b)}`
}
