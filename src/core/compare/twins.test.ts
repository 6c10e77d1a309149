import { describe, expect, it } from 'vitest'
import { Corpus } from '../corpus.ts'
import { english } from '../phrase.ts'
import { compareSentences } from './twins.ts'

describe('two sentences that differ in one number', () => {
  const cases: readonly [string, string, 'agrees' | 'contradicts' | null][] = [
    ['Two boats left the quay.', 'Six boats left the quay.', 'contradicts'],
    ['Two boats left the quay.', '2 boats left the quay.', 'agrees'],
    ['She came second in the race.', 'She came 2nd in the race.', 'agrees'],
    ['She came second in the race.', 'She came ninth in the race.', 'contradicts'],
    ['A four-wheeled cart rolled by.', 'A 12-wheeled cart rolled by.', 'contradicts'],
    ['It took twenty five days.', 'It took 25 days.', 'agrees'],
    ['It took twenty five days.', 'It took twenty six days.', 'contradicts'],
    ['Two boats left the quay.', 'Two boats left the pier.', null],
    ['Boats left the quay.', 'Two boats left the quay.', null],
    ['Two boats left.', 'Two boats left.', 'agrees'],
    ['', '', 'agrees'],
  ]
  for (const [left, right, verdict] of cases)
    it(`${left} / ${right}`, () => {
      expect(compareSentences(left, right)).toBe(verdict)
      expect(compareSentences(right, left)).toBe(verdict)
    })
})

describe('sentences printed twice', () => {
  const told = (left: string, right: string) =>
    Corpus.of([
      { source: 'a.txt', text: left },
      { source: 'b.txt', text: right },
    ]).findings.conflicts.map(({ reason }) => english(reason))

  it('are reported where an ordinal differs', () => {
    expect(
      told(
        'Orla Venn won the mayor’s prize for the third time since she moved to Pelim.',
        'Orla Venn won the mayor’s prize for the fourth time since she moved to Pelim.',
      ),
    ).toEqual(['The same sentence is printed with third and with fourth.'])
  })

  it('are not where one article prints both', () => {
    const both =
      'The crowd in the old hall rose for the third time. The crowd in the old hall rose for the fourth time.'
    expect(told(both, 'The crowd in the old hall rose for the third time.')).toEqual([])
  })
})
