import type { Analysis, Entity, Findings } from '../model.ts'
import { itemsOf } from './items.ts'
import { compareValues } from './values.ts'

/** Compares the claims of a folder's articles. Independent of the articles' order and file names. */
export function compareAll(analyses: readonly Analysis[], entities: readonly Entity[]): Findings {
  const items = itemsOf(analyses, entities)
  const { conflicts, agreements } = compareValues(items, (each) => new Set(each.map(({ source }) => source)).size)
  return {
    entities,
    conflicts,
    agreements,
    comparisons: [],
    origins: new Map(analyses.map(({ article }) => [article.source, article.source])),
  }
}
