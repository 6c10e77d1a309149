import type { Granularity, Range } from '../../model.ts'
import { months, weekdays } from '../../text/calendarNames.ts'
import { addMonths, civilOf, dayOf, daysInMonth, weekdayOf, type Day } from '../days.ts'

// The days that calendar words cover.

/** First month of each meteorological season of the northern hemisphere, which is what English-language news means unless it says so. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
])

/** The days that a printed date covers, before what stands around it: `null` where they depend on a day the article does not state. */
export interface Period {
  readonly min: Day | null
  readonly max: Day | null
  readonly granularity: Granularity
  readonly approx: boolean
  readonly relative: boolean
}

/** Calendar words and the days they name. */
export interface Dated extends Range {
  readonly period: Period
}

export function period(
  min: Day | null,
  max: Day | null,
  granularity: Granularity,
  relative = false,
  approx = false,
): Period {
  return { min, max, granularity, approx, relative }
}

export function yearPeriod(year: number, granularity: Granularity = 'year'): Period {
  return period(dayOf(year, 1, 1), dayOf(year, 12, 31), granularity)
}

export function monthPeriod(year: number, month: number): Period {
  return period(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month)), 'month')
}

/** `count` months from `month` of `year`. */
export function monthsPeriod(year: number, month: number, count: number, granularity: Granularity): Period {
  const start = dayOf(year, month, 1)
  return period(start, addMonths(start, count) - 1, granularity)
}

export function decadePeriod(year: number): Period {
  return period(dayOf(year, 1, 1), dayOf(year + 9, 12, 31), 'decade')
}

export function relativeTo(of: Period): Period {
  return { ...of, relative: true }
}

/** A period whose days nobody can tell without the article's own date. */
export function unresolved(granularity: Granularity): Period {
  return period(null, null, granularity, true)
}

/** The month of that number nearest before `published`, or after it where the text looks ahead. */
export function nearMonth(published: Day, month: number, ahead: boolean): Period {
  const { year, month: now } = civilOf(published)
  const at = ahead ? (month >= now ? year : year + 1) : month <= now ? year : year - 1
  return relativeTo(monthPeriod(at, month))
}

/** The date of that month and day nearest to `published`; `null` for 30 February. */
export function nearDate(published: Day, month: number, date: number): Period | null {
  const { year } = civilOf(published)
  let best: Day | null = null
  for (const candidate of [year, year - 1, year + 1]) {
    if (date > daysInMonth(candidate, month)) continue
    const day = dayOf(candidate, month, date)
    if (best === null || Math.abs(day - published) < Math.abs(best - published)) best = day
  }
  return best === null ? null : period(best, best, 'day', true)
}

/** The last such weekday up to `published`, or the next one after it where the text looks ahead. */
export function nearWeekday(published: Day, weekday: number, ahead: boolean): Period {
  const back = (weekdayOf(published) - weekday + 7) % 7
  const day = ahead && back > 0 ? published - back + 7 : published - back
  return period(day, day, 'day', true)
}

/** "last week", "this month", "next year": `step` is −1, 0 or 1. Weeks begin on Monday. */
export function shifted(published: Day | null, unit: string, step: number): Period | null {
  const season = seasons.get(unit)
  const month = months.get(unit)
  const weekday = weekdays.get(unit)
  if (published === null) {
    if (unit === 'week' || unit === 'weekend') return unresolved('week')
    if (unit === 'month' || month) return unresolved('month')
    if (unit === 'quarter' || unit === 'year' || unit === 'decade' || unit === 'century') return unresolved(unit)
    if (season) return unresolved('season')
    if (unit === 'half') return unresolved('half')
    return unit === 'day' || weekday !== undefined ? unresolved('day') : null
  }
  const { year, month: now } = civilOf(published)
  const monday = published - weekdayOf(published) + 7 * step
  switch (unit) {
    case 'day':
      return period(published + step, published + step, 'day', true)
    case 'week':
      return period(monday, monday + 6, 'week', true)
    case 'weekend':
      return period(monday + 5, monday + 6, 'week', true)
    case 'month': {
      const first = addMonths(dayOf(year, now, 1), step)
      return period(first, addMonths(first, 1) - 1, 'month', true)
    }
    case 'quarter': {
      const first = addMonths(dayOf(year, now - ((now - 1) % 3), 1), 3 * step)
      return period(first, addMonths(first, 3) - 1, 'quarter', true)
    }
    case 'year':
      return relativeTo(yearPeriod(year + step))
    case 'decade':
      return relativeTo(decadePeriod(year - (year % 10) + 10 * step))
    case 'century':
      return period(
        dayOf(year - (year % 100) + 100 * step, 1, 1),
        dayOf(year - (year % 100) + 100 * step + 99, 12, 31),
        'century',
        true,
      )
  }
  if (season) {
    // "last winter" in March ended days ago; "next summer" in May is a month away and in August a year.
    const passed = season < now || (step < 0 && season + 2 < now)
    const at =
      step === 0
        ? year
        : step < 0
          ? season + 2 < now
            ? year
            : year - 1
          : passed || season <= now
            ? year + 1
            : season > now
              ? year
              : year
    const first = dayOf(step > 0 && now < season && season - now < 6 ? year : at, season, 1)
    return period(first, addMonths(first, 3) - 1, 'season', true)
  }
  if (month) {
    const at = step === 0 ? year : step < 0 ? (month < now ? year : year - 1) : month > now ? year : year + 1
    return relativeTo(monthPeriod(at, month))
  }
  if (weekday === undefined) return null
  const back = (weekdayOf(published) - weekday + 7) % 7
  const day =
    step < 0 ? published - (back || 7) : step > 0 ? published + (7 - back) : published - weekdayOf(published) + weekday
  return period(day, day, 'day', true)
}

const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7 }

/** "three years ago" (`count` −3), "two days later" (from `published`): at the precision of its unit. `null` for other units. */
export function offsetBy(published: Day | null, unit: string, count: number): Period | null {
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null
  if (published === null) return unresolved(unit)
  const days = daysIn[unit]
  if (days) {
    const day = published + days * count
    return unit === 'day'
      ? period(day, day, 'day', true)
      : period(day - weekdayOf(day), day - weekdayOf(day) + 6, 'week', true)
  }
  if (!Number.isInteger(count) || Math.abs(count) > 9999) return unresolved(unit)
  const day = addMonths(published, unit === 'month' ? count : 12 * count)
  const { year, month } = civilOf(day)
  // "a year ago" names the month a year back; "ten years ago" only the year.
  if (unit === 'month' || count === -1) return relativeTo(monthPeriod(year, month))
  return relativeTo(yearPeriod(year))
}

/** The part of a period that "early", "mid" and "late" name: its first, middle and last thirds. */
export function partOf(of: Period, part: 'early' | 'mid' | 'late'): Period {
  if (of.min === null || of.max === null) return { ...of, approx: true }
  const length = of.max - of.min + 1
  if (length < 3) return { ...of, approx: true }
  if (of.granularity === 'year' || of.granularity === 'fiscal-year') {
    const start = addMonths(of.min, part === 'early' ? 0 : part === 'mid' ? 4 : 8)
    return { ...of, min: start, max: addMonths(start, 4) - 1, approx: true }
  }
  if (of.granularity === 'decade') {
    const start = addMonths(of.min, part === 'early' ? 0 : part === 'mid' ? 48 : 84)
    return { ...of, min: start, max: addMonths(start, 36) - 1, approx: true }
  }
  // "Late last week" begins on Thursday.
  if (of.granularity === 'week' && length === 7) {
    const start = of.min + (part === 'early' ? 0 : part === 'mid' ? 1 : 3)
    return { ...of, min: start, max: part === 'late' ? of.max : start + 2, approx: true }
  }
  const third = Math.floor(length / 3)
  const min = part === 'early' ? of.min : part === 'mid' ? of.min + third : of.max - third + 1
  return {
    ...of,
    min,
    max: part === 'early' ? of.min + third - 1 : part === 'mid' ? of.max - third : of.max,
    approx: true,
  }
}
