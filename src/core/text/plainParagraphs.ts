import { withSpaces, type Reading } from './reading.ts'

/** A plain paragraph that was taken out of a Markdown text. */
export interface Taken {
  /** Where its placeholder stands in the shortened text. */
  readonly at: number
  readonly reading: Reading
}

export interface Shortened {
  /** The Markdown with one letter in place of each plain paragraph. */
  readonly text: string
  /** In order. */
  readonly taken: readonly Taken[]
}

/**
 * Marks of what goes on over blank lines, whatever the next paragraph: fences and HTML; and a carriage return alone, which the parser
 * takes for a line's end. Definitions of links and footnotes change no text without brackets.
 */
const farReaching = /```|~~~|^[ \t>*+\d.)-]*<|\r(?!\n)/m

const frontMatter = /^---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/

/**
 * A paragraph without any mark of CommonMark or GFM: no line begins as another block does or ends in space, and no character is a mark
 * inside a line, a carriage return, a tab, or invisible.
 */
const plain =
  /^(?:(?![\s#>+=:-]|\d{1,9}[.)])[^\\`*_[\]<&~|\r\n\t\0\u00ad\u200b\u2060\ufeff]*[^\\`*_[\]<&~|\s\0\u00ad\u200b\u2060\ufeff](?:\n(?!$)|$))+$/

const placeholder = 'x'

/**
 * Takes plain paragraphs out of a Markdown text. Between blank lines, whatever is open ends before one and it ends itself, so that the
 * parser reads the rest of the text the same with a letter in its place; and it takes most of its time for such paragraphs, though they
 * read as they are printed.
 */
export function takePlainParagraphs(source: string): Shortened {
  const whole: Shortened = { text: source, taken: [] }
  if (farReaching.test(source)) return whole
  const head = source.startsWith('---') ? frontMatter.exec(source)?.[0].length : 0
  if (head === undefined) return whole
  let text = ''
  /** Up to where the source is in the text, or taken. */
  let done = 0
  const taken: Taken[] = []
  const take = (start: number, end: number) => {
    const printed = source.slice(start, end)
    if (!plain.test(printed)) return
    text += source.slice(done, start)
    taken.push({ at: text.length, reading: { text: withSpaces(printed), start, end, offsets: null } })
    text += placeholder
    done = end
  }
  let start = -1
  let end = head
  for (let at = head; at <= source.length;) {
    const found = source.indexOf('\n', at)
    const lineEnd = found < 0 ? source.length : found
    const contentEnd = source[lineEnd - 1] === '\r' ? Math.max(at, lineEnd - 1) : lineEnd
    if (isBlank(source, at, contentEnd)) {
      if (start >= 0) take(start, end)
      start = -1
    } else if (start < 0) start = at
    end = contentEnd
    at = lineEnd + 1
  }
  if (start >= 0) take(start, end)
  return { text: text + source.slice(done), taken }
}

function isBlank(source: string, from: number, to: number): boolean {
  let at = from
  while (at < to && (source[at] === ' ' || source[at] === '\t')) at++
  return at >= to
}
