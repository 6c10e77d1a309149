import type { Range } from '../model.ts'
import { beforeAmounts, closing, opening, sayingVerbs, sentenceStarters } from './abbreviations.ts'
import { isCloser, isDigit, isLetter, isLowerCase, isOpener, isSpace, isUpperCase } from './characters.ts'

const FULL_STOP = 0x2e
const ELLIPSIS = 0x2026
/**
 * No sentence of prose is longer, in characters: the longest that style guides and corpora of news report stay under 1,000.
 * What runs on is a list or debris, and is cut between words, so that work on one sentence stays bounded.
 */
const LONGEST_SENTENCE = 2000
/** No abbreviation is longer; what precedes a full stop is looked at no further than this. */
const LONGEST_ABBREVIATION = 10

/**
 * Sentences of a passage's reading text, in order, without the space between them.
 * One pass; looks at a fixed number of characters round each full stop, question mark and exclamation mark.
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = []
  const { length } = text
  let from = skipSpace(text, 0)
  let at = from
  while ((at = nextTerminator(text, at)) >= 0) {
    const wide = text.charCodeAt(at) >= 0x3000
    let end = at + 1
    while (end < length && isTerminator(text.charCodeAt(end))) end++
    const marks = end
    while (end < length && closes(text, end)) end++
    // French sets a space before its closing mark: « Fini. »
    if (text.charCodeAt(skipSpace(text, end)) === 0xbb) end = skipSpace(text, end) + 1
    const next = skipSpace(text, end)
    if (next < length && (wide || endsSentence(text, from, at, marks, end, next))) {
      pushCut(sentences, text, from, end)
      from = next
      at = next
    } else at = end
  }
  let to = length
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  if (to > from) pushCut(sentences, text, from, to)
  return sentences
}

/** Adds a sentence, in pieces where it is longer than any: after a comma or semicolon if one is near the end, else at a space. */
function pushCut(sentences: Range[], text: string, from: number, to: number): void {
  let start = from
  while (to - start > LONGEST_SENTENCE) {
    const piece = text.slice(start, start + LONGEST_SENTENCE)
    const mark = /^[^]*[,;](?=\s)/.exec(piece)?.[0].length ?? 0
    let end = start + (mark > LONGEST_SENTENCE / 2 ? mark : piece.length)
    if (mark <= LONGEST_SENTENCE / 2) {
      while (end > start && !isSpace(text.charCodeAt(end))) end--
      if (end === start) end = start + LONGEST_SENTENCE
    }
    // A character of two units stays whole.
    if (isLowSurrogate(text.charCodeAt(end)) && end > start + 1) end--
    while (end > start + 1 && isSpace(text.charCodeAt(end - 1))) end--
    sentences.push({ from: start, to: end })
    start = skipSpace(text, end)
  }
  if (to > start) sentences.push({ from: start, to })
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

const terminator = /[.!?…。！？]/g

/** Offset of the first mark that may end a sentence at or after `at`; −1 for none. */
function nextTerminator(text: string, at: number): number {
  terminator.lastIndex = at
  return terminator.test(text) ? terminator.lastIndex - 1 : -1
}

function isTerminator(unit: number): boolean {
  if (unit < ELLIPSIS) return unit <= 0x3f && (unit === FULL_STOP || unit === 0x21 || unit === 0x3f)
  return unit === ELLIPSIS || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f
}

/** A straight quote closes only where it is not the next sentence's opening one. */
function closes(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (!isCloser(unit)) return false
  if (unit !== 0x22 && unit !== 0x27) return true
  const next = text.charCodeAt(at + 1)
  return at + 1 >= text.length || isSpace(next) || isCloser(next) || !isLetter(next)
}

/**
 * Whether the marks `text[at…marks)`, with closing quotes up to `end`, end the sentence that began at `from`,
 * when more text begins at `next`.
 */
function endsSentence(text: string, from: number, at: number, marks: number, end: number, next: number): boolean {
  const begins = beginning(text, next)
  if (next === end) return gluedSentence(text, at, end)
  const quoted = end > marks
  const only = text.charCodeAt(at)
  if (begins === 'other') return false
  if (begins === 'dash') return quoted
  if (only !== FULL_STOP || marks - at > 1) {
    // "Really?" Ruiz asked. / Yahoo! Inc.
    return !(quoted && only !== FULL_STOP && only !== ELLIPSIS && saidNext(text, next))
  }
  const word = wordBefore(text, from, at)
  if (word === '') return true
  if (quoted && text.charCodeAt(marks) !== 0x29) return true
  return begins === 'digit' ? endsBeforeDigit(word, from, at) : endsBeforeWord(text, word, from, at, next)
}

/** What kind of thing begins at `at`: a new sentence begins with a capital, a digit, a mark that opens, or a list dash. */
function beginning(text: string, at: number): 'word' | 'digit' | 'dash' | 'other' {
  let inner = at
  while (inner < text.length && inner < at + 3 && isOpener(text.charCodeAt(inner))) inner++
  const unit = text.charCodeAt(inner)
  if (isDigit(unit)) return 'digit'
  if (unit === 0x2014 || unit === 0x2013 || (unit === 0x2d && isSpace(text.charCodeAt(inner + 1)))) {
    const after = skipSpace(text, inner + 1)
    return isUpperCase(text.charCodeAt(after)) ? 'dash' : 'other'
  }
  if (isLowerCase(unit)) return 'other'
  if (isUpperCase(unit) || isLetter(unit)) return 'word'
  // Currency signs, symbols and emoji begin sentences too; a comma, a colon or a closing bracket does not.
  return unit === 0x24 || unit >= 0xa2 || unit === 0x40 || unit === 0x23 || unit === 0x2a || inner > at
    ? 'word'
    : 'other'
}

/** "…at the plant.The company…": a space lost between sentences, but not "Amazon.com", "U.S.A" or "3.5". */
function gluedSentence(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) === FULL_STOP && text.charCodeAt(at + 1) === FULL_STOP) return false
  return (
    isLowerCase(text.charCodeAt(at - 1)) &&
    isLowerCase(text.charCodeAt(at - 2)) &&
    isUpperCase(text.charCodeAt(end)) &&
    isLowerCase(text.charCodeAt(end + 1)) &&
    sentenceStarters.has(wordAt(text, end).toLowerCase())
  )
}

/** The characters before a full stop back to a space or opening mark, without case; "" where there are none. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && at - start <= LONGEST_ABBREVIATION) {
    const unit = text.charCodeAt(start - 1)
    if (isSpace(unit) || isOpener(unit) || unit === 0x2f || unit === 0x2014 || unit === 0x2013) break
    start--
  }
  return text.slice(start, at)
}

function wordAt(text: string, at: number): string {
  let start = at
  while (start < text.length && isOpener(text.charCodeAt(start))) start++
  let end = start
  while (end < text.length && end - start < 16 && isLetter(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

/** "Nov. 3", "No. 4", "pp. 12", "approx. 40" go on; "…in May. 12 ships" and "…in 2025. 300 people" do not. */
function endsBeforeDigit(word: string, from: number, at: number): boolean {
  const lower = word.toLowerCase()
  if (lower === 'no' || lower === 'nos' || opening.has(lower) || closing.has(lower) || beforeAmounts.has(lower))
    return false
  return !isEnumerator(word, from, at) && !isInitial(word)
}

function endsBeforeWord(text: string, word: string, from: number, at: number, next: number): boolean {
  const lower = word.toLowerCase()
  if (opening.has(lower)) return false
  if (isEnumerator(word, from, at)) return false
  const starts = sentenceStarters.has(wordAt(text, next).toLowerCase())
  if (isInitial(word)) return starts && word.toLowerCase() !== 'j'
  if (closing.has(lower) || isDotted(word))
    return starts || (isOpener(text.charCodeAt(next)) && !'(['.includes(text[next]!))
  return true
}

/** A single capital: "J. Ruiz", "Samuel L. Ode". */
function isInitial(word: string): boolean {
  return word.length === 1 && isUpperCase(word.charCodeAt(0))
}

/** Letters each followed by a full stop: "U.S", "J.P", "Ph.D". */
function isDotted(word: string): boolean {
  const dot = word.indexOf('.')
  return dot > 0 && dot <= 2 && isLetter(word.charCodeAt(0)) && word.length <= 7
}

/** "1." or "12." at the very start numbers what follows. */
function isEnumerator(word: string, from: number, at: number): boolean {
  if (at - word.length !== from || word.length > 3) return false
  for (let index = 0; index < word.length; index++) if (!isDigit(word.charCodeAt(index))) return false
  return true
}

/** Up to three capitalised words and then a verb of saying: `Ruiz said`, `Mayor Ana Ruiz asked`. */
function saidNext(text: string, at: number): boolean {
  let position = at
  for (let count = 0; count < 5; count++) {
    const word = wordAt(text, position)
    if (word === '') return false
    if (sayingVerbs.has(word)) return count > 0
    if (!isUpperCase(word.charCodeAt(0))) return false
    position = skipSpace(text, position + word.length)
  }
  return false
}
