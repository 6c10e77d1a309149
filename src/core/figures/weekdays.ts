import { months, weekdays } from '../text/calendarNames.ts'
import { isDigit, isUpperCase } from '../text/characters.ts'
import type { Context } from './context.ts'
import { previousWord, skipSpaces, unitAt, wordAt, type Word } from './cursor.ts'
import { readDayMonth, readMonth } from './monthDays.ts'
import { nearWeekday, unresolved, type Dated } from './periods.ts'
import { looksAhead } from './tense.ts'

/** "Monday", "Friday 28 February 2025", "Thursday, September 18": a weekday with the date that follows it. */
export function readWeekday(text: string, word: Word, floor: number, context: Context): Dated | null {
  if (!isUpperCase(unitAt(text, word.from)) && word.lower.length < 6) return null
  let to = word.to
  if (word.lower.length <= 5 && word.lower !== 'friday' && unitAt(text, to) === 0x2e) to++
  const comma = unitAt(text, to) === 0x2c ? to + 1 : to
  let start = skipSpaces(text, comma)
  const the = wordAt(text, start)
  if (the.lower === 'the') start = skipSpaces(text, the.to)
  const rest = isDigit(unitAt(text, start))
    ? readDayMonth(text, start, context)
    : months.has(wordAt(text, start).lower)
      ? readMonth(text, wordAt(text, start), floor, context)
      : null
  if (rest && rest.period.granularity === 'day') return { ...rest, from: word.from }
  const previous = previousWord(text, word.from)
  if (/^(?:last|next|this|previous)$/.test(previous.lower)) return null
  if (
    /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)$/.test(word.lower) &&
    !/^(?:on|by|until|since|from)$/.test(previous.lower)
  )
    return null
  if (
    previous.lower === 'black' ||
    previous.lower === 'good' ||
    previous.lower === 'ash' ||
    previous.lower === 'super' ||
    previous.lower === 'cyber' ||
    previous.lower === 'palm'
  ) {
    if (isUpperCase(unitAt(text, previous.from))) return null
  }
  const day = weekdays.get(word.lower)!
  const { published } = context
  const near = published === null ? unresolved('day') : nearWeekday(published, day, looksAhead(text, word.from))
  return { from: word.from, to: word.to, period: near }
}
