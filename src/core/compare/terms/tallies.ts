import { findVoteTallies, type VoteTally } from '../../claims/slots/voteTallies.ts'
import { groupBy } from '../../grouping.ts'
import { identify } from '../../identity.ts'
import type { Agreement, Analysis, Conflict, Place } from '../../model.ts'
import { say } from '../../phrase.ts'
import { rememberOf } from '../../remember.ts'
import type { Origins } from '../origins.ts'
import type { Compared } from '../quotations/quotations.ts'
import { conflictOver, placeAt } from '../sides.ts'
import { sideOf } from './termNames.ts'
import { calendarApart, stateTime } from '../times.ts'

/** The one tally that an article states for a kind of body, wherever it states it. */
interface Told {
  readonly analysis: Analysis
  readonly body: string
  readonly value: string
  readonly found: readonly VoteTally[]
}

const question = say('how the vote went')

/** Compares how articles say that one body voted. */
export function compareTallies(analyses: readonly Analysis[], origins: Origins): Compared {
  const told = analyses.flatMap(toldIn)
  const conflicts: Conflict[] = []
  const agreements: Agreement[] = []
  for (const body of new Set(told.map((each) => each.body))) {
    if (body === '') continue
    // A tally without a body is that of the one body of which the others tell.
    const named = told.filter((each) => each.body === body)
    const only = told.every((each) => each.body === body || each.body === '')
    const all = only ? told : named
    const values = groupBy(all, ({ value }) => value)
    if (values.size === 1 && all.length > 1) agreements.push(agreementOn(body, all, origins))
    if (values.size !== 2) continue
    const [left, right] = [...values.values()]
    if (left!.some((a) => right!.some((b) => onOneVote(a, b))))
      conflicts.push(conflictOn(body, [left!, right!], origins))
  }
  return { conflicts, agreements }
}

/** For each kind of body the tally that an article gives it, where it gives it but one. */
const toldIn = rememberOf((analysis: Analysis): readonly Told[] => {
  const tallies = findVoteTallies(analysis.article).filter((tally) => !stateTime(analysis, tally).past)
  return [...groupBy(tallies, ({ body }) => body)].flatMap(([body, found]) => {
    const values = new Set(found.map(valueOf))
    return values.size === 1 ? [{ analysis, body, value: valueOf(found[0]!), found }] : []
  })
})

function valueOf({ most, fewest }: VoteTally): string {
  return `${most}–${fewest}`
}

/** Whether nothing that the sentences say of their days tells two votes apart. */
function onOneVote(a: Told, b: Told): boolean {
  return a.found.some((left) =>
    b.found.some((right) => {
      const [one, other] = [stateTime(a.analysis, left), stateTime(b.analysis, right)]
      if (calendarApart(one, other)) return false
      return !one.stated || !other.stated || (one.stated[0] <= other.stated[1] && other.stated[0] <= one.stated[1])
    }),
  )
}

function placesOf(told: readonly Told[]): Place[] {
  return told.flatMap(({ analysis: { article }, found }) => found.map((tally) => placeAt(article, tally)))
}

function agreementOn(body: string, told: readonly Told[], origins: Origins): Agreement {
  const side = sideOf(told[0]!.value, placesOf(told), origins)
  return {
    id: identify('tally', body, side.value),
    measure: question,
    subjects: [],
    value: side.value,
    places: side.places,
    claims: [],
    independentSources: side.independentSources,
  }
}

function conflictOn(body: string, values: readonly (readonly Told[])[], origins: Origins): Conflict {
  const sides = values.map((told) => sideOf(told[0]!.value, placesOf(told), origins))
  return conflictOver(['tally', body], { level: 'conflict', kind: 'value', measure: question, subjects: [] }, sides)
}
