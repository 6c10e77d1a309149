import type { FigureMatch, NumberQuantity } from '../model.ts'
import { isNumber, type NumberMatch } from './figure.ts'

// Units and nouns that a sentence prints once: "nine years to build, three more than planned". Source of the kinds of ellipsis:
// Quirk et al., A Comprehensive Grammar of the English Language, 12.31–12.70 (nominal ellipsis, gapping, comparison).

/** No unit is left out further than this behind the number that prints it. */
const FARTHEST = 120

/** What may be counted or measured in parts: no shares, and no sums, which print their currency. */
const divisible: ReadonlySet<string> = new Set(['duration', 'length', 'area', 'mass', 'volume', 'energy', 'power'])

function isDivisible({ quantity, amount }: NumberMatch): boolean {
  if (quantity.kind === 'count') return quantity.unit !== ''
  return divisible.has(quantity.kind) && amount.rate === null
}

/** The figure before the bare number at `index` whose unit or noun it leaves out; `null` where none is sure. */
export function elidedModel(text: string, matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index] as NumberMatch
  return (
    wholeOf(text, matches, index) ??
    compared(text, matches, index) ??
    comparedByMore(text, match, matches[index - 1]) ??
    interval(text, match, matches[index - 1]) ??
    term(text, match, lastTerm(matches, index)) ??
    gapped(text, match, matches[index - 1]) ??
    aimed(text, matches, index) ??
    saidAgain(text, matches, index) ??
    parallel(text, matches, index) ??
    sharedOut(text, matches, index) ??
    placed(text, matches, index) ??
    another(text, matches, index) ??
    purposed(text, match, matches[index - 1]) ??
    spanned(text, matches, index) ??
    confidence(text, matches, index) ??
    restOf(text, matches, index)
  )
}

/** "9,300 hours in 12 years, 2,100 of them at night": the nearest in the sentence that it can be a part of. */
function wholeOf(text: string, matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index] as NumberMatch
  if (
    !/^ of (?:them|these|those|which|whom)\b/.test(text.slice(match.to, match.to + 10)) &&
    !/\bof which (?:only |just |about |some )?$/.test(text.slice(Math.max(0, match.from - 16), match.from))
  )
    return null
  for (let at = index - 1; at >= 0; at--) {
    const whole = matches[at]!
    if (match.from - whole.to > FARTHEST || endsSentence(text.slice(whole.to, match.from))) return null
    if (isNumber(whole) && isDivisible(whole) && isLess(match, whole)) return whole
  }
  return null
}

/** "96,000 hectares so far this year, compared with 137,000 in all of 2025": only days may be printed between. */
function compared(text: string, matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index] as NumberMatch
  let at = index - 1
  while (at >= 0 && matches[at]!.quantity.kind === 'date') at--
  const model = matches[at]
  if (!model || !isNumber(model)) return null
  const gap = text.slice(model.to, match.from)
  if (gap.length > FARTHEST || endsSentence(gap) || !comparisons.test(gap)) return null
  const { kind } = model.quantity
  if (kind === 'percent') return match.quantity.max !== null && match.quantity.max <= 100 ? model : null
  // A tenth to ten times as much: what is further off is of another thing.
  const ratio = (match.amount.numeral.min * match.amount.numeral.scale) / model.amount.numeral.min
  return isDivisible(model) && model.amount.numeral.scale === 1 && ratio > 0.1 && ratio < 10 ? model : null
}

const comparisons =
  /,? (?:compared (?:with|to)|against|versus|up from|down from) (?:just |only |about |some |nearly |around |roughly |an? (?:agreed|contractual|planned|promised|usual|normal|average|budgeted|required|statutory) )?$/

/** "took nine years to build, three more than planned", "won 34 seats, five fewer than in 2021". */
function comparedByMore(text: string, match: NumberMatch, model: FigureMatch | undefined): NumberMatch | null {
  if (!model || !isNumber(model) || !isDivisible(model)) return null
  if (!/^ (?:more|fewer|longer|less|shorter) than\b/.test(text.slice(match.to, match.to + 13))) return null
  // "10 years, 900 million more than first thought" is of money.
  if (match.amount.numeral.scale > Math.max(1, model.amount.numeral.scale)) return null
  const gap = text.slice(model.noun?.to ?? model.to, match.from)
  return gap.length <= 60 && /^[^.;:!?]*, (?:some |about )?$/.test(gap) ? model : null
}

/** "every 15 minutes, up from every 25". */
function interval(text: string, match: NumberMatch, model: FigureMatch | undefined): NumberMatch | null {
  if (model?.quantity.kind !== 'duration' || !isNumber(model) || match.from - model.to > FARTHEST) return null
  const repeated = [model, match].every(({ from }) => /\bevery $/i.test(text.slice(Math.max(0, from - 6), from)))
  return repeated && endsClause(text, match.to) ? model : null
}

/** The figure before the number; what is before an age, which no term is: "jailed for 12 years; his aide, 47, got five". */
function lastTerm(matches: readonly FigureMatch[], index: number): FigureMatch | undefined {
  const last = matches[index - 1]
  const age = last?.quantity.kind === 'duration' && isNumber(last) && last.amount.measured === null
  return age ? matches[index - 2] : last
}

/** "promised 24 months and took 39", "banned for 15 years, her deputy for ten", "asked for 15 years; the judge gave him eight". */
function term(text: string, match: NumberMatch, model: FigureMatch | undefined): NumberMatch | null {
  if (model?.quantity.kind !== 'duration' || !isNumber(model) || model.amount.rate !== null) return null
  if (match.from - model.to > FARTHEST || match.amount.numeral.scale > 1 || !endsClause(text, match.to)) return null
  const before = text.slice(Math.max(0, match.from - 40), match.from)
  if (
    /\b(?:(?:takes?|took|taken|lasts|lasted|serves|served)(?: (?:him|her|them|only|just|about|nearly)){0,2}|(?:ran|runs|reigned|waited|waits|stayed|lived|worked|ruled)(?: [\p{L}]+)? for(?: (?:only|just|about|nearly|some)){0,2}) $/u.test(
      before,
    )
  )
    return model
  // The verb is left out as well: "...; her deputy for ten".
  if (forAnother.test(text.slice(model.to, match.from)))
    return /\bfor (?:about |nearly |up to )?$/.test(text.slice(Math.max(0, model.from - 20), model.from)) ? model : null
  const given = /\b(?:g[ai]ves?|given|gets?|got|received|handed)(?: (?:him|her|them)){0,1} $/.test(before)
  return given && sentences.test(text.slice(Math.max(0, model.from - 200), match.from)) ? model : null
}

const forAnother =
  /[;,] (?:(?:and|but|while) )?(?:(?:his|her|their|its|the|another) )?(?:\p{Lu}[\p{L}’'-]*|(?<=(?:his|her|their|its|the|another) )(?:\p{Ll}+ )?\p{Ll}+)(?: \p{Lu}[\p{L}’'-]*){0,2} for (?:only |just |about )?$/u

/** Words of penalties. */
const sentences =
  /\b(?:jail|prison|imprison|put away|locked up|sentenc|term of|behind bars|ban(?:ned|s)?\b|suspen|community service)/i

/** "The works held 64 tonnes. The limit is 50.", "at 110 km/h, where nothing should exceed 50": what something is measured against. */
function aimed(text: string, matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index] as NumberMatch
  if (match.amount.numeral.scale > 1 || !endsClause(text, match.to)) return null
  if (!aims.test(text.slice(Math.max(0, match.from - 60), match.from))) return null
  for (let at = index - 1; at >= 0 && at > index - 4; at--) {
    const model = matches[at]!
    if (match.from - model.to > FARTHEST) return null
    if (!isNumber(model) || model.amount.numeral.scale > 1) continue
    const { kind } = model.quantity
    if (kind === 'percent' ? (match.quantity.max ?? 101) > 100 : !(isDivisible(model) || targeted.has(kind))) continue
    const ratio = match.amount.numeral.min / Math.abs(model.amount.numeral.min)
    return ratio > 0.1 && ratio < 10 ? model : null
  }
  return null
}

/** "From alarm to fall 73 minutes. In Paris it was 96.", "14 per cent; it is nearer 18": the measure that was just told, once more. */
function saidAgain(text: string, matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index] as NumberMatch
  if (
    !endsClause(text, match.to) &&
    !/^ (?:a (?:year|month|week|decade) (?:ago|earlier|before)|in (?:19|20)\d\d|last (?:year|month|week))\b/.test(
      text.slice(match.to, match.to + 18),
    )
  )
    return null
  if (!again.test(text.slice(Math.max(0, match.whole.from - 40), match.from))) return null
  const model = modelBefore(matches, index)
  return model && match.from - model.to <= FARTHEST ? model : null
}

const again =
  /\b(?:it (?:is|was|had been|will be|would be)(?: (?:only|just|still|now))?|(?:it|\p{Ll}+) (?:is|was) (?:nearer|closer)(?: to)?)(?: (?:about|nearly|almost))? $/u

/** "went up by 22 per cent, and wages went up by 25", "I wanted 55 per cent. They wanted 40.": the same verb before both. */
function parallel(text: string, matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index] as NumberMatch
  const verb = verbBefore(text, match.from)
  if (verb === null || !endsClause(text, match.to)) return null
  for (let at = index - 1; at >= 0 && at > index - 4; at--) {
    const model = matches[at]!
    if (match.from - model.to > FARTHEST) return null
    if (model.quantity.kind === 'date') continue
    return verbBefore(text, model.from) === verb ? modelBefore(matches, index) : null
  }
  return null
}

/** A verb, with its particle, that ends right before a number: "wanted", "went up by". */
function verbBefore(text: string, from: number): string | null {
  const words =
    /(?:^|[^\p{L}])(\p{Ll}{2,}ed|went up by|went down by|rose by|fell by|grew by|wants?|needs?|pays?) (?:only |just |about )?$/u
  return words.exec(text.slice(Math.max(0, from - 32), from))?.[1] ?? null
}

/** "Fifty per cent goes to the state, 30 to the town and 20 to the club": shares of one whole, which they do not exceed. */
function sharedOut(text: string, matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index] as NumberMatch
  if (!isShare(text, match)) return null
  // "12 by a ten-year ranking": days and years say what a share goes by.
  const run = matches.filter(({ quantity }) => quantity.kind === 'percent' || quantity.kind === 'count')
  const own = run.indexOf(match)
  let [first, last] = [own, own]
  while (first > 0 && listsOn(text, run[first - 1]!, run[first]!)) first--
  while (last + 1 < run.length && listsOn(text, run[last]!, run[last + 1]!)) last++
  const model = run[first]!
  if (first === own || last < first + 2 || !isNumber(model) || model.quantity.kind !== 'percent') return null
  const sum = run
    .slice(first, last + 1)
    .reduce((total, { quantity }) => total + ((quantity as NumberQuantity).max ?? 101), 0)
  return sum >= 90 && sum <= 100 && closing.test(text.slice(run[last]!.from - 20, run[last]!.from)) ? model : null
}

const closing = / and (?:the (?:other|remaining) )?$/

function isShare(text: string, { amount, to }: NumberMatch): boolean {
  return amount.numeral.scale === 1 && / (?:to|by|for|from|on|in|with|goes) /.exec(text.slice(to, to + 9))?.index === 0
}

/** Whether the second figure is the next member of a list of shares that the first is in: a number and what it goes to. */
function listsOn(text: string, left: FigureMatch, right: FigureMatch): boolean {
  if (!isNumber(right) || right.amount.rate !== null || !isShare(text, right)) return false
  return /^ [^.;:!?,]{3,60}(?:, (?:and )?| and )(?:the (?:other|remaining) )?$/.test(text.slice(left.to, right.from))
}

/** What else than parts of a whole may be held against a limit. */
const targeted: ReadonlySet<string> = new Set(['speed', 'temperature', 'rate', 'data'])

/** Limits and aims. Source: the Oxford Thesaurus of English under "limit" and "target". */
const aims =
  /\b(?:(?:targets?|goals?|aims?|limits?|ceilings?|caps?|norms?|averages?|minimums?|maximums?|quotas?|thresholds?|requirements?|benchmarks?|allowances?) (?:is|was|had been|were|are|stands at|stood at|remains)|(?:design|planned|target) figure of|(?:should|must|may|can|could|did|does|do) not exceed|nothing (?:should|may|must) exceed|exceed(?:s|ed|ing) the (?:\p{L}+ )?(?:limit|cap|norm) of)(?: (?:only|just|about|still))? $/u

/** "5.9 gigawatts by 2030 and 18 by 2040", "41 °C on the plain and 36 on the coast": each with its day or place. */
function placed(text: string, matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index] as NumberMatch
  const led = / (in|on|at|by|for|over|within|during) /.exec(text.slice(match.to, match.to + 8))
  if (!led || led.index > 0) return null
  const model = modelBefore(matches, index)
  if (!model) return null
  const gap = text.slice(model.noun?.to ?? model.to, match.from)
  const joined =
    gap.length <= 80 && /^[^.;:!?]+,? (?:and|but|then) (?:only |just |about |another |a further )?$/.test(gap)
  // "six minutes before the whistle and four at the interval": of time any two prepositions will do.
  const alike =
    model.quantity.kind === 'duration'
      ? /^ (?:in|on|at|by|for|before|after|during) /.test(gap)
      : gap.includes(` ${led[1]!} `)
  return joined && alike ? model : null
}

/** "has risen 11 cm and could rise by another 30 by 2100", "served 12 years and faces a further five". */
function another(text: string, matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index] as NumberMatch
  if (!/\b(?:another|a further) (?:about |some )?$/.test(text.slice(Math.max(0, match.from - 20), match.from)))
    return null
  if (!endsClause(text, match.to) && !/^ (?:in|on|by|over|to|after|before)\b/.test(text.slice(match.to, match.to + 8)))
    return null
  const model = modelBefore(matches, index)
  return model && !endsSentence(text.slice(model.to, match.from)) && match.from - model.to <= FARTHEST ? model : null
}

/** "30 days to appeal, and 60 to pay": each with what the time is for. */
function purposed(text: string, match: NumberMatch, model: FigureMatch | undefined): NumberMatch | null {
  if (model?.quantity.kind !== 'duration' || !isNumber(model) || model.amount.measured === null) return null
  if (match.amount.numeral.scale > 1 || !/^ to \p{Ll}{2,}/u.test(text.slice(match.to, match.to + 8))) return null
  const ratio = match.amount.numeral.min / model.amount.numeral.min
  const gap = text.slice(model.to, match.from)
  return ratio >= 0.2 && ratio <= 5 && gap.length <= 60 && /^ to \p{Ll}[^.;:!?]*,? (?:and|but) $/u.test(gap)
    ? model
    : null
}

/** "7% a year over five years and 4% over ten": the same preposition before both. */
function spanned(text: string, matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index] as NumberMatch
  const led = /\b(over|within|after|in) (?:the )?$/.exec(text.slice(Math.max(0, match.from - 12), match.from))
  if (!led || !endsClause(text, match.to) || match.amount.numeral.scale > 1) return null
  for (let at = index - 1; at >= 0 && at > index - 4; at--) {
    const model = matches[at]!
    const gap = text.slice(model.to, match.from)
    if (gap.length > FARTHEST || endsSentence(gap)) return null
    if (model.quantity.kind !== 'duration' || !isNumber(model) || model.amount.measured === null) continue
    const lead = text.slice(Math.max(0, model.from - 12), model.from)
    return /(over|within|after|in) (?:the )?$/.exec(lead)?.[1] === led[1] ? model : null
  }
  return null
}

/** The last number before the one at `index`, days aside, if it may lend its unit to one of about its size. */
function modelBefore(matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index] as NumberMatch
  let at = index - 1
  while (at >= 0 && matches[at]!.quantity.kind === 'date') at--
  const model = matches[at]
  if (!model || !isNumber(model) || match.amount.numeral.scale > 1 || model.amount.numeral.scale > 1) return null
  const { kind } = model.quantity
  if (kind === 'percent' ? (match.quantity.max ?? 101) > 100 : !(isDivisible(model) || targeted.has(kind))) return null
  if (kind === 'rate' || (kind === 'duration' && model.amount.measured === null)) return null
  const ratio = match.amount.numeral.min / Math.abs(model.amount.numeral.min)
  return ratio > 0.1 && ratio < 10 ? model : null
}

/** "61.4% (95% confidence interval, 55.2 to 66.8)": how sure the figure before the bracket is. */
function confidence(text: string, matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index]!
  const [model, level] = [matches[index - 2], matches[index - 1]]
  if (level?.quantity.kind !== 'percent' || model?.quantity.kind !== 'percent' || !isNumber(model)) return null
  if (match.quantity.hedge !== 'range' || level.from - model.to > 40) return null
  return /^ (?:confidence intervals?|credible intervals?|CI|CrI)(?:[,:;]| of| was| from)? ?[[(]?$/.test(
    text.slice(level.to, match.from),
  )
    ? model
    : null
}

/** "Labour won 34 seats, the Greens five and independents two": the verb and the noun are left out after each name. */
function gapped(text: string, match: NumberMatch, model: FigureMatch | undefined): NumberMatch | null {
  if (!model || !isNumber(model) || model.quantity.kind !== 'count' || model.quantity.unit === '') return null
  if (!/^(?:[,.;]| and\b|$)/.test(text.slice(match.to, match.to + 5)) || match.amount.numeral.scale > 1) return null
  const gap = text.slice(Math.max(model.to, model.noun?.to ?? 0), match.from)
  return gap.length <= 60 && gapping.test(gap) ? model : null
}

const gapping =
  /^(?:[,;]|,? and|[,;] and) (?:the )?(?:\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){0,3}|independents|others)(?: with| won| took| got)? $/u

/** "Twelve of the 15 councillors backed the plan and three opposed it", "of the 23 people arrested, nine were freed". */
function restOf(text: string, matches: readonly FigureMatch[], index: number): NumberMatch | null {
  const match = matches[index] as NumberMatch
  const whole = matches[index - 1]
  if (!whole || !isNumber(whole) || whole.quantity.kind !== 'count' || whole.quantity.unit === '') return null
  if (!isLess(match, whole)) return null
  const gap = text.slice(whole.noun?.to ?? whole.to, match.from)
  const lead = text.slice(Math.max(0, whole.whole.from - 16), whole.whole.from)
  if (/(?:^|[.;:,] )of (?:the |its |their |these |those |all )?$/i.test(lead))
    return /^(?: [\p{L}’'-]+){0,6}, (?:only |just |about |some |nearly )?$/u.test(gap) ? whole : null
  const part = matches[index - 2]
  const parted =
    part !== undefined &&
    /^ of (?:the |its |their )(?:\p{L}+ )?$/u.test(text.slice(part.to, Math.min(whole.from, part.to + 30)))
  if (!parted || !/^(?: [\p{L}’'-]+){1,8},? (?:and|but|while) (?:only |just |another )?$/u.test(gap)) return null
  return /^ (?:\p{L}+ed|was|were|did|had|could|would|have|said|went|did not)\b/u.test(
    text.slice(match.to, match.to + 20),
  )
    ? whole
    : null
}

function isLess({ quantity, amount }: NumberMatch, whole: NumberMatch): boolean {
  const value = quantity.max ?? quantity.min ?? 0
  return amount.measured === null && value < whole.amount.numeral.max
}

function endsSentence(gap: string): boolean {
  return /[.;!?](?:\s|$)/.test(gap)
}

/** A mark, the end of the text or what a clause goes on with: the number has no noun. */
function endsClause(text: string, to: number): boolean {
  return /^(?:[,.;:!?)”"]|$)/.test(text.slice(to, to + 1))
}
