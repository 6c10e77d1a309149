import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdownBlocks, readWholeMarkdown } from './markdown.ts'
import { takePlainParagraphs } from './plainParagraphs.ts'

describe('plain paragraphs are taken out', () => {
  test.each([
    ['The harbour cost $38 billion.', 'x'],
    [
      '# Harbour\n\nIt cost $38 billion.\nWork starts now.\n\n- one\n- two\n\nThe end.\n',
      '# Harbour\n\nx\n\n- one\n- two\n\nx\n',
    ],
    [
      '---\ntitle: Harbour\n\nnot: a paragraph\n---\nIt opened.\n\nIt closed.',
      '---\ntitle: Harbour\n\nnot: a paragraph\n---\nx\n\nx',
    ],
    ['It opened.\r\n\r\nIt closed.\r\n', 'x\r\n\r\nx\r\n'],
    ['2025 was a good year.\n\n38 ships came', 'x\n\nx'],
  ])('%j leaves %j', (source, text) => {
    expect(takePlainParagraphs(source).text).toBe(text)
  })

  test.each([
    'It cost *$38* billion.',
    'It cost $38 billion. ',
    'It cost $38  \nbillion.',
    ' It cost $38 billion.',
    'It cost\n- $38 billion',
    'It cost\n38) billion',
    'It cost\n===',
    'a | b\n:- | -',
    'Arden &amp; Sons',
    'It cost $38\r\nbillion.',
    'It cost $38 bil\u00adlion.',
    'See [1].',
    '- one\n\n  The item goes on.',
    '```\n\nThe code goes on.\n\n```',
    '<!--\n\nThe comment goes on.\n\n-->',
    '> <pre>\n\nThe end.',
    '---\ntitle: Harbour\n\nThe front matter goes on.',
  ])('but not of %j', (source) => {
    expect(takePlainParagraphs(source).text).toBe(source)
  })
})

/** Pieces of which Markdown is made, and of which it is not. */
const pieces = [
  ...[
    '\n',
    '\n\n',
    '\n \n',
    '\r\n',
    '\r\n\r\n',
    '\r',
    ' ',
    '  ',
    '    ',
    '\t',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u00ad',
    '\0',
  ],
  ...[
    '#',
    '## ',
    '> ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '38) ',
    '---',
    '===',
    '***',
    '___',
    '```',
    '~~~',
    '|',
    ':-',
    '| - |',
    '<',
    '<b>',
    '<!--',
    '-->',
    '<pre>',
  ],
  ...[
    '[',
    ']',
    ']:',
    '[^1]',
    '[^1]: ',
    '(',
    ')',
    '![',
    '*',
    '**',
    '_',
    '`',
    '~',
    '~~',
    '\\',
    '&',
    '&amp;',
    '!',
    ':',
    '=',
    '-',
  ],
  ...[
    'It cost',
    ' $38 billion',
    '.',
    'The end.',
    'Ana Ruiz',
    'x',
    '1',
    '2025',
    '“We start now,”',
    'https://arden.test',
    'www.arden.test',
    'title: Harbour',
    'By Ana Ruiz',
    'Sources:',
    '• one',
    '😀',
    '\ud83d',
    'é',
  ],
]

test('Markdown reads as it does by the parser alone', () => {
  const piece = fc.constantFrom(...pieces)
  const paragraph = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
  const whole = fc.constantFrom(
    'It cost $38 billion.',
    'The end.\nIt opened.',
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
    '```',
    '> ~~~',
  )
  const paragraphs = fc.array(fc.oneof(paragraph, whole), { maxLength: 8 })
  fc.assert(
    fc.property(paragraphs, fc.constantFrom('\n\n', '\r\n\r\n', '\n', '\n \t\n'), (parts, between) => {
      const source = parts.join(between)
      expect(readMarkdownBlocks(source)).toEqual(readWholeMarkdown(source))
    }),
    { numRuns: 1000 },
  )
})
