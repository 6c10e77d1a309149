import { isDigit, isLetter } from '../../text/characters.ts'
import { isDash, isHyphen, nextWord, previousWord, skipSpaces, unitAt } from '../words/cursor.ts'
import { dayOf } from '../days.ts'
import { isPluralNoun } from '../words/nouns.ts'
import { decadePeriod, period, yearPeriod, type Dated } from './periods.ts'
import { spelledYearAt } from './spelledYears.ts'

// Years, decades and centuries in digits.

/** A year of four digits at `at`, not part of a longer number or code. */
export function yearAt(text: string, at: number): number | null {
  let year = 0
  for (let index = at; index < at + 4; index++) {
    const unit = unitAt(text, index)
    if (!isDigit(unit)) return null
    year = 10 * year + unit - 0x30
  }
  const next = unitAt(text, at + 4)
  if (isDigit(next) || isLetter(next) || next === 0x25) return null
  if ((next === 0x2c || next === 0x2e) && isDigit(unitAt(text, at + 5))) return null
  return year >= 1000 && year < 2200 ? year : null
}

/** "2025", "2024-25", "2024/25", "1990s" at `at`. */
export function readYear(text: string, at: number): Dated | null {
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
    if (isDash(mark) && isLaterYear(text, at + 5, year)) {
      const last = year - (year % 100) + short
      return { from: at, to: at + 7, period: period(dayOf(year, 1, 1), dayOf(last, 12, 31), 'year') }
    }
    // "2016/11" is no year and nothing else that is sure.
    if (mark === 0x2f && isDigit(unitAt(text, at + 5))) return null
  }
  return { from: at, to: at + 4, period: yearPeriod(year) }
}

/** "1914-18", "2011–15": two digits at `at` that no word counts, for a later year of the same century. */
function isLaterYear(text: string, at: number, year: number): boolean {
  const next = unitAt(text, at + 2)
  if (!isDigit(unitAt(text, at)) || !isDigit(unitAt(text, at + 1)) || isDigit(next) || isLetter(next)) return false
  if (next === 0x25 || isDash(next) || next === 0x2f || (next === 0x2e && isDigit(unitAt(text, at + 3)))) return false
  return Number(text.slice(at, at + 2)) > year % 100 && !isPluralNoun(nextWord(text, at + 2))
}

/** "the '90s", "the ’70s". */
export function readShortDecade(text: string, at: number): Dated | null {
  if (
    !isDigit(unitAt(text, at + 1)) ||
    unitAt(text, at + 2) !== 0x30 ||
    unitAt(text, at + 3) !== 0x73 ||
    isLetter(unitAt(text, at + 4))
  )
    return null
  return { from: at, to: at + 4, period: decadePeriod(1900 + 10 * (unitAt(text, at + 1) - 0x30)) }
}

/**
 * "79 AD", "AD 79", "2,000 BC" at the digits' start: years of our era; `null` for the years before it, which ISO 8601 prints in no four
 * digits, and `undefined` where no era is printed.
 */
export function readEra(text: string, at: number, end: number): Dated | null | undefined {
  const before = unitAt(text, at - 2)
  const led =
    (before === 0x44 || before === 0x2e) && /(?:^|[^\p{L}])(?:AD|A\.D\.) $/u.test(text.slice(Math.max(0, at - 6), at))
  const next = unitAt(text, end)
  const letter = unitAt(text, next === 0x20 ? end + 1 : end)
  if (!led && next !== 0x2c && letter !== 0x41 && letter !== 0x42 && letter !== 0x43) return undefined
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,5})(?: ?(BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE)(?![\p{L}\d-]))?/u.exec(
    text.slice(at, at + 16),
  )
  const era = match?.[2]
  if (!match || (!era && !led)) return undefined
  const year = Number(match[1]!.replace(',', ''))
  if (era?.startsWith('B') || year < 1 || year > 2100) return null
  return { from: at, to: at + match[1]!.length, period: yearPeriod(year) }
}

/** Words after which an apostrophe and two digits are a year: "in '26", "summer of '68", "by '30". */
const shortYearLeads =
  /^(?:in|of|by|since|until|till|from|to|and|for|through|before|after|early|late|mid|during|spring|summer|autumn|fall|winter|fiscal)$/

/** "'26", "’68" at the apostrophe: of this century up to 2050. */
export function readShortYear(text: string, at: number): Dated | null {
  if (!isDigit(unitAt(text, at + 1)) || !isDigit(unitAt(text, at + 2))) return null
  const next = unitAt(text, at + 3)
  if (
    isDigit(next) ||
    isLetter(next) ||
    next === 0x25 ||
    next === 0x27 ||
    next === 0x2019 ||
    (next === 0x2e && isDigit(unitAt(text, at + 4)))
  )
    return null
  if (unitAt(text, at - 1) !== 0x20) return null
  // Elsewhere the mark may open a quotation; then another closes it.
  const led = shortYearLeads.test(previousWord(text, at).lower)
  if (!led && (/['’](?![\p{L}\d])/u.test(text.slice(at + 3, at + 200)) || isPluralNoun(nextWord(text, at + 3))))
    return null
  const short = Number(text.slice(at + 1, at + 3))
  return { from: at, to: at + 3, period: yearPeriod(short <= 50 ? 2000 + short : 1900 + short) }
}

/** A year after a month or a day: " 2025", ", 2025", "-2025", "/2025", " ’25". */
export function yearAfter(text: string, at: number): { year: number; to: number } | null {
  let start = at
  if (unitAt(text, start) === 0x2c || unitAt(text, start) === 0x2f || isHyphen(unitAt(text, start))) start++
  const of = nextWord(text, start)
  if (of.lower === 'of') start = of.to
  start = skipSpaces(text, start)
  const year = yearAt(text, start)
  if (year !== null) return start === at ? null : { year, to: start + 4 }
  const spelled = start > at ? spelledYearAt(text, start) : null
  if (spelled && !isPluralNoun(nextWord(text, spelled.to))) return spelled
  // "9 Aug 96.": of the last century, and nothing else that it could count.
  const old = start > at ? /^[4-9]\d(?=[.;)]?\s*$|[.;)]\s)/.exec(text.slice(start, start + 6)) : null
  if (old) return { year: 1900 + Number(old[0]), to: start + 2 }
  // "May '25": the apostrophe stands for the century.
  const short = /^['’](\d\d)(?![\p{L}\d'’%])/u.exec(text.slice(start, start + 4))
  return short && start > at ? { year: 2000 + Number(short[1]), to: start + 3 } : null
}

/** "19th century", "20th-century" at the digits' start. */
export function readCentury(text: string, at: number): Dated | null {
  if (!isLetter(unitAt(text, at + 2)) || !isDigit(unitAt(text, at + 1))) return null
  const match = /^(1\d|2[01])(?:st|nd|rd|th)[ -]century(?![a-z])/i.exec(text.slice(at, at + 14))
  if (!match) return null
  const rank = Number(match[1])
  return {
    from: at,
    to: at + match[0].length,
    period: period(dayOf(100 * (rank - 1) + 1, 1, 1), dayOf(100 * rank, 12, 31), 'century'),
  }
}
