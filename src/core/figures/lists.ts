import type { FigureMatch } from '../model.ts'
import type { Amount } from './amounts/amounts.ts'
import type { Context } from './context.ts'
import { elidedModel } from './elisions.ts'
import { isNumber, makeFigure, type NumberMatch } from './figure.ts'
import type { Measured } from './words/measured.ts'
import { comesInMillions } from './numbers/millions.ts'
import { isBareAdjective, isPersonState } from './words/nouns.ts'
import { nextWord, unitAt } from './words/cursor.ts'

// Units shared along a list or a comparison: "5, 6 and 7 percent", "from 25 to 31 million", "47 milliseconds from 72".

/** What may stand between numbers that share the unit of the last one. */
const before = /^(?:,|,? (?:and|or|to|versus|vs\.?|against) (?:about |nearly |around |roughly |over |almost )?|, |; )$/
/** What may stand between a figure and a bare number that is measured like it. */
const after =
  /^(?: of \p{L}+| \p{Ll}+,)?,? ?(?:from|versus|vs\.?|against|compared (?:with|to)|up from|down from|rather than|instead of|usually|typically|normally|mostly|not|to|(?:falling|rising|easing|dropping|climbing|increasing|decreasing) (?:to|from)) (?:about |nearly |around |roughly |over |just |only |almost |the )?$/u
/** What stands between a wind and its gusts. */
const gusting = /^,? (?:and |with )?gust(?:s|ing) (?:of )?(?:up )?(?:to )?$/
/** Gaps longer than this are not searched. */
const LONGEST_GAP = 30
/** A currency is left out only so far behind the sum that prints it. */
const LONGEST_ELLIPSIS = 120

/** A number without unit, noun or scale of its own. */
function isBare(match: FigureMatch): match is NumberMatch {
  const { kind, unit } = match.quantity
  return (
    kind === 'count' && unit === '' && isNumber(match) && match.amount.measured === null && match.amount.rate === null
  )
}

/** The matches, with bare numbers measured like the neighbour they share a unit with. */
export function shareUnits(text: string, matches: readonly FigureMatch[], context: Context): FigureMatch[] {
  const shared = [...matches]
  for (let index = shared.length - 2; index >= 0; index--) {
    const match = shared[index]!
    const next = shared[index + 1]!
    if (match.noun !== null || !isBare(match) || !isNumber(next)) continue
    // A currency before the next number measures that number only: "300 and US$1.1m".
    const prefixed = isLetterOrSign(text, next)
    // No percentage is of billions.
    if (next.quantity.kind === 'percent' && match.amount.numeral.scale > 1) continue
    // "mean age 54, 61% women": a comma alone joins only where the list goes on to its "and".
    const listed =
      next !== matches[index + 1] ||
      next.quantity.hedge === 'range' ||
      !/^[,;]/.test(text[match.to] ?? '') ||
      /^,? (?:and|or|to)/.test(text.slice(match.to, match.to + 6))
    // "from 18 votes to 11, or 0.03%" says it again as a share.
    const again =
      next.quantity.kind === 'percent' && text.startsWith(', or ', match.to) && text[match.whole.from - 2] !== ','
    if (!prefixed && listed && !again && joins(text, match, next, before)) shared[index] = like(text, match, next, true)
    else if (isPartOf(text, match, next)) {
      shared[index] = next.amount.measured === null ? counted(match, next) : like(text, match, next, true)
    }
  }
  for (let index = 0; index < shared.length; index++) {
    const match = shared[index]!
    const previous = shared[index - 1]
    if (isPoints(match) && isShareBeside(text, shared, index)) {
      shared[index] = { ...match, quantity: { ...match.quantity, kind: 'percent', unit: '%' } }
    }
    if (isBare(match) && previous && match.noun === null)
      shared[index] =
        (isNumber(previous) ? likeNeighbour(text, shared, index, previous) : null) ?? likeEarlier(text, shared, index)
    const left = shared[index]!
    if (left.noun === null && isBare(left) && isAccounted(text, left)) shared[index] = inMoney(left, context)
    else if (isNumber(left) && isSumOfMoney(left)) shared[index] = inMoney(left, context)
  }
  return shared
}

/** The bare number at `index` measured or counted like the number right before it; `null` where it does not share with that. */
function likeNeighbour(
  text: string,
  shared: readonly FigureMatch[],
  index: number,
  previous: NumberMatch,
): NumberMatch | null {
  const match = shared[index] as NumberMatch
  if (isConverted(text, shared, index)) return null
  if (joinsAfter(text, previous, match) || isTotal(text, previous, match)) return like(text, match, previous, false)
  if (isElidedMoney(text, shared, index)) return null
  if (isBracketed(text, previous, match)) return like(text, match, previous, true, Infinity)
  const noun = previous.quantity.kind === 'count' && previous.quantity.unit !== '' && sharesNoun(text, previous, match)
  return noun ? counted(match, previous) : null
}

/** The same with a figure of the sentence that the number leaves the unit or the noun of out. */
function likeEarlier(text: string, shared: readonly FigureMatch[], index: number): NumberMatch {
  const match = shared[index] as NumberMatch
  // "€1.2 billion, which is 4.1 billion in local money": the same sum in another currency.
  if (isConverted(text, shared, index)) return match
  if (isElidedMoney(text, shared, index)) {
    const sum = moneyBefore(text, shared, index, 8)!
    // "saves 59 million euros a year, at a cost of 140 million": the rate is the first sum's alone.
    return like(text, match, { ...sum, amount: { ...sum.amount, rate: null } }, false)
  }
  const model = elidedModel(text, shared, index)
  if (!model) return match
  return model.amount.measured === null ? counted(match, model) : like(text, match, model, false)
}

/** "Revenue of 1.84 billion", "cash flow was minus 95 million": what accounts are told in, and nothing that is counted. */
function isAccounted(text: string, { amount: { numeral }, from, to }: NumberMatch): boolean {
  if (
    numeral.scale < 1e6 ||
    numeral.style === 'vague' ||
    !/^(?:[,.;:)]|$| (?:in|for|at|this|last|a year|and|which|against|by|on|from)\b)/.test(text.slice(to, to + 9))
  )
    return false
  const lead = text.slice(Math.max(0, from - 60), from)
  return accounts.test(lead) || payments.test(lead) || (numeral.scale >= 1e9 && orders.test(lead))
}

/** Items of accounts. Source: the IFRS taxonomy’s statements of profit or loss and of cash flows. */
const accounts =
  /\b(?:revenues?|turnover|cash flow|net debt|(?:net|operating|pre-tax|gross) (?:profit|loss|income|result)|ebitda?|capex|capital (?:spending|expenditure))(?: (?:of|was|were|is|at|came (?:to|in at)|reached|stood at|finished at|ended at|fell to|rose to|hit|totalled|totaled))(?: (?:about|around|roughly|nearly|almost|over|minus|some))? $/i

/** "620 million of public money": what is counted in sums alone. */
function isSumOfMoney({ quantity, amount }: NumberMatch): boolean {
  return quantity.kind === 'count' && amount.numeral.scale >= 1e5 && moneyNouns.has(quantity.unit)
}

const moneyNouns: ReadonlySet<string> = new Set([
  'money',
  'cash',
  'funding',
  'capital',
  'debt',
  'spending',
  'investment',
])

/** What is paid or promised. Source: the Oxford Thesaurus of English under "payment", "penalty" and "gift". */
const payments =
  /\b(?:bonus|costs?|price(?: tag)?|bill|fees?|fines?|penalty|damages|compensation|salary|pay-?off|loan|grant|subsidy|ransom|reward|settlement|claims?|losses|debts?)(?: (?:of|for|was|were|is|at|to|be|said|put|came|comes|reached|stood|rose|fell|expected|estimated|capped)){1,4}(?: (?:about|around|roughly|nearly|almost|over|some|just))? $/i

/** What may be of things too, if hardly of thousands of millions. */
const orders =
  /\b(?:sales|order (?:backlog|book|intake))(?: (?:of|was|were|is|at|came (?:to|in at)|reached|stood at|finished at|fell to|rose to))(?: (?:about|around|roughly|nearly|almost|over|some))? $/i

function inMoney(match: NumberMatch, { onlyCurrency }: Context): NumberMatch {
  return onlyCurrency === null
    ? match
    : { ...match, quantity: { ...match.quantity, kind: 'money', unit: onlyCurrency } }
}

function counted(match: NumberMatch, like: NumberMatch): NumberMatch {
  return { ...match, quantity: { ...match.quantity, unit: like.quantity.unit } }
}

/** "nine of 412 patients", "four of its 17 plants", "30,000 of the 82,600 tonnes": the part is of what the whole counts or measures. */
function isPartOf(text: string, match: NumberMatch, next: NumberMatch): boolean {
  const whole =
    next.quantity.kind === 'count'
      ? next.quantity.unit !== ''
      : /^(?:mass|volume|area|length|duration)$/.test(next.quantity.kind)
  if (!whole || next.amount.rate !== null) return false
  return /^ (?:out )?of (?:the |its |their |his |her |our |about |some |all )?(?:\p{L}+[’']s )?$/u.test(
    text.slice(match.to, Math.min(next.from, match.to + LONGEST_GAP)),
  )
}

function isLetterOrSign(text: string, { amount }: NumberMatch): boolean {
  if (amount.measured?.kind !== 'money' || amount.numeral.from <= amount.from) return false
  const sign = unitAt(text, amount.from)
  return sign !== 0x2d && sign !== 0x2b && sign !== 0x2212
}

/** "47 milliseconds from 72". After a rise or a fall in percent "to" leads to a level of something else: "rose 2% to 7,240". */
function joinsAfter(text: string, previous: NumberMatch, match: NumberMatch): boolean {
  const gusts = previous.quantity.kind === 'speed' && joins(text, previous, match, gusting)
  if (gusts || !joins(text, previous, match, after)) return gusts
  const level = previous.quantity.kind === 'percent' && /^,? ?to /.test(text.slice(previous.to, match.from))
  if (!level || match.quantity.min === null) return true
  const before = text.slice(Math.max(0, previous.from - 14), previous.from)
  // "backed it by 58 per cent to 39".
  if (/\bby (?:about |nearly |around )?$/i.test(before) && Math.abs(match.quantity.min) < (previous.quantity.max ?? 0))
    return true
  const opened = /\bfrom (?:about |nearly |around )?$/i.test(before)
  return opened && Math.abs(match.quantity.min) <= 100 && previous.change === null
}

/** "SEK 1,840 million (1,522)", "4.8 milligrams (limit: 2)": last year's value or the limit, in the unit before the bracket. */
function isBracketed(text: string, { amount, quantity, to }: NumberMatch, match: NumberMatch): boolean {
  if (amount.measured === null || quantity.kind === 'duration' || text[match.to] !== ')') return false
  const gap = text.slice(to, match.from)
  if (gap.length > LONGEST_GAP) return false
  if (/^ ?\(\p{L}[\p{L} ]{1,24}: ?$/u.test(gap)) return true
  // A footnote's number in brackets is small and whole.
  const { numeral } = match.amount
  const ratio = (numeral.min / amount.numeral.min) * (numeral.scale > 1 ? 1 : amount.numeral.scale)
  return /^ ?\($/.test(gap) && (numeral.grouped || numeral.decimal || numeral.min > 20) && ratio > 0.05 && ratio < 20
}

/** "of the 2.3 billion shillings 1.7 billion was never spent": millions of nothing said, right after a sum of money. */
function isElidedMoney(text: string, matches: readonly FigureMatch[], index: number): boolean {
  const match = matches[index] as NumberMatch
  if (match.amount.numeral.scale < 1e6 || match.amount.numeral.style === 'vague') return false
  const paid = ofMoney.test(text.slice(Math.max(0, match.from - 60), match.from))
  const money = moneyBefore(text, matches, index, paid ? 8 : 3)
  // "put at 2.3 billion dinars. Work stopped for months. The cost came to 4.1 billion."
  if (!money || match.from - money.to > (paid ? 4 : 1) * LONGEST_ELLIPSIS) return false
  return !comesInMillions(text.slice(Math.max(0, match.from - 60), match.from))
}

/** "which is 4.1 billion", "or 4.1 billion in local money": a sum that is told again, in money that is not the first one's. */
function isConverted(text: string, matches: readonly FigureMatch[], index: number): boolean {
  const [previous, match] = [matches[index - 1]!, matches[index]!]
  const { kind } = previous.quantity
  if (kind !== 'money' && kind !== 'rate') return false
  return (
    /^ (?:in|of) (?:the )?(?:local|national|domestic|home|our|their) (?:money|currency)\b/.test(
      text.slice(match.to, match.to + 30),
    ) ||
    /^,? which (?:is|was|makes|comes to|equals|is equal to) (?:about |around |roughly |nearly |some )?$/.test(
      text.slice(previous.to, match.from),
    )
  )
}

/** The sum of millions that is the last number before, dates and shares aside. */
function moneyBefore(text: string, matches: readonly FigureMatch[], index: number, most: number): NumberMatch | null {
  for (let at = index - 1; at >= 0 && at >= index - most; at--) {
    const match = matches[at]!
    if (!isNumber(match) || /^(?:percent|duration|multiple)$/.test(match.quantity.kind)) continue
    // "22 million euros (£18.9 million)": the bracket converts the sum before it.
    const bracketed = text[match.whole.from - 1] === '(' && text[match.to] === ')'
    const before = bracketed && match.quantity.kind === 'money' ? matches[at - 1] : undefined
    if (before?.quantity.kind === 'money' && match.from - before.to < 4) continue
    if (match.quantity.kind === 'money' && match.amount.numeral.scale >= 1e6) return match
    const { from } = matches[index]!
    const paid =
      match.amount.measured?.kind === 'money' && ofMoney.test(text.slice(Math.max(match.to, from - 60), from))
    return paid && match.amount.numeral.min * match.amount.numeral.scale >= 1000 ? match : null
  }
  return null
}

/** Words before millions that are of money, whatever stands further back. */
const ofMoney =
  /\b(?:pric|cost|los(?:t|ses)|paid|pays?|spen[dt]|worth|rais(?:e|ing)|earn|ow(?:e|ing)|fine|invest|bid|offer(?:ed)?|debt|bill|budget|value|sold|bought|charg)\w*\b[^.;]{0,40}$/i

/** "four minutes in the room, six in all". */
function isTotal(text: string, previous: NumberMatch, match: NumberMatch): boolean {
  if (
    previous.amount.measured === null ||
    !/^ (?:in all|in total|altogether)\b/i.test(text.slice(match.to, match.to + 12))
  )
    return false
  const gap = text.slice(previous.to, match.from)
  return gap.length < 60 && /, (?:and |or |but )?$/.test(gap) && !/[.;]/.test(gap)
}

/** "1.6 points": of an index, a score or a percentage. */
function isPoints(match: FigureMatch): match is NumberMatch {
  const { kind, unit } = match.quantity
  return kind === 'count' && unit === 'point' && isNumber(match) && match.amount.numeral.scale === 1
}

/** Whether a percentage stands beside the points it moved to or from: "fell 1.6 points to 61.2%", "38%, up 2 points". */
function isShareBeside(text: string, matches: readonly FigureMatch[], index: number): boolean {
  const match = matches[index] as NumberMatch
  if (Math.abs(match.amount.numeral.min) > 50) return false
  const [previous, next] = [matches[index - 1], matches[index + 1]]
  const end = match.noun?.to ?? match.to
  return (
    / (?:over|above|below) (?:consumer |headline |core )?inflation\b/.test(text.slice(end, end + 30)) ||
    isLower(text, previous, match, end) ||
    isMargin(text, matches, index) ||
    (next?.quantity.kind === 'percent' &&
      /^,? (?:to|from) (?:just |only |about |around )?$/.test(text.slice(end, Math.min(next.from, end + 20)))) ||
    (previous?.quantity.kind === 'percent' &&
      /^,? (?:\(|an? |and )?(?:up|down|rise of|fall of|higher|lower|increase of|drop of) (?:by |about |nearly |just |only )?$/.test(
        text.slice(previous.to, Math.min(match.from, previous.to + LONGEST_GAP)),
      ))
  )
}

/** "by 91,000 votes, about 1.6 points": of the vote, where shares of it are printed as well. */
function isMargin(text: string, matches: readonly FigureMatch[], index: number): boolean {
  const { from } = matches[index]!
  return (
    /\b(?:votes|polls?|polling|turnout|ballots?|electorate)\b/i.test(text.slice(Math.max(0, from - 80), from)) &&
    matches.slice(0, index).some(({ quantity }) => quantity.kind === 'percent')
  )
}

/** "61%, 2.4 points lower than before". */
function isLower(text: string, previous: FigureMatch | undefined, match: NumberMatch, end: number): boolean {
  return (
    previous?.quantity.kind === 'percent' &&
    /^,? (?:and |or )?(?:about |nearly |just |only )?$/.test(
      text.slice(previous.to, Math.min(match.from, previous.to + LONGEST_GAP)),
    ) &&
    /^ (?:lower|higher|up|down|more|less|fewer|above|below)\b/.test(text.slice(end, end + 8))
  )
}

function joins(text: string, left: FigureMatch, right: FigureMatch, pattern: RegExp): boolean {
  const from = Math.max(left.to, left.whole.to)
  return right.from - from < LONGEST_GAP && right.from >= from && pattern.test(text.slice(from, right.from))
}

/** "1,900 homes destroyed and 3,100 damaged": one sentence further on the same things are counted. */
function sharesNoun(text: string, previous: NumberMatch, match: NumberMatch): boolean {
  const start = previous.noun?.to ?? previous.to
  if (match.from - start > LONGEST_GAP) return false
  const gap = text.slice(start, match.from)
  if (/^, ?(?:only |just |about |some |nearly )?$/.test(gap) && isOutOf(text, previous.whole.from)) return true
  if (/^ (?:to|against|versus) (?:just |only |about )?$/.test(gap)) return true
  const next = nextWord(text, match.to)
  if (isBareAdjective(next.lower) && /^(?: \p{L}+)?(?:[:,]|,? and|,? but) ?(?:about |some |nearly )?$/u.test(gap))
    return true
  if (!/^ ?\p{L}* ?,? (?:and|but|with|to|from) (?:another |a further )?$/u.test(gap)) return false
  return /(?:ed|ing)$/.test(next.lower) && !isPersonState(next.lower)
}

/** "Of 96 cameras, 32 did not work." */
function isOutOf(text: string, from: number): boolean {
  return /\b(?:out )?of (?:the |its |their |these |those |all )?$/i.test(text.slice(Math.max(0, from - 16), from))
}

/** `match` with the unit of `model`, and with its scale where that is printed after the last number of a list. */
function like(text: string, match: NumberMatch, model: NumberMatch, scaled: boolean, below = 1000): NumberMatch {
  const { measured, numeral } = model.amount
  const own = match.amount
  const factor =
    scaled &&
    numeral.scale > 1 &&
    own.numeral.scale === 1 &&
    own.numeral.min < below &&
    own.numeral.style === numeral.style
      ? numeral.scale
      : 1
  const amount: Amount = {
    ...own,
    rate: model.amount.rate,
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
  const { min, max, hedge, approx } = match.quantity
  // The amount is the first end of a range: the other is in its quantity alone.
  const ends = hedge === 'range' ? { min: inUnit(min, factor, measured), max: inUnit(max, factor, measured) } : null
  // "over ten" is how long once its years are known, and no bound.
  const bound = hedge === 'over' && quantity.hedge === 'none' ? 'none' : hedge
  return { ...match, amount, quantity: { ...quantity, ...ends, kind, unit, hedge: bound, approx } }
}

function inUnit(bound: number | null, scale: number, measured: Measured | null): number | null {
  return bound === null ? null : bound * scale * (measured?.factor ?? 1) + (measured?.offset ?? 0)
}
