import type { Evidence, Line, Usage } from './evidence.ts'
import {
  headTypes,
  institutions,
  kindNouns,
  leadTypes,
  legalForms,
  publicBodies,
  strongOrganizationHeads,
} from './lexicon/kinds.ts'
import { currencyCodes } from './amounts.ts'
import { generic, laws, numbered, starters, trailing } from './lexicon/ordinary.ts'
import { corporateVerbs, honorifics, roles, sayingVerbs } from './lexicon/people.ts'
import {
  isCity,
  isCommon,
  isCountry,
  isDemonym,
  isDerived,
  isEastAsianSurname,
  isGivenName,
  isKnownCompany,
  isPlaceName,
  isRegion,
  kindOfMany,
  particles,
} from './lexicon.ts'
import { isDisasterAt } from './disasters.ts'
import { isBodyOfCountry, phrase, placePrefix } from './phrases.ts'
import { afterSaint, endOfRun, mayName, smallForms } from './runs.ts'
import { fieldLength, isBehindMember, isOffice, isTitleWord, originPrefix, titleLength } from './titles.ts'
import type { Token } from './tokens.ts'

/** A run of words that may be a name: tokens `first`…`last` of its line, both included. */
export interface Candidate {
  readonly line: Line
  readonly first: number
  readonly last: number
  /** True where a form of address or an office stands before it ("Mayor Ana Ruiz"). */
  readonly titled: boolean
  /** True where an office stands after it ("Corvus CEO"). */
  readonly employs: boolean
  /** True for one word after "the" that is a name only if it is short for one ("the Commission"). */
  readonly definite: boolean
}

/** Runs of capitalised words in a line, cut where one name ends and another begins. */
export function findCandidates(
  line: Line,
  evidence: Evidence,
  blocked: (from: number, to: number) => boolean,
): Candidate[] {
  const found: Candidate[] = []
  const { tokens } = line
  let at = 0
  while (at < tokens.length) {
    if (!mayName(tokens, at, blocked)) {
      at++
      continue
    }
    const last = endOfRun(tokens, at, evidence, blocked)
    cutRun(line, at, last, evidence, found)
    at = last + 1
  }
  return found
}

/** Cuts a run into names and drops what is not part of any: openings, titles, offices, adjectives of origin. */
function cutRun(line: Line, from: number, to: number, evidence: Evidence, found: Candidate[]): void {
  const { tokens } = line
  if (to - from > 1 && isQuotedHeadline(tokens, from, to)) {
    cutHeadline(line, from, to, evidence, found)
    return
  }
  let first = from
  const last = to
  // Words that only open the sentence.
  while (first <= last && tokens[first]!.opens && isOpening(tokens, first, last, evidence)) first++
  if (first > last) return
  const ends = tokens[last]!
  const whole =
    first < last && (headTypes.get(ends.key) === 'organization' || legalForms.has(ends.key) || laws.has(ends.key))
  // "(Harbour Press) An Ostravex jet"
  if (first < last && tokens[first]!.text === 'An' && tokens[first]!.before.includes(')')) first++
  // "Chipmaker Corvus fell": what opens the sentence says what Corvus is.
  if (first < last && tokens[first]!.opens && isKindBefore(tokens, first)) first++
  const field = whole ? 0 : fieldLength(tokens, first, last)
  first += field
  let titled = field > 0
  // Forms of address, offices, adjectives of origin before a name.
  for (;;) {
    const title = titleLength(tokens, first, last, whole)
    if (title > 0) {
      first += title
      titled = true
    } else {
      const origin = originPrefix(tokens, first, last, whole)
      if (origin === 0) break
      first += origin
    }
    if (first > last) return
    while (first <= last && tokens[first]!.shape === 'lower') first++
  }
  if (first > last) return
  // An office in the middle: "Corvus CEO Ana Ruiz".
  if (!whole) {
    for (let at = first + 1; at <= last; at++) {
      if (!isOffice(tokens, first, at, last)) continue
      const member = isBehindMember(tokens, first, at, last)
      push(line, first, at - 1, member, !member, found)
      cutRun(line, at, last, evidence, found)
      return
    }
    const place = placePrefix(tokens, first, last)
    if (place > 0 && first + place <= last && splitsAfterPlace(tokens, first, first + place, last, evidence)) {
      push(line, first, first + place - 1, false, false, found)
      cutRun(line, first + place, last, evidence, found)
      return
    }
  }
  push(line, first, last, titled, false, found)
}

function isKindBefore(tokens: readonly Token[], at: number): boolean {
  const { shape, key } = tokens[at + 1]!
  return (
    kindNouns.get(tokens[at]!.key) === 'organization' &&
    shape !== 'lower' &&
    !isCommon(key) &&
    !namedFirst.has(tokens[at]!.key)
  )
}

/** Kinds that are the first word of names too: "Bank Aurelio", "Club Atlético". */
const namedFirst = new Set(
  'bank club group union college university institute museum hospital court council orchestra radio party'.split(' '),
)

/** Words that have a capital only in a headline: "Vellamo Signs Deal With Corvus", quoted in a sentence. Source: as `starters`. */
const headlineWords = new Set(
  'with from to into after over as by at amid is are was were will may says said could would than that how why what who'.split(
    ' ',
  ),
)

function isQuotedHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  let found = false
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]!.shape === 'lower') return false
    if (tokens[at]!.shape === 'capital' && headlineWords.has(tokens[at]!.key)) found = true
  }
  return found && !tokens.slice(from, to + 1).every(isPlain)
}

function isPlain({ key, shape }: Token): boolean {
  return isCommon(key) && !isKnownCompany(key) && shape !== 'mixed'
}

/** Of a headline, what no dictionary holds. */
function cutHeadline(line: Line, from: number, to: number, evidence: Evidence, found: Candidate[]): void {
  const { tokens } = line
  for (let at = from; at <= to; at++) {
    if (isPlain(tokens[at]!)) continue
    let last = at
    while (last < to && !isPlain(tokens[last + 1]!)) last++
    cutRun(line, at, last, evidence, found)
    at = last
  }
}

function push(line: Line, from: number, to: number, titled: boolean, employs: boolean, found: Candidate[]): void {
  const { tokens } = line
  let first = from
  let last = to
  while (
    last > first &&
    ((tokens[last]!.shape === 'lower' && !smallForms.has(tokens[last]!.key)) ||
      tokens[last]!.key === 'the' ||
      trailing.has(tokens[last]!.key))
  ) {
    if (afterPossessive(tokens, last)) break
    last--
  }
  while (first < last && tokens[first]!.shape === 'lower' && !particles.has(tokens[first]!.key)) first++
  if (!holdsName(tokens, first, last, titled)) return
  if (!titled && (isDisasterAt(tokens, first, last + 1) || isGovernmentAt(tokens, first, last + 1))) last++
  const definite =
    first === last &&
    !titled &&
    tokens[first]!.shape === 'capital' &&
    tokens[first - 1]?.key === 'the' &&
    headTypes.has(tokens[first]!.key)
  found.push({ line, first, last, titled, employs, definite })
}

/** "government" in "the Varnia government", of a state or a region. */
function isGovernmentAt(tokens: readonly Token[], first: number, at: number): boolean {
  const noun = tokens[at]
  if (noun?.key !== 'government' || noun.shape !== 'lower' || noun.before !== ' ' || tokens[at - 1]!.possessive)
    return false
  const name = phrase(tokens, first, at - 1)
  const next = tokens[at + 1]
  // "the Varnia government bond"
  const attributive = next?.before === ' ' && kindOfGovernment.has(next.key)
  return (isCountry(name) || isRegion(name)) && !attributive
}

const kindOfGovernment = new Set(
  'bond bonds office offices official officials minister ministers agency agencies building buildings department departments spokesman spokeswoman source sources debt house forces troops soldiers'.split(
    ' ',
  ),
)

/** "school" in "St Brendan's school". */
function afterPossessive(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.possessive === true && afterSaint(tokens, at - 1)
}

/** "Real GDP", "Policy Rate": what is measured, however it is printed. Source: the glossaries of central banks. */
const measures = new Set('gdp gnp cpi ppi pmi hicp rate rates'.split(' '))

/** Days that are no places, though "New" begins the names of many. */
const feasts = new Set(['new year', 'new years', 'new year eve', 'new year day', 'lunar new year', 'chinese new year'])

/** "PRESS RELEASE": what a text is called, which names nobody. */
const documents = new Set('press media news release statement notice communique bulletin'.split(' '))

/** Refuses runs that hold nothing but openings, offices, adjectives of origin, units and other words of no one's own. */
export function holdsName(tokens: readonly Token[], first: number, last: number, titled: boolean): boolean {
  if (first === last) return isOwnWord(tokens[first]!, titled)
  const name = phrase(tokens, first, last)
  if (isDemonym(name) || feasts.has(name)) return false
  if (measures.has(tokens[last]!.key) && tokens.slice(first, last).every(({ key }) => isCommon(key))) return false
  if (tokens.slice(first, last + 1).every(({ key }) => documents.has(key))) return false
  const end = tokens[last]!
  if (isDemonym(end.key) && !isPlaceName(end.key) && tokens.slice(first, last).every(({ key }) => directions.has(key)))
    return false
  if (
    numbered.has(tokens[last]!.key) &&
    !strongOrganizationHeads.has(tokens[last]!.key) &&
    !isGivenName(tokens[first]!.key) &&
    tokens.slice(first, last).every(({ key }) => isCommon(key))
  )
    return false
  if (isBodyFor(tokens, first, last)) return true
  if (laws.has(tokens[last]!.key) && tokens.slice(first, last).every(({ key }) => isCommon(key) || isDemonym(key)))
    return false
  for (let at = first; at <= last; at++) {
    const { key, shape } = tokens[at]!
    if (shape === 'lower' || shape === 'number' || generic.has(key) || starters.has(key) || numbered.has(key)) continue
    if (!isTitleWord(key) && !isDemonym(key)) return true
    if (isPlaceName(key) || headTypes.get(tokens[last]!.key) === 'organization') return true
  }
  // "Bavarian Nordic": adjectives of origin alone are a company's name.
  return !tokens[first]!.opens && tokens.slice(first, last + 1).every(({ key }) => isDemonym(key) && !isPlaceName(key))
}

/** "Ministry for Market Regulation": a body, however common the words; "Ministry of Market Regulation" is no law. */
function isBodyFor(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last - 1; at++) {
    const { key: link } = tokens[at + 1]!
    if (!publicBodies.has(tokens[at]!.key)) continue
    if (link === 'for' || (link === 'of' && laws.has(tokens[last]!.key))) return true
  }
  return false
}

const directions = new Set('north south east west central latin northern southern eastern western'.split(' '))

/** Whether a word may be part of a name; `titled` where a title stands before it. */
export function isOwnWord({ key, shape, text }: Token, titled: boolean): boolean {
  if (generic.has(key) || numbered.has(key) || (shape === 'mixed' && generic.has(key.replace(/s$/, '')))) return false
  if (starters.has(key) && shape !== 'mixed' && (shape !== 'upper' || !institutions.has(text))) return false
  if (isDemonym(key) && !isPlaceName(key)) return false
  if ((roles.has(key) || honorifics.has(key) || (key.startsWith('ex-') && roles.has(key.slice(3)))) && !titled)
    return false
  if (/^[DRI]-[A-Z]/.test(text) || currencyPair.test(text) || currencyCodes.has(text)) return false
  if (unit.test(text) || quarter.test(text)) return false
  if (legalForms.has(key) && shape !== 'mixed') return false
  return text.length > 1 && !/^\d+(?:[.,]\d+)?[a-z]{1,5}$/i.test(text)
}

/** "EURUSD", "USDZAR": a rate, and no one's name. */
const currencyPair = /^(?:EUR|USD|GBP|JPY|CHF|AUD|CAD)[A-Z]{3}$/
/** "Mm3", "MWh", "kB": units with a capital in them. */
const unit = /^(?:mAh|m?L|[kMGTm]?m[23]|[kMGT]?(?:Wh?|Hz|B|bps|Pa|J|cal|t|boe|Ah|Wp|We)|[kMG]?CO2e?)$/

/** "1Q27", "H126": a quarter or a half of a year. */
const quarter = /^(?:[1-4]Q|[12]H|Q[1-4]|H[12])(?:20)?[1-4]\d$/

/** Whether the first word of a sentence is only its first word, and no part of the name after it. */
function isOpening(tokens: readonly Token[], first: number, last: number, evidence: Evidence): boolean {
  const token = tokens[first]!
  const { key, shape } = token
  if (shape === 'upper' && (!isCommon(key) || institutions.has(token.text))) return false
  if (shape === 'mixed' || shape === 'code') return false
  if (starters.has(key)) return true
  const usage = evidence.get(key)
  const common = isCommon(key)
  if (first === last) {
    if (isBareBody(tokens, first)) return false
    if (usage && usage.lower === 0 && (usage.inside > 0 || isNickname(key, usage))) return false
    // "Stripe bought": a firm of an ordinary word that does what firms do.
    if (token.shape === 'capital' && doesBusiness(tokens, first)) return false
    if (isPlaceName(key)) return common && !usage?.inside && !token.possessive && !actsAfter(tokens, first)
    if (isGivenName(key) && !(usage && usage.lower > 0)) return common && !followedBySaying(tokens, first)
    return isDerived(key) || kindOfMany(key) !== undefined || (usage !== undefined && usage.lower > usage.inside)
  }
  // "Red Cross volunteers"
  if (isKnownCompany(phrase(tokens, first, first + 1)) || isBodyOfCountry(tokens, first, last)) return false
  if (!common || (isEastAsianSurname(key) && tokens[first + 1]!.key.includes('-'))) return false
  const next = tokens[first + 1]!
  if (next.shape === 'lower') return false
  if (placePrefix(tokens, first, last) > 1) return false
  if (roles.has(key) || honorifics.has(key) || leadTypes.has(key) || isGivenName(key)) return false
  if (/(?:ing|ed)$/.test(key) && !headTypes.has(tokens[last]!.key)) return true
  if (usage && usage.inside > 0) return false
  if (headTypes.has(tokens[last]!.key) || legalForms.has(tokens[last]!.key))
    return usage !== undefined && usage.lower > 1 && last - first > 1
  return !isCommon(next.key)
}

/** "Congress will vote": a sentence begins with one of them without an article only where it is a name. */
export function isBareBody(tokens: readonly Token[], at: number): boolean {
  const { key, shape } = tokens[at]!
  const next = tokens[at + 1]
  return shape === 'capital' && /^(?:congress|parliament)$/.test(key) && next?.before === ' ' && next.shape === 'lower'
}

/** "Gulls" where the article has "Varno Gulls" and no gulls: a team that goes by the end of its name. */
export function isNickname(key: string, usage: Usage | undefined): boolean {
  return (
    usage !== undefined &&
    usage.following > 0 &&
    usage.lower === 0 &&
    key.length > 4 &&
    key.endsWith('s') &&
    !headTypes.has(key)
  )
}

/** Whether a verb or a comma follows, as after a subject: "Reading has", "Nice," but not "Mobile coverage". */
function actsAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || next.before.startsWith(',')) return true
  return followedBySaying(tokens, at) || /^(?:is|was|has|had|will|would|could|may|and|officials|police)$/.test(next.key)
}

function followedBySaying(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.before === ' ' && (sayingVerbs.has(next.key) || corporateVerbs.has(next.key))
}

function splitsAfterPlace(
  tokens: readonly Token[],
  first: number,
  next: number,
  last: number,
  evidence: Evidence,
): boolean {
  const name = phrase(tokens, first, next - 1)
  if (
    isCountry(name) &&
    /^an?$/.test(tokens[first - 1]?.key ?? '') &&
    tokens[first]!.before === ' ' &&
    !headTypes.has(tokens[last]!.key)
  )
    return true
  if (!isCountry(name) && !isRegion(name)) return false
  const head = tokens[next]!
  if (head.shape === 'lower') return false
  if (headTypes.has(tokens[last]!.key) || legalForms.has(tokens[last]!.key)) return false
  if (isGivenName(head.key) && !isCommon(head.key) && !isCity(name)) return true
  const usage = evidence.get(head.key)
  return tokens[next - 1]!.shape === 'upper' && !isCommon(head.key) && usage !== undefined
}

/** "Stripe bought": a firm of an ordinary word, where a verb of business follows. */
export function doesBusiness(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return isKnownCompany(tokens[at]!.key) && next?.before === ' ' && corporateVerbs.has(next.key)
}
