import { isLowerCase, isSpace } from './characters.ts'
import { ownCopy } from './ownCopy.ts'

/** Reading text and where each of its characters stands in the article. */
export interface Reading {
  /** No window into the article: see {@link ownCopy}. */
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

  /** Adds characters that stand one after the other from `offset` on. */
  addRun(run: string, offset: number): void {
    this.#text += run
    for (let each = 0; each < run.length; each++) this.#offsets.push(offset + each)
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
    const text = ownCopy(this.#text.slice(from, to))
    if (end - start === to - from) return { text, start, end, offsets: null }
    const map = new Int32Array(to - from + 1)
    for (let index = from; index < to; index++) map[index - from] = offsets[index]!
    map[to - from] = end
    return { text, start, end, offsets: map }
  }
}

/** Soft hyphen, zero-width space, word joiner and byte-order mark, which would split a word in two; stars; a hyphen at a line's end. */
const dropped = /[\u00ad\u200b\u2060\ufeff]|\*\*|-[\r\n]/g

/** Whether `text` holds anything that `readPlain` must drop, so that most articles skip the slow way. */
export function hasMarks(text: string): boolean {
  dropped.lastIndex = 0
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
  if (marks && hasMarks(printed)) return readMarked(printed, start)
  return { text: withSpaces(printed), start, end, offsets: null }
}

/** An own copy, with line breaks and tabs as spaces, one for one. */
export function withSpaces(text: string): string {
  // Where each line is a paragraph there is none.
  if (!/[\n\r\t]/.test(text)) return ownCopy(text)
  return ownCopy(text.replaceAll('\n', ' ').replaceAll('\r', ' ').replaceAll('\t', ' '))
}

function readMarked(printed: string, start: number): Reading | null {
  const builder = new ReadingBuilder()
  let from = 0
  /** Adds what stands before `to`, and goes on at `next`. */
  const flush = (to: number, next: number) => {
    if (to > from) builder.addRun(withSpaces(printed.slice(from, to)), start + from)
    from = next
  }
  dropped.lastIndex = 0
  for (let match = dropped.exec(printed); match; match = dropped.exec(printed)) {
    const at = match.index
    if (printed[at] !== '-') flush(at, at + match[0].length)
    else if (isBrokenWord(printed, at)) flush(at + 1, afterBreak(printed, at + 1))
    dropped.lastIndex = Math.max(from, at + 1)
  }
  flush(printed.length, printed.length)
  return builder.build()
}

/** Whether the hyphen at `at` joins words over a line's end: "seven-\nyear" does, "2019 -\n2021" does not. */
function isBrokenWord(text: string, at: number): boolean {
  return at > 0 && !isSpace(text.charCodeAt(at - 1)) && isLowerCase(text.charCodeAt(afterBreak(text, at + 1)))
}

function afterBreak(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
