import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../model.ts'
import { Memory } from '../remember.ts'
import { readArticle } from '../text/read.ts'
import { hardPieces, hardText } from './cases/hard.ts'
import { findFigures } from './find.ts'

function figuresOf(text: string, source = 'wire.txt', published = '2025-06-18') {
  return findFigures(readArticle(text, { source, published }))
}

describe('findFigures', () => {
  test('joins figures that markup splits', () => {
    const text = 'The dam cost **$38** billion, or [*40*%](https://example.com/12) of the budget.\n'
    expect(figuresOf(text, 'dam.md').map(({ text: printed, quantity }) => [printed, quantity.min])).toEqual([
      ['$38** billion', 38e9],
      ['40*%', 40],
    ])
  })

  test('measures table cells by their headers', () => {
    const text =
      '| Year | Deaths | Share (%) | Sales, £m | Span (km) |\n|---|---|---|---|---|\n| 2024 | 37 | 4.5 | 12 | 3 |\n'
    expect(figuresOf(text, 'table.md').map(({ quantity: { kind, unit, min } }) => [kind, unit, min])).toEqual([
      ['date', null, '2024-01-01'],
      ['count', 'person', 37],
      ['percent', '%', 4.5],
      ['money', 'GBP', 12e6],
      ['length', 'm', 3000],
    ])
    const crores = '| Body | INR crore |\n|---|---|\n| Port board | 612 |\n'
    expect(figuresOf(crores, 'crores.md').map(({ quantity: { kind, min } }) => [kind, min])).toEqual([
      ['money', 6.12e9],
    ])
    const stays = '| | Reed Bank |\n|---|---|\n| Days inside the network | 47 |\n| Years per ship | 12 |\n'
    expect(figuresOf(stays, 'stays.md').map(({ quantity: { kind, min } }) => [kind, min])).toEqual([
      ['duration', 47],
      ['count', 12],
    ])
  })

  test('reads years under a header of years', () => {
    const text = '| Object | Date | Weight |\n|---|---|---|\n| Ruby ring | 1826 | 1826 |\n'
    expect(figuresOf(text, 'rings.md').map(({ quantity: { kind, min } }) => [kind, min])).toEqual([
      ['date', '1826-01-01'],
      ['count', 1826],
    ])
  })

  test('leaves code alone', () => {
    expect(figuresOf('```\nsleep 30 seconds\n```\n', 'code.md')).toEqual([])
  })

  test('reads "$" as the article says', () => {
    const text = 'The mine cost $4 million. All figures are in Canadian dollars.'
    expect(figuresOf(text)[0]!.quantity.unit).toBe('CAD')
  })

  test('orders day and month as the article’s other dates do', () => {
    expect(figuresOf('It ran from 25/02/2024. It shut on 03/04/2024.').at(-1)!.quantity.min).toBe('2024-04-03')
    expect(figuresOf('It ran from 02/25/2024. It shut on 03/04/2024.').at(-1)!.quantity.min).toBe('2024-03-04')
    expect(figuresOf('It shut on 03/04/2024.')).toEqual([])
  })

  test('keeps a relative date open where the article has no date', () => {
    const article = { ...readArticle('It shut on Monday.', { source: 'a.txt' }), published: null }
    expect(findFigures(article)[0]!.quantity).toMatchObject({ relative: true, min: null, max: null })
  })

  test('dates the beginning of a range by its end where the article has no date', () => {
    const read = (text: string) => {
      const [figure, ...others] = findFigures({ ...readArticle(text, { source: 'a.txt' }), published: null })
      expect(others).toEqual([])
      return figure!.quantity
    }
    expect(read('It runs from 4 May to 12 June 2026.')).toMatchObject({ min: '2026-05-04', max: '2026-06-12' })
    expect(read('It ran from 20 December to 12 January 2026.')).toMatchObject({ min: '2025-12-20', max: '2026-01-12' })
    expect(read('It runs from 4 May to 12 June.')).toMatchObject({ min: null, max: null, relative: true })
  })

  test('gives ids that an edit elsewhere does not change', () => {
    const first = figuresOf('Some 40 ships came. They paid $3 million.\n\nThe port has 12 cranes.')
    const second = figuresOf('Nearly 90 ships came, and 4 sank.\n\nThe port has 12 cranes.')
    expect(second.at(-1)!.id).toBe(first.at(-1)!.id)
    const twice = figuresOf('It has 12 cranes.\n\nIt has 12 cranes.').map(({ id }) => id)
    expect(new Set(twice).size).toBe(2)
  })
})

const pieces = fc.constantFrom(
  ...'$ £ € US$ NOK 38 4,200 1.5 2025 03/04/2025 0 000 % per cent – - to and between from one two dozen half a third of million bn m km'.split(
    ' ',
  ),
  ...'Nov. May Monday last year ago by the end of over about ( ) , . : / + ± × ° ’ " first quarter Q3 FY26 hundreds thousands people'.split(
    ' ',
  ),
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.tuple(pieces, fc.constantFrom(' ', '', '\u00a0', '\n', '-')), { maxLength: 40 })
    .map((each) => each.flat().join('')),
)

describe('properties', () => {
  test('any text is read without throwing, into ordered figures that do not overlap and whose text is theirs', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('a.txt', 'a.md'), (text, source) => {
        let end = 0
        for (const figure of figuresOf(text, source)) {
          const article = text.replace(/^\ufeff/, '')
          expect(article.slice(figure.start, figure.end)).toBe(figure.text)
          expect(figure.start).toBeGreaterThanOrEqual(end)
          expect(figure.end).toBeGreaterThan(figure.start)
          expect(figure.whole.from).toBeLessThanOrEqual(figure.from)
          expect(figure.whole.to).toBeGreaterThanOrEqual(figure.to)
          const { min, max } = figure.quantity
          if (min !== null && max !== null) expect(min <= max).toBe(true)
          end = figure.end
        }
      }),
      { numRuns: 3000 },
    )
  })
})

/** The figures of a text that is one paragraph and one sentence, however long. */
function figuresOfSentence(text: string): Figure[] {
  const article = readArticle('', { source: 'a.txt' })
  const passage = {
    kind: 'paragraph' as const,
    level: 0,
    start: 0,
    end: text.length,
    text,
    offsets: null,
    sentences: [{ from: 0, to: text.length }],
    memory: new Memory(),
    section: -1,
    lead: -1,
    cell: null,
  }
  return findFigures({ ...article, text, passages: [passage] })
}

// Work that grows with the square of the length would not come to the sum before the test is given up.
describe('hard text of half a megabyte is read to its end', () => {
  const sum = '; it cost $38 million'

  test.each(hardPieces)(
    '%j',
    (piece) => {
      const figures = figuresOfSentence(hardText(piece, 5e5) + sum)
      expect(figures.at(-1)!.text).toBe('$38 million')
    },
    120_000,
  )

  test('also where an equal text, stored elsewhere, was read before', () => {
    const [first, again] = [1, 2].map(() => Array.from({ length: 50_000 }, () => '1 ').join('') + sum)
    expect(figuresOfSentence(again!)).toEqual(figuresOfSentence(first!))
  }, 120_000)
})
