/** Scales of the drawings: a value's place as a percentage of the width, and where the axis is labelled. */

export interface Tick {
  /** 0…100. */
  readonly at: number
  readonly value: number
}

export interface Scale {
  /** 0…100, held to the edges. */
  readonly at: (value: number) => number
  readonly ticks: readonly Tick[]
}

/** Room left free on both sides, in per cent, so that marks at the ends are whole. */
const margin = 4

/** Decades apart, small values would all sit on the left edge of a linear scale. */
const logarithmicFrom = 50

/** A scale for bounds in base units; `null` bounds are unbounded and do not stretch it. */
export function numberScale(bounds: readonly (number | null)[]): Scale {
  const values = bounds.filter((each): each is number => each !== null && Number.isFinite(each))
  if (values.length === 0) return { at: () => 50, ticks: [] }
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (low === high) return { at: () => 50, ticks: [{ at: 50, value: low }] }
  if (low > 0 && high / low >= logarithmicFrom) {
    const at = between(Math.log10(low), Math.log10(high))
    const decades = Math.floor(Math.log10(high)) - Math.ceil(Math.log10(low)) + 1
    const step = Math.max(1, Math.ceil(decades / 4))
    const ticks: Tick[] = []
    for (let power = Math.ceil(Math.log10(low)); 10 ** power <= high; power += step) {
      ticks.push({ at: at(power), value: 10 ** power })
    }
    return { at: (value) => (value <= 0 ? 0 : at(Math.log10(value))), ticks }
  }
  // Values this close differ by their rounding only: drawn from edge to edge they would look far apart.
  const room = high - low < Math.abs(high) / 10 ? high - low : 0
  const at = between(low - room, high + room)
  const step = niceStep((high - low) / 3)
  const first = Math.ceil(low / step) * step
  // At most four steps fit by the choice of `step`; counting them ends even where `first + step === first`.
  const ticks = [0, 1, 2, 3]
    .map((index) => first + index * step)
    .filter((value) => value <= high)
    .map((value) => ({ at: at(value), value }))
  return { at, ticks }
}

/** A scale for days since 1970-01-01, labelled at the starts of years, quarters, months or weeks. */
export function dayScale(bounds: readonly (number | null)[]): Scale {
  const values = bounds.filter((each): each is number => each !== null && Number.isFinite(each))
  if (values.length === 0) return { at: () => 50, ticks: [] }
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (low === high) return { at: () => 50, ticks: [{ at: 50, value: low }] }
  const at = between(low, high)
  return { at, ticks: dayStarts(low, high).map((value) => ({ at: at(value), value })) }
}

const millisecondsPerDay = 86_400_000

/** Days since 1970-01-01 of an ISO day; `null` for anything else. */
export function dayNumber(isoDay: string | null): number | null {
  const time = isoDay === null ? Number.NaN : Date.parse(`${isoDay}T00:00:00Z`)
  return Number.isNaN(time) ? null : Math.round(time / millisecondsPerDay)
}

export function dateOf(day: number): Date {
  return new Date(day * millisecondsPerDay)
}

function between(low: number, high: number): (value: number) => number {
  // In parts of the larger bound, because the difference of two very large numbers has no value.
  const whole = Math.max(Math.abs(low), Math.abs(high))
  const span = high / whole - low / whole
  return (value) => {
    const at = span > 0 ? margin + ((value / whole - low / whole) / span) * (100 - 2 * margin) : 50
    return Math.min(100, Math.max(0, at))
  }
}

/** 1, 2 or 5 times a power of ten, the nearest above `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10)
}

function dayStarts(low: number, high: number): number[] {
  const months = (high - low) / 30.4
  const step =
    [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((each) => months / each <= 4) ?? Math.ceil(months / 48) * 12
  if (months < 1) return [low, high]
  const starts: number[] = []
  const first = dateOf(low)
  for (let month = Math.floor(first.getUTCMonth() / Math.min(step, 12)) * Math.min(step, 12); ; month += step) {
    const year = step > 12 ? Math.ceil(first.getUTCFullYear() / (step / 12)) * (step / 12) : first.getUTCFullYear()
    const day = Date.UTC(year, month, 1) / millisecondsPerDay
    if (day > high) break
    if (day >= low) starts.push(day)
  }
  return starts.length > 0 ? starts : [low, high]
}

export interface PlacedLabel {
  readonly at: number
  readonly label: string
  /** Which part of the label stands at its tick: at the edges it grows inwards. */
  readonly anchor: 'start' | 'middle' | 'end'
  /** Whether it would touch the one before, where the axis is narrow. */
  readonly crowded: boolean
}

/** A character of an axis in a side bar, in per cent of the axis. */
const character = 2.8

/** Labels of an axis, from left to right. */
export function placeLabels(labels: readonly { readonly at: number; readonly label: string }[]): PlacedLabel[] {
  let free = -Infinity
  return labels.map(({ at, label }, index) => {
    const anchor = index === 0 && at < 15 ? 'start' : at > 85 ? 'end' : 'middle'
    const width = label.length * character
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2
    const crowded = left < free
    if (!crowded) free = left + width
    return { at, label, anchor, crowded }
  })
}
