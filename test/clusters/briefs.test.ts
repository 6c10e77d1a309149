/** The brief against those that careful readers made: of our open clusters, and of the shared ones where they are at hand. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/library.ts'
import { clustersIn, readCluster } from './gold.ts'
import { isTold, markBrief, slotNames, type Mark } from './slots.ts'

const home = import.meta.dirname
const open = clustersIn(join(home, 'open'))
const shared = clustersIn(join(home, '../../../shared/corpora'))

/** Slots that must go on being right, and parties that must go on being named. */
const fewest = {
  open: { value: 28, term: 23, announced: 32, named: 82 },
  shared: { value: 6, term: 5, announced: 6, named: 16 },
}

/** Slots that are filled with what the gold does not put first, and parties that no gold has. */
const most = {
  open: { value: 5, term: 3, announced: 1, strangers: 15 },
  shared: { value: 0, term: 0, announced: 0, strangers: 0 },
}

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

  const marked = briefs.map(({ name, brief, gold }) => ({ name, marks: markBrief(brief, gold) }))

  it.each(slotNames)('fill the slot “%s”, and seldom with what the gold does not put first', (slot) => {
    const namesOf = (mark: Mark) => marked.flatMap(({ name, marks }) => (marks[slot] === mark ? [name] : []))
    expect(namesOf('right').length).toBeGreaterThanOrEqual(fewest[kind][slot])
    const wrong = namesOf('wrong')
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(most[kind][slot])
  })

  it.each(['value', 'term'] as const)('tell a %s that is somewhere in the gold', (slot) => {
    const untold = briefs.flatMap(({ name, brief, gold }) => {
      const text = brief[slot]
      return text !== null && !isTold(text, gold) ? [`${name}: ${text}`] : []
    })
    expect(untold).toEqual([])
  })

  it('name the parties', () => {
    const named = marked.reduce((sum, { marks }) => sum + marks.named, 0)
    expect(named).toBeGreaterThanOrEqual(fewest[kind].named)
    const strangers = marked.flatMap(({ marks }) => marks.strangers)
    expect(strangers.length, `not in the gold: ${strangers.join(', ')}`).toBeLessThanOrEqual(most[kind].strangers)
  })
})
