import type { Article, Figure } from '../model.ts'
import type { Sentence, Token } from './sentences.ts'

/** Most words of a phrase that names a measure. */
const longest = 3

/**
 * A printable phrase for what a figure measures, in the article's words: what it counts or qualifies ("64 |jets|", "a $165
 * million |civil penalty|"), what it is of ("|interest| of $16m"), the row and column of a cell; "" where nothing is near.
 */
export function phraseOf({ passages }: Article, figure: Figure, { tokens }: Sentence, at: number): string {
  const passage = passages[figure.passage]!
  const { cell, text } = passage
  if (cell) {
    const headers = [cell.rowHeader, cell.columnHeader]
      .map((each) => each.trim())
      .filter((each) => each && each !== text)
    if (headers.length > 0) return headers.join(', ')
  }
  const before = runBefore(text, tokens, at)
  const after = runAfter(text, tokens, at)
  const attributive = after !== null && after.joined
  const chosen = attributive ? after : (before ?? after)
  return chosen ? text.slice(chosen.from, chosen.to).replace(/\s+/g, ' ') : ''
}

interface Run {
  readonly from: number
  readonly to: number
  /** Whether nothing but a space or hyphen stands between the figure and the run. */
  readonly joined: boolean
}

function runBefore(text: string, tokens: readonly Token[], at: number): Run | null {
  let index = at - 1
  let right = tokens[at]!.from
  while (index >= 0 && !isWord(tokens[index]!)) {
    const token = tokens[index]!
    if (token.figure >= 0 || token.mentions.length > 0 || !isPlain(text.slice(token.to, right), true)) return null
    right = token.from
    index--
  }
  if (index < 0 || !isPlain(text.slice(tokens[index]!.to, right), true)) return null
  const last = index
  while (
    index > 0 &&
    last - index + 1 < longest &&
    isWord(tokens[index - 1]!) &&
    text.slice(tokens[index - 1]!.to, tokens[index]!.from) === ' '
  )
    index--
  return { from: tokens[index]!.from, to: tokens[last]!.to, joined: last === at - 1 }
}

function runAfter(text: string, tokens: readonly Token[], at: number): Run | null {
  let index = at + 1
  let left = tokens[at]!.to
  while (index < tokens.length && !isWord(tokens[index]!)) {
    const token = tokens[index]!
    if (token.figure >= 0 || !isPlain(text.slice(left, token.from), false)) return null
    left = token.to
    index++
  }
  if (index >= tokens.length || !isPlain(text.slice(left, tokens[index]!.from), false)) return null
  const first = index
  while (
    index + 1 < tokens.length &&
    index - first + 1 < longest &&
    isWord(tokens[index + 1]!) &&
    text.slice(tokens[index]!.to, tokens[index + 1]!.from) === ' '
  )
    index++
  return { from: tokens[first]!.from, to: tokens[index]!.to, joined: first === at + 1 }
}

function isWord({ concept }: Token): boolean {
  return concept !== ''
}

/** Whether a gap holds no break; before a figure a colon or bracket joins. */
function isPlain(gap: string, before: boolean): boolean {
  return before ? /^[\s$€£¥:(“"'‘-]*$/.test(gap) : /^[\s“"'‘-]*$/.test(gap)
}
