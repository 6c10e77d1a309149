// What scripts and other programs may rely on: names, types and meanings in the printed reports, and the library that gives the same.
import { Ajv } from 'ajv'
import { build } from 'esbuild'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type * as library from '../../src/core/library.ts'
import type { Report } from '../../src/core/report.ts'
import { bundleProgram, runProgram } from './program.ts'

const seeds = join(import.meta.dirname, '..', '..', 'seeds')

const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const day = { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const count = { type: 'integer', minimum: 0 }
const list = (items: object) => ({ type: 'array', items })
/** Every field is required, and further ones may be added. */
const fields = (properties: Record<string, object>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
})
const spot = { source: text, start: count, end: count }
const place = fields({ ...spot, text })
const kinds =
  'money percent duration date count power energy length mass area volume temperature speed data multiple rate'.split(
    ' ',
  )
const brief = fields({
  parties: list(text),
  value: textOrNull,
  term: textOrNull,
  announced: textOrNull,
  lines: list(fields({ label: text, text, disputed: { type: 'boolean' }, mentions: list(place) })),
})
const sources = list(
  fields({ source: text, title: textOrNull, publisher: textOrNull, published: day, words: count, origin: text }),
)
const conflicts = list(
  fields({
    id: text,
    level: { enum: ['conflict', 'tension'] },
    kind: { enum: ['value', 'date', 'term', 'quote', 'status'] },
    measure: text,
    reason: { type: 'string', minLength: 1 },
    sides: { ...list(fields({ value: text, mentions: { ...list(place), minItems: 1 } })), minItems: 2 },
    decision: { type: ['object', 'null'] },
  }),
)
const report = fields({
  version: { const: 1 },
  sources,
  figures: list(
    fields({
      id: text,
      ...spot,
      text,
      kind: { type: 'string' },
      unit: textOrNull,
      min: { type: ['number', 'string', 'null'] },
      max: { type: ['number', 'string', 'null'] },
      approx: { type: 'boolean' },
      relative: { type: 'boolean' },
      change: { enum: ['up', 'down', null] },
    }),
  ),
  mentions: list(
    fields({
      ...spot,
      text,
      type: { enum: ['organization', 'person', 'product', 'project', 'place', 'event'] },
      entity: text,
    }),
  ),
  claims: list(
    fields({
      id: text,
      ...spot,
      measure: text,
      subjects: list(text),
      figure: textOrNull,
      asOf: day,
      modality: { enum: ['actual', 'forecast', 'target', 'hypothetical'] },
      attribution: textOrNull,
    }),
  ),
  conflicts,
  agreements: list(
    fields({ measure: text, value: text, independentSources: { type: 'integer', minimum: 2 }, mentions: list(place) }),
  ),
  brief,
})

function expectValid(schema: object, data: unknown): void {
  const ajv = new Ajv({ strict: false, allErrors: true })
  const validate = ajv.compile(schema)
  validate(data)
  expect((validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual([])
}

let program: string
let texts: Map<string, string>
let printed: Report
beforeAll(async () => {
  program = await bundleProgram()
  const names = (await readdir(seeds)).filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md').sort()
  const read = async (name: string): Promise<[string, string]> => [name, await readFile(join(seeds, name), 'utf8')]
  texts = new Map(await Promise.all(names.map(read)))
  printed = JSON.parse((await runProgram(program, seeds, 'check', '--format', 'json')).stdout) as Report
}, 60_000)

describe('check --format json', () => {
  test('has the fields that were promised, of the types that were promised', () => {
    expectValid(report, printed)
    expect(new Set(printed.figures.map(({ kind }) => kind).filter((kind) => !kinds.includes(kind)))).toEqual(new Set())
  })

  test('names every place by its offsets', () => {
    const places = [
      ...printed.figures,
      ...printed.mentions,
      ...printed.conflicts.flatMap(({ sides }) => sides.flatMap(({ mentions }) => mentions)),
      ...printed.agreements.flatMap(({ mentions }) => mentions),
      ...printed.brief.lines.flatMap(({ mentions }) => mentions),
    ]
    expect(places.length).toBeGreaterThan(500)
    for (const { source, start, end, text } of places) expect(texts.get(source)!.slice(start, end)).toBe(text)
    for (const { source, start, end } of printed.claims) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(texts.get(source)!.length)
    }
  })

  test('refers only to what is in it, by ids of which there is one', () => {
    const figures = printed.figures.map(({ id }) => id)
    expect(new Set(figures).size).toBe(figures.length)
    const claims = printed.claims.map(({ id }) => id)
    expect(new Set(claims).size).toBe(claims.length)
    for (const { figure } of printed.claims) if (figure !== null) expect(figures).toContain(figure)
    const names = new Set(printed.mentions.map(({ entity }) => entity))
    for (const { subjects } of printed.claims) for (const subject of subjects) expect(names).toContain(subject)
  })

  test('gives figures in the order of the text, none inside another', () => {
    for (const source of texts.keys()) {
      let end = 0
      for (const figure of printed.figures.filter((each) => each.source === source)) {
        expect(figure.start).toBeGreaterThanOrEqual(end)
        end = figure.end
      }
    }
  })
})

test('brief --format json has the same brief', async () => {
  const told = JSON.parse((await runProgram(program, seeds, 'brief', '--format', 'json')).stdout) as Report
  expectValid(fields({ version: { const: 1 }, sources, brief, conflicts }), told)
  expect(told.brief).toEqual(printed.brief)
})

describe('the library', () => {
  let core: typeof library
  beforeAll(async () => {
    // For the browser: a built-in module of Node would not be found.
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, '..', '..', 'src', 'core', 'library.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      conditions: ['worker'],
      logLevel: 'error',
    })
    const code = Buffer.from(outputFiles[0]!.contents).toString('base64')
    core = (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as typeof library
  })

  test('gives the report that the command line prints, whatever the order of the articles', () => {
    const articles = [...texts].map(([source, text]) => ({ source, text }))
    expect(JSON.parse(JSON.stringify(core.check(articles)))).toEqual(printed)
    expect(core.check(articles.toReversed())).toEqual(core.check(articles))
  })

  test('reads one article alone to the same figures', () => {
    for (const [source, text] of texts) {
      const { figures, claims } = core.analyze(text, { source })
      expect(figures).toEqual(printed.figures.filter((each) => each.source === source))
      expect(claims.map(({ id }) => id)).toEqual(
        printed.claims.filter((each) => each.source === source).map(({ id }) => id),
      )
    }
  })
})
