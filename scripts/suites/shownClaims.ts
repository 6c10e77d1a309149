import type { Item } from '../../src/core/compare/values/items.ts'
import { sentenceOf } from '../../src/core/compare/values/sentenceOf.ts'

/** A claim's figure, its article, and the sentence round it on one line. */
export function show(item: Item): string {
  return `${item.figure.text} (${item.source}): ${sentenceOf(item).replace(/\s+/g, ' ')}`
}
