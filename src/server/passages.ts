import type { Conflict } from '../core/model.ts'
import type { PassageComparison } from '../protocol.ts'
import { passageAround } from './quoting.ts'
import { conflictView } from './snapshot.ts'
import type { FolderView } from './view.ts'

/** A conflict with the passages that its quotes stand in, as a reader sees them: without markup or line breaks. */
export function comparePassages(view: FolderView, conflict: Conflict): PassageComparison {
  return {
    folder: view.folder,
    conflict: conflictView(view, conflict),
    passages: conflict.sides.flatMap(({ places }, side) =>
      places.map((place) => {
        const { text, from, to } = passageAround(view, place)
        return { side, place: view.location(place), text, start: from, end: to }
      }),
    ),
  }
}
