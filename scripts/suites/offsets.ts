/**
 * Durations that a suite reads as days: "two weeks ago", "in 3 days", "within 5 days", "three weeks from tomorrow". For Tickmark
 * "two weeks" is a duration, printed and comparable; assistants want the day that it leads to from the moment of the command.
 */
import type { DateQuantity, FigureMatch, NumberQuantity } from '../../src/core/model.ts'

/** A stretch of text read as a day or a stretch of days, ISO, the end exclusive. */
export interface Dated {
  readonly kind: 'date' | 'daterange'
  readonly from: number
  readonly to: number
  readonly min: string | null
  readonly max: string | null
}

const back = /^ (?:ago|back|earlier|before)(?![\p{L}-])(?! (?:today|yesterday|tomorrow|now|the|\d))/iu
const forth = /^ (?:from now|later|hence|out|after)(?![\p{L}-])(?! (?:today|yesterday|tomorrow|next|the|\d))/iu
const into = /(?:^|[^\p{L}])(in|within|for)\s+(?:the )?(?:about |around |roughly )?$/iu
const beside = /(?:^|[^\p{L}])((?:the )?(?:next|last|past|previous|coming|upcoming)) $/iu
const link = /^ (from|after|before|starting(?: from| on)?|beginning(?: on)?) (?:the )?$/i

/** The days that the duration `match` leads to, with its words; `null` where nothing turns it into days. */
export function offsetOf(
  text: string,
  match: FigureMatch,
  next: FigureMatch | undefined,
  ref: string | null,
): Dated | null {
  const quantity = match.quantity as NumberQuantity
  const count = quantity.min ?? quantity.max
  if (quantity.kind !== 'duration' || count === null) return null
  const { unit } = quantity
  const { from, to } = match.whole
  const days = (sign: number, base = ref) => (base === null ? null : moved(base, sign * count, unit))
  const bounded = quantity.hedge === 'over' || quantity.hedge === 'under'
  const anchor = next?.quantity.kind === 'date' ? link.exec(text.slice(to, next.from)) : null
  if (anchor && next) {
    const word = anchor[1]!.toLowerCase()
    const base = dayOfBound(next.quantity as DateQuantity, word)
    const day = base === null ? null : days(word === 'before' ? -1 : 1, base)
    const starts = word.startsWith('starting') || word.startsWith('beginning')
    if (starts) return { kind: 'daterange', from, to: next.to, min: base, max: day }
    const [min, max] = quantity.hedge === 'under' ? [base, day] : word === 'before' ? [null, day] : [day, null]
    return bounded ? { kind: 'daterange', from, to: next.to, min, max } : point(from, next.to, day)
  }
  // "+2 months", "-3y": from the moment of the command.
  const signed = /(?:^|\s)[-+]$/.test(text.slice(Math.max(0, match.from - 2), match.from))
  if (signed || count < 0) return point(signed ? match.from - 1 : match.from, to, days(1))
  const rest = text.slice(to, to + 24)
  const ago = back.exec(rest) ?? forth.exec(rest)
  if (ago) return point(from, to + ago[0].length, days(back.test(rest) ? -1 : 1))
  const before = text.slice(Math.max(0, from - 24), from)
  const lead = into.exec(before)
  if (lead) {
    const start = from - (before.length - before.lastIndexOf(lead[1]!))
    const day = days(1)
    if (lead[1]!.toLowerCase() === 'in') return point(start, match.to, day)
    return { kind: 'daterange', from: start, to: match.to, min: ref, max: day }
  }
  const side = beside.exec(before)
  if (!side) return null
  const past = /last|past|previous/i.test(side[1]!)
  const day = days(past ? -1 : 1)
  // "the next two days" are those after the day itself.
  const whole = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'
  const ahead = ref !== null && whole && !past
  return {
    kind: 'daterange',
    from: from - side[1]!.length - 1,
    to: match.to,
    min: past ? day : ahead ? moved(ref.slice(0, 10), 1, 'day') : ref,
    max: past ? ref : ahead && day !== null ? moved(day.slice(0, 10), 1, 'day') : day,
  }
}

/** The day itself that "after" and "before" bound. */
function dayOfBound({ min, max, hedge }: DateQuantity, word: string): string | null {
  // "after Monday" begins on Tuesday, and "from Monday" on Monday.
  if (hedge === 'over' && max === null && word === 'after') return min === null ? null : moved(min, -1, 'day')
  return hedge === 'under' && max !== null ? moved(max, 1, 'day') : min
}

function point(from: number, to: number, day: string | null): Dated {
  return { kind: 'date', from, to, min: day, max: day }
}

const seconds: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800 }

/** ISO moment or day `count` units after `base`. */
function moved(base: string, count: number, unit: string): string | null {
  const moment = new Date(`${base.slice(0, 19)}${base.length > 10 ? '' : 'T00:00:00'}Z`)
  const length = seconds[unit]
  if (length !== undefined) moment.setTime(moment.getTime() + count * length * 1000)
  else if (unit === 'month') moment.setUTCMonth(moment.getUTCMonth() + count)
  else if (unit === 'year') moment.setUTCFullYear(moment.getUTCFullYear() + count)
  else return null
  const iso = Number.isNaN(moment.getTime()) ? null : moment.toISOString()
  return iso && iso.slice(0, unit === 'second' || unit === 'minute' || unit === 'hour' ? 19 : 10)
}
