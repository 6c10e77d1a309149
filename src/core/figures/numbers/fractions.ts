import type { FigureMatch, Hedge, NumberKind, NumberQuantity } from '../../model.ts'
import { months } from '../../text/calendarNames.ts'
import { isDigit } from '../../text/characters.ts'
import type { Context } from '../context.ts'
import { changeOf } from '../words/changes.ts'
import { currencyByWord } from '../words/currencies.ts'
import {
  isHyphen,
  joinedWord,
  nextWord,
  previousWord,
  skipSpaces,
  skipSpacesBack,
  unitAt,
  wordAt,
  wordEnding,
  type Word,
} from '../words/cursor.ts'
import { hedgeBefore } from '../words/hedges.ts'
import { nounAfter } from '../words/nouns.ts'
import { boundsTime } from '../words/prepositions.ts'
import { denominatorNamed, ordinals, scaleNamed, tens, units } from '../words/numberWords.ts'
import { isSharedCurrency } from '../words/sharedCurrencies.ts'
import { unitByWord } from '../words/units.ts'

// Shares in words: "two-thirds", "half of", "a quarter"; a share is a percentage. Multiples in words: "tripled", "twice as many".

/** A spelled share is meant to about a fiftieth of itself: "a third" is 32.7–34 %. */
const SPELLED = 0.02

const counts: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ...[...units].filter(([, value]) => value > 1),
  ...tens,
])

export function share(value: number, hedge: Hedge): NumberQuantity {
  return {
    kind: 'percent',
    unit: '%',
    min: hedge === 'under' ? null : value,
    max: hedge === 'over' ? null : value,
    hedge,
    approx: hedge === 'about',
    precision: value * SPELLED,
  }
}

export function match(
  text: string,
  from: number,
  to: number,
  floor: number,
  make: (hedge: Hedge) => NumberQuantity,
): FigureMatch {
  const lead = hedgeBefore(text, from, floor)
  const start = lead?.at ?? from
  const quantity = make(lead?.hedge ?? 'none')
  const change = quantity.kind === 'percent' ? changeOf(text, start, to, true) : null
  return { from, to, quantity, change, noun: null, whole: { from: start, to } }
}

/** Words right before a fraction that show it is one. */
const beforeFraction =
  /^(?:by|about|around|nearly|almost|roughly|than|over|under|up|down|least|to|some|approximately|exactly|just|only|another|with|own|owns|owned|hold|holds|held|has|have)$/

/** Words that estimate a share and no rank: "more than a fifth voted no". */
const estimates = /^(?:than|nearly|almost|roughly|approximately|least)$/
const near = /\b(?:just|well|slightly) (?:over|under) $/i

/** Words before "one hundredth" that make it a rank. */
export const beforeRank = /^(?:the|its|their|his|her|our|your|my|this|that)$/

/**
 * Words that go on after a share whose whole is not printed ("cut by a third in May"). A noun there is the third of its kind: "handed
 * to a third party", "led to a quarter final".
 */
const follows =
  /^(?:|in|on|at|from|to|this|that|last|over|since|and|or|but|as|by|with|within|during|while|when|after|before|under|than|then|compared|versus|off|across|through|throughout|until|because|where|which|who|so|if|today|yesterday|each|every|between|against|among|overall|again|already|alone|here|there|is|are|was|were|has|have|had|will|would|did|do|does|up|down|\p{L}+ly)$/u

export function goesOn(text: string, next: Word): boolean {
  return follows.test(next.lower) || /^year[- ](?:on|over)[- ]year/.test(text.slice(next.from, next.from + 12))
}

/** "of May", "of the month" after a rank: a day. */
export function isDayOf(text: string, of: Word): boolean {
  const first = nextWord(text, of.to)
  const word = /^(?:the|this|that|each|every|next|last)$/.test(first.lower) ? nextWord(text, first.to) : first
  return word.lower === 'month' || months.has(word.lower)
}

/**
 * The fraction whose denominator is the word at `at` ("thirds" in "two-thirds", "half", "quarter" in "a quarter of"), with the count
 * before it. `null` where the word ranks, names a period or a coin.
 */
export function readFraction(text: string, at: number, floor: number, context: Context): FigureMatch | null {
  const word = wordAt(text, at)
  const denominator = denominatorNamed(word)
  if (denominator === undefined) return null
  if (word.lower === 'quarters' && areQuarterYears(text, word)) return null
  const joinedBack = isHyphen(unitAt(text, at - 1)) ? wordEnding(text, at - 1) : previousWord(text, at)
  const count = joinedBack.from >= floor ? counts.get(joinedBack.lower) : undefined
  const points = readPoints(text, word, joinedBack, 1 / denominator, floor)
  if (points) return points
  const large = readPartOfScale(text, word, joinedBack, 1 / denominator, floor, context)
  if (large) return large
  if (word.lower === 'half') return readHalf(text, word, joinedBack, floor, context)
  if (count === undefined || isHyphen(unitAt(text, word.to))) return null
  const plural = word.lower.endsWith('s')
  if (plural !== count > 1 || count >= denominator + 1) return null
  const from = joinedBack.from
  const value = (100 * count) / denominator
  const magnitude = readFractionOf(text, word, count / denominator, from, floor, context)
  if (magnitude) return magnitude
  const next = nextWord(text, word.to)
  if (
    /^points?$/.test(next.lower) ||
    (next.lower === 'percentage' && /^points?$/.test(nextWord(text, next.to).lower))
  ) {
    const end = next.lower === 'percentage' ? nextWord(text, next.to).to : next.to
    return match(text, from, end, floor, (hedge) => ({ ...share(count / denominator, hedge), precision: 0 }))
  }
  if (!plural && (!isHyphen(unitAt(text, at - 1)) || denominator > 10)) {
    const before = wordEnding(text, skipSpacesBack(text, from)).lower
    const ends = next.lower === '' && !isDigit(unitAt(text, skipSpaces(text, word.to)))
    if (denominator > 2 && beforeRank.test(before)) return null
    const shown =
      (next.lower === 'of' && !(denominator > 10 && isDayOf(text, next))) ||
      isComparative(next) ||
      // "a third are diseased": no rank has a verb in the plural.
      /^(?:are|were|have)$/.test(next.lower) ||
      estimates.test(before) ||
      near.test(text.slice(Math.max(0, from - 20), from)) ||
      ((beforeFraction.test(before) || changeOf(text, from, word.to, true) !== null) && goesOn(text, next))
    if (!shown && !(ends && before !== 'for' && denominator <= 10)) return null
    if (word.lower === 'quarter' && !shown) return null
  }
  return match(text, from, word.to, floor, (hedge) => share(value, hedge))
}

/** "the next two quarters", "three quarters of growth": parts of a year, which its own reader counts in months. */
function areQuarterYears(text: string, word: Word): boolean {
  if (isHyphen(unitAt(text, word.from - 1))) return false
  const before = text.slice(Math.max(0, word.from - 40), word.from)
  const after = text.slice(word.to, word.to + 40)
  // Two of four are a half: nobody says "two quarters" of a share.
  if (/\btwo $/i.test(before)) return !/^ of (?:an?|one|the)\b/.test(after)
  return (
    /\b(?:next|last|past|previous|first|final|coming|following|recent|latest|opening) three $/i.test(before) ||
    /\b(?:slip|delay|postpon|put back|push(?:ed)? back|late)\w*(?: back)? by three $/i.test(before) ||
    /^ (?:of (?:(?!the\b|an?\b)\p{L}+ ){0,2}(?:growth|decline|contraction|loss(?:es)?|profits?|recession|expansion|data|results|earnings)\b|in a row|running|of (?:19|20)\d\d|ago|earlier|later|ahead)/u.test(
      after,
    ) ||
    (/\b(?:for|after|within|lasted|last) three $/i.test(before) &&
      /^(?:[.,;:]|$| (?:and|but|before|until)\b)/.test(after))
  )
}

/** "a quarter-million people", "half-billion-dollar", "quarter million dollars": a part of the scale word that follows at once. */
function readPartOfScale(
  text: string,
  word: Word,
  before: Word,
  part: number,
  floor: number,
  context: Context,
): FigureMatch | null {
  if (word.lower !== 'half' && word.lower !== 'quarter') return null
  const scale = joinedWord(text, word.to)
  if ((scaleNamed(scale) ?? 0) < 1e6 || ordinals.has(before.lower) || before.lower === 'and') return null
  const from = before.lower === 'a' && before.from >= floor ? before.from : word.from
  return readScaled(text, { ...word, lower: 'a' }, part, from, floor, context)
}

/** "a half-point cut", "quarter point rise": percentage points, where the words say what is moved. */
function readPoints(text: string, word: Word, before: Word, part: number, floor: number): FigureMatch | null {
  if (word.lower !== 'half' && word.lower !== 'quarter') return null
  const after =
    /^[- ](?:percentage[- ])?point(?= (?:interest[- ])?(?:rate )?(?:cut|hike|increase|rise|reduction|move)s?\b)/.exec(
      text.slice(word.to, word.to + 48),
    )
  if (!after || isHyphen(unitAt(text, word.from - 1))) return null
  const from = before.lower === 'a' && before.from >= floor ? before.from : word.from
  return match(text, from, word.to + after[0].length, floor, (hedge) => ({ ...share(part, hedge), precision: 0 }))
}

export function isComparative({ lower }: Word): boolean {
  return /^(?:more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|longer|shorter|faster|slower|greater)$/.test(
    lower,
  )
}

/** "a quarter of a billion dollars", "a third of a million people"; of any other whole it is a share. */
export function readFractionOf(
  text: string,
  word: Word,
  part: number,
  from: number,
  floor: number,
  context: Context,
): FigureMatch | null {
  const of = nextWord(text, word.to)
  if (word.lower === 'quarter' && scaleNamed(of) !== undefined && of.lower !== 'hundred') {
    return readScaled(text, { ...word, lower: 'a' }, part, from, floor, context)
  }
  const article = of.lower === 'of' ? nextWord(text, of.to) : of
  if (article.lower !== 'a' && article.lower !== 'an') return null
  return readScaled(text, article, part, from, floor, context)
}

/** "a million dollars", "an hour", "a century", "a percentage point" after a part of it. */
function readScaled(
  text: string,
  article: Word,
  part: number,
  from: number,
  floor: number,
  context: Context,
): FigureMatch | null {
  const what = joinedWord(text, article.to)
  const factor = what.lower === 'dozen' ? 12 : scaleNamed(what)
  if (factor) {
    const currency = moneyAfter(text, what.to, context)
    const value = part * factor
    const noun = currency ? null : nounAfter(text, what.to, false)
    const [kind, name] = currency ? (['money', currency.code] as const) : (['count', noun?.lemma ?? ''] as const)
    return match(text, from, currency?.to ?? what.to, floor, (hedge) =>
      measure(kind, name, value, hedge, value * SPELLED),
    )
  }
  const point = joinedWord(text, what.to)
  if (what.lower === 'percentage' && point.lower === 'point') {
    return match(text, from, point.to, floor, (hedge) => ({ ...share(part, hedge), precision: 0 }))
  }
  // "half a per cent"
  const cent = what.lower === 'per' ? joinedWord(text, what.to) : null
  if (cent?.lower === 'cent') {
    return match(text, from, cent.to, floor, (hedge) => ({ ...share(part, hedge), precision: 0 }))
  }
  if (what.lower === 'percent' || what.lower === 'point') {
    return match(text, from, what.to, floor, (hedge) => ({ ...share(part, hedge), precision: 0 }))
  }
  // "half a game behind", "won by half a length": what standings and finishes are told in.
  if (part === 0.5 && /^(?:game|length|stroke|shot)$/.test(what.lower))
    return match(text, from, what.to, floor, (hedge) => measure('count', what.lower, part, hedge))
  const unit = unitByWord(what.lower)
  if (!unit || (unit.kind !== 'duration' && unit.kind !== 'length' && unit.kind !== 'mass' && unit.kind !== 'volume'))
    return null
  const lead = hedgeBefore(text, from, floor)
  const place =
    unit.kind === 'duration' && lead && /^over /i.test(text.slice(lead.at, from)) && !boundsTime(text, lead.at)
  return match(text, from, what.to, place ? from : floor, (hedge) =>
    measure(unit.kind, unit.base, part * unit.factor, hedge),
  )
}

function moneyAfter(text: string, at: number, context: Context): { code: string; to: number } | null {
  const first = joinedWord(text, at)
  if (first.lower === 'dollar' || first.lower === 'dollars') return { code: context.dollar, to: first.to }
  if (first.lower === 'pounds') return { code: 'GBP', to: first.to }
  const two = nextWord(text, first.to)
  for (const to of [two.to, first.to]) {
    const code = to > at ? currencyByWord(text.slice(first.from, to).toLowerCase()) : undefined
    if (code) return { code, to }
  }
  const shared = isSharedCurrency(first) ? context.currencyOf(first.lower) : null
  return shared === null ? null : { code: shared, to: first.to }
}

/** Words before "half" that make it a period, a part of a game or a "two and a half". */
const notHalf =
  /^(?:first|second|latter|other|next|previous|last|final|better|opening|and|this|early|late|top|bottom|lower|upper|each|one-and-a|back|front)$/

/** "half of them got the drug and half got none": the sentence has told of the first half. */
function isOtherHalf(text: string, and: number): boolean {
  return /\bhalf (?:of\b|the\b|\p{L}+ed\b|were\b|are\b|got\b)[^.;:!?]*$/iu.test(text.slice(Math.max(0, and - 100), and))
}

/** "set the town back half a billion", "paid back half a million": the word belongs to the verb. */
function isSetBack(text: string, word: Word, next: Word): boolean {
  return (
    /^an?$/.test(next.lower) &&
    /\b(?:set(?:s|ting)?|pa(?:y|ys|id|ying)|g[ai]v(?:e|es|en|ing)|bring(?:s|ing)?|brought|claw(?:s|ed|ing)?|scal(?:e|es|ed|ing)|cut(?:s|ting)?|won|win(?:s|ning)?|got|get(?:s|ting)?)(?: [\p{L}’'-]+){0,3} back $/iu.test(
      text.slice(Math.max(0, word.from - 50), word.from),
    )
  )
}

function readHalf(text: string, word: Word, before: Word, floor: number, context: Context): FigureMatch | null {
  const timed = readHalfTime(text, word, before, floor)
  if (timed) return timed
  const next = nextWord(text, word.to)
  const joins =
    before.lower === 'and' &&
    ((/^an?$/.test(next.lower) && !isDigit(unitAt(text, before.from - 2))) || isOtherHalf(text, before.from))
  if (
    isHyphen(unitAt(text, word.to)) ||
    (notHalf.test(before.lower) && !joins && !isSetBack(text, word, next)) ||
    // "too clever by half".
    (before.lower === 'by' && /\btoo \p{L}+ by $/u.test(text.slice(Math.max(0, word.from - 24), word.from))) ||
    isDigit(unitAt(text, before.from - 1))
  )
    return null
  if (next.lower === 'a' || next.lower === 'an') {
    const scaledBy = readScaled(text, next, 0.5, word.from, floor, context)
    if (scaledBy) return scaledBy
  }
  const article = before.lower === 'a' || before.lower === 'one'
  if (article && wordEnding(text, skipSpacesBack(text, before.from)).lower === 'and') return null
  const from = article && before.from >= floor ? before.from : word.from
  if ((article || from === word.from) && scaleNamed(next) !== undefined) {
    return readScaled(text, { ...word, lower: 'a' }, 0.5, from, floor, context)
  }
  const shown =
    (joins && next.lower !== 'a' && next.lower !== 'an') ||
    /^(?:of|the|its|their|his|her|our|that|as|what|those|these|were|was|are|is|had|have|said|say|empty)$/.test(
      next.lower,
    ) ||
    isComparative(next) ||
    /^(?:by|in|about|around|nearly|almost|roughly|than|over|under|to|up|down|least|some|approximately|just|only)$/.test(
      before.lower,
    )
  if (!shown || next.lower === 'time') return null
  return match(text, from, word.to, floor, (hedge) => share(50, hedge))
}

/** "a half hour", "one-half mile", "half-hour delays", "a half-mile queue". */
function readHalfTime(text: string, word: Word, before: Word, floor: number): FigureMatch | null {
  const what = joinedWord(text, word.to)
  const unit = /^(?:hours?|minutes?|miles?)$/.test(what.lower) ? unitByWord(what.lower) : undefined
  if (!unit || /^(?:and|first|second|last|final|every|each|on|past)$/.test(before.lower)) return null
  const led = before.lower === 'a' || (before.lower === 'one' && isHyphen(unitAt(text, before.to)))
  const from = led && before.from >= floor ? before.from : word.from
  return match(text, from, what.to, floor, (hedge) => measure(unit.kind, unit.base, 0.5 * unit.factor, hedge))
}

function measure(kind: NumberKind, unit: string, value: number, hedge: Hedge, precision = 0): NumberQuantity {
  return {
    kind,
    unit,
    min: hedge === 'under' ? null : value,
    max: hedge === 'over' ? null : value,
    hedge,
    approx: hedge === 'about',
    precision,
  }
}
