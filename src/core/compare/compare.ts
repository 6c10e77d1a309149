import type { Analysis, Entity, Findings } from '../model.ts'
import { checkArithmetic } from './arithmetic.ts'
import { itemsOf } from './items.ts'
import { countIndependent, findOrigins } from './origins.ts'
import { compareQuotations } from './quotations.ts'
import { compareStatuses } from './statuses.ts'
import { compareTerms } from './terms.ts'
import { compareTwins } from './twins.ts'
import { compareValues } from './values.ts'

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
  return {
    entities,
    conflicts: [
      ...values.conflicts,
      ...statuses.conflicts,
      ...quotations.conflicts,
      ...terms.conflicts,
      ...compareTwins(analyses),
      ...checkArithmetic(claims),
    ].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    agreements: [...values.agreements, ...statuses.agreements, ...quotations.agreements],
    comparisons: [],
    origins: origins.origins,
  }
}
