import { isDigit } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import {
  isDash,
  isHyphen,
  isRankSuffix,
  nextWord,
  previousWord,
  skipSpaces,
  skipSpacesBack,
  unitAt,
  wordAt,
  wordEnding,
  type Word,
} from '../words/cursor.ts'
import { civilOf, dayOf, daysInMonth, weekdayOf, type Day } from '../days.ts'
import { ordinals } from '../words/numberWords.ts'
import { period, unresolved, type Dated, type Period } from './periods.ts'
import { looksAhead } from './tense.ts'

// Ranks before a quarter or a half, and days of the month printed as ranks: "the 27th", "tenth of September", "Friday the 22nd".

const ranks: ReadonlyMap<string, number> = new Map([
  ...ordinals,
  ...'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 13]),
  ['thirtieth', 30],
])
const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
])

/** A day of the month and where its words end. */
export interface DayRank {
  readonly date: number
  readonly to: number
}

/** The rank that begins at `at`: "27th", "twenty-second", "tenth", up to the 31st. */
export function dayRankAt(text: string, at: number): DayRank | null {
  if (isDigit(unitAt(text, at))) {
    const end = isDigit(unitAt(text, at + 1)) ? at + 2 : at + 1
    const suffix = wordAt(text, end)
    return isRankSuffix(suffix) ? dayRank(Number(text.slice(at, end)), suffix.to) : null
  }
  const word = wordAt(text, at)
  const ten = tens.get(word.lower)
  if (ten === undefined) return dayRank(ranks.get(word.lower) ?? 0, word.to)
  const one = isHyphen(unitAt(text, word.to)) ? wordAt(text, word.to + 1) : nextWord(text, word.to)
  const rank = ordinals.get(one.lower) ?? 0
  return rank < 10 && rank > 0 ? dayRank(ten + rank, one.to) : null
}

function dayRank(date: number, to: number): DayRank | null {
  return date >= 1 && date <= 31 ? { date, to } : null
}

/** The rank in words that ends with `word`: "twenty-second" before "of June". A count before it makes it a fraction. */
export function dayRankEnding(text: string, word: Word, floor: number): { date: number; from: number } | null {
  const rank = ranks.get(word.lower)
  if (!rank || word.from < floor) return null
  const before = isHyphen(unitAt(text, word.from - 1)) ? wordEnding(text, word.from - 1) : previousWord(text, word.from)
  const ten = before.from >= floor ? tens.get(before.lower) : undefined
  if (ten !== undefined && rank < 10) return ten + rank > 31 ? null : { date: ten + rank, from: before.from }
  return partBefore.test(before.lower) ? null : { date: rank, from: word.from }
}

/** Words before a rank that make a share of it, or say how often: "a third of May", "every second of April". */
const partBefore =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|every|each|any|per|split|last|next|same|very|hundred|half|this|that)$/

/** Words before a day that is printed without its month. */
const leads = /^(?:on|by|until|till|from|since|before|after|for|to|through)$/
/** Words that go on after a day; any other word may be a thing of that rank ("on the 27th floor"). */
const follows =
  /^(?:at|in|when|where|as|but|or|to|until|till|through|because|with|after|before|while|if|so|that|who|which|is|was|will|for|it|he|she|they|we)$/

/** "on the 27th", "by the 3rd of next month": a day of a month that the article's own date, or the words, tell. */
export function readRankedDay(text: string, at: number, context: Context): Dated | null {
  const rank = dayRankAt(text, at)
  if (!rank) return null
  const of = nextWord(text, rank.to)
  const month = of.lower === 'of' ? monthAfter(text, of.to, context) : null
  if (month) {
    if (month.day === null) return { from: at, to: month.to, period: unresolved('day') }
    const { year, month: number } = civilOf(month.day)
    if (rank.date > daysInMonth(year, number)) return null
    const day = dayOf(year, number, rank.date)
    return { from: at, to: month.to, period: period(day, day, 'day', true) }
  }
  const article = previousWord(text, at)
  const lead = article.lower === 'the' ? previousWord(text, article.from) : article
  // "on 22nd", as Indian English prints it.
  if (article.lower === 'the' ? !leads.test(lead.lower) : lead.lower !== 'on' || !isDigit(unitAt(text, at))) return null
  const next = unitAt(text, skipSpaces(text, rank.to))
  if (of.lower === '' ? isHyphen(next) || isDigit(next) : !follows.test(of.lower)) return null
  return { from: at, to: rank.to, period: nearDayOfMonth(context.published, rank.date, looksAhead(text, at)) }
}

/** How many months from the article's own. */
const monthSteps: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['the', 0],
])

/** "this month", "the next month", "the month": any day of it. */
function monthAfter(text: string, at: number, { published }: Context): { day: Day | null; to: number } | null {
  const first = nextWord(text, at)
  const second = nextWord(text, first.to)
  const step = first.lower === 'the' && monthSteps.has(second.lower) ? second : first
  const unit = nextWord(text, step.to)
  const shift = unit.lower === 'month' ? monthSteps.get(step.lower) : undefined
  if (shift === undefined) return null
  if (published === null) return { day: null, to: unit.to }
  const { year, month } = civilOf(published)
  const index = year * 12 + month - 1 + shift
  return { day: dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1), to: unit.to }
}

/** Days of that number in the months around `published`, the nearest month first. */
function candidates(published: Day, date: number, months: number): Day[] {
  const { year, month } = civilOf(published)
  const found: Day[] = []
  for (let shift = -months; shift <= months; shift++) {
    const index = year * 12 + month - 1 + shift
    const [ofYear, ofMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
    if (date <= daysInMonth(ofYear, ofMonth)) found.push(dayOf(ofYear, ofMonth, date))
  }
  return found.sort((left, right) => Math.abs(left - published) - Math.abs(right - published))
}

function nearDayOfMonth(published: Day | null, date: number, ahead: boolean): Period {
  if (published === null) return unresolved('day')
  const day = candidates(published, date, 2).find((each) => !ahead || each >= published)
  return day === undefined ? unresolved('day') : period(day, day, 'day', true)
}

/** "Friday the 22nd", "Friday 22nd": the nearest month in which that day is that weekday. */
export function nearRankedWeekday(published: Day | null, weekday: number, date: number): Period {
  if (published === null) return unresolved('day')
  const day = candidates(published, date, 12).find((each) => weekdayOf(each) === weekday)
  return day === undefined ? unresolved('day') : period(day, day, 'day', true)
}

/** The rank, or "last" (0), before a week or weekday that a month or year is said to hold. */
export function placeBefore(text: string, at: number, floor: number): { rank: number; from: number } | null {
  const word = previousWord(text, at)
  return word.lower === 'last' && word.from >= floor ? { rank: 0, from: word.from } : rankBefore(text, at, floor)
}

/** The rank before a period word: "second" quarter, "2nd" half, "final" quarter (0 is the last one). */
export function rankBefore(text: string, at: number, floor: number): { rank: number; from: number } | null {
  const end = isDash(unitAt(text, at - 1)) ? at - 1 : skipSpacesBack(text, at)
  const word = wordEnding(text, end)
  if (word.from < floor || word.lower === '') return null
  const rank = ordinals.get(word.lower)
  if (rank) return { rank, from: word.from }
  if (word.lower === 'final' || word.lower === 'closing') return { rank: 0, from: word.from }
  if (isRankSuffix(word) && isDigit(unitAt(text, word.from - 1)) && !isDigit(unitAt(text, word.from - 2))) {
    return { rank: unitAt(text, word.from - 1) - 0x30, from: word.from - 1 }
  }
  return null
}
