/** The annotations of our own clusters, and what the open ones must go on yielding. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Corpus } from '../../src/core/corpus.ts'
import type { Conflict } from '../../src/core/model.ts'
import { clustersIn, overlap, readCluster, spanOf, type GoldSpan } from './gold.ts'

const home = import.meta.dirname
const open = clustersIn(join(home, 'open'))

describe.each([...open, ...clustersIn(join(home, 'closed'))])('$name', ({ folder }) => {
  it('has every annotation in its article', () => {
    const { texts, gold } = readCluster(folder)
    const inConflicts = gold.conflicts.flatMap(({ sides }) => sides.flatMap(({ mentions }) => mentions))
    const inPairs = [...gold.agreements, ...gold.traps].flatMap(({ mentions }) => mentions)
    const all = [...gold.figures, ...gold.entities, ...inConflicts, ...inPairs]
    expect(all.length).toBeGreaterThan(200)
    expect(all.filter((mention) => spanOf(texts, mention).start < 0)).toEqual([])
  })
})

/** Disputes of the gold that are found in the open clusters at least, and findings at most that are none of it. */
const fewestFound = 179
const mostSpurious = 18

it('finds in the open clusters what it found, and hardly more that is none', () => {
  let found = 0
  let spurious = 0
  for (const { folder } of open) {
    const { texts, gold } = readCluster(folder)
    const disputes = gold.conflicts.map(({ sides }) =>
      sides.map(({ mentions }) => mentions.map((mention) => spanOf(texts, mention))),
    )
    const { conflicts } = Corpus.of([...texts].map(([source, text]) => ({ source, text }))).findings
    found += disputes.filter((sides) => conflicts.some((conflict) => shows(conflict, sides))).length
    spurious += conflicts.filter((conflict) => !disputes.some((sides) => shows(conflict, sides))).length
  }
  expect(found).toBeGreaterThanOrEqual(fewestFound)
  expect(spurious).toBeLessThanOrEqual(mostSpurious)
})

/** Whether two sides of a finding stand on two sides of a dispute. */
function shows({ sides }: Conflict, dispute: readonly (readonly GoldSpan[])[]): boolean {
  const touched = sides.flatMap(({ places }) =>
    dispute.flatMap((spans, index) =>
      spans.some((span) => places.some((place) => overlap(place, span))) ? [index] : [],
    ),
  )
  return new Set(touched).size > 1
}
