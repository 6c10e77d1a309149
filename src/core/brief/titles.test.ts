import { expect, test } from 'vitest'
import { Corpus } from '../corpus.ts'
import { titleOf } from './titles.ts'

const lead = 'The tramway of Tilbury opened on Monday, seven years late, and the mayor rode the first tram to the port.'
const titleAmong = (...titles: readonly string[]) =>
  titleOf(Corpus.of(titles.map((title, index) => ({ source: `${index}.md`, text: `# ${title}\n\n${lead}` }))).sources)

test('the title of a brief names the event in words that the articles share', () => {
  const plain = 'Tilbury opens its tramway seven years late'
  for (const other of [
    'Everything you wanted to know about the Tilbury tramway, opened seven years late',
    'Is the Tilbury tramway seven years late?',
    'TILBURY OPENS TRAMWAY SEVEN YEARS LATE',
    'The Tilbury Letter',
    'Tilbury tramway: the first seven years',
    'A bell rings by the water at last',
  ])
    expect([titleAmong(other, plain), titleAmong(plain, other)]).toEqual([plain, plain])
  expect(titleAmong('TRAMS')).toBe('TRAMS')
})
