import { isDigit, isLetter, isSpace, isUpperCase } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import { readCalendar } from '../dates/calendar.ts'
import { readRaceTime } from '../amounts/clockedTimes.ts'
import { signs } from '../words/currencies.ts'
import { isHyphen, nextWord, previousWord, skipSpacesBack, unitAt, wordEnding, type Word } from '../words/cursor.ts'
import { unitNamed } from '../words/numberWords.ts'
import { readDigits, tokenEnd } from '../numbers/numerals.ts'
import { readNumericDate } from '../dates/numericDates.ts'
import {
  codeEnd,
  emergencyEnd,
  houseEnd,
  listingEnd,
  markerEnd,
  ordinalEnd,
  positionEnd,
  productEnd,
  ratioEnd,
} from './refusals.ts'
import { cricketEnd, goalsEnd, minuteEnd, resultEnd, underParEnd } from './scores.ts'
import { timeEnd } from '../amounts/timesOfDay.ts'
import { yearAt } from '../dates/years.ts'

/**
 * Past digits at `at`, which end at `end`, that are no figure whatever follows: times, phone numbers, references, ranks, parts of
 * codes. `at` where none of that is sure. What stands right before and right behind the digits tells what can be.
 */
export function skipEnd(text: string, at: number, end: number, floor: number, context: Context): number {
  const before = unitAt(text, at - 1)
  const next = unitAt(text, end)
  if (isHyphen(before) && isLetter(unitAt(text, at - 2))) {
    return joinedStems.has(wordEnding(text, at - 1).lower) ? at : tokenEnd(text, at)
  }
  if (before === 0x2f || before === 0x5e || before === 0x5f) return tokenEnd(text, at)
  if (before === 0x3d && !/(?:^|[^\p{L}])[nN]=$/u.test(text.slice(Math.max(0, at - 3), at))) return tokenEnd(text, at)
  if (isStatistic(text, at)) return tokenEnd(text, at)
  // "20%": nothing else can follow; in "500,000" only a reference or a telephone number.
  if (next === 0x25) return at
  if (next === 0x2f && isSlashed(text, at, end, context)) return tokenEnd(text, at)
  const marker = markerEnd(text, at)
  if (marker > at) return marker
  if (next === 0x3a && readRaceTime(text, at)) return at
  const time = before !== 0x20 && signs.has(text[at - 1] ?? '') ? at : timeEnd(text, at)
  if (time > at) return time
  const score = mayScore(next, unitAt(text, end + 1)) ? scoreEnd(text, at, end) : at
  if (score > at) return score
  const emergency = emergencyEnd(text, at, end)
  if (emergency > at) return emergency
  const position = end - at < 3 ? positionEnd(text, at, end) : at
  if (position > at) return position
  if (mayGoOn(next) || before === 0x2b) {
    const code = codeEnd(text, at)
    if (code > at && !isDateLike(text, at, end) && !readNumericDate(text, at, context)) return code
  }
  if (isCode(text, at, end)) return tokenEnd(text, at)
  const ratio = ratioEnd(text, at, end)
  if (ratio > at) return ratio
  if (!isLetter(next)) return at
  const rank = ordinalEnd(text, end)
  return rank > end && !readCalendar(text, at, floor, context) ? rank : at
}

/** Whether the two characters behind digits may begin what {@link scoreEnd} reads: most numbers stand before other words and marks. */
function mayScore(next: number, second: number): boolean {
  if (next === 0x2c) return !isDigit(second)
  if (next !== 0x20) return true
  switch (second) {
    case 0x66: // "for"
    case 0x6f: // "over"
    case 0x74: // "to"
    case 0x75: // "under"
    case 0x78: // "x"
    case 0xd7: // "×"
      return true
    default:
      return isUpperCase(second)
  }
}

/** Past a score, a minute of play, a product or the number of a house, a train or a share at `at`, whose digits end at `end`; or `at`. */
function scoreEnd(text: string, at: number, end: number): number {
  return Math.max(
    minuteEnd(text, at),
    resultEnd(text, at),
    productEnd(text, at),
    cricketEnd(text, at, end),
    goalsEnd(text, at, end),
    underParEnd(text, at, end),
    houseEnd(text, at, end),
    trainEnd(text, at, end),
    listingEnd(text, at, end),
  )
}

/** Names of kinds of Indian trains, which their numbers stand before. Source: Indian Railways' Trains at a Glance. */
const train =
  /^\d{5}(?:\/\d{2,5})? (?:\p{Lu}[\p{L}.-]*(?:-\p{Lu}\p{L}*)* ){1,5}(?:Express|Mail|Superfast|Rajdhani|Shatabdi|Duronto|Passenger|Special|Garib Rath|Vande Bharat)\b/u

/** Past the number of a train at `at` ("12627 Karnataka Express"), or `at`. */
function trainEnd(text: string, at: number, end: number): number {
  return end - at === 5 && train.test(text.slice(at, at + 80)) ? tokenEnd(text, at) : at
}

/** "007", "0000", "20250114", "BA.2.86": leading zeros, a day in eight digits, a part of a name with points. */
function isCode(text: string, at: number, end: number): boolean {
  const point = unitAt(text, end) === 0x2e && isDigit(unitAt(text, end + 1))
  if (unitAt(text, at) === 0x30 && end - at > 1 && !point)
    return !isDateLike(text, at, end) && (end - at > 2 || !isClockLike(text, end))
  if (unitAt(text, at - 1) === 0x2e && isUpperCase(unitAt(text, at - 2))) return true
  // "23-cv-01456": a court's docket.
  if (end - at < 3 && unitAt(text, end) === 0x2d && /^-(?!in-)[a-z]{2}-\d{4}/.test(text.slice(end, end + 8)))
    return true
  return end - at === 8 && /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text.slice(at, end))
}

/** "04/2016", "05:00", "01 January": what begins with a zero and is no code. */
function isClockLike(text: string, end: number): boolean {
  const next = unitAt(text, end)
  return next === 0x3a || next === 0x2f || isLetter(next) || next === 0x20 || isHyphen(next)
}

/** Whether a code of several groups of digits can go on with the mark. */
function mayGoOn(mark: number): boolean {
  return isHyphen(mark) || mark === 0x2e || mark === 0x29 || isSpace(mark)
}

/** "8/10", "2/3": digits on both sides of a slash that are neither a date nor a fraction of a measure. */
function isSlashed(text: string, at: number, end: number, context: Context): boolean {
  return (
    isDigit(unitAt(text, end + 1)) &&
    !isDateLike(text, at, end) &&
    yearAt(text, at) === null &&
    readDigits(text, at, false) === null &&
    readNumericDate(text, at, context) === null
  )
}

/** Whether the digits at `at`, whose first run ends at `end`, are printed like a day of a calendar rather than a code in groups. */
export function isDateLike(text: string, at: number, end: number): boolean {
  const joint = unitAt(text, end)
  if ((joint !== 0x2d && joint !== 0x2f && joint !== 0x2e) || !isDigit(unitAt(text, end + 1))) return false
  // The same mark stands behind one or two digits more.
  const second = unitAt(text, isDigit(unitAt(text, end + 2)) ? end + 3 : end + 2)
  if (second !== 0x2d && second !== 0x2f && second !== 0x2e) return false
  return /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?!\d)/.test(text.slice(at, at + 12))
}

/** "p<0.001", "n > 40": a statistic's letter stands before the sign; "n = 40" says how many were counted. */
function isStatistic(text: string, at: number): boolean {
  const sign = unitAt(text, skipSpacesBack(text, at) - 1)
  if (sign !== 0x3c && sign !== 0x3e && sign !== 0x3d && sign !== 0x2264 && sign !== 0x2265) return false
  return /(?:^|[^\p{L}])(?:[pP] ?=|[pPnN] ?[<>≤≥]) ?$/u.test(text.slice(Math.max(0, at - 6), at))
}

/** Words that a hyphen joins to a figure: "mid-2025", "magnitude-7". */
const joinedStems: ReadonlySet<string> = new Set(['mid', 'end', 'pre', 'post', 'early', 'late', 'magnitude'])

/** "at ten to five": minutes before an hour. */
export function isMinutesTo(text: string, word: Word): boolean {
  const to = nextWord(text, word.to)
  if (to.lower !== 'to' || !/^(?:five|ten|twenty|twenty-five)$/.test(word.lower)) return false
  const hour = nextWord(text, to.to)
  return (
    /^(?:at|by|until|till|before|after|since|around)$/.test(previousWord(text, word.from).lower) &&
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(hour.lower) &&
    /^(?:[,.;)]|$| (?:and|on|in|that|when|but|this|for|or)\b)/.test(text.slice(hour.to, hour.to + 6))
  )
}

/** "shortly after three,", "just before nine on Monday": an hour of the day. */
export function isHour(text: string, word: Word): boolean {
  if ((unitNamed(word) ?? 13) > 12) return false
  const next = nextWord(text, word.to).lower
  if (
    (next === 'in' || next === 'at') &&
    /^ in the (?:morning|afternoon|evening)\b|^ at night\b/.test(text.slice(word.to, word.to + 18))
  )
    return /\b(?:at|by|until|till|about|around|past|to|from|after|before|since) $/i.test(
      text.slice(Math.max(0, word.from - 24), word.from),
    )
  const lead = previousWord(text, word.from).lower
  if (lead !== 'past' && lead !== 'to' && lead !== 'after' && lead !== 'before') return false
  const before = text.slice(Math.max(0, word.from - 24), word.from)
  if (/\b(?:half|quarter|five|ten|twenty|twenty-five|minutes) past $|\b(?:a quarter|minutes) to $/i.test(before))
    return true
  return (
    /\b(?:shortly|just|soon|long) (?:after|before) $/i.test(text.slice(Math.max(0, word.from - 16), word.from)) &&
    /^(?:[,.;]|$| (?:on|that|in the) )/.test(text.slice(word.to, word.to + 8))
  )
}
