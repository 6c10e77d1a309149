import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyzeArticle } from './analyze.ts'
import { Corpus } from './corpus.ts'
import { DraftChecker } from './draft.ts'

const sources = [
  {
    source: 'gazette.txt',
    text: `Port Aubrey signs harbour contract

Marlow Dredging will build the new harbour at Port Aubrey for $38 billion, Mayor Ana Ruiz said.

The new harbour will have 420 berths. "We start now and we finish on time," said Mayor Ana Ruiz.
`,
  },
  {
    source: 'herald.md',
    text: `# Marlow Dredging wins

Marlow Dredging signed a $38 billion contract to build the new harbour at Port Aubrey.

The new harbour will have 350 berths, Marlow Dredging said. It has hired 1,250 workers for the harbour.
`,
  },
  {
    source: 'trade.md',
    text: `The harbour contract at Port Aubrey is worth $38 billion. Marlow Dredging has hired 1,250 workers for the harbour.
`,
  },
]

const checker = new DraftChecker(Corpus.of(sources))

function check(text: string): string[] {
  const draft = analyzeArticle(text, { source: 'draft.md' })
  return checker.check(draft).map((finding) => {
    const { kind, verdict, evidence } = finding
    expect(text.slice(finding.start, finding.end)).toBe(finding.text)
    return `${kind} “${finding.text}” ${verdict} [${evidence.map(({ value }) => value).join(' | ')}]`
  })
}

test('a figure that the sources give agrees', () => {
  expect(check('The new harbour at Port Aubrey will cost $38 billion.')).toEqual([
    'figure “$38 billion” agrees [$38 billion]',
  ])
})

test('a figure that they give otherwise disagrees, with what they give', () => {
  expect(check('Marlow Dredging has hired 2,150 workers for the harbour.')).toEqual([
    'figure “2,150” disagrees [1,250]',
  ])
})

test('what disagrees is held against every source, however it puts it', () => {
  const [found] = checker.check(
    analyzeArticle('Marlow Dredging signed an $83 billion contract to build the harbour.', { source: 'draft.md' }),
  )
  expect(found).toMatchObject({ verdict: 'disagrees' })
  expect(new Set(found!.evidence.flatMap(({ places }) => places.map(({ source }) => source)))).toEqual(
    new Set(['gazette.txt', 'herald.md', 'trade.md']),
  )
})

test('the very value is not denied by a like value of something else', () => {
  const seeds = join(import.meta.dirname, '../../seeds')
  const samples = ['digest.md', 'longread.txt', 'wire.txt'].map((source) => {
    return { source, text: readFileSync(join(seeds, source), 'utf8') }
  })
  const text = 'OpenAI signed a contract with AWS worth $38 billion. Oracle has a $30 billion deal with OpenAI.'
  const found = new DraftChecker(Corpus.of(samples)).check(analyzeArticle(text, { source: 'draft.md' }))
  expect(found.map((each) => [each.text, each.verdict])).toEqual([
    ['$38 billion', 'agrees'],
    ['$30 billion', 'disputed'],
  ])
})

test('a side of a conflict agrees however it prints the value', () => {
  const [found] = checker.check(
    analyzeArticle('The new harbour will have four hundred and twenty berths.', { source: 'draft.md' }),
  )
  expect(found).toMatchObject({ verdict: 'disputed' })
  expect(found!.evidence.map(({ value, agrees }) => [value, agrees])).toEqual(
    expect.arrayContaining([
      [expect.stringContaining('420'), true],
      [expect.stringContaining('350'), false],
    ]),
  )
})

test('a figure that they dispute among themselves is disputed', () => {
  const [found] = check('The new harbour will have 420 berths.')
  expect(found).toMatch(/^figure “420” disputed \[(?:420 berths \| 350 berths|350 berths \| 420 berths)\]$/)
})

test('a figure of something that no source speaks of is not found; one that says little is not asked after', () => {
  expect(check('The lighthouse keeper walked 4,312 steps.')).toEqual(['figure “4,312” not-found []'])
  expect(check('There were two lighthouses.')).toEqual([])
})

test('names: known ones pass, misspelt ones come with the sources’ spelling, others are not found', () => {
  expect(check('Mayor Ana Ruiz met Marlow Dredging.')).toEqual([])
  expect(check('Marlow Dredgin signed.')).toEqual(['name “Marlow Dredgin” disagrees [Marlow Dredging]'])
  expect(check('Mayor Bruno Castellane signed.')).toEqual([
    expect.stringMatching(/^name .*Castellane” not-found \[\]$/),
  ])
})

test('quotations: word for word, worded otherwise, or nowhere', () => {
  expect(check('"We start now," said Ana Ruiz.')).toEqual([expect.stringMatching(/^quotation .* agrees/)])
  expect(check('"We start now and finish on time," said Ana Ruiz.')).toEqual([
    expect.stringMatching(/^quotation .* disagrees \[We start now and we finish on time/),
  ])
  expect(check('"The tide waits for nobody at all," said Ana Ruiz.')).toEqual([
    expect.stringMatching(/^quotation .* not-found \[\]$/),
  ])
})

test('an empty folder and an empty draft have nothing to say', () => {
  expect(check('')).toEqual([])
  const draft = analyzeArticle('It cost $38 billion.', { source: 'draft.md' })
  expect(new DraftChecker(Corpus.empty).check(draft).map(({ verdict }) => verdict)).toEqual(['not-found'])
})

test('checking twice is checking once', () => {
  const text = 'The new harbour will have 420 berths. Marlow Dredging has hired 2,150 workers for the harbour.'
  expect(check(text)).toEqual(check(text))
})
