/** Walking from conflict to conflict through all articles of a folder. */
import type { ConflictView, Location, Position, Snapshot } from '../protocol.ts'

/** A quote to stop at. */
export interface Stop {
  readonly conflict: ConflictView
  readonly place: Location
}

/** True for a conflict that still waits for a person: undecided, or decided on words that have changed since. */
export function isOpen(conflict: ConflictView): boolean {
  return conflict.decision === null || conflict.decision.stale
}

/** Every quote of every open conflict, in the order of the folder's articles and of the text. */
export function stops(snapshot: Pick<Snapshot, 'conflicts' | 'sources'>): Stop[] {
  const order = new Map(snapshot.sources.map(({ uri }, index) => [uri, index]))
  return snapshot.conflicts
    .filter(isOpen)
    .flatMap((conflict) => conflict.sides.flatMap((side) => side.places.map((place) => ({ conflict, place }))))
    .sort(
      (left, right) =>
        (order.get(left.place.uri) ?? 0) - (order.get(right.place.uri) ?? 0) ||
        comparePositions(left.place.range.start, right.place.range.start),
    )
}

/**
 * The stop after (`step` 1) or before (`step` −1) a cursor, round the end of the folder. A cursor in an article without
 * stops, or in none, begins at the first or last.
 */
export function nextStop(
  all: readonly Stop[],
  cursor: { readonly uri: string; readonly position: Position } | null,
  step: 1 | -1,
  order: readonly string[],
): Stop | undefined {
  if (all.length === 0) return undefined
  const rank = (uri: string) => order.indexOf(uri)
  const after = (stop: Stop) => {
    if (!cursor) return step
    return rank(stop.place.uri) - rank(cursor.uri) || comparePositions(stop.place.range.start, cursor.position)
  }
  if (step === 1) return all.find((stop) => after(stop) > 0) ?? all[0]
  return all.findLast((stop) => after(stop) < 0) ?? all.at(-1)
}

function comparePositions(left: Position, right: Position): number {
  return left.line - right.line || left.character - right.character
}
