import { describe, expect, it } from 'vitest'
import type { ConflictView, QuoteView, SourceView } from '../protocol.ts'
import { isOpen, nextStop, stops } from './conflicts.ts'

const place = (source: string, line: number): QuoteView => ({
  uri: `file:///harbour/${source}`,
  source,
  text: 'a quote',
  range: { start: { line, character: 2 }, end: { line, character: 9 } },
  before: '',
  after: '',
})
const conflict = (
  id: string,
  places: readonly QuoteView[],
  decision: ConflictView['decision'] = null,
): ConflictView => ({
  id,
  level: 'conflict',
  kind: 'value',
  measure: id,
  reason: '',
  steps: [],
  sides: places.map((each) => ({ value: each.text, independentSources: 1, places: [each] })),
  decision,
})
const source = (name: string): SourceView => ({
  source: name,
  uri: `file:///harbour/${name}`,
  title: null,
  publisher: null,
  published: null,
  words: 1,
  figures: 0,
  corroborated: 0,
  disputed: 0,
  inTension: 0,
  copiedFrom: null,
})
const decided = (stale: boolean): ConflictView['decision'] => ({
  verdict: 'explained',
  reason: 'gross and net',
  author: 'Ana',
  date: '2026-01-01',
  value: null,
  stale,
})
const sources = [source('wire.txt'), source('gazette.txt'), source('radio.txt')]
const order = sources.map(({ uri }) => uri)

describe('stops', () => {
  it('lists the quotes of open conflicts by article, then by place', () => {
    const conflicts = [
      conflict('toll', [place('gazette.txt', 4), place('wire.txt', 9)]),
      conflict('cost', [place('wire.txt', 1), place('gazette.txt', 8)]),
    ]
    const found = stops({ conflicts, sources }).map(
      ({ place: { source: name, range } }) => `${name}:${range.start.line}`,
    )
    expect(found).toEqual(['wire.txt:1', 'wire.txt:9', 'gazette.txt:4', 'gazette.txt:8'])
  })

  it('passes over decided conflicts, but not over stale decisions', () => {
    const conflicts = [
      conflict('done', [place('wire.txt', 1)], decided(false)),
      conflict('stale', [place('wire.txt', 2)], decided(true)),
    ]
    expect(stops({ conflicts, sources }).map((stop) => stop.conflict.id)).toEqual(['stale'])
    expect(conflicts.map(isOpen)).toEqual([false, true])
  })
})

describe('nextStop', () => {
  const all = stops({ conflicts: [conflict('toll', [place('wire.txt', 9), place('gazette.txt', 4)])], sources })
  const cursor = (name: string, line: number, character: number) => ({
    uri: `file:///harbour/${name}`,
    position: { line, character },
  })
  const line = (from: Parameters<typeof nextStop>[1], step: 1 | -1) =>
    nextStop(all, from, step, order)?.place.range.start.line

  it('goes on in the article and then in the next one', () => {
    expect(line(cursor('wire.txt', 0, 0), 1)).toBe(9)
    expect(line(cursor('wire.txt', 9, 2), 1)).toBe(4)
  })

  it('goes round at both ends', () => {
    expect(line(cursor('gazette.txt', 4, 2), 1)).toBe(9)
    expect(line(cursor('wire.txt', 9, 2), -1)).toBe(4)
  })

  it('counts an article without conflicts by its place among the others', () => {
    expect(line(cursor('radio.txt', 0, 0), -1)).toBe(4)
  })

  it('begins at an end without a cursor, and finds nothing where there is nothing', () => {
    expect(line(null, 1)).toBe(9)
    expect(line(null, -1)).toBe(4)
    expect(nextStop([], null, 1, order)).toBeUndefined()
  })
})
