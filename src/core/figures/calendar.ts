import { months, weekdays } from '../text/calendarNames.ts'
import { isDigit } from '../text/characters.ts'
import type { Context } from './context.ts'
import { unitAt, wordAt } from './cursor.ts'
import { readDayMonth, readMonth, readNumericDate } from './monthDays.ts'
import type { Dated } from './periods.ts'
import { readLedPeriod, readPeriodWord } from './periodWords.ts'
import { readRankedDay } from './ranks.ts'
import { readRelative } from './relative.ts'
import { readWeekday } from './weekdays.ts'
import { readCentury, readShortDecade, readShortYear, readYear } from './years.ts'

/** The calendar words at `at`: a day, month, quarter, season, year, decade or a relative date. Ranks may stand before `at`. */
export function readCalendar(text: string, at: number, floor: number, context: Context): Dated | null {
  const unit = unitAt(text, at)
  if (isDigit(unit)) return readDigitDate(text, at, context)
  if (unit === 0x27 || unit === 0x2019) return readShortDecade(text, at) ?? readShortYear(text, at)
  const word = wordAt(text, at)
  if (word.lower === '') return null
  if (months.has(word.lower)) return readMonth(text, word, floor, context)
  if (weekdays.has(word.lower)) return readWeekday(text, word, floor, context)
  return readPeriodWord(text, word, floor, context) ?? readRelative(text, word, floor, context)
}

function readDigitDate(text: string, at: number, context: Context): Dated | null {
  return (
    readNumericDate(text, at, context) ??
    readDayMonth(text, at, context) ??
    readYear(text, at) ??
    readLedPeriod(text, at) ??
    readCentury(text, at) ??
    readRankedDay(text, at, context)
  )
}
