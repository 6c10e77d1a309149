import { months, weekdays } from '../../text/calendarNames.ts'
import { isDigit, isLetter } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import { skipSpaces, unitAt, wordAt } from '../words/cursor.ts'
import { civilOf } from '../days.ts'
import { readDayMonth, readMonth } from './monthDays.ts'
import { readNumericDate } from './numericDates.ts'
import { monthsPeriod, type Dated, type Period } from './periods.ts'
import { readRelative } from './relative.ts'
import { readWeekday } from './weekdays.ts'

/** The date after "ended", "ending" or "to", where it begins at once or after "on", "the end of". */
export function readPeriodEnd(text: string, at: number, context: Context): Dated | null {
  const match = /^\s?(?:on\s|the\s)?(?:end\sof\s)?/i.exec(text.slice(at, at + 20))
  const start = skipSpaces(text, at + (match ? match[0].length : 0))
  if (!isDigit(unitAt(text, start)) && !isLetter(unitAt(text, start))) return null
  const core = readDayOrMonth(text, start, at, context)
  if (!core || core.from !== start || (core.period.granularity !== 'day' && core.period.granularity !== 'month'))
    return null
  return core
}

/** The day or month whose words begin at `at`. */
function readDayOrMonth(text: string, at: number, floor: number, context: Context): Dated | null {
  if (isDigit(unitAt(text, at))) return readNumericDate(text, at, context) ?? readDayMonth(text, at, context)
  const word = wordAt(text, at)
  if (months.has(word.lower)) return readMonth(text, word, floor, context)
  if (weekdays.has(word.lower)) return readWeekday(text, word, floor, context)
  return readRelative(text, word, floor, context)
}

/** `count` months (or weeks) that end with `last`. */
export function endingAt(last: Period, count: number, unit: string): Period {
  const { max } = last
  if (max === null) return { ...last, min: null, max: null, granularity: unit === 'week' ? 'week' : 'month' }
  if (unit === 'week') return { ...last, min: max - 7 * count + 1, granularity: 'week' }
  const { year, month, day } = civilOf(max + 1)
  const index = year * 12 + month - 1 - count
  const start = monthsPeriod(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1, 'month')
  return {
    ...last,
    min: start.min! + day - 1,
    max,
    granularity: count === 12 ? 'year' : count === 3 ? 'quarter' : 'month',
  }
}
