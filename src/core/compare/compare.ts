import type { Analysis, Conflict, Entity, Findings, Place } from '../model.ts'
import { checkArithmetic } from './values/arithmetic.ts'
import { itemsOf } from './values/items.ts'
import { compareOpposites } from './statuses/opposites.ts'
import { countIndependent, findOrigins } from './origins.ts'
import { compareQuotations } from './quotations/quotations.ts'
import { compareStatuses } from './statuses/statuses.ts'
import { compareTallies } from './terms/tallies.ts'
import { compareTerms } from './terms/terms.ts'
import { compareTwins } from './twins.ts'
import { compareValues } from './values/values.ts'

/** Compares the claims of a folder's articles. Independent of the articles' order and file names. */
export function compareAll(analyses: readonly Analysis[], entities: readonly Entity[]): Findings {
  const origins = findOrigins(analyses)
  const claims = itemsOf(analyses, entities)
  const values = compareValues(claims, (items) =>
    countIndependent(
      items.map(({ source, index }) => ({ source, claim: index })),
      origins,
    ),
  )
  const statuses = compareStatuses(analyses, entities, origins)
  const quotations = compareQuotations(analyses, entities, origins)
  const terms = compareTerms(analyses, entities, origins)
  const known = [...statuses.conflicts, ...terms.conflicts]
  const tallies = compareTallies(analyses, origins)
  const votes = withoutKnown(tallies.conflicts, values.conflicts)
  const opposites = withoutKnown(compareOpposites(analyses, entities, origins), known)
  return {
    entities,
    conflicts: [
      ...values.conflicts,
      // "By five votes to two" against "unanimously" is told by the votes.
      ...withoutKnown(statuses.conflicts, [...values.conflicts, ...votes]),
      ...quotations.conflicts,
      ...terms.conflicts,
      ...votes,
      ...opposites,
      ...compareTwins(analyses),
      ...checkArithmetic(claims),
    ].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    agreements: [
      ...values.agreements,
      ...statuses.agreements,
      ...quotations.agreements,
      ...terms.agreements,
      ...tallies.agreements,
    ],
    comparisons: values.comparisons,
    origins: origins.origins,
  }
}

/** Findings other than those whose words a finding of a named question quotes already. */
function withoutKnown(conflicts: readonly Conflict[], known: readonly Conflict[]): Conflict[] {
  const kept: Conflict[] = []
  for (const conflict of conflicts) {
    const quoted = ({ sides }: Conflict) =>
      conflict.sides.every((side) => side.places.some((place) => sides.some((other) => other.places.some(over(place)))))
    if (!known.some(quoted) && !kept.some(quoted)) kept.push(conflict)
  }
  return kept
}

function over(place: Place): (other: Place) => boolean {
  return ({ source, start, end }) => source === place.source && start < place.end && end > place.start
}
