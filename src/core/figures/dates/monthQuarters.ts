import { months } from '../../text/calendarNames.ts'
import { isUpperCase } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import { civilOf } from '../days.ts'
import { isHyphen, unitAt, type Word } from '../words/cursor.ts'
import { looksAhead } from './tense.ts'
import { monthsPeriod, relativeTo, unresolved, type Dated } from './periods.ts'

// Quarters by the months that accounts give them.

/** Months in a quarter. */
const length = 3
/** "June| quarter|", "January|-to-March quarter|". */
const named = /^(?:-to-([A-Z][a-z]+))?[ -]quarter(?![\p{L}-])/u

/**
 * "The June quarter", "the January-to-March quarter": three months of accounts, and none of them a month. Without a year the latest that
 * had begun when the article appeared, or the one to come where the words look ahead.
 */
export function readMonthQuarter(text: string, word: Word, context: Context): Dated | null {
  const match = named.exec(text.slice(word.to, word.to + 30))
  if (!match || isHyphen(unitAt(text, word.from - 1)) || !isUpperCase(unitAt(text, word.from))) return null
  const month = months.get(word.lower)!
  const last = match[1] === undefined ? month : months.get(match[1].toLowerCase())
  if (last === undefined || (match[1] !== undefined && (last - month + 12) % 12 !== length - 1)) return null
  const to = word.to + match[0].length
  const { published } = context
  if (published === null) return { from: word.from, to, period: unresolved('quarter') }
  const endingIn = (year: number) => {
    const first = last - length + 1
    return first > 0
      ? monthsPeriod(year, first, length, 'quarter')
      : monthsPeriod(year - 1, first + 12, length, 'quarter')
  }
  const { year } = civilOf(published)
  const candidates = [year - 1, year, year + 1].map(endingIn)
  const ahead = looksAhead(text, word.from)
  const period = ahead
    ? candidates.find(({ max }) => max! >= published)
    : candidates.findLast(({ min }) => min! <= published)
  return period ? { from: word.from, to, period: relativeTo(period) } : null
}
