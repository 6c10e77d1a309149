import { expect, test } from 'vitest'
import { Corpus } from '../../corpus.ts'
import { english } from '../../phrase.ts'

function comparisons(left: string, right: string) {
  return Corpus.of([
    { source: 'left.txt', text: left },
    { source: 'right.txt', text: right },
  ]).findings.comparisons.map(({ relation, reason, steps }) => ({
    relation,
    reason: english(reason),
    steps: steps.map(english),
  }))
}

test('a later count updates an earlier one, whichever article comes first', () => {
  const earlier = 'Selden, 9 April 2026. The flood in Selden killed 28 people, Ana Brill said.'
  const later = 'Selden, 10 April 2026. The flood in Selden has killed 33 people, Ana Brill said.'
  const told = [
    {
      relation: 'updated',
      reason: '“33 people” is the later count: it may replace “28 people”.',
      steps: ['“28 people” holds for 9 Apr 2026.', '“33 people” holds for 10 Apr 2026.'],
    },
  ]
  expect(comparisons(earlier, later)).toEqual(told)
  expect(comparisons(later, earlier)).toEqual(told)
})

test('statutory and adjusted profit are one thing on two bases', () => {
  expect(
    comparisons(
      'Norda Works made an adjusted profit of £438 million, Ana Brill said.',
      'The statutory profit of Norda Works was £371 million, Ana Brill said.',
    ),
  ).toEqual([
    {
      relation: 'different-basis',
      reason: '“£371 million” and “£438 million”: one is statutory, the other adjusted.',
      steps: ['“£371 million” is statutory.', '“£438 million” is adjusted.'],
    },
  ])
})

test('values of two years are of two periods', () => {
  expect(
    comparisons('Norda Works earned £371 million in 2023.', 'Norda Works earned £438 million in 2024.'),
  ).toMatchObject([
    { relation: 'incomparable', steps: [expect.stringContaining('202'), expect.stringContaining('202')] },
  ])
})

test('a revised value updates a preliminary one', () => {
  expect(
    comparisons(
      'The preliminary turnout in Selden was 61%, Ana Brill said.',
      'The revised turnout in Selden was 58%, Ana Brill said.',
    ),
  ).toMatchObject([{ relation: 'updated', reason: '“58%” is the revised value: it replaces “61%”.' }])
})

test('what two articles say of two things is not told', () => {
  expect(
    comparisons(
      'Norda Works has 43 lorries in Selden.',
      'The statutory profit of Veldt Mills was £371 million in 2019.',
    ),
  ).toEqual([])
})

/** Reasons of the updates between two articles of 3 and 4 March 2026. */
function updates(first: string, second: string): string[] {
  const dated = (day: number, text: string) => `Colmouth, ${day} March 2026 - ${text}\n`
  const corpus = Corpus.of([
    { source: 'first.txt', text: dated(3, first) },
    { source: 'second.txt', text: dated(4, second) },
  ])
  return corpus.findings.comparisons
    .filter(({ relation }) => relation === 'updated')
    .map(({ relation, reason }) => `${relation}: ${english(reason)}`)
}

test.each([
  [
    'The Colmouth ferry fire has killed 12 people, police said.',
    'The Colmouth ferry fire has killed 19 people, police said.',
    'updated: “19 people” is the later count: it may replace “12 people”.',
  ],
  [
    'After the Colmouth ferry fire 30 people were missing, police said.',
    'After the Colmouth ferry fire 8 people were missing, police said.',
    'updated: “8 people” is the later count: it may replace “30 people”.',
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
