import { expect, test } from 'vitest'
import { Corpus } from '../../corpus.ts'
import { english } from '../../phrase.ts'

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

/** The values on which two articles about Norda Works agree, as printed. */
const agreed = (one: string, other: string) =>
  Corpus.of([one, other].map((text, index) => ({ source: `${'ab'[index]}.txt`, text: `${about} ${text}` })))
    .findings.agreements.filter(({ places }) => new Set(places.map(({ source }) => source)).size > 1)
    .map(({ places }) => places.map(({ text }) => text))
    .filter((texts) => texts.every((text) => /^\d/.test(text) && !text.endsWith('deaths')))

test.each([
  ['the dead and people', 'Cranes cause 3,740 deaths a year.', 'Cranes kill 3,740 people a year.'],
  [
    'riders and passengers',
    'Its lifts carry 2,900 riders a day.',
    'Its lifts serve 2,900 passengers, who come each day.',
  ],
  [
    'a mass and what it is a year',
    'Its mill melts 2,940 tonnes of steel per year.',
    'Each year its mill melts steel: 2,940 tonnes.',
  ],
])('one count is told as %s', (_, one, other) => {
  expect(agreed(one, other).flat()).toHaveLength(2)
})

test.each([
  ['other nouns in one time', 'It sells 3,740 cranes a year.', 'It hires 3,740 people a year.'],
  ['other times', 'Cranes cause 3,740 deaths a year.', 'Cranes kill 3,740 people a day.'],
])('one number is not one count: %s', (_, one, other) => {
  expect(agreed(one, other)).toEqual([])
})

test('sides that agree by rounding are one side of a dispute', () => {
  const ride = (time: string) =>
    `${about} The tramway of Norda Works opened on Monday. A tram of Norda Works takes ${time} from end to end of the Tilbury tramway.`
  const sides = (...times: readonly string[]) =>
    Corpus.of(times.map((time, index) => ({ source: `${'abcd'[index]}.txt`, text: ride(time) })))
      .findings.conflicts.filter(({ kind }) => kind === 'value')
      .map((conflict) => conflict.sides.map(({ value, places }) => [value, places.length]))
  expect(sides('29 minutes', '29 minutes', '39 minutes', '29 minutes and 20 seconds')).toEqual([
    [
      ['29 minutes', 3],
      ['39 minutes', 1],
    ],
  ])
  expect(sides('29 minutes', '29 minutes', '39 minutes', '25 minutes')[0]).toHaveLength(3)
})
