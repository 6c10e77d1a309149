import type { DateQuantity, NumberKind, NumberQuantity } from '../../model.ts'

/** An exact value, or an interval, as a test writes it down. */
export function numberOf(
  kind: NumberKind,
  unit: string,
  min: number | null,
  max: number | null = min,
  more: Partial<NumberQuantity> = {},
): NumberQuantity {
  return { kind, unit, min, max, hedge: 'none', approx: false, precision: 0, ...more }
}

/** The days from one to another, as a test writes them down. */
export function datesOf(min: string | null, max: string | null, more: Partial<DateQuantity> = {}): DateQuantity {
  return {
    kind: 'date',
    unit: null,
    min,
    max,
    granularity: 'day',
    hedge: 'none',
    approx: false,
    relative: false,
    ...more,
  }
}
