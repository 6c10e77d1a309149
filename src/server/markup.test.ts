import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Node, Parent } from 'unist'
import { expect, test } from 'vitest'
import { markdown, plaintext } from './markup.ts'

function parse(markup: string): Node {
  return fromMarkdown(markup, {
    extensions: [gfmTable(), gfmStrikethrough(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
}

/** Kinds of nodes that a Markdown text holds. */
function kinds(node: Node, found = new Set<string>()): Set<string> {
  found.add(node.type)
  for (const child of (node as Parent).children ?? []) kinds(child, found)
  return found
}

function render(node: Node): string {
  const { value, children } = node as { value?: string; children?: Node[] }
  return value ?? (children ?? []).map(render).join('')
}

const escapeMarkdown = markdown(true).text

const place = {
  uri: 'file:///folder/a%20(b).txt',
  range: { start: { line: 3, character: 4 }, end: { line: 3, character: 9 } },
  source: 'a (b).txt',
  text: 'quote',
}

const hostile = [
  '[click](command:workbench.action.quit)',
  '![x](https://example.org/p.png)',
  '<img src=x onerror=alert(1)>',
  '<https://example.org>',
  'see https://example.org and www.example.org or me@example.org',
  '**bold** _em_ ~~gone~~ `code`',
  '# heading',
  '1. item',
  '- item',
  '+ item',
  '> quote',
  '---',
  '| a | b |\n|---|---|',
  'one\n\ntwo',
  '&lt;b&gt; &amp; &#60;',
  '[^1] [ref]: https://example.org',
  'trailing \\',
]

test.each(hostile)('%s shows as printed', (data) => {
  const root = parse(escapeMarkdown(data))
  expect([...kinds(root)].sort()).toEqual(['paragraph', 'root', 'text'])
  expect(render(root)).toBe(data.replace(/\s+/g, ' ').trim())
})

test('any text stays text, inside our own markup too', () => {
  const piece = fc.constantFrom(...'\\`*_[]()<>|~&#+-=!:/@.$1a \n"', '://', 'www.', '&lt;', '](command:x)')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const data = pieces.join('')
      const root = parse(`- ${markdown(true).strong('sign')} “${escapeMarkdown(data)}”`)
      expect([...kinds(root)].sort()).toEqual(['list', 'listItem', 'paragraph', 'root', 'strong', 'text'])
      expect(render(root)).toBe(`sign “${data.replace(/\s+/g, ' ').trim()}”`)
    }),
    { numRuns: 1000 },
  )
})

test('bare addresses are not made into links', () => {
  const escaped = escapeMarkdown(
    'see https://example.org, HTTP://example.org, www.example.org, me@example.org, mailto:x',
  )
  expect(escaped).not.toMatch(/(?<!\\):\/\/|www\.|(?<!\\)@|mailto:/i)
})

test('plain amounts need no escapes', () => {
  for (const data of ['$38 billion', '+20%', 'Nov. 3, 2025', 'R&D', '"10:30"']) {
    expect(`x ${escapeMarkdown(`x ${data}`)}`).toBe(`x x ${data}`)
  }
})

test('an icon in an article is not an icon', () => {
  expect(escapeMarkdown('$(zap) and $38')).toBe('&#36;(zap) and $38')
  // "2." opens a list only before a space.
  expect(escapeMarkdown('2.35 billion')).toBe('2.35 billion')
  expect(escapeMarkdown('2. Berth')).toBe('2\\. Berth')
})

test('links lead to our own commands, or to files', () => {
  const ours = markdown(true).link('a](b', place)
  const link = /^\[a\\\]\(b\]\(command:tickmark\.open\?([^()\s]+)\)$/.exec(ours)
  expect(JSON.parse(decodeURIComponent(link![1]!))).toEqual([place])
  expect(markdown(false).link('quote', place)).toBe('[quote](file:///folder/a%20%28b%29.txt#L4,5)')
  expect(markdown(false).command('Compare', 'compare', [])).toBe('')
  expect(plaintext.link('quote', place)).toBe('quote (a (b).txt:4:5)')
})
