import { expect, test } from 'vitest'
import { readArticle } from './read.ts'
import { offsetOf, toSpan } from './passages.ts'

test('reading text of Markdown points back at its source', () => {
  const text = 'The harbour costs **$38** billion, *Ruiz*\nsaid at [a&amp;b](https://example.test).\n'
  const [passage] = readArticle(text, { source: 'wire.md' }).passages
  expect(passage!.text).toBe('The harbour costs $38 billion, Ruiz said at a&b.')
  const from = passage!.text.indexOf('$38 billion')
  expect(toSpan(passage!, { from, to: from + 11 })).toEqual({ start: 20, end: 33 })
  expect(text[offsetOf(passage!, passage!.text.indexOf('b.'))]).toBe('b')
})

test('a paragraph that never ends is read in pieces, and every piece points back at its source', () => {
  const text = `# Fleet\n\n${'The port bought **12** boats. '.repeat(3000)}\n`
  const { passages } = readArticle(text, { source: 'fleet.md' })
  expect(passages.length).toBeGreaterThan(3)
  for (const passage of passages) {
    expect(passage.text.length).toBeLessThanOrEqual(20_000)
    const { start, end } = toSpan(passage, { from: 0, to: passage.text.length })
    expect(text.slice(start, end).replaceAll('*', '')).toBe(passage.text)
  }
  const words = passages.flatMap((passage) => passage.text.split(' '))
  expect(words.filter((word) => word === '12')).toHaveLength(3000)
})

test('cells name their headers, though the paragraph before the table was cut', () => {
  const text = `${'The port bought 12 boats. '.repeat(2000)}\n\n| Port | Boats |\n| --- | --- |\n| Calder | 12 |\n`
  const { passages } = readArticle(text, { source: 'fleet.md' })
  const cell = passages.find((passage) => passage.text === '12')!.cell!
  expect(passages[cell.rowHeaderPassage]!.text).toBe('Calder')
  expect(passages[cell.columnHeaderPassage]!.text).toBe('Boats')
})

test.each(['> ', '>', '- ', '* ', '1. ', '> - '])(
  '%j over and over opens no end of lists and quotations',
  { timeout: 5_000 },
  (mark) => {
    const { passages } = readArticle(`${mark.repeat(20_000)}The port bought 12 boats.\n`, { source: 'fleet.md' })
    expect(passages.some(({ text }) => text.endsWith('bought 12 boats.'))).toBe(true)
  },
)

test('lists and quotations that a writer may nest, and rules however long, are Markdown', () => {
  for (const opening of ['> '.repeat(40), '- '.repeat(20), `${'-'.repeat(300)}\n\n`]) {
    const { passages } = readArticle(`${opening}The port bought **12** boats.\n`, { source: 'fleet.md' })
    expect(passages.at(-1)!.text).toBe('The port bought 12 boats.')
  }
})
