import type { FigureMatch, Hedge, NumberQuantity } from '../../model.ts'
import { readAmount } from './amounts.ts'
import { partsOfTime, readOnePart } from './compounds.ts'
import type { Context } from '../context.ts'
import { isHyphen, nextWord, previousWord, unitAt, wordAt, type Word } from '../words/cursor.ts'
import { hedgeAfter, hedgeBefore } from '../words/hedges.ts'
import { boundsTime } from '../words/prepositions.ts'
import { unitByWord, type Unit } from '../words/units.ts'

// Durations without a number: "a decade", "several years", "more than an hour", "a year and a half", "a couple of days".

/** Words for the anchors of the scanner; "year" and "century" are its date words too. */
export const durationWords: readonly string[] =
  'decade hour day week month minute fortnight couple mile kilometre kilometer metre meter'.split(' ')

function duration(
  from: number,
  to: number,
  whole: number,
  min: number,
  max: number | null,
  unit: string,
  hedge: Hedge,
): FigureMatch {
  const quantity: NumberQuantity = {
    kind: 'duration',
    unit,
    min: hedge === 'under' ? null : min,
    max: hedge === 'over' ? null : max,
    hedge,
    approx: hedge === 'about' || max === null,
    precision: 0,
  }
  return { from, to, quantity, change: null, noun: null, whole: { from: whole, to } }
}

/** The duration whose unit (or "couple") is the word at `at`. Only hedged or extended ones: "a day" alone is an idiom too often. */
export function readArticleDuration(text: string, at: number, floor: number, context: Context): FigureMatch | null {
  const word = wordAt(text, at)
  const article = previousWord(text, at)
  if (article.lower === '' || article.from < floor || isHyphen(unitAt(text, word.to))) return null
  if (word.lower === 'couple') return readCouple(text, word, article, floor)
  if (word.lower === 'decade') return readDecade(text, word, article, floor)
  const unit = unitByWord(word.lower)
  const half = readAndHalf(text, word.to)
  if (unit?.kind !== 'duration' && !(unit?.kind === 'length' && half !== null)) return null
  if (article.lower === 'another' || /^(?:full|whole|entire)$/.test(article.lower))
    return readOne(text, word, article, unit)
  if (!/^an?$/.test(article.lower)) return null
  const printed = hedgeBefore(text, article.from, floor)
  // "over a year and a half" is how long; "for over a year and a half" is longer.
  const lead = printed && half !== null && isPlace(text, printed.at) && !boundsTime(text, printed.at) ? null : printed
  const part = unit.factor === 1 ? readPart(text, word.to, unit.base, context) : null
  if (part) {
    const whole = lead?.at ?? article.from
    return duration(article.from, part.to, whole, part.value, part.value, part.unit, lead?.hedge ?? 'none')
  }
  const after = nextWord(text, word.to).lower
  const bounded = lead !== null && !isPlace(text, lead.at) && lead.hedge !== 'about'
  // "more than a week earlier" is how long before, and no day.
  if ((after === 'ago' || after === 'earlier' || after === 'later') && !bounded) return null
  // "14 per cent less than a year before" compares shares.
  if (
    lead &&
    after === 'before' &&
    /(?:%|cent|pct|pc|points?)$/.test(text.slice(Math.max(0, lead.at - 8), lead.at).trimEnd())
  )
    return null
  const trail = half === null ? hedgeAfter(text, word.to) : null
  const said = lead && !isPlace(text, lead.at)
  if (!half && !said && !trail && !isDelay(text, article) && !isTerm(text, article, word.to, floor)) return null
  const value = (half ? 1.5 : 1) * unit.factor
  const made = duration(
    article.from,
    half ?? word.to,
    lead?.at ?? article.from,
    value,
    value,
    unit.base,
    trail?.hedge ?? lead?.hedge ?? 'none',
  )
  return unit.kind === 'length' ? { ...made, quantity: { ...(made.quantity as NumberQuantity), kind: 'length' } } : made
}

/** "another week", "a full year", "an entire month": one, said with weight. */
function readOne(text: string, word: Word, stress: Word, unit: Unit): FigureMatch | null {
  const article = stress.lower === 'another' ? stress : previousWord(text, stress.from)
  if (stress.lower === 'another' ? word.lower === 'day' : !/^(?:an?|one|for)$/.test(article.lower)) return null
  const start = article.lower === 'for' ? stress : article
  if (/^(?:ago|earlier|later|of|in|at)$/.test(nextWord(text, word.to).lower) && word.lower === 'minute') return null
  return duration(start.from, word.to, start.from, unit.factor, unit.factor, unit.base, 'none')
}

/** "an hour and 45 minutes", "a year, two months": one of the unit and its part, in the unit of the part. */
function readPart(
  text: string,
  at: number,
  whole: string,
  context: Context,
): { value: number; unit: string; to: number } | null {
  const link = /^(?:,? and|,) /.exec(text.slice(at, at + 6))
  if (!link) return null
  // "a year and a day".
  const one = link[0] === ' and ' ? readOnePart(text, at + 4, whole) : null
  if (one) return { value: Math.round(partsOfTime(whole, one.unit)) + 1, ...one }
  const amount = readAmount(text, at + link[0].length, context)
  const count = amount?.measured?.kind === 'duration' ? partsOfTime(whole, amount.measured.unit) : 0
  if (!amount?.measured || count === 0 || amount.rate !== null || amount.numeral.min !== amount.numeral.max) return null
  const { unit, factor } = amount.measured
  return { value: Math.round(count) + amount.numeral.min * factor, unit, to: amount.to }
}

/** "put back by a year", "extended by a month": by how long, which is no idiom there. */
function isDelay(text: string, article: Word): boolean {
  return /\b(?:delay|postpon|put back|push(?:es|ed)? back|set back|deferr?|extend|prolong|br(?:ing|ought) forward|slip)\w*(?: [\p{L}’'-]+){0,4} by $/iu.test(
    text.slice(Math.max(0, article.from - 60), article.from),
  )
}

/** "due within a year", "takes a month", "open for a week": by when or how long, which is no idiom there. */
function isTerm(text: string, article: Word, at: number, floor: number): boolean {
  const before = previousWord(text, article.from).lower
  if (before === 'within') return true
  // "open for a week"; "for a minute" is an idiom as often, "42 dinars for a month" a price.
  if (before === 'for')
    return (
      !/^ (?:minute|second|moment)$/.test(text.slice(article.to, at)) &&
      (floor === 0 || previousWord(text, article.from).from > floor + 1) &&
      endsTerm.test(text.slice(at, at + 8))
    )
  // "took a day trip": the unit says of what kind.
  return /^(?:takes?|took|lasts?|lasted)$/.test(before) && endsTerm.test(text.slice(at, at + 8))
}

const endsTerm = /^(?:[,.;:!?)”"]|$| (?:to|for|in|and|but|off|at|before|after|longer|until|from|on|by|each)\b)/

/** "over a year" says how long, "at around a week" does not bound; only "over" is a preposition of time as well. */
function isPlace(text: string, at: number): boolean {
  const word = wordAt(text, at).lower
  return word === 'over' || word === 'some' || word === 'near'
}

/** Past "and a half" after the unit. */
function readAndHalf(text: string, at: number): number | null {
  const match = /^ and a half(?![a-z])/i.exec(text.slice(at, at + 12))
  return match ? at + match[0].length : null
}

/** "a couple of days": two or so. */
function readCouple(text: string, word: Word, article: Word, floor: number): FigureMatch | null {
  const of = nextWord(text, word.to)
  const what = nextWord(text, of.to)
  const unit = of.lower === 'of' ? unitByWord(what.lower) : undefined
  if (unit?.kind !== 'duration' || article.lower !== 'a') return null
  const lead = hedgeBefore(text, article.from, floor)
  const value = 2 * unit.factor
  return duration(article.from, what.to, lead?.at ?? article.from, value, value, unit.base, lead?.hedge ?? 'about')
}

/** "a decade", "over the next decade": ten years from whenever it starts. "this decade" is a date. */
function readDecade(text: string, word: Word, before: Word, floor: number): FigureMatch | null {
  if (!/^(?:a|the|next|last|past|coming|previous)$/.test(before.lower)) return null
  const half = readAndHalf(text, word.to)
  const lead = before.lower === 'a' ? hedgeBefore(text, before.from, floor) : null
  const hedge = lead && (!isPlace(text, lead.at) || boundsTime(text, lead.at)) ? lead.hedge : 'none'
  const value = half ? 15 : 10
  const from = before.lower === 'a' ? before.from : word.from
  return duration(from, half ?? word.to, lead?.at ?? before.from, value, value, 'year', hedge)
}

/** "several years": three or more, as many as the writer cares to say. */
export function readSeveral(text: string, at: number): FigureMatch | null {
  const word = wordAt(text, at)
  const what = nextWord(text, word.to)
  const unit = unitByWord(what.lower)
  if (unit?.kind !== 'duration' || !what.lower.endsWith('s')) return null
  if (word.lower === 'few') return readFew(text, word, what, unit)
  return duration(word.from, what.to, word.from, 3 * unit.factor, null, unit.base, 'over')
}

/** "a few months", "the next few days": two or more. "Few weeks" alone says that they are not many; "ago" makes a date. */
function readFew(text: string, word: Word, what: Word, unit: Unit): FigureMatch | null {
  const before = previousWord(text, word.from)
  if (!/^(?:a|next|last|past|first|final|coming)$/.test(before.lower)) return null
  if (/^(?:ago|earlier)$/.test(nextWord(text, what.to).lower)) return null
  const from = before.lower === 'a' ? before.from : word.from
  return duration(from, what.to, from, 2 * unit.factor, null, unit.base, 'over')
}
