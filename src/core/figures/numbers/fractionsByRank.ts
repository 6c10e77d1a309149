import type { FigureMatch } from '../../model.ts'
import type { Context } from '../context.ts'
import { isHyphen, joinedWord, nextWord, previousWord, unitAt, wordAt, type Word } from '../words/cursor.ts'
import { beforeRank, goesOn, isComparative, isDayOf, match, readFractionOf, share } from './fractions.ts'
import { denominatorNamed, denominators, scaleNamed, tenNamed, unitNamed } from '../words/numberWords.ts'
import { isAlone } from './odds.ts'
import { readWords } from './spelledNumbers.ts'

// Shares whose denominator is more than one word, or that have more parts than a count's one word: "three twenty-firsts", "one
// one-hundredth", "a ten-thousandth of", "twenty-five hundredths". Hyphens as The Chicago Manual of Style (9.15) has them.

interface Denominator {
  readonly value: number
  readonly to: number
  readonly plural: boolean
  /** Its last word. */
  readonly word: Word
}

/** The share whose number of parts is spelled at `at`, or stands in the article before it; `null` where the words rank or count. */
export function readFractionByRank(text: string, at: number, floor: number, context: Context): FigureMatch | null {
  const first = wordAt(text, at)
  const one = unitNamed(first) ?? 0
  const compound = one > 0 ? readDenominator(text, joinedWord(text, first.to)) : null
  if (compound) return readParts(text, at, one, compound, floor, context)
  const article = previousWord(text, at)
  const rank =
    (article.lower === 'a' || article.lower === 'an') && article.from >= floor && !isHyphen(unitAt(text, at - 1))
      ? readDenominator(text, first)
      : null
  if (rank) return readParts(text, article.from, 1, rank, floor, context)
  const next = joinedWord(text, first.to)
  if (tenNamed(first) === undefined && scaleNamed(first) === undefined && scaleNamed(next) === undefined) return null
  const number = readWords(text, at)
  const word = number ? joinedWord(text, number.to) : null
  const value = word?.lower.endsWith('s') ? denominatorNamed(word) : undefined
  if (!number || !word || value === undefined || value < 10 || number.min >= value) return null
  const from = scaleNamed(first) !== undefined && article.lower === 'a' && article.from >= floor ? article.from : at
  return readParts(text, from, number.min, { value, to: word.to, plural: true, word }, floor, context)
}

/** "twenty-firsts", "one-hundredth", "ten-thousandths", "one hundred and fifth": more than one word. */
function readDenominator(text: string, first: Word): Denominator | null {
  const hyphen = isHyphen(unitAt(text, first.to))
  const second = joinedWord(text, first.to)
  const ten = tenNamed(first)
  if (ten !== undefined) return made(ten, rankBelowTen(second.lower), second)
  const scale = denominatorNamed(second) ?? 0
  const factor = unitNamed(first) ?? scaleNamed(first) ?? 0
  if (scale >= 100 && hyphen && factor > 0 && /^(?:one|ten|hundred)$/.test(first.lower))
    return made(0, factor * scale, second)
  if (first.lower !== 'one' || hyphen || second.lower !== 'hundred') return null
  const link = nextWord(text, second.to)
  const last = link.lower === 'and' ? nextWord(text, link.to) : link
  const below = tenNamed(last)
  if (below === undefined) return made(100, denominatorNamed(last) ?? 0, last)
  const unit = joinedWord(text, last.to)
  return made(100 + below, rankBelowTen(unit.lower), unit)
}

function made(base: number, rank: number, word: Word): Denominator | null {
  return rank > 0 ? { value: base + rank, to: word.to, plural: word.lower.endsWith('s'), word } : null
}

/** What "first" to "ninth" name, or "firsts" to "ninths"; a half or a quarter is no rank. */
function rankBelowTen(word: string): number {
  const rank = /^firsts?$/.test(word) ? 1 : /^seconds?$/.test(word) ? 2 : (denominators.get(word) ?? 0)
  return rank < 10 && !/^(?:half|halves|quarters?)$/.test(word) ? rank : 0
}

/** Words before a share that is not told by what follows: "grew by a twentieth." */
const led = /^(?:by|about|around|nearly|almost|roughly|than|over|under|up|down|least|approximately|exactly|just|only)$/

function readParts(
  text: string,
  from: number,
  count: number,
  { value, to, plural, word }: Denominator,
  floor: number,
  context: Context,
): FigureMatch | null {
  if (plural !== count > 1 || count >= value) return null
  const before = previousWord(text, from).lower
  if (beforeRank.test(before)) return null
  const of = nextWord(text, to)
  // "Three thirty-seconds" of an inch, but else periods of thirty seconds.
  if (/^seconds?$/.test(word.lower) && !/^ of (?:an?|the) /.test(text.slice(to, to + 8))) return null
  if (of.lower === 'of' && isDayOf(text, of)) return null
  const shown =
    plural ||
    of.lower === 'of' ||
    isComparative(of) ||
    (led.test(before) && goesOn(text, of)) ||
    isAlone(text, from, to)
  if (!shown) return null
  const part = count / value
  return (
    readFractionOf(text, word, part, from, floor, context) ??
    match(text, from, to, floor, (hedge) => share(100 * part, hedge))
  )
}
