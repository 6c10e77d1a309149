// What the program writes, against the schemas that others publish for it and those that we publish for our own files. Each schema
// is shown a spoilt document too: one that accepts anything would prove nothing.
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv, type AnySchema } from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import { createRequire } from 'node:module'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import decisionsSchema from '../../media/decisions.schema.json' with { type: 'json' }
import entitiesSchema from '../../media/entities.schema.json' with { type: 'json' }
import { Corpus } from '../../src/core/corpus.ts'
import { decide, noDecisions, serializeDecisions, withDecision } from '../../src/core/decisions.ts'
import {
  parseOverrides,
  withIgnored,
  withNotSame,
  withRenamed,
  withRetyped,
  withSame,
} from '../../src/core/entities/overrides.ts'
import { bundleProgram, makeFolder, runProgram } from './program.ts'

const root = join(import.meta.dirname, '..', '..')
const validateAnnotation = createRequire(import.meta.url)('validate-web-annotation') as (value: unknown) => boolean

// Beyond the samples: characters of two UTF-16 units, line ends of every kind, a name that no address may hold as it is.
const strange = {
  'a #1 [x] é😀.md':
    '# 😀 Quay\r\n\r\nThe 🚢 quay at Calder cost **$30 million**, the port said.\rCalder Port said “it is done” in May 2025.\n',
  'b?\u001b.txt':
    '😀 Calder Port paid $300 million for its quay at Calder.\n\nThe quay at Calder opened in May 2024.\n',
}

let program: string
let texts: Readonly<Record<string, string>>
let folder: { path: string; remove(): Promise<void> }
let decisions: string
beforeAll(async () => {
  program = await bundleProgram()
  const names = (await readdir(join(root, 'seeds'))).filter(
    (name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md',
  )
  const samples = await Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(join(root, 'seeds', name), 'utf8')]),
  )
  texts = { ...Object.fromEntries(samples), ...strange }
  const { conflicts } = Corpus.of(Object.entries(texts).map(([source, text]) => ({ source, text }))).findings
  const made = conflicts.slice(0, 2).map((conflict, index) =>
    decide(conflict, (source) => texts[source]!, {
      verdict: index === 0 ? 'preferred' : 'explained',
      reason: 'a slip',
      value: index === 0 ? conflict.sides[0]!.value : null,
      author: 'Ana',
      date: '2025-11-03',
    }),
  )
  decisions = serializeDecisions(made.reduce(withDecision, noDecisions))
  folder = await makeFolder({ ...texts, '.tickmark/decisions.jsonl': decisions })
})
afterAll(() => folder.remove())

async function printed(...words: string[]): Promise<string> {
  const { stdout, stderr } = await runProgram(program, folder.path, ...words)
  expect(stderr).toBe('')
  return stdout
}

describe('SARIF 2.1.0', () => {
  interface Log {
    runs: [{ results: { message?: unknown; suppressions?: unknown[] }[] }]
  }
  // The published schema is written in draft 4, of which it uses nothing that later drafts read otherwise but `id`.
  const schema: AnySchema = { ...sarifSchema, $schema: undefined, id: undefined } as object
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)

  test('the log is valid, decisions as suppressions', async () => {
    const log = JSON.parse(await printed('check', '--format', 'sarif', '--level', 'tension')) as Log
    expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
    const [{ results }] = log.runs
    expect(results.length).toBeGreaterThan(2)
    expect(results.filter(({ suppressions }) => suppressions)).toHaveLength(2)
  })

  test('a spoilt one is not', async () => {
    const log = JSON.parse(await printed('check', '--format', 'sarif')) as Log
    delete log.runs[0].results[0]!.message
    expect(validate(log)).toBe(false)
  })

  test('addresses lead to the files', async () => {
    const log = await printed('check', '--format', 'sarif')
    const addresses = new Set([...log.matchAll(/"uri": "([^"]*)"/g)].map(([, address]) => address!))
    expect([...addresses].map(decodeURIComponent).sort()).toEqual(Object.keys(texts).sort())
    for (const address of addresses) expect(new URL(address, 'file:///f/').pathname).toBe(`/f/${address}`)
  })
})

describe('W3C Web Annotation', () => {
  interface Annotation {
    target: { source: string; selector: [{ exact: string }, { start: number; end: number }] }[]
  }
  let items: Annotation[]
  beforeAll(async () => {
    items = (JSON.parse(await printed('export', '--format', 'web-annotation')) as { items: Annotation[] }).items
  })

  test('each annotation is valid, a spoilt one is not', () => {
    expect(items.length).toBeGreaterThan(300)
    for (const item of items) expect(validateAnnotation(item), JSON.stringify(item)).toBe(true)
    expect(validateAnnotation({ ...items[0], target: undefined })).toBe(false)
  })

  test('positions count code points, and quotes are what stands there', () => {
    for (const { target } of items) {
      for (const { source, selector } of target) {
        const text = texts[decodeURIComponent(source.slice(source.lastIndexOf('/') + 1))]!
        const [{ exact }, { start, end }] = selector
        expect([...text].slice(start, end).join('')).toBe(exact)
      }
    }
  })
})

describe('our own files', () => {
  test('decisions', () => {
    const validate = new Ajv2020().compile(decisionsSchema)
    const lines = decisions.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true)
    const [first] = lines.map((line) => JSON.parse(line) as object)
    for (const field of decisionsSchema.required) {
      expect(validate({ ...first, [field]: undefined }), field).toBe(false)
    }
    expect(validate({ ...first, targets: [{ source: 'a', side: 'b', selector: [] }] })).toBe(false)
  })

  const validate = new Ajv().compile(entitiesSchema)
  const isValid = (text: string) => validate(parse(text) ?? {})

  test('names: whatever is written is valid', () => {
    const steps = [
      (text: string) => withSame(text, 'Calder Port', 'CP'),
      (text: string) => withNotSame(text, 'Calder Port', 'Calder'),
      (text: string) => withRenamed(text, 'CP', 'The "Port": #1'),
      (text: string) => withRetyped(text, 'Heron', 'project'),
      (text: string) => withIgnored(text, 'yes'),
      (text: string) => withNotSame(text, 'Calder Port', 'CP'),
    ]
    let text = '# Ours\n'
    for (const step of steps) {
      text = step(text)
      expect(isValid(text), text + JSON.stringify(validate.errors)).toBe(true)
      expect(parseOverrides(text).problems).toEqual([])
    }
  })

  test.each([
    'names:\n  - A\n',
    'merge:\n  - A\n',
    'split:\n  - [A, B, C]\n',
    'retype:\n  Heron: bird\n',
    'rename:\n  - A\n',
    'ignore: A\n',
    '- A\n',
  ])('names: what the schema refuses is told: %j', (text) => {
    expect(isValid(text)).toBe(false)
    expect(parseOverrides(text).problems).not.toEqual([])
  })
})
