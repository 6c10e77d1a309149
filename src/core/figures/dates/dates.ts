import type { DateQuantity, FigureMatch, Hedge, Range } from '../../model.ts'
import type { Context } from '../context.ts'
import {
  isDash,
  nextWord,
  previousWord,
  skipSpaces,
  skipSpacesBack,
  unitAt,
  wordEnding,
  type Word,
} from '../words/cursor.ts'
import { readCalendar } from './calendar.ts'
import { addMonths, civilOf, isoOfCivil, type Day } from '../days.ts'
import { endingAt, readPeriodEnd } from './periodEnds.ts'
import { monthsPeriod, partOf, type Dated, type Period } from './periods.ts'
import { weekBefore } from './weeks.ts'
import { wordSet, wordTable } from '../words/wordTables.ts'

/** The date figure whose calendar words are at `at`, with what stands around it; `null` where the words are not a date. */
export function readDate(text: string, at: number, floor: number, context: Context): FigureMatch | null {
  const core = readCalendar(text, at, floor, context)
  return core && dateFigure(text, core, floor, context)
}

/** Adds modifiers, a second end and bounds to the calendar words already read. */
export function dateFigure(text: string, core: Dated, floor: number, context: Context): FigureMatch {
  const start = withModifiers(text, core, floor)
  const lead = wordEnding(text, skipArticle(text, start.from))
  const second = readEnd(text, start, lead.from >= floor ? lead.lower : '', context)
  const first = second ? datedBy(text, start, core, second, floor, context) : start
  const whole = second ? inOrder(first, second, context.published) : first
  if (!whole) return bounded(text, first, floor, false, context.published)
  return bounded(text, whole, floor, second !== null || isSpanOfDays(first.period), context.published)
}

/** "4 May to 12 June 2026" in an article without a date: its beginning is dated by its end. */
function datedBy(text: string, start: Dated, core: Dated, end: Dated, floor: number, context: Context): Dated {
  const { period } = end
  if (start.period.min !== null || start.period.max !== null || period.min === null || period.relative) return start
  const read = readCalendar(text, core.from, floor, { ...context, published: period.min })
  return read?.to === core.to ? withModifiers(text, read, floor) : start
}

/** "3–12 July": several days that the calendar words themselves close. */
function isSpanOfDays({ granularity, min, max }: Period): boolean {
  return granularity === 'day' && min !== null && max !== null && max > min
}

function skipArticle(text: string, from: number): number {
  const end = skipSpacesBack(text, from)
  const word = wordEnding(text, end)
  return word.lower === 'the' ? skipSpacesBack(text, word.from) : end
}

/** The range of two dates; of two relative ones that come in the wrong order, the weekday is the next one, and the months the coming or the last ones. */
function inOrder(first: Dated, second: Dated, published: Day | null): Dated | null {
  const start = nearestBefore(first.period, second.period)
  const end = nearestAfter(first.period, second.period)
  if (end !== second.period || start !== first.period)
    return span({ ...first, period: start }, { ...second, period: end })
  if (start.min === null || end.max === null || end.max >= start.min) return span(first, second)
  if (!start.relative || !end.relative || start.granularity !== end.granularity) return null
  if (start.granularity === 'month') {
    if (published !== null && start.min > published)
      return span(first, { ...second, period: { ...end, max: addMonths(end.max + 1, 12) - 1 } })
    const min = addMonths(start.min, -12)
    return min > end.max ? null : span({ ...first, period: { ...start, min } }, second)
  }
  if (start.granularity !== 'day') return null
  // "between 1 July and 31 December": days of months, the first of the year before.
  if (start.min - end.max > 31) {
    const min = addMonths(start.min, -12)
    return min > end.max || start.max === null ? null : span({ ...first, period: { ...start, min } }, second)
  }
  const weeks = Math.ceil((start.min - end.max) / 7)
  return span(first, { ...second, period: { ...end, max: end.max + 7 * weeks } })
}

/** "10 August 2013 to 12 September": the end of a range that begins in a year takes that year, or the one after it. */
function nearestAfter(start: Period, end: Period): Period {
  if (start.relative || !end.relative || start.min === null || end.min === null || end.max === null) return end
  if (end.granularity !== 'day' && end.granularity !== 'month') return end
  const years = civilOf(start.min).year - civilOf(end.min).year
  const later = addMonths(end.max + 1, 12 * years) - 1 >= start.min ? 12 * years : 12 * years + 12
  return { ...end, min: addMonths(end.min, later), max: addMonths(end.max + 1, later) - 1, relative: false }
}

/** "20 November to 2 December 2024": its beginning takes the year that the end prints, or the one before it. */
function nearestBefore(start: Period, end: Period): Period {
  if (end.relative || !start.relative || start.min === null || start.max === null || end.max === null) return start
  if (start.granularity !== end.granularity || (start.granularity !== 'day' && start.granularity !== 'month'))
    return start
  const years = civilOf(end.max).year - civilOf(start.min).year
  const back = addMonths(start.min, 12 * years) <= end.max ? 12 * years : 12 * years - 12
  return { ...start, min: addMonths(start.min, back), max: addMonths(start.max + 1, back) - 1, relative: false }
}

function span(first: Dated, second: Dated): Dated {
  return {
    from: first.from,
    to: second.to,
    period: {
      ...second.period,
      min: first.period.min,
      max: second.period.max,
      approx: first.period.approx || second.period.approx,
      relative: first.period.relative || second.period.relative,
    },
  }
}

/** "2024–2025", "January 2017–March 2023", "from 2019 to 2024", "between May and July 2025". */
function readEnd(text: string, first: Dated, lead: string, context: Context): Dated | null {
  const { to } = first
  let at: number
  if (
    isDash(unitAt(text, to)) ||
    (isDash(unitAt(text, to + 1)) && unitAt(text, to) === 0x20 && unitAt(text, to + 2) === 0x20)
  ) {
    at = skipSpaces(text, to) + 1
  } else {
    const word = nextWord(text, to)
    const opened = lead === 'from' || lead === 'between'
    if (word.lower === 'to' || word.lower === 'through' || word.lower === 'until' || word.lower === 'till') {
      // "Monday to Friday", "May 3 to June 5"; years need "from", for "to 2030" is a level that something rose to.
      const { granularity } = first.period
      const plain = word.lower === 'through' ? granularity !== 'year' : granularity === 'day' || granularity === 'month'
      if (lead !== 'from' && (!plain || /^(?:by|until|till|on)$/.test(lead))) return null
    } else if (word.lower !== 'and' || !opened || lead === 'from') return null
    at = word.to
  }
  let start = skipSpaces(text, at)
  const article = nextWord(text, start)
  if (article.lower === 'the') start = skipSpaces(text, article.to)
  // "until the day after tomorrow": its own word comes last.
  const beyond = /^day (?:after|before) /i.exec(text.slice(start, start + 11))
  const end = readCalendar(text, start + (beyond?.[0].length ?? 0), to, context)
  if (!end || end.from > start) return null
  return end
}

// ------------------------------------------------------------------------------------------------------ modifiers

/** "early", "mid-", "the end of", "the first half of", "the second quarter of" before the calendar words. */
function withModifiers(text: string, dated: Dated, floor: number): Dated {
  const { from, period } = dated
  const hyphen = isDash(unitAt(text, from - 1))
  const word = hyphen ? wordEnding(text, from - 1) : wordEnding(text, skipSpacesBack(text, from))
  if (word.lower === '' || word.from < floor) return dated
  if (hyphen && word.lower === 'end') return { ...dated, from: word.from, period: edgeOf(period, 'end') }
  const part = partNamed(word)
  if (part) return { ...dated, from: word.from, period: partOf(period, part) }
  const week = weekBefore(text, dated, word, floor)
  if (week) return week
  let of = word
  if (isArticle(of)) of = previousWord(text, of.from)
  if (of.lower !== 'of' && of.lower !== 'in') return dated
  const what = previousWord(text, of.from)
  if (what.from < floor || what.lower === '') return dated
  const edge = of.lower === 'of' ? edges.get(what.lower) : undefined
  // "the same month of 2025" is no year.
  if (edge === 'whole' && what.lower === 'month' && period.granularity !== 'month') return dated
  if (edge) return { ...dated, from: what.from, period: edgeOf(period, edge) }
  if (of.lower === 'in' && !/^(?:early|late)$/.test(what.lower)) return dated
  const inner = partNamed(what)
  return inner ? { ...dated, from: what.from, period: partOf(period, inner) } : dated
}

const isArticle = wordSet(['the', 'a', 'my', 'our'])

const partNamed = wordTable<'early' | 'mid' | 'late'>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
])

const edges: ReadonlyMap<string, 'start' | 'end' | 'whole'> = new Map([
  ['end', 'end'],
  ['close', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['month', 'whole'],
  ['rest', 'whole'],
  ['remainder', 'whole'],
  ['year', 'whole'],
])

function edgeOf(of: Period, edge: 'start' | 'end' | 'whole'): Period {
  if (edge === 'whole') return of
  const day = edge === 'start' ? of.min : of.max
  return { ...of, min: day, max: day, granularity: 'day' }
}

// --------------------------------------------------------------------------------------------------------- bounds

const openingOf = wordTable<'until' | 'since' | 'before' | 'after' | 'about'>([
  ['by', 'until'],
  ['than', 'until'],
  ['since', 'since'],
  ['from', 'since'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['before', 'before'],
  ['pre', 'before'],
  ['after', 'after'],
  ['post', 'after'],
  ['about', 'about'],
  ['around', 'about'],
  ['circa', 'about'],
  ['roughly', 'about'],
])

/** The figure with the bound that the preposition before it, or "onwards" after it, sets. */
function bounded(text: string, dated: Dated, floor: number, closed: boolean, published: Day | null): FigureMatch {
  const { period } = dated
  let { min, max } = period
  let hedge: Hedge = closed ? 'range' : 'none'
  let start = dated.from
  const end = skipArticle(text, dated.from)
  let word = wordEnding(text, isDash(unitAt(text, end - 1)) ? end - 1 : end)
  if (word.lower === 'in' || word.lower === 'on' || word.lower === 'at' || word.lower === 'of') {
    const outer = previousWord(text, word.from)
    if ((outer.lower === 'starting' || outer.lower === 'beginning') && word.lower !== 'of') word = outer
    else if (outer.lower === 'as' && word.lower === 'of') word = outer
  }
  let approx = period.approx
  const opening = word.lower !== '' && word.from >= floor ? bound(text, word, min, published) : undefined
  if (opening && !closed) {
    start = word.from
    const denied = opening === 'before' && isDenied(text, word.from)
    if (denied) [max, hedge] = [null, 'over']
    else if (opening === 'until') [min, hedge] = [null, 'under']
    else if (opening === 'since') [max, hedge] = [null, 'over']
    // "before the end of March" lets its last day pass.
    else if (opening === 'before')
      [min, max, hedge] = [null, min === null || isEndOf(text, dated.from) ? max : min - 1, 'under']
    else if (opening === 'after') [min, max, hedge] = [max === null ? null : max + 1, null, 'over']
    else [approx, hedge] = [true, 'about']
  } else if (closed && word.from >= floor && (word.lower === 'from' || word.lower === 'between')) start = word.from
  const { to, onward } = onwards(text, dated.to)
  if (onward && !closed && hedge === 'none') [max, hedge] = [null, 'over']
  const quantity: DateQuantity = {
    kind: 'date',
    unit: null,
    min: min === null ? null : printable(min),
    max: max === null ? null : printable(max),
    granularity: period.granularity,
    hedge,
    approx,
    relative: period.relative,
  }
  return {
    from: dated.from,
    to: dated.to,
    quantity,
    change: null,
    noun: null,
    whole: { from: Math.min(start, dated.from), to },
  }
}

/** Whether the words of a date begin with "end of" or "close of". */
function isEndOf(text: string, from: number): boolean {
  return /^(?:end|close) of /i.test(text.slice(from, from + 9))
}

/** Years beyond four digits do not print as ISO days; nothing that news prints reaches there. */
function printable(day: number): string | null {
  const civil = civilOf(day)
  return civil.year >= 0 && civil.year <= 9999 ? isoOfCivil(civil) : null
}

function bound(text: string, word: Word, min: Day | null, published: Day | null) {
  const { lower, from } = word
  const opening = openingOf(word)
  if (!opening) return undefined
  const before = previousWord(text, from)
  if (lower === 'than') {
    const no = previousWord(text, before.from).lower
    return before.lower === 'later' && (no === 'no' || no === 'not') ? opening : undefined
  }
  if (lower !== 'from') return opening
  // "from 2030" is a start; "a report from 2019", "up from 2019" look back at one period.
  const ahead = min !== null && published !== null && min > published
  const starts = /^(?:starting|beginning|effective|as|running|apply|applies|available)$/.test(before.lower)
  return starts || (ahead && !/^(?:up|down)$/.test(before.lower)) ? opening : undefined
}

/** "nothing before May", "is not expected before 2030": the earliest day, not the latest. */
function isDenied(text: string, at: number): boolean {
  return /(?:\b(?:not|never|nothing|nobody|none|cannot|unlikely|no)\b|n['’]t\b)[^.;,:]{0,50}$/i.test(
    text.slice(Math.max(0, at - 60), at),
  )
}

/** "onwards", "and beyond", "or later" after a date. */
function onwards(text: string, to: number): { to: number; onward: boolean } {
  const word = nextWord(text, to)
  const at = unitAt(text, to) === 0x2c ? nextWord(text, to + 1) : word
  const latest = at.lower === 'at' ? /^,? at the (?:very )?earliest\b/i.exec(text.slice(to, to + 24)) : null
  if (latest) return { to: to + latest[0].length, onward: true }
  if (word.lower === 'onwards' || word.lower === 'onward') return { to: word.to, onward: true }
  const next = nextWord(text, word.to)
  const onward =
    (word.lower === 'and' && /^(?:beyond|onwards|onward|after|later)$/.test(next.lower)) ||
    (word.lower === 'or' && next.lower === 'later')
  return onward ? { to: next.to, onward } : { to, onward: false }
}

// ----------------------------------------------------------------------------------- durations that name a period

/** "ten months": how many of a unit of the calendar, and where that is printed. */
interface Counted extends Range {
  readonly count: number
  readonly unit: string
}

/** "first ten months of 2025", "last three weeks of May": a period where "ten months" alone would be a duration. */
export function readMonthsOf(
  text: string,
  { count, unit, from, to }: Counted,
  floor: number,
  context: Context,
): FigureMatch | null {
  const lead = previousWord(text, from)
  const first = lead.lower === 'first' || lead.lower === 'opening'
  if (lead.from < floor || (!first && lead.lower !== 'last' && lead.lower !== 'final')) return null
  const of = nextWord(text, to)
  if (of.lower !== 'of') return null
  const core = readCalendar(text, skipSpaces(text, of.to), to, context)
  if (!core || core.period.min === null || core.period.max === null) return null
  const { min, max } = core.period
  const days = unit === 'week' ? 7 * count : unit === 'day' ? count : 0
  let part: Period
  if (unit === 'month' || unit === 'quarter') {
    const length = unit === 'month' ? count : 3 * count
    const { year, month } = civilOf(first ? min : max + 1)
    const start = first ? year * 12 + month - 1 : year * 12 + month - 1 - length
    part = monthsPeriod(Math.floor(start / 12), (start % 12) + 1, length, 'month')
  } else if (days > 0 && days <= max - min + 1) {
    part = first ? { ...core.period, min, max: min + days - 1 } : { ...core.period, min: max - days + 1, max }
  } else return null
  return bounded(
    text,
    { from: lead.from, to: core.to, period: { ...part, relative: core.period.relative } },
    floor,
    false,
    context.published,
  )
}

/** "three months to June", "12 months ended 31 March 2025", "nine months to the end of September". */
export function readMonthsTo(
  text: string,
  { count, unit, from, to }: Counted,
  floor: number,
  context: Context,
): FigureMatch | null {
  const link = nextWord(text, to)
  // "put off by six weeks to 4 April" moves a date.
  if (!/^(?:to|ended|ending|through)$/.test(link.lower) || previousWord(text, from).lower === 'by') return null
  if (unit !== 'month' && unit !== 'week' && unit !== 'year') return null
  const end = readPeriodEnd(text, link.to, context)
  if (!end) return null
  return bounded(
    text,
    { from, to: end.to, period: endingAt(end.period, unit === 'year' ? 12 * count : count, unit) },
    floor,
    false,
    context.published,
  )
}
