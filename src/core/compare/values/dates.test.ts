import { expect, test } from 'vitest'
import { Corpus } from '../../corpus.ts'

/** What the articles agree on, and what they dispute, as printed. */
function compared(...texts: readonly string[]): { agreed: string[][]; disputed: string[][] } {
  const { findings } = Corpus.of(texts.map((text, index) => ({ source: `${'abc'[index]}.txt`, text })))
  const sorted = (places: readonly { readonly text: string }[]) => places.map(({ text }) => text).sort()
  return {
    agreed: findings.agreements.map(({ places }) => sorted(places)),
    disputed: findings.conflicts.map(({ sides }) => sorted(sides.flatMap(({ places }) => places))),
  }
}

const report = (sentence: string) =>
  `Norda Ferries\n\n14 May 2026\n\nNorda Ferries of Selden has a new ship. ${sentence}`
const wire = (sentence: string) => `SELDEN, May 14 (Harbour Wire) - Norda Ferries of Selden has a new ship. ${sentence}`

test.each([
  [
    'a period and the same without its year',
    'She docks from 4 May to 12 June 2026.',
    'She docks between 4 May and 12 June.',
  ],
  ['a day and its rank in the month', 'She docked on 3 May 2026.', 'She docked on the 3rd of May.'],
  ['a period and its last day', 'The trials run from 4 May to 12 June 2026.', 'The trials last until June 12.'],
  ['a year and what has gone on since', 'The yard opened in 1987.', 'The yard has been open since 1987.'],
  [
    'a length in months and in years',
    'The loan is free of interest for 36 months.',
    'The loan is free of interest for three years.',
  ],
])('agree: %s', (_, one, other) => {
  expect(compared(report(one), report(other)).agreed.some((texts) => texts.length === 2)).toBe(true)
})

test.each([
  [
    'other deadlines',
    'The loan is to be paid back by the end of 2027.',
    'The loan is to be paid back by the end of 2028.',
  ],
  [
    'a period within a month and a later day of it',
    'The trials of the ship run from 4 to 9 June.',
    'The trials of the ship end on June 22.',
  ],
  ['other periods', 'She docks from 4 May to 12 June 2026.', 'She docks between 6 July and 14 August.'],
  [
    'lengths in two units',
    'The loan is free of interest for 36 months.',
    'The loan is free of interest for two years.',
  ],
])('do not agree: %s', (_, one, other) => {
  const digits = (text: string) => /\d|years/.test(text)
  expect(
    compared(report(one), report(other)).agreed.filter((texts) => texts.some(digits) && !texts.includes('14 May 2026')),
  ).toEqual([])
})

test('the folder tells the year of a dateline, and so what its weekdays mean', () => {
  const dated = report('The keel of the new ship was laid on 8 May 2026.')
  expect(compared(dated, wire('The keel of the new ship was laid on Friday.')).agreed).toContainEqual([
    '8 May 2026',
    'Friday',
  ])
  expect(compared(dated, wire('The keel of the new ship was laid on Monday.')).agreed.flat()).not.toContain('Monday')
})

test('a day that only the folder tells disputes nothing', () => {
  const dated = report('The keel of the new ship was laid on 8 May 2026.')
  expect(compared(dated, wire('The keel of the new ship was laid on Monday.')).disputed).toEqual([])
  expect(compared(dated, report('The keel of the new ship was laid on 11 May 2026.')).disputed).toEqual([
    ['11 May 2026', '8 May 2026'],
  ])
})

test.each([
  [
    'two deadlines',
    'The loan is to be paid back by the end of 2027.',
    'The loan is to be paid back by the end of 2028.',
    true,
  ],
  ['one day of two months', 'The keel was laid on 12 March 2026.', 'The keel was laid on 12 January 2026.', true],
  [
    'one deadline told to the month and to the quarter',
    'The loan is to be paid back by June 2027.',
    'The loan is to be paid back by the end of June 2027.',
    false,
  ],
  ['what has been and what is to come', 'A ship was delivered in 2019.', 'A ship will be delivered in 2029.', false],
  [
    'a month of next year and the day of another',
    'The court hearing on the harbour tunnel starts in March next year.',
    'The court hearing on the harbour tunnel starts on 10 May 2027.',
    true,
  ],
])('dispute or not: %s', (_, one, other, isDisputed) => {
  const { disputed } = compared(report(one), report(other), report(one).replace('a new ship', 'another ship'))
  expect(disputed.length > 0).toBe(isDisputed)
})
