import { months } from './calendarNames.ts'
import { isDigit, isLetter } from './characters.ts'

/** A full calendar day printed in a line, and where. */
export interface PrintedDay {
  readonly from: number
  readonly to: number
  /** ISO day. */
  readonly iso: string
}

const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const month = String.raw`([A-Za-z]{3,9})\.?`
const year = String.raw`((?:19|20)\d\d)`
const anyYear = /(?:19|20)\d\d/
const monthFirst = new RegExp(String.raw`^${month}\s${day},?\s${year}(?!\d)`)
const dayFirst = new RegExp(String.raw`^${day}\s(?:of\s)?${month},?\s${year}(?!\d)`)
const yearFirst = /^((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const numeric = /^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?!\d)/

/**
 * The first full day printed in `line`: "Nov. 3, 2025", "3rd November 2025", "2025-11-03", "25/12/2025". A numeric day
 * that could be read two ways ("03/11/2025") is not taken.
 */
export function findDay(line: string): PrintedDay | null {
  // Every way to print a day ends or begins with the year, which most lines lack.
  if (!anyYear.test(line)) return null
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    const before = at === 0 ? 0x20 : line.charCodeAt(at - 1)
    if (isDigit(before) || isLetter(before)) continue
    if (!isDigit(unit) && !isLetter(unit)) continue
    const found = dayAt(line.slice(at, at + 24))
    if (found) return { from: at, to: at + found.length, iso: found.iso }
  }
  return null
}

function dayAt(text: string): { length: number; iso: string } | null {
  let match = monthFirst.exec(text)
  if (match) return made(match, match[3]!, months.get(match[1]!.toLowerCase()), match[2]!)
  match = dayFirst.exec(text)
  if (match) return made(match, match[3]!, months.get(match[2]!.toLowerCase()), match[1]!)
  match = yearFirst.exec(text)
  if (match) return made(match, match[1]!, Number(match[2]), match[3]!)
  match = numeric.exec(text)
  if (!match) return null
  const [first, second] = [Number(match[1]), Number(match[2])]
  if (first > 12) return made(match, match[3]!, second, match[1]!)
  return second > 12 || first === second ? made(match, match[3]!, first, match[2]!) : null
}

function made(match: RegExpExecArray, year: string, month: number | undefined, day: string) {
  const iso = toIso(Number(year), month ?? 0, Number(day))
  return iso ? { length: match[0].length, iso } : null
}

/** ISO day, or `null` where the calendar has no such day. */
function toIso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (day > days) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
