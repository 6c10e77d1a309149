import type { EntityType } from '../../model.ts'
import type { Points } from '../lexicon/cues.ts'

/** What speaks for each type, in points: 1 is a hint, 3 decides where nothing contradicts, 6 is plain. */
export type Scores = Record<EntityType, number>

export const types: readonly EntityType[] = ['organization', 'person', 'place', 'product', 'project', 'event']

export function noScores(): Scores {
  return { organization: 0, person: 0, product: 0, project: 0, place: 0, event: 0 }
}

// Type by type and not over `types`: these are asked for each name of a text, and engines know where a property is that is written out.

export function addScores(into: Scores, scores: Scores, weight = 1): void {
  into.organization += weight * scores.organization
  into.person += weight * scores.person
  into.product += weight * scores.product
  into.project += weight * scores.project
  into.place += weight * scores.place
  into.event += weight * scores.event
}

/** The type with most points; the first of `types` where several have as many. */
export function bestType({ organization, person, place, product, project, event }: Scores): EntityType {
  const most = Math.max(organization, person, place, product, project, event)
  if (organization === most) return 'organization'
  if (person === most) return 'person'
  if (place === most) return 'place'
  if (product === most) return 'product'
  return project === most ? 'project' : 'event'
}

/** Adds what a cue says. */
export function addPoints(scores: Scores, points: Points | undefined): void {
  if (points) for (const [type, count] of points) scores[type] += count
}

/** By how much the best type leads. */
export function sureness({ organization, person, place, product, project, event }: Scores): number {
  let best = Math.max(organization, person)
  let next = Math.min(organization, person)
  next = Math.max(next, Math.min(best, place))
  best = Math.max(best, place)
  next = Math.max(next, Math.min(best, product))
  best = Math.max(best, product)
  next = Math.max(next, Math.min(best, project))
  best = Math.max(best, project)
  next = Math.max(next, Math.min(best, event))
  return Math.max(best, event) - next
}
