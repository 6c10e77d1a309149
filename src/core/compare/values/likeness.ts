import { countedAs, persons } from '../../claims/setting/persons.ts'
import { consistent, sameDimension, measuredKinds } from '../../figures/quantity.ts'
import { secondsIn } from '../../figures/words/units.ts'
import type { NumberQuantity } from '../../model.ts'
import { datesAgree, isFirm, yearsApart } from './dates.ts'
import { dayAndMonth } from './daysOfMonth.ts'
import { digitsOf, haveSameDigits, timesApart } from './digits.ts'
import type { Item } from './items.ts'
import { arePrices, isSameAmount, mayBeOneCurrency } from './money.ts'
import { inOtherTime, inTimeOf, thingOf } from './rateTimes.ts'
import { isSlip, unitPrinted } from './slips.ts'

/** 2 where values of the two may be compared, 1 where only equal values say something, 0 where they measure different things. */
export function comparable(left: Item, right: Item): 0 | 1 | 2 {
  const [a, b] = [left.quantity, right.quantity]
  // Most pairs are of two kinds, of which a rate alone may be compared with another.
  if (a.kind !== b.kind && a.kind !== 'rate' && b.kind !== 'rate') return 0
  if (a.kind === 'count' && b.kind === 'count') {
    if (!left.counted || !right.counted || areOneKind(left.counted, right.counted)) return 2
    return left.terms.has(right.counted) || right.terms.has(left.counted) ? 2 : 1
  }
  if (sameDimension(a, b)) return 2
  if (a.kind === 'rate' && b.kind === 'rate' && inOtherTime(a, b)) {
    // "52,000 chips a week" and "52,000 euros a month" are of two things.
    if (!areOneNoun(thingOf(a.unit), thingOf(b.unit))) return 0
    return isSlip(left, right) ? 2 : 1
  }
  if (a.kind === 'rate' && b.kind === 'rate' && countAlike(a.unit, b.unit)) return 2
  if (arePrices(left, right)) return isAtRate(left, right) ? 1 : 2
  if (a.kind === 'money' && b.kind === 'money') return isSameAmount(left, right) ? 2 : 0
  const [rate, other] = a.kind === 'rate' ? [a, b] : [b, a]
  if (rate.kind !== 'rate') return 0
  const [of, per] = rate.unit.split('/')
  // "$118,000 per dose", "each shot costs $118,000": only the equal sum says that it is the same.
  return (other.kind === 'money' && mayBeOneCurrency(left, right, of!, other.unit)) ||
    (per === 'year' && (other.kind === 'count' || other.unit === of)) ||
    // "290,000 riders a day", "the 290,000 passengers who come each day".
    (other.kind === 'count' && areOneNoun(of!, other.unit))
    ? 1
    : 0
}

/** Whether two rates count persons in one time, under whatever nouns: "370,000 deaths a year", "370,000 people a year". */
function countAlike(one: string, other: string): boolean {
  const [[a, time], [b, sameTime]] = [one.split('/'), other.split('/')]
  return time !== undefined && time === sameTime && areOneNoun(a!, b!)
}

function areOneNoun(one: string, other: string): boolean {
  return areOneKind(countedAs(one), countedAs(other))
}

/** Whether two counted things, as concepts, are one, or both are persons. */
function areOneKind(one: string, other: string): boolean {
  return one === other || (persons.has(one) && persons.has(other))
}

/** How many times larger one amount is than another from which on a rate of exchange explains it: no two dollars, rupees or pesos are nearer. */
const leastRate = 1.15

/** "C$385 million" and "$281 million": two currencies of one name, of which the one sum may be the other's. */
function isAtRate(left: Item, right: Item): boolean {
  const [a, b] = [left.quantity, right.quantity]
  if (a.kind === 'date' || b.kind === 'date' || a.unit.slice(0, 3) === b.unit.slice(0, 3)) return false
  return timesApart(left, right) >= leastRate && !haveSameDigits(left, right)
}

/**
 * Whether both values can hold of one measure and say so plainly. Counts are compared whatever noun they count; tons, which
 * may be short, long or metric, by their digits.
 */
export function agree(left: Item, right: Item): boolean {
  const [a, b] = [left.quantity, right.quantity]
  if (a.kind === 'date' || b.kind === 'date') return datesAgree(left, right)
  if (
    a.kind === 'mass' &&
    b.kind === 'mass' &&
    [left, right].every(({ figure }) => /(?:\bton(?:ne)?s?|\dt)$/.test(figure.text)) &&
    digitsOf(left) === digitsOf(right) &&
    digitsOf(left) !== ''
  )
    return true
  const [x, y] = onOneUnit(left, right, a, b)
  return (consistent(x, y) && nearEnough(x, y)) || agreeAsTonnes(left, right)
}

/** Kilograms of a short ton, as which "tons" are read where nothing else is said. */
const shortTon = 907.18474

/** "No more than 176,000 tons" beside "170,000–176,000 t": agencies print tons for tonnes. */
function agreeAsTonnes(left: Item, right: Item): boolean {
  const [a, b] = [left.quantity, right.quantity]
  if (a.kind !== 'mass' || b.kind !== 'mass') return false
  const [one, other] = [left, right].map(({ figure }) => /\btons\b/.test(figure.text))
  if (one === other) return false
  return one ? consistent(asTonnes(a), b) : consistent(a, asTonnes(b))
}

function asTonnes(quantity: NumberQuantity): NumberQuantity {
  const metric = (bound: number | null) => bound && Math.round((bound / shortTon) * 1000)
  return { ...quantity, min: metric(quantity.min), max: metric(quantity.max) }
}

/** Whether two values that do not agree exclude each other. "At least 37" and 9,000 do not. */
export function exclude(left: Item, right: Item): boolean {
  const [a, b] = [left.quantity, right.quantity]
  if (a.kind === 'date' || b.kind === 'date') return true
  if ((a.approx || b.approx) && timesApart(left, right) <= almostWithin) return false
  return !consistent(...onOneUnit(left, right, a, b))
}

/** How far apart, as a factor, values may lie of which one is "almost" or "about" the other: "almost a quarter of a billion" for 237 million. */
const almostWithin = 1.06

function onOneUnit(left: Item, right: Item, a: NumberQuantity, b: NumberQuantity): [NumberQuantity, NumberQuantity] {
  if (measuredKinds.has(a.kind) && a.kind === b.kind) {
    const converted = unitPrinted(left) !== unitPrinted(right)
    return [rounded(left, a, converted), rounded(right, b, converted)]
  }
  if (a.kind === 'percent' && b.kind === 'percent') return percentsRounded(left, right, a, b)
  if (a.unit === b.unit) return [a, b]
  if (inOtherTime(a, b)) return [a, inTimeOf(a, b)]
  const loose = arePrices(left, right) || a.kind === 'count' || a.kind === 'rate' || b.kind === 'rate'
  return loose ? [a, { ...b, kind: a.kind, unit: a.unit }] : [a, b]
}

/** How wide a share or measure in words is, as a share of it: "nearly a third" for 30%. */
const widthOfWords = 0.1

/** "4%" is 4.1% to the nearest: of two shares printed to different places the coarser has its rounding, and one in words a wider. */
function percentsRounded(
  left: Item,
  right: Item,
  a: NumberQuantity,
  b: NumberQuantity,
): [NumberQuantity, NumberQuantity] {
  const [p, q] = [left, right].map(({ figure }) => decimalsOf(figure.text))
  const widen = (quantity: NumberQuantity, decimals: number | null, other: number | null): NumberQuantity => {
    const value = Math.abs(quantity.min ?? quantity.max ?? 0)
    const step = decimals === null ? widthOfWords * value : decimals < (other ?? 0) ? 0.5 * 10 ** -decimals : 0
    return step > quantity.precision ? { ...quantity, precision: step } : quantity
  }
  return [widen(a, p!, q!), widen(b, q!, p!)]
}

/** Digits after the point; `null` for a number in words. */
function decimalsOf(text: string): number | null {
  const number = /\d[\d,]*(?:\.(\d+))?/.exec(text)
  return number && (number[1]?.length ?? 0)
}

/** Widest rounding that a conversion is granted, as a share of the value: "540 km" for 336 miles. */
const widestRounding = 0.025
/** The same for a distance in kilometres or miles that ends in 0: "30 km south of the town" for 31. */
const widestOfDistance = 0.04
/** Metres from which a length is a distance between places, as a rule. */
const distanceFrom = 5000

/** The quantity with the rounding of its printed number: to its last digit, or for a conversion to its last digit that is not 0. */
function rounded({ figure }: Item, quantity: NumberQuantity, converted: boolean): NumberQuantity {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(figure.text)?.[0].replace(/,/g, '')
  const value = Math.abs(quantity.min ?? quantity.max ?? 0)
  // "Three tonnes" for 2.84.
  if (!number) return { ...quantity, precision: Math.max(quantity.precision, widthOfWords * value) }
  if (!Number(number)) return quantity
  const decimals = number.split('.')[1]?.length ?? 0
  const distance = quantity.kind === 'length' && value >= distanceFrom
  const zeros = (converted || distance) && decimals === 0 ? /0*$/.exec(number)![0].length : 0
  const step = (0.5 * 10 ** (zeros - decimals) * value) / Number(number)
  return {
    ...quantity,
    precision: Math.max(
      quantity.precision,
      zeros > 0 ? Math.min(step, (converted ? widestRounding : widestOfDistance) * value) : step,
    ),
  }
}

/** How many times larger the other value may be than an open bound: "over 900" says 930, and hardly 9,000. */
const openReach = 1.6

function nearEnough(a: NumberQuantity, b: NumberQuantity): boolean {
  if (a.min !== null && a.max !== null && b.min !== null && b.max !== null) return true
  const x = Math.abs(a.min ?? a.max ?? 0)
  const y = Math.abs(b.max ?? b.min ?? 0)
  return Math.max(x, y) <= openReach * Math.min(x, y)
}

/** Whether one gives the other again in another unit or currency. */
export function restates(a: Item, b: Item): boolean {
  if (a.source !== b.source) return false
  return a.claim.setting!.restates === b.claim.figure || b.claim.setting!.restates === a.claim.figure
}

/** Whether two have one value; dates that hang on the article's own day are compared as printed. */
export function equal(left: Item, right: Item): boolean {
  const [a, b] = [left.quantity, right.quantity]
  if (a.kind === 'date' && b.kind === 'date' && (!isFirm(left) || !isFirm(right)))
    return (
      dayAndMonth(left.figure) !== '' &&
      dayAndMonth(left.figure) === dayAndMonth(right.figure) &&
      !yearsApart(left, right)
    )
  if (a.kind === 'duration' && b.kind === 'duration' && a.unit !== b.unit) return lastAsLong(a, b)
  return a.min === b.min && a.max === b.max && a.kind === b.kind
}

/** "Six months" and "half a year", "72 hours" and "three days". */
function lastAsLong(a: NumberQuantity, b: NumberQuantity): boolean {
  const [one, other] = [a, b].map(({ unit }) => secondsIn.get(unit))
  if (!one || !other) return false
  const same = (x: number | null, y: number | null) =>
    x === null || y === null ? x === y : Math.abs((x * one) / (y * other) - 1) < widestOfCalendar
  return same(a.min, b.min) && same(a.max, b.max)
}

/** How far months of 30.4 days and years of 365 may miss one another. */
const widestOfCalendar = 0.01

/** Whether one number or day is an end of both: "since 2019" and "in 2019", "over 500" and "about 500", "until 12 June" and "4 May to 12 June". */
export function shareBound({ quantity: a }: Item, { quantity: b }: Item): boolean {
  return a.kind === b.kind && ((a.min !== null && a.min === b.min) || (a.max !== null && a.max === b.max))
}
