import type { Article, Mention, Quotation, Reference } from '../model.ts'

/** Direct and indirect quotations with their speakers, in order. */
export function findQuotations(
  _article: Article,
  _mentions: readonly Mention[],
  _references: readonly Reference[],
): Quotation[] {
  return []
}
