import { isHyphen, joinedWord, nextWord, previousWord, unitAt, wordAt, type Word } from './words/cursor.ts'
import type { NumberMatch } from './figure.ts'
import { ordinals, tenNamed, unitNamed } from './words/numberWords.ts'

// Number words that rank what follows, or are the stem of an adjective: they count nothing.

/** "twenty-second of June", "her fifty-third goal"; "a twenty-second clip" lasts. */
export function isRank(text: string, word: Word, before: Word): boolean {
  if (tenNamed(word) === undefined) return false
  const next = isHyphen(unitAt(text, word.to)) ? wordAt(text, word.to + 1) : nextWord(text, word.to)
  return ordinals.has(next.lower) && (next.lower !== 'second' || before.lower !== 'a')
}

/** The "thousandth" of "her two thousandth visitor"; "two nineteenth-century houses" are counted. */
export function endsRank(text: string, at: number): boolean {
  const last = joinedWord(text, at)
  return (
    last.lower.endsWith('th') &&
    /^(?:hundred|thousand|million|billion)th$/.test(last.lower) &&
    !isHyphen(unitAt(text, last.to))
  )
}

/** "two-tier", "one-way", "three-pronged", "5-star": adjectives that count nothing a reader would compare. */
const stems: ReadonlySet<string> = new Set(
  (
    'tier tiers way star time part step stage pronged sided dimensional digit figure legged fold horse faced handed track speed state ' +
    'off size stop man piece'
  ).split(' '),
)

export function isStem(text: string, at: number): boolean {
  return isHyphen(unitAt(text, at)) && stems.has(wordAt(text, at + 1).lower)
}

export function isCompound(text: string, word: Word, { amount }: NumberMatch): boolean {
  return amount.measured === null && isStem(text, word.to)
}

/** "paid two fifty for it", "four two zero": digits and prices as they are spoken, which may be of any size. */
export function isSpoken(text: string, word: Word): boolean {
  if (tenNamed(word) === undefined && word.lower !== 'zero') return false
  const before = previousWord(text, word.from)
  return (
    unitNamed(before) !== undefined &&
    before.lower !== 'zero' &&
    text[before.to] === ' ' &&
    !isHyphen(unitAt(text, word.to))
  )
}

/** "they could one day go home": whenever that is. */
export function isSomeDay(text: string, word: Word, before: Word): boolean {
  if (
    word.lower !== 'one' ||
    nextWord(text, word.to).lower !== 'day' ||
    !/^ day (?!or\b|in\b|of\b|to\b|for\b|after\b|before\b)\p{Ll}/u.test(text.slice(word.to, word.to + 10))
  )
    return false
  return /^(?:could|would|might|may|will|can|should|must|that|who|which|we|they|i|you|he|she|it)$/.test(before.lower)
}
