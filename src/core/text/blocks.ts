import type { Cell, PassageKind } from '../model.ts'
import type { Reading } from './reading.ts'

/** A passage before its sentences, section and lead are known: what both readers yield. */
export interface Block extends Reading {
  readonly kind: PassageKind
  readonly level: number
  readonly cell: Cell | null
}
