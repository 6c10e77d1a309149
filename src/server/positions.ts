// The only place where offsets of the core (UTF-16, from the article's first character) and positions of the protocol
// (line and UTF-16 character, from the document's first) meet.
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../core/model.ts'
import type { Position, Range } from '../protocol.ts'

/** Turns spans of one article's text into ranges and back. */
export class Positions {
  readonly #document: TextDocument
  readonly #shift: number

  /** `marked`: the client keeps the byte-order mark as the document's first character; the article never has it. */
  constructor(text: string, marked = false) {
    this.#document = TextDocument.create('', '', 0, text)
    this.#shift = marked ? 1 : 0
  }

  toRange({ start, end }: Span): Range {
    return { start: this.#toPosition(start), end: this.#toPosition(end) }
  }

  /** Offset of a position; past the end of a line it is that line's end, past the last line the text's. */
  toOffset({ line, character }: Position): number {
    return this.#document.offsetAt({ line, character: line === 0 ? Math.max(0, character - this.#shift) : character })
  }

  toSpan({ start, end }: Range): Span {
    return { start: this.toOffset(start), end: this.toOffset(end) }
  }

  /** The range cut at line ends, for clients whose ranges must not span lines. */
  toLineRanges(span: Span): Range[] {
    const { start, end } = this.toRange(span)
    if (start.line === end.line) return [{ start, end }]
    const ranges: Range[] = []
    for (let line = start.line; line <= end.line; line++) {
      const from = line === start.line ? start.character : 0
      const to = line === end.line ? end.character : this.#lineLength(line)
      if (to > from) ranges.push({ start: { line, character: from }, end: { line, character: to } })
    }
    return ranges
  }

  #toPosition(offset: number): Position {
    const { line, character } = this.#document.positionAt(offset)
    return { line, character: line === 0 ? character + this.#shift : character }
  }

  /** Length of a line without its break. */
  #lineLength(line: number): number {
    const start = this.#document.offsetAt({ line, character: 0 })
    const end = this.#document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })
    return end - start + (line === 0 ? this.#shift : 0)
  }
}

/** Whether the position lies in the range, its end included: a cursor stands behind a word as well as before it. */
export function touches({ start, end }: Range, position: Position): boolean {
  return compare(start, position) <= 0 && compare(position, end) <= 0
}

/** Whether two ranges share a position; those that only touch do. */
export function overlaps(left: Range, right: Range): boolean {
  return compare(left.start, right.end) <= 0 && compare(right.start, left.end) <= 0
}

function compare(left: Position, right: Position): number {
  return left.line - right.line || left.character - right.character
}
