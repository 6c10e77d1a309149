import type { Article, Conflict, Place, Range, Side } from '../model.ts'
import { say, type Words } from '../phrase.ts'
import { toSpan } from '../text/passages.ts'

// What findings of every kind say of their sides.

/** Order of places: by source, then as they stand in it. */
export function byPlace(a: Place, b: Place): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start
}

/** Order of sides: the better supported first. */
export function bySupport(a: Side, b: Side): number {
  return b.independentSources - a.independentSources || (a.value < b.value ? -1 : 1)
}

/** What stands at a range of a passage. */
export function placeAt({ source, text, passages }: Article, { passage, range }: InPassage): Place {
  const span = toSpan(passages[passage]!, range)
  return { source, ...span, text: text.slice(span.start, span.end) }
}

interface InPassage {
  readonly passage: number
  readonly range: Range
}

/** "1 source", "3 independent sources". */
export function countSources(independent: number): Words {
  return independent === 1 ? say('1 source') : say('{0} independent sources', independent)
}

/** How much a finding on words matters: by its support, and more where both cannot be right. */
export function weigh(sides: readonly Side[], level: Conflict['level']): number {
  return sides.reduce((sum, { independentSources }) => sum + independentSources, 0) + (level === 'conflict' ? 2 : 0)
}
