import { joinedWord, nextWord, wordAt, type Word } from '../words/cursor.ts'
import { isPluralNoun } from '../words/nouns.ts'
import { denominatorNamed, scaleNamed, tenNamed, unitNamed, units, vagueNamed } from '../words/numberWords.ts'
import { readScale, type Numeral } from './numerals.ts'
import { unitLength } from '../words/units.ts'

// Numbers in words: "twenty-four", "two point five million", "three and a half", "hundreds of thousands".

/**
 * The number spelled at `at`: "twenty-four", "five thousand four hundred", "one hundred and five", "two and a half million", "two
 * dozen". `null` where the words are not one number ("nineteen eighty-four", "two fifty").
 */
export function readWords(text: string, at: number): Numeral | null {
  let word = wordAt(text, at)
  let total = 0
  let current = 0
  let last = Infinity
  let scale = 1
  let to = at
  let count = 0
  if (word.lower === 'dozen') return spelled(at, word.to, 12, 1)
  if (word.lower === 'nought' || word.lower === 'naught') {
    const zero = spelled(at, word.to, 0, 1)
    return readPoint(text, zero, at) ?? (/\b(?:to|for) $/i.test(text.slice(Math.max(0, at - 5), at)) ? null : zero)
  }
  if (scaleNamed(word) !== undefined) {
    current = 1
    last = 1
  }
  for (; word.lower !== '' && count < 16; count++) {
    const small = unitNamed(word) ?? tenNamed(word)
    const factor = scaleNamed(word)
    if (small !== undefined) {
      const place = small >= 20 ? 10 : 1
      if (!(last === Infinity || last >= 100 || (last === 10 && place === 1 && small < 10 && small > 0))) return null
      current += small
      last = small >= 10 && small < 20 ? 1 : place
      scale = 1
    } else if (factor === 100 && current > 0 && current < 100) {
      current *= 100
      last = 100
      scale = 100
    } else if (factor !== undefined && factor > 100 && current > 0) {
      total = total > 0 && total < factor ? (total + current) * factor : total + current * factor
      current = 0
      last = factor
      scale = factor
    } else break
    to = word.to
    word = joinedWord(text, to)
    if (word.lower === 'and' && last >= 100 && last !== Infinity) {
      const after = nextWord(text, word.to)
      if (unitNamed(after) === undefined && tenNamed(after) === undefined) break
      if (scaleFollows(text, after.to, last, at) || isPart(text, after)) break
      word = after
    }
  }
  if (to === at) return null
  const archaic = last === 10 && total === 0 ? ancientUnits.exec(text.slice(to, to + 24)) : null
  if (archaic && !/\b(?:between|from) $/i.test(text.slice(Math.max(0, at - 8), at)))
    return spelled(at, to + 5 + archaic[1]!.length, current + units.get(archaic[1]!)!, 1)
  const number = spelled(at, to, total + current, scale)
  return readPoint(text, number, at) ?? readImproper(text, number) ?? readMixed(text, number)
}

/** "twenty and four hours", as older English counts time. */
const ancientUnits = /^ and (one|two|three|four|five|six|seven|eight|nine) (?:hours|days|nights|minutes)\b/

/** "two thirds" in "a hundred and two thirds": the words begin a proper fraction. */
function isPart(text: string, count: Word): boolean {
  const fraction = joinedWord(text, count.to)
  const denominator = denominatorNamed(fraction) ?? 0
  return fraction.lower.endsWith('s') && (counts.get(count.lower) ?? denominator) < denominator
}

/** "twenty-one fifths", "a hundred tenths": more parts than make one; quarters and halves are also periods and games. */
function readImproper(text: string, number: Numeral): Numeral | null {
  const parts = joinedWord(text, number.to)
  const denominator = parts.lower.endsWith('s') ? denominatorNamed(parts) : undefined
  if (denominator === undefined || denominator === 2 || denominator === 4 || number.min < denominator) return null
  const value = number.min / denominator
  return { ...number, to: parts.to, min: value, max: value, precision: 0, scale: 1, decimal: true }
}

/** Digits after "point" in a spoken decimal; "oh" and "nought" are zeros. */
const spokenDigits: ReadonlyMap<string, string> = new Map([
  ...[...units].map(([word, value]): [string, string] => [word, String(value)]),
  ['oh', '0'],
  ['nought', '0'],
])

/** "two point five million", "three point zero four per cent", "one point seventy-five"; "at one point five people" is a time. */
function readPoint(text: string, number: Numeral, at: number): Numeral | null {
  const point = nextWord(text, number.to)
  if (point.lower !== 'point' || number.scale >= 1000) return null
  if (number.min === 1 && /(?:^|[^\p{L}])at $/iu.test(text.slice(Math.max(0, at - 4), at))) return null
  let decimals = ''
  let { to } = point
  for (let word = nextWord(text, to); decimals.length < 6; word = joinedWord(text, to)) {
    const ten = decimals === '' ? tenNamed(word) : undefined
    const digits = ten === undefined ? spokenDigits.get(word.lower) : String(ten)
    if (digits === undefined) break
    decimals += digits
    to = word.to
    if (ten === undefined) continue
    const one = joinedWord(text, to)
    const value = unitNamed(one) ?? 0
    if (value > 0 && value < 10) {
      decimals = String(ten + value)
      to = one.to
    }
    break
  }
  if (decimals === '') return null
  const value = Number(`${number.min}.${decimals}`)
  const precision = 0.5 * 10 ** -decimals.length
  return readScale(text, { ...number, to, min: value, max: value, precision, scale: 1, decimal: true }, false)
}

function spelled(from: number, to: number, value: number, scale: number): Numeral {
  return {
    from,
    to,
    min: value,
    max: value,
    precision: scale >= 1000 ? scale / 2 : 0,
    scale,
    style: 'words',
    plain: false,
    grouped: false,
    decimal: false,
  }
}

/**
 * In "two million and three thousand people" the second number goes on; in "one million and five million" it does not. "Four hundred
 * and seventy million" is one number, unless "between" stands before.
 */
function scaleFollows(text: string, at: number, last: number, from: number): boolean {
  const factor = scaleNamed(joinedWord(text, at))
  if (factor === undefined || factor < last) return false
  return last !== 100 || factor === 100 || /\bbetween $/i.test(text.slice(Math.max(0, from - 8), from))
}

const counts: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...[...units].filter(([, value]) => value > 0 && value < 10),
])

/** "two and a half million", "5 and a half minutes", "three and two-thirds miles", "two dozen". */
export function readMixed(text: string, numeral: Numeral): Numeral {
  const and = joinedWord(text, numeral.to)
  if (and.lower !== 'and') return readScale(text, numeral, false)
  const count = joinedWord(text, and.to)
  const fraction = joinedWord(text, count.to)
  const denominator = denominatorNamed(fraction)
  const parts = counts.get(count.lower)
  if (parts === undefined || denominator === undefined || parts >= denominator) return numeral
  if (fraction.lower.endsWith('s') !== parts > 1 && fraction.lower !== 'half') return numeral
  const next = joinedWord(text, fraction.to)
  if (next.lower === 'of') return numeral
  // "Three and a third" may be three things and one more; a unit or a noun after it tells.
  const told = denominator === 2 || denominator === 4 || next.lower === ''
  if (!told && unitLength(next) === undefined && scaleNamed(next) === undefined && !isPluralNoun(next)) return numeral
  const own = scaleNamed(next) ?? Infinity
  // "one billion and a quarter million": the part has a scale of its own.
  if (own < numeral.scale) {
    const sum = numeral.min + (parts / denominator) * own
    return { ...numeral, to: next.to, min: sum, max: sum, precision: own / 2, decimal: true, plain: false }
  }
  const value = numeral.min + (parts / denominator) * (numeral.scale > 100 ? numeral.scale : 1)
  return readScale(text, { ...numeral, to: fraction.to, min: value, max: value, decimal: true, plain: false }, false)
}

/** "hundreds of thousands", "tens of millions", "dozens", "hundreds or thousands", "several hundred". */
export function readVague(text: string, at: number): Numeral | null {
  const word = wordAt(text, at)
  let range = vagueNamed(word)
  let to = word.to
  if (!range && (word.lower === 'several' || word.lower === 'few')) {
    const scale = nextWord(text, to)
    const factor = scaleNamed(scale)
    if (!factor) return null
    range = [2 * factor, 10 * factor]
    to = scale.to
  }
  if (!range) return null
  let [min, max] = range
  for (let count = 0; count < 2; count++) {
    const link = nextWord(text, to)
    const next = nextWord(text, link.to)
    const larger = vagueNamed(next)
    if (!larger) break
    if (link.lower === 'of') [min, max] = [min * larger[0], max * larger[0]]
    else if ((link.lower === 'or' || link.lower === 'to' || link.lower === 'and') && larger[0] > min) max = larger[1]
    else break
    to = next.to
  }
  return {
    from: at,
    to,
    min,
    max,
    precision: 0,
    scale: min,
    style: 'vague',
    plain: false,
    grouped: false,
    decimal: false,
  }
}
