import type { Words } from '../../phrase.ts'
import type { Gate } from './gates.ts'
import type { Item } from './items.ts'

/** Claims that state one value of one measure: a side of a conflict, or an agreement. */
export interface Group {
  readonly items: readonly Item[]
  readonly sources: ReadonlySet<string>
}

/** Two claims on one measure that cannot both hold. */
export interface Pair {
  readonly left: Item
  readonly right: Item
  readonly score: number
  readonly gate: Gate
}

/** Groups on one measure whose values cannot all hold, and the pairs of claims that show it, best first. */
export interface Dispute {
  readonly groups: readonly Group[]
  readonly pairs: readonly Pair[]
  /** Log odds that the values are of one measure. */
  readonly odds: number
  /** What a further article, which states both values, says of their difference. */
  readonly explanation?: Words
}
