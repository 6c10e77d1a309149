import { isDigit, isLetter } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import { isHyphen, nextWord, previousWord, skipSpaces, unitAt, wordAt, type Word } from '../words/cursor.ts'
import { civilOf, weekdayOf, type Day } from '../days.ts'
import { endingAt, readPeriodEnd } from './periodEnds.ts'
import {
  monthsPeriod,
  period,
  relativeTo,
  seasons,
  shifted,
  unresolved,
  yearPeriod,
  type Dated,
  type Period,
} from './periods.ts'
import { rankBefore } from './ranks.ts'
import { looksAhead } from './tense.ts'
import { spelledYearAt } from './spelledYears.ts'
import { readShortYear, readYear, yearAt } from './years.ts'

// Quarters, halves, seasons and fiscal years.

/** "1H 2026", "3Q25", "2Q": a period led by its digit. */
export function readLedPeriod(text: string, at: number): Dated | null {
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
  const span = year === null ? null : readYear(text, to)
  if (span) return { from: at, to: span.to, period: { ...span.period, granularity: 'fiscal-year' } }
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

/** The words that {@link readPeriodWord} reads. */
export const periodWords: readonly string[] = [
  ...'quarter half fiscal financial year month week weekend'.split(' '),
  ...seasons.keys(),
]

export function readPeriodWord(text: string, word: Word, floor: number, context: Context): Dated | null {
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
    case 'month':
    case 'week':
      return readEdged(text, word, floor, context)
    case 'weekend':
      return readWeekend(text, word, floor, context)
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
  const owner = yearOwning(text, rank.from, floor, context)
  if (owner) {
    const of =
      owner.year === null
        ? unresolved(granularity)
        : monthsPeriod(owner.year, (number - 1) * length + 1, length, granularity)
    return { from: owner.from, to: word.to, period: relativeTo(of) }
  }
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
  // "28 points in the fourth quarter": of a game.
  if (
    length === 3 &&
    /\b(?:scored|points|goals|touchdowns?|baskets)\b(?![^.;%]*\bthan\b)[^.;%]{0,24}$/.test(
      text.slice(Math.max(0, rank.from - 36), rank.from),
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

/** "last year's" before "third quarter". */
function yearOwning(
  text: string,
  at: number,
  floor: number,
  { published }: Context,
): { year: number | null; from: number } | null {
  const match = /(?:^|[^\p{L}])((last|this|next) year['’]s) $/iu.exec(text.slice(Math.max(0, at - 15), at))
  if (!match || at - match[1]!.length - 1 < floor) return null
  const step = match[2]!.toLowerCase() === 'last' ? -1 : match[2]!.toLowerCase() === 'next' ? 1 : 0
  return { year: published === null ? null : civilOf(published).year + step, from: at - match[1]!.length - 1 }
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
  const spelled = start > at ? spelledYearAt(text, skipSpaces(text, start)) : null
  if (spelled) return { ...spelled, relative: false }
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
function readYearWord(text: string, word: Word, floor: number, context: Context): Dated | null {
  const start = skipSpaces(text, word.to)
  if (isDigit(unitAt(text, start)) && yearAt(text, start) !== null && !isHyphen(unitAt(text, word.to))) {
    return { from: word.from, to: start + 4, period: yearPeriod(yearAt(text, start)!) }
  }
  const ended = nextWord(text, word.to)
  const end = /^(?:ended|ending|to)$/.test(ended.lower) ? readPeriodEnd(text, ended.to, context) : null
  if (end) return { from: word.from, to: end.to, period: endingAt(end.period, 12, 'month') }
  return readYearEnd(text, word, context) ?? readEdged(text, word, floor, context)
}

/** "by year-end", "before the year's end": the last day of the article's own year. */
function readYearEnd(text: string, word: Word, { published }: Context): Dated | null {
  const tail = /^(?:[-\u2010\u2011]| |['’]s[ -])end(?![\p{L}\d-])/u.exec(text.slice(word.to, word.to + 8))
  if (!tail) return null
  const article = previousWord(text, word.from)
  const lead = article.lower === 'the' ? previousWord(text, article.from) : article
  if (!/^(?:by|at|before|until|till|since|after|from|to|towards?)$/.test(lead.lower)) return null
  const last = shifted(published, 'year', 0)!.max
  return { from: word.from, to: word.to + tail[0].length, period: period(last, last, 'day', true) }
}

/** "the end of the month", "since the start of the year": the article's own month or year, of which an edge is named. */
function readEdged(text: string, word: Word, floor: number, { published }: Context): Dated | null {
  // "the end of the month", "for the rest of week".
  const article = previousWord(text, word.from)
  const the = article.lower === 'of' ? word : article
  if (
    (the !== word && !/^(?:the|my|our)$/.test(the.lower)) ||
    isHyphen(unitAt(text, word.to)) ||
    /^['’]/.test(text.slice(word.to, word.to + 1))
  )
    return null
  const of = previousWord(text, the.from)
  const edge = previousWord(text, of.from)
  if (
    of.lower !== 'of' ||
    edge.from < floor ||
    (the.lower !== 'the' && !isRest(edge.lower)) ||
    !(isRest(edge.lower) || /^(?:end|close|start|beginning|middle)$/.test(edge.lower))
  )
    return null
  const whole = shifted(published, word.lower, 0)!
  return { from: word.from, to: word.to, period: isRest(edge.lower) ? { ...whole, min: published } : whole }
}

/** "the rest of the year": what is left of it. */
function isRest(word: string): boolean {
  return word === 'rest' || word === 'remainder'
}

/** "over the weekend", "before the weekend": the one that has just passed, or the next where the text looks ahead. */
function readWeekend(text: string, word: Word, floor: number, { published }: Context): Dated | null {
  const the = previousWord(text, word.from)
  const lead = previousWord(text, the.from)
  if (the.lower !== 'the' || the.from < floor || isHyphen(unitAt(text, word.to))) return null
  if (!/^(?:over|at|during|before|after|by|until|since|for|through|throughout|into)$/.test(lead.lower)) return null
  const next = nextWord(text, word.to)
  if (next.lower === 'of' || /^['’]/.test(text.slice(word.to, word.to + 1))) return null
  if (published === null) return { from: word.from, to: word.to, period: unresolved('week') }
  const sunday = looksAhead(text, word.from)
    ? published + 6 - weekdayOf(published)
    : published - ((weekdayOf(published) + 1) % 7)
  return { from: word.from, to: word.to, period: period(sunday - 1, sunday, 'week', true) }
}

/** "autumn of 2028", "summer 2026". */
function readSeason(text: string, word: Word, season: number): Dated | null {
  const of = nextWord(text, word.to)
  const start = skipSpaces(text, of.lower === 'of' ? of.to : word.to)
  if (start === word.to) return null
  const year = yearAt(text, start)
  const short = year === null ? readShortYear(text, start) : null
  if (short)
    return { ...short, from: word.from, period: monthsPeriod(civilOf(short.period.min!).year, season, 3, 'season') }
  return year === null ? null : { from: word.from, to: start + 4, period: monthsPeriod(year, season, 3, 'season') }
}
