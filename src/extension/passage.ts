/** The paragraph a quote stands in, for reading two sources side by side. */
import type { Range } from '../protocol.ts'

/** UTF-16 units; longer paragraphs are cut to this much around the quote. */
const longest = 1200

export interface Passage {
  readonly text: string
  /** Where the quote stands in `text`. */
  readonly start: number
  readonly end: number
}

/** How far a paragraph is followed on either side. */
const mostLines = 40

/** A blank line, a list item, a heading, a table row or a quotation: what stands before it is another block. */
function beginsBlock(line: string): boolean {
  return /^\s*(?:$|[-*+•|>#]|\d{1,3}[.)]\s)/.test(line)
}

/** Lines are joined up to the next block on either side; line breaks become single spaces. */
export function passageAround(text: string, range: Range): Passage {
  const lines = text.split(/\r\n|\r|\n/)
  const lastLine = Math.min(range.end.line, lines.length - 1)
  const firstLine = Math.min(range.start.line, lastLine)
  let from = firstLine
  let to = lastLine
  while (from > 0 && !beginsBlock(lines[from]!) && lines[from - 1]!.trim() !== '' && firstLine - from < mostLines)
    from -= 1
  while (to + 1 < lines.length && !beginsBlock(lines[to + 1]!) && to - lastLine < mostLines) to += 1
  // One line per paragraph without blank lines between: the neighbours are paragraphs of their own.
  if (lines.slice(firstLine, lastLine + 1).some((line) => line.length > 160)) [from, to] = [firstLine, lastLine]

  let joined = ''
  let start = 0
  let end = 0
  for (let index = from; index <= to; index += 1) {
    if (index === range.start.line) start = joined.length + range.start.character
    if (index === range.end.line) end = joined.length + range.end.character
    joined += lines[index]! + (index < to ? ' ' : '')
  }
  return cut(joined, Math.min(start, joined.length), Math.min(Math.max(start, end), joined.length))
}

function cut(text: string, start: number, end: number): Passage {
  if (text.length <= longest) return { text, start, end }
  const room = Math.max(0, Math.floor((longest - (end - start)) / 2))
  let from = Math.max(0, start - room)
  let to = Math.min(text.length, end + room)
  if (from > 0) from = Math.max(0, Math.min(start, text.indexOf(' ', from) + 1))
  if (to < text.length) to = Math.max(end, text.lastIndexOf(' ', to))
  const before = from > 0 ? '… ' : ''
  const after = to < text.length ? ' …' : ''
  return {
    text: before + text.slice(from, to) + after,
    start: before.length + start - from,
    end: before.length + end - from,
  }
}
