import type { Hedge } from '../../model.ts'
import { isDigit, isLetter, isSpace } from '../../text/characters.ts'
import { dollarNamedAfter, type Context } from '../context.ts'
import { isoCodes, letterCodes, prefixedSigns, sharedLetters, signs, wordCodes } from '../words/currencies.ts'
import { readCompound } from './compounds.ts'
import { readClocked, readLettered, readRaceTime } from './clockedTimes.ts'
import { isHyphen, nextWord, skipSpaces, skipSpacesBack, unitAt, wordAt, wordEnding } from '../words/cursor.ts'
import { measured, type Measured } from '../words/measured.ts'
import { readUnit } from './measures.ts'
import { isMillions } from '../numbers/millions.ts'
import { readNumber } from '../numbers/numbers.ts'
import { readDigits, type Numeral } from '../numbers/numerals.ts'
import { isYearly, readRate, type Rate } from './rates.ts'

/** A number with whatever unit is printed on it, before hedges, ranges and the counted noun. */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly numeral: Numeral
  readonly measured: Measured | null
  readonly rate: Rate | null
  /** −1 for a printed minus. */
  readonly sign: 1 | -1
  /** Set by what is glued between number and unit: "500+ people", "six-plus years", "30-odd days". */
  readonly loose: Hedge | null
}

const MINUS = 0x2212

/** A currency printed before a number at `at`: "$", "US$", "NOK ", "Rs ". `to` is where the number must begin. */
export function readPrefix(text: string, at: number, context: Context): { code: string; to: number } | null {
  const unit = unitAt(text, at)
  let to = at
  let code: string | undefined
  if (isLetter(unit)) {
    while (to - at < 5 && (isLetter(unitAt(text, to)) || unitAt(text, to) === 0x2e)) to++
    const gap = unitAt(text, to) === 0x20 && text[to + 1] === '$' ? 1 : 0
    const withSign = signed(text, at, to, text[to + gap])
    if (withSign) {
      to += gap
      code = withSign
      to++
    } else {
      const end = text.charCodeAt(to - 1) === 0x2e ? to - 1 : to
      if (end - at === 1) code = letterOf(text, to, text.slice(at, end), context)
      else if (codeInitials.has(unit)) {
        const letters = text.slice(at, end)
        code = isoCodes.has(letters) ? letters : currencyOfLetters(letters, context)
      }
      if (code && signs.has(text[to] ?? '')) to++
    }
  } else {
    const sign = text[at]
    code = sign === '$' ? (dollarNamedAfter(text, at + 1) ?? context.dollar) : signs.get(sign ?? '')
    to = at + 1
    // "$US38", "$A5": the letters follow the sign.
    if (sign === '$' && isLetter(unitAt(text, to))) {
      const end = wordAt(text, to).to
      const swapped = prefixedSigns.get(`${text.slice(to, end)}$`)
      if (!swapped) return null
      code = swapped
      to = end
    }
  }
  if (!code) return null
  const start = skipSpaces(text, to)
  return start - to <= 1 ? { code, to: start } : null
}

/** "Rs 4 billion", "kr 500", "RM12": whose rupees or crowns they are, the article tells. */
function currencyOfLetters(letters: string, context: Context): string | undefined {
  const word = sharedLetters.get(letters)
  return (word && context.currencyOf(word)) || letterCodes.get(letters)
}

/** "R11.2m", "N1,482.50": a single letter that touches the digits, where the article names its currency. */
function letterOf(text: string, to: number, letter: string, context: Context): string | undefined {
  if (!isDigit(unitAt(text, to))) return undefined
  // "R1.2bn", "R5 000", "R24.15": with a scale, a thin group or cents no name looks like that.
  const code = context.currencyOfLetter(letter)
  if (code) return code
  if (letter === 'R') return randAmount.test(text.slice(to, to + 20)) ? 'ZAR' : undefined
  return letter === 'N' && nairaAmount.test(text.slice(to, to + 20)) ? 'NGN' : undefined
}

const randAmount =
  /^(?:\d{1,3}(?:[.,]\d{1,3})?(?:m|bn|[- ]?(?:million|billion|trillion))|\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,4}\.\d\d)(?![\p{L}\d])/u

/** "N2.8 billion", "N450m": with a scale; "N95" and "N1" are names. */
const nairaAmount = /^\d{1,3}(?:[.,]\d{1,3})?(?:m|bn|tn|[- ]?(?:million|billion|trillion))(?![\p{L}\d])/u

/** The signs that letters stand before: most letters before a number are a word, and a space follows. */
const prefixable: ReadonlySet<string> = new Set([...prefixedSigns.keys()].map((printed) => printed.at(-1)!))

/** The letters that codes and what stands for them begin with: most words before a number begin with none. */
const codeInitials: ReadonlySet<number> = new Set(
  [...isoCodes, ...letterCodes.keys(), ...sharedLetters.keys()].map((code) => code.charCodeAt(0)),
)

/** The currency of the letters `text[from…to)` and the sign after them, printed together or, in tokenised text, apart: "US$", "us $", "NZD$". */
function signed(text: string, from: number, to: number, sign: string | undefined): string | undefined {
  if (sign === undefined || sign === ' ' || !prefixable.has(sign)) return undefined
  const letters = text.slice(from, to)
  const exact = prefixedSigns.get(letters + sign)
  if (exact || sign !== '$') return exact
  const upper = letters.toUpperCase()
  return isoCodes.has(upper) && upper.endsWith('D') ? upper : prefixedSigns.get(upper + sign)
}

/** The amount that begins at `from`: at its sign, currency, first digit or number word. `null` where there is none to trust. */
export function readAmount(text: string, from: number, context: Context): Amount | null {
  let at = from
  let sign: 1 | -1 = 1
  const mark = unitAt(text, at)
  if (mark === 0x2b || mark === 0x2d || mark === MINUS || mark === 0x2013) {
    sign = mark === 0x2b ? 1 : -1
    at++
  }
  const prefix = isDigit(unitAt(text, at)) ? null : readPrefix(text, at, context)
  if (prefix) {
    at = prefix.to
    const inner = unitAt(text, at)
    if ((inner === 0x2d || inner === MINUS) && isDigit(unitAt(text, at + 1))) {
      sign = -1
      at++
    }
  }
  const shown = prefix || !isDigit(unitAt(text, at)) ? null : readShown(text, at)
  if (shown) return { from, ...shown, rate: null, sign, loose: null }
  const printed = readNumber(text, at, prefix !== null)
  if (!printed || (prefix && printed.style !== 'digits')) return null
  if (prefix && printed.scale === 1 && printed.min < 1000 && wordCodes.has(text.slice(from, from + 3))) return null
  const { numeral, measured, loose } = prefix
    ? {
        numeral: printed,
        measured: { kind: 'money' as const, unit: prefix.code, factor: 1, offset: 0, to: printed.to },
        loose: null,
      }
    : withUnit(text, printed, context)
  const compound = measured && readCompound(text, numeral, measured, context)
  if (compound) return { from, to: compound.measured.to, ...compound, rate: null, sign, loose: null }
  const end = measured?.to ?? numeral.to
  if (isLetter(unitAt(text, end)) || (isDigit(unitAt(text, end)) && end > from)) return null
  const rate = measured && !(measured.kind === 'percent' && isYearly(text, end)) ? readRate(text, end) : null
  return { from, to: rate?.to ?? end, numeral, measured, rate, sign, loose }
}

/** A height, or a time as a stopwatch shows it: the mark behind the first one or two digits tells which there can be. */
function readShown(text: string, at: number): Pick<Amount, 'to' | 'numeral' | 'measured'> | null {
  switch (unitAt(text, isDigit(unitAt(text, at + 1)) ? at + 2 : at + 1)) {
    case 0x27:
    case 0x2019:
    case 0x2032:
      return readFeetAndInches(text, at)
    case 0x3a:
      return readRaceTime(text, at)
    case 0x68: // "1h 25m", "36h"
      return readClocked(text, at) ?? readLettered(text, at)
    case 0x6d: // "3min 43.1sec"
      return readClocked(text, at)
    case 0x20:
    case 0x64: // "2d"
    case 0x77: // "3w"
    case 0x79: // "1y"
      return readLettered(text, at)
    default:
      return null
  }
}

/** "5'11\"", "6′ 2″": feet and inches. */
function readFeetAndInches(text: string, at: number): Pick<Amount, 'to' | 'numeral' | 'measured'> | null {
  const mark = unitAt(text, isDigit(unitAt(text, at + 1)) ? at + 2 : at + 1)
  if (mark !== 0x27 && mark !== 0x2019 && mark !== 0x2032) return null
  const match = /^(\d{1,2})['’′] ?(\d{1,2})(?:["”″]|'')/.exec(text.slice(at, at + 9))
  const feet = match && readDigits(text, at, false)
  if (!match || !feet) return null
  const to = at + match[0].length
  const inches = 12 * Number(match[1]) + Number(match[2])
  return {
    to,
    numeral: { ...feet, to, min: inches, max: inches, plain: false },
    measured: measured('length', 'm', 0.0254, to),
  }
}

/** Kinds whose units may stand behind "m" for millions: "9m hl", "1.2m ha". */
const inMillions: ReadonlySet<string> = new Set(['volume', 'mass', 'area', 'energy', 'data'])
/** Characters of "m", a space and a single letter, which is no such unit. */
const longestLetter = 3

/** The number with its unit; a lone "m" becomes millions or metres here. */
function withUnit(text: string, numeral: Numeral, context: Context): Pick<Amount, 'numeral' | 'measured' | 'loose'> {
  const at = skipSpaces(text, numeral.to)
  if (
    numeral.style === 'digits' &&
    text[at] === 'm' &&
    !isLetter(unitAt(text, at + 1)) &&
    !isDigit(unitAt(text, at + 1)) &&
    unitAt(text, at + 1) !== 0x2f
  ) {
    const next = readUnit(text, at + 1, numeral, context)
    const unit = next && next.to > at + longestLetter ? next.kind : ''
    if (next?.kind === 'money' || inMillions.has(unit) || isMillions(text, numeral, at)) {
      const scaled = millions(numeral, at + 1)
      return { numeral: scaled, measured: readUnit(text, scaled.to, scaled, context), loose: null }
    }
  }
  if (numeral.style === 'vague') return { numeral, measured: vagueUnit(text, numeral, context), loose: null }
  const mark = looseMark(text, numeral.to)
  const after = mark && readUnit(text, mark.to, numeral, context)
  if (mark && after) return { numeral, measured: after, loose: mark.hedge }
  return { numeral, measured: readUnit(text, numeral.to, numeral, context), loose: null }
}

/** "+", "-plus" or "-odd" right after a number and before its unit. */
function looseMark(text: string, to: number): { hedge: Hedge; to: number } | null {
  if (text[to] === '+') return { hedge: 'over', to: to + 1 }
  if (!isHyphen(unitAt(text, to))) return null
  const word = wordAt(text, to + 1)
  if (word.lower === 'plus') return { hedge: 'over', to: word.to }
  return word.lower === 'odd' ? { hedge: 'about', to: word.to } : null
}

/** "billions of dollars", "thousands of miles", "dozens of hours"; sums of money that name no currency are the article's own. */
function vagueUnit(text: string, numeral: Numeral, context: Context): Measured | null {
  const of = nextWord(text, numeral.to)
  if (of.lower === 'of') {
    const measured = readUnit(text, of.to, numeral, context)
    return measured && measured.kind !== 'multiple' ? measured : null
  }
  const before = text.slice(Math.max(0, numeral.from - 40), numeral.from)
  const sums = numeral.min >= 1e6 && !nounStarts(of.lower) && spending.test(before)
  return sums ? measured('money', context.dollar, 1, numeral.to) : null
}

/** Words that billions without a noun go with when they are money. */
const spending =
  /\b(?:invest|spend|spent|cost|worth|rais|los[et]|pay|paid|pour|burn|commit|debt|capital|fund|borrow|sav|budget|value|revenue|earn)\w*\b[^.;]{0,36}$/i

/** Whether the word after a sum can be what is counted; the end of a clause or a particle cannot. */
function nounStarts(next: string): boolean {
  return (
    next !== '' &&
    !/^(?:in|on|to|for|by|into|from|more|over|a|each|every|and|or|but|as|at|with|may|could|will|collectively|annually)$/.test(
      next,
    )
  )
}

function millions(numeral: Numeral, to: number): Numeral {
  return {
    ...numeral,
    to,
    min: Number((numeral.min * 1e6).toPrecision(15)),
    max: Number((numeral.max * 1e6).toPrecision(15)),
    precision: (numeral.decimal ? numeral.precision : 0.5) * 1e6,
    scale: numeral.scale * 1e6,
    plain: false,
  }
}

/** Where the sign and currency before the digits at `at` begin. */
export function amountStart(text: string, at: number, floor: number, context: Context): number {
  let from = at
  if (unitAt(text, from - 1) === 0x2e && !isLetter(unitAt(text, from - 2)) && !isDigit(unitAt(text, from - 2))) from--
  from = currencyStart(text, from, floor, context)
  const sign = unitAt(text, from - 1)
  if (sign === 0x2b || sign === 0x2d || sign === 0x2212 || sign === 0x2013) {
    const outer = unitAt(text, from - 2)
    const inner = currencyStart(text, from - 1, floor, context)
    if (inner < from - 1 && inner >= floor) return inner
    if (from - 1 >= floor && (outer === 0 || isSpace(outer) || outer === 0x28 || outer === 0x5b || isBound(outer)))
      return from - 1
  }
  return from
}

/** "<", "=", ">", "~", "≤", "≥" before a sign: "<-30". */
function isBound(unit: number): boolean {
  return (unit >= 0x3c && unit <= 0x3e) || unit === 0x7e || unit === 0x2264 || unit === 0x2265
}

function currencyStart(text: string, from: number, floor: number, context: Context): number {
  const end = skipSpacesBack(text, from)
  if (from - end > 1) return from
  let start = end
  if (end > 0 && !isLetter(unitAt(text, end - 1)) && unitAt(text, end - 1) !== 0x2e) {
    // A sign, perhaps with letters before it: "US$", "A$", "£".
    start = end - 1
    while (
      end - start < 5 &&
      (isLetter(unitAt(text, start - 1)) || (unitAt(text, start - 1) === 0x2e && isLetter(unitAt(text, start - 2))))
    )
      start--
    // Tokenised text parts "us $ 150" with spaces.
    if (end < from && text[start] === '$' && unitAt(text, start - 1) === 0x20) {
      const letters = wordEnding(text, start - 1)
      if (letters.lower.length > 0 && letters.lower.length <= 3 && letters.lower !== 'a') start = letters.from
    }
  } else if (end < from || isLetter(unitAt(text, end - 1))) {
    start = wordEnding(text, unitAt(text, end - 1) === 0x2e ? end - 1 : end).from
    if (end - start > 5 || isHyphen(unitAt(text, start - 1))) return from
    if (unitAt(text, start - 1) === 0x24) start--
    else if (end - start > 1 && !codeInitials.has(unitAt(text, start))) return from
  }
  for (; start < end; start++) {
    if (isLetter(unitAt(text, start - 1)) && isLetter(unitAt(text, start))) continue
    if (start >= floor && readPrefix(text, start, context)?.to === from) return start
  }
  return from
}
