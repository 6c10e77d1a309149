import { dayOfIso, isoOf } from '../../figures/days.ts'
import { consistent } from '../../figures/quantity.ts'
import type { DateQuantity, Figure, Quantity } from '../../model.ts'
import { rememberOf } from '../../remember.ts'
import { dayAndMonth, monthNamed } from './daysOfMonth.ts'
import type { Item } from './items.ts'

/** "Today", "last year", "a week ago": says when only for one who knows when it was written, and seldom when a thing happened. */
function isVague({ quantity, figure }: Item): boolean {
  return quantity.kind === 'date' && quantity.relative && !namedDay.test(figure.text)
}

const namedDay =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)|\b(?:half|quarter) of (?:last|next|this)\b/i

/** Dates agree as days; where one lacks its year, by day and month. Dates that stay unresolved agree with nothing else. */
export function datesAgree(left: Item, right: Item): boolean {
  const [a, b] = [left.quantity, right.quantity]
  if (shareOneEnd(left, right)) return false
  // One weekday, in reports of one week, is one day: what "on Monday" looks to is easily mistaken.
  const [one, other] = [left, right].map(({ figure }) => weekdayNamed.exec(figure.text)?.[0].toLowerCase())
  if (one !== undefined && one === other && weekApart(left, right)) return true
  // A year that is not printed was filled in, and may be the wrong one.
  if ([left, right].every(isFirm)) return consistent(a, b) && datesNear(a, b) && !haveOtherLimits(a, b)
  const [x, y] = [dayAndMonth(left.figure), dayAndMonth(right.figure)]
  if (x === '' || y === '' || yearsApart(left, right)) return false
  return x.startsWith(y) || y.startsWith(x) || isWithin(x, y) || isWithin(y, x)
}

/** Whether a day, or the month "06-", lies in a period such as "05-04/06-12" that is printed without its year. */
function isWithin(period: string, day: string): boolean {
  const [from, to] = period.split('/')
  if (to === undefined || day.includes('/') || day.startsWith('Q')) return false
  const [begun, ended] = [from!.slice(0, day.length) <= day, day <= to.slice(0, day.length)]
  // "From 10 December to 9 January".
  return from! <= to ? begun && ended : begun || ended
}

/** Whether one date lies in a year before the articles and the other in one after them: what has been is not what is to come. */
function areAcrossToday(a: Item, b: Item): boolean {
  const days = a.articleDay.days ?? b.articleDay.days
  const [from, to] = [yearOf(days?.min ?? null), yearOf(days?.max ?? null)]
  const [p, q] = [a.quantity, b.quantity]
  return (yearOf(p.max) < from && yearOf(q.min) > to) || (yearOf(q.max) < from && yearOf(p.min) > to)
}

/** Year of an ISO day; not a number where there is none. */
function yearOf(day: string | number | null): number {
  return typeof day === 'string' ? Number(day.slice(0, 4)) : NaN
}

/** Whether two dates lie more than a year apart, which is more than a year that was filled in is wrong by. */
export function yearsApart({ quantity: a }: Item, { quantity: b }: Item): boolean {
  const [x, y] = [a, b].map(({ min, max }) => min ?? max)
  return typeof x === 'string' && typeof y === 'string' && Math.abs(Number(x.slice(0, 4)) - Number(y.slice(0, 4))) > 1
}

/**
 * Whether two periods begin on the same day or month and end on others, or the other way about: "from January 2017 to May 2023"
 * tells of the period that another article ends in March 2023. Whole months of one year are asked for by accounts: a quarter
 * and its half-year begin alike.
 */
export function shareOneEnd({ quantity: a }: Item, { quantity: b }: Item): boolean {
  if (!isPeriod(a) || !isPeriod(b) || a.granularity !== b.granularity) return false
  return (a.min === b.min) !== (a.max === b.max) && !(isOfAccounts(a) && isOfAccounts(b))
}

/** A period whose two ends are printed, to the day or month. */
interface PrintedPeriod extends DateQuantity {
  readonly min: string
  readonly max: string
}

function isPeriod(quantity: Quantity): quantity is PrintedPeriod {
  if (quantity.kind !== 'date' || quantity.hedge !== 'range' || quantity.min === null || quantity.max === null)
    return false
  return quantity.granularity === 'day' || quantity.granularity === 'month'
}

function isOfAccounts({ min, max }: PrintedPeriod): boolean {
  const [from, to] = [dayOfIso(min)!, dayOfIso(max)!]
  return min.endsWith('-01') && isoOf(to + 1).endsWith('-01') && to - from < 366
}

const weekdayNamed = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

function weekApart({ articleDay: a }: Item, { articleDay: b }: Item): boolean {
  const [x, y] = [a, b].map(({ days }) => dayOfIso(days?.min ?? ''))
  return x != null && y != null && Math.abs(x - y) < 7
}

/** Whether a date says its own year, or is a day of the week of a dated article. */
export function isFirm({ figure }: Item): boolean {
  return isFirmDate(figure)
}

const isFirmDate = rememberOf(({ quantity, text }: Figure): boolean => {
  if (quantity.min === null && quantity.max === null) return false
  return (
    /\d{4}/.test(text) ||
    (quantity.kind === 'date' && quantity.relative && (!monthNamed.test(text) || namedYear.test(text)))
  )
})

/** "Last November", "May 10 next year": the year is told by the article's own. */
const namedYear = /\b(?:last|next|this)\b/i

/** How many days before "by the end of 2026" a thing is still what is meant to be done by then. */
const openDays = 400

function datesNear(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false
  if ([a, b].every(({ min, max }) => min !== null && max !== null)) return true
  const [x, y] = [a, b].map(({ min, max }) => dayOfIso(max ?? min ?? '') ?? 0)
  return Math.abs(x! - y!) <= openDays
}

/** How many days apart two limits may lie that are one: the end of a month, and of the quarter. */
const limitDays = 31

/** Whether both say only until when, or only since when, and not the same: "by the end of 2026" and "by the end of 2027" are two deadlines. */
function haveOtherLimits(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false
  const [x, y] =
    a.min === null && b.min === null ? [a.max, b.max] : a.max === null && b.max === null ? [a.min, b.min] : []
  return typeof x === 'string' && typeof y === 'string' && Math.abs(dayOfIso(x)! - dayOfIso(y)!) > limitDays
}

/** How far apart, in days, two days may lie to be told of one thing, and closeness of days that are farther apart. */
const nearDays = 60
const farDays = 0.45
/** The same of one day in two months, which is how a month is mistaken. */
const otherMonth = 1.15
/** The same up to a season apart. */
const seasonDays = 120
const seasonApart = 0.75

/** Years and seasons apart say another event; the same digits in another order say a slip. */
export function datesCloseness(a: Item, b: Item): number {
  if (isVague(a) || isVague(b) || areAcrossToday(a, b)) return 0
  const [m, n] = [a, b].map(({ figure }) => dayAndMonth(figure))
  const areDays = m!.length === 5 && n!.length === 5
  if (areDays) {
    const days = Math.abs(dayOfIso(`2000-${m}`)! - dayOfIso(`2000-${n}`)!)
    if (m!.slice(3) === n!.slice(3) && m !== n) return otherMonth
    const apart = Math.min(days, 366 - days)
    if (apart > nearDays) return apart > seasonDays ? farDays : seasonApart
  }
  const [x, y] = [a, b].map(({ quantity }) => quantity.min ?? quantity.max)
  if (![a, b].every(isFirm) || typeof x !== 'string' || typeof y !== 'string') return areDays ? 1 : 0
  const [p, q] = [Number(x.slice(0, 4)), Number(y.slice(0, 4))]
  if (p !== q && [...String(p)].sort().join('') === [...String(q)].sort().join('')) return 1.3
  const years = Math.abs(p - q)
  return years <= 1 ? 1 : years <= 3 ? 0.9 : years <= 10 ? 0.7 : 0.5
}
