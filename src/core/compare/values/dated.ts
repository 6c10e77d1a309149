import { findFigures } from '../../figures/find.ts'
import type { Analysis, Figure } from '../../model.ts'
import type { AsOf } from './running.ts'

/** Figures of an article that does not say its day, as read on a day that the articles beside it gave. */
const known = new WeakMap<Analysis, { readonly day: string; readonly figures: readonly Figure[] }>()

/**
 * The figures of an article, with the days that "on Friday" and "last month" mean where only the folder tells the article's own: a dateline
 * without a year ("DUBLIN, April 17") leaves them open by itself.
 */
export function datedBy(analysis: Analysis, { days }: AsOf): readonly Figure[] {
  const { article, figures } = analysis
  if (article.published !== null || !days?.min || days.min !== days.max || !figures.some(isOpen)) return figures
  const before = known.get(analysis)
  if (before?.day === days.min) return before.figures
  const read = new Map(findFigures({ ...article, published: days.min }).map((figure) => [figure.id, figure]))
  const dated = figures.map((figure) => (isOpen(figure) ? (read.get(figure.id) ?? figure) : figure))
  known.set(analysis, { day: days.min, figures: dated })
  return dated
}

/** Whether a date hangs on the day of its article, and the article does not tell that. */
function isOpen({ quantity }: Figure): boolean {
  return quantity.kind === 'date' && quantity.min === null && quantity.max === null
}
