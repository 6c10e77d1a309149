import { isDigit, isLetter } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import { hundredths } from '../words/currencies.ts'
import { nextWord, skipSpaces, unitAt } from '../words/cursor.ts'
import type { Measured } from '../words/measured.ts'
import { readUnit } from './measures.ts'
import { readNumber } from '../numbers/numbers.ts'
import { tens, units } from '../words/numberWords.ts'
import type { Numeral } from '../numbers/numerals.ts'
import { secondsIn } from '../words/units.ts'

// Quantities in two units or more: "6ft 2in", "7lb 4oz", "two hours and 30 minutes", "two years and a day", "15 dollars 50".

/** A number and its unit, which stand for all the parts together. */
interface Compound {
  readonly numeral: Numeral
  readonly measured: Measured
}

/** Units that are printed after a larger one as its parts, by their size in metres or kilograms. */
const parts: ReadonlyMap<number, readonly number[]> = new Map([
  [1609.344, [0.9144, 0.3048]],
  [0.9144, [0.3048, 0.0254]],
  [0.3048, [0.0254]],
  [0.45359237, [0.028349523125]],
  [6.35029318, [0.45359237]],
])
/** Metric units right after a larger one: "2 m 30 cm", "5 km 400 m", "3 kg 250 g"; with "and" or a comma they may be of two things. */
const metricParts: ReadonlyMap<number, readonly number[]> = new Map([
  [1000, [1]],
  [1, [0.01, 0.001]],
])

/** How many of a unit of time make one of a larger one, on average where a calendar varies; 0 where it is no smaller. */
export function partsOfTime(whole: string, part: string): number {
  const [long, short] = [secondsIn.get(whole) ?? 0, secondsIn.get(part) ?? 0]
  return short > 0 && long > short ? long / short : 0
}

/** Whether the part has no fixed number in the whole: a month's and a year's days. Such a sum is whole, give or take one. */
function isUneven(whole: string, part: string): boolean {
  return (whole === 'year' && part !== 'month') || whole === 'month'
}

/** The sum of a whole and its part in the smaller unit (durations) or the base unit (lengths, weights). */
export function readCompound(text: string, whole: Numeral, of: Measured, context: Context): Compound | null {
  const time = of.kind === 'duration' && of.factor === 1
  const extent = of.kind === 'length' || of.kind === 'mass'
  const sizes = extent ? parts.get(of.factor) : undefined
  const metric = extent && isDigit(unitAt(text, skipSpaces(text, of.to))) ? metricParts.get(of.factor) : undefined
  if (!time && !sizes && !metric) return of.kind === 'money' && of.factor === 1 ? readCentsAfter(text, whole, of) : null
  const and = nextWord(text, of.to)
  const comma = text[of.to] === ','
  const at = skipSpaces(text, and.lower === 'and' ? and.to : comma ? of.to + 1 : of.to)
  // Most units have no part after them: their next word is no number.
  if (and.lower !== '' && and.lower !== 'and' && !units.has(and.lower) && !tens.has(and.lower)) return null
  if (time && and.lower === 'and' && whole.min === whole.max) {
    const one = readOnePart(text, and.to, of.unit)
    if (one) return timed(whole, of, { ...whole, min: 1, max: 1 }, { ...of, ...one })
  }
  const half = time && and.lower === 'and' && whole.min === whole.max ? readHalfMore(text, and.to) : null
  if (half) {
    const value = whole.min + half.value
    const numeral = { ...whole, to: half.to, min: value, max: value, plain: false }
    return { numeral, measured: { ...of, to: half.to } }
  }
  const printed = readNumber(text, at, false)
  if (!printed || printed.style === 'vague' || whole.min !== whole.max) return null
  const measured = readUnit(text, printed.to, printed, context)
  if (!measured || isLetter(unitAt(text, measured.to))) return null
  if (time) {
    const count = measured.factor === 1 ? partsOfTime(of.unit, measured.unit) : 0
    if (count === 0) return and.lower !== 'and' && !comma ? readReversed(whole, of, printed, measured) : null
    // "15 years and 36 months of grace": what makes more than one of the larger unit is no part of it.
    if (printed.min > count || (next.get(of.unit) !== measured.unit && (comma || isOfElse(text, measured.to))))
      return null
    const sum = timed(whole, of, printed, measured)
    // "2 days 3 hours and 4 minutes": each part may have parts.
    return readCompound(text, sum.numeral, measured, context) ?? sum
  }
  const fits =
    measured.kind === of.kind &&
    (sizes?.includes(measured.factor) === true ||
      (metric?.includes(measured.factor) === true && printed.min * measured.factor < of.factor))
  if (!fits) return null
  const value = Number((whole.min * (of.factor / measured.factor) + printed.min).toPrecision(14))
  const numeral = { ...printed, from: whole.from, min: value, max: value, plain: false }
  return (sizes && readCompound(text, numeral, measured, context)) || { numeral, measured }
}

/** The part that is named right after its whole, which a comma may part from it: "two hours, ten minutes". */
const next: ReadonlyMap<string, string> = new Map([
  ['year', 'month'],
  ['month', 'day'],
  ['week', 'day'],
  ['day', 'hour'],
  ['hour', 'minute'],
  ['minute', 'second'],
])

/** "two years and 20 days of leave", "two years and 20 days are unpaid": the second is of something else. */
function isOfElse(text: string, to: number): boolean {
  return /^ (?:of|are|is|were|was|to)\b/.test(text.slice(to, to + 6))
}

/** "one month and a half", "two hours and a quarter": what is more than whole units, and where it ends. */
function readHalfMore(text: string, at: number): { value: number; to: number } | null {
  const match = /^ a (half|quarter)(?![\p{L}-]| (?:of|more|less|an?|the|as|\p{L}+ (?:later|ago|earlier)))/u.exec(
    text.slice(at, at + 30),
  )
  return match && { value: match[1] === 'half' ? 0.5 : 0.25, to: at + match[0].length }
}

/** "three weeks and a day", "two years and a day": the part behind "and", and where it ends. */
export function readOnePart(text: string, at: number, whole: string): { unit: string; to: number } | null {
  const one = /^ an? (\p{L}+)(?![\p{L}-])/u.exec(text.slice(at, at + 12))
  return one && partsOfTime(whole, one[1]!) > 0 ? { unit: one[1]!, to: at + one[0].length } : null
}

function timed(whole: Numeral, of: Measured, part: Numeral, measured: Measured): Compound {
  const sum = Number((whole.min * partsOfTime(of.unit, measured.unit) + part.min).toPrecision(14))
  const uneven = isUneven(of.unit, measured.unit)
  const value = uneven ? Math.round(sum) : sum
  const precision = uneven ? 1 : part.precision
  const numeral = { ...part, from: whole.from, to: measured.to, min: value, max: value, precision, plain: false }
  return { numeral, measured: { ...measured, factor: 1 } }
}

/** "2 days 1 month": the part first, right before the whole. */
function readReversed(part: Numeral, of: Measured, whole: Numeral, measured: Measured): Compound | null {
  if (next.get(measured.unit) !== of.unit || measured.factor !== 1) return null
  const value = Math.round(partsOfTime(measured.unit, of.unit) * whole.min) + part.min
  return {
    numeral: { ...whole, from: part.from, min: value, max: value, plain: false },
    measured: { ...of, to: measured.to },
  }
}

/** "3 dollars 50 cents", "two pounds and 40 pence". */
function readCentsAfter(text: string, whole: Numeral, of: Measured): Compound | null {
  if (whole.scale > 1 || whole.style === 'vague' || whole.min !== whole.max) return null
  const and = nextWord(text, of.to)
  const cents = readNumber(text, skipSpaces(text, and.lower === 'and' ? and.to : of.to), false)
  // "It costs 15 dollars 50.", "Ten euros fifty."
  const bare = cents?.plain === true && and.lower === '' && cents.to - cents.from === 2
  const spoken =
    cents?.style === 'words' && whole.style === 'words' && and.lower !== 'and' && cents.min >= 10 && cents.max < 100
  if (cents && (bare || spoken) && /^(?:[.,;!?](?:\s|$)|\s*$)/.test(text.slice(cents.to, cents.to + 2))) {
    const sum = Number((whole.min + cents.min / 100).toPrecision(14))
    return { numeral: { ...whole, to: cents.to, min: sum, max: sum, plain: false }, measured: { ...of, to: cents.to } }
  }
  const word = cents && nextWord(text, cents.to)
  if (!cents || !word || cents.min >= 100 || cents.style === 'vague') return null
  if (!/^(?:cents?|pence|sen|centavos?|centimes?)$/.test(word.lower) && hundredths.get(word.lower) !== of.unit)
    return null
  const value = Number((whole.min + cents.min / 100).toPrecision(14))
  return { numeral: { ...whole, to: cents.to, min: value, max: value, plain: false }, measured: { ...of, to: word.to } }
}
