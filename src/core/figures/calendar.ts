import { months, weekdays } from '../text/calendarNames.ts'
import { isDigit } from '../text/characters.ts'
import type { Context } from './context.ts'
import { isHyphen, nextWord, skipSpaces, unitAt, wordAt } from './cursor.ts'
import { dayOf, isDate } from './days.ts'
import { readDayMonth, readMonth } from './monthDays.ts'
import { readHoliday } from './holidays.ts'
import { readNumericDate } from './numericDates.ts'
import { monthPeriod, period, type Dated } from './periods.ts'
import { readLedPeriod, readPeriodWord } from './periodWords.ts'
import { readRankedDay } from './ranks.ts'
import { readRelativeDay, readWeekday } from './weekdays.ts'
import { readBareDecade, readDecadeWord } from './spelledYears.ts'
import { readCentury, readShortDecade, readShortYear, readYear, yearAt } from './years.ts'

/** The calendar words at `at`: a day, month, quarter, season, year, decade or a relative date. Ranks may stand before `at`. */
export function readCalendar(text: string, at: number, floor: number, context: Context): Dated | null {
  const unit = unitAt(text, at)
  if (isDigit(unit)) return readDigitDate(text, at, context)
  if (unit === 0x27 || unit === 0x2019) return readShortDecade(text, at) ?? readShortYear(text, at)
  const word = wordAt(text, at)
  if (word.lower === '') return null
  if (months.has(word.lower)) return readMonth(text, word, floor, context)
  if (weekdays.has(word.lower)) return readWeekday(text, word, floor, context)
  return (
    readHoliday(text, word, context) ??
    readPeriodWord(text, word, floor, context) ??
    readRelativeDay(text, word, floor, context) ??
    readDecadeWord(text, at, floor)
  )
}

/** "2018 March 18", "2024 Aug", "2012/Aug/10": the year leads. */
function readYearFirst(text: string, at: number): Dated | null {
  const year = yearAt(text, at)
  if (year === null) return null
  const joint = unitAt(text, at + 4)
  const hyphen = isHyphen(joint) || joint === 0x2f
  const month = hyphen ? wordAt(text, at + 5) : nextWord(text, joint === 0x2c ? at + 5 : at + 4)
  const number = months.get(month.lower)
  if (!number) return null
  const after = unitAt(text, month.to)
  const start = after === joint && hyphen ? month.to + 1 : skipSpaces(text, month.to)
  const day =
    start > month.to && joint !== 0x2c
      ? /^(?:[1-9]|[12]\d|3[01])(?![\d.,:%/]|[a-z])/.exec(text.slice(start, start + 3))
      : null
  if (day && isDate(year, number, Number(day[0]))) {
    const of = dayOf(year, number, Number(day[0]))
    return { from: at, to: start + day[0].length, period: period(of, of, 'day') }
  }
  // "In 2016, May said": a person, unless the words end there or a range or a clause goes on.
  const next = nextWord(text, month.to)
  const ends = next.lower === '' || /^(?:and|to|until|through|when|as|with|by|with|for|in|at)$/.test(next.lower)
  if (hyphen || !ends || (joint === 0x2c && readsAsName(month.lower))) return null
  return { from: at, to: month.to, period: monthPeriod(year, number) }
}

function readsAsName(month: string): boolean {
  return month === 'may' || month === 'april' || month === 'june' || month === 'august' || month === 'march'
}

function readDigitDate(text: string, at: number, context: Context): Dated | null {
  return (
    readNumericDate(text, at, context) ??
    readDayMonth(text, at, context) ??
    readYearFirst(text, at) ??
    readYear(text, at) ??
    readBareDecade(text, at) ??
    readLedPeriod(text, at) ??
    readCentury(text, at) ??
    readRankedDay(text, at, context)
  )
}
