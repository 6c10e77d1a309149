import type { NumberQuantity } from '../model.ts'
import { convert, sameDimension, toInterval } from './quantity.ts'
import { secondsIn, unitBySymbol } from './words/units.ts'

// Arithmetic on quantities, for checks on figures that a source derives from others. Results carry every rounding of what went in.

/** "$38 billion" by "seven years" is USD a year, with every rounding of the two inside the bounds; `null` across a zero. */
export function divide(left: NumberQuantity, right: NumberQuantity): NumberQuantity | null {
  const [a, b] = [toInterval(left), toInterval(right)]
  if (b.min <= 0 && b.max >= 0) return null
  const bounds = [a.min / b.min, a.min / b.max, a.max / b.min, a.max / b.max].filter((each) => !Number.isNaN(each))
  const same = left.unit === right.unit && left.kind === right.kind
  return between(same ? 'multiple' : 'rate', same ? '×' : `${left.unit}/${right.unit}`, bounds)
}

/** "$5.4 billion a year" times "seven years" is USD; a percentage takes its part of the other. `null` where units do not meet. */
export function multiply(left: NumberQuantity, right: NumberQuantity): NumberQuantity | null {
  const [a, b] = [toInterval(left), toInterval(right)]
  const bounds = [a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max].filter((each) => !Number.isNaN(each))
  if (left.kind === 'percent' || right.kind === 'percent') {
    const other = left.kind === 'percent' ? right : left
    return between(
      other.kind,
      other.unit,
      bounds.map((each) => each / 100),
    )
  }
  if (left.kind === 'multiple' || right.kind === 'multiple') {
    const other = left.kind === 'multiple' ? right : left
    return between(other.kind, other.unit, bounds)
  }
  const [rate, amount] = left.kind === 'rate' ? [left, right] : [right, left]
  const slash = rate.unit.lastIndexOf('/')
  if (rate.kind !== 'rate' || slash < 0 || rate.unit.slice(slash + 1) !== amount.unit) return null
  const unit = rate.unit.slice(0, slash)
  return between(kindOfUnit(unit), unit, bounds)
}

/** Sum of quantities of one dimension, in the first one's unit; `null` for none or for a mixture. */
export function sum(quantities: readonly NumberQuantity[]): NumberQuantity | null {
  const [first] = quantities
  if (!first) return null
  let [min, max] = [0, 0]
  for (const quantity of quantities) {
    const converted = sameDimension(first, quantity) ? convert(quantity, first.unit) : null
    if (!converted) return null
    const interval = toInterval(converted)
    min += interval.min
    max += interval.max
  }
  return between(first.kind, first.unit, [min, max])
}

/** What must be added to `right` to make `left`; `null` for a mixture of dimensions. */
export function subtract(left: NumberQuantity, right: NumberQuantity): NumberQuantity | null {
  const converted = sameDimension(left, right) ? convert(right, left.unit) : null
  if (!converted) return null
  const [a, b] = [toInterval(left), toInterval(converted)]
  return between(left.kind, left.unit, [a.min - b.max, a.max - b.min])
}

function between(kind: NumberQuantity['kind'], unit: string, bounds: readonly number[]): NumberQuantity {
  const [min, max] = [Math.min(...bounds), Math.max(...bounds)]
  return {
    kind,
    unit,
    min: Number.isFinite(min) ? min : null,
    max: Number.isFinite(max) ? max : null,
    hedge: 'range',
    approx: false,
    precision: 0,
  }
}

function kindOfUnit(unit: string): NumberQuantity['kind'] {
  if (/^[A-Z]{3}$/.test(unit)) return 'money'
  if (unit === '%') return 'percent'
  return secondsIn.has(unit) ? 'duration' : (unitBySymbol(unit)?.kind ?? 'count')
}
