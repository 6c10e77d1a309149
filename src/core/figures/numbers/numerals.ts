import { isDigit, isSpace } from '../../text/characters.ts'
import { signs } from '../words/currencies.ts'
import { isHyphen, joinedWord, nextWord, unitAt, wordAt, type Word } from '../words/cursor.ts'
import { isPluralNoun } from '../words/nouns.ts'
import { fractionSigns, scales, shortScales } from '../words/numberWords.ts'
import { MOST_DIGITS, readExponentMark, readPower } from './powers.ts'
import { unitByWord } from '../words/units.ts'
import { wordSet, wordTable } from '../words/wordTables.ts'

/** A number as printed, before its unit is known. */
export interface Numeral {
  readonly from: number
  readonly to: number
  /** Equal for a point; an order of magnitude ("hundreds of thousands") spans from one to the next. */
  readonly min: number
  readonly max: number
  /** Half the last printed digit. */
  readonly precision: number
  /** What the scale words after it multiply by: 1e9 in "38 billion", 1 in "38". */
  readonly scale: number
  readonly style: 'digits' | 'words' | 'vague'
  /** A bare run of digits: no grouping, point, scale or fraction. Names and years look like this. */
  readonly plain: boolean
  readonly grouped: boolean
  readonly decimal: boolean
}

const COMMA = 0x2c
const POINT = 0x2e

/** Spaces that typesetters put inside numbers: no-break, thin, narrow no-break. */
function isGroupSpace(unit: number): boolean {
  return unit === 0xa0 || unit === 0x2009 || unit === 0x202f
}

function digitEnd(text: string, at: number): number {
  while (at < text.length && isDigit(text.charCodeAt(at))) at++
  return at
}

/**
 * The number printed in digits at `at`, without scale words: "1,234.5", "12 400" (with a typesetter's space, or any space
 * where `spaced`), "5,00,000", "3½", ".5". `null` where the digits are not one plain number ("1.2.3", "1,5", "2019,300").
 */
export function readDigits(text: string, at: number, spaced: boolean): Numeral | null {
  const first = digitEnd(text, at)
  if (first - at > MOST_DIGITS) return null
  if (unitAt(text, first) === 0x2f && isDigit(unitAt(text, first + 1))) return readSlashFraction(text, at)
  const whole = readGroups(text, at, first, spaced)
  // Three digits behind the point and then another mark: nearly no decimal looks like that.
  const groups = unitAt(text, first) === POINT && first - at <= 3 && !isDigit(unitAt(text, first + 4))
  const continental =
    groups && isDigit(unitAt(text, first + 3)) && isDigit(unitAt(text, first + 5))
      ? readContinental(text, at, spaced)
      : null
  if (continental) return continental
  if (!whole) return spaced ? readCommaCents(text, at) : null
  let to = whole.to
  let decimals = 0
  if (unitAt(text, to) === POINT && isDigit(unitAt(text, to + 1))) {
    const end = digitEnd(text, to + 1)
    decimals = end - to - 1
    if ((unitAt(text, end) === POINT || unitAt(text, end) === COMMA) && isDigit(unitAt(text, end + 1))) return null
    if (decimals > MOST_DIGITS) return null
    to = end
  }
  if (to === at) return readLoneFraction(text, at)
  let value = valueOf(text, at, to, decimals)
  let precision = decimals === 0 ? roundedPrecision(text, at, to) : 0.5 * 10 ** -decimals
  const fraction = decimals === 0 ? readFractionSign(text, to) : decimals === 2 ? readCentFraction(text, to) : null
  if (fraction) {
    value += fraction.value
    precision = 0
    to = fraction.to
  }
  // "10⁹", "2.5^3": behind another base a raised digit may be a footnote's.
  const caret = unitAt(text, to) === 0x5e
  const ten = value === 10 && to - at === 2
  const bare = caret || ten ? readExponentMark(text, to) : null
  if (caret && !bare) return null
  if (bare) {
    value = ten ? Number(`1e${bare.exponent}`) : value ** bare.exponent
    if (!Number.isFinite(value)) return null
    precision = 0
    to = bare.to
  }
  const power = bare ?? readPower(text, to)
  if (power && !bare) {
    value = Number((value * 10 ** power.exponent).toPrecision(15))
    precision *= 10 ** power.exponent
    to = power.to
  }
  return {
    from: at,
    to,
    min: value,
    max: value,
    precision,
    scale: 1,
    style: 'digits',
    plain: decimals === 0 && !whole.grouped && !fraction && !power,
    grouped: whole.grouped,
    decimal: decimals > 0 || fraction !== null,
  }
}

/** "R112,50", "€3,50": after a currency two digits behind a comma are cents. */
function readCommaCents(text: string, at: number): Numeral | null {
  const match = /^(\d{1,6}),(\d\d)(?![\d.,]*\d)/.exec(text.slice(at, at + 12))
  if (!match) return null
  const value = Number(`${match[1]}.${match[2]}`)
  return { ...loneFraction(at, at + match[0].length, value), precision: 0.005, grouped: false, decimal: true }
}

/** "1.111,50", and after a currency "1.500.000": points that can only part thousands. */
function readContinental(text: string, at: number, money: boolean): Numeral | null {
  const match = /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})(?![\d.,]*\d)/.exec(text.slice(at, at + 24))
  const whole = match || !money ? null : /^\d{1,3}(?:\.\d{3}){2,}(?![\d.,]*\d)/.exec(text.slice(at, at + 24))
  const printed = match?.[1] ?? whole?.[0]
  if (printed === undefined) return null
  const decimals = match?.[2] ?? ''
  const value = Number(`${printed.replaceAll('.', '')}.${decimals}`)
  const to = at + (match ?? whole)![0].length
  const precision = decimals ? 0.5 * 10 ** -decimals.length : roundedPrecision(printed, 0, printed.length)
  return { ...loneFraction(at, to, value), precision, grouped: true, decimal: decimals !== '' }
}

/**
 * Whether a plain space before three digits groups them with the digits before: where they begin with 0, or where the words of a
 * sentence go on after them. In columns of figures the next thing is another figure or the end.
 */
function joinsBySpace(text: string, from: number, end: number): boolean {
  if (unitAt(text, from) === 0x30) return true
  const next = unitAt(text, end + 1)
  return unitAt(text, end) === 0x20 && next >= 0x61 && next <= 0x7a
}

/** "$5.82½ a bushel": a fraction of a cent. */
function readCentFraction(text: string, to: number): { value: number; to: number } | null {
  const sign = fractionSigns.get(text[to] ?? '')
  return sign === undefined ? null : { value: sign / 100, to: to + 1 }
}

/** The fraction after a whole number: "3½", "10 1/2", "4-1/2". */
function readFractionSign(text: string, to: number): { value: number; to: number } | null {
  const unit = unitAt(text, to)
  if (isFractionSign(unit)) return { value: fractionSigns.get(text[to]!)!, to: to + 1 }
  if ((unit !== 0x20 && unit !== 0x2d) || unitAt(text, to + 2) !== 0x2f) return null
  const match = /^[ -]([1-9])\/([2-9]|16|32)(?![\d/])/.exec(text.slice(to, to + 7))
  return match && Number(match[1]) < Number(match[2])
    ? { value: Number(match[1]) / Number(match[2]), to: to + match[0].length }
    : null
}

/** "1/4 mile", "1/2-inch", "3/4 cup": a proper fraction before a measure; other slashes date, score or refer. */
function readSlashFraction(text: string, at: number): Numeral | null {
  const match = /^([1-9])\/([2-9]|10|12|16|32)(?![\d/.,]\d|\d)/.exec(text.slice(at, at + 7))
  if (!match || Number(match[1]) >= Number(match[2])) return null
  const to = at + match[0].length
  const next = wordAt(text, isHyphen(unitAt(text, to)) ? to + 1 : unitAt(text, to) === 0x20 ? to + 1 : to)
  return isMeasureWord(next.lower) ? loneFraction(at, to, Number(match[1]) / Number(match[2])) : null
}

function isMeasureWord(word: string): boolean {
  const unit = unitByWord(word)
  return (
    word === 'cup' ||
    word === 'cups' ||
    (unit !== undefined && /^(?:length|volume|mass|duration|area)$/.test(unit.kind))
  )
}

/** One of the signs of Unicode's fractions: "½", "⅔". */
export function isFractionSign(unit: number): boolean {
  return unit >= 0xbc && (unit <= 0xbe || (unit >= 0x2153 && unit <= 0x215e))
}

/** "½", "¾" with no whole number before it. */
function readLoneFraction(text: string, at: number): Numeral | null {
  const value = fractionSigns.get(text[at] ?? '')
  return value === undefined || nextWord(text, at + 1).lower === 'of' ? null : loneFraction(at, at + 1, value)
}

function loneFraction(from: number, to: number, value: number): Numeral {
  return {
    from,
    to,
    min: value,
    max: value,
    precision: 0,
    scale: 1,
    style: 'digits',
    plain: false,
    grouped: false,
    decimal: true,
  }
}

/**
 * Whole numbers are printed exactly, except that a number of four digits or more which ends in two or more zeros reads as
 * rounded to those zeros ("23,000" to the thousand), with at least two digits kept. Marks between the digits do not count.
 */
function roundedPrecision(text: string, from: number, to: number): number {
  let digits = 0
  let zeros = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (!isDigit(unit)) continue
    digits++
    zeros = unit === 0x30 ? zeros + 1 : 0
  }
  return digits >= 4 && zeros >= 2 ? 0.5 * 10 ** Math.min(zeros, digits - 2) : 0
}

const powersOfTen = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`))

/**
 * The number printed in digits, whatever groups them. Up to fifteen are a whole number and a power of ten that a double holds exactly,
 * and whose quotient is the nearest one, which is quicker than to cut them out.
 */
function valueOf(text: string, from: number, to: number, decimals: number): number {
  if (to - from > MOST_DIGITS) return Number(text.slice(from, to).replace(/[^\d.]/g, ''))
  let digits = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit)) digits = 10 * digits + unit - 0x30
  }
  return digits / powersOfTen[decimals]!
}

/** Groups of thousands after the first run of digits, which ends at `first`. */
function readGroups(text: string, at: number, first: number, spaced: boolean): { to: number; grouped: boolean } | null {
  const mark = unitAt(text, first)
  const groups: number[] = []
  let to = first
  if (mark === COMMA || mark === 0x27 || mark === 0x2019) {
    while (unitAt(text, to) === mark && isDigit(unitAt(text, to + 1))) {
      const end = digitEnd(text, to + 1)
      groups.push(end - to - 1)
      to = end
      if (groups.length > 6) return null
    }
    if (groups.length === 0) return { to: first, grouped: false }
    if (mark !== COMMA && groups.some((size) => size !== 3)) return { to: first, grouped: false }
    const lead = first - at
    const western = lead >= 1 && lead <= 3 && groups.every((size) => size === 3)
    const indian = lead >= 1 && lead <= 2 && groups.at(-1) === 3 && groups.slice(0, -1).every((size) => size === 2)
    return western || indian ? { to, grouped: true } : null
  }
  if (first - at <= 3 && first > at) {
    while (isGroupSpace(unitAt(text, to)) || unitAt(text, to) === 0x20) {
      const end = digitEnd(text, to + 1)
      if (end - to - 1 !== 3 || (unitAt(text, to) === 0x20 && !spaced && !joinsBySpace(text, to + 1, end))) break
      to = end
      if (to - first > 24) return null
    }
  }
  return { to, grouped: to > first }
}

/** "2.33 k": the letter apart, behind decimals only, where nothing else begins with it. */
function spacedThousand(text: string, { to, decimal }: Numeral): number {
  return decimal && unitAt(text, to + 1) === 0x6b && /^ k(?![\p{L}\d.'’-])/u.test(text.slice(to, to + 3)) ? to + 2 : to
}

/** Scales by their words and by the letters that stand for them. */
const scaleOf = wordTable<number>([...shortScales, ...scales])

/** Adds the scale words after `numeral` ("38 billion", "1.4-million", "5 lakh crore", "38bn"); `money` lets "m", "b", "t" scale too. */
export function readScale(text: string, numeral: Numeral, money: boolean): Numeral {
  let { to, scale } = numeral
  const glued = wordAt(text, to)
  if (glued.lower !== '') {
    const factor = gluedScale(text, glued, numeral.min, money)
    if (factor === null) return numeral
    return scaled(numeral, factor, glued.to)
  }
  const apart = spacedThousand(text, numeral)
  if (apart > to) return scaled(numeral, 1e3, apart)
  for (;;) {
    const word = joinedWord(text, to)
    const factor = scaleOf(word) ?? (money ? moneyLetter(word.lower) : undefined)
    if (factor === undefined || (scale > 1 && factor !== 1e7 && factor < scale && scale !== 1e2)) break
    if (isDigit(unitAt(text, word.to))) break
    scale *= factor
    to = word.to
    if (scale > 1e18) break
  }
  if (scale === numeral.scale) return readDozen(text, numeral)
  return scaled(numeral, scale / numeral.scale, to)
}

const isDozen = wordSet(['dozen', 'dozens', 'doz', 'dozs'])

function readDozen(text: string, numeral: Numeral): Numeral {
  const word = joinedWord(text, numeral.to)
  return isDozen(word) ? { ...scaled(numeral, 12, word.to), precision: 0 } : numeral
}

function scaled(numeral: Numeral, factor: number, to: number): Numeral {
  const precision = (numeral.decimal ? numeral.precision : Math.max(0.5, numeral.precision)) * factor
  return {
    ...numeral,
    to,
    min: clean(numeral.min * factor),
    max: clean(numeral.max * factor),
    precision,
    scale: numeral.scale * factor,
    plain: false,
  }
}

/** 1.1 × 1e6 without the binary tail. */
function clean(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}

function moneyLetter(letters: string): number | undefined {
  return letters === 'm' ? 1e6 : letters === 'b' ? 1e9 : letters === 'cr' ? 1e7 : undefined
}

/** Scale of letters that touch the digits; `null` where they are a unit or a code. */
function gluedScale(text: string, { from, to, lower }: Word, value: number, money: boolean): number | null {
  const known = shortScales.get(lower) ?? (lower.length > 4 ? scales.get(lower) : undefined)
  if (known !== undefined) return known
  const letters = text.slice(from, to)
  // "10k$", "500k€".
  if (lower === 'k' && signs.has(text[to] ?? '')) return 1e3
  // "4K video", "a 10K run", "seat 14B": without money the letter scales only where things are counted.
  if (!money && (lower === 'k' || letters === 'B') && value < 20 && !isPluralNoun(nextWord(text, to))) return null
  if (!money && letters === 'B' && nextWord(text, to).lower === '') return null
  if (lower === 'k') return 1e3
  // "3M" may be a company.
  if (!money && letters === 'M' && Number.isInteger(value) && value < 10 && !isPluralNoun(nextWord(text, to)))
    return null
  if (letters === 'M' || letters === 'MM') return 1e6
  if (letters === 'B') return 1e9
  // "1.2b people".
  if (!money) return lower === 'b' && (!Number.isInteger(value) || isPluralNoun(nextWord(text, to))) ? 1e9 : null
  return lower === 'm' ? 1e6 : lower === 'b' ? 1e9 : lower === 't' ? 1e12 : null
}

/** Past the whole token that begins with a digit at `at`: digits and letters with single marks between ("2.4.1-beta", "06:45", "3-2"). */
export function tokenEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    if (isSpace(unit)) break
    if (isDigit(unit) || ((unit | 0x20) - 0x61 < 26 && (unit | 0x20) >= 0x61)) end++
    else if (end + 1 < text.length && isJoint(unit) && isTokenUnit(text.charCodeAt(end + 1))) end += 2
    else break
  }
  return Math.max(end, at + 1)
}

function isTokenUnit(unit: number): boolean {
  return isDigit(unit) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)
}

function isJoint(unit: number): boolean {
  return (
    unit === COMMA ||
    unit === POINT ||
    unit === 0x3a ||
    unit === 0x2f ||
    unit === 0x5f ||
    isHyphen(unit) ||
    unit === 0x2013
  )
}
