import { describe, expect, it } from 'vitest'
import { business } from '../../../test/pairs/business.ts'
import type { Change, Event } from '../../../test/pairs/event.ts'
import { harm } from '../../../test/pairs/harm.ts'
import { publicLife } from '../../../test/pairs/public.ts'
import { Corpus } from '../corpus.ts'
import type { Conflict } from '../model.ts'

const events = [...business, ...harm, ...publicLife]

function conflictsOf(
  { left, right }: Event,
  [from, to]: Change,
): { conflicts: Conflict[]; start: number; end: number } {
  const start = right.indexOf(from)
  if (start < 0) throw new Error(`not in the article: ${from}`)
  const changed = right.slice(0, start) + to + right.slice(start + from.length)
  const { findings } = Corpus.of([
    { source: 'left.txt', text: left },
    { source: 'right.txt', text: changed },
  ])
  const conflicts = findings.conflicts.filter(({ kind }) => kind === 'value' || kind === 'date')
  return { conflicts, start, end: start + to.length }
}

/** Slips that are still missed: `event: new words`. To be kept short; one that is found fails here. No safe change may stand here. */
const knownMissed: ReadonlySet<string> = new Set([
  'derailment: closed for 30 days',
  'merger: savings of $130 million',
  'merger: first quarter of 2026',
  'strike: €2.1 million a day',
  'strike: a 6% rise',
  'factory fire: 130 employees',
  'trial: prison for 14 years',
  'robbery: by seven men',
  'storm: 143 mm of rain',
  'storm: and 38,000 homes',
  'housing: 13% of them affordable',
  'transfer: who is 26',
])

describe('minimal pairs', () => {
  it('are many, half of them safe, on many kinds of event', () => {
    const slips = events.reduce((sum, event) => sum + event.slips.length, 0)
    const safe = events.reduce((sum, event) => sum + event.safe.length, 0)
    expect(events.length).toBeGreaterThanOrEqual(12)
    expect(slips + safe).toBeGreaterThanOrEqual(200)
    expect(safe).toBeGreaterThanOrEqual(100)
  })

  for (const event of events) {
    describe(event.event, () => {
      it('is told without a conflict', () => {
        expect(conflictsOf(event, [event.right.slice(0, 5), event.right.slice(0, 5)]).conflicts).toEqual([])
      })
      for (const change of event.slips) {
        it(`is disputed: ${change[1]}`, () => {
          const { conflicts, start, end } = conflictsOf(event, change)
          const places = conflicts.map(({ sides }) =>
            sides.some((side) =>
              side.places.some((place) => place.source === 'right.txt' && place.start < end && place.end > start),
            ),
          )
          expect(places).toEqual(knownMissed.has(`${event.event}: ${change[1]}`) ? [] : [true])
        })
      }
      for (const change of event.safe) {
        it(`is not disputed: ${change[1]}`, () => {
          const { conflicts } = conflictsOf(event, change)
          expect(conflicts.map(({ reason }) => reason)).toEqual([])
        })
      }
    })
  }
})
