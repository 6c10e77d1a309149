import { describe, expect, it } from 'vitest'
import type { ConflictView, Location, MeasureView, QuoteView, Sign } from '../protocol.ts'
import {
  conflictsOf,
  filterConflicts,
  initial,
  isTold,
  keep,
  rangeRows,
  restore,
  shortName,
  sortMeasures,
} from './state.ts'

const place = (source: string, line = 0): QuoteView => ({
  uri: `file:///harbour/${source}`,
  source,
  text: `${source} says so`,
  range: { start: { line, character: 0 }, end: { line, character: 5 } },
  before: 'The council said: ',
  after: '.',
})
const conflict = (changes: Partial<ConflictView>): ConflictView => ({
  id: 'cost',
  level: 'conflict',
  kind: 'value',
  measure: 'cost of the pier',
  reason: 'the amounts do not overlap',
  steps: [],
  sides: [
    { value: '40 million', independentSources: 1, places: [place('wire.txt')] },
    { value: '60 million', independentSources: 1, places: [place('gazette.txt')] },
  ],
  decision: null,
  ...changes,
})
const decision = { verdict: 'ignored', reason: '', author: 'Ana', date: '2026-01-01', value: null } as const
const measure = (id: string, cells: readonly (readonly [string, Sign])[]): MeasureView => ({
  id,
  measure: id,
  subjects: [],
  cells: cells.map(([source, sign]) => ({ source, value: '40', sign, place: place(source) })),
  intervals: null,
  axis: null,
  unit: '',
})

describe('restore', () => {
  it('gives back what was kept', () => {
    const kept = keep({ ...initial, tab: 'matrix', unfolded: ['cost'], single: true })
    expect(keep(restore(JSON.parse(JSON.stringify(kept))))).toEqual(kept)
  })

  it.each([undefined, null, 7, 'x', [], { tab: 'nonsense', filter: 3, unfolded: [1, 'a'], single: 'yes' }])(
    'begins anew, as far as needed, from %j',
    (kept) => {
      const { tab, filter, single } = restore(kept)
      expect({ tab, filter, single }).toEqual({ tab: initial.tab, filter: initial.filter, single: false })
    },
  )
})

describe('filterConflicts', () => {
  const tension = conflict({ id: 'tension', level: 'tension', measure: 'length of the pier' })
  const decided = conflict({ id: 'decided', decision: { ...decision, stale: false } })
  const stale = conflict({ id: 'stale', decision: { ...decision, stale: true } })
  const all = [conflict({}), tension, decided, stale]
  const ids = (changes: Partial<typeof initial.filter>, active: string | null = null) =>
    filterConflicts(all, { ...initial.filter, ...changes }, active).map(({ id }) => id)

  it('shows open ones at first, conflicts before tensions, stale decisions among them', () =>
    expect(ids({})).toEqual(['cost', 'stale', 'tension']))
  it('tells levels apart', () => expect(ids({ level: 'tension' })).toEqual(['tension']))
  it('shows decided ones', () => expect(ids({ status: 'decided' })).toEqual(['decided']))
  it('finds every word, anywhere', () => expect(ids({ words: 'LENGTH gazette' })).toEqual(['tension']))
  it('finds what stands round a quote', () => expect(ids({ words: 'council' })).not.toEqual([]))
  it('finds nothing where a word is missing', () => expect(ids({ words: 'length harbour' })).toEqual([]))
  it('keeps to the active article', () => {
    expect(ids({ here: true }, 'radio.txt')).toEqual([])
    expect(ids({ here: true }, 'wire.txt')).toEqual(['cost', 'stale', 'tension'])
    expect(ids({ here: true }, null)).toEqual(['cost', 'stale', 'tension'])
  })
})

describe('conflictsOf', () => {
  const line = (places: readonly Location[]) => ({ label: 'Cost', text: '40 million', disputed: true, places })

  it('finds the conflict that quotes the same words', () => {
    expect(conflictsOf(line([place('gazette.txt')]), [conflict({})])).toHaveLength(1)
  })
  it('refuses another line of the same article', () => {
    expect(conflictsOf(line([place('gazette.txt', 3)]), [conflict({})])).toEqual([])
  })
})

describe('sortMeasures', () => {
  it('puts the gravest first, then what most sources state', () => {
    const sorted = sortMeasures([
      measure('alone', [['a', 'alone']]),
      measure('agreed', [
        ['a', 'agrees'],
        ['b', 'agrees'],
      ]),
      measure('disputed', [['a', 'conflicts']]),
      measure('tense', [['a', 'tension']]),
    ])
    expect(sorted.map(({ id }) => id)).toEqual(['disputed', 'tense', 'agreed', 'alone'])
  })
})

describe('rangeRows', () => {
  it('puts equal intervals of one side in one row', () => {
    const intervals = [
      { source: 'a', min: 1, max: 2, label: 'one', side: 1 },
      { source: 'b', min: 3, max: null, label: 'over three', side: 0 },
      { source: 'c', min: 1, max: 2, label: '1', side: 1 },
    ]
    const cells = intervals.map(({ source, label }) => {
      return { source, value: label, sign: 'tension' as const, place: place(source) }
    })
    const rows = rangeRows({ ...measure('cost', []), cells, intervals, axis: 'number' })
    expect(rows.map(({ label, sign, places }) => [label, sign, places.map(({ source }) => source)])).toEqual([
      ['over three', 'tension', ['b']],
      ['one', 'tension', ['a', 'c']],
    ])
  })

  it('keeps values apart that have no place on the axis', () => {
    const intervals = [
      { source: 'a', min: null, max: null, label: '$4.20', side: 1 },
      { source: 'b', min: null, max: null, label: '€3.90', side: 1 },
    ]
    const rows = rangeRows({ ...measure('price', []), intervals, axis: 'number' })
    expect(rows.map(({ label }) => label)).toEqual(['$4.20', '€3.90'])
  })
})

describe('shortName', () => {
  it.each([
    ['wire.txt', 'wire'],
    ['cuttings/2026.01/wire.md', 'wire'],
    ['cuttings/.md', '.md'],
    ['plain', 'plain'],
  ])('%s → %s', (source, name) => expect(shortName(source)).toBe(name))
})

describe('isTold', () => {
  const line = 'Reserves: US$4.9 billion (2 sources) or more than 1,200 tonnes (1 source)'
  it.each([
    ['$4.9bn', true],
    ['US$4.9 billion', true],
    ['1,200 t', true],
    ['$4.1 billion', false],
    ['$9 billion', false],
    ['200 tonnes', false],
    ['all of it', false],
  ])('%s: %s', (value, told) => expect(isTold(value, line)).toBe(told))
})
