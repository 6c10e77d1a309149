import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../model.ts'
import { offsetOf, toRange, toSpan } from './passages.ts'
import { readArticle } from './read.ts'

function read(text: string): readonly Passage[] {
  return readArticle(text, { source: 'wire.md' }).passages
}

/** What stands in the source where the passage prints `words`. */
function sourceOf(text: string, words: string): string {
  for (const passage of read(text)) {
    const from = passage.text.indexOf(words)
    if (from < 0) continue
    const { start, end } = toSpan(passage, { from, to: from + words.length })
    return text.slice(start, end)
  }
  return `no passage reads ${JSON.stringify(words)}`
}

describe('inline marks', () => {
  test.each([
    ['It cost **$38** billion.', '$38 billion', '$38** billion'],
    ['It cost $*38 billion*.', '$38 billion', '$*38 billion'],
    ['It cost [$38 billion](https://arden.test/38).', '$38 billion', '$38 billion'],
    ['It cost [$38][1] billion.\n\n[1]: https://arden.test', '$38 billion', '$38][1] billion'],
    ['It cost `$38` billion.', '$38 billion', '$38` billion'],
    ['It cost `` $38 `` billion.', '$38 billion', '$38 `` billion'],
    ['It cost ~~$30~~ $38 billion.', '$30 $38 billion', '$30~~ $38 billion'],
    ['Arden &amp; Sons', 'Arden & Sons', 'Arden &amp; Sons'],
    ['Arden &#38;amp; Sons', 'Arden &amp; Sons', 'Arden &#38;amp; Sons'],
    ['Arden &bogus; Sons', 'Arden &bogus; Sons', 'Arden &bogus; Sons'],
    ['&copy; Arden &mdash; 38 ships', 'Arden — 38 ships', 'Arden &mdash; 38 ships'],
    ['&#x1F6A2; 38 ships', '38 ships', '38 ships'],
    ['38&nbsp;billion', '38\u00a0billion', '38&nbsp;billion'],
    ['a \\* b 38', 'a * b 38', 'a \\* b 38'],
    ['a \\\\ b 38', 'a \\ b 38', 'a \\\\ b 38'],
    ['a \\\\\\\\ b 38', 'a \\\\ b 38', 'a \\\\\\\\ b 38'],
    ['a \\b 38', 'a \\b 38', 'a \\b 38'],
    ['It cost $38\nbillion.', '$38 billion', '$38\nbillion'],
    ['It cost $38  \nbillion.', '$38 billion', '$38  \nbillion'],
    ['It cost $38\\\nbillion.', '$38 billion', '$38\\\nbillion'],
    ['It cost $38 \r\n   billion.', '$38 billion', '$38 \r\n   billion'],
    ['It cost $38<br>billion.', '$38 billion', '$38<br>billion'],
    ['It cost <b>$38</b> billion.', '$38 billion', '$38</b> billion'],
    ['> It cost $38\n> billion.', '$38 billion', '$38\n> billion'],
    ['> > It cost `$38\n> > billion`.', '$38 billion', '$38\n> > billion'],
    ['- It cost $38\n  billion.', '$38 billion', '$38\n  billion'],
    ['It cost $38 bil\u00adlion.', '$38 billion', '$38 bil\u00adlion'],
    ['It cost 😀 **$38** billion.', '😀 $38', '😀 **$38'],
    ['It cost $38[^1] billion.\n\n[^1]: Net.', '$38 billion', '$38[^1] billion'],
    ['It cost ![x](y.png)$38 billion.', '$38 billion', '$38 billion'],
    ['See https://arden.test/38?a=b&c=d now', 'https://arden.test/38?a=b&c=d', 'https://arden.test/38?a=b&c=d'],
    ['See <https://arden.test/38> now', 'https://arden.test/38', 'https://arden.test/38'],
    ['| a | b |\n|---|---|\n| c \\| d | **38** km |', '38 km', '38** km'],
    ['\ufeffIt cost $38 billion.', '$38 billion', '$38 billion'],
  ])('%j reads %j', (text, words, source) => {
    expect(sourceOf(text, words)).toBe(source)
  })
})

test('kinds, sections and leads', () => {
  const text = [
    '---',
    'title: The harbour',
    'publisher: Harbour Press',
    'date: 2025-10-09',
    'role: draft',
    '---',
    '# The harbour is shut',
    '*Harbour Press, 9 October 2025*',
    '',
    'The works cost three things:',
    '',
    '- money',
    '  - a lot',
    '- time',
    '',
    '**What happens next**',
    '',
    '> “We wait.”',
    '> — Ana Ruiz, mayor',
    '',
    '![The quay](quay.png)',
    '',
    '*Caption: The quay. Photo: Ola Brandt*',
    '',
    '```',
    'code 38',
    '```',
    '',
    '## Sources',
    '',
    '- Harbour office, https://harbour.test',
  ].join('\n')
  const article = readArticle(text, { source: 'wire.md' })
  expect(article).toMatchObject({
    title: 'The harbour',
    publisher: 'Harbour Press',
    published: '2025-10-09',
    role: 'draft',
    format: 'markdown',
  })
  expect(article.passages.map(({ kind, level, section, lead }) => [kind, level, section, lead])).toEqual([
    ['heading', 1, -1, -1],
    ['byline', 0, 0, -1],
    ['paragraph', 0, 0, -1],
    ['item', 1, 0, 2],
    ['item', 2, 0, 3],
    ['item', 1, 0, 2],
    ['heading', 2, 0, -1],
    ['quotation', 0, 6, -1],
    ['caption', 0, 6, -1],
    ['caption', 0, 6, -1],
    ['code', 0, 6, -1],
    ['heading', 2, 0, -1],
    ['reference', 1, 11, -1],
  ])
})

test('a table cell knows its row and its column', () => {
  const passages = read('| Port | Depth |\n|---|--:|\n| Calder | 12 m |\n| Fenn | |\n|| 9 m |\n')
  const cells = passages.map(({ text, cell }) => [text, cell!.row, cell!.column, cell!.rowHeader, cell!.columnHeader])
  expect(cells).toEqual([
    ['Port', -1, 0, '', ''],
    ['Depth', -1, 1, 'Port', ''],
    ['Calder', 0, 0, '', 'Port'],
    ['12 m', 0, 1, 'Calder', 'Depth'],
    ['Fenn', 1, 0, '', 'Port'],
    ['9 m', 2, 1, '', 'Depth'],
  ])
  expect(passages[3]!.cell).toMatchObject({ rowHeaderPassage: 2, columnHeaderPassage: 1, table: 0 })
  expect(passages[5]!.cell).toMatchObject({ rowHeaderPassage: -1, columnHeaderPassage: 1 })
})

test('broken front matter is passed over', () => {
  expect(readArticle('---\ntitle: [\n---\nText.', { source: 'a.md' })).toMatchObject({ title: null, published: null })
  expect(readArticle('---\n- a\n---\nText.', { source: 'a.md' }).title).toBeNull()
  expect(readArticle('---\na: &x [*x]\n---\nText.', { source: 'a.md' }).title).toBeNull()
})

test.each([
  ['nested quotes', '>'.repeat(20_000)],
  ['nested lists', '- '.repeat(5_000)],
  ['brackets', '['.repeat(20_000)],
  ['pictures', '!['.repeat(10_000)],
  ['stars', '*a '.repeat(10_000)],
  ['stars and underscores', '**a _b '.repeat(8_000)],
  ['backticks', Array.from({ length: 200 }, (_, n) => '`'.repeat(n + 1) + 'a').join(' ')],
  ['angles', '<a '.repeat(10_000)],
  ['pipes', '|'.repeat(10_000) + '\n' + '|-'.repeat(5_000) + '\n'],
  ['links', '[a](b '.repeat(8_000)],
  ['footnotes', '[^a'.repeat(8_000)],
])(
  'hostile Markdown is read in time: %s',
  (_, text) => {
    expect(readArticle(text, { source: 'a.md' }).passages).toBeDefined()
  },
  10_000,
)

/** Characters from which Markdown's marks are made, so that random texts are full of broken ones. */
const marked = fc.array(
  fc.constantFrom(
    ...'*_`~[]()<>#|!\\&;:-+>"\'\n\r\t .,$38'.split(''),
    '\n\n',
    '\r\n',
    '&amp;',
    '&#65;',
    '**',
    '```\n',
    '| a | b |\n|---|---|\n',
    '- ',
    '1. ',
    '> ',
    '    ',
    '[^1]',
    '](x)',
    '\u00a0',
    '\u202f',
    '😀',
    '\u00ad',
    'word',
    'Ab',
    '<br>',
    '---\n',
    '\0',
    '\ufeff',
  ),
  { maxLength: 60 },
)

test('whatever the Markdown, each character of reading text stands where its offset says', () => {
  fc.assert(
    fc.property(marked, (pieces) => {
      const text = pieces.join('')
      for (const passage of read(text)) expectExact(text, passage)
    }),
    { numRuns: 2000 },
  )
})

function expectExact(text: string, passage: Passage): void {
  expect(passage.start).toBe(offsetOf(passage, 0))
  expect(passage.end).toBe(toSpan(passage, { from: 0, to: passage.text.length }).end)
  let before = -1
  for (let at = 0; at < passage.text.length; at++) {
    const offset = offsetOf(passage, at)
    expect(offset).toBeGreaterThan(before)
    before = offset
    const printed = text[offset]!
    const reading = passage.text[at]!
    const same =
      printed === reading ||
      (reading === ' ' && /[\s<\\]/.test(printed)) ||
      (printed === '\0' && reading === '\ufffd') ||
      (printed === '&' && /^&[#\w]+;/.test(text.slice(offset)))
    expect(
      same,
      `${JSON.stringify(reading)} at ${JSON.stringify(text.slice(offset, offset + 8))} of ${JSON.stringify(text)}`,
    ).toBe(true)
  }
  const whole = { from: 0, to: passage.text.length }
  expect(toRange(passage, toSpan(passage, whole))).toEqual(whole)
}
