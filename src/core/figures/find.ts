import type { Article, Figure } from '../model.ts'

/** Every figure of the article, in order, not overlapping. */
export function findFigures(_article: Article): Figure[] {
  return []
}
