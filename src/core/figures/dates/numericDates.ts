import { weekdays } from '../../text/calendarNames.ts'
import { isDigit } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import { previousWord, unitAt } from '../words/cursor.ts'
import { dayOf, isDate } from '../days.ts'
import { monthPeriod, nearDate, period, unresolved, type Dated } from './periods.ts'

// Days and months in digits only. Two readings of day and month are settled by the article's other dates, or not at all.

const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:T\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?/
const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d/.-]*\d)/

/** "2025-11-03", "03.11.2025", "3/11/2025". Two readings of day and month are settled by the article's other dates, or not at all. */
export function readNumericDate(text: string, at: number, context: Context): Dated | null {
  let mark = at
  while (mark < at + 5 && isDigit(unitAt(text, mark))) mark++
  const joint = unitAt(text, mark)
  if ((joint !== 0x2d && joint !== 0x2f && joint !== 0x2e) || !isDigit(unitAt(text, mark + 1))) return null
  const printed = text.slice(at, at + 36)
  let match = iso.exec(printed)
  if (match) return dayDate(at, match[0].length, Number(match[1]), Number(match[3]), Number(match[4]))
  match = numeric.exec(printed)
  if (!match) return readMonthOfYear(text, at, printed) ?? readShortDay(text, at, printed, context)
  // With a short year only slashes are plain: "3.7.07" is a version, and "3-7-07" may be a code where no weekday stands before it
  // ("Friday 12-30-16") and the article's other dates do not tell the order.
  if (match[4]!.length === 2 && match[2] !== '/') {
    const known = context.dayFirst !== null || weekdays.has(previousWord(text, at).lower)
    if (match[2] === '.' || !known) return null
  }
  const [first, second, year] = [Number(match[1]), Number(match[3]), yearOf(match[4]!)]
  const order = isDayFirst(first, second, match[2] === '.' ? true : context.dayFirst)
  if (order === null) return null
  return order ? dayDate(at, match[0].length, year, second, first) : dayDate(at, match[0].length, year, first, second)
}

/** Two digits are of this century up to 2049. */
function yearOf(digits: string): number {
  return digits.length === 4 ? Number(digits) : (Number(digits) < 50 ? 2000 : 1900) + Number(digits)
}

function isDayFirst(first: number, second: number, otherwise: boolean | null): boolean | null {
  return first > 12 ? true : second > 12 ? false : first === second ? true : otherwise
}

/** Words right before a date in digits. */
const leads = /^(?:in|on|by|until|till|from|to|since|before|after|of|dated|due|for|through|between)$/

/** "04/2016", "until 9/2026"; "Law 9/2012" refers. */
function readMonthOfYear(text: string, at: number, printed: string): Dated | null {
  const match = /^(0[1-9]|1[0-2]|[1-9])\/((?:19|20)\d\d)(?![\d/])/.exec(printed)
  if (!match) return null
  const before = previousWord(text, at)
  if (before.lower === '' ? /\S/.test(text.slice(Math.max(0, at - 2), at)) : !leads.test(before.lower)) return null
  return { from: at, to: at + match[0].length, period: monthPeriod(Number(match[2]), Number(match[1])) }
}

/** "on 22/04", "Friday 7/6": a day without a year, where a preposition of time or a weekday leads to it. */
function readShortDay(text: string, at: number, printed: string, { dayFirst, published }: Context): Dated | null {
  const match = /^(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d)/.exec(printed)
  if (!match) return null
  const before = previousWord(text, at)
  // "22/04": no share and no score begins or ends with a zero.
  const plain =
    !/^(?:scored?|part|law|act|case|rule|no|order|directive|regulation|notice|bulletin)$/.test(before.lower) &&
    /^(?:0\d\/(?:1[3-9]|[23]\d)|(?:1[3-9]|[23]\d)\/0\d)$/.test(match[0])
  if (
    !plain &&
    !/^(?:on|by|until|till|since|before|after|dated|due|from|to)$/.test(before.lower) &&
    !weekdays.has(before.lower)
  )
    return null
  const [first, second] = [Number(match[1]), Number(match[2])]
  const order = isDayFirst(first, second, dayFirst)
  const [month, date] = order ? [second, first] : [first, second]
  if (order === null || !isDate(2024, month, date)) return null
  const near = published === null ? unresolved('day') : nearDate(published, month, date)
  return near && { from: at, to: at + match[0].length, period: near }
}

function dayDate(from: number, length: number, year: number, month: number, date: number): Dated | null {
  if (!isDate(year, month, date)) return null
  const day = dayOf(year, month, date)
  return { from, to: from + length, period: period(day, day, 'day') }
}
