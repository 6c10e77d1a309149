import { secondsIn } from '../../figures/words/units.ts'
import type { NumberQuantity, Quantity } from '../../model.ts'

/** How far a rate may miss another in another time, as a share: months are no whole weeks, and what is converted is rounded. */
const widestOfTimes = 0.04

/** Seconds in the time that a rate is "per": 604,800 for "chip/week"; `undefined` for "EUR/share". */
function secondsPer(unit: string): number | undefined {
  return secondsIn.get(unit.slice(unit.lastIndexOf('/') + 1))
}

/** What there is so much of in a time: "chip" of "chip/week". */
export function thingOf(unit: string): string {
  return unit.slice(0, unit.lastIndexOf('/'))
}

/** Whether both are rates by the clock or calendar, per two times: "a day" and "a week". */
export function inOtherTime(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'rate' || b.kind !== 'rate') return false
  const [x, y] = [secondsPer(a.unit), secondsPer(b.unit)]
  return x !== undefined && y !== undefined && x !== y
}

/** The rate `b` in the time of the rate `a`, as it would be rounded: 7,400 a day for 52,000 a week. */
export function inTimeOf(a: NumberQuantity, b: NumberQuantity): NumberQuantity {
  const factor = secondsPer(a.unit)! / secondsPer(b.unit)!
  const scaled = (bound: number | null) => bound && bound * factor
  const [min, max] = [scaled(b.min), scaled(b.max)]
  const precision = Math.max(b.precision * factor, Math.abs(min ?? max ?? 0) * widestOfTimes)
  return { ...b, unit: a.unit, min, max, precision }
}
