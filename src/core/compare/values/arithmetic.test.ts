import { describe, expect, it } from 'vitest'
import { Corpus } from '../../corpus.ts'
import { english } from '../../phrase.ts'

const check = (text: string) =>
  Corpus.of([{ source: 'a.txt', text }]).findings.conflicts.map(({ reason }) => english(reason))

describe('arithmetic inside one article', () => {
  it('reports a conversion that does not hold', () => {
    expect(check('The tunnel under Mount Orrin is 22 kilometers (41 miles) long.')).toHaveLength(1)
  })
  it('reports parts that do not add up', () => {
    expect(check('Ostrel will pay $242 million, comprising a $165 million fine and $57 million in interest.')).toEqual([
      'The parts of $242 million add up to $222 million.',
    ])
  })
  const right = [
    'The tunnel under Mount Orrin is 22 kilometers (14 miles) long.',
    'The mast is 100 feet (30 m) tall and weighs 12 tonnes (26,000 pounds).',
    'Ostrel will pay $242.5 million, comprising a $165 million fine and $77.5 million in interest.',
    'Ostrel will pay $242 million, comprising a $164.6 million fine and $77 million in interest.',
    'Ostrel will pay $242 million, including a $165 million fine and $57 million in interest.',
    'The harbour cost NZ$5m (£2.2m) and the bridge €40 million (£34 million).',
    'Her pay was $6 million (2023: $5 million), comprising a salary of $2 million and a bonus of $4 million.',
    'The plan, worth $90 million, is comprising little else.',
  ]
  for (const text of right) it(`says nothing of: ${text}`, () => expect(check(text)).toEqual([]))
})
