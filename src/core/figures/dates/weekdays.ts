import { months, weekdays } from '../../text/calendarNames.ts'
import { isDigit, isUpperCase } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import { nextWord, previousWord, skipSpaces, unitAt, wordAt, type Word } from '../words/cursor.ts'
import { weekdayOf } from '../days.ts'
import { cardinalDay, readDayMonth, readMonth } from './monthDays.ts'
import { readNumericDate } from './numericDates.ts'
import { nearWeekday, period, shifted, unresolved, type Dated } from './periods.ts'
import { dayRankAt, nearRankedWeekday, placeBefore } from './ranks.ts'
import { readRelative } from './relative.ts'
import { looksAhead } from './tense.ts'

/** "Monday", "Friday 28 February 2025", "Thursday, September 18": a weekday with the date that follows it. */
export function readWeekday(text: string, word: Word, floor: number, context: Context): Dated | null {
  let to = word.to
  if (word.lower.length <= 5 && word.lower !== 'friday' && unitAt(text, to) === 0x2e) to++
  const comma = unitAt(text, to) === 0x2c ? to + 1 : to
  let start = skipSpaces(text, comma)
  const the = wordAt(text, start)
  if (the.lower === 'the') start = skipSpaces(text, the.to)
  const rest = isDigit(unitAt(text, start))
    ? (readDayMonth(text, start, context) ?? readNumericDate(text, start, context))
    : months.has(wordAt(text, start).lower)
      ? readMonth(text, wordAt(text, start), floor, context)
      : null
  if (rest && rest.period.granularity === 'day') return { ...rest, from: word.from }
  const weekday = weekdays.get(word.lower)!
  // "sat", "wed", "sun" in small letters are other words.
  if (!isUpperCase(unitAt(text, word.from)) && word.lower.length < 6 && !/^(?:tues|thurs?)$/.test(word.lower))
    return null
  const rank = dayRankAt(text, start) ?? (the.lower === 'the' ? cardinalDay(text, start) : null)
  if (rank && nextWord(text, rank.to).lower !== 'of')
    return { from: word.from, to: rank.to, period: nearRankedWeekday(context.published, weekday, rank.date) }
  const skipped = afterNext(text, word, weekday, context)
  if (skipped) return skipped
  const inWeek = weekdayOfWeek(text, word, weekday, context) ?? weekdayOfMonth(text, word, weekday, floor, context)
  if (inWeek) return inWeek
  const previous = previousWord(text, word.from)
  if (/^(?:first|second|third|fourth|fifth)$/.test(previous.lower))
    return rankedWeekday(text, word, weekday, floor, context)
  // "every Friday" is no day of any week.
  if (/^(?:last|next|this|previous|every|each)$/.test(previous.lower)) return null
  if (/^(?:mon|tue|wed|thu|fri|sat|sun)$/.test(word.lower) && !/^(?:on|by|until|since|from)$/.test(previous.lower))
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
  const { published } = context
  const near = published === null ? unresolved('day') : nearWeekday(published, weekday, looksAhead(text, word.from))
  return { from: word.from, to: word.to, period: near }
}

/** "the Friday after next": a week behind the coming one. */
function afterNext(text: string, word: Word, weekday: number, { published }: Context): Dated | null {
  const after = nextWord(text, word.to)
  const next = after.lower === 'after' ? nextWord(text, after.to) : after
  if (
    next.lower !== 'next' ||
    after === next ||
    !/^(?:[.,;:!?)]|$| (?:at|in|on|to|for|and|but)\b)/.test(text.slice(next.to, next.to + 5))
  )
    return null
  const days = published === null ? null : published + ((weekday - weekdayOf(published) + 7) % 7 || 7) + 7
  return { from: word.from, to: next.to, period: period(days, days, 'day', true) }
}

/** "two Fridays ago", "three Mondays from now": that many of the weekday before or after the article's own day. */
export function readWeekdaysAway(
  text: string,
  count: number,
  from: number,
  plural: Word,
  context: Context,
): Dated | null {
  const weekday = plural.lower.endsWith('s') ? weekdays.get(plural.lower.slice(0, -1)) : undefined
  const way =
    weekday === undefined ? null : /^ (?:ago|from now)(?![\p{L}-])/u.exec(text.slice(plural.to, plural.to + 10))
  if (weekday === undefined || !way || !Number.isInteger(count) || count < 1 || count > 10) return null
  const to = plural.to + way[0].length
  const { published } = context
  if (published === null) return { from, to, period: unresolved('day') }
  const back = way[0] === ' ago'
  // Days to the nearest such weekday, the day itself left out.
  const step = back ? (weekdayOf(published) - weekday + 7) % 7 || 7 : (weekday - weekdayOf(published) + 7) % 7 || 7
  const day = published + (back ? -1 : 1) * (step + 7 * (count - 1))
  return { from, to, period: period(day, day, 'day', true) }
}

/** "last week", "this Friday"; "this Friday (June 15)" and "next Friday, 19 June" are the day that is printed. */
export function readRelativeDay(text: string, word: Word, floor: number, context: Context): Dated | null {
  const of = readRelative(text, word, floor, context)
  if (of?.period.granularity !== 'day') return of
  const mark = /^(?:,? |,? ?\()(?=[\p{L}\d])/u.exec(text.slice(of.to, of.to + 3))
  if (!mark || !weekdays.has(previousWord(text, of.to).lower)) return of
  const at = of.to + mark[0].length
  const month = wordAt(text, at)
  const rest = isDigit(unitAt(text, at))
    ? readDayMonth(text, at, context)
    : months.has(month.lower)
      ? readMonth(text, month, of.to, context)
      : null
  if (rest?.period.granularity !== 'day' || rest.from !== at || rest.period.min !== rest.period.max) return of
  // "this Friday, June 23", which is a Saturday: two days.
  if (rest.period.min !== null && weekdayOf(rest.period.min) !== weekdays.get(previousWord(text, of.to).lower))
    return of
  const bracket = mark[0].includes('(')
  if (bracket && text[rest.to] !== ')') return of
  return { ...rest, from: of.from, to: bracket ? rest.to + 1 : rest.to }
}

/** "Friday next week", "Tuesday of last week". */
function weekdayOfWeek(text: string, word: Word, weekday: number, { published }: Context): Dated | null {
  const link = nextWord(text, word.to)
  const step = link.lower === 'of' ? nextWord(text, link.to) : link
  const week = nextWord(text, step.to)
  const shift = weekSteps.get(step.lower)
  if (shift === undefined || week.lower !== 'week' || /^['’]/.test(text.slice(week.to, week.to + 1))) return null
  const of = shifted(published, 'week', shift)!
  const day = of.min === null ? null : of.min + weekday
  return { from: word.from, to: week.to, period: period(day, day, 'day', true) }
}

const weekSteps: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "the first Friday of next month", "the second Monday of November 2025", "the last Sunday of May". */
function weekdayOfMonth(text: string, word: Word, weekday: number, floor: number, context: Context): Dated | null {
  const of = nextWord(text, word.to)
  if (of.lower !== 'of' && of.lower !== 'in') return null
  const rank = placeBefore(text, word.from, floor)
  if (!rank || rank.rank > 5) return null
  const month = readMonthAt(text, of.to, context)
  if (!month) return null
  const { min, max, relative } = month.period
  if (min === null || max === null) return { from: rank.from, to: month.to, period: unresolved('day') }
  const first = min + ((weekday - weekdayOf(min) + 7) % 7)
  const last = max - ((weekdayOf(max) - weekday + 7) % 7)
  const day = rank.rank === 0 ? last : first + 7 * (rank.rank - 1)
  return day > max ? null : { from: rank.from, to: month.to, period: period(day, day, 'day', relative) }
}

/** "the third Tuesday": of the article's own month, where nothing says of what else ("his first Monday in charge"). */
function rankedWeekday(text: string, word: Word, weekday: number, floor: number, { published }: Context): Dated | null {
  const rank = placeBefore(text, word.from, floor)
  if (!rank || /^['’-]/.test(text.slice(word.to, word.to + 1))) return null
  const before = previousWord(text, rank.from)
  if (/^(?:an?|his|her|its|their|our|my|your|every|each|this|that|s|very)$/.test(before.lower)) return null
  if (/^(?:in|of|since|after|before|as|that|when|without|running|straight)$/.test(nextWord(text, word.to).lower))
    return null
  if (published === null) return { from: rank.from, to: word.to, period: unresolved('day') }
  const of = shifted(published, 'month', 0)!
  const day = of.min! + ((weekday - weekdayOf(of.min!) + 7) % 7) + 7 * (rank.rank - 1)
  return day > of.max! ? null : { from: rank.from, to: word.to, period: period(day, day, 'day', true) }
}

/** The month after "of": "next month", "November", "November 2025". */
function readMonthAt(text: string, at: number, context: Context): Dated | null {
  const word = nextWord(text, at)
  const month = months.has(word.lower) ? readMonth(text, word, at, context) : readRelative(text, word, at, context)
  return month?.period.granularity === 'month' ? month : null
}
