import { isDigit, isLetter, isLowerCase, isSpace } from './characters.ts'

/** A line of the source without the space round it. */
export interface Line {
  /** Offsets of the first character that is not space, and after the last. */
  readonly start: number
  readonly end: number
  /** Characters of space before `start`. */
  readonly indent: number
  readonly bullet: Bullet | null
  /** No blank line stands between this line and the one before. */
  readonly follows: boolean
}

export interface Bullet {
  /** What kind of list: the mark itself, or "1" for numbers and "a" for letters. */
  readonly mark: string
  /** The number printed; 0 for marks. */
  readonly number: number
  /** Offset of the item's text. */
  readonly text: number
}

/** Lines that hold something, in order. One pass. */
export function readLines(source: string): Line[] {
  const lines: Line[] = []
  const { length } = source
  let follows = false
  // Each is looked for again only once it is passed, so that a text without one of them is searched once.
  let feed = next(source, '\n', 0)
  let carriage = next(source, '\r', 0)
  let at = 0
  while (at < length) {
    if (feed < at) feed = next(source, '\n', at)
    if (carriage < at) carriage = next(source, '\r', at)
    const end = Math.min(feed, carriage, length)
    let start = at
    while (start < end && isSpace(source.charCodeAt(start))) start++
    let stop = end
    while (stop > start && isSpace(source.charCodeAt(stop - 1))) stop--
    if (isRule(source, start, stop)) follows = false
    else if (start < stop) {
      lines.push({ start, end: stop, indent: start - at, bullet: bulletAt(source, start, stop), follows })
      follows = true
    } else follows = false
    at = end + 1
    if (source.charCodeAt(end) === 0x0d && source.charCodeAt(at) === 0x0a) at++
  }
  return lines
}

/** A line of one mark, three times or more: "-----", "* * *". It parts what stands before from what stands after. */
function isRule(source: string, start: number, end: number): boolean {
  const mark = source[start]
  if (end - start < 3 || mark === undefined || !'-=_*~#—–.·•'.includes(mark)) return false
  let count = 0
  for (let at = start; at < end; at++) {
    if (source[at] === mark) count++
    else if (!isSpace(source.charCodeAt(at))) return false
  }
  return count >= 3
}

/** Offset of `mark` at or after `at`; infinite where there is none. */
function next(source: string, mark: string, at: number): number {
  const found = source.indexOf(mark, at)
  return found < 0 ? Infinity : found
}

/** Bullets that are never anything else, and dashes and stars, which need a space behind them. */
export const bulletMarks = '•◦▪▫‣⁃●○■□◆➢➤►▸✓✔✅➡➜·'

function bulletAt(source: string, start: number, end: number): Bullet | null {
  const first = source.charCodeAt(start)
  const mark = source[start]!
  let text = start + 1
  if (bulletMarks.includes(mark) || ('-*+–—'.includes(mark) && isSpace(source.charCodeAt(text)))) {
    while (text < end && isSpace(source.charCodeAt(text))) text++
    return text < end ? { mark, number: 0, text } : null
  }
  const bracket = mark === '('
  let at = bracket ? start + 1 : start
  let number = 0
  let letter = false
  if (isDigit(source.charCodeAt(at))) {
    while (at < end && at < start + 4 - (bracket ? 0 : 1) && isDigit(source.charCodeAt(at)))
      number = number * 10 + source.charCodeAt(at++) - 0x30
  } else if (isLetter(first) || bracket) {
    letter = isLowerCase(source.charCodeAt(at)) && source.charCodeAt(at) < 0x80
    number = source.charCodeAt(at++) - 0x60
    if (!letter) return null
  } else return null
  const close = source[at]
  if (close !== ')' && (close !== '.' || letter || bracket)) return null
  text = at + 1
  if (text >= end || !isSpace(source.charCodeAt(text))) return null
  while (text < end && isSpace(source.charCodeAt(text))) text++
  return text < end ? { mark: letter ? 'a' : '1', number, text } : null
}

/** Lines of prose that fill a paragraph are at most this long where a text is wrapped by hand or by a mail program. */
const widestWrap = 120
/** At least this share of a wrapped text's line breaks fall before a word in lower case; elsewhere almost none do. */
const wrappedShare = 0.25

/**
 * The width at which the text is hard-wrapped, in characters; 0 where each line is a paragraph of its own.
 * Wrapped text gives itself away: many of its lines go on with a word in lower case, and few are long.
 */
export function wrapWidth(source: string, lines: readonly Line[]): number {
  const widths = new Uint32Array(widestWrap + 1)
  let breaks = 0
  let running = 0
  let long = 0
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]!
    if (line.end - line.start > widestWrap) long++
    if (!line.follows || line.bullet) continue
    const before = lines[index - 1]!
    const width = before.end - before.start
    breaks++
    if (width > widestWrap || !isLowerCase(source.charCodeAt(line.start))) continue
    running++
    widths[width]!++
  }
  if (running <= long || running < breaks * wrappedShare) return 0
  let left = Math.floor(running * 0.1)
  let width = widestWrap
  while (width > 0 && (widths[width] === 0 || left >= widths[width]!)) {
    left -= widths[width]!
    width--
  }
  return width
}

/** Whether `next`, which follows `line` without a blank line, goes on with the same paragraph in text wrapped at `width`. */
export function continues(source: string, line: Line, next: Line, width: number): boolean {
  if (width === 0) return false
  const printed = line.end - line.start
  if (printed > widestWrap) return false
  if (isLowerCase(source.charCodeAt(next.start))) return true
  let word = next.start
  while (word < next.end && word - next.start < 30 && !isSpace(source.charCodeAt(word))) word++
  if (line.indent + printed + 1 + (word - next.start) > width) return true
  return printed > width * 0.6 && !'.!?:”"'.includes(source[line.end - 1]!)
}
