import Ajv2020 from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import schema from '../../media/decisions.schema.json' with { type: 'json' }
import { analyzeArticle } from './analyze.ts'
import {
  applyDecisions,
  decide,
  isOpen,
  noDecisions,
  parseDecisions,
  serializeDecisions,
  verdicts,
  withDecision,
  withoutDecision,
  type Decision,
} from './decisions.ts'
import type { Analysis, Conflict, Place } from './model.ts'
import { english } from './phrase.ts'

const texts = {
  'a.txt': 'The quay at Calder cost $30 million to build, the port said.',
  'b.txt': 'Calder paid $300 million for its quay, according to the bank.',
  'c.txt': 'A quay was built for $30 million at Calder in the spring.',
}

function place(source: string, quote: string, text = texts[source as keyof typeof texts]): Place {
  const start = text.indexOf(quote)
  return { source, start, end: start + quote.length, text: quote }
}

function conflictOf(id: string, sides: Readonly<Record<string, readonly Place[]>>): Conflict {
  return {
    id,
    level: 'conflict',
    kind: 'value',
    measure: 'cost of the quay',
    subjects: ['Calder'],
    reason: 'disjoint',
    steps: [],
    weight: 1,
    sides: Object.entries(sides).map(([value, places]) => ({ value, places, claims: [], independentSources: 1 })),
  }
}

function analysesOf(of: Readonly<Record<string, string>>): ReadonlyMap<string, Analysis> {
  return new Map(Object.entries(of).map(([source, text]) => [source, analyzeArticle(text, { source })]))
}

const conflict = conflictOf('q1', {
  '$30 million': [place('a.txt', '$30 million')],
  '$300 million': [place('b.txt', '$300 million')],
})
const verdict = {
  verdict: 'explained',
  reason: 'a slip of the pen',
  value: null,
  author: 'Ana',
  date: '2025-11-03',
} as const
const decision = decide(conflict, (source) => texts[source as keyof typeof texts], verdict)

function applied(now: Readonly<Record<string, string>>, conflicts: readonly Conflict[], decisions = [decision]) {
  return applyDecisions(conflicts, analysesOf(now), decisions)
}

describe('a decision', () => {
  test('closes its conflict', () => {
    const on = applied(texts, [conflict])
    expect(on.get('q1')).toEqual({ decision, stale: false })
    expect(isOpen(conflict, on)).toBe(false)
  })

  test('holds when text is written elsewhere and the id changes', () => {
    const now = { ...texts, 'a.txt': `Updated on Monday. ${texts['a.txt']} It was late.` }
    const again = conflictOf('q2', {
      '$30 million': [place('a.txt', '$30 million', now['a.txt'])],
      '$300 million': [place('b.txt', '$300 million')],
    })
    expect(applied(now, [again]).get('q2')).toMatchObject({ stale: false })
  })

  test('holds when another article joins a side', () => {
    const joined = conflictOf('q3', {
      '$30 million': [place('a.txt', '$30 million'), place('c.txt', '$30 million')],
      '$300 million': [place('b.txt', '$300 million')],
    })
    expect(applied(texts, [joined]).get('q3')).toMatchObject({ stale: false })
  })

  test('goes stale when a quote changes, and the conflict comes back with the old reason', () => {
    const now = { ...texts, 'a.txt': texts['a.txt'].replace('$30', '$31') }
    const changed = conflictOf('q4', {
      '$31 million': [place('a.txt', '$31 million', now['a.txt'])],
      '$300 million': [place('b.txt', '$300 million')],
    })
    const on = applied(now, [changed])
    expect(on.get('q4')).toMatchObject({ stale: true, decision: { reason: 'a slip of the pen' } })
    expect(isOpen(changed, on)).toBe(true)
  })

  test('goes stale when a third value turns up', () => {
    const wider = conflictOf('q5', {
      '$30 million': [place('a.txt', '$30 million')],
      '$300 million': [place('b.txt', '$300 million')],
      spring: [place('c.txt', 'spring')],
    })
    expect(applied(texts, [wider]).get('q5')).toMatchObject({ stale: true })
    expect(applied(texts, [wider], [{ ...decision, verdict: 'ignored' }]).get('q5')).toMatchObject({ stale: false })
  })

  test('outlives an article that is gone as long as the conflict does', () => {
    const three = conflictOf('q6', {
      '$30 million': [place('a.txt', '$30 million'), place('c.txt', '$30 million')],
      '$300 million': [place('b.txt', '$300 million')],
    })
    const made = decide(three, (source) => texts[source as keyof typeof texts], verdict)
    const left = { 'a.txt': texts['a.txt'], 'b.txt': texts['b.txt'] }
    expect(applied(left, [conflict], [made]).get('q1')).toMatchObject({ stale: false })
  })

  test('says nothing of another conflict that shares one quote', () => {
    const other = conflictOf('q7', {
      '$30 million': [place('a.txt', '$30 million')],
      spring: [place('c.txt', 'spring')],
    })
    expect(applied(texts, [other]).has('q7')).toBe(false)
  })

  test('of two, the one that still holds counts, then the later', () => {
    const later = { ...decision, date: '2025-12-01', reason: 'later' }
    expect(applied(texts, [conflict], [decision, later]).get('q1')!.decision.reason).toBe('later')
    const broken = {
      ...later,
      targets: [{ ...later.targets[0]!, selector: decide(conflict, () => 'x', verdict).targets[0]!.selector }],
    }
    expect(applied(texts, [conflict], [broken, decision]).get('q1')!.decision).toBe(decision)
  })
})

describe('the file', () => {
  const line = JSON.stringify(decision)

  test('is valid by its schema, and comes back the same', () => {
    const validate = new Ajv2020().compile(schema)
    expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...decision, verdict: 'maybe' })).toBe(false)
    const file = withDecision(noDecisions, decision)
    expect(parseDecisions(serializeDecisions(file))).toEqual(file)
  })

  test('keeps lines that it cannot read, with a message for each', () => {
    const text = `\ufeff<<<<<<< ours\r\n${line}\n=======\n[1]\n{"id":"x"}\n{"id":"y","verdict":"explained","targets":[{}]}\n{"verdict":"explained"}\n`
    const file = parseDecisions(text)
    expect(file.decisions).toEqual([decision])
    expect(file.broken.map(({ line, problem }) => [line, english(problem).split(' (')[0]])).toEqual([
      [1, 'is not JSON'],
      [3, 'is not JSON'],
      [4, 'is not a JSON object'],
      [5, 'has no verdict'],
      [6, 'has no targets with selectors'],
      [7, 'has no id'],
    ])
    const written = serializeDecisions(withoutDecision(file, decision.id))
    expect(written).toBe(
      `<<<<<<< ours\n=======\n[1]\n{"id":"x"}\n{"id":"y","verdict":"explained","targets":[{}]}\n{"verdict":"explained"}\n`,
    )
  })

  test('keeps fields that it does not know', () => {
    const text = JSON.stringify({ ...decision, mood: 'good' })
    expect(serializeDecisions(parseDecisions(text))).toBe(`${text}\n`)
  })

  test('has one decision on a conflict, and is in the same order however it was made', () => {
    const other = { ...decision, id: 'a0' }
    const left = withDecision(withDecision(noDecisions, decision), other)
    const right = withDecision(withDecision(withDecision(noDecisions, other), { ...decision, reason: 'old' }), decision)
    expect(serializeDecisions(left)).toBe(serializeDecisions(right))
    expect(serializeDecisions(left)).toMatch(/^\{"id":"a0"/)
  })

  test('whatever stands in it, nothing is lost', () => {
    const arbitrary: fc.Arbitrary<string> = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ id: fc.string({ minLength: 1 }), verdict: fc.constantFrom(...verdicts), targets: fc.constant([]) })
        .map((each) => JSON.stringify(each)),
    )
    fc.assert(
      fc.property(fc.array(arbitrary), (lines) => {
        const file = parseDecisions(lines.join('\n'))
        const again = parseDecisions(serializeDecisions(file))
        const byId = (left: Decision, right: Decision) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)
        expect(again.broken.map(({ text }) => text)).toEqual(file.broken.map(({ text }) => text))
        expect(again.decisions.toSorted(byId)).toEqual(file.decisions.toSorted(byId))
      }),
    )
  })
})
