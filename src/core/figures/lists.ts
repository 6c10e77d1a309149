import type { FigureMatch } from '../model.ts'
import type { Amount } from './amounts.ts'
import type { Context } from './context.ts'
import { makeFigure, type NumberMatch } from './figure.ts'
import { isPersonState } from './nouns.ts'
import { nextWord } from './cursor.ts'

// Units shared along a list or a comparison: "5, 6 and 7 percent", "from 25 to 31 million", "47 milliseconds from 72".

/** What may stand between numbers that share the unit of the last one. */
const before = /^(?:,|,? (?:and|or|to|versus|vs\.?|against) (?:about |nearly |around |roughly |over |almost )?|, |; )$/
/** What may stand between a figure and a bare number that is measured like it. */
const after =
  /^,? ?(?:from|versus|vs\.?|against|compared (?:with|to)|up from|down from|rather than|instead of|not|to) (?:about |nearly |around |roughly |over |just |only |almost |the )?$/
/** Gaps longer than this are not searched. */
const LONGEST_GAP = 30

function isNumber(match: FigureMatch): match is NumberMatch {
  return 'amount' in match && match.quantity.kind !== 'date'
}

/** A number without unit, noun or scale of its own. */
function isBare(match: FigureMatch): match is NumberMatch {
  return (
    isNumber(match) &&
    match.amount.measured === null &&
    match.amount.rate === null &&
    match.quantity.kind === 'count' &&
    match.quantity.unit === ''
  )
}

/** The matches, with bare numbers measured like the neighbour they share a unit with. */
export function shareUnits(text: string, matches: readonly FigureMatch[], _context: Context): FigureMatch[] {
  const shared = [...matches]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [match, next] = [shared[index]!, shared[index + 1]!]
    if (isBare(match) && isNumber(next) && match.noun === null && joins(text, match, next, before)) {
      shared[index] = like(text, match, next, true)
    }
  }
  for (let index = 1; index < shared.length; index++) {
    const [previous, match] = [shared[index - 1]!, shared[index]!]
    if (!isBare(match) || !isNumber(previous) || match.noun !== null) continue
    if (joins(text, previous, match, after)) shared[index] = like(text, match, previous, false)
    else if (previous.quantity.kind === 'count' && previous.noun && sharesNoun(text, previous, match)) {
      shared[index] = { ...match, quantity: { ...match.quantity, unit: previous.quantity.unit } }
    }
  }
  return shared
}

function joins(text: string, left: FigureMatch, right: FigureMatch, pattern: RegExp): boolean {
  const from = Math.max(left.to, left.whole.to)
  return right.from - from < LONGEST_GAP && right.from >= from && pattern.test(text.slice(from, right.from))
}

/** "2,300 homes destroyed and 6,800 damaged": one sentence further on the same things are counted. */
function sharesNoun(text: string, previous: NumberMatch, match: NumberMatch): boolean {
  const gap = text.slice(previous.noun!.to, match.from)
  if (gap.length > LONGEST_GAP || !/^ ?\p{L}* ?,? (?:and|but|with|to|from) (?:another |a further )?$/u.test(gap))
    return false
  const next = nextWord(text, match.to)
  return /(?:ed|ing)$/.test(next.lower) && !isPersonState(next.lower)
}

/** `match` with the unit of `model`, and with its scale where that is printed after the last number of a list. */
function like(text: string, match: NumberMatch, model: NumberMatch, scaled: boolean): NumberMatch {
  const { measured, numeral } = model.amount
  const own = match.amount
  const factor =
    scaled &&
    numeral.scale > 1 &&
    own.numeral.scale === 1 &&
    own.numeral.min < 1000 &&
    own.numeral.style === numeral.style
      ? numeral.scale
      : 1
  const amount: Amount = {
    ...own,
    measured: measured && { ...measured, to: own.to },
    numeral: {
      ...own.numeral,
      min: own.numeral.min * factor,
      max: own.numeral.max * factor,
      precision: factor > 1 ? Math.max(0.5, own.numeral.precision) * factor : own.numeral.precision,
      scale: own.numeral.scale * factor,
    },
  }
  const made = makeFigure(text, amount, null, match.whole.from)
  const { quantity } = made
  const unit = measured === null ? model.quantity.unit : quantity.unit
  const kind = measured === null ? model.quantity.kind : quantity.kind
  return {
    ...match,
    amount,
    quantity: { ...quantity, kind, unit, hedge: match.quantity.hedge, approx: match.quantity.approx },
  }
}
