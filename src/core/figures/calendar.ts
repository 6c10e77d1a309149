import type { Range } from '../model.ts'
import { isDigit, isLetter, isUpperCase } from '../text/characters.ts'
import type { Context } from './context.ts'
import { isDash, isHyphen, nextWord, previousWord, skipSpaces, unitAt, wordAt, type Word } from './cursor.ts'
import { civilOf, dayOf, isDate, type Day } from './days.ts'
import { rankBefore, readPeriodEnd, endingAt } from './dates.ts'
import { readRelative } from './relative.ts'
import {
  decadePeriod,
  monthPeriod,
  months,
  monthsPeriod,
  nearDate,
  nearMonth,
  nearWeekday,
  period,
  relativeTo,
  seasons,
  unresolved,
  weekdays,
  yearPeriod,
  type Period,
} from './periods.ts'

/** Calendar words and the days they name. */
export interface Dated extends Range {
  readonly period: Period
}

/** The calendar words at `at`: a day, month, quarter, season, year, decade or a relative date. Ranks may stand before `at`. */
export function readCalendar(text: string, at: number, floor: number, context: Context): Dated | null {
  const unit = unitAt(text, at)
  if (isDigit(unit)) return readDigitDate(text, at, context)
  if (unit === 0x27 || unit === 0x2019) return readShortDecade(text, at)
  const word = wordAt(text, at)
  if (word.lower === '') return null
  if (months.has(word.lower)) return readMonth(text, word, floor, context)
  if (weekdays.has(word.lower)) return readWeekday(text, word, floor, context)
  return readPeriodWord(text, word, floor, context) ?? readRelative(text, word, floor, context)
}

// ---------------------------------------------------------------------------------------------------------- years

/** A year of four digits at `at`, not part of a longer number or code. */
export function yearAt(text: string, at: number): number | null {
  for (let index = at; index < at + 4; index++) if (!isDigit(unitAt(text, index))) return null
  const next = unitAt(text, at + 4)
  if (isDigit(next) || isLetter(next) || next === 0x25) return null
  if ((next === 0x2c || next === 0x2e) && isDigit(unitAt(text, at + 5))) return null
  const year = Number(text.slice(at, at + 4))
  return year >= 1000 && year < 2200 ? year : null
}

/** "2025", "2024-25", "2024/25", "1990s" at `at`. */
function readYear(text: string, at: number): Dated | null {
  if (unitAt(text, at + 4) === 0x73 && !isLetter(unitAt(text, at + 5))) {
    const decade = Number(text.slice(at, at + 4))
    if (Number.isInteger(decade) && decade % 10 === 0 && decade >= 1000 && decade < 2200) {
      if (decade % 100 === 0 && decade < 2000)
        return { from: at, to: at + 5, period: period(dayOf(decade, 1, 1), dayOf(decade + 99, 12, 31), 'century') }
      return { from: at, to: at + 5, period: decadePeriod(decade) }
    }
    return null
  }
  const year = yearAt(text, at)
  if (year === null) return null
  const mark = unitAt(text, at + 4)
  if (isDash(mark) || mark === 0x2f) {
    const short = Number(text.slice(at + 5, at + 7))
    if (
      isDigit(unitAt(text, at + 5)) &&
      isDigit(unitAt(text, at + 6)) &&
      !isDigit(unitAt(text, at + 7)) &&
      short === (year + 1) % 100
    ) {
      return { from: at, to: at + 7, period: period(dayOf(year, 1, 1), dayOf(year + 1, 12, 31), 'year') }
    }
  }
  return { from: at, to: at + 4, period: yearPeriod(year) }
}

/** "the '90s", "the ’70s". */
function readShortDecade(text: string, at: number): Dated | null {
  if (
    !isDigit(unitAt(text, at + 1)) ||
    unitAt(text, at + 2) !== 0x30 ||
    unitAt(text, at + 3) !== 0x73 ||
    isLetter(unitAt(text, at + 4))
  )
    return null
  return { from: at, to: at + 4, period: decadePeriod(1900 + 10 * (unitAt(text, at + 1) - 0x30)) }
}

// ----------------------------------------------------------------------------------------------- dates with digits

function readDigitDate(text: string, at: number, context: Context): Dated | null {
  return (
    readNumericDate(text, at, context) ??
    readDayMonth(text, at, context) ??
    readYear(text, at) ??
    readLedPeriod(text, at) ??
    readCentury(text, at)
  )
}

const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:T\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?/
const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/

/** "2025-11-03", "03.11.2025", "3/11/2025". Two readings of day and month are settled by the article's other dates, or not at all. */
function readNumericDate(text: string, at: number, { dayFirst }: Context): Dated | null {
  let mark = at
  while (mark < at + 5 && isDigit(unitAt(text, mark))) mark++
  const joint = unitAt(text, mark)
  if ((joint !== 0x2d && joint !== 0x2f && joint !== 0x2e) || !isDigit(unitAt(text, mark + 1))) return null
  const printed = text.slice(at, at + 36)
  let match = iso.exec(printed)
  if (match) return dayDate(at, match[0].length, Number(match[1]), Number(match[3]), Number(match[4]))
  match = numeric.exec(printed)
  if (!match) return null
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const order = first > 12 ? true : second > 12 ? false : first === second || match[2] === '.' ? true : dayFirst
  if (order === null) return null
  return order ? dayDate(at, match[0].length, year, second, first) : dayDate(at, match[0].length, year, first, second)
}

function dayDate(from: number, length: number, year: number, month: number, date: number): Dated | null {
  if (!isDate(year, month, date)) return null
  const day = dayOf(year, month, date)
  return { from, to: from + length, period: period(day, day, 'day') }
}

/** A day of the month at `at`: its number and where it ends, an ordinal's suffix included. */
function dayNumber(text: string, at: number): { date: number; to: number } | null {
  let to = at
  while (isDigit(unitAt(text, to)) && to - at < 3) to++
  const date = Number(text.slice(at, to))
  if (to === at || to - at > 2 || date < 1 || date > 31) return null
  const suffix = wordAt(text, to)
  return /^(?:st|nd|rd|th)$/.test(suffix.lower) ? { date, to: suffix.to } : { date, to }
}

/** "3 November 2025", "3rd of November", "3–5 November 2025", "3 Nov". */
function readDayMonth(text: string, at: number, context: Context): Dated | null {
  const first = dayNumber(text, at)
  if (!first) return null
  let { to } = first
  let last = first.date
  if (isDash(unitAt(text, to)) || nextWord(text, to).lower === 'to' || nextWord(text, to).lower === 'and') {
    const start = isDash(unitAt(text, to)) ? to + 1 : skipSpaces(text, nextWord(text, to).to)
    const second = dayNumber(text, start)
    if (!second || second.date <= first.date || !months.has(nextWord(text, second.to).lower)) return null
    last = second.date
    to = second.to
  }
  let word = isHyphen(unitAt(text, to)) ? wordAt(text, to + 1) : nextWord(text, to)
  if (word.lower === 'of') word = nextWord(text, word.to)
  const month = months.get(word.lower)
  // "2 may", "3 march": a modal and a verb, unless they have a capital.
  if (!month || (isWord(word) && !isUpperCase(unitAt(text, word.from)))) return null
  to = afterAbbreviation(text, word)
  const year = yearAfter(text, to)
  if (year) return days(at, year.to, year.year, month, first.date, last)
  return undated(at, word.to, month, first.date, last, context)
}

function days(from: number, to: number, year: number, month: number, first: number, last: number): Dated | null {
  if (!isDate(year, month, first) || !isDate(year, month, last)) return null
  return { from, to, period: period(dayOf(year, month, first), dayOf(year, month, last), 'day') }
}

/** A day and month without a year: the nearest one to the article's own date. */
function undated(
  from: number,
  to: number,
  month: number,
  first: number,
  last: number,
  { published }: Context,
): Dated | null {
  if (published === null) return { from, to, period: unresolved('day') }
  const near = nearDate(published, month, first)
  return near && { from, to, period: { ...near, max: near.min! + last - first } }
}

/** Past the full stop of "Nov." when more of the date follows. */
function afterAbbreviation(text: string, word: Word): number {
  return unitAt(text, word.to) === 0x2e &&
    word.lower.length <= 4 &&
    isDigit(unitAt(text, skipSpaces(text, word.to + 1)))
    ? word.to + 1
    : word.to
}

/** A year after a month or a day: " 2025", ", 2025", "-2025", " ’25". */
function yearAfter(text: string, at: number): { year: number; to: number } | null {
  let start = at
  if (unitAt(text, start) === 0x2c || isHyphen(unitAt(text, start))) start++
  const of = nextWord(text, start)
  if (of.lower === 'of') start = of.to
  start = skipSpaces(text, start)
  const year = yearAt(text, start)
  return year === null || start === at ? null : { year, to: start + 4 }
}

// --------------------------------------------------------------------------------------------------- month words

/** Words after which a bare month name is a month: "in March", "last May", "by June". */
const monthLeads =
  /^(?:in|of|by|since|until|till|from|to|through|during|before|after|between|and|or|early|late|mid|last|next|this|previous|for|ending|ended|each|every|on|around|about|through|beginning|starting|as|than)$/
/** Month names that are also first names, verbs or adjectives. */
const doubtful: ReadonlySet<string> = new Set([
  'may',
  'march',
  'april',
  'june',
  'august',
  'mar',
  'sep',
  'jan',
  'dec',
  'jun',
])

function readMonth(text: string, word: Word, floor: number, context: Context): Dated | null {
  const month = months.get(word.lower)!
  const capital = isUpperCase(unitAt(text, word.from))
  if (!capital && isWord(word)) return null
  const hyphened = isHyphen(unitAt(text, word.from - 1))
  const to = afterAbbreviation(text, word)
  const led = hyphened || monthLeads.test(previousWord(text, word.from).lower)
  const next = skipSpaces(text, isHyphen(unitAt(text, to)) ? to + 1 : to)
  const first = next > to ? dayNumber(text, next) : null
  if (first && !isYearStart(text, next) && !followsCount(text, first.to)) {
    let last = first
    if (isDash(unitAt(text, first.to)) || /^(?:to|through|and)$/.test(nextWord(text, first.to).lower)) {
      const start = isDash(unitAt(text, first.to)) ? first.to + 1 : skipSpaces(text, nextWord(text, first.to).to)
      const second = dayNumber(text, start)
      if (second && second.date > first.date && !followsCount(text, second.to)) last = second
    }
    const year = yearAfter(text, last.to)
    if (year) return days(word.from, year.to, year.year, month, first.date, last.date)
    return undated(word.from, last.to, month, first.date, last.date, context)
  }
  const year = yearAfter(text, to)
  if (year) return { from: word.from, to: year.to, period: monthPeriod(year.year, month) }
  return readBareMonth(text, word, month, led, floor, context)
}

function isYearStart(text: string, at: number): boolean {
  return yearAt(text, at) !== null
}

/** "In May 12 people died": the number belongs to the people. "May 12, 14 people" is a date. */
function followsCount(text: string, to: number): boolean {
  const unit = unitAt(text, to)
  if (
    unit === 0x25 ||
    (unit === 0x2e && isDigit(unitAt(text, to + 1))) ||
    (unit === 0x2c && isDigit(unitAt(text, to + 1)))
  )
    return true
  if (isLetter(unit)) return true
  return /^(?:million|billion|trillion|thousand|hundred|percent|per|people|men|women|children|days|weeks|months|years|km|miles|cases|times|of)$/.test(
    nextWord(text, to).lower,
  )
}

function readBareMonth(
  text: string,
  word: Word,
  month: number,
  led: boolean,
  floor: number,
  context: Context,
): Dated | null {
  const previous = previousWord(text, word.from)
  if (/^(?:last|next|this|previous)$/.test(previous.lower)) return null
  if (word.lower.length === 3 && word.lower !== 'may' && !led) return null
  if (doubtful.has(word.lower) && !led) return null
  if (doubtful.has(word.lower) && namesPerson(text, word)) return null
  if (!led && (!isUpperCase(unitAt(text, word.from)) || namesPerson(text, word))) return null
  const shared = sharedYear(text, word.to, floor)
  if (shared !== null) return { from: word.from, to: word.to, period: monthPeriod(shared, month) }
  const { published } = context
  const near = published === null ? unresolved('month') : nearMonth(published, month, looksAhead(text, word.from))
  return { from: word.from, to: word.to, period: near }
}

/** "in May and June 2025", "from May to July 2025": the year after the second month is the first one's too. */
function sharedYear(text: string, to: number, _floor: number): number | null {
  const link = nextWord(text, to)
  const at = isDash(unitAt(text, to)) ? to + 1 : /^(?:and|to|or|through|until)$/.test(link.lower) ? link.to : -1
  if (at < 0) return null
  const second = wordAt(text, skipSpaces(text, at))
  if (!months.has(second.lower)) return null
  return yearAfter(text, afterAbbreviation(text, second))?.year ?? null
}

/** "April Jones", "August Wilson": a capitalised word that is no date word follows. */
function namesPerson(text: string, word: Word): boolean {
  const next = nextWord(text, word.to)
  return (
    next.lower !== '' &&
    unitAt(text, word.to) === 0x20 &&
    isUpperCase(unitAt(text, next.from)) &&
    !months.has(next.lower) &&
    !weekdays.has(next.lower) &&
    text.slice(next.from, next.to) !== text.slice(next.from, next.to).toUpperCase()
  )
}

/** Month names that in small letters are other words. */
function isWord({ lower }: Word): boolean {
  return lower === 'may' || lower === 'march' || lower === 'mar'
}

// ------------------------------------------------------------------------------------------------------ weekdays

function readWeekday(text: string, word: Word, floor: number, context: Context): Dated | null {
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

const future =
  /\b(?:will|shall|would|due|expect(?:s|ed)?|scheduled|set|plans?|planned|by|until|next|aims?|could|may|might|hopes?|intends?|proposed|targets?|going to|from)\b[^.;]{0,60}$/i

/** Whether the words before a bare weekday or month look ahead. */
export function looksAhead(text: string, at: number): boolean {
  return future.test(text.slice(Math.max(0, at - 90), at))
}

// -------------------------------------------------------------------------------- quarters, halves, seasons, fiscal

/** "1H 2026", "3Q25", "2Q": a period led by its digit. */
function readLedPeriod(text: string, at: number): Dated | null {
  const rank = unitAt(text, at) - 0x30
  const letter = unitAt(text, at + 1)
  if ((letter !== 0x51 && letter !== 0x48) || rank < 1 || rank > (letter === 0x51 ? 4 : 2)) return null
  return coded(text, at, at + 2, letter === 0x51 ? 3 : 6, rank)
}

/** "Q3 2028", "H1", "FY2026", "FY26": a period led by its letters, glued to a digit. */
export function readCodedPeriod(text: string, at: number, to: number): Dated | null {
  const letters = text.slice(at, to)
  const digit = unitAt(text, to) - 0x30
  const single = !isDigit(unitAt(text, to + 1)) && !isLetter(unitAt(text, to + 1))
  if (letters === 'Q' && single && digit >= 1 && digit <= 4) return coded(text, at, to + 1, 3, digit)
  if (letters === 'H' && single && digit >= 1 && digit <= 2) return coded(text, at, to + 1, 6, digit)
  if (letters !== 'FY' && letters !== 'CY') return null
  const year = yearAt(text, to)
  if (year !== null) return { from: at, to: to + 4, period: yearPeriod(year, 'fiscal-year') }
  if (!isDigit(unitAt(text, to + 1)) || isDigit(unitAt(text, to + 2)) || isLetter(unitAt(text, to + 2))) return null
  return { from: at, to: to + 2, period: yearPeriod(2000 + Number(text.slice(to, to + 2)), 'fiscal-year') }
}

function coded(text: string, from: number, to: number, length: number, rank: number): Dated | null {
  const granularity = length === 3 ? 'quarter' : 'half'
  let start = skipSpaces(text, to)
  const word = wordAt(text, start)
  if (word.lower === 'of' || word.lower === 'fiscal') start = skipSpaces(text, word.to)
  if (wordAt(text, start).lower === 'fy') start = skipSpaces(text, wordAt(text, start).to)
  const apostrophe = unitAt(text, start) === 0x27 || unitAt(text, start) === 0x2019
  const year = yearAt(text, start)
  if (year !== null)
    return { from, to: start + 4, period: monthsPeriod(year, (rank - 1) * length + 1, length, granularity) }
  if (apostrophe || word.lower === 'fy') {
    const digits = apostrophe ? start + 1 : start
    if (isDigit(unitAt(text, digits)) && isDigit(unitAt(text, digits + 1)) && !isDigit(unitAt(text, digits + 2))) {
      return {
        from,
        to: digits + 2,
        period: monthsPeriod(
          2000 + Number(text.slice(digits, digits + 2)),
          (rank - 1) * length + 1,
          length,
          granularity,
        ),
      }
    }
  }
  return { from, to, period: unresolved(granularity) }
}

function readPeriodWord(text: string, word: Word, floor: number, context: Context): Dated | null {
  switch (word.lower) {
    case 'quarter':
      return readRanked(text, word, 3, floor, context)
    case 'half':
      return readRanked(text, word, 6, floor, context)
    case 'fiscal':
    case 'financial':
      return readFiscal(text, word)
    case 'year':
      return readYearWord(text, word, floor, context)
    case 'season':
      return null
  }
  const season = seasons.get(word.lower)
  return season ? readSeason(text, word, season) : null
}

/** "second quarter of 2029", "first half of fiscal 2026", "third-quarter", "quarter ended June 30, 2025". */
function readRanked(text: string, word: Word, length: number, floor: number, context: Context): Dated | null {
  const granularity = length === 3 ? 'quarter' : 'half'
  const ended = nextWord(text, word.to)
  if (/^(?:ended|ending|to)$/.test(ended.lower) && length === 3) {
    const end = readPeriodEnd(text, ended.to, context)
    if (end) return { from: word.from, to: end.to, period: endingAt(end.period, length, 'month') }
  }
  const rank = rankBefore(text, word.from, floor)
  if (!rank || rank.rank > 12 / length) return null
  const number = rank.rank === 0 ? 12 / length : rank.rank
  const year = yearOfPeriod(text, word.to, context)
  if (year)
    return {
      from: rank.from,
      to: year.to,
      period: { ...monthsPeriod(year.year, (number - 1) * length + 1, length, granularity), relative: year.relative },
    }
  if (
    length === 6 &&
    !/^(?:results?|earnings|profits?|revenue|sales|loss|losses|figures|trading|report)$/.test(
      nextWord(text, word.to).lower,
    )
  )
    return null
  if (length === 3 && /^(?:final|centur(?:y|ies))$/.test(nextWord(text, word.to).lower)) return null
  return {
    from: rank.from,
    to: word.to,
    period: nearRanked(context.published, number, length, looksAhead(text, rank.from)),
  }
}

/** The latest such quarter or half that was over or under way on the day, or the next where the text looks ahead. */
function nearRanked(published: Day | null, rank: number, length: number, ahead: boolean): Period {
  const granularity = length === 3 ? 'quarter' : 'half'
  if (published === null) return unresolved(granularity)
  const year = civilOf(published).year
  const same = monthsPeriod(year, (rank - 1) * length + 1, length, granularity)
  if (ahead)
    return relativeTo(
      same.max! >= published ? same : monthsPeriod(year + 1, (rank - 1) * length + 1, length, granularity),
    )
  return relativeTo(
    same.min! <= published ? same : monthsPeriod(year - 1, (rank - 1) * length + 1, length, granularity),
  )
}

/** "of 2029", " 2029", "of fiscal 2026", "of this year", "of last year" after a quarter or half. */
function yearOfPeriod(
  text: string,
  at: number,
  context: Context,
): { year: number; to: number; relative: boolean } | null {
  let start = at
  let word = nextWord(text, start)
  if (word.lower === 'of' || word.lower === 'in') {
    start = word.to
    word = nextWord(text, start)
  }
  if (word.lower === 'the') {
    start = word.to
    word = nextWord(text, start)
  }
  if (word.lower === 'fiscal' || word.lower === 'financial' || word.lower === 'fy' || word.lower === 'calendar') {
    start = word.to
    word = nextWord(text, start)
    if (word.lower === 'year') start = word.to
  }
  const year = yearAt(text, skipSpaces(text, start))
  if (year !== null) return { year, to: skipSpaces(text, start) + 4, relative: false }
  const step = word.lower === 'this' ? 0 : word.lower === 'last' ? -1 : word.lower === 'next' ? 1 : null
  const unit = nextWord(text, word.to)
  if (step === null || unit.lower !== 'year' || context.published === null) return null
  return { year: civilOf(context.published).year + step, to: unit.to, relative: true }
}

/** "fiscal 2026", "fiscal year 2026", "the financial year 2025/26". */
function readFiscal(text: string, word: Word): Dated | null {
  const next = nextWord(text, word.to)
  const start = skipSpaces(text, next.lower === 'year' || next.lower === 'years' ? next.to : word.to)
  const year = isDigit(unitAt(text, start)) ? readYear(text, start) : null
  return year && year.period.granularity === 'year'
    ? { from: word.from, to: year.to, period: { ...year.period, granularity: 'fiscal-year' } }
    : null
}

/** "year ended 31 December 2024", "year to June", "the year 2025". */
function readYearWord(text: string, word: Word, _floor: number, context: Context): Dated | null {
  const start = skipSpaces(text, word.to)
  if (isDigit(unitAt(text, start)) && yearAt(text, start) !== null && !isHyphen(unitAt(text, word.to))) {
    return { from: word.from, to: start + 4, period: yearPeriod(yearAt(text, start)!) }
  }
  const ended = nextWord(text, word.to)
  if (!/^(?:ended|ending|to)$/.test(ended.lower)) return null
  const end = readPeriodEnd(text, ended.to, context)
  return end && { from: word.from, to: end.to, period: endingAt(end.period, 12, 'month') }
}

/** "19th century", "20th-century" at the digits' start. */
function readCentury(text: string, at: number): Dated | null {
  const match = /^(1\d|2[01])(?:st|nd|rd|th)[ -]century(?![a-z])/i.exec(text.slice(at, at + 14))
  if (!match) return null
  const rank = Number(match[1])
  return {
    from: at,
    to: at + match[0].length,
    period: period(dayOf(100 * (rank - 1) + 1, 1, 1), dayOf(100 * rank, 12, 31), 'century'),
  }
}

/** "autumn of 2028", "summer 2026". */
function readSeason(text: string, word: Word, season: number): Dated | null {
  const of = nextWord(text, word.to)
  const start = skipSpaces(text, of.lower === 'of' ? of.to : word.to)
  const year = yearAt(text, start)
  return year === null || start === word.to
    ? null
    : { from: word.from, to: start + 4, period: monthsPeriod(year, season, 3, 'season') }
}
