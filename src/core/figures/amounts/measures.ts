import { isDigit, isLetter, isLowerCase, isUpperCase } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import {
  beginsCurrency,
  currencyByWord,
  hundredths,
  isoCodes,
  MOST_WORDS as MOST_CURRENCY_WORDS,
  prefixedSigns,
  signs,
  smallCodes,
  sharedLetters,
  thousandths,
  trailingCodes,
  wordCodes,
} from '../words/currencies.ts'
import { isSharedCurrency } from '../words/sharedCurrencies.ts'
import { isHyphen, joinedWord, nextWord, skipSpaces, unitAt, wordAt, type Word } from '../words/cursor.ts'
import { scales, shortScales } from '../words/numberWords.ts'
import type { Numeral } from '../numbers/numerals.ts'
import { measured, type Measured } from '../words/measured.ts'
import { difference, readDegrees, readTemperature } from './temperatures.ts'
import { LONGEST_SYMBOL, maySymbolBe, unitBySymbol, unitByWord, unitLength } from '../words/units.ts'
import { wordSet, wordTable } from '../words/wordTables.ts'

// Units and currencies printed after a number.

/** The unit printed after the number that ends at `to`, glued, after a space or after a hyphen. */
export function readUnit(text: string, to: number, numeral: Numeral, context: Context): Measured | null {
  const at = skipSpaces(text, to)
  const sign = text[at] ?? ''
  if (sign === '%' || sign === '％') return measured('percent', '%', 1, at + 1)
  if (sign === '‰') return measured('percent', '%', 0.1, at + 1)
  if (sign === '×' && !isDigit(unitAt(text, skipSpaces(text, at + 1)))) return measured('multiple', '×', 1, at + 1)
  if (sign === '¢') return measured('money', context.dollar, 0.01, at + 1)
  // Most numbers stand before a word in small letters.
  if (!isLowerCase(unitAt(text, at)) && signs.has(sign) && !isDigit(unitAt(text, at + 1))) {
    return measured('money', sign === '$' ? context.dollar : signs.get(sign)!, 1, at + 1)
  }
  const start = isHyphen(unitAt(text, to)) ? to + 1 : at
  if (sign === '(' || sign === '[') return readBracketed(text, at, numeral, context)
  const word = wordAt(text, start)
  return (
    readShare(text, word) ??
    readMoney(text, word, to, numeral, context) ??
    readTemperature(text, start, to, numeral) ??
    readSymbol(text, start, to, numeral) ??
    readUnitWords(text, word, start, context) ??
    readStressed(text, word, numeral) ??
    readTimes(text, word, to, numeral)
  )
}

/** Adjectives between a number and a unit of time that leave its length as it is. */
const stresses = wordSet(
  'straight consecutive successive full whole long working business calendar more further additional extra'.split(' '),
)

/** "11 straight days", "ten working days": how long. A strike's "340,000 working days" are counted. */
function readStressed(text: string, word: Word, { min }: Numeral): Measured | null {
  if (min >= 1000 || !stresses(word)) return null
  const what = nextWord(text, word.to)
  const unit = unitByWord(what.lower)
  return unit?.kind === 'duration' ? measured('duration', unit.base, unit.factor, what.to) : null
}

/** "20 (kg)", "1,840 (SEK)": a unit alone in brackets. */
function readBracketed(text: string, at: number, numeral: Numeral, context: Context): Measured | null {
  if (!isLetter(unitAt(text, at + 1))) return null
  const inner = readUnit(text, at + 1, numeral, context)
  const close = inner ? text[inner.to] : ''
  return inner && (close === ')' || close === ']') ? { ...inner, to: inner.to + 1 } : null
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
    case 'of': {
      // "0.6 of a percentage point".
      const point = /^of (?:a|one) (?:percent(?:age point)?|per cent)(?![\p{L}-])/u.exec(
        text.slice(word.from, word.from + 24),
      )
      return point ? measured('percent', '%', 1, word.from + point[0].length) : null
    }
    case 'per': {
      const cent = nextWord(text, word.to)
      return cent.lower === 'cent' ? measured('percent', '%', 1, cent.to) : null
    }
    case 'pc':
      return text[word.from] === 'p' ? measured('percent', '%', 1, word.to) : null
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

const hundredthNamed = wordTable(hundredths)
const thousandthNamed = wordTable(thousandths)

/** "62 U.S. cents", "40 Australian cents": of whose dollar. */
const ownedCents = /^((?:\p{L}\.){2}|\p{L}+(?: (?:Zealand|Kong))?) cents?(?![\p{L}])/u

/** Currency words after the number: "dollars", "Norwegian kroner", "pence", "p", "cents", "EUR". */
function readMoney(text: string, word: Word, to: number, numeral: Numeral, context: Context): Measured | null {
  if (word.lower === '') return null
  const start = word.from
  const glued = start === to
  if (glued && text.slice(start, word.to) === 'p' && numeral.scale === 1 && !isScreen(numeral)) {
    return measured('money', 'GBP', 0.01, word.to)
  }
  if (glued && text.slice(start, word.to) === 'c' && numeral.scale === 1 && numeral.style === 'digits') {
    return measured('money', context.cent, 0.01, word.to)
  }
  if (word.to - start <= 3) {
    const trailing = trailingCodes.get(text.slice(start, word.to))
    if (trailing) {
      const shared = sharedLetters.get(text.slice(start, word.to))
      return measured('money', (shared && context.currencyOf(shared)) || trailing, 1, word.to)
    }
    const signed = prefixedSigns.get(text.slice(start, word.to + 1))
    if (signed && !isDigit(unitAt(text, word.to + 1))) return measured('money', signed, 1, word.to + 1)
  }
  const found =
    (beginsCurrency(word) || word.lower === 'u' ? readCurrencyWords(text, word) : null) ??
    readSharedWord(word, numeral, context)
  if (found && /^ cents?(?![a-z])/i.test(text.slice(found.to, found.to + 7))) {
    return measured('money', found.code, 0.01, found.to + wordAt(text, found.to + 1).lower.length + 1)
  }
  const owned = mayOwnCents(text, word) ? ownedCents.exec(text.slice(start, start + 24)) : null
  const cents = owned && currencyByWord(`${owned[1]!.toLowerCase()} dollars`)
  if (owned && cents) return measured('money', cents, 0.01, start + owned[0].length)
  if (found) return ambiguous(text, start, found.to, numeral) ? null : measured('money', found.code, 1, found.to)
  switch (word.lower) {
    case 'dollar':
    case 'dollars':
      return measured('money', context.dollar, 1, word.to)
    case 'pound':
    case 'pounds': {
      const weighs =
        /^\s?(?:of|heavier|lighter|overweight)\b/i.test(text.slice(word.to, word.to + 12)) || word.lower === 'pound'
      if (context.sterling || ((numeral.scale >= 1e6 || isPaid(text, numeral)) && !weighs))
        return measured('money', (!context.sterling && context.currencyOf('pounds')) || 'GBP', 1, word.to)
      return measured('mass', 'kg', 0.45359237, word.to)
    }
    case 'pence':
    case 'penny':
      return measured('money', 'GBP', 0.01, word.to)
    case 'cent':
    case 'cents':
      return measured('money', context.cent, 0.01, word.to)
    default: {
      const small = hundredthNamed(word)
      if (small) return measured('money', small, 0.01, word.to)
      const smaller = thousandthNamed(word)
      if (smaller) return measured('money', smaller, 0.001, word.to)
      if (word.to - start > 4 || word.to - start < 3) return null
      const letters = text.slice(start, word.to)
      const million = letters.length === 4 && (letters[0] === 'M' || letters[0] === 'k') ? letters.slice(1) : ''
      if (isoCodes.has(million)) return measured('money', million, letters[0] === 'M' ? 1e6 : 1e3, word.to)
      const code = smallCodes.has(letters) ? letters.toUpperCase() : letters
      if (code === 'RMB') return measured('money', 'CNY', 1, word.to)
      if (!isoCodes.has(code) || (wordCodes.has(code) && numeral.scale === 1)) return null
      // "75 USD million": the scale after the code, as tables print it.
      const scale = numeral.scale === 1 ? nextWord(text, word.to) : null
      const factor = scale && (scales.get(scale.lower) ?? shortScales.get(scale.lower))
      return scale && factor && factor >= 1000
        ? measured('money', code, factor, scale.to)
        : measured('money', code, 1, word.to)
    }
  }
}

/** Whether a word in capitals or an abbreviation may say whose cents follow: most words behind a number do not. */
function mayOwnCents(text: string, { from }: Word): boolean {
  return isUpperCase(unitAt(text, from)) && text.slice(from, from + 24).includes(' cent')
}

/** "fined 500 pounds", "a reward of 20 pounds": nobody pays by weight. */
function isPaid(text: string, { from }: Numeral): boolean {
  return /\b(?:fine[sd]?|pa(?:y|ys|id|ying)|costs?|costing|spen[dt]|spending|worth|earn(?:s|ed|ing)?|ow(?:e|es|ed|ing)|rewards?|bail|fees?|damages|compensation|rents?|wages?|salary|price|prices|priced)(?: (?:of|to|at|is|was|be|only|just|about|around|over|under|nearly|almost|up|more|less|than|at|least|him|her|them|an?|extra|another)){0,4} $/i.test(
    text.slice(Math.max(0, from - 40), from),
  )
}

/** "340 million shillings", "500 pesos": whose money, the article tells. A few crowns may be worn; pounds mostly weigh. */
function readSharedWord(word: Word, numeral: Numeral, context: Context): { code: string; to: number } | null {
  if (!isSharedCurrency(word) || word.lower.startsWith('pound')) return null
  if (/^(?:crowns?|som)$/.test(word.lower) && numeral.scale === 1 && numeral.min < 20) return null
  const code = context.currencyOf(word.lower)
  return code === null ? null : { code, to: word.to }
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
  if (/^(?:won|real|colon|sol|dram)$/i.test(printed)) return numeral.scale < 1000 && numeral.min < 100
  if (/^soles$/i.test(printed)) return numeral.min < 20
  return false
}

function isScreen({ min, decimal }: Numeral): boolean {
  return !decimal && (min === 480 || min === 720 || min === 1080 || min === 1440 || min === 2160)
}

/** Letters that are units only when they touch the number or follow a plain space, and never begin a word. */
function readSymbol(text: string, start: number, to: number, numeral: Numeral): Measured | null {
  const limit = Math.min(text.length, start + LONGEST_SYMBOL)
  const first = unitAt(text, start)
  let end = start
  while (end < limit && isSymbolUnit(text.charCodeAt(end))) end++
  for (; end > start; end--) {
    if (isLetter(unitAt(text, end)) || isDigit(unitAt(text, end)) || !maySymbolBe(first, end - start)) continue
    const mark = text.slice(start, end)
    const unit = unitBySymbol(mark)
    if (!unit) continue
    if (mark.length === 1 && start !== to && !/^[mgtlLWsh°]$/.test(mark)) return null
    // "in their 20s", "the 1800s": glued to whole numbers the letter makes a plural.
    if ((mark === 's' || mark === 'h') && start === to && !numeral.decimal) return null
    if (mark === 'in' && start !== to && !/(?:ft|foot|feet|′|')\s?\d{1,2}$/.test(text.slice(Math.max(0, to - 12), to)))
      return null
    // "5 m." may end a sentence, but "5 t-shirts" and "3 m'aidez" are words.
    if (
      mark.length === 1 &&
      (isHyphen(unitAt(text, end)) || unitAt(text, end) === 0x2019 || unitAt(text, end) === 0x27)
    )
      return null
    // "60 km an hour": a speed, whose words are read whole.
    if (mark === 'km' && /^ (?:an|per) hour\b/.test(text.slice(end, end + 9))) return null
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
function readUnitWords(text: string, first: Word, start: number, context: Context): Measured | null {
  const most = unitLength(first)
  if (most === undefined) {
    const sign = first.lower === '' ? unitAt(text, start) : 0
    const degrees = sign === 0xb0 || sign === 0xba || first.lower.startsWith('deg')
    return degrees ? readDegrees(text, start, context) : null
  }
  let found: Measured | null = null
  let phrase = ''
  let word = first
  for (let count = 0; count < most && word.lower !== ''; count++) {
    // A hyphen between the words is kept: "acre-feet", "watt-hours".
    phrase += count === 0 ? word.lower : isHyphen(unitAt(text, word.from - 1)) ? `-${word.lower}` : ` ${word.lower}`
    const unit = unitByWord(phrase) ?? (count > 0 ? unitByWord(phrase.replaceAll('-', ' ')) : undefined)
    if (unit) found = measured(unit.kind, unit.base, unit.factor, word.to, unit.offset)
    word = joinedWord(text, word.to)
  }
  // "1,400 metric tons … 31,000 tons": one article means one ton.
  if (
    found?.to === first.to &&
    (first.lower === 'tons' || first.lower === 'ton') &&
    context.metricTons &&
    !shortTons.test(text.slice(Math.max(0, start - 40), start))
  )
    return { ...found, factor: 1000 }
  if (found?.kind === 'volume' && first.lower.startsWith('barrel') && !holdsOil(text, found.to, context)) return null
  if (found) return found.kind === 'temperature' ? difference(text, found) : found
  return readDegrees(text, start, context)
}

/** "10 tonnes (11 |tons|)": converted for those who weigh otherwise. */
const shortTons =
  /(?:\btonnes?|\bmetric tons?) \((?:about |around |roughly |nearly |some )?[\d.,]+ (?:million |thousand )?$/

/** A barrel of oil is a measure; one of whisky, or a brewer's, is a thing that is counted. */
function holdsOil(text: string, to: number, context: Context): boolean {
  const of = /^ of ((?:[\p{L}-]+ ?){1,4})/u.exec(text.slice(to, to + 48))
  return of ? oils.test(of[1]!) : !context.barrelsOfDrink
}

/** What barrels measure. Source: the products of the Energy Information Administration's petroleum tables. */
const oils =
  /\b(?:oil|crude|petroleum|fuel|diesel|gasoline|petrol|kerosene|naphtha|condensate|bitumen|asphalt|distillates?|liquids|products?|reserves|output|production|capacity|ethanol|Brent|WTI|it|them)\b/i

/** "2.3x", "ten times", "10-fold", "twofold" is one word and read elsewhere. */
function readTimes(text: string, word: Word, to: number, numeral: Numeral): Measured | null {
  if (word.lower === 'x' && word.from === to && (text[to] === 'x' || numeral.min < 100))
    return isDigit(unitAt(text, word.to)) ? null : measured('multiple', '×', 1, word.to)
  if (word.lower === 'fold') return measured('multiple', '×', 1, word.to)
  if (word.lower !== 'times' && word.lower !== 'time') return null
  return isMultiple(text, word.to, numeral) ? measured('multiple', '×', 1, word.to) : null
}

const comparatives =
  /^\s?(?:a (?:year|month|week|decade) (?:earlier|ago|before)|as|more|less|greater|larger|bigger|higher|lower|faster|slower|longer|stronger|weaker|heavier|likelier|better|worse|cheaper|over|oversubscribed|covered|the|its|their|his|her|our|your|that|this|what|face|annual|earnings|ebitda|ebit|revenue|sales|forward|book|normal|average|adjusted|leverage|net|[,.;:)]|$)/i

const multiplied =
  /\b(?:at|to|by|of|for|than|is|about|around|nearly|almost|over|some|up|gr[eo]wn?|grows|increased?|rose|risen|soared|jumped|oversubscribed|covered|subscribed|multipl\w+)(?: (?:about|around|nearly|almost|some|only|over|than|just|more|least))* $/i

/** "three times" multiplies before a comparison or a thing to compare with; "three times a week" and "three times in May" count. */
function isMultiple(text: string, to: number, numeral: Numeral): boolean {
  if (numeral.decimal) return true
  const rest = text.slice(to, to + 16)
  // "has done it 58 times": how often, and not how many times more.
  if (
    /\b(?:done|did|does|do) (?:it|so|this|that)(?: \w+)? $/i.test(
      text.slice(Math.max(0, numeral.from - 24), numeral.from),
    )
  )
    return false
  if (/^\s?(?:the day|this (?:year|week|month|season)|that (?:day|week|year|month))/i.test(rest)) return false
  // "moved four times." counts; "grew four times." and "trades at 12 times." multiply.
  if (/^\s?(?:[.,;:)]|$)/.test(rest))
    return numeral.min > 3 && multiplied.test(text.slice(Math.max(0, numeral.from - 40), numeral.from))
  return comparatives.test(rest)
}
