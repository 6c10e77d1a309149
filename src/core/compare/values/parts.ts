import type { Analysis, Claim, Figure } from '../../model.ts'
import { rememberOf } from '../../remember.ts'
import type { Item } from './items.ts'

/** Fewest units by which counts must differ before a third count that equals the difference explains it. */
const leastDifference = 5

/**
 * Whether the sentence of either claim states the difference of the two values as a figure of its own: "140 engines, 12 of
 * them spares" beside "128 engines". They are then a whole and a part of it, not two values of one measure.
 */
export function isPartOf(left: Item, right: Item): boolean {
  return (
    [left, right].some((item) => differenceIn(beside(item), left, right) !== null) ||
    // "From 41 mills to 39" beside "two of its 41 mills": the two parts of one whole.
    [left, right].every((item) => sumIn(beside(item), left, right))
  )
}

function sumIn(figures: readonly Figure[], { quantity: a }: Item, { quantity: b }: Item): boolean {
  if (a.kind === 'date' || b.kind === 'date' || a.min === null || b.min === null) return false
  const sum = a.min + b.min
  return figures.some(({ quantity }) => quantity.kind === a.kind && quantity.min === sum && quantity.max === sum)
}

/** A figure elsewhere in either article that is the difference of the two values, or `null`. */
export function differenceElsewhere(left: Item, right: Item): { readonly item: Item; readonly figure: Figure } | null {
  for (const item of [left, right]) {
    const figure = differenceIn(item.analysis.figures, left, right)
    if (figure && digitsIn(figure) > 1) return { item, figure }
  }
  return null
}

function digitsIn(figure: Figure): number {
  return figure.text.replace(/\D/g, '').length
}

function differenceIn(figures: readonly Figure[], left: Item, right: Item): Figure | null {
  const [a, b] = [left.quantity, right.quantity]
  if (a.kind === 'date' || b.kind === 'date' || a.kind === 'percent' || a.kind === 'duration') return null
  const [x, y] = [a.min ?? a.max, b.min ?? b.max]
  if (x === null || y === null) return null
  const difference = Math.abs(x - y)
  if (a.kind === 'count' && difference < leastDifference) return null
  const slack = a.precision + b.precision
  return (
    figures.find(({ quantity, id }) => {
      if (quantity.kind !== a.kind || id === left.figure.id || id === right.figure.id) return false
      if (quantity.kind !== 'count' && quantity.unit !== a.unit) return false
      const value = quantity.min ?? quantity.max
      return (
        value !== null && value > 0 && Math.abs(value - difference) <= slack + quantity.precision + 1e-9 * difference
      )
    }) ?? null
  )
}

/** Figures of the same sentence, or of the same list or table row. */
function beside({ analysis, figure, claim }: Item): readonly Figure[] {
  return besideClaim(claim, analysis, figure)
}

const besideClaim = rememberOf((claim: Claim, analysis: Analysis, figure: Figure): readonly Figure[] => {
  const { passages } = analysis.article
  const own = passages[figure.passage]!
  return analysis.figures.filter(({ passage, from }) => {
    if (passage === figure.passage) return from >= claim.sentence.from && from < claim.sentence.to
    const other = passages[passage]!
    if (own.cell && other.cell) return own.cell.table === other.cell.table && own.cell.row === other.cell.row
    return false
  })
})
