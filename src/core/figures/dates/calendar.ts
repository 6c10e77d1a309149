import { months, weekdays } from '../../text/calendarNames.ts'
import { isDigit, isLetter } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import { isHyphen, nextWord, skipSpaces, unitAt, wordAt } from '../words/cursor.ts'
import { dayOf, isDate } from '../days.ts'
import { readDayMonth, readMonth } from './monthDays.ts'
import { holidayWords, readHoliday } from './holidays.ts'
import { readNumericDate } from './numericDates.ts'
import { monthPeriod, period, type Dated } from './periods.ts'
import { periodWords, readLedPeriod, readPeriodWord } from './periodWords.ts'
import { readRankedDay } from './ranks.ts'
import { relativeWords } from './relative.ts'
import { readRelativeDay, readWeekday } from './weekdays.ts'
import { decadeWords, readBareDecade, readDecadeWord } from './spelledYears.ts'
import { readCentury, readShortDecade, readShortYear, readYear, yearAt } from './years.ts'
import { wordTable } from '../words/wordTables.ts'

/** The calendar words at `at`: a day, month, quarter, season, year, decade or a relative date. Ranks may stand before `at`. */
export function readCalendar(text: string, at: number, floor: number, context: Context): Dated | null {
  const unit = unitAt(text, at)
  if (isDigit(unit)) return readDigitDate(text, at, context)
  if (unit === 0x27 || unit === 0x2019) return readShortDecade(text, at) ?? readShortYear(text, at)
  const word = wordAt(text, at)
  switch (kindOf(word)) {
    case 'month':
      return readMonth(text, word, floor, context)
    case 'weekday':
      return readWeekday(text, word, floor, context)
    case 'holiday':
      return readHoliday(text, word, context)
    case 'period':
      return readPeriodWord(text, word, floor, context)
    case 'relative':
      return readRelativeDay(text, word, floor, context)
    case 'decade':
      return readDecadeWord(text, at, floor)
    case undefined:
      return null
  }
}

/** What each word of the calendar names, which tells its reader. */
const kindOf = wordTable<'month' | 'weekday' | 'holiday' | 'period' | 'relative' | 'decade'>([
  ...[...months.keys()].map((word) => [word, 'month'] as const),
  ...[...weekdays.keys()].map((word) => [word, 'weekday'] as const),
  ...holidayWords.map((word) => [word, 'holiday'] as const),
  ...periodWords.map((word) => [word, 'period'] as const),
  ...relativeWords.map((word) => [word, 'relative'] as const),
  ...decadeWords.map((word) => [word, 'decade'] as const),
])

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

/** The date in digits at `at`: how many there are, and what is right behind them, tells which it can be. */
function readDigitDate(text: string, at: number, context: Context): Dated | null {
  const numeric = readNumericDate(text, at, context)
  if (numeric) return numeric
  let end = at
  while (isDigit(unitAt(text, end)) && end - at < 5) end++
  if (end - at === 4) return readYearFirst(text, at) ?? readYear(text, at)
  if (end - at > 2) return null
  const day = readDayMonth(text, at, context)
  const next = unitAt(text, end)
  if (day || (!isLetter(next) && next !== 0x27 && next !== 0x2019)) return day
  return (
    readBareDecade(text, at) ?? readLedPeriod(text, at) ?? readCentury(text, at) ?? readRankedDay(text, at, context)
  )
}
