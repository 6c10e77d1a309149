import { expect, test } from 'vitest'
import { Corpus } from '../corpus.ts'

/** Reasons of the updates between two articles of 3 and 4 March 2026. */
function updates(first: string, second: string): string[] {
  const dated = (day: number, text: string) => `Colmouth, ${day} March 2026 - ${text}\n`
  const corpus = Corpus.of([
    { source: 'first.txt', text: dated(3, first) },
    { source: 'second.txt', text: dated(4, second) },
  ])
  return corpus.findings.comparisons.map(({ relation, reason }) => `${relation}: ${reason}`)
}

test.each([
  [
    'The Colmouth ferry fire has killed 12 people, police said.',
    'The Colmouth ferry fire has killed 19 people, police said.',
    'updated: The count has moved on: 12 on 2026-03-03, then 19 on 2026-03-04.',
  ],
  [
    'After the Colmouth ferry fire 30 people were missing, police said.',
    'After the Colmouth ferry fire 8 people were missing, police said.',
    'updated: The count has moved on: 30 on 2026-03-03, then 8 on 2026-03-04.',
  ],
])('%s %s', (first, second, reason) => expect(updates(first, second)).toEqual([reason]))

test.each([
  ['what does not move', 'The Colmouth ferry has 12 cabins.', 'The Colmouth ferry has 19 cabins.'],
  [
    'the dead, who do not become fewer',
    'The Colmouth ferry fire has killed 19 people.',
    'The Colmouth ferry fire has killed 12 people.',
  ],
  ['other states', 'The Colmouth ferry fire has killed 12 people.', 'The Colmouth ferry fire has injured 19 people.'],
  [
    'an earlier event',
    'The Colmouth ferry fire has killed 12 people.',
    'The Colmouth ferry fire of 1989 killed 19 people.',
  ],
  ['the same count', 'The Colmouth ferry fire has killed 12 people.', 'The Colmouth ferry fire has killed 12 people.'],
])('no update: %s', (_, first, second) => expect(updates(first, second)).toEqual([]))
