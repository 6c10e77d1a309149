/**
 * One event told by two outlets that agree, and changes to the second article's text: `slips` put one figure wrong and must be
 * flagged; after the `safe` ones both can still be right, and nothing may be flagged.
 */
export interface Event {
  readonly event: string
  readonly left: string
  readonly right: string
  readonly slips: readonly Change[]
  readonly safe: readonly Change[]
}

/** Words of the second article and what stands in their place. */
export type Change = readonly [from: string, to: string]
