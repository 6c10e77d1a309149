import type { FigureMatch } from '../../model.ts'
import { isDigit } from '../../text/characters.ts'
import { isHyphen, joinedWord, nextWord, previousWord, skipSpaces, unitAt, wordAt, type Word } from '../words/cursor.ts'
import { match, share } from './fractions.ts'
import { scaleNamed, tenNamed, unitNamed } from '../words/numberWords.ts'
import { readDigits } from './numerals.ts'
import { readWords } from './spelledNumbers.ts'
import { unitByWord } from '../words/units.ts'

// Shares that name the part and the whole: "one in five", "nine out of 10", "2/3 of".

/** "one in five", "1 in 20", "nine out of 10", "two in every three" beginning at `from`; a share of the whole. */
export function readOdds(text: string, from: number, floor: number): FigureMatch | null {
  if (!mayBeOdds(text, from)) return null
  const first = smallNumber(text, from)
  if (!first) return null
  const link = joinedWord(text, first.to)
  if (link.lower === 'over') return readOver(text, from, first, link.to, floor)
  if (link.lower !== 'in' && link.lower !== 'out') return null
  let at = isHyphen(unitAt(text, link.to)) ? link.to + 1 : link.to
  if (link.lower === 'out') {
    const of = nextWord(text, link.to)
    if (of.lower !== 'of') return null
    at = of.to
  }
  const every = nextWord(text, at)
  if (every.lower === 'every' || every.lower === 'each') at = every.to
  const second = smallNumber(text, skipSpaces(text, at))
  if (!second || second.value <= first.value || second.value < 2) return null
  if (second.value > 1000 && first.value !== 1) return null
  // "287 for 6 in 50 overs": in digits a share is of one, or of ten, a hundred, a thousand.
  const inDigits = link.lower === 'in' && isDigit(unitAt(text, from)) && every.lower !== 'every'
  if (inDigits && first.value !== 1 && !/^10+$/.test(String(second.value))) return null
  // "Eleven out of 22 coaches" counts both; a share is of one, or of a round number.
  if (link.lower === 'out' && first.value > 1 && !isRound(second.value)) return null
  // "one dose protects 93 per cent, two in 97": no share is printed like that.
  if (link.lower === 'in' && first.value > 1 && second.value > 20 && !isRound(second.value)) return null
  const next = joinedWord(text, second.to)
  if (unitByWord(next.lower) || scaleNamed(next) !== undefined || unitAt(text, second.to) === 0x25) {
    const million = scaleNamed(next)
    if (!million || link.lower !== 'in') return null
    return match(text, from, next.to, floor, (hedge) => share((100 * first.value) / (second.value * million), hedge))
  }
  if (second.value >= 1900 && second.value < 2100) return null
  return match(text, from, second.to, floor, (hedge) => share((100 * first.value) / second.value, hedge))
}

function isRound(value: number): boolean {
  return value <= 10 || value % 10 === 0
}

/** Whether digits or a number word at `from` are followed by "in", "out" or "over", words also after one more: tells early that nearly none are. */
function mayBeOdds(text: string, from: number): boolean {
  if (isDigit(unitAt(text, from))) return isLink(joinedWord(text, groupedDigitsEnd(text, from)))
  const next = joinedWord(text, wordAt(text, from).to)
  return isLink(next) || (unitNamed(next) !== undefined && isLink(joinedWord(text, next.to)))
}

function groupedDigitsEnd(text: string, at: number): number {
  for (let unit = unitAt(text, at); isDigit(unit) || unit === 0x2c; unit = unitAt(text, at)) at++
  return at
}

function isLink({ lower }: Word): boolean {
  return lower === 'in' || lower === 'out' || lower === 'over'
}

/** Whether a passage holds nothing but the words from `from` to `to`. */
export function isAlone(text: string, from: number, to: number): boolean {
  return skipSpaces(text, 0) === from && skipSpaces(text, to) === text.length
}

/** "1 over three" and nothing else: in a sentence it is as often a bowler's over, or more than three. */
function readOver(text: string, from: number, part: { value: number }, at: number, floor: number): FigureMatch | null {
  const whole = smallNumber(text, skipSpaces(text, at))
  if (!whole || whole.value <= part.value || !isAlone(text, from, whole.to)) return null
  return match(text, from, whole.to, floor, (hedge) => share((100 * part.value) / whole.value, hedge))
}

function smallNumber(text: string, at: number): { value: number; to: number } | null {
  if (isDigit(unitAt(text, at))) {
    let to = at
    while (isDigit(unitAt(text, to)) && to - at < 8) to++
    const grouped = unitAt(text, to) === 0x2c
    if (grouped) to = readDigits(text, at, false)?.to ?? at
    const mark = unitAt(text, to)
    if (to === at || isDigit(mark) || (mark === 0x2e && isDigit(unitAt(text, to + 1)))) return null
    const digits = text.slice(at, to)
    return { value: Number(grouped ? digits.replaceAll(',', '') : digits), to }
  }
  const word = wordAt(text, at)
  if (word.lower === 'hundred') return { value: 100, to: word.to }
  if (unitNamed(word) === undefined && tenNamed(word) === undefined) return null
  const number = readWords(text, at)
  return number && Number.isInteger(number.min) && number.min > 0 ? { value: number.min, to: number.to } : null
}

/** "2/3 of voters", "a 2/3 majority": a share in digits at `from`; before a measure it is a number, elsewhere a day or a score. */
export function readSlashShare(text: string, from: number, floor: number): FigureMatch | null {
  const printed = /^([1-9])\/([2-9]|10|12)(?=[ -]majorit| of (?!\d))/.exec(text.slice(from, from + 14))
  if (!printed || Number(printed[1]) >= Number(printed[2]) || previousWord(text, from).lower === 'on') return null
  const value = (100 * Number(printed[1])) / Number(printed[2])
  return match(text, from, from + printed[0].length, floor, (hedge) => share(value, hedge))
}
