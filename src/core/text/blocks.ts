import type { Cell, PassageKind } from '../model.ts'
import type { Reading } from './reading.ts'

/** A passage before its sentences, section and lead are known: what both readers yield. */
export interface Block extends Reading {
  readonly kind: PassageKind
  readonly level: number
  readonly cell: Cell | null
}

/** A block of what was read, of the kind that it turned out to be. */
export function toBlock(
  { text, start, end, offsets }: Reading,
  kind: PassageKind,
  level = 0,
  cell: Cell | null = null,
): Block {
  return { text, start, end, offsets, kind, level, cell }
}
