import type { Hedge, NumberKind } from '../model.ts'
import { isDigit, isLetter } from '../text/characters.ts'
import type { Context } from './context.ts'
import {
  beginsCurrency,
  currencyByWord,
  isoCodes,
  letterCodes,
  MOST_WORDS as MOST_CURRENCY_WORDS,
  prefixedSigns,
  signs,
  smallCodes,
  wordCodes,
} from './currencies.ts'
import { isHyphen, joinedWord, nextWord, skipSpaces, unitAt, wordAt, type Word } from './cursor.ts'
import { isMillions } from './millions.ts'
import { readDigits, readScale, readVague, readWords, type Numeral } from './numerals.ts'
import { isYearly, readRate, type Rate } from './rates.ts'
import { beginsUnit, LONGEST_SYMBOL, unitBySymbol, unitByWord } from './units.ts'

/** What a number measures, with where its words end. */
export interface Measured {
  readonly kind: NumberKind
  readonly unit: string
  /** Base units in one printed unit, and what is added after multiplying. */
  readonly factor: number
  readonly offset: number
  readonly to: number
}

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
    const withSign = signed(text.slice(at, to), text[to + gap])
    if (withSign) {
      to += gap
      code = withSign
      to++
    } else {
      const letters = text.slice(at, to).replace(/\.$/, '')
      code = isoCodes.has(letters) ? letters : letterCodes.get(letters)
      if (signs.has(text[to] ?? '') && code) to++
    }
  } else {
    const sign = text[at]
    code = sign === '$' ? context.dollar : signs.get(sign ?? '')
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

/** The currency of letters and the sign after them, printed together or, in tokenised text, apart: "US$", "us $", "NZD$". */
function signed(letters: string, sign: string | undefined): string | undefined {
  if (sign === undefined || !signs.has(sign)) return undefined
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

/** Units that are printed after a larger one, as its parts: "6ft 2in", "7lb 4oz", "two hours and 30 minutes". */
const parts: ReadonlyMap<number, number> = new Map([
  [0.3048, 0.0254],
  [0.45359237, 0.028349523125],
  [6.35029318, 0.45359237],
])
const partsOfTime: ReadonlyMap<string, readonly [unit: string, count: number]> = new Map([
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
  ['year', ['month', 12]],
])

/** The sum of a whole and its part in the smaller unit (durations) or the base unit (lengths, weights). */
function readCompound(
  text: string,
  whole: Numeral,
  of: Measured,
  context: Context,
): { numeral: Numeral; measured: Measured } | null {
  const time = of.kind === 'duration' && of.factor === 1 ? partsOfTime.get(of.unit) : undefined
  const size = of.kind === 'length' || of.kind === 'mass' ? parts.get(of.factor) : undefined
  if (!time && !size) return of.kind === 'money' && of.factor === 1 ? readCentsAfter(text, whole, of) : null
  const and = nextWord(text, of.to)
  const at = skipSpaces(text, and.lower === 'and' ? and.to : text[of.to] === ',' ? of.to + 1 : of.to)
  const printed = readNumber(text, at, false)
  if (!printed || printed.style === 'vague' || whole.min !== whole.max) return null
  const measured = readUnit(text, printed.to, printed, context)
  const fits = time
    ? measured?.unit === time[0] && measured.factor === 1
    : measured?.kind === of.kind && measured.factor === size
  if (!measured || !fits || isLetter(unitAt(text, measured.to))) return null
  const factor = time ? time[1] : of.factor / measured.factor
  const value = Number((whole.min * factor + printed.min).toPrecision(14))
  return { numeral: { ...printed, from: whole.from, min: value, max: value, plain: false }, measured }
}

/** "3 dollars 50 cents", "two pounds and 40 pence". */
function readCentsAfter(text: string, whole: Numeral, of: Measured): { numeral: Numeral; measured: Measured } | null {
  if (whole.scale > 1 || whole.style === 'vague' || whole.min !== whole.max) return null
  const and = nextWord(text, of.to)
  const cents = readNumber(text, skipSpaces(text, and.lower === 'and' ? and.to : of.to), false)
  const word = cents && nextWord(text, cents.to)
  if (!cents || !word || cents.min >= 100 || cents.style === 'vague' || !/^(?:cents?|pence)$/.test(word.lower))
    return null
  const value = Number((whole.min + cents.min / 100).toPrecision(14))
  return { numeral: { ...whole, to: cents.to, min: value, max: value, plain: false }, measured: { ...of, to: word.to } }
}

function readNumber(text: string, at: number, money: boolean): Numeral | null {
  const unit = unitAt(text, at)
  if (isDigit(unit) || (unit === 0x2e && isDigit(unitAt(text, at + 1)))) {
    const digits = readDigits(text, at, money)
    return digits && readScale(text, digits, money)
  }
  return readVague(text, at) ?? readWords(text, at)
}

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
    const money = readUnit(text, at + 1, numeral, context)
    if (money?.kind === 'money' || isMillions(text, numeral, at)) {
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

/** The unit printed after the number that ends at `to`, glued, after a space or after a hyphen. */
export function readUnit(text: string, to: number, numeral: Numeral, context: Context): Measured | null {
  const at = skipSpaces(text, to)
  const sign = text[at] ?? ''
  if (sign === '%' || sign === '％') return measured('percent', '%', 1, at + 1)
  if (sign === '‰') return measured('percent', '%', 0.1, at + 1)
  if (sign === '×' && !isDigit(unitAt(text, skipSpaces(text, at + 1)))) return measured('multiple', '×', 1, at + 1)
  if (sign === '¢') return measured('money', context.dollar, 0.01, at + 1)
  if (signs.has(sign) && !isDigit(unitAt(text, at + 1))) {
    return measured('money', sign === '$' ? context.dollar : signs.get(sign)!, 1, at + 1)
  }
  const start = isHyphen(unitAt(text, to)) ? to + 1 : at
  const word = wordAt(text, start)
  return (
    readShare(text, word) ??
    readMoney(text, word, to, numeral, context) ??
    readTemperature(text, start, to, numeral) ??
    readSymbol(text, start, to) ??
    readUnitWords(text, word) ??
    readTimes(text, word, to, numeral)
  )
}

function measured(kind: NumberKind, unit: string, factor: number, to: number, offset = 0): Measured {
  return { kind, unit, factor, offset, to }
}

/** Percentages, points and basis points. */
function readShare(text: string, word: Word): Measured | null {
  switch (word.lower) {
    case 'percent':
    case 'pct':
    case 'percentage': {
      const point = joinedWord(text, word.to)
      if (point.lower === 'point' || point.lower === 'points') return measured('percent', '%', 1, point.to)
      return measured('percent', '%', 1, word.to)
    }
    case 'per': {
      const cent = nextWord(text, word.to)
      return cent.lower === 'cent' ? measured('percent', '%', 1, cent.to) : null
    }
    case 'pp':
    case 'ppt':
    case 'ppts':
    case 'pps':
      return measured('percent', '%', 1, word.to)
    case 'bp':
    case 'bps':
      return measured('percent', '%', 0.01, word.to)
    case 'basis': {
      const point = joinedWord(text, word.to)
      if (point.lower === 'point' || point.lower === 'points') return measured('percent', '%', 0.01, point.to)
      return null
    }
    default:
      return null
  }
}

/** Currency words after the number: "dollars", "Norwegian kroner", "pence", "p", "cents", "EUR". */
function readMoney(text: string, word: Word, to: number, numeral: Numeral, context: Context): Measured | null {
  if (word.lower === '') return null
  const start = word.from
  const glued = start === to
  if (glued && text.slice(start, word.to) === 'p' && numeral.scale === 1 && !isScreen(numeral)) {
    return measured('money', 'GBP', 0.01, word.to)
  }
  if (glued && text.slice(start, word.to) === 'c' && numeral.scale === 1 && numeral.style === 'digits') {
    return measured('money', context.dollar, 0.01, word.to)
  }
  const found = beginsCurrency(word.lower) || word.lower === 'u' ? readCurrencyWords(text, word) : null
  if (found && /^ cents?(?![a-z])/i.test(text.slice(found.to, found.to + 7))) {
    return measured('money', found.code, 0.01, found.to + wordAt(text, found.to + 1).lower.length + 1)
  }
  if (found) return ambiguous(text, start, found.to, numeral) ? null : measured('money', found.code, 1, found.to)
  switch (word.lower) {
    case 'dollar':
    case 'dollars':
      return measured('money', context.dollar, 1, word.to)
    case 'pound':
    case 'pounds': {
      const weighs =
        /^\s?(?:of|heavier|lighter|overweight)\b/i.test(text.slice(word.to, word.to + 12)) || word.lower === 'pound'
      if (context.sterling || (numeral.scale >= 1e6 && !weighs)) return measured('money', 'GBP', 1, word.to)
      return measured('mass', 'kg', 0.45359237, word.to)
    }
    case 'pence':
    case 'penny':
      return measured('money', 'GBP', 0.01, word.to)
    case 'cent':
    case 'cents':
      return measured('money', context.dollar, 0.01, word.to)
    default: {
      if (word.to - start > 4 || word.to - start < 3) return null
      const letters = text.slice(start, word.to)
      const million = letters.length === 4 && (letters[0] === 'M' || letters[0] === 'k') ? letters.slice(1) : ''
      if (isoCodes.has(million)) return measured('money', million, letters[0] === 'M' ? 1e6 : 1e3, word.to)
      const code = smallCodes.has(letters) ? letters.toUpperCase() : letters
      if (code === 'RMB') return measured('money', 'CNY', 1, word.to)
      return isoCodes.has(code) && !(wordCodes.has(code) && numeral.scale === 1)
        ? measured('money', code, 1, word.to)
        : null
    }
  }
}

/** The longest currency name that begins with `word`. */
function readCurrencyWords(text: string, word: Word): { code: string; to: number } | null {
  const dotted = /^u\.s\. dollars?(?![a-z])/i.exec(text.slice(word.from, word.from + 13))
  if (dotted) return { code: 'USD', to: word.from + dotted[0].length }
  let found: { code: string; to: number } | null = null
  let phrase = ''
  for (let count = 0; count < MOST_CURRENCY_WORDS && word.lower !== ''; count++) {
    phrase += count === 0 ? word.lower : ` ${word.lower}`
    const code = currencyByWord(phrase)
    if (code) found = { code, to: word.to }
    word = nextWord(text, word.to)
  }
  return found
}

/** Words that are currencies only after a number that money has: "won 3", "two sterling", "lei". */
function ambiguous(text: string, start: number, to: number, numeral: Numeral): boolean {
  const printed = text.slice(start, to)
  if (/^(?:won|real|rand|colon|soles|sol|dong|lira|lari|dram|taka|kip)$/i.test(printed)) {
    return numeral.scale < 1000 && numeral.min < 100 && printed.toLowerCase() !== 'rand'
  }
  return false
}

function isScreen({ min, decimal }: Numeral): boolean {
  return !decimal && (min === 480 || min === 720 || min === 1080 || min === 1440 || min === 2160)
}

/** Letters that are units only when they touch the number or follow a plain space, and never begin a word. */
function readSymbol(text: string, start: number, to: number): Measured | null {
  const limit = Math.min(text.length, start + LONGEST_SYMBOL)
  let end = start
  while (end < limit && isSymbolUnit(text.charCodeAt(end))) end++
  for (; end > start; end--) {
    if (isLetter(unitAt(text, end)) || isDigit(unitAt(text, end))) continue
    const mark = text.slice(start, end)
    const unit = unitBySymbol(mark)
    if (!unit) continue
    if (mark.length === 1 && start !== to && !/^[mgtlLW°]$/.test(mark)) return null
    if (mark === 'in' && start !== to && !/(?:ft|foot|feet|′|')\s?\d{1,2}$/.test(text.slice(Math.max(0, to - 12), to)))
      return null
    // "5 m." may end a sentence, but "5 t-shirts" and "3 m'aidez" are words.
    if (
      mark.length === 1 &&
      (isHyphen(unitAt(text, end)) || unitAt(text, end) === 0x2019 || unitAt(text, end) === 0x27)
    )
      return null
    return measured(unit.kind, unit.base, unit.factor, end, unit.offset)
  }
  return null
}

function isSymbolUnit(unit: number): boolean {
  return (
    isLetter(unit) ||
    isDigit(unit) ||
    unit === 0x2f ||
    unit === 0xb0 ||
    unit === 0xba ||
    unit === 0xb2 ||
    unit === 0xb3 ||
    unit >= 0x2000
  )
}

/** Units in words, the longest phrase first: "nautical miles", "terabits per second", "degrees Celsius", "square metres". */
function readUnitWords(text: string, first: Word): Measured | null {
  const start = first.from
  const ends: number[] = []
  let word = first
  if (!beginsUnit(word.lower)) return /^(?:deg|degrees?|)$/.test(word.lower) ? readDegrees(text, start) : null
  while (ends.length < 3 && word.lower !== '') {
    ends.push(word.to)
    word = joinedWord(text, word.to)
  }
  for (let count = ends.length; count > 0; count--) {
    const printed = text.slice(start, ends[count - 1]).toLowerCase()
    const unit = unitByWord(printed) ?? unitByWord(printed.replace(/\s+/g, ' '))
    if (unit) return measured(unit.kind, unit.base, unit.factor, ends[count - 1]!, unit.offset)
  }
  return readDegrees(text, start)
}

/** "45 degrees" alone is an angle, a direction or a temperature: only "degrees C" and "degrees F" say which. */
function readDegrees(text: string, start: number): Measured | null {
  const match = /^(?:degrees?|deg\.?|°|º)\s?([CF])(?![\p{L}\d])/u.exec(text.slice(start, start + 12))
  if (!match) return null
  const to = start + match[0].length
  return match[1] === 'C' ? measured('temperature', '°C', 1, to) : measured('temperature', '°C', 5 / 9, to, -160 / 9)
}

/** "45.3C", "113F": a bare letter is a temperature with a decimal before it, or where the words round it speak of heat. */
function readTemperature(text: string, start: number, to: number, { min, decimal, scale }: Numeral): Measured | null {
  const letter = text[start]
  if ((letter !== 'C' && letter !== 'F') || start !== to || scale > 1 || min > 150) return null
  if (isLetter(unitAt(text, start + 1)) || isDigit(unitAt(text, start + 1))) return null
  const near = text.slice(Math.max(0, start - 80), start + 40)
  if (
    !decimal &&
    !/\b(?:temperatures?|heat|heatwave|hot|hottest|cold|coldest|warm|warmer|warmest|cool|degrees|thermometer|mercury|celsius|fahrenheit|freezing)\b/i.test(
      near,
    )
  )
    return null
  return letter === 'C'
    ? measured('temperature', '°C', 1, start + 1)
    : measured('temperature', '°C', 5 / 9, start + 1, -160 / 9)
}

/** "2.3x", "ten times", "10-fold", "twofold" is one word and read elsewhere. */
function readTimes(text: string, word: Word, to: number, numeral: Numeral): Measured | null {
  if (word.lower === 'x' && word.from === to)
    return isDigit(unitAt(text, word.to)) ? null : measured('multiple', '×', 1, word.to)
  if (word.lower === 'fold') return measured('multiple', '×', 1, word.to)
  if (word.lower !== 'times' && word.lower !== 'time') return null
  return isMultiple(text, word.to, numeral) ? measured('multiple', '×', 1, word.to) : null
}

const comparatives =
  /^\s?(?:a (?:year|month|week|decade) (?:earlier|ago|before)|as|more|less|greater|larger|bigger|higher|lower|faster|slower|longer|stronger|weaker|heavier|likelier|better|worse|cheaper|over|oversubscribed|covered|the|its|their|his|her|our|your|that|this|what|annual|earnings|ebitda|ebit|revenue|sales|forward|book|normal|average|adjusted|leverage|net|[,.;:)]|$)/i

/** "three times" multiplies before a comparison or a thing to compare with; "three times a week" and "three times in May" count. */
function isMultiple(text: string, to: number, numeral: Numeral): boolean {
  if (numeral.decimal) return true
  const rest = text.slice(to, to + 16)
  if (/^\s?(?:the day|this (?:year|week|month|season)|that (?:day|week|year|month))/i.test(rest)) return false
  return comparatives.test(rest) && (numeral.min > 3 || !/^\s?[.,;:)]|^$/.test(rest))
}
