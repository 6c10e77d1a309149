import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayNumber, dayScale, numberScale, placeLabels } from './scale.ts'

const values = (scale: { readonly ticks: readonly { readonly value: number }[] }) =>
  scale.ticks.map(({ value }) => value)
const day = (iso: string) => dayNumber(iso)!

describe('numberScale', () => {
  it('labels round numbers', () => {
    expect(values(numberScale([12, 58]))).toEqual([20, 40])
    expect(values(numberScale([0, 1e9]))).toEqual([0, 5e8, 1e9])
  })

  it('goes by powers of ten where small values would vanish', () => {
    const scale = numberScale([3e3, 2e9])
    expect(values(scale)).toEqual([1e4, 1e6, 1e8])
    expect(scale.at(3e4)).toBeGreaterThan(15)
  })

  it('leaves room around values that differ by rounding only', () => {
    const scale = numberScale([37.5, 38.5])
    expect(scale.at(38.5) - scale.at(37.5)).toBeLessThan(40)
  })

  it('stands in the middle for one value, and ignores open ends', () => {
    expect(numberScale([5, null, 5]).at(5)).toBe(50)
    expect(numberScale([null, null]).ticks).toEqual([])
  })

  it('keeps within the edges, in order, with few ticks, for any bounds', () => {
    const bound = fc.option(fc.double({ noNaN: true }))
    fc.assert(
      fc.property(fc.array(bound, { maxLength: 6 }), (bounds) => {
        const scale = numberScale(bounds)
        const finite = bounds
          .filter((each): each is number => each !== null && Number.isFinite(each))
          .sort((a, b) => a - b)
        const at = finite.map(scale.at)
        expect(at.every((each) => each >= 0 && each <= 100)).toBe(true)
        expect(at).toEqual([...at].sort((a, b) => a - b))
        expect(scale.ticks.length).toBeLessThan(12)
      }),
    )
  })
})

describe('dayScale', () => {
  const labels = (from: string, to: string) =>
    values(dayScale([day(from), day(to)])).map((each) => dateOf(each).toISOString().slice(0, 10))

  it('labels months, quarters and years by the span', () => {
    expect(labels('2025-01-10', '2025-04-20')).toEqual(['2025-02-01', '2025-03-01', '2025-04-01'])
    expect(labels('2025-01-01', '2025-12-31')).toEqual(['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01'])
    expect(labels('2018-03-01', '2027-01-01')).toEqual(['2020-01-01', '2025-01-01'])
  })

  it('labels the ends of a few days', () => {
    expect(labels('2025-11-03', '2025-11-20')).toEqual(['2025-11-03', '2025-11-20'])
  })

  it('stays small over millennia', () => {
    expect(dayScale([day('0100-01-01'), day('9999-12-31')]).ticks.length).toBeLessThan(12)
  })
})

describe('dayNumber', () => {
  it('counts from 1970', () => {
    expect(day('1970-01-02')).toBe(1)
    expect(day('1969-12-31')).toBe(-1)
  })
  it.each([null, '', 'soon', '2025-13-01'])('refuses %j', (given) => expect(dayNumber(given)).toBeNull())
})

describe('placeLabels', () => {
  const crowded = (...at: number[]) =>
    placeLabels(at.map((each) => ({ at: each, label: 'Jan 2029' }))).map((label) => label.crowded)

  it('leaves out, where it is narrow, what would touch the label before', () => {
    expect(crowded(10, 50, 90)).toEqual([false, false, false])
    expect(crowded(30, 40, 60)).toEqual([false, true, false])
  })

  it('knows that the first label stands to the right of its tick', () => {
    expect(crowded(4, 27, 50)).toEqual([false, true, false])
  })
})
