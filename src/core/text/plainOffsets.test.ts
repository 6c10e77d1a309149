import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Passage } from '../model.ts'
import { bulletMarks } from './lines.ts'
import { offsetOf, toSpan } from './passages.ts'
import { readArticle } from './read.ts'

function read(text: string): readonly Passage[] {
  return readArticle(text, { source: 'wire.txt' }).passages
}

test.each([
  ['\r\n', 'Quay falls\r\n\r\nIt cost $38 billion.\r\n'],
  ['\r', 'Quay falls\r\rIt cost $38 billion.\r'],
  ['no-break spaces', 'Quay falls\n\n\u00a0It cost $38\u202fbillion.\u00a0\n'],
  ['emoji', '🚢 Quay falls 🚢\n\n🚢 It cost $38 billion.'],
  ['tabs', 'Quay falls\n\n\tIt\tcost $38 billion.'],
  ['a soft hyphen', 'Quay falls\n\nIt cost $38 bil\u00adlion.'],
  ['a zero-width space', 'Quay falls\n\nIt cost \u200b$38 billion.'],
  ['a stray byte-order mark', '\ufeffQuay falls\n\nIt cost $38 billion.'],
  ['stars', 'Quay falls\n\nIt cost **$38** billion.'],
])('offsets are exact with %s', (_, text) => {
  const passage = read(text).at(-1)!
  const from = passage.text.search(/\$38.billion/)
  const { start, end } = toSpan(passage, { from, to: from + 11 })
  expect(
    text
      .slice(start, end)
      .replace(/[\u00ad*]/g, '')
      .replace('\u202f', ' '),
  ).toBe('$38 billion')
})

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      '\t',
      '  ',
      '\u00a0',
      '\u202f',
      '\u00ad',
      '\u200b',
      '\ufeff',
      '**',
      '-\n',
      '- ',
      '• ',
      '1. ',
      '— ',
      '“',
      '”',
      '## ',
      'Sources:',
      'Nov. 3, 2025',
      '😀',
      'word',
      'Word',
      'ABC',
      '.',
      ',',
      '$38',
      '\0',
      '\u2028',
      '|',
      'a\tb',
      '|a|b|\n',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 60 },
)

/** What no passage holds: space, what has no width, and the marks of bullets, numbers, rules and tables. */
const layout = new RegExp(`^[\\s\\u0085\\u00ad\\u200b\\u2060\\ufeff*#=~_\\d()a-z.+–—|:${bulletMarks}-]*$`)

test('whatever the text, each character of reading text stands where its offset says, and no other is lost', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('')
      const passages = read(text)
      let end = 0
      for (const passage of passages) {
        expect(passage.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(end, passage.start)).toMatch(layout)
        end = passage.end
        for (let at = 0; at < passage.text.length; at++) {
          const printed = text[offsetOf(passage, at)]!
          expect(printed === passage.text[at] || (passage.text[at] === ' ' && /[\r\n\t]/.test(printed))).toBe(true)
          if (at > 0) expect(offsetOf(passage, at)).toBeGreaterThan(offsetOf(passage, at - 1))
        }
      }
    }),
    { numRuns: 2000 },
  )
})

// A reader whose work grows with the square of the length would not come to the mark before the test is given up.
test.each([
  ['carriage returns', 'a\r'],
  ['credits', '“a b c d e f g.”\nAna Ruiz, mayor\n'],
  ['bullets', '- a\n'],
  ['initials', 'A. B. '],
  ['wrapped lines', 'word word\nword '],
  ['dates', 'Nov. 3, 2025\n'],
  ['quotation marks', '“'],
  ['dashes', '-\n'],
])('a million characters of %s are read to the end', (_, shape) => {
  const passages = read(`${shape.repeat(1_000_000 / shape.length)}\n\nIt cost $38 billion.`)
  expect(passages.at(-1)!.text).toContain('It cost $38 billion.')
})

test('twenty million characters are read whole', () => {
  const paragraph = 'The harbour was shut on Wednesday. It cost $38 million, and the ferries went to Fenn instead.\n\n'
  const text = paragraph.repeat(20_000_000 / paragraph.length)
  const { passages, words } = readArticle(text, { source: 'a.txt' })
  expect(passages).toHaveLength(Math.floor(20_000_000 / paragraph.length))
  expect(words).toBe(passages.length * 17)
})
