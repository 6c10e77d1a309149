/**
 * Pairs of short articles on one event. `expected` is what must be found ("conflict status", "tension term"…) with words of
 * its reason or measure, or `null` where nothing but figures may be flagged.
 */
export interface WordPair {
  readonly left: string
  readonly right: string
  readonly expected: readonly [level: string, kind: string, words: string] | null
}

export const conflict = (kind: string, words: string) => ['conflict', kind, words] as const
export const tension = (kind: string, words: string) => ['tension', kind, words] as const
export const pair = (left: string, right: string, expected: WordPair['expected']): WordPair => ({
  left,
  right,
  expected,
})
