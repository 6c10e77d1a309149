import { expect, test } from 'vitest'
import { Corpus } from '../corpus.ts'
import { english } from '../phrase.ts'

const measures = (...texts: readonly string[]) =>
  Corpus.of(texts.map((text, index) => ({ source: `${'abc'[index]}.txt`, text })))
    .findings.conflicts.filter(({ kind }) => kind === 'value')
    .map(({ measure }) => english(measure))

const about =
  'Norda Works makes cranes. Norda Works bought steel from Kamp Steel, and Kamp Steel had a good year. ' +
  'Ilse Marten leads Norda Works, and Ilse Marten owns it.'

test('a measure says whose it is, where that is another than the articles are about', () => {
  const wire = `${about} Norda Works signed a $30 million crane contract with Aske Freight.`
  const paper = `${about} The crane contract of Norda Works with Aske Freight is worth $300 million.`
  expect(measures(wire, paper)).toEqual(['crane contract (Aske Freight)'])
})

test.each([
  [
    'that which they are about',
    `${about} The crane contract of Norda Works is worth $30 million.`,
    `${about} Norda Works signed a $300 million crane contract.`,
    'crane contract',
  ],
  [
    'one of several',
    `${about} Norda Works signed a $30 million crane contract with Aske Freight and Brill Shipyard.`,
    `${about} The crane contract of Norda Works with Aske Freight and Brill Shipyard is worth $300 million.`,
    'crane contract',
  ],
])('a measure does not name %s', (_, wire, paper, measure) => {
  expect(measures(wire, paper)).toEqual([measure])
})
