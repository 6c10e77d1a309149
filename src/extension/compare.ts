import * as vscode from 'vscode'
import type { ConflictView, PassageComparison } from '../protocol.ts'
import { textOf } from './open.ts'
import { passageAround } from './passage.ts'

/** A conflict with the paragraphs its quotes stand in; a source that cannot be read shows its quote alone. */
export async function gatherPassages(conflict: ConflictView): Promise<PassageComparison> {
  const quotes = conflict.sides.flatMap((side, index) => side.places.map((place) => ({ side: index, place })))
  const passages = quotes.map(async ({ side, place }) => {
    try {
      const text = await textOf(vscode.Uri.parse(place.uri))
      return { side, place, ...passageAround(text, place.range) }
    } catch {
      return { side, place, text: place.text, start: 0, end: place.text.length }
    }
  })
  return { conflict, passages: await Promise.all(passages) }
}
