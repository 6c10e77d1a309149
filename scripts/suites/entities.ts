/**
 * Scores named entities on WNUT-17 beside compromise and wink-nlp, on the same cases with the same score sheet.
 *   node scripts/run-ts.mjs scripts/suites/entities.ts [--specs ../shared/specs]
 * Predictions go to the system's temporary folder; nothing of the suite is kept here.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { analyzeArticle } from '../../src/core/analyze.ts'

interface Case {
  readonly id: string
  readonly text: string
  readonly complete: readonly string[]
  readonly expected: readonly { readonly kind: string }[]
}

interface Predicted {
  readonly start: number
  readonly end: number
  readonly kind: string
}

// The peers live in bench/, so that the product's own install stays lean.
const require = createRequire(resolve('bench', 'package.json'))
const at = process.argv.indexOf('--specs')
const specs = at < 0 ? join('..', 'shared', 'specs') : process.argv[at + 1]!
const gold = join(specs, 'ner_wnut17_test.jsonl')

/**
 * The suite's types, as every tool here can tell them: its corporations and groups are organizations. Creative works,
 * which none of them knows, stay in the gold and count as missed.
 */
const goldKinds: Readonly<Record<string, string>> = { corporation: 'organization', group: 'organization' }
/** The suite's types for ours; events and projects it does not have. */
const kinds: Readonly<Record<string, string>> = {
  organization: 'organization',
  person: 'person',
  place: 'location',
  product: 'product',
}

function withOurKinds(each: Case): Case {
  const kindOf = (kind: string) => goldKinds[kind] ?? kind
  return {
    ...each,
    complete: [...new Set(each.complete.map(kindOf))],
    expected: each.expected.map((name) => ({ ...name, kind: kindOf(name.kind) })),
  }
}

function ours({ id, text }: Case): Predicted[] {
  return analyzeArticle(text, { source: `${id}.txt` }).mentions.flatMap(({ start, end, type }) => {
    const kind = kinds[type]
    return kind ? [{ start, end, kind }] : []
  })
}

function compromise(): (each: Case) => Predicted[] {
  const nlp = require('compromise')
  return ({ text }) => {
    const document = nlp(text)
    const found = (
      view: { json: (options: object) => { offset: { start: number; length: number } }[] },
      kind: string,
    ) =>
      view
        .json({ offset: true })
        .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length, kind }))
    return [
      ...found(document.people(), 'person'),
      ...found(document.places(), 'location'),
      ...found(document.organizations(), 'organization'),
    ]
  }
}

/** wink-nlp types no names: its runs of proper nouns are given the suite's commonest type. */
function wink(): (each: Case) => Predicted[] {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
  const { its } = nlp
  return ({ text }) => {
    const tokens: { from: number; to: number; proper: boolean }[] = []
    let from = 0
    const document = nlp.readDoc(text)
    const values = document.tokens().out(its.value) as string[]
    const parts = document.tokens().out(its.pos) as string[]
    values.forEach((value, index) => {
      const start = text.indexOf(value, from)
      if (start < 0) return
      from = start + value.length
      tokens.push({ from: start, to: from, proper: parts[index] === 'PROPN' })
    })
    const found: Predicted[] = []
    tokens.forEach((token, index) => {
      if (!token.proper) return
      const last = found[found.length - 1]
      if (last && tokens[index - 1]?.proper) found[found.length - 1] = { ...last, end: token.to }
      else found.push({ start: token.from, end: token.to, kind: 'person' })
    })
    return found
  }
}

if (!existsSync(gold)) {
  console.log(`The public suite is not at ${gold}: nothing to score.`)
} else {
  const cases = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case)
  const folder = mkdtempSync(join(tmpdir(), 'suites-'))
  try {
    const merged = join(folder, 'gold.jsonl')
    writeFileSync(merged, cases.map((each) => JSON.stringify(withOurKinds(each))).join('\n'))
    for (const [name, predict] of Object.entries({ tickmark: ours, compromise: compromise(), 'wink-nlp': wink() })) {
      const file = join(folder, `${name}.jsonl`)
      const start = performance.now()
      const lines = cases.map((each) => JSON.stringify({ id: each.id, spans: predict(each) }))
      const took = performance.now() - start
      writeFileSync(file, lines.join('\n'))
      const run = spawnSync('python3', [join(specs, 'score.py'), 'ner', '--gold', merged, '--pred', file], {
        encoding: 'utf8',
      })
      console.log(`${name} (${took.toFixed(0)} ms)\n${run.stdout || run.stderr}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
