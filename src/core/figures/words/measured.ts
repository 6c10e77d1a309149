import type { NumberKind } from '../../model.ts'

/** What a number measures, with where its words end. */
export interface Measured {
  readonly kind: NumberKind
  readonly unit: string
  /** Base units in one printed unit, and what is added after multiplying. */
  readonly factor: number
  readonly offset: number
  readonly to: number
}

export function measured(kind: NumberKind, unit: string, factor: number, to: number, offset = 0): Measured {
  return { kind, unit, factor, offset, to }
}
