// What an article or the name of a file holds is data, whatever is printed: it steers no terminal, page or spreadsheet.
import MarkdownIt from 'markdown-it'
import { parse as parseHtml, type DefaultTreeAdapterTypes } from 'parse5'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { bundleProgram, makeFolder, runProgram, type Outcome } from './program.ts'

const hostile = [
  '<b onclick=x>',
  '[go](command:x)',
  '`code`',
  '| a |',
  '**strong**',
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u009b2J',
  '\b\b\b',
  '\u202egnp.exe\u202c',
  '\u2066x\u2069',
  '![p](https://example.org/p.png)',
  'https://example.org',
  '$x^2$',
  '=1+1',
].join(' ')

// Each side of the conflict stands among hostile words, in a file with a hostile name. The words keep to the quoted lines.
const articles = {
  '\u001b[2J\u202e=one\n`|`<b>[x](y).txt': `Tarn Bridge to be rebuilt ${hostile}\n\nTARN, Oct. 8, 2025 — Tarn Council signed a contract with Orrell Works on Wednesday. The contract is worth $30 million ${hostile}.\n`,
  '@two\r.md': `# Orrell Works wins Tarn contract\n\n*9 October 2025*\n\nOrrell Works has signed a contract with Tarn Council. The contract is worth **$300 million**, Orrell Works said \u001b[31m\u202e=1+1 \\| \\<b> \\[x](y).\n`,
  '\u009b-bad.txt': new Uint8Array(100),
  '\u001b-empty.txt': '',
  '.tickmark/decisions.jsonl': '\u001b[2J\n',
  '.tickmark/entities.yaml': '"\u001b[2J": x\n',
}

/** What no output may hold, line feeds apart. */
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

let program: string
let folder: { path: string; remove(): Promise<void> }
beforeAll(async () => {
  program = await bundleProgram()
  folder = await makeFolder(articles)
})
afterAll(() => folder.remove())

const run = (...words: string[]): Promise<Outcome> => runProgram(program, folder.path, ...words)

const formats = {
  check: ['text', 'json', 'sarif', 'github'],
  brief: ['markdown', 'html', 'json'],
  export: ['web-annotation', 'jsonl'],
}

test.each(Object.entries(formats).flatMap(([command, all]) => all.map((format) => [command, format])))(
  '%s --format %s steers no terminal',
  async (command, format) => {
    const { status, stdout, stderr } = await run(command!, '--format', format!)
    expect(status).toBe(command === 'check' ? 1 : 0)
    expect(stdout).not.toMatch(steering)
    expect(stderr).not.toMatch(steering)
    expect(stdout).toContain('$300 million')
  },
)

test('messages show the characters of names that do not show, and are one line each', async () => {
  const { stderr } = await run('check', '--format', 'json')
  expect(stderr.split('\n').filter((line) => line.includes('-bad'))).toEqual(['\\u009b-bad.txt is not a text file'])
  expect(stderr).toContain('\\u001b-empty.txt is empty\n')
  expect(stderr).toMatch(/^\.tickmark\/decisions\.jsonl:1 is not JSON/m)
  const { stderr: unknown } = await run('check', '\u001b[2J\ngone')
  expect(unknown).toContain('tickmark: Cannot read \\u001b[2J\\u000agone: it does not exist\n\n')
})

test('in text each quote is one line, under the name of its file', async () => {
  const { stdout } = await run('check')
  expect(stdout).toMatch(/^ {4}\\u001b\[2J\\u202e=one\\u000a`\|`<b>\[x\]\(y\)\.txt:3:\d+ {2}.*\$30 million/m)
  expect(stdout).toMatch(/^ {4}@two\\u000d\.md:5:\d+ {2}.*\$300 million/m)
})

test('JSON has the texts as they are', async () => {
  const report = JSON.parse((await run('check', '--format', 'json')).stdout) as Report
  for (const { source, start, end, text } of report.figures)
    expect((articles[source as keyof typeof articles] as string).slice(start, end)).toBe(text)
  expect(report.sources[0]!.source).toBe('\u001b-empty.txt')
})

describe('Markdown', () => {
  // As VS Code's preview reads it: HTML allowed, addresses made into links.
  const reader = new MarkdownIt({ html: true, linkify: true })

  test('has no markup but its own', async () => {
    const tokens = reader.parse((await run('brief')).stdout, {})
    const all = tokens.flatMap((token) => [token, ...(token.children ?? [])])
    const kinds = new Set(all.map(({ type }) => type.replace(/_(?:open|close)$/, '')))
    expect([...kinds].sort()).toEqual(
      [
        ...['bullet_list', 'heading', 'inline', 'link', 'list_item', 'paragraph', 'strong'],
        ...['table', 'tbody', 'td', 'text', 'th', 'thead', 'tr'],
      ].sort(),
    )
    const links = all.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href')))
    const addresses = Object.keys(articles).map((name) =>
      encodeURIComponent(name).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`),
    )
    expect(links.length).toBeGreaterThan(4)
    for (const link of links) expect(addresses).toContain(link.replace(/#L\d+$/, ''))
    const shown = all
      .filter(({ type }) => type.startsWith('text'))
      .map(({ content }) => content)
      .join('')
    for (const words of ['<b onclick=x>', '[go](command:x)', '`code`', '| a |', '**strong**'])
      expect(shown).toContain(words)
  })
})

describe('HTML', () => {
  test('has no elements and attributes but its own', async () => {
    const document = parseHtml((await run('brief', '--format', 'html')).stdout)
    const found = new Set<string>()
    const walk = (node: DefaultTreeAdapterTypes.Node): void => {
      if ('tagName' in node) {
        for (const { name, value } of node.attrs) {
          found.add(`${node.tagName} ${name}`)
          if (name === 'href') expect(value).toMatch(/^(?:#quote-\d+|(?:%[0-9A-F]{2}|[\w.-])+(?:#L\d+)?)$/)
        }
        if (!['html', 'head', 'body', 'tbody'].includes(node.tagName)) found.add(node.tagName)
      }
      if ('childNodes' in node) node.childNodes.forEach(walk)
    }
    walk(document)
    const ours =
      'a|article|h1|h2|h3|li|mark|meta|ol|p|section|strong|style|sup|table|td|th|title|tr|ul|a href|html lang|li id|meta charset|meta content|meta http-equiv|meta name|ol class|strong class|th scope'
    expect([...found].filter((each) => !ours.split('|').includes(each))).toEqual([])
  })
})

test.each([['brief'], ['export']])('the CSV of %s has no formula', async (command) => {
  const { stdout } = await run(command, '--format', 'csv')
  const cells = [...stdout.slice(1).matchAll(/"((?:[^"]|"")*)"|[^",\r\n]+/g)].map(([whole, quoted]) => quoted ?? whole)
  expect(cells.some((cell) => cell.startsWith("'@two"))).toBe(true)
  for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]|[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
})
