import type { Place, Span } from './model.ts'

/**
 * How a draft stands to the sources: one of them says the same and none denies it; they say something else; they dispute
 * it among themselves; none says anything of the kind.
 */
export type DraftVerdict = 'agrees' | 'disagrees' | 'disputed' | 'not-found'

/** What some of the sources say. */
export interface DraftEvidence {
  /** As most of the places print it. */
  readonly value: string
  readonly places: readonly Place[]
  /** Whether it is what the draft says. */
  readonly agrees: boolean
}

/** A figure, name or quotation of a draft, and what the sources have to say of it. */
export interface DraftFinding extends Span {
  readonly kind: 'figure' | 'name' | 'quotation'
  readonly text: string
  readonly verdict: DraftVerdict
  /** What a figure measures, as the draft puts it; "" for the others. */
  readonly measure: string
  /** The best supported first; empty when nothing was found. */
  readonly evidence: readonly DraftEvidence[]
}
