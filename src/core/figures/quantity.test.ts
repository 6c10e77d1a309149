import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Hedge, NumberQuantity } from '../model.ts'
import { divide, multiply, subtract, sum } from './arithmetic.ts'
import { datesOf, numberOf } from './cases/quantities.ts'
import { compact, consistent, contains, convert, pretty, sameDimension, toInterval, widen } from './quantity.ts'

function amount(value: number, more: Partial<NumberQuantity> = {}): NumberQuantity {
  return numberOf('money', 'USD', value, value, more)
}

describe('consistent', () => {
  const billion = (value: number, precision: number, more: Partial<NumberQuantity> = {}) =>
    amount(value * 1e9, { precision: precision * 1e9, ...more })
  test.each([
    ['69bn holds 68.7bn', billion(69, 0.5), billion(68.7, 0.05), true],
    ['69bn is not 70bn, though their roundings touch', billion(69, 0.5), billion(70, 0.5), false],
    ['38.5bn rounds to 38bn', billion(38.5, 0.05), billion(38, 0.5), true],
    ['over 60bn holds 69bn', amount(60e9, { max: null, hedge: 'over' }), billion(69, 0.5), true],
    ['up to 60bn does not', amount(60e9, { min: null, hedge: 'under' }), billion(69, 0.5), false],
    ['about 1.4m is not 1.04m', amount(1.4e6, { approx: true, precision: 5e4 }), amount(1.04e6), false],
    ['dollars are not euros', amount(5), amount(5, { unit: 'EUR' }), false],
    ['164 is not 163', amount(164, { kind: 'count', unit: 'person' }), amount(163, { kind: 'count', unit: '' }), false],
    [
      '12 months are a year',
      amount(12, { kind: 'duration', unit: 'month' }),
      amount(1, { kind: 'duration', unit: 'year' }),
      true,
    ],
    ['a day lies in its month', datesOf('2025-11-03', '2025-11-03'), datesOf('2025-11-01', '2025-11-30'), true],
    ['neighbouring days differ', datesOf('2025-11-03', '2025-11-03'), datesOf('2025-11-04', '2025-11-04'), false],
    ['by 2026 holds 2025', datesOf(null, '2026-12-31'), datesOf('2025-01-01', '2025-12-31'), true],
  ])('%s', (_name, left, right, expected) => {
    expect(consistent(left, right)).toBe(expected)
    expect(consistent(right, left)).toBe(expected)
  })
})

test('contains', () => {
  expect(contains(amount(1.3e12, { max: 1.5e12, hedge: 'range' }), amount(1.4e12))).toBe(true)
  expect(contains(amount(1.4e12), amount(1.3e12, { max: 1.5e12, hedge: 'range' }))).toBe(false)
  expect(contains(datesOf('2025-11-01', '2025-11-30'), datesOf('2025-11-30', '2025-11-30'))).toBe(true)
})

test('arithmetic carries the roundings', () => {
  const yearly = divide(amount(38e9, { precision: 0.5e9 }), amount(7, { kind: 'duration', unit: 'year' }))!
  expect(yearly.unit).toBe('USD/year')
  expect(consistent(yearly, amount(5.4e9, { kind: 'rate', unit: 'USD/year', precision: 0.05e9 }))).toBe(true)
  expect(consistent(yearly, amount(6e9, { kind: 'rate', unit: 'USD/year' }))).toBe(false)
  expect(
    multiply(amount(10, { kind: 'rate', unit: 'USD/year' }), amount(7, { kind: 'duration', unit: 'year' })),
  ).toMatchObject({
    kind: 'money',
    unit: 'USD',
    min: 70,
    max: 70,
  })
  expect(multiply(amount(50, { kind: 'percent', unit: '%' }), amount(80))).toMatchObject({ unit: 'USD', min: 40 })
  expect(sum([amount(1), amount(2), amount(3)])).toMatchObject({ min: 6, max: 6 })
  expect(sum([amount(1), amount(2, { unit: 'EUR' })])).toBeNull()
  expect(subtract(amount(5), amount(2))).toMatchObject({ min: 3, max: 3 })
  expect(divide(amount(1), amount(0))).toBeNull()
})

test('conversion', () => {
  expect(convert(amount(1609.344, { kind: 'length', unit: 'm' }), 'mile')?.min).toBeCloseTo(1, 9)
  expect(convert(amount(37, { kind: 'temperature', unit: '°C' }), '°F')?.min).toBeCloseTo(98.6, 9)
  expect(convert(amount(5), 'EUR')).toBeNull()
  expect(convert(amount(5, { kind: 'length', unit: 'm' }), 'kg')).toBeNull()
})

test.each([
  [amount(38e9), '$38 billion', '$38bn'],
  [amount(4e9, { min: null, hedge: 'under' }), '≤ $4 billion', '≤$4bn'],
  [amount(20, { kind: 'percent', unit: '%', max: null, hedge: 'over' }), '≥ 20%', '≥20%'],
  [amount(1.4e6, { kind: 'count', unit: 'account', approx: true }), '~ 1.4 million accounts', '~1.4m accounts'],
  [amount(2e5, { kind: 'count', unit: 'GPUs' }), '200,000 GPUs', '200,000 GPUs'],
  [amount(1.1, { kind: 'length', unit: 'm' }), '1.1 m', '1.1 m'],
  [amount(6.2e6, { kind: 'length', unit: 'm' }), '6,200 km', '6,200 km'],
  [amount(1, { kind: 'duration', unit: 'year' }), '1 year', '1 year'],
  [amount(90e6, { kind: 'rate', unit: 'USD/year' }), '$90 million/year', '$90m/year'],
  [amount(3, { kind: 'multiple', unit: '×' }), '3×', '3×'],
  [amount(1e5, { kind: 'count', unit: 'GPUs', max: 1e6 }), '100,000–1 million GPUs', '100,000–1m GPUs'],
  [amount(1e5, { kind: 'count', unit: 'hosted', max: 1e6 }), '100,000–1 million', '100,000–1m'],
  [amount(2, { kind: 'count', unit: 'seed' }), '2 seeds', '2 seeds'],
  [amount(22e3, { kind: 'length', unit: 'm', max: 30e3 }), '22–30 km', '22–30 km'],
  [amount(800, { kind: 'length', unit: 'm', max: 1200 }), '800 m–1.2 km', '800 m–1.2 km'],
  [amount(14.2e9, { unit: 'PLN' }), 'PLN 14.2 billion', 'PLN 14.2bn'],
  [datesOf('2025-11-03', '2025-11-03'), '3 Nov 2025', '3 Nov 2025'],
  [datesOf('2025-11-01', '2025-11-30'), 'Nov 2025', 'Nov 2025'],
  [datesOf('2028-07-01', '2028-09-30'), 'Q3 2028', 'Q3 2028'],
  [datesOf(null, '2026-12-31'), 'by 31 Dec 2026', 'by 31 Dec 2026'],
])('prints %o', (quantity, long, short) => {
  expect(pretty(quantity)).toBe(long)
  expect(compact(quantity)).toBe(short)
})

const hedges: readonly Hedge[] = ['none', 'about', 'over', 'under']
const quantities = fc
  .record({
    value: fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000),
    width: fc.oneof(fc.constant(0), fc.nat(1e6)),
    precision: fc.oneof(
      fc.constant(0),
      fc.nat(1e4).map((precision) => precision / 2),
    ),
    hedge: fc.constantFrom(...hedges),
    unit: fc.constantFrom('year', 'month', 'day', 'hour'),
  })
  .map(({ value, width, precision, hedge, unit }) =>
    widen(amount(value, { kind: 'duration', unit, max: value + width, precision }), hedge),
  )

describe('properties', () => {
  test('consistent is symmetric', () => {
    fc.assert(fc.property(quantities, quantities, (a, b) => consistent(a, b) === consistent(b, a)))
  })

  test('a quantity is consistent with itself and contains itself', () => {
    fc.assert(fc.property(quantities, (a) => consistent(a, a) && contains(a, a)))
  })

  test('a wider hedge never turns agreement into conflict', () => {
    fc.assert(
      fc.property(quantities, quantities, fc.constantFrom(...hedges), (a, b, hedge) => {
        fc.pre(consistent(a, b))
        return consistent(widen(a, hedge), b)
      }),
    )
  })

  test('a hedge only ever widens the interval', () => {
    fc.assert(
      fc.property(quantities, fc.constantFrom(...hedges), (a, hedge) => {
        const [narrow, wide] = [toInterval(a), toInterval(widen(a, hedge))]
        return wide.min <= narrow.min && wide.max >= narrow.max
      }),
    )
  })

  test('there and back again between units', () => {
    const units = fc.constantFrom('second', 'minute', 'hour', 'day', 'week', 'month', 'year')
    fc.assert(
      fc.property(quantities, units, (a, unit) => {
        const back = convert(convert(a, unit)!, a.unit)!
        const near = (x: number | null, y: number | null) => x === y || Math.abs(x! - y!) <= 1e-9 * Math.abs(x!)
        return near(a.min, back.min) && near(a.max, back.max) && sameDimension(a, back)
      }),
    )
  })
})
