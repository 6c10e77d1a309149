import { expect, test } from 'vitest'
import type { DateQuantity, NumberQuantity } from '../core/model.ts'
import { inOtherUnits, spellOut, spread } from './unitSystems.ts'

const number = (kind: NumberQuantity['kind'], unit: string, min: number | null, max = min): NumberQuantity => ({
  kind,
  unit,
  min,
  max,
  hedge: 'none',
  approx: false,
  precision: 0,
})
const date = (min: string | null, max: string | null): DateQuantity => ({
  kind: 'date',
  unit: null,
  min,
  max,
  granularity: 'day',
  hedge: 'none',
  approx: false,
  relative: false,
})

test('measures print in the other system, to three digits', () => {
  expect(inOtherUnits(number('length', 'm', 42195), '')).toBe('26.2 miles')
  expect(inOtherUnits(number('length', 'm', 3), '')).toBe('9.84 feet')
  expect(inOtherUnits(number('temperature', '°C', 40), '')).toBe('104 °F')
  expect(inOtherUnits(number('area', 'm2', 1e6), '')).toBe('247 acres')
  expect(inOtherUnits(number('mass', 'kg', 1000, 2000), '')).toBe('1.1–2.2 short tons')
  expect(inOtherUnits(number('speed', 'm/s', null, 30), '')).toBe('≤ 67.1 mph')
})

test('what is printed in one system is told in the other', () => {
  const fourteenMiles = number('length', 'm', 22530.816)
  expect(inOtherUnits(fourteenMiles, '14 miles')).toBe('22.5 km')
  expect(spellOut(fourteenMiles)).toBe('22,530 m')
})

test('a hedged number is told with the values it stands for', () => {
  expect(spread({ ...number('money', 'USD', 8.6e9), approx: true })).toMatch(
    /^read as \$8\.\d+ billion–\$9\.\d+ billion$/,
  )
  expect(spread(number('money', 'USD', 8.6e9))).toBe('')
  expect(spread(date('2025-11-01', '2025-11-30'))).toBe('')
})

test('money, counts and dates have one system', () => {
  expect(inOtherUnits(number('money', 'USD', 5), '')).toBe('')
  expect(inOtherUnits(number('count', 'ship', 5), '')).toBe('')
  expect(inOtherUnits(date('2025-11-03', '2025-11-03'), '')).toBe('')
})

test('the full number', () => {
  expect(spellOut(number('money', 'USD', 38e9))).toBe('38,000,000,000 USD')
  expect(spellOut({ ...number('percent', '%', 20, null), hedge: 'over' })).toBe('at least 20 %')
  expect(spellOut(number('money', 'USD', null, 4e9))).toBe('at most 4,000,000,000 USD')
  expect(spellOut({ ...number('count', 'ship', 10), approx: true })).toBe('about 10 ships')
  expect(spellOut(date('2025-11-01', '2025-11-30'))).toBe('2025-11-01 to 2025-11-30')
  expect(spellOut(date(null, '2026-12-31'))).toBe('by 2026-12-31')
  expect(spellOut(date(null, null))).toBe('not resolved')
})
