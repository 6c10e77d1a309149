/** One-based line and column; the column counts UTF-16 units, as editors do. */
export interface LinePosition {
  readonly line: number
  readonly column: number
}

/** Lines of a text, which end in CR, LF or both. */
export class Lines {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (const match of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(match.index + match[0].length)
  }

  at(offset: number): LinePosition {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 }
  }
}
