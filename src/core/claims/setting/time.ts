import type { DateQuantity, Figure, Passage } from '../../model.ts'
import type { Token } from './sentences.ts'
import type { Scene } from './setting.ts'

export interface Times {
  /** Day or days for which the value is said to hold. */
  readonly asOf: { readonly min: string | null; readonly max: string | null } | null
  /** Year, quarter or month to which the value belongs. */
  readonly period: { readonly min: string | null; readonly max: string | null } | null
  /** Day of the week of an as-of time without a date; −1 if none. */
  readonly weekday: number
  /** Whether the period or day lies after the article's own day. */
  readonly future: boolean
}

/** Least product of barriers between a figure and the date that it belongs to. */
const nearEnough = 0.5
/** A date with a colon behind it labels the next figure: "(2023: £3bn)". */
const labelled = /^\s?:/

/** Whether a date is a stretch that values belong to; "a year ago" is a point, however coarse. */
function isPeriod({ granularity, relative }: DateQuantity): boolean {
  return !fine.has(granularity) && !(relative && granularity === 'month')
}

const noTimes: Times = { asOf: null, period: null, weekday: -1, future: false }

const fine = new Set(['minute', 'hour', 'day', 'week'])
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** When a figure holds, from the dates that stand nearest to it: in its clause, its sentence, its column's or row's header. */
export function timesOf({ article, figures, sentences, weighing }: Scene, figure: Figure): Times {
  if (figure.quantity.kind === 'date') return noTimes
  const passage = article.passages[figure.passage]!
  const isDate = (token: Token) => token.figure >= 0 && figures[token.figure]!.quantity.kind === 'date'
  const dated = weighing.heaviest((token, barrier) => barrier >= nearEnough && isDate(token))
  if (!passage.cell && dated.length === 0) return noTimes
  const headers = [passage.cell?.columnHeaderPassage ?? -1, passage.cell?.rowHeaderPassage ?? -1]
    .filter((index) => index >= 0 && index !== figure.passage)
    .flatMap((index) => sentences.of(index))
    .flatMap(({ tokens }) => tokens)
    .filter(isDate)
    .map(({ figure }) => figures[figure]!)
  const near = dated
    .map((token) => figures[token.figure]!)
    .filter(({ to }) => !labelled.test(passage.text.slice(to, to + 2)))
  const dates = [...headers, ...near]
  if (dates.length === 0) return noTimes
  const dateOf = (each: Figure | undefined) => each?.quantity as DateQuantity | undefined
  const days = dates.filter(
    (each) => fine.has(dateOf(each)!.granularity) && (headers.includes(each) || isAsOf(passage, each)),
  )
  const spans = dates.filter((each) => isPeriod(dateOf(each)!))
  const day = dateOf(days[0])
  const span = dateOf(spans[0])
  const resolved = day && (day.min !== null || day.max !== null) ? { min: day.min, max: day.max } : null
  const period = span && (span.min !== null || span.max !== null) ? { min: span.min, max: span.max } : null
  const published = article.published
  return {
    asOf: resolved,
    period,
    weekday: day && !resolved ? weekdays.indexOf(days[0]!.text.trim().slice(0, 3).toLowerCase()) : -1,
    future: published !== null && period?.min != null && period.min > published,
  }
}

/** Whether a date says for when figures hold ("by 6 p.m.", "as of Friday"), and not when something happened. */
function isAsOf({ text }: Passage, date: Figure): boolean {
  if (/^as\b|^by\b/i.test(text.slice(date.whole.from, date.whole.to))) return true
  return /\b(?:by|as of|as at|until|up to|stood [^.]{0,20}at|at noon on|late on|early on)\s*$/i.test(
    text.slice(Math.max(0, date.from - 30), date.from),
  )
}
