import { expect, test } from 'vitest'
import { datesOf, numberOf } from '../core/figures/cases/quantities.ts'
import { inOtherUnits, spellOut, spread } from './unitSystems.ts'

test('measures print in the other system, to three digits', () => {
  expect(inOtherUnits(numberOf('length', 'm', 42195), '')).toBe('26.2 miles')
  expect(inOtherUnits(numberOf('length', 'm', 3), '')).toBe('9.84 feet')
  expect(inOtherUnits(numberOf('temperature', '°C', 40), '')).toBe('104 °F')
  expect(inOtherUnits(numberOf('area', 'm2', 1e6), '')).toBe('247 acres')
  expect(inOtherUnits(numberOf('mass', 'kg', 1000, 2000), '')).toBe('1.1–2.2 short tons')
  expect(inOtherUnits(numberOf('speed', 'm/s', null, 30), '')).toBe('≤ 67.1 mph')
})

test('what is printed in one system is told in the other', () => {
  const fourteenMiles = numberOf('length', 'm', 22530.816)
  expect(inOtherUnits(fourteenMiles, '14 miles')).toBe('22.5 km')
  expect(spellOut(fourteenMiles, '14 miles')).toBe('22.5 km')
  expect(spellOut(numberOf('length', 'm', 1380e3), '1,380-kilometre')).toBe('1,380 km')
  expect(spellOut(numberOf('rate', 'L/day', 10334174.17), '65,000 barrels a day')).toBe('10.3 million L/day')
  expect(spellOut(numberOf('rate', 'USD/year', 5e9), '$5bn a year')).toBe('5,000,000,000 USD/year')
})

test('a hedged number is told with the values it stands for', () => {
  expect(spread({ ...numberOf('money', 'USD', 8.6e9), approx: true })).toMatch(
    /^read as \$8\.\d+ billion–\$9\.\d+ billion$/,
  )
  expect(spread(numberOf('money', 'USD', 8.6e9))).toBe('')
  expect(spread(datesOf('2025-11-01', '2025-11-30'))).toBe('')
})

test('money, counts and dates have one system', () => {
  expect(inOtherUnits(numberOf('money', 'USD', 5), '')).toBe('')
  expect(inOtherUnits(numberOf('count', 'ship', 5), '')).toBe('')
  expect(inOtherUnits(datesOf('2025-11-03', '2025-11-03'), '')).toBe('')
})

test('the full number', () => {
  expect(spellOut(numberOf('money', 'USD', 38e9), '')).toBe('38,000,000,000 USD')
  expect(spellOut({ ...numberOf('percent', '%', 20, null), hedge: 'over' }, '')).toBe('at least 20 %')
  expect(spellOut(numberOf('money', 'USD', null, 4e9), '')).toBe('at most 4,000,000,000 USD')
  expect(spellOut({ ...numberOf('count', 'ship', 10), approx: true }, '')).toBe('about 10 ships')
  expect(spellOut(datesOf('2025-11-01', '2025-11-30'), '')).toBe('2025-11-01 to 2025-11-30')
  expect(spellOut(datesOf(null, '2026-12-31'), '')).toBe('by 2026-12-31')
  expect(spellOut(datesOf(null, null), '')).toBe('not resolved')
})
