import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dayFormat, formatDays, formatNumber, numberFormat } from './print.ts'
import { dayNumber, dayScale } from './scale.ts'

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } })
  return () => vi.unstubAllGlobals()
})

describe('formatDays', () => {
  it.each([
    ['2019-01-01', '2019-12-31', '2019'],
    ['2024-01-01', '2026-12-31', '2024–2026'],
    ['2025-11-01', '2025-11-30', 'Nov 2025'],
    ['2025-05-01', '2025-08-31', 'May–Aug 2025'],
    ['2025-11-03', '2025-11-03', '3 Nov 2025'],
    ['2025-10-27', '2025-11-02', '27 Oct – 2 Nov 2025'],
    ['2025-11-03', null, 'from 3 Nov 2025'],
    [null, '2026-12-31', 'until 31 Dec 2026'],
    [null, null, 'undated'],
  ])('%s to %s is “%s”', (min, max, printed) => {
    // Which thin or narrow space stands round the dash is the platform's choice.
    expect(
      formatDays(min, max)
        .replace(/\s/g, ' ')
        .replace(/ – (?=Aug|2026)/, '–'),
    ).toBe(printed)
  })
})

describe('numbers and days', () => {
  it('put units of time in the plural and money behind its sign', () => {
    expect(numberFormat('year')(7)).toBe('7 years')
    expect(numberFormat('year')(1)).toBe('1 year')
    expect(numberFormat('USD')(30e9)).toBe('$30B')
    expect(numberFormat('AUD')(30e9)).toBe('A$30B')
    expect(numberFormat('')(500_000)).toBe('500K')
    expect(numberFormat('')(12)).toBe('12')
    expect(numberFormat('kg')(12)).toBe('12 kg')
    expect(numberFormat('kg')(0)).toBe('0 kg')
    expect(numberFormat('m')(25_000)).toBe('25 km')
    expect(numberFormat('m2')(400)).toBe('400 m²')
    expect(numberFormat('W')(1.5e9)).toBe('1.5 GW')
    expect(numberFormat('%')(12.5)).toBe('12.5%')
  })

  it('tell near ticks apart', () => {
    expect([1100, 1150, 1200].map(numberFormat(''))).toEqual(['1.1K', '1.15K', '1.2K'])
    const near = [14_550, 14_600, 14_650]
    expect(near.map(numberFormat('', near))).toEqual(['14.55K', '14.6K', '14.65K'])
    const metres = [25_000, 25_010]
    expect(metres.map(numberFormat('m', metres))).toEqual(['25 km', '25.01 km'])
    const alike = [7, 7]
    expect(alike.map(numberFormat('', alike))).toEqual(['7', '7'])
  })

  it('name the days where the ticks are not whole months', () => {
    const scale = dayScale([dayNumber('2025-11-01'), dayNumber('2025-11-30')])
    const printed = scale.ticks.map(({ value }) => dayFormat(scale)(value))
    expect(new Set(printed).size).toBe(printed.length)
    for (const each of printed) expect(each).toMatch(/\d/)
  })

  it('begin no finer than they are meant', () => {
    expect(formatDays('2019-01-01', null)).toBe('from 2019')
    expect(formatDays('2025-11-01', null)).toBe('from Nov 2025')
    expect(formatDays('2025-11-03', null)).toBe('from 3 Nov 2025')
    expect(formatDays(null, '2025-11-01')).toBe('until 1 Nov 2025')
  })

  it('group the digits of large numbers', () => {
    expect(formatNumber(1834)).toBe('1,834')
  })
})
