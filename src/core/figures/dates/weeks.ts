import { previousWord, type Word } from '../words/cursor.ts'
import { weekdayOf } from '../days.ts'
import type { Dated, Period } from './periods.ts'
import { placeBefore } from './ranks.ts'
import { wordSet } from '../words/wordTables.ts'

// Weeks told by a day or a month: "the first week of July", "the week of November 30", "the week beginning 4 February".

/** The week that ends with the calendar words of `dated`; `before` is the word that stands right before them. */
export function weekBefore(text: string, dated: Dated, before: Word, floor: number): Dated | null {
  const coded = codedWeek(text, dated, before, floor)
  if (coded) return coded
  let link = before
  if (link.lower === 'the' || link.lower === 'on') link = previousWord(text, link.from)
  if (!linksWeek(link)) return null
  const week = previousWord(text, link.from)
  if (week.from < floor || (week.lower !== 'week' && week.lower !== 'weekend')) return null
  const { period } = dated
  if (period.granularity === 'day') {
    const of = wholeWeek(period, link.lower, week.lower === 'weekend')
    return of && { from: week.from, to: dated.to, period: of }
  }
  if (link.lower !== 'of' || week.lower !== 'week') return null
  const rank = placeBefore(text, week.from, floor)
  if (!rank || rank.rank > 5) return null
  return { from: rank.from, to: dated.to, period: weekOf(period, rank.rank) }
}

/** "w/c 4 February", "w/e 10 May": the week commencing or ending on that day. */
function codedWeek(text: string, dated: Dated, { lower, from }: Word, floor: number): Dated | null {
  const start = from - 2
  if (
    start < floor ||
    (lower !== 'b' && lower !== 'c' && lower !== 'e') ||
    !/(?:^|[^\p{L}])w\/$/iu.test(text.slice(Math.max(0, start - 1), from))
  )
    return null
  const of =
    dated.period.granularity === 'day' ? wholeWeek(dated.period, lower === 'e' ? 'ending' : 'beginning', false) : null
  return of && { from: start, to: dated.to, period: of }
}

/** Words between a week and its day: most words before a date are others, and the one before them is not asked for. */
const linksWeek = wordSet(['of', 'beginning', 'commencing', 'starting', 'from', 'ending', 'ended', 'to'])

/** The seven days that begin or end with a day, or the calendar week or weekend round it. */
function wholeWeek(period: Period, link: string, isWeekend: boolean): Period | null {
  const { min } = period
  const whole = (from: number | null, length: number): Period => ({
    ...period,
    min: from,
    max: from === null ? null : from + length - 1,
    granularity: 'week',
  })
  switch (link) {
    case 'of': {
      const monday = min === null ? null : min - weekdayOf(min)
      return isWeekend ? whole(monday === null ? null : monday + 5, 2) : whole(monday, 7)
    }
    case 'beginning':
    case 'commencing':
    case 'starting':
    case 'from':
      return isWeekend ? null : whole(min, 7)
    case 'ending':
    case 'ended':
    case 'to':
      return isWeekend ? null : whole(min === null ? null : min - 6, 7)
    default:
      return null
  }
}

/** The first, second … week of a month or year as its days 1–7, 8–14 …; 0 is its last seven days. */
function weekOf(period: Period, rank: number): Period {
  const { min, max } = period
  if (min === null || max === null) return { ...period, granularity: 'week', approx: true }
  const first = rank === 0 ? max - 6 : min + 7 * (rank - 1)
  return { ...period, min: first, max: Math.min(first + 6, max), granularity: 'week', approx: true }
}
