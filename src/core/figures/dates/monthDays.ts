import { months, weekdays } from '../../text/calendarNames.ts'
import { isDigit, isLetter, isUpperCase } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import {
  isDash,
  isHyphen,
  isRankSuffix,
  nextWord,
  previousWord,
  skipSpaces,
  unitAt,
  wordAt,
  type Word,
} from '../words/cursor.ts'
import { civilOf, dayOf, isDate } from '../days.ts'
import { isPluralNoun } from '../words/nouns.ts'
import { tens, units } from '../words/numberWords.ts'
import { readMonthQuarter } from './monthQuarters.ts'
import { monthPeriod, nearDate, nearMonth, period, relativeTo, unresolved, type Dated } from './periods.ts'
import { dayRankAt, dayRankEnding } from './ranks.ts'
import { looksAhead } from './tense.ts'
import { yearAfter, yearAt } from './years.ts'

// Days of a month and months in words, with or without a year.

/** A day of the month at `at`: its number and where it ends, an ordinal's suffix included. */
function dayNumber(text: string, at: number): { date: number; to: number } | null {
  let to = at
  let date = 0
  for (let unit = unitAt(text, to); isDigit(unit) && to - at < 3; unit = unitAt(text, ++to))
    date = 10 * date + unit - 0x30
  if (to === at || to - at > 2 || date < 1 || date > 31) return null
  const suffix = wordAt(text, to)
  return isRankSuffix(suffix) ? { date, to: suffix.to } : { date, to }
}

/** Past a dash at `at`, with a space on both sides of it or on neither; 0 where there is none. */
function afterDash(text: string, at: number): number {
  if (isDash(unitAt(text, at))) return at + 1
  return unitAt(text, at) === 0x20 && isDash(unitAt(text, at + 1)) && unitAt(text, at + 2) === 0x20 ? at + 3 : 0
}

/** Past "the" after the link of two days: "from the 4th to the 9th of May". */
function articleEnd(text: string, from: number, to: number, link: Word): number {
  const the = nextWord(text, link.to)
  const ranked = !isDigit(unitAt(text, to - 1)) || /^(?:from|between)$/.test(previousWord(text, from).lower)
  return the.lower === 'the' && ranked ? the.to : link.to
}

/** "3 November 2025", "3rd of November", "3–5 November 2025", "3 Nov". */
export function readDayMonth(text: string, at: number, context: Context): Dated | null {
  const first = dayNumber(text, at)
  if (!first) return null
  let { to } = first
  // "24, 25 and 26 July": from the first day to the last.
  const listed =
    unitAt(text, to) === 0x2c ? /^(?:, \d{1,2}(?:st|nd|rd|th)?){1,4}(?=,? and \d)/.exec(text.slice(to, to + 26)) : null
  if (listed) to += listed[0].length + (unitAt(text, to + listed[0].length) === 0x2c ? 1 : 0)
  let last = first.date
  const range = afterDash(text, to)
  const link = nextWord(text, to)
  const linked = link.lower === 'to' || link.lower === 'and' || link.lower === 'through' || link.lower === 'until'
  if ((range > 0 && isDigit(unitAt(text, range))) || linked) {
    const second = dayNumber(text, linked ? skipSpaces(text, articleEnd(text, at, first.to, link)) : range)
    const after = second && nextWord(text, second.to)
    const named = after?.lower === 'of' ? nextWord(text, after.to) : after
    if (!second || !named || second.date <= first.date || !months.has(named.lower)) return null
    last = second.date
    to = second.to
  }
  const joint = unitAt(text, to)
  let word = isHyphen(joint) || joint === 0x2f ? wordAt(text, to + 1) : nextWord(text, to)
  const of = word.lower === 'of'
  if (of) word = nextWord(text, word.to)
  const month = months.get(word.lower)
  // "2 may", "3 march": a modal and a verb, unless they have a capital.
  if (!month || (isWord(word) && !of && !isUpperCase(unitAt(text, word.from)))) return null
  return dated(text, at, afterAbbreviation(text, word), month, first.date, last, context)
}

/** Past "29 February 2014" or "31 June" at `at`: a day that its month does not have; `at` where there is none. */
export function impossibleDayEnd(text: string, at: number): number {
  const ten = unitAt(text, at)
  if (ten !== 0x32 && ten !== 0x33) return at
  const day = dayNumber(text, at)
  if (!day || day.date < 29) return at
  const word = nextWord(text, day.to)
  const month = months.get(word.lower)
  if (!month || !isUpperCase(unitAt(text, word.from))) return at
  const year = yearAfter(text, word.to)
  return isDate(year?.year ?? 2024, month, day.date) ? at : (year?.to ?? word.to)
}

/** A day or days of a month whose words end at `to`, in the year after it, or in the year nearest to the article's own date. */
function dated(
  text: string,
  from: number,
  to: number,
  month: number,
  first: number,
  last: number,
  context: Context,
): Dated | null {
  const era = yearOfEra(text, to)
  if (era)
    return era.year === null
      ? { from, to: era.to, period: period(null, null, 'day') }
      : days(from, era.to, era.year, month, first, last)
  const year = yearAfter(text, to)
  if (year) return days(from, year.to, year.year, month, first, last)
  const relative = relativeYearAfter(text, to, context)
  if (!relative) return undated(text, from, text[to - 1] === '.' ? to - 1 : to, month, first, last, context)
  if (relative.year === null) return { from, to: relative.to, period: unresolved('day') }
  const found = days(from, relative.to, relative.year, month, first, last)
  return found && { ...found, period: relativeTo(found.period) }
}

/** Years that the Buddhist calendar is ahead of ours. */
const BUDDHIST = 543

/** "88 AD", "2555 BE" behind a day; a year before ours is `null`, which ISO 8601 prints in no four digits. */
function yearOfEra(text: string, at: number): { year: number | null; to: number } | null {
  const match = /^,? (\d{1,4}) (AD|CE|BCE?|BE)(?![\p{L}\d])/u.exec(text.slice(at, at + 12))
  if (!match) return null
  const year = Number(match[1])
  const ours = match[2] === 'BE' ? year - BUDDHIST : year
  return { year: match[2]!.startsWith('BC') || ours < 1 ? null : ours, to: at + match[0].length }
}

/** "next year", "of last year" after a month or a day; the year is `null` where the article has no date. */
function relativeYearAfter(
  text: string,
  at: number,
  { published }: Context,
): { year: number | null; to: number } | null {
  const of = nextWord(text, at)
  const step = of.lower === 'of' ? nextWord(text, of.to) : of
  const shift = step.lower === 'next' ? 1 : step.lower === 'last' ? -1 : step.lower === 'this' ? 0 : null
  const unit = nextWord(text, step.to)
  if (shift === null || unit.lower !== 'year') return null
  const mark = unitAt(text, unit.to)
  if (mark === 0x27 || mark === 0x2019 || isHyphen(mark)) return null
  return { year: published === null ? null : civilOf(published).year + shift, to: unit.to }
}

function days(from: number, to: number, year: number, month: number, first: number, last: number): Dated | null {
  if (!isDate(year, month, first) || !isDate(year, month, last)) return null
  return { from, to, period: period(dayOf(year, month, first), dayOf(year, month, last), 'day') }
}

/** What is said to come on a day that has passed by this many days comes on the next one. */
const LONG_PAST = 45

/** A day and month without a year: the nearest one to the article's own date, unless the words look the other way. */
function undated(
  text: string,
  from: number,
  to: number,
  month: number,
  first: number,
  last: number,
  { published }: Context,
): Dated | null {
  if (published === null) return { from, to, period: unresolved('day') }
  let near = nearDate(published, month, first)
  if (near?.min && near.min < published - LONG_PAST && comesOn(text, from))
    near = nearDate(near.min + 366, month, first)
  else if (near?.min && near.min > published && datesBack(text, from)) near = nearDate(near.min - 366, month, first)
  return near && { from, to, period: { ...near, max: near.min! + last - first } }
}

/** "will rise on Dec 27", "is due by 4 January". */
function comesOn(text: string, from: number): boolean {
  return /^(?:on|from|by|until)$/.test(previousWord(text, from).lower) && looksAhead(text, from)
}

/** "backdated to July 1", "dating back to 4 August". */
function datesBack(text: string, from: number): boolean {
  return /\b(?:backdated|retroactive|dat(?:ed|es|ing) back) to $/i.test(text.slice(Math.max(0, from - 20), from))
}

/** Past the full stop of "Nov." when more of the date follows. */
function afterAbbreviation(text: string, word: Word): number {
  return unitAt(text, word.to) === 0x2e &&
    word.lower.length <= 4 &&
    isDigit(unitAt(text, skipSpaces(text, word.to + 1)))
    ? word.to + 1
    : word.to
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

export function readMonth(text: string, word: Word, floor: number, context: Context): Dated | null {
  const month = months.get(word.lower)!
  const of = previousWord(text, word.from)
  const rank = of.lower === 'of' ? dayRankEnding(text, previousWord(text, of.from), floor) : null
  if (rank) return dated(text, rank.from, afterAbbreviation(text, word), month, rank.date, rank.date, context)
  const capital = isUpperCase(unitAt(text, word.from))
  if (!capital && isWord(word)) return null
  const quarter = readMonthQuarter(text, word, context)
  if (quarter) return quarter
  const hyphened = isHyphen(unitAt(text, word.from - 1))
  const to = afterAbbreviation(text, word)
  const lead = previousWord(text, word.from).lower
  const joined = isDash(unitAt(text, to)) && months.has(wordAt(text, to + 1).lower)
  const led = hyphened || joined || monthLeads.test(lead) || (lead === 'the' && describesThing(text, word))
  // "Oct/2", and "Sunday, March, 6th 2016" with its year.
  const slash = unitAt(text, to) === 0x2f && /^\/(?:[1-9]|[12]\d|3[01])(?![\d/\p{L}])/u.test(text.slice(to, to + 5))
  const comma =
    unitAt(text, to) === 0x2c && /^, \d{1,2}(?:st|nd|rd|th) (?:1\d|20)\d\d(?!\d)/.test(text.slice(to, to + 13))
  const next = skipSpaces(text, slash || comma || isHyphen(unitAt(text, to)) ? to + 1 : to)
  // "Oct2" touches its day.
  const first = next > to || isDigit(unitAt(text, to)) ? dayNumber(text, next) : null
  if (first && yearAt(text, next) === null && !followsCount(text, first.to, lead)) {
    let last = lastListed(text, first) ?? first
    const range = last === first ? afterDash(text, first.to) : 0
    if (last !== first) return dated(text, word.from, last.to, month, first.date, last.date, context)
    if (range > 0 || /^(?:to|through|until|and)$/.test(nextWord(text, first.to).lower)) {
      const second = dayNumber(text, range > 0 ? range : skipSpaces(text, nextWord(text, first.to).to))
      if (second && second.date > first.date && !followsCount(text, second.to, lead)) last = second
    }
    return dated(text, word.from, last.to, month, first.date, last.date, context)
  }
  const the = first ? null : wordAt(text, next)
  const spelled = the && dayRankAt(text, the.lower === 'the' ? skipSpaces(text, the.to) : next)
  if (spelled && isSpelledDay(text, spelled.to)) {
    const link = nextWord(text, spelled.to)
    const second = /^(?:to|through|until)$/.test(link.lower) ? dayRankAt(text, skipSpaces(text, link.to)) : null
    const last = second && second.date > spelled.date ? second : spelled
    return dated(text, word.from, last.to, month, spelled.date, last.date, context)
  }
  const counted = the && !spelled && the.from === next ? cardinalDay(text, next) : null
  if (counted) return dated(text, word.from, counted.to, month, counted.date, counted.date, context)
  const year = yearAfter(text, to)
  if (year) return { from: word.from, to: year.to, period: monthPeriod(year.year, month) }
  const relative = relativeYearAfter(text, to, context)
  if (relative) {
    const of = relative.year === null ? unresolved('month') : relativeTo(monthPeriod(relative.year, month))
    return { from: word.from, to: relative.to, period: of }
  }
  return readBareMonth(text, word, month, led, floor, context)
}

/** The last of "24, 25 and 27" behind a month: days in order, and nothing that they count. */
function lastListed(text: string, first: { date: number; to: number }): { date: number; to: number } | null {
  if (unitAt(text, first.to) !== 0x2c) return null
  const match = /^(?:, \d{1,2}){1,4},? and (?=\d{1,2}(?![\d%:]|[.,]\d))/.exec(text.slice(first.to, first.to + 30))
  const last = match && dayNumber(text, first.to + match[0].length)
  if (!last || isPluralNoun(nextWord(text, last.to)) || followsCount(text, last.to, '')) return null
  const days = [first.date, ...match[0].matchAll(/\d+/g), last.date].map(Number)
  return days.every((day, index) => index === 0 || day > days[index - 1]!) ? last : null
}

/** "twenty two" behind a month or a weekday, as speech is taken down: where the words or a year end it and nothing is counted. */
export function cardinalDay(text: string, at: number): { date: number; to: number } | null {
  const first = wordAt(text, at)
  const ten = tens.get(first.lower)
  const second =
    ten === undefined ? null : isHyphen(unitAt(text, first.to)) ? wordAt(text, first.to + 1) : nextWord(text, first.to)
  const one = second ? (units.get(second.lower) ?? 0) : 0
  const date = ten === undefined ? (units.get(first.lower) ?? 0) : one > 0 && one < 10 ? ten + one : ten
  const to = ten !== undefined && date > ten ? second!.to : first.to
  if (date < 13 || date > 31) return null
  const ends = yearAfter(text, to) !== null || cardinalEnd.test(text.slice(to, to + 8))
  return ends ? { date, to } : null
}

/** What may follow a day in cardinal words. */
const cardinalEnd = /^(?:\s*$|[.!?](?:\s|$)| (?:at|with|from|to|until)(?!\p{L}))/u

/** "May twenty-fourth", but not "June first quarter": what follows is no thing of that rank. */
function isSpelledDay(text: string, to: number): boolean {
  const next = nextWord(text, to)
  return (
    next.lower === '' ||
    /^(?:at|in|and|to|until|through|for|when|of|it|he|she|they|we|but|was|is|were|by|from|as|with)$/.test(next.lower)
  )
}

/** "In May 12 people died": the number belongs to the people. "May 12, 14 people" is a date, and so is "on May 12 of …". */
function followsCount(text: string, to: number, lead: string): boolean {
  const unit = unitAt(text, to)
  if (
    unit === 0x25 ||
    (unit === 0x2e && isDigit(unitAt(text, to + 1))) ||
    (unit === 0x2c && isDigit(unitAt(text, to + 1)))
  )
    return true
  if (isLetter(unit)) return true
  const next = nextWord(text, to).lower
  if (next === 'of') return lead !== 'on'
  return /^(?:million|billion|trillion|thousand|hundred|percent|per|people|men|women|children|days|weeks|months|years|km|miles|cases|times)$/.test(
    next,
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
  const near =
    published === null
      ? unresolved('month')
      : nearMonth(published, month, looksAhead(text, word.from) || isTraded(text, word))
  return { from: word.from, to: word.to, period: near }
}

/** "the March average", "the May election", but not a march on a city or what a Mrs May led. */
function describesThing(text: string, word: Word): boolean {
  const next = nextWord(text, word.to)
  return (
    next.lower !== '' &&
    !isUpperCase(unitAt(text, next.from)) &&
    /^(?:average|total|figures?|data|quarter|meeting|deadline|elections?|vote|votes|polls?|budget|report|reading|peak|low|high|record|payment|deal|agreement|truce|ceasefire|attacks?|quake|earthquake|floods?|storm|strike|ruling|hearing|trial|summit|decision|increase|rise|cut)$/.test(
      next.lower,
    )
  )
}

/** "December delivery", "March futures": goods are bought ahead. */
function isTraded(text: string, word: Word): boolean {
  return /^(?:delivery|futures|contracts?)$/.test(nextWord(text, word.to).lower)
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
