import { isDigit } from '../../text/characters.ts'
import { nextWord, skipSpaces, unitAt } from '../words/cursor.ts'
import { isFractionSign, readDigits, readScale, type Numeral } from './numerals.ts'
import { readMixed, readVague, readWords } from './spelledNumbers.ts'

/** The number at `at`, in digits or in words, with its scale; `money` lets single letters scale too. */
export function readNumber(text: string, at: number, money: boolean): Numeral | null {
  const unit = unitAt(text, at)
  if (isDigit(unit) || isFractionSign(unit) || (unit === 0x2e && isDigit(unitAt(text, at + 1)))) {
    const digits = readDigits(text, at, money)
    if (!digits) return null
    const again = restated(text, digits)
    if (again !== digits) return readScale(text, again, money)
    return digits.plain && !money && digits.min < 1000 ? readAfterDigits(text, digits) : readScale(text, digits, money)
  }
  const words = readVague(text, at) ?? readWords(text, at)
  const again = words && restated(text, words)
  return again !== words && again ? readScale(text, again, money) : words
}

/** "thirty (30) days", "45 (forty-five) days": contracts print a number in words and in digits, and it is one. */
function restated(text: string, number: Numeral): Numeral {
  if (unitAt(text, number.to) !== 0x20 || unitAt(text, number.to + 1) !== 0x28) return number
  const from = number.to + 2
  const digits = isDigit(unitAt(text, from))
  if (digits === (number.style === 'digits')) return number
  const other = digits ? readDigits(text, from, false) : readWords(text, from)
  const same = other !== null && other.min === number.min && unitAt(text, other.to) === 0x29
  return same ? { ...number, to: other.to + 1, plain: false } : number
}

/** "5 and a half", "3 hundred and one", else the scale words. */
function readAfterDigits(text: string, digits: Numeral): Numeral {
  const scaled = readScale(text, digits, false)
  const and = nextWord(text, scaled.to)
  if (and.lower !== 'and' || scaled.scale >= 1e15) return scaled
  // "3 hundred and one".
  const rest = scaled.scale === 100 ? readWords(text, skipSpaces(text, and.to)) : null
  if (rest && Number.isInteger(rest.min) && rest.min < 100) {
    const sum = scaled.min + rest.min
    return { ...scaled, to: rest.to, min: sum, max: sum, precision: 0, scale: 1 }
  }
  return readMixed(text, scaled)
}
