import { secondsIn } from '../figures/units.ts'
import type { NumberQuantity, Quantity } from '../model.ts'

/** How far a rate may miss another in another time, as a share: months are no whole weeks, and what is converted is rounded. */
const widestOfTimes = 0.04

/** Seconds that a rate is "per": "per week"; `undefined` for other quantities and rates. */
function secondsPer({ kind, unit }: Quantity): number | undefined {
  return kind === 'rate' && unit !== null ? secondsIn.get(unit.slice(unit.lastIndexOf('/') + 1)) : undefined
}

/** Whether both are rates by the clock or calendar, per two times: "a day" and "a week". */
export function inOtherTime(a: Quantity, b: Quantity): boolean {
  const [x, y] = [secondsPer(a), secondsPer(b)]
  return x !== undefined && y !== undefined && x !== y
}

/** The rate `b` in the time of the rate `a`, as it would be rounded: 7,400 a day for 52,000 a week. */
export function inTimeOf(a: NumberQuantity, b: NumberQuantity): NumberQuantity {
  const factor = secondsPer(a)! / secondsPer(b)!
  const scaled = (bound: number | null) => bound && bound * factor
  const [min, max] = [scaled(b.min), scaled(b.max)]
  const precision = Math.max(b.precision * factor, Math.abs(min ?? max ?? 0) * widestOfTimes)
  return { ...b, unit: a.unit, min, max, precision }
}
