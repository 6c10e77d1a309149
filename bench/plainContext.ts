import type { Context } from '../src/core/figures/context.ts'

/** What is known of an article that says nothing of itself. */
export const plainContext: Context = {
  published: null,
  dollar: 'USD',
  cent: 'USD',
  onlyCurrency: null,
  sterling: false,
  currencyOf: () => null,
  currencyOfLetter: () => null,
  barrelsOfDrink: false,
  metricTons: false,
  degrees: null,
  dayFirst: null,
}
