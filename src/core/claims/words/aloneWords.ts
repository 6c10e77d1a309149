import type { Token } from '../../entities/words/tokens.ts'

/**
 * The words of a passage that stand alone, as they were read for the names, for a reader that goes along the passage from `from` on: it
 * need not look for their ends, nor look them up.
 */
export class AloneWords {
  readonly #tokens: readonly Token[]
  #next: number

  constructor(tokens: readonly Token[], from: number) {
    this.#tokens = tokens
    let low = 0
    for (let high = tokens.length; low < high;) {
      const middle = (low + high) >> 1
      if (tokens[middle]!.from < from) low = middle + 1
      else high = middle
    }
    this.#next = low
  }

  /** The word that begins at `at`, which is no place before those asked for, and ends no later than `end`. */
  at(at: number, end: number): Token | null {
    const tokens = this.#tokens
    while (this.#next < tokens.length && tokens[this.#next]!.from < at) this.#next++
    const token = tokens[this.#next]
    return token && token.from === at && token.alone >= 0 && token.to <= end ? token : null
  }
}
