/** The brief against those that careful readers made: of our open clusters, and of the shared ones where they are at hand. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyze, check } from '../../src/core/library.ts'
import type { Report } from '../../src/core/report.ts'
import { clustersIn, readCluster, type Gold } from './gold.ts'

const home = import.meta.dirname
const open = clustersIn(join(home, 'open'))
const shared = clustersIn(join(home, '../../../shared/corpora'))

/** Slots that must go on being filled and right. */
const fewest = {
  open: { announced: 27, value: 14, term: 6, parties: 36 },
  shared: { announced: 6, value: 6, term: 5, parties: 15 },
}

/** Parties named at most that no gold has. */
const mostStrangers = { open: 9, shared: 0 }

const read = ({ folder }: { folder: string }) => {
  const { texts, gold } = readCluster(folder)
  return { brief: check([...texts].map(([source, text]) => ({ source, text }))).brief, gold }
}

describe.each([
  ['open', open],
  ['shared', shared],
] as const)('the briefs of the %s clusters', (kind, folders) => {
  if (folders.length === 0) {
    it.skip('are not at hand here: ../shared/corpora does not exist', () => undefined)
    return
  }
  const briefs = folders.map((each) => ({ ...each, ...read(each) }))

  it.each(briefs)('$name: no place or court is a party, and what is filled is told', ({ brief }) => {
    expect(brief.parties.length).toBeGreaterThan(1)
    for (const party of brief.parties) expect(party).not.toMatch(/\bcourt\b/i)
    for (const { mentions } of brief.lines) expect(mentions.length).toBeGreaterThan(0)
  })

  it('fill day, value and term, and name the parties', () => {
    const onDay = briefs.filter(({ brief, gold }) => {
      const day = /\d{4}-\d\d-\d\d/.exec(gold.brief?.announced ?? '')?.[0]
      return day === undefined || day === brief.announced
    })
    expect(onDay.length).toBeGreaterThanOrEqual(fewest[kind].announced)
    const right = (told: (brief: Report['brief']) => string | null) =>
      briefs.filter(({ brief, gold }) => told(brief) !== null && isTold(told(brief)!, gold)).length
    const wrong = (told: (brief: Report['brief']) => string | null) =>
      briefs.flatMap(({ name, brief, gold }) => {
        const text = told(brief)
        return text !== null && !isTold(text, gold) ? [`${name}: ${text}`] : []
      })
    expect(wrong(({ value }) => value)).toEqual([])
    expect(wrong(({ term }) => term)).toEqual([])
    expect(right(({ value }) => value)).toBeGreaterThanOrEqual(fewest[kind].value)
    expect(right(({ term }) => term)).toBeGreaterThanOrEqual(fewest[kind].term)
    const named = briefs.map(({ brief, gold }) => brief.parties.filter((party) => isKnown(party, gold)).length)
    expect(named.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(fewest[kind].parties)
    const strangers = briefs.flatMap(({ brief, gold }) => brief.parties.filter((party) => !isKnown(party, gold)))
    expect(strangers.length, `not in the gold: ${strangers.join(', ')}`).toBeLessThanOrEqual(mostStrangers[kind])
  })
})

/** Whether the gold names the party, by a word of its own or by its letters. */
function isKnown(party: string, { brief }: Gold): boolean {
  const words = (name: string) =>
    name.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word) && word.length > 3)
  const told = words(brief?.parties.join(' ') ?? '')
  const letters = words(party).map((word) => word.toLowerCase())
  return told.some((word) => letters.includes(word.toLowerCase()))
}

/** Whether the gold's digest has the first figure of a slot, to one in a hundred; a day and "from that day" are one, "three-year" is three years. */
function isTold(text: string, { brief }: Gold): boolean {
  const { value = '', term = '', other = {} } = brief ?? {}
  const published = brief?.announced?.slice(0, 10) ?? '2025-01-01'
  const told = [value, term, ...Object.values(other).map(String)].join('. ')
  const [first] = analyze(text, { published }).figures
  if (!first) return false
  const [number = first.text] = /^\p{L}+(?=-)/u.exec(first.text) ?? []
  return (
    new RegExp(`\\b${number}\\b`, 'i').test(told) ||
    analyze(told, { published }).figures.some(
      ({ kind, min, max }) => kind === first.kind && (isNear(min, first.min) || isNear(max, first.max)),
    )
  )
}

function isNear(a: number | string | null, b: number | string | null): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a !== null && a === b
  return Math.abs(a - b) <= Math.abs(b) / 100
}
