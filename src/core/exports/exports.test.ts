import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv, type AnySchema } from 'ajv'
import * as fc from 'fast-check'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import type { Place } from '../model.ts'
import { readArticle } from '../text/read.ts'
import type { Report, ReportConflict } from '../report.ts'
import { briefToCsv, claimsToCsv } from './csv.ts'
import { excerpt, type Dossier } from './dossier.ts'
import { toHtml } from './html.ts'
import { toJsonLines } from './jsonl.ts'
import { Lines } from './lines.ts'
import { toMarkdown } from './markdown.ts'
import { toSarif } from './sarif.ts'
import { toWebAnnotation } from './webAnnotation.ts'
import { toAddress } from './wording.ts'

const validateAnnotation = createRequire(import.meta.url)('validate-web-annotation') as (value: unknown) => boolean

const texts: Readonly<Record<string, string>> = {
  'wire.txt': '🚢 Quay\r\nThe quay at Calder cost $30 million, the port said.\r\n',
  'in depth/b #1 (new).md': '# Quay\n\nCalder paid $300 million for its quay.\n',
}

function place(source: string, quote: string): Place {
  const start = texts[source]!.indexOf(quote)
  return { source, start, end: start + quote.length, text: quote }
}

const wire = place('wire.txt', '$30 million')
const depth = place('in depth/b #1 (new).md', '$300 million')

const conflict: ReportConflict = {
  id: 'c1',
  level: 'conflict',
  kind: 'value',
  measure: 'cost of the <quay>',
  subjects: ['Calder'],
  reason: '30 and 300 million do not overlap.',
  steps: ['exact'],
  sides: [
    { value: '$30 million', independentSources: 1, mentions: [wire] },
    { value: '$300 million', independentSources: 2, mentions: [depth] },
  ],
  decision: null,
}
const verdict = {
  verdict: 'preferred',
  reason: 'a slip',
  value: '$30 million',
  author: 'Ana',
  date: '2025-11-03',
} as const

const report: Report = {
  version: 1,
  sources: Object.keys(texts).map((source) => ({
    source,
    title: 'Quay | falls',
    publisher: null,
    published: '2025-11-03',
    words: 9,
    origin: source,
  })),
  figures: [
    { id: 'f1', ...wire, kind: 'money', unit: 'USD', min: 3e7, max: 3e7, approx: false, relative: false, change: null },
    {
      id: 'f2',
      ...depth,
      kind: 'money',
      unit: 'USD',
      min: 3e8,
      max: null,
      approx: true,
      relative: false,
      change: null,
    },
  ],
  mentions: [{ ...place('wire.txt', 'Calder'), type: 'place', entity: 'Calder' }],
  claims: [
    {
      id: 'k1',
      source: 'wire.txt',
      start: 9,
      end: 59,
      measure: '=cmd|calc',
      subjects: ['Calder', 'port'],
      figure: 'f1',
      asOf: null,
      modality: 'actual',
      attribution: 'the port',
    },
  ],
  conflicts: [
    conflict,
    { ...conflict, id: 'c2', kind: 'date', level: 'tension', decision: { ...verdict, stale: true } },
    { ...conflict, id: 'c3', measure: 'decided thing', decision: { ...verdict, stale: false } },
  ],
  agreements: [{ id: 'a1', measure: 'place', value: 'Calder', independentSources: 2, mentions: [wire, depth] }],
  brief: {
    title: 'The *quay* & "Calder"',
    parties: ['Calder'],
    value: '$30 million',
    term: null,
    announced: null,
    lines: [
      { label: 'Value', text: '$30 million', disputed: true, mentions: [wire] },
      { label: 'Note', text: '+1 is added', disputed: false, mentions: [] },
    ],
  },
}

function dossierOf(of: Report = report): Dossier {
  return {
    report: of,
    texts: new Map(Object.entries(texts)),
    positionOf: (source, offset) => new Lines(texts[source]!).at(offset),
  }
}

describe('Markdown', () => {
  const markdown = toMarkdown(dossierOf())

  test('cites each line of the brief, and links to the line of the quote', () => {
    expect(markdown).toContain('- **Value:** $30 million **(disputed)** [wire.txt:2](wire.txt#L2)')
    expect(markdown).toContain('(in%20depth/b%20%231%20%28new%29.md#L3)')
  })

  test('names a source once where it is cited for several lines', () => {
    const mentions = [depth, wire, place('in depth/b #1 (new).md', 'Quay'), place('in depth/b #1 (new).md', 'Calder')]
    const line = { label: 'Value', text: 'Much', disputed: false, mentions }
    const cited = toMarkdown(dossierOf({ ...report, brief: { ...report.brief, lines: [line] } }))
    const address = 'in%20depth/b%20%231%20%28new%29.md'
    expect(cited).toContain(
      `Much [in depth/b #1 (new).md:3](${address}#L3) [1](${address}#L1), [wire.txt:2](wire.txt#L2)\n`,
    )
  })

  test('marks what is disputed once, and quotes no list mark', () => {
    expect(markdown).toContain('- **Value:** $30 million **(disputed)**')
    const disputed = report.brief.lines.map((line) => ({ ...line, label: 'Disputed', disputed: true }))
    expect(toMarkdown(dossierOf({ ...report, brief: { ...report.brief, lines: disputed } }))).not.toContain(
      '(disputed)',
    )
    const place = { start: 6, end: 9 }
    expect(excerpt('- The fee is one.\n', place).before).toBe('The ')
    expect(excerpt('1-0 The fee is one.\n', { start: 8, end: 11 }).before).toBe('1-0 The ')
  })

  test('shows text as it is', () => {
    expect(markdown).toContain('# The \\*quay\\* & "Calder"')
    expect(markdown).toContain('### Cost of the \\<quay\\>')
    const { passages } = readArticle(markdown, { source: 'brief.md' })
    const printed = passages.map(({ text }) => text)
    expect(printed[0]).toBe('The *quay* & "Calder"')
    expect(printed).toContain('Quay | falls')
    expect(printed).toContain('Note: +1 is added')
  })

  test('strikes what is decided, and says what is out of date', () => {
    expect(markdown).toMatch(/## Decided\n\n### Decided thing\n[^#]*~~\*\*\$30 million\*\*~~/)
    expect(markdown).toContain('Out of date, its text has changed: Preferred $30 million: a slip (Ana, 2025-11-03)')
    expect(markdown.indexOf('Decided thing')).toBeGreaterThan(markdown.indexOf('## Decided'))
  })

  test('of nothing is a title', () => {
    const empty = {
      ...report,
      sources: [],
      conflicts: [],
      agreements: [],
      brief: { ...report.brief, title: null, parties: [], lines: [] },
    }
    expect(toMarkdown(dossierOf(empty))).toBe('# Brief\n')
  })
})

describe('HTML', () => {
  const page = toHtml(dossierOf())

  test('needs nothing else, and runs nothing', () => {
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|<link|<img|https?:|javascript:/)
  })

  test('links each number to its quote, and each quote to its line', () => {
    const cited = [...page.matchAll(/href="#(quote-\d+)"/g)].map(([, id]) => id)
    expect(new Set(cited)).toEqual(new Set(['quote-1', 'quote-2']))
    for (const id of cited) expect(page).toContain(`<li id="${id}">`)
    expect(page).toContain('href="in%20depth/b%20%231%20%28new%29.md#L3"')
  })

  test('has no markup but its own, whatever the articles say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hostile = `<img src=x onerror="alert('1')">${text}`
        const changed: Report = {
          ...report,
          sources: report.sources.map((each) => ({ ...each, title: hostile, publisher: hostile })),
          conflicts: report.conflicts.map((each) => ({ ...each, measure: hostile, reason: hostile })),
          brief: {
            ...report.brief,
            title: hostile,
            lines: [{ ...report.brief.lines[0]!, label: hostile, text: hostile }],
          },
        }
        const tags = (of: string) => [...of.matchAll(/<[^>]*>/g)].map(([tag]) => tag)
        const without = toHtml(dossierOf({ ...changed, brief: { ...changed.brief, title: 'x' } }))
        expect(tags(without).filter((tag) => /img|onerror/.test(tag))).toEqual([])
        expect(toHtml(dossierOf(changed))).not.toMatch(/<img|"alert/)
      }),
    )
  })
})

/** Rows of a CSV text as a spreadsheet reads them. */
function parseCsv(text: string): string[][] {
  const cells = [...text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('CSV', () => {
  test('has a row for each quote of the brief and of the conflicts', () => {
    const [header, ...rows] = parseCsv(briefToCsv(dossierOf()))
    expect(header).toHaveLength(9)
    expect(rows[0]!.slice(0, 7)).toEqual(['brief', 'Value', '$30 million', 'true', 'wire.txt', '2', '25'])
    expect(rows).toHaveLength(2 + 6)
  })

  test('has a row for each claim, with numbers as numbers', () => {
    const [, row] = parseCsv(claimsToCsv(dossierOf()))
    expect(row).toEqual([
      ...['wire.txt', '2', '25', "'=cmd|calc", 'Calder; port', '$30 million', 'money', 'USD', '30000000', '30000000'],
      ...['false', '', 'actual', 'the port', 'The quay at Calder cost $30 million, the port said.'.slice(0, 50)],
    ])
  })

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\r=1', '＝1', '\n=1', '\u202e=1'])(
    '%j is no formula',
    (text) => {
      const changed = { ...report, brief: { ...report.brief, lines: [{ ...report.brief.lines[0]!, text }] } }
      expect(parseCsv(briefToCsv(dossierOf(changed)))[1]![2]).toMatch(/^'/)
    },
  )

  test('whatever the text, each cell comes back, and none is a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const changed = { ...report, brief: { ...report.brief, lines: [{ ...report.brief.lines[0]!, text }] } }
        const rows = parseCsv(briefToCsv(dossierOf(changed)))
        expect(rows.every((row) => row.length === 9)).toBe(true)
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})

describe('SARIF', () => {
  interface Log {
    runs: [{ results: Record<string, unknown>[] }]
  }
  const log = JSON.parse(toSarif(dossierOf(), '1.2.3')) as Log
  // The published schema is written in draft 4, of which it uses nothing that later drafts read otherwise but `id`.
  const schema: AnySchema = { ...sarifSchema, $schema: undefined, id: undefined } as object
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)

  test('is valid by its published schema', () => {
    expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
    expect(validate({ ...log, version: 2 })).toBe(false)
  })

  test('points at one side and relates the other', () => {
    const [result] = log.runs[0].results
    expect(result).toMatchObject({
      ruleId: 'value-conflict',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'wire.txt' },
            region: { startLine: 2, startColumn: 25, endLine: 2, endColumn: 36, snippet: { text: '$30 million' } },
          },
        },
      ],
      relatedLocations: [{ id: 1, message: { text: '$300 million' } }],
    })
    expect(result).not.toHaveProperty('suppressions')
  })

  test('has decisions as suppressions', () => {
    const [, stale, decided] = log.runs[0].results
    expect(stale).toMatchObject({ suppressions: [{ status: 'underReview' }] })
    expect(decided).toMatchObject({
      suppressions: [{ status: 'accepted', justification: 'Preferred $30 million: a slip (Ana, 2025-11-03)' }],
    })
  })
})

describe('Web Annotation', () => {
  const page = JSON.parse(toWebAnnotation(dossierOf(), 'file:///articles/')) as { items: Record<string, unknown>[] }

  test('each is valid by the model', () => {
    expect(page.items).toHaveLength(2 + 1 + 3)
    for (const item of page.items) expect(validateAnnotation(item), JSON.stringify(item)).toBe(true)
    expect(validateAnnotation({ ...page.items[0], type: 'Note' })).toBe(false)
  })

  test('counts code points', () => {
    const [{ selector }] = page.items[0]!.target as [{ selector: [unknown, { start: number; end: number }] }]
    const { start, end } = selector[1]
    expect([...texts['wire.txt']!].slice(start, end).join('')).toBe('$30 million')
    expect(start).toBe(wire.start - 1)
  })
})

test('JSON lines: one finding to a line', () => {
  const lines = toJsonLines(dossierOf())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string })
  expect(lines.map(({ type }) => type)).toEqual([
    ...['source', 'source', 'figure', 'figure', 'mention', 'claim', 'conflict', 'conflict', 'conflict', 'agreement'],
  ])
})

test('lines and columns, whatever ends the lines', () => {
  const lines = new Lines('a\r\nbc\rd\n\n😀e')
  const at = (offset: number) => Object.values(lines.at(offset))
  expect([0, 1, 3, 5, 6, 8, 9, 11].map(at)).toEqual([
    ...[
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 3],
      [3, 1],
      [4, 1],
      [5, 1],
      [5, 3],
    ],
  ])
})

test('an excerpt keeps to its line and to whole words', () => {
  const long = `First line.\n${'word '.repeat(40)}$30 million ${'word '.repeat(40)}\nLast.`
  const start = long.indexOf('$30')
  const { before, quote, after } = excerpt(long, { start, end: start + 11 })
  expect(before).toMatch(/^…(word ){1,16}$/)
  expect(quote).toBe('$30 million')
  expect(after).toMatch(/^( word){1,16}…$/)
  expect(excerpt('a $30 b', { start: 2, end: 5 })).toEqual({ before: 'a ', quote: '$30', after: ' b' })
  expect(excerpt('\u001b[31m$30\u202e', { start: 5, end: 8 })).toEqual({ before: '[31m', quote: '$30', after: '' })
})

test.each([
  ['wire.txt', 'wire.txt'],
  ['a b/c#d.txt', 'a%20b/c%23d.txt'],
  ['x:y (1).md', 'x%3Ay%20%281%29.md'],
  ['é.txt', '%C3%A9.txt'],
  ['\ud800.txt', '%EF%BF%BD.txt'],
])('the address of %s', (source, address) => {
  expect(toAddress(source)).toBe(address)
})
