import type { Evidence, Line, Usage } from './evidence.ts'
import { headTypes, institutions, kindNouns, leadTypes, publicBodies } from '../lexicon/kinds.ts'
import { generic, laws, numbered, trailing } from '../lexicon/ordinary.ts'
import { roles } from '../lexicon/people.ts'
import {
  isCity,
  isCountry,
  isDemonym,
  isEastAsianSurname,
  isKnownCompany,
  isRegion,
  kindOfMany,
} from '../words/lexicon.ts'
import { isDisasterAt } from './disasters.ts'
import { isPaperTold } from './papers.ts'
import { isBodyOfCountry, isQuotedTitle, opensQuotation, phrase, placePrefix } from '../words/phrases.ts'
import { afterSaint, endOfRun, mayName, smallForms } from './runs.ts'
import { fieldLength, isBehindMember, isOffice, originPrefix, titleLength } from '../words/titles.ts'
import type { Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

/** A run of words that may be a name: tokens `first`…`last` of its line, both included. */
export interface Candidate {
  readonly line: Line
  readonly first: number
  readonly last: number
  /** The keys of its words, joined by one space. */
  readonly name: string
  /** True where a form of address or an office stands before it ("Mayor Ana Ruiz"). */
  readonly titled: boolean
  /** True where an office stands after it ("Corvus CEO"). */
  readonly employs: boolean
  /** True for one word after "the" that is a name only if it is short for one ("the Commission"). */
  readonly definite: boolean
}

/** Words that are a name and have no office beside it. */
export function candidateOf(line: Line, first: number, last: number): Candidate {
  return { line, first, last, name: phrase(line.tokens, first, last), titled: false, employs: false, definite: false }
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
  if (!isTitle(line, from, to))
    while (first <= last && tokens[first]!.opens && isOpening(tokens, first, last, evidence)) first++
  if (first > last) return
  const ends = tokens[last]!
  const whole =
    first < last &&
    ((ends.facts & is.legalForm) !== 0 || headTypes.get(ends.key) === 'organization' || laws.has(ends.key))
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

/** 'the "Tears of Varno"', 'a stone called "Old Joy"': what stands alone in quotation marks behind an article or what it is. */
function isTitle({ tokens, passage }: Line, from: number, to: number): boolean {
  const previous = tokens[from - 1]
  return (
    from < to &&
    previous?.shape === 'lower' &&
    (previous.key === 'the' || previous.key === 'called' || (previous.facts & is.noun) !== 0) &&
    opensQuotation(tokens[from]!) &&
    isQuotedTitle(passage.text, tokens[from]!.from, tokens[to]!.to)
  )
}

function isKindBefore(tokens: readonly Token[], at: number): boolean {
  const { shape, facts } = tokens[at + 1]!
  return (
    shape !== 'lower' &&
    !(facts & is.common) &&
    kindNouns.get(tokens[at]!.key) === 'organization' &&
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

function isPlain({ shape, facts }: Token): boolean {
  return (facts & (is.common | is.knownCompany)) === is.common && shape !== 'mixed'
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
  while (first < last && tokens[first]!.shape === 'lower' && !(tokens[first]!.facts & is.particle)) first++
  let name = phrase(tokens, first, last)
  if (!(first === last ? holdsName(tokens, first, last, titled) : isNameOfWords(tokens, first, last, name))) return
  if (!titled && (isDisasterAt(tokens, first, last + 1) || isGovernmentAt(tokens, first, last + 1)))
    name = phrase(tokens, first, ++last)
  const definite =
    first === last &&
    !titled &&
    tokens[first]!.shape === 'capital' &&
    tokens[first - 1]?.key === 'the' &&
    (tokens[first]!.facts & is.head) !== 0 &&
    !isPaperTold(tokens, first)
  found.push({ line, first, last, name, titled, employs, definite })
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
  if (first === last) return (tokens[first]!.facts & (titled ? is.ownBehindTitle : is.own)) !== 0
  return isNameOfWords(tokens, first, last, phrase(tokens, first, last))
}

/** As {@link holdsName}, of the words of `name`, which are two or more. */
function isNameOfWords(tokens: readonly Token[], first: number, last: number, name: string): boolean {
  if (isDemonym(name) || feasts.has(name)) return false
  const end = tokens[last]!
  const isLed = everyBefore(tokens, first, last, ({ facts }) => (facts & is.common) !== 0)
  if (isLed && measures.has(end.key)) return false
  if (documents.has(end.key) && everyBefore(tokens, first, last, ({ key }) => documents.has(key))) return false
  if (isAdjective(end) && everyBefore(tokens, first, last, ({ key }) => directions.has(key))) return false
  if (
    isLed &&
    !((end.facts & is.strongHead) | (tokens[first]!.facts & is.givenName)) &&
    numbered.has(end.key) &&
    !isRoom(tokens, first, last)
  )
    return false
  if (isBodyFor(tokens, first, last) || (tokens[first]!.key === 'line' && end.shape === 'number')) return true
  if (laws.has(end.key) && everyBefore(tokens, first, last, ({ facts }) => (facts & (is.common | is.demonym)) !== 0))
    return false
  for (let at = first; at <= last; at++) {
    const { key, shape, facts } = tokens[at]!
    if (shape === 'lower' || shape === 'number' || facts & is.starter) continue
    // No word that may be part of a name is listed as ordinary.
    if (!(facts & is.own) && (generic.has(key) || numbered.has(key))) continue
    if (!(facts & (is.title | is.demonym))) return true
    if (facts & is.placeName || headTypes.get(end.key) === 'organization') return true
  }
  // "Bavarian Nordic": adjectives of origin alone are a company's name.
  return !tokens[first]!.opens && isAdjective(end) && everyBefore(tokens, first, last, isAdjective)
}

/** "the Blue Room": what has a capital inside a sentence and no number. */
function isRoom(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    tokens[last]!.key === 'room' &&
    last === first + 1 &&
    tokens[first - 1]?.key === 'the' &&
    tokens[first]!.shape === 'capital' &&
    !tokens[first]!.opens
  )
}

/** Whether all words of a name but the last are such words. */
function everyBefore(tokens: readonly Token[], first: number, last: number, fits: (token: Token) => boolean): boolean {
  for (let at = first; at < last; at++) if (!fits(tokens[at]!)) return false
  return true
}

/** An adjective of origin, and no place by itself. */
function isAdjective({ facts }: Token): boolean {
  return (facts & (is.demonym | is.placeName)) === is.demonym
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

/** Whether the first word of a sentence is only its first word, and no part of the name after it. */
function isOpening(tokens: readonly Token[], first: number, last: number, evidence: Evidence): boolean {
  const token = tokens[first]!
  const { key, shape, facts } = token
  const isCommon = (facts & is.common) !== 0
  if (shape === 'upper' && (!isCommon || institutions.has(token.text))) return false
  if (shape === 'mixed' || shape === 'code') return false
  if (facts & is.starter) return true
  const usage = evidence.get(key)
  if (first === last) {
    if (isBareBody(tokens, first)) return false
    if (usage && usage.lower === 0 && (usage.inside > 0 || isNickname(key, usage))) return false
    // "Stripe bought": a firm of an ordinary word that does what firms do.
    if (token.shape === 'capital' && doesBusiness(tokens, first)) return false
    if (facts & is.placeName) return isCommon && !usage?.inside && !token.possessive && !actsAfter(tokens, first)
    if (facts & is.givenName && !(usage && usage.lower > 0)) return isCommon && !followedBySaying(tokens, first)
    return (
      (facts & is.derived) !== 0 ||
      (facts & is.noun && kindOfMany(key) !== undefined) ||
      (usage !== undefined && usage.lower > usage.inside)
    )
  }
  // "Red Cross volunteers"
  if (isKnownCompany(phrase(tokens, first, first + 1)) || isBodyOfCountry(tokens, first, last)) return false
  if (!isCommon || (tokens[first + 1]!.key.includes('-') && isEastAsianSurname(key))) return false
  const next = tokens[first + 1]!
  if (next.shape === 'lower') return false
  if (placePrefix(tokens, first, last) > 1) return false
  if (facts & (is.honorific | is.givenName) || roles.has(key) || leadTypes.has(key)) return false
  const end = tokens[last]!
  if (!(end.facts & is.head) && (key.endsWith('ing') || key.endsWith('ed'))) return true
  if (usage && usage.inside > 0) return false
  if (end.facts & (is.head | is.legalForm)) return usage !== undefined && usage.lower > 1 && last - first > 1
  return !(next.facts & is.common)
}

/** "Congress will vote": a sentence begins with one of them without an article only where it is a name. */
export function isBareBody(tokens: readonly Token[], at: number): boolean {
  const { key, shape } = tokens[at]!
  if (shape !== 'capital' || (key !== 'congress' && key !== 'parliament')) return false
  const next = tokens[at + 1]
  return next?.before === ' ' && next.shape === 'lower'
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
  return next !== undefined && next.before === ' ' && (next.facts & (is.sayingVerb | is.corporateVerb)) !== 0
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
    !(tokens[last]!.facts & is.head)
  )
    return true
  if (!isCountry(name) && !isRegion(name)) return false
  const head = tokens[next]!
  if (head.shape === 'lower') return false
  if (tokens[last]!.facts & (is.head | is.legalForm)) return false
  if ((head.facts & (is.givenName | is.common)) === is.givenName && !isCity(name)) return true
  return tokens[next - 1]!.shape === 'upper' && !(head.facts & is.common) && evidence.has(head.key)
}

/** "Stripe bought": a firm of an ordinary word, where a verb of business follows. */
export function doesBusiness(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (tokens[at]!.facts & is.knownCompany) !== 0 && next?.before === ' ' && (next.facts & is.corporateVerb) !== 0
}
