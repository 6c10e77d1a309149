import { isDigit } from '../../text/characters.ts'
import { unitAt } from '../words/cursor.ts'
import { measured, type Measured } from '../words/measured.ts'
import { readDigits, type Numeral } from '../numbers/numerals.ts'

// Lengths of time as a stopwatch, a log or a table of results shows them.

interface Clocked {
  readonly to: number
  readonly numeral: Numeral
  readonly measured: Measured
}

/** "1h 25m", "2h15m30s", "3min 43.1sec": what a stopwatch or a log shows. */
export function readClocked(text: string, at: number): Clocked | null {
  const mark = unitAt(text, isDigit(unitAt(text, at + 1)) ? at + 2 : at + 1)
  if (mark !== 0x68 && mark !== 0x6d) return null
  const match =
    /^(?:(\d{1,2})h ?([0-5]?\d)m(?:in)?(?: ?([0-5]?\d(?:\.\d{1,3})?)s(?:ec)?)?|(\d{1,2})m(?:in)? ?([0-5]?\d(?:\.\d{1,3})?)s(?:ec)?)(?![\p{L}\d])/u.exec(
      text.slice(at, at + 20),
    )
  const whole = match && readDigits(text, at, false)
  if (!match || !whole) return null
  const [, hours, ofHour, ofMinute, minutes, alone] = match
  const inSeconds = ofMinute !== undefined || minutes !== undefined
  const seconds = Number(ofMinute ?? alone ?? 0) + 60 * (Number(ofHour ?? minutes ?? 0) + 60 * Number(hours ?? 0))
  const value = inSeconds ? seconds : seconds / 60
  const to = at + match[0].length
  return {
    to,
    numeral: { ...whole, to, min: value, max: value, plain: false },
    measured: measured('duration', inSeconds ? 'second' : 'minute', 1, to),
  }
}

/** Letters of units of time, and how many seconds they are, from the longest. */
const lettered: ReadonlyMap<string, readonly [unit: string, seconds: number]> = new Map([
  ['y', ['year', 31557600]],
  ['w', ['week', 604800]],
  ['d', ['day', 86400]],
  ['h', ['hour', 3600]],
  ['hr', ['hour', 3600]],
  ['hrs', ['hour', 3600]],
  ['m', ['minute', 60]],
  ['min', ['minute', 60]],
  ['mins', ['minute', 60]],
  ['s', ['second', 1]],
  ['sec', ['second', 1]],
])

/** "1d 21h 25m", "3w later": letters of units that fall, or one before "ago" and "later". */
export function readLettered(text: string, at: number): Clocked | null {
  const end = isDigit(unitAt(text, at + 1)) ? at + 2 : at + 1
  const letter = unitAt(text, unitAt(text, end) === 0x20 ? end + 1 : end)
  if (letter !== 0x77 && letter !== 0x64 && letter !== 0x79 && letter !== 0x68) return null
  const match =
    /^\d{1,2} ?(?:[wdyh]|hrs?)(?:,? (?:and )?\d{1,2} ?(?:[dhms]|hrs?|mins?|sec)){0,4}(?![\p{L}\d.'’-])/u.exec(
      text.slice(at, at + 40),
    )
  const whole = match && readDigits(text, at, false)
  if (!match || !whole) return null
  const parts = [...match[0].matchAll(/(\d+) ?([a-z]+)/g)].map(([, count, letters]) => ({
    count: Number(count),
    unit: lettered.get(letters!)!,
  }))
  const last = parts.at(-1)!.unit
  const falls = parts.every(({ unit }, index) => index === 0 || unit[1] < parts[index - 1]!.unit[1])
  const to = at + match[0].length
  const alone = parts.length === 1 && !/^ (?:ago|later|from now|hence)\b/.test(text.slice(to, to + 10))
  if (!falls || alone) return null
  const value = parts.reduce((sum, { count, unit }) => sum + (count * unit[1]) / last[1], 0)
  return {
    to,
    numeral: { ...whole, to, min: value, max: value, plain: false },
    measured: measured('duration', last[0], 1, to),
  }
}

/** Words before a time of hours, minutes and seconds that someone took. */
const raceLead = /\b(?:in|of|clocked|clocking|ran|running|time|record|took)(?: a| about| just| a time of)? $/i

/** "3:32.45" and "won in 2:17:44": minutes or hours of a race. A time of day has no hundredths, and no such word before it. */
export function readRaceTime(text: string, at: number): Clocked | null {
  const mark = unitAt(text, isDigit(unitAt(text, at + 1)) ? at + 2 : at + 1)
  if (mark !== 0x3a) return null
  const match = /^(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)(\.\d{1,3})?(?![\p{L}\d:]|[.,]\d| [ap]\.?m\b)/u.exec(
    text.slice(at, at + 20),
  )
  const whole = match && readDigits(text, at, false)
  if (!match || !whole) return null
  const [printed, hours, minutes, seconds, decimals = ''] = match
  if (decimals === '' && (!hours || !raceLead.test(text.slice(Math.max(0, at - 24), at)))) return null
  const value = Number((3600 * Number(hours ?? 0) + 60 * Number(minutes) + Number(seconds + decimals)).toFixed(3))
  const to = at + printed.length
  const precision = decimals === '' ? 0.5 : 0.5 * 10 ** (1 - decimals.length)
  return {
    to,
    numeral: { ...whole, from: at, to, min: value, max: value, precision, plain: false, decimal: decimals !== '' },
    measured: measured('duration', 'second', 1, to),
  }
}
