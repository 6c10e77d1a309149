import type { Article, Claim, Figure, Mention, Quotation, Reference } from '../model.ts'

/** Binds figures, statuses and quotations to what they are about. */
export function bindClaims(
  _article: Article,
  _figures: readonly Figure[],
  _mentions: readonly Mention[],
  _references: readonly Reference[],
  _quotations: readonly Quotation[],
): Claim[] {
  return []
}
