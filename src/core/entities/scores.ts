import type { EntityType } from '../model.ts'
import type { Points } from './lexicon/cues.ts'

/** What speaks for each type, in points: 1 is a hint, 3 decides where nothing contradicts, 6 is plain. */
export type Scores = Record<EntityType, number>

export const types: readonly EntityType[] = ['organization', 'person', 'place', 'product', 'project', 'event']

export function noScores(): Scores {
  return { organization: 0, person: 0, product: 0, project: 0, place: 0, event: 0 }
}

export function addScores(into: Scores, scores: Scores, weight = 1): void {
  for (const type of types) into[type] += weight * scores[type]
}

/** The type with most points; the first of `types` where several have as many. */
export function bestType(scores: Scores): EntityType {
  let best: EntityType = 'organization'
  for (const type of types) if (scores[type] > scores[best]) best = type
  return best
}

/** Adds what a cue says. */
export function addPoints(scores: Scores, points: Points | undefined): void {
  if (points) for (const [type, count] of points) scores[type] += count
}

/** By how much the best type leads. */
export function sureness(scores: Scores): number {
  let best = -Infinity
  let next = -Infinity
  for (const type of types) {
    const score = scores[type]
    if (score > best) {
      next = best
      best = score
    } else if (score > next) next = score
  }
  return best - next
}
