import { months, weekdays } from '../../text/calendarNames.ts'
import { isDigit } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import { isHyphen, nextWord, previousWord, skipSpaces, unitAt, type Word } from '../words/cursor.ts'
import { civilOf } from '../days.ts'
import { offsetBy, period, relativeTo, shifted, unresolved, yearPeriod, type Dated } from './periods.ts'
import { wordSet, wordTable } from '../words/wordTables.ts'

// Dates that depend on the day an article was published: "today", "last week", "this year", "a year ago", "weeks ago".

const days: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

const steps: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
])

/** The days and the steps by {@link Word}. */
const dayNamed = wordTable(days)
const stepNamed = wordTable(steps)

/** Words that turn "this" back or forward: "this past week", "this coming Friday". */
const turnNamed = wordTable([
  ['past', -1],
  ['coming', 1],
])

/** Units that "last", "this" and "next" go with, besides months and weekdays. */
const shiftable: ReadonlySet<string> = new Set(
  'week weekend month quarter year spring summer autumn fall winter'.split(' '),
)

/** Every word that a date with "last", "this" or "next" can end with: most other words after these are no date. */
const isDatable = wordSet([...shiftable, ...months.keys(), ...weekdays.keys(), 'fiscal', 'financial', 'day'])

/** Words for the anchors of the scanner. */
export const relativeWords: readonly string[] = [...days.keys(), ...steps.keys(), 'earlier', 'ago']

/** Units before "ago" and "earlier". */
const agoUnits: ReadonlyMap<string, string> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
])

export function readRelative(text: string, word: Word, floor: number, context: Context): Dated | null {
  const { published } = context
  const offset = dayNamed(word)
  if (offset !== undefined) {
    if (isHyphen(unitAt(text, word.to)) || isName(text, word) || isPossessive(text, word)) return null
    const beyond = dayBeyond(text, word, offset, floor)
    const day = published === null ? null : published + (beyond ? 2 * offset : offset)
    return { from: beyond?.from ?? word.from, to: word.to, period: period(day, day, 'day', true) }
  }
  if (word.lower === 'earlier') return readEarlier(text, word, floor, context)
  if (word.lower === 'ago') return readAgo(text, word, floor, context)
  let step = stepNamed(word)
  if (step === undefined) return null
  let unit = nextWord(text, word.to)
  const second = step === 1 ? afterNext(text, word, floor) : null
  if (second) {
    const of = shifted(published, second.lower, 2)
    return of && { from: second.from, to: word.to, period: of }
  }
  // "this past week", "this coming Friday".
  const turn = step === 0 ? turnNamed(unit) : undefined
  if (turn !== undefined) {
    step = turn
    unit = nextWord(text, unit.to)
  }
  if (!isDatable(unit)) return null
  if (isHyphen(unitAt(text, unit.to)) || isHyphen(unitAt(text, word.to)) || isPartOf(text, unit)) return null
  // "the last year the plant ran", "over the last month": not the calendar's.
  if (step !== 0 && previousWord(text, word.from).lower === 'the') return null
  if (word.lower === 'current' && !/^(?:week|month|quarter|year|fiscal|financial)$/.test(unit.lower)) return null
  if (unit.lower === 'fall' && !/^\s?(?:[.,;)]|when|after|as|and|the|to)/.test(text.slice(unit.to, unit.to + 6)))
    return null
  // "last year's third quarter": its own reader takes the year.
  if (
    unit.lower === 'year' &&
    /^['’]s (?:\p{L}+|\dth|\d\p{L}\p{L})[- ](?:quarter|half)(?!\p{L})/u.test(text.slice(unit.to, unit.to + 24))
  )
    return null
  const inWeek = unit.lower === 'week' ? weekdayWithin(text, unit.to) : null
  if (inWeek) {
    const of = shifted(published, 'week', step)!
    const day = of.min === null ? null : of.min + inWeek.weekday
    return { from: word.from, to: inWeek.to, period: period(day, day, 'day', true) }
  }
  if (shiftable.has(unit.lower) || months.has(unit.lower) || weekdays.has(unit.lower)) {
    if (unit.lower === 'may' && text[unit.from] === 'm') return null
    const of = shifted(published, unit.lower, step)
    const later = step === 0 ? previousWord(text, word.from) : null
    if (of && later?.lower === 'later' && later.from >= floor)
      return { from: later.from, to: unit.to, period: { ...of, min: published } }
    return of && { from: word.from, to: unit.to, period: of }
  }
  if ((unit.lower === 'fiscal' || unit.lower === 'financial') && nextWord(text, unit.to).lower === 'year') {
    const of = shifted(published, 'year', step)
    return of && { from: word.from, to: nextWord(text, unit.to).to, period: { ...of, granularity: 'fiscal-year' } }
  }
  return unit.lower === 'day' && word.lower === 'previous'
    ? { from: word.from, to: unit.to, period: unresolved('day') }
    : null
}

/** "the day before yesterday", "the day after tomorrow": the word "day". */
function dayBeyond(text: string, word: Word, offset: number, floor: number): Word | null {
  const link = previousWord(text, word.from)
  if (offset === 0 || link.lower !== (offset < 0 ? 'before' : 'after')) return null
  const day = previousWord(text, link.from)
  return day.lower === 'day' && day.from >= floor ? day : null
}

/** "on Saturday" behind "this week", "from Wednesday" behind "next week". */
function weekdayWithin(text: string, at: number): { weekday: number; to: number } | null {
  const link = nextWord(text, at)
  if (link.lower !== 'on' && link.lower !== 'from') return null
  const word = nextWord(text, link.to)
  const weekday = weekdays.get(word.lower)
  return weekday === undefined || word.lower.length < 6 ? null : { weekday, to: word.to }
}

/** "the week after next", "the year after next": the word for the period. */
function afterNext(text: string, word: Word, floor: number): Word | null {
  const the = previousWord(text, word.from)
  const after = the.lower === 'the' ? previousWord(text, the.from) : the
  const unit = after.lower === 'after' ? previousWord(text, after.from) : after
  return after.lower === 'after' && unit.from >= floor && /^(?:week|weekend|month|year)$/.test(unit.lower) ? unit : null
}

/** "last week of July", "last Friday of next month": the part of a period that its own reader names. */
function isPartOf(text: string, unit: Word): boolean {
  if (unit.lower !== 'week' && unit.lower !== 'weekend' && !weekdays.has(unit.lower)) return false
  const of = nextWord(text, unit.to)
  const what = of.lower === 'of' ? nextWord(text, of.to) : of
  if (what.lower !== of.lower && isDigit(unitAt(text, skipSpaces(text, of.to)))) return true
  return what.lower !== of.lower && (months.has(what.lower) || /^(?:the|this|next|last)$/.test(what.lower))
}

/** "today's phones": the word describes a thing. "yesterday's vote" is dated. */
function isPossessive(text: string, word: Word): boolean {
  const mark = unitAt(text, word.to)
  return word.lower === 'today' && (mark === 0x27 || mark === 0x2019)
}

/** "USA Today", "Today programme". */
function isName(text: string, word: Word): boolean {
  const capital = text.charCodeAt(word.from) < 0x61
  return capital && previousWord(text, word.from).lower !== '' && text[previousWord(text, word.from).from]! < 'a'
}

/** "earlier this year": from the year's first day to the article's. "a year earlier" counts from a day only the sentence knows. */
function readEarlier(text: string, word: Word, floor: number, context: Context): Dated | null {
  const next = nextWord(text, word.to)
  if (next.lower === 'this') {
    const unit = nextWord(text, next.to)
    const of = /^(?:year|month|week|quarter)$/.test(unit.lower) ? shifted(context.published, unit.lower, 0) : null
    return of && { from: word.from, to: unit.to, period: { ...of, max: context.published } }
  }
  const unit = previousWord(text, word.from)
  const of = agoUnits.get(unit.lower)
  if (!of || unit.from < floor) return null
  const article = previousWord(text, unit.from)
  if (of === 'year' && context.published !== null && (article.lower === 'a' || article.lower === 'the')) {
    const { year } = civilOf(context.published)
    return { from: startOf(article, unit, floor), to: word.to, period: relativeTo(yearPeriod(year - 1)) }
  }
  return {
    from: startOf(article, unit, floor),
    to: word.to,
    period: unresolved(of === 'decade' ? 'decade' : (of as 'day')),
  }
}

/** "a year ago", "weeks ago". With a number before the unit the number's own reader is first. */
function readAgo(text: string, word: Word, floor: number, context: Context): Dated | null {
  const unit = previousWord(text, word.from)
  const of = agoUnits.get(unit.lower)
  if (!of || unit.from < floor) return null
  const article = previousWord(text, unit.from)
  const from = startOf(article, unit, floor)
  const { published } = context
  if (unit.lower.endsWith('s')) {
    return {
      from: someBefore(text, unit, floor),
      to: word.to,
      period: { ...unresolved('day'), max: published, approx: true },
    }
  }
  if (article.lower !== 'a' && article.lower !== 'one') return null
  const back = of === 'decade' ? null : offsetBy(published, of, -1)
  if (of === 'decade') {
    const year = published === null ? null : civilOf(published).year - 10
    const at = year === null ? unresolved('year') : relativeTo({ ...yearPeriod(year), approx: true })
    return { from, to: word.to, period: at }
  }
  return back && { from, to: word.to, period: back }
}

/** Where "a few days", "several weeks", "a couple of months" before "ago" begin. */
function someBefore(text: string, unit: Word, floor: number): number {
  const of = previousWord(text, unit.from)
  const some = of.lower === 'of' ? previousWord(text, of.from) : of
  if (some.from < floor || !/^(?:few|several|some|couple)$/.test(some.lower)) return unit.from
  const article = previousWord(text, some.from)
  return article.lower === 'a' && article.from >= floor ? article.from : some.from
}

function startOf(article: Word, unit: Word, floor: number): number {
  return (article.lower === 'a' || article.lower === 'one') && article.from >= floor ? article.from : unit.from
}
