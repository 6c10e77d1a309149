import type { FigureMatch, Hedge, NumberQuantity } from '../model.ts'
import { readAmount, type Amount } from './amounts/amounts.ts'
import { changeOf } from './words/changes.ts'
import type { Context } from './context.ts'
import { months } from '../text/calendarNames.ts'
import { isDigit } from '../text/characters.ts'
import {
  isDash,
  isHyphen,
  nextWord,
  previousWord,
  skipSpaces,
  skipSpacesBack,
  unitAt,
  wordEnding,
} from './words/cursor.ts'
import { hedgeAfter, hedgeBefore, type HedgeMatch } from './words/hedges.ts'
import { settled } from './words/prepositions.ts'
import type { Measured } from './words/measured.ts'
import { comparesHeat } from './amounts/temperatures.ts'
import { isPersonState, nounAfter, type CountedNoun } from './words/nouns.ts'
import { isPeriodic, readExchange, readRate, readRateAround, type Rate } from './amounts/rates.ts'
import { isDecimalRange, isInterval, isScore } from './refusals/scores.ts'
import { halfDay } from './amounts/timesOfDay.ts'

/** A figure with what later passes need to share units along a list. */
export interface NumberMatch extends FigureMatch {
  readonly quantity: NumberQuantity
  readonly amount: Amount
}

/** Whether a match is a number, and no date or share in words. */
export function isNumber(match: FigureMatch): match is NumberMatch {
  return match.quantity.kind !== 'date' && 'amount' in match
}

/** The figure that begins with the amount at `from`; words before `floor` belong to earlier figures. `null` where nothing is sure. */
export function readFigure(text: string, from: number, floor: number, context: Context): NumberMatch | null {
  const printed = readAmount(text, from, context)
  if (!printed) return null
  const first = negated(text, printed, floor)
  const lead = hedgeBefore(text, first.from, floor)
  const error = readError(text, first, context)
  if (error) return makeFigure(text, error.low, error.high, floor)
  if (isHour(text, first)) return null
  const second = readRangeEnd(text, first, lead?.at ?? first.from, floor, context)
  if (second === 'refuse' || isClock(text, first)) return null
  return makeFigure(text, first, second, floor, lead)
}

/** "minus five percent", "negative 3". */
function negated(text: string, amount: Amount, floor: number): Amount {
  const word = previousWord(text, amount.from)
  const minus = word.from >= floor && (word.lower === 'minus' || word.lower === 'negative') && text[amount.from] !== '-'
  // "plus or minus 3 points" is how far, and no loss.
  if (minus && previousWord(text, word.from).lower === 'or') return amount
  return minus && !/\d\s?$/.test(text.slice(Math.max(0, word.from - 2), word.from))
    ? { ...amount, from: word.from, sign: -1 }
    : amount
}

/** "1.5 ± 0.2 billion tonnes", "14 +/- 2": the ends of the interval that the error spans. */
function readError(text: string, first: Amount, context: Context): { low: Amount; high: Amount } | null {
  const at = skipSpaces(text, first.to)
  const sign = unitAt(text, at)
  const mark = sign === 0xb1 ? 1 : sign === 0x2b && text.startsWith('+/-', at) ? 3 : 0
  const error = mark > 0 ? readAmount(text, skipSpaces(text, at + mark), context) : null
  if (!error || error.numeral.min !== error.numeral.max || !alike(first, error)) return null
  const factor = first.numeral.scale === 1 ? error.numeral.scale : 1
  const [value, spread] = [first.numeral.min * factor, error.numeral.min]
  const end = (bound: number, from: number): Amount => ({
    ...error,
    from,
    measured: error.measured ?? first.measured,
    numeral: { ...error.numeral, min: clean(bound), max: clean(bound), precision: 0 },
  })
  return { low: end(value - spread, first.from), high: end(value + spread, first.from) }
}

/** "between 1 and 4 a.m.", "from 9 to 5 p.m.": the first of two hours, of which the second says so. */
function isHour(text: string, { numeral, measured }: Amount): boolean {
  if (measured !== null || !numeral.plain || numeral.min > 12) return false
  const next = unitAt(text, numeral.to)
  if (next !== 0x20 && !isDash(next)) return false
  const link = hourLink.exec(text.slice(numeral.to, numeral.to + 9))
  return link !== null && halfDay(text, numeral.to + link[0].length) > 0
}

const hourLink = /^(?: (?:to|and|or) | ?[-–—] ?)(?:1[0-2]|\d)(?=[ apn])/

/** "eight minutes to five", "ten minutes past midnight": a time of day. */
function isClock(text: string, { measured, numeral, from, to }: Amount): boolean {
  if (measured?.unit !== 'minute' || numeral.min >= 60 || previousWord(text, from).lower === 'from') return false
  return /^ (?:to|past|before|after) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|(?:1[0-2]|[1-9])(?!\d))/i.test(
    text.slice(to, to + 18),
  )
}

/** Builds the match of one amount, or of a range of two. */
export function makeFigure(
  text: string,
  opening: Amount,
  second: Amount | null,
  floor: number,
  before: HedgeMatch | null = hedgeBefore(text, opening.from, floor),
): NumberMatch {
  const first = second ? scaleLike(opening, second) : opening
  const last = second ?? first
  const measured = sharedUnit(first, second)
  let { to } = last
  const trail = hedgeAfter(text, to) ?? (last.loose && { hedge: last.loose, at: to })
  const lead = settled(text, measured, before, to)
  let wholeFrom = lead?.at ?? first.from
  if (second) {
    const between = previousWord(text, wholeFrom)
    if (between.lower === 'between' && between.from >= floor) wholeFrom = between.from
  }
  const noun = nounOf(text, measured, last, trail?.at ?? to)
  let rate = last.rate ?? first.rate ?? (measured === null && noun === null ? readExchange(text, to) : null)
  if (rate) to = Math.max(to, rate.to)
  // The figure ends before the bracket: the rate is both sums'.
  else if (measured !== null && flows.has(measured.kind)) rate = readRateAround(text, opening.from, to)
  const after = noun ? readRate(text, noun.to) : null
  if (!rate && after && (measured === null || (isQuantityOf(text, measured, to, noun) && isPeriodic(after)))) {
    rate = after
    to = after.to
  }
  const late = trail ?? (noun && !rate ? hedgeAfter(text, noun.to) : null)
  const hedge = late ?? lead
  const quantity = quantify(first, second, measured, noun, rate, hedge?.hedge ?? 'none', text)
  // A plus is a way of writing "up": it stays outside the figure.
  const start = text[first.from] === '+' ? first.from + 1 : first.from
  return {
    from: start,
    to,
    quantity,
    change:
      quantity.kind === 'temperature'
        ? comparesHeat(text, to)
        : changeable(quantity) && !isDepth(text, quantity, to) && !(quantity.min !== null && quantity.min < 0)
          ? changeOf(text, wholeFrom, late?.at ?? to, quantity.kind === 'percent')
          : null,
    noun: noun && { from: noun.from, to: noun.to },
    whole: { from: Math.min(wholeFrom, start), to: Math.max(to, late && late.at > to && !noun ? late.at : to) },
    amount: last === first ? first : { ...first, measured, to },
  }
}

/** What flows, is made or moved so much of at a time. */
const flows: ReadonlySet<string> = new Set(['volume', 'mass', 'length', 'area', 'energy', 'data'])

/** "$9–10bn", "2 to 3 million": the scale that only the second number prints is the first one's too. */
function scaleLike(first: Amount, { numeral: last }: Amount): Amount {
  const { numeral } = first
  if (numeral.scale !== 1 || last.scale === 1 || numeral.style !== last.style || numeral.min * last.scale >= last.max)
    return first
  const factor = last.scale
  return {
    ...first,
    numeral: {
      ...numeral,
      min: clean(numeral.min * factor),
      max: clean(numeral.max * factor),
      precision: (numeral.decimal ? numeral.precision : 0.5) * factor,
      scale: factor,
    },
  }
}

/** "3m down a shaft": how deep. A length that something is down "on" or "from" another has changed. */
function isDepth(text: string, { kind }: NumberQuantity, to: number): boolean {
  const down = kind === 'length' ? nextWord(text, to) : null
  return down?.lower === 'down' && !/^(?:on|from|by|year)$/.test(nextWord(text, down.to).lower)
}

function changeable({ kind }: NumberQuantity): boolean {
  return kind !== 'duration' && kind !== 'temperature'
}

/** "9,000 litres of milk a day": the noun is what the unit measures, so the rate goes with the unit. */
function isQuantityOf(text: string, measured: Measured, to: number, noun: CountedNoun | null): boolean {
  return (
    noun !== null && measured.kind !== 'duration' && measured.kind !== 'percent' && nextWord(text, to).lower === 'of'
  )
}

function nounOf(text: string, measured: Measured | null, { numeral }: Amount, to: number): CountedNoun | null {
  if (measured === null) return nounAfter(text, to, numeral.style === 'vague' || nextWord(text, to).lower === 'of')
  return nextWord(text, to).lower === 'of' ? nounAfter(text, to, true) : null
}

function sharedUnit(first: Amount, second: Amount | null): Measured | null {
  return second?.measured ?? first.measured
}

function quantify(
  first: Amount,
  second: Amount | null,
  measured: Measured | null,
  noun: CountedNoun | null,
  rate: Rate | null,
  hedge: Hedge,
  text: string,
): NumberQuantity {
  const last = second ?? first
  const base = (value: number, of: Amount) => {
    const { factor, offset } = of.measured ?? measured ?? { factor: 1, offset: 0 }
    return clean(value * factor + offset)
  }
  let min: number | null = base(first.sign * (first.sign < 0 ? first.numeral.max : first.numeral.min), first)
  let max: number | null = base(
    last.sign * (last.sign < 0 && second === null ? last.numeral.min : last.numeral.max),
    last,
  )
  if (min > max) [min, max] = [max, min]
  const vague = first.numeral.style === 'vague'
  if (hedge === 'over') max = null
  if (hedge === 'under') min = null
  const precision = Math.max(first.numeral.precision, last.numeral.precision) * Math.abs(measured?.factor ?? 1)
  const ratio = measured === null && isRatioOf(text, first)
  const unit = ratio
    ? '×'
    : (measured?.unit ?? noun?.lemma ?? (countsPeople(text, first.from, last.to) ? 'person' : ''))
  const kind = measured?.kind ?? (ratio ? 'multiple' : 'count')
  return {
    kind: rate && kind !== 'rate' ? 'rate' : kind,
    unit: rate ? `${unit}/${rate.per}` : unit,
    min,
    max,
    hedge: second && hedge !== 'over' && hedge !== 'under' ? 'range' : vague && hedge === 'none' ? 'range' : hedge,
    approx: hedge === 'about' || vague,
    precision,
  }
}

/** "a book-to-bill ratio of 1.2": a ratio in decimals multiplies. */
function isRatioOf(text: string, { numeral, from }: Amount): boolean {
  return (
    numeral.decimal &&
    numeral.scale === 1 &&
    /\b(?:ratio|multiple|factor) (?:of|was|is) (?:about |just |only )?$/i.test(text.slice(Math.max(0, from - 30), from))
  )
}

/** Words before a bare count that only people are counted by. */
const tolls: ReadonlySet<string> = new Set(
  (
    'death deaths toll fatalities casualties killed killing kills injured injuring wounded wounding arrested displaced evacuated ' +
    'rescued hospitalised hospitalized'
  ).split(' '),
)
/** A toll's word is looked for among this many words before the count. */
const TOLL_WORDS = 6

function followsToll(text: string, from: number): boolean {
  let word = previousWord(text, from)
  for (let count = 0; count < TOLL_WORDS && word.lower !== ''; count++) {
    if (tolls.has(word.lower)) return true
    word = previousWord(text, word.from)
  }
  return false
}

/** "37 dead", "58 missing", "the death toll rose to 112", "killing at least 37". */
function countsPeople(text: string, from: number, to: number): boolean {
  const next = nextWord(text, to)
  if (next.lower === 'of' && /^(?:us|you)$/.test(nextWord(text, next.to).lower)) return true
  const state = /^(?:are|were|is|was|remain|remained|still)$/.test(next.lower) ? nextWord(text, next.to) : next
  return isPersonState(state.lower) || followsToll(text, from)
}

/** 0.1 + 0.2 without the binary tail. */
function clean(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14))
}

// -------------------------------------------------------------------------------------------------------- ranges

/**
 * The second amount of a range that `first` opens: "$9–10bn", "3% to 5%", "between 3 and 5", "two or three". `null` where there is
 * none, 'refuse' where the two numbers are a score.
 */
function readRangeEnd(
  text: string,
  first: Amount,
  whole: number,
  floor: number,
  context: Context,
): Amount | null | 'refuse' {
  const to = first.rate ? first.numeral.to : first.to
  const hanging = isHyphen(unitAt(text, to)) && unitAt(text, to + 1) === 0x20
  const wave = unitAt(text, to) === 0x7e && isDigit(unitAt(text, to + 1))
  if (wave || (isDash(unitAt(text, to)) && !hanging)) return readDashed(text, first, to, context)
  const word = nextWord(text, hanging ? to + 1 : to)
  const before = wordEnding(text, skipSpacesBack(text, whole))
  const opened = before.from >= floor ? before.lower : ''
  if (word.lower === 'to' && (opened !== 'from' || spans.test(previousWord(text, before.from).lower))) {
    const second = amountAt(text, word.to, context)
    // "the six months to 30 September": a day, and no end of a range.
    if (second?.numeral.plain && months.has(nextWord(text, second.numeral.to).lower)) return null
    if (second && (movesTo(text, first, second, whole, opened) || arePoints(text, first, second))) return null
    // "firmed 0.4% to 18.12": the sign is on the last end of a range, or on both.
    if (first.measured?.kind === 'percent' && second?.measured === null) return null
    return second && inOrder(first, second) && alike(first, second) && !isRatio(first, second)
      ? joined(first, second)
      : null
  }
  if (word.lower === 'and' && opened === 'between') {
    const second = amountAt(text, word.to, context)
    return second && alike(first, second) ? joined(first, second) : null
  }
  if (word.lower === 'or' && first.measured === null && first.numeral.scale === 1) {
    const second = amountAt(text, word.to, context)
    const near =
      second && second.numeral.scale === 1 && inOrder(first, second) && second.numeral.min <= 2 * first.numeral.min + 1
    return near && second.measured?.kind !== 'money' ? joined(first, second) : null
  }
  return null
}

/** Verbs of reaching over a range: "runs from $60m to $80m". */
const spans = /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|runs?|span(?:s|ned|ning)?|anywhere|anything)$/

/**
 * After "rose", "up", "fell by", "lifted it by" a "to" leads to the new level, not to the upper end of a range: "rose 5% to 12%". Where
 * only the second number has a unit the two may still be one range: "rose 3 to 5 percent".
 */
function movesTo(text: string, first: Amount, second: Amount, whole: number, before: string): boolean {
  if (/^(?:of|between|another|further|extra|additional)$/.test(before)) return false
  const moves = before === 'by' || changeOf(text, whole, text.length, true) !== null
  return moves && (first.measured !== null || second.measured === null || second.numeral.min > 3 * first.numeral.min)
}

/** "50 basis points to 7.25%": points are added to a percentage, which no range does. */
function arePoints(text: string, first: Amount, second: Amount): boolean {
  return isPoints(text, first) !== isPoints(text, second) && first.measured !== null && second.measured !== null
}

function isPoints(text: string, { numeral, measured }: Amount): boolean {
  if (measured?.kind !== 'percent') return false
  return /(?:points?|pps?|ppts?|bps?)$/i.test(text.slice(numeral.to, measured.to))
}

function readDashed(text: string, first: Amount, dash: number, context: Context): Amount | null | 'refuse' {
  const at = dash + 1
  if (isHyphen(unitAt(text, dash)) && text.startsWith('to-', at)) {
    const second = amountAt(text, at + 3, context)
    return second && inOrder(first, second) && alike(first, second) ? joined(first, second) : 'refuse'
  }
  const second = readAmount(text, at, context)
  if (!second || second.sign < 0) return null
  // "7-Eleven": a range prints both ends alike.
  if (first.numeral.style !== second.numeral.style) return 'refuse'
  if (first.numeral.style === 'words' && second.numeral.style === 'words' && isHyphen(unitAt(text, dash)))
    return 'refuse'
  if (!first.measured && !second.measured && first.numeral.scale === 1 && !isInterval(text, first.from, second.to)) {
    if (isScore(text, first.from, first.numeral.min, second.numeral.min, second.to)) return 'refuse'
    const dash = !isHyphen(unitAt(text, second.from - 1))
    const wave = unitAt(text, second.from - 1) === 0x7e
    const large = wave || ((first.numeral.grouped || (dash && first.numeral.min >= 1000)) && second.numeral.min >= 1000)
    if (!large && !isDecimalRange(text, first, second) && !nounAfter(text, second.to, false)) return 'refuse'
  }
  return inOrder(first, second) && alike(first, second) ? joined(first, second) : 'refuse'
}

function amountAt(text: string, at: number, context: Context): Amount | null {
  let start = skipSpaces(text, at)
  for (let count = 0; count < 2; count++) {
    const word = nextWord(text, start)
    if (!/^(?:about|around|roughly|nearly|almost|approximately|some|perhaps|maybe|as)$/.test(word.lower)) break
    start = skipSpaces(text, word.to)
  }
  return readAmount(text, start, context)
}

/** Ratios ("3 to 1") and votes ("7 to 2") fall; ranges climb. Scales are shared backwards: "$9–10bn". */
function inOrder(first: Amount, second: Amount): boolean {
  const scale = first.numeral.scale === 1 ? second.numeral.scale : 1
  const start = first.sign * first.numeral.min * scale * (first.measured?.factor ?? second.measured?.factor ?? 1)
  const end = second.sign * second.numeral.max * (second.measured?.factor ?? first.measured?.factor ?? 1)
  return start < end || first.sign * first.numeral.min * (first.measured?.factor ?? 1) < end
}

function isRatio(first: Amount, second: Amount): boolean {
  return !first.measured && !second.measured && first.numeral.min === 1 && first.numeral.style === 'words'
}

/** One of the two has no unit, or both have the same. */
function alike({ measured: left, rate }: Amount, { measured: right, rate: other }: Amount): boolean {
  if (left === null) return rate === null
  return right === null ? other === null : left.kind === right.kind && left.unit === right.unit
}

/** The second amount, with the unit that only the first prints ("$110 to 115") . */
function joined(first: Amount, second: Amount): Amount {
  return second.measured ? second : { ...second, measured: first.measured && { ...first.measured, to: second.to } }
}
