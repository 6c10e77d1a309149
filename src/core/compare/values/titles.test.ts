import { expect, test } from 'vitest'
import { Corpus } from '../../corpus.ts'
import { english } from '../../phrase.ts'

/** Headings and values of what two articles or three agree on. */
function agreementsOf(...said: string[]): string[] {
  const articles = said.map((each, index) => ({ source: `${index}.txt`, text: `Harbour news\n\n${each}\n` }))
  return Corpus.of(articles).findings.agreements.map(({ measure, value }) => `${english(measure)}: ${value}`)
}

test.each([
  // What is counted, with what is said of it, rather than a bare noun.
  [
    'vessels lay at anchor off the port: 41 vessels',
    'At noon 41 vessels lay at anchor off the port.',
    'Ships: 41 at anchor off the port at noon.',
  ],
  // The clause that leads to a day.
  [
    'Calder Port shareholders meet: 14 April 2026',
    'Calder Port shareholders meet on 14 April 2026.',
    'A date for shareholders of Calder Port: 14 April 2026.',
  ],
  // The noun before a sum, with what it is for, and past what stands between commas.
  [
    'bill for the crane repair: €62,000',
    'Calder Port puts the bill for the crane repair at €62,000.',
    'The crane repair cost Calder Port €62,000.',
  ],
  [
    'net debt: €612 million',
    'Calder Port has net debt, excluding leases, of €612 million.',
    'Net debt of Calder Port, leases left out, is €612 million.',
  ],
  // No noun: the clause with its verb, and never the adverb that happens to stand near.
  [
    'Calder Port’s chief executive took home: €6.4m',
    'The chief executive of Calder Port took home €6.4m.',
    'Calder Port’s chief executive took home €6.4m last year.',
  ],
  // A label of its own.
  [
    'Relevant period: January 2017 to March 2023',
    'Relevant period: January 2017 to March 2023',
    'The order against Calder Port covers January 2017 to March 2023.',
  ],
])('%s', (heading, ...said) => {
  expect(agreementsOf(...said)).toContain(heading)
})

test('a value is printed as most articles print it', () => {
  const said = ['Calder Port paid a fine of US$38bn.', 'Calder Port paid a $38 billion fine.']
  expect(agreementsOf(...said, 'The fine that Calder Port paid is $38 billion.')).toContain('fine: $38 billion')
})

test('a count is printed with the noun of its article, and none that stands at the head of a column', () => {
  const table = '| Candidate | Election night |\n| --- | --- |\n| Ana Ruiz | 14,189 |\n'
  const articles = [table, table].map((text, index) => ({
    source: `${index}.md`,
    text: `# Count in Tilbury ${index}\n\n${text}`,
  }))
  const values = Corpus.of(articles).findings.agreements.map(({ value }) => value)
  expect(values).toContain('14,189')
})
