import type { Range } from '../../model.ts'

/** A run of text between quotation marks. */
export interface QuotedRun extends Range {
  /** Range with the marks. */
  readonly open: number
  readonly close: number
  /** False where the closing mark is missing: the words go on in the next paragraph, or the mark was forgotten. */
  readonly closed: boolean
}

/** Closing mark of each opening mark that is never an apostrophe. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
])

const anyMark = /["“«„'‘]/g

/** Where the next mark stands at or after `from` that may open a run; the text's end where there is none. */
function nextMark(text: string, from: number): number {
  anyMark.lastIndex = from
  return anyMark.test(text) ? anyMark.lastIndex - 1 : text.length
}

/**
 * Runs between quotation marks, in order, not nested: curly, straight and angled marks, and single marks where they cannot
 * be apostrophes. A straight mark after a digit ("6' 2\"") opens nothing.
 */
export function findQuotedRuns(text: string): QuotedRun[] {
  const runs: QuotedRun[] = []
  let at = nextMark(text, 0)
  while (at < text.length) {
    const mark = text[at]!
    const closing = pairs.get(mark)
    const end = closing
      ? closingOfPair(text, at, closing)
      : mark === '"'
        ? closingOfStraight(text, at)
        : closingOfSingle(text, at)
    if (end === notOpening) {
      at = nextMark(text, at + 1)
      continue
    }
    if (end === missing) {
      const next = text.indexOf(mark, at + 1)
      if (next < 0) runs.push({ open: at, from: at + 1, to: text.length, close: text.length, closed: false })
      at = next < 0 ? text.length : next
      continue
    }
    if (end > at + 1) runs.push({ open: at, from: at + 1, to: end, close: end + 1, closed: true })
    at = nextMark(text, end + 1)
  }
  return runs
}

const notOpening = -1
const missing = -2

function closingOfPair(text: string, open: number, closing: string): number {
  const close = text.indexOf(closing, open + 1)
  if (close < 0) return missing
  const reopened = text.indexOf(text[open]!, open + 1)
  return reopened > 0 && reopened < close ? missing : close
}

function closingOfStraight(text: string, open: number): number {
  if (!opensHere(text, open)) return notOpening
  const close = text.indexOf('"', open + 1)
  return close < 0 ? missing : close
}

/**
 * A single mark closes at a mark that no letter follows. Marks after punctuation win over those after a letter, which may
 * be a plural possessive ("the miners' union"). Without one inside 600 characters it was an apostrophe.
 */
function closingOfSingle(text: string, open: number): number {
  if (!opensHere(text, open) || !/[\p{L}\d]/u.test(text[open + 1] ?? '')) return notOpening
  const closing = text[open] === "'" ? "'" : '’'
  const limit = Math.min(text.length, open + 600)
  let afterLetter = notOpening
  for (let at = open + 2; at < limit; at++) {
    const unit = text[at]!
    if (unit === '‘' || unit === '“' || unit === '"') break
    if (unit !== closing || /[\p{L}\d]/u.test(text[at + 1] ?? ' ')) continue
    if (/[,.!?…—–-]/.test(text[at - 1]!)) return at
    if (afterLetter === notOpening) afterLetter = at
    if (/[.!?]\s/.test(text.slice(at + 1, at + 3))) break
  }
  // "'90s", "'til Monday'": an elision is one word, and a quoted word is closed at once.
  return afterLetter
}

function opensHere(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : text[at - 1]!
  const after = text[at + 1] ?? ' '
  return /[\s([{—–\-/:“‘"'*_]/.test(before) && !/[\s)\]},;]/.test(after)
}
