import { remember } from '../remember.ts'

// Days of the proleptic Gregorian calendar as whole numbers: 0 is 1970-01-01. The conversions are Howard Hinnant's
// "chrono-compatible low-level date algorithms" (days_from_civil, civil_from_days).

/** A day counted from 1970-01-01. */
export type Day = number

export interface Civil {
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** 1–31 */
  readonly day: number
}

export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function civilOf(day: Day): Civil {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 }
}

/** Monday is 0, Sunday is 6. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** `2025-11-03`. */
export function isoOf(day: Day): string {
  return isoOfCivil(civilOf(day))
}

export function isoOfCivil({ year, month, day }: Civil): string {
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${twoDigits[month]!}-${twoDigits[day]!}`
}

/** Months and days as they are printed. */
const twoDigits: readonly string[] = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'))

/** The day of an ISO date (`2025-11-03`, with anything after it ignored); `null` where there is none. */
export const dayOfIso = remember((iso: string): Day | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDate(year, month, day) ? dayOf(year, month, day) : null
}, 'YYYY-MM-DD'.length)

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The same date `months` later, at the month's last day where there is no such date. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = civilOf(day)
  const index = year * 12 + month - 1 + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}
