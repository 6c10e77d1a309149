import { isLineBreak, isLowerCase, isSpace } from './characters.ts'

/** Reading text and where each of its characters stands in the article. */
export interface Reading {
  readonly text: string
  readonly start: number
  readonly end: number
  /** As in `Passage.offsets`. */
  readonly offsets: Int32Array | null
}

/** Collects reading text from pieces of source, in order. */
export class ReadingBuilder {
  #text = ''
  #offsets: number[] = []

  /** Adds one UTF-16 code unit that stands at `offset`. */
  add(unit: string, offset: number): void {
    this.#text += unit
    this.#offsets.push(offset)
  }

  /** Adds one space, unless the text is empty or already ends in one. */
  addSpace(offset: number): void {
    if (this.#text !== '' && !isSpace(this.#text.charCodeAt(this.#text.length - 1))) this.add(' ', offset)
  }

  /** What was collected, without space at either end; `null` where nothing remains. */
  build(): Reading | null {
    const offsets = this.#offsets
    let from = 0
    let to = this.#text.length
    while (to > from && isSpace(this.#text.charCodeAt(to - 1))) to--
    while (from < to && isSpace(this.#text.charCodeAt(from))) from++
    if (from === to) return null
    const start = offsets[from]!
    const end = offsets[to - 1]! + 1
    const text = this.#text.slice(from, to)
    if (end - start === to - from) return { text, start, end, offsets: null }
    const map = new Int32Array(to - from + 1)
    for (let index = from; index < to; index++) map[index - from] = offsets[index]!
    map[to - from] = end
    return { text, start, end, offsets: map }
  }
}

/** Soft hyphen, zero-width space, word joiner, byte-order mark: they print as nothing and would split a word in two. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/
const dropped = /[\u00ad\u200b\u2060\ufeff]|\*\*|-[\r\n]/

/** Whether `text` holds anything that `readPlain` must drop, so that most articles skip the slow way. */
export function hasMarks(text: string): boolean {
  return dropped.test(text)
}

/**
 * Reading text of `source.slice(start, end)` as plain text: line breaks become spaces, one for one, and the two run in
 * parallel, unless invisible characters, `**` or a hyphen at a line's end must go.
 */
export function readPlain(source: string, start: number, end: number, marks: boolean): Reading | null {
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  while (start < end && isSpace(source.charCodeAt(start))) start++
  if (start === end) return null
  const printed = source.slice(start, end)
  if (marks && dropped.test(printed)) return readMarked(printed, start)
  return { text: withSpaces(printed), start, end, offsets: null }
}

/** Line breaks and tabs as spaces, one for one. */
export function withSpaces(text: string): string {
  return /[\r\n\t]/.test(text) ? text.replace(/[\r\n\t]/g, ' ') : text
}

function readMarked(printed: string, start: number): Reading | null {
  const builder = new ReadingBuilder()
  for (let at = 0; at < printed.length; at++) {
    const letter = printed[at]!
    if (invisible.test(letter)) continue
    if (letter === '*' && printed[at + 1] === '*') {
      at++
      continue
    }
    if (isLineBreak(letter.charCodeAt(0))) {
      const next = afterBreak(printed, at)
      // "seven-\nyear" reads "seven-year"; "2019 -\n2021" keeps its space.
      if (
        printed[at - 1] === '-' &&
        at > 1 &&
        !isSpace(printed.charCodeAt(at - 2)) &&
        isLowerCase(printed.charCodeAt(next))
      ) {
        at = next - 1
        continue
      }
      builder.add(' ', start + at)
    } else builder.add(letter === '\t' ? ' ' : letter, start + at)
  }
  return builder.build()
}

function afterBreak(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
