import { measuredKinds } from '../../figures/quantity.ts'
import { datesCloseness } from './dates.ts'
import { digitsOf, haveSameDigits, timesApart } from './digits.ts'
import type { Item } from './items.ts'
import { inOtherTime } from './rateTimes.ts'

/** First letters of units that are one unit: "kph", "km/h" and "kilometres". */
const oneUnit: ReadonlyMap<string, string> = new Map([
  ['kp', 'km'],
  ['ki', 'km'],
  ['kg', 'km'],
  ['mp', 'mi'],
  ['me', 'm'],
  ['fo', 'ft'],
  ['fe', 'ft'],
  ['ce', 'cm'],
])

/** The unit that a figure prints, as far as two measures of one kind need it to be told apart. */
export function unitPrinted({ figure }: Item): string {
  const letters = figure.text
    .replace(/\b(?:square|sq|cubic|cu)\b/gi, '')
    .replace(/[^\p{L}]/gu, '')
    .slice(0, 2)
    .toLowerCase()
  return oneUnit.get(letters) ?? letters
}

/**
 * How likely it is that two different values are one measure reported twice, by the values alone: slips keep the digits
 * ("61.3" and "63.1", metres for feet, 30 for 300) and revisions stay near; values far apart are mostly two measures.
 */
export function closeness(a: Item, b: Item): number {
  if (a.quantity.kind === 'date' || b.quantity.kind === 'date') return datesCloseness(a, b)
  const x = Math.abs(a.quantity.min ?? a.quantity.max ?? 0)
  const y = Math.abs(b.quantity.min ?? b.quantity.max ?? 0)
  if (!x || !y) return 0.2
  if (isVagueAmount(a) || isVagueAmount(b)) return 0.3
  const times = Math.max(x, y) / Math.min(x, y)
  const [p, q] = [digitsOf(a), digitsOf(b)]
  const same = p !== '' && p === q
  const otherUnit = (a.quantity.kind !== 'count' && a.quantity.unit !== b.quantity.unit) || inOtherUnit(a, b)
  if (same && p.length > 1 && (otherUnit || (p.length > 2 && isOneOf(times, 10, 1000)))) return sameDigits
  if (p.length > 1 && times < 10 && haveSameDigits(a, b)) return p.length > 2 ? 1.4 : 1.15
  // 30 for 300: a zero lost.
  if (same && isOneOf(times, 10)) return zeroLost
  if (times < 1.2) return 1.15
  if (times < (a.quantity.kind === 'percent' ? 1.5 : 2.2)) return 1
  return times < 5 ? 0.4 : 0.35
}

function isOneOf(times: number, ...factors: readonly number[]): boolean {
  return factors.some((factor) => Math.abs(times / factor - 1) < 1e-6)
}

/** Closeness of a zero lost or added, and from which the two values are of the same digits. */
export const zeroLost = 1.2
export const slipFrom = 1.3

/** "Thousands": says an order of magnitude, which is seldom what another article puts a number to. */
function isVagueAmount({ quantity }: Item): boolean {
  if (quantity.kind === 'date' || !quantity.approx || !quantity.min || !quantity.max) return false
  return quantity.max / quantity.min >= 5
}

/** Fewest digits whose order is hardly mistaken by chance, and fewest that hardly stand under two units by chance. */
const fewestTransposed = 4
const fewestOfTwoUnits = 2
/** How many times larger one unit may be to be taken for the other: miles for kilometres, feet for metres, not metres for kilometres. */
const ofOneScale = 5
/** Lengths that are multiplied in a measure: square feet for square metres. */
const lengthsIn: ReadonlyMap<string, number> = new Map([
  ['area', 2],
  ['volume', 3],
])

/** Whether two measures are printed in two units of which one may stand for the other by mistake. */
function inOtherUnit(a: Item, b: Item): boolean {
  const { kind } = a.quantity
  return (
    measuredKinds.has(kind) &&
    unitPrinted(a) !== unitPrinted(b) &&
    timesApart(a, b) < ofOneScale ** (lengthsIn.get(kind) ?? 1)
  )
}

/** Whether one value is the other with a slip, beyond likely chance: "5,812" and "5,182", "6,400 km" and "6,400 miles", "C$385m" and "US$385m", "£1.2m a day" and "£1.2m a week". */
export function isSlip(a: Item, b: Item): boolean {
  const [p, q] = [digitsOf(a), digitsOf(b)]
  if (p === q)
    return (
      p.length >= fewestOfTwoUnits &&
      (inOtherUnit(a, b) || inOtherCurrency(a, b, p) || inOtherTime(a.quantity, b.quantity))
    )
  return p.length >= fewestTransposed && haveSameDigits(a, b)
}

/** Fewest digits that hardly stand under two currencies by chance. */
const fewestOfTwoCurrencies = 3

function inOtherCurrency(a: Item, b: Item, digits: string): boolean {
  return a.quantity.kind === 'money' && a.quantity.unit !== b.quantity.unit && digits.length >= fewestOfTwoCurrencies
}

/** Bonus for the same digits under another unit, currency or scale. */
const sameDigits = 1.8
