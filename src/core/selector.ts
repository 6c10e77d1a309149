import type { Span } from './model.ts'
import { isSpace } from './text/characters.ts'

/** W3C TextQuoteSelector: the words themselves, and what stands right before and after them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** W3C TextPositionSelector: half-open, in Unicode code points (not UTF-16 units) of the article's text. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** How a span survives edits: the quote is the truth, the position a hint. */
export interface Selector {
  readonly quote: TextQuoteSelector
  readonly position: TextPositionSelector
}

/** UTF-16 units of context kept on either side, as the W3C's examples and Hypothesis keep. */
const contextLength = 32
/** Share of the context that must still stand for a quote to be the same one and not its double elsewhere. */
const contextShare = 0.5
/** A quote of this many units that occurs once is the same even where all round it was rewritten. */
const tellingLength = 40

/** The selector of a span of `text`. */
export function describe(span: Span, text: string): Selector {
  const before = wholeStart(text, Math.max(0, span.start - contextLength))
  const after = wholeEnd(text, Math.min(text.length, span.end + contextLength))
  const start = codePoints(text, 0, span.start)
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(before, span.start),
      suffix: text.slice(span.end, after),
    },
    position: { type: 'TextPositionSelector', start, end: start + codePoints(text, span.start, span.end) },
  }
}

/**
 * Where the selector's quote stands in `text` now; `'orphan'` where it does not, or where what is left of the text round
 * it does not tell which of several it is. Space may have changed (re-wrapped lines), words may not.
 */
export function anchor(selector: Selector, text: string): Span | 'orphan' {
  const { exact } = selector.quote
  if (exact === '') return 'orphan'
  const hint = utf16Offset(text, selector.position.start)
  const found = anchorIn(text, selector.quote, hint)
  if (found !== 'orphan') return found
  return anchorAcrossSpace(text, selector.quote, hint)
}

function anchorIn(text: string, quote: TextQuoteSelector, hint: number): Span | 'orphan' {
  const { exact, prefix, suffix } = quote
  const context = prefix.length + suffix.length
  let best = -1
  let bestShare = -1
  let count = 0
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    count++
    const share =
      context === 0 ? 1 : (sameBefore(text, at, prefix) + sameAfter(text, at + exact.length, suffix)) / context
    const nearer = share === bestShare && Math.abs(at - hint) < Math.abs(best - hint)
    if (share > bestShare || nearer) {
      best = at
      bestShare = share
    }
  }
  const told = bestShare >= contextShare || (count === 1 && exact.length >= tellingLength)
  return told ? { start: best, end: best + exact.length } : 'orphan'
}

/** The same with every run of space taken as one, in the text and in the quote. */
function anchorAcrossSpace(text: string, quote: TextQuoteSelector, hint: number): Span | 'orphan' {
  const squeezed = squeeze(text)
  const found = anchorIn(
    squeezed.text,
    {
      type: quote.type,
      exact: squeeze(quote.exact).text.trim(),
      prefix: squeeze(quote.prefix).text,
      suffix: squeeze(quote.suffix).text,
    },
    hint,
  )
  if (found === 'orphan' || found.end === found.start) return 'orphan'
  return { start: squeezed.offsets[found.start]!, end: squeezed.offsets[found.end - 1]! + 1 }
}

function squeeze(text: string): { text: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(text.length)
  const pieces: string[] = []
  let length = 0
  let from = 0
  for (let at = 0; at < text.length;) {
    if (!isSpace(text.charCodeAt(at))) {
      offsets[length++] = at++
      continue
    }
    pieces.push(text.slice(from, at), ' ')
    offsets[length++] = at
    while (at < text.length && isSpace(text.charCodeAt(at))) at++
    from = at
  }
  pieces.push(text.slice(from))
  return { text: pieces.join(''), offsets }
}

function sameBefore(text: string, at: number, prefix: string): number {
  let same = 0
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++
  return same
}

function sameAfter(text: string, at: number, suffix: string): number {
  let same = 0
  while (same < suffix.length && text[at + same] === suffix[same]) same++
  return same
}

/** Code points in `text.slice(from, to)`. */
export function codePoints(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (!isSecondHalf(text, at)) count++
  return count
}

/** UTF-16 offset of the code point `index`; the text's length where it has fewer. */
export function utf16Offset(text: string, index: number): number {
  let at = 0
  for (let left = index; left > 0 && at < text.length; left--) at += isSecondHalf(text, at + 1) ? 2 : 1
  return at
}

/** Whether the unit at `at` is the second of a surrogate pair. */
function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (!(unit >= 0xdc00 && unit <= 0xdfff) || at === 0) return false
  const before = text.charCodeAt(at - 1)
  return before >= 0xd800 && before <= 0xdbff
}

function wholeStart(text: string, at: number): number {
  return isSecondHalf(text, at) ? at + 1 : at
}

function wholeEnd(text: string, at: number): number {
  return isSecondHalf(text, at) ? at - 1 : at
}
