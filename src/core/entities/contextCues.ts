import type { Passage } from '../model.ts'
import type { Candidate } from './candidates.ts'
import {
  after as afterName,
  afterLeaving,
  ambiguousHeaders,
  before as beforeName,
  civic,
  corporateParticiples,
  examples,
  exchanges,
  flows,
  geographic,
  holding,
  leaving,
  naming,
  owned,
  planned,
  pluralVerbs,
  practices,
  premises,
  priceVerbs,
  roundPlaces,
  routes,
  studies,
  tonnage,
  wattage,
  windy,
} from './lexicon/cues.ts'
import { headTypes } from './lexicon/kinds.ts'
import { shortStates } from './lexicon/regions.ts'
import { corporateNouns, roles } from './lexicon/people.ts'
import { fold, isPersonNoun, isPlaceName, isTown, kindOf, kindOfMany } from './lexicon.ts'
import { scoreApposition } from './appositions.ts'
import { isWorks } from './nameCues.ts'
import { followsComma, isWhereFrom, placing, scorePreposition } from './prepositionCues.ts'
import { isNameShape, isQuotedTitle, opensQuotation, phrase, placePrefix } from './phrases.ts'
import { addPoints, type Scores } from './scores.ts'
import type { Token } from './tokens.ts'
import * as is from './wordFacts.ts'

/** Adds to `scores` what stands round a name says of its type. */
export function scoreContext(candidate: Candidate, scores: Scores): void {
  const { line, first, last, titled, employs } = candidate
  const { tokens, passage, style } = line
  if (titled) scores.person += 6
  if (employs && !isPlaced(tokens, first, last)) scores.organization += 5
  const previous = tokens[first - 1]
  if (previous) {
    if (passage.kind === 'byline' && previous.key === 'by') scores.person += 5
    if (style !== 'capitals') scoreBefore(candidate, previous, scores)
  }
  const opening = passage.text.charCodeAt(tokens[first]!.from - 1)
  if (opening === 0x201c || opening === 0x22)
    scores.product += isQuotedTitle(passage.text, tokens[first]!.from, tokens[last]!.to) ? 2 : 0.2
  scoreAfter(candidate, scores)
  if (passage.cell && first === 0 && last === tokens.length - 1) scoreHeaders(passage, first < last, scores)
  if (passage.kind === 'quotation' && /[—–]\s*$/.test(tokens[first]!.before)) scores.person += 2
}

/** A header says what stands beside or below it in so many characters; the search for its noun may take their square. */
const longestHeader = 100

/** A name alone in a table's cell: its row and its column say what it is, "Builder", "Country". */
function scoreHeaders({ cell, text }: Passage, long: boolean, scores: Scores): void {
  for (const header of [cell!.rowHeader, cell!.columnHeader]) {
    if (header === '' || header === text || header.length > longestHeader) continue
    const noun = /(\p{L}[\p{L}-]*)(?:s’|[’']s)?(?: \(.*\))?$/u.exec(header)?.[1]
    const key = noun === undefined ? '' : fold(noun)
    const kind = ambiguousHeaders.has(key) ? undefined : kindOf(key)
    if (kind && (kind !== 'person' || long)) scores[kind] += 3.5
  }
}

/** "Varno County Judge Ana Ruiz": whose judge she is, is a place. */
function isPlaced(tokens: readonly Token[], first: number, last: number): boolean {
  return isPlaceName(phrase(tokens, first, last)) || (first < last && headTypes.get(tokens[last]!.key) === 'place')
}

function scoreBefore(candidate: Candidate, previous: Token, scores: Scores): void {
  const { line, first, last } = candidate
  const { tokens, passage } = line
  const gap = tokens[first]!.before
  const lower = previous.shape === 'lower' || (previous.opens && (previous.facts & is.starter) !== 0)
  const tells = (previous.facts & is.tellsBefore) !== 0
  if (previous.possessive && isNameShape(previous) && /^(?:’s|'s)? ?$/.test(gap))
    scores[previous.facts & is.placeName ? 'organization' : 'product'] += 0.8
  // "Varno, Ore."
  if (
    gap === ', ' &&
    first === last &&
    isNameShape(previous) &&
    tokens[first]!.stopped &&
    shortStates.has(tokens[first]!.key)
  )
    scores.place += 6
  // "the club’s captain, Ana Ruiz," and "its one rival project, Varno Loop,"
  if (tells && gap === ', ' && lower) {
    const kind = kindOf(previous.key)
    if (first < last && (kind === 'person' || kind === 'product') && endsSentence(tokens, last, passage.text))
      scores[kind] += 3
    else if (followsComma(tokens, last, passage.text)) {
      if (isPersonNoun(previous.key)) {
        scores.person += kind === 'person' ? 4 : 1
        if (kind === 'organization') scores.organization += 1
      } else if (kind) scores[kind] += 2.5
    }
  }
  // "a later study, VARNA," and "one trial (VARNA)"
  if (tells && (gap === ', ' || gap === ' (') && studies.has(previous.key) && isAcronym(tokens, first, last))
    scores.project += 5
  // "brands including Varno", "villages such as Mweru"
  if (tells && gap === ' ' && examples.has(previous.key)) {
    const kind = kindOfMany(tokens[first - (previous.key === 'as' ? 3 : 2)]?.key ?? '')
    if (kind && kind !== 'person' && (previous.key !== 'as' || tokens[first - 2]!.key === 'such')) scores[kind] += 3
  }
  // "two barges, the Varno and the Mweru"
  if (previous.key === 'the' && first > 1 && /^(?:, |: )$/.test(previous.before)) {
    const kind = kindOfMany(tokens[first - 2]!.key) ?? kindOf(tokens[first - 2]!.key)
    if (kind && kind !== 'person') scores[kind] += 2.5
  }
  if (gap === ' (' && isNameShape(previous) && passage.text.charCodeAt(tokens[last]!.to) === 0x29)
    scores.organization += 1.5
  // 'the exhibition "Blue Hours"'
  if (gap !== ' ' && !opensQuotation(tokens[first]!)) return
  if (lower) {
    const at = previous.key === 'the' ? scoreThe(tokens, first, scores) : first - 1
    if (tells) scoreWordBefore(tokens, first, last, previous, scores)
    // "the 390-megawatt Varno Bank"
    else if (wattage.has(previous.key) && tokens[last + 1]?.before !== ' ') scores.project += 5
    scoreNaming(tokens, at, scores)
    scorePreposition(candidate, at, scores)
  } else if (previous.facts & is.honorific) scores.person += 5
  else if (previous.opens && tells) {
    const kind = kindOf(previous.key)
    if (kind === 'organization' || (kind === 'person' && first < last)) scores[kind] += 3.5
    // "Tugs Varno and Mweru"
    const many = kindOfMany(previous.key)
    if (many && many !== 'person' && many !== 'organization') scores[many] += 3.5
  }
}

/** Whether a full stop, or the passage’s end, follows a name. */
function endsSentence(tokens: readonly Token[], last: number, text: string): boolean {
  return (
    /^[.”"’)\s]*$/.test(text.slice(tokens[last]!.to, tokens[last + 1]?.from ?? text.length)) &&
    tokens[last + 1]?.opens !== false
  )
}

/** Scores by "the" before a name. Returns where the preposition would stand that governs it. */
function scoreThe(tokens: readonly Token[], first: number, scores: Scores): number {
  scores.person -= 3
  scores.organization += 0.5
  if (tokens[first - 1]!.before !== ' ') return first - 1
  if (first > 1 && roundPlaces.has(tokens[first - 2]!.key)) scores.place += 2
  return first - 2
}

/** Scores by the word before a name, "the" apart. */
function scoreWordBefore(tokens: readonly Token[], first: number, last: number, previous: Token, scores: Scores): void {
  if (previous.facts & is.honorific && previous.opens) scores.person += 5
  // "the vaccine candidate Varnivo"
  else if (previous.key === 'candidate' && kindOf(tokens[first - 2]?.key ?? '') === 'product') scores.product += 4
  // "the consultants Varno Mweru", but "the architects Ana Ruiz and Bo Lee"
  else if (first < last && practices.has(previous.key) && !isListed(tokens, last)) scores.organization += 4
  // "the former Varno governor": whoever held the office is not named.
  else if (isPersonNoun(previous.key) && !/^(?:former|acting|interim|then)$/.test(previous.key)) {
    // "the contractor Ana Ruiz", "the contractor Corvus"
    if (kindOf(previous.key) === 'person') scores.person += roles.has(previous.key) || first < last ? 4 : 2
    else scores.person += first < last ? 2 : 0.5
  } else if (previous.key.endsWith('-year-old') || previous.key.endsWith('born')) scores.person += 4
  const kind = kindOf(previous.key) ?? kindOfMany(previous.key)
  if (kind && kind !== 'person') scores[kind] += isPersonNoun(previous.key) ? 2.5 : 3.5
  addPoints(scores, beforeName.get(previous.key))
  if (first < last && planned.has(previous.key) && headTypes.get(tokens[last]!.key) === 'place') scores.project += 5.5
  // Places and bodies of two words look like people, who are seldom gone to.
  if (first < last && (previous.key === 'from' || previous.key === 'to')) scores.place += 0.7
  if (roundPlaces.has(previous.key)) scores.place += 2
  if (leaving.has(previous.key) && afterLeaving.has(tokens[last + 1]?.key ?? '')) scores.place += 2
}

/** "400 TEU", the rest of "9,400 TEU". */
function isTonnage(tokens: readonly Token[], at: number): boolean {
  const end = tokens[at]?.shape === 'number' ? at + 1 : at
  return tonnage.has(tokens[end]?.key ?? '')
}

/** Whether another name follows at once. */
function isListed(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (!next) return false
  if (next.before.startsWith(',')) return isNameShape(next)
  return next.key === 'and' && tokens[last + 2] !== undefined && isNameShape(tokens[last + 2]!)
}

/** "a virus called Drusk", "the stone known as the Drusk": the noun before the word at `at` that gives a name. */
function scoreNaming(tokens: readonly Token[], at: number, scores: Scores): void {
  const namer = tokens[at]
  if (namer && namer.facts & is.tellsBefore && naming.has(namer.key)) {
    const told = namer.key === 'as' && tokens[at - 1]?.key === 'known' ? at - 2 : at - 1
    // "a mission it called Varno"
    const named = /^(?:it|he|she|they|we)$/.test(tokens[told]?.key ?? '') ? told - 1 : told
    const kind = kindOf(tokens[named]?.key ?? '')
    if (kind) scores[tokens[named]!.key === 'program' ? 'product' : kind] += 3.5
  }
}

function scoreAfter({ line, first, last }: Candidate, scores: Scores): void {
  const { tokens, passage, style } = line
  const next = tokens[last + 1]
  const gap = next ? next.before : passage.text.slice(tokens[last]!.to, tokens[last]!.to + 4)
  if (
    first === 0 &&
    first === last &&
    style === 'prose' &&
    tokens[0]!.shape === 'upper' &&
    /^ ?[—–-]{1,2}|^ \(/.test(gap)
  )
    scores.place += 3
  if (!next) return
  // "Varno — The council": where a report is from.
  if (first === 0 && isDatelineGap.test(gap) && isReport(line, first, last)) scores.place += 2.5
  // "beat Corvus 3-2"
  if (
    next.shape === 'number' &&
    gap === ' ' &&
    /^\d{1,2}$/.test(next.text) &&
    /^[-–]\d{1,2}(?!\d)/.test(passage.text.slice(next.to, next.to + 3))
  )
    scores.organization += 1.5
  if (tokens[last]!.possessive) {
    if (corporateNouns.has(next.key)) scores.organization += 2
    addPoints(scores, owned.get(next.key))
  } else if (gap === ' ') {
    // "the Varno-Mweru section"
    if (routes.has(next.key) && first === last && tokens[last]!.text.includes('-')) scores.place += 3
    if (next.shape === 'lower' || (next.facts & is.noun && kindOfMany(next.key) === 'product'))
      scoreWordAfter(tokens, first, last, scores)
  } else if (gap.startsWith(',')) {
    const previous = tokens[first - 1]
    const placed =
      tokens[first]!.before === ' ' &&
      previous !== undefined &&
      (placing.has(previous.key) || isWhereFrom(tokens, first - 1))
    if (!placed) scoreApposition(tokens, last + 1, first < last, scores)
  } else if (gap === '-') {
    if (next.key === 'based' || next.key === 'born' || next.key === 'headquartered') scores.place += 4
    // "Toronto-listed", "Corvus-listed": by the exchange, which is called by its city.
    else if (next.key === 'listed' || next.key === 'registered')
      scores[isPlaceName(phrase(tokens, first, last)) ? 'place' : 'organization'] += 1.5
    else if (corporateParticiples.has(next.key)) scores.organization += 1.5
  } else if (gap === ' (') {
    if (next.shape === 'upper' && exchanges.has(next.text)) scores.organization += 8
    else if (next.shape === 'upper' && next.text.length <= 6) scores.organization += 1.5
    // "The Varno Star (9,400 TEU, 300 m)"
    else if (next.shape === 'number' && isTonnage(tokens, last + 2)) scores.product += 6
    else if (next.shape === 'number' && /^\d\d$/.test(next.text) && passage.text.charCodeAt(next.to) === 0x29)
      scores.person += 3
  }
}

function scoreWordAfter(tokens: readonly Token[], first: number, last: number, scores: Scores): void {
  const { key, facts } = tokens[last + 1]!
  const then = tokens[last + 2]
  // "The Varno overtopped its banks."
  if (then?.key === 'its' && tokens[last + 3]?.key === 'banks') scores.place += 3
  if (!(facts & is.tellsAfter)) return
  // "the VARNA trial": names of trials are acronyms.
  if (isAcronym(tokens, first, last) && studies.has(key)) scores.project += 5
  if (facts & is.sayingVerb) {
    scores.person += first === last && !(tokens[first]!.facts & is.givenName) ? 0.6 : 1
    scores.organization += 0.8
    if (then && reflexive.has(then.key)) scores.person += 2
  } else if (facts & is.corporateVerb) scores.organization += 1.2
  // "Corvus sales", but also those of what it sells; and things that share a fault.
  if (key === 'sales') scores.organization += 1
  else if (corporateNouns.has(key) && !(key === 'share' && then && /^(?:an?|the|one)$/.test(then.key)))
    scores.organization += 2
  if (pluralVerbs.has(key) && (tokens[first]!.opens || !joinsBefore(tokens, first))) scores.organization += 2
  let kind = facts & is.noun ? (kindOf(key) ?? kindOfMany(key)) : undefined
  // "the Corvus car park": the last noun says what it is.
  if (kind && then && then.before === ' ' && then.shape === 'lower') kind = kindOf(then.key) ?? kind
  if (premises.has(key)) scores.organization += 1
  // "at the Varno clinic"
  else if (civic.has(key)) scores.place += first === last && tokens[first - 1]?.key === 'the' ? 2.5 : 0.5
  else if (kind === 'organization') {
    // "the Save Varno Mill group": what is called a group is no place.
    if (movements.has(key) && tokens[first - 1]?.key === 'the')
      scores.organization += isPlaceName(phrase(tokens, first, last)) ? 1 : 3
    else if (key !== 'deal') scores.organization += 1
  } else if (kind === 'person') {
    // "a retired Varno midwife"
    if (townsfolk.has(key)) scores.place += 1.5
    else if (isAnyPlace(phrase(tokens, first, last))) scores.place += 1.5
    else scores.organization += isPersonNoun(key) ? 0.5 : 0
  } else if (kind === 'product' && kindOf(key) !== 'product' && /^[A-Z][a-z]+$/.test(tokens[last]!.text)) {
    // "Corvus jets": the maker as often as the model, but for "Corvus’s own Halo jets".
    const owned = tokens[first - 1]?.possessive || tokens[first - 2]?.possessive
    scores.product += owned ? 3 : 1
    if (!owned) scores.organization += 1
  } else if (kind) scores[kind] += kind === 'event' ? 2 : kind === 'place' ? 2.5 : 3
  // "was refloated": what is done with ships.
  if ((key === 'was' || key === 'is') && then && handled.has(then.key)) scores.product += 2.5
  // "The AP-7 motorway"
  if (geographic.has(key) && /^[A-Z]{1,3}-?\d{1,4}$/.test(tokens[last]!.text)) scores.place += 2
  addPoints(scores, afterName.get(key))
  // "the Varno offshore wind farm"
  const works = windy.has(key) ? last + 3 : last + 2
  if (tokens[works]?.before === ' ' && isWorks(tokens[works - 1]!.key, tokens[works]!.key)) scores.project += 4
  // "The Varno Tunnel would cost": what is built yet.
  if (first < last && isUnbuilt(tokens, last + 1) && headTypes.get(tokens[last]!.key) === 'place') scores.project += 5.5
  // "from Varno to Mweru"
  if (key === 'to' && then && isNameShape(then) && tokens[first - 1]?.key === 'from') scores.place += 1
  if (key === 'of' && then && placePrefix(tokens, last + 2, tokens.length - 1) > 0) scores.organization += 1
  if (then && then.shape === 'number' && priceVerbs.has(key) && isPrice(then, tokens[last + 3]))
    scores.organization += 2
  if (holding.has(key) && tokens.slice(last + 2, last + 6).some((token) => seats.has(token.key)))
    scores.organization += 3
  if (key === 'and' && then?.key === 'his') scores.person += 1
  if ((key === 'was' || key === 'is') && then && suffered.has(then.key)) scores.person += 2.5
  // "The Varno rose by three metres."
  const water = tokens[first - 1]?.key === 'the' && first === last
  if (
    water &&
    (flows.has(key) || (key === 'rose' && tokens.slice(last + 2, last + 6).some((each) => depths.has(each.key))))
  )
    scores.place += 3.5
}

/** "will cost", "would be scrapped": what is said of works before they stand. */
function isUnbuilt(tokens: readonly Token[], verb: number): boolean {
  const { key } = tokens[verb]!
  if (key !== 'will' && key !== 'would' && key !== 'could') return false
  const next = tokens[verb + 1]?.key ?? ''
  return next === 'cost' || (next === 'be' && undertaken.has(tokens[verb + 2]?.key ?? ''))
}

/** What is done with plans. Source: the collocations of "plan" and "project" in the Oxford Collocations Dictionary. */
const undertaken = new Set(
  'built constructed dropped scrapped shelved axed delayed completed finished funded'.split(' '),
)

/** What only people are. Source: the participles that Levin, English Verb Classes and Alternations, gives for bodies and for the law. */
const suffered = new Set(
  'born jailed arrested sentenced buried diagnosed airlifted hospitalised hospitalized remanded married widowed orphaned elected paralysed blinded stabbed beheaded cremated baptised pregnant asleep survived'.split(
    ' ',
  ),
)

/** Source: the verbs of the salvage reports in Lloyd's List. */
const handled = new Set('refloated torpedoed scuttled moored towed berthed drydocked capsized'.split(' '))

const depths = new Set('metre metres meter meters feet foot inches centimetres'.split(' '))

const isDatelineGap = /^ (?:—|–|--) $/

/** Whether a paragraph begins with a name that has no ordinary word in it, and goes on as a sentence. */
function isReport({ tokens, passage, style }: Candidate['line'], first: number, last: number): boolean {
  return (
    passage.kind === 'paragraph' &&
    style === 'prose' &&
    last - first < 3 &&
    isNameShape(tokens[last + 1]!) &&
    !tokens.slice(first, last + 1).some(({ facts, shape }) => shape === 'capital' && facts & is.common)
  )
}

const movements = new Set(
  'group party gang cartel movement alliance coalition consortium syndicate band union'.split(' '),
)

function isAnyPlace(name: string): boolean {
  return isPlaceName(name) || isTown(name)
}

/** People who are spoken of by their town and not by their employer. */
const townsfolk = new Set(
  'mum mother father dad grandmother grandfather gran pensioner widow widower woman man boy girl teenager couple family resident farmer shopkeeper councillor mayor schoolboy schoolgirl midwife publican butcher baker fisherman beekeeper householder homeowner native'.split(
    ' ',
  ),
)

/** "rose 3 %", "fell $2": of shares; "lost 2,900 tonnes" is of ships and fields too. */
function isPrice({ before }: Token, unit: Token | undefined): boolean {
  return (
    /^ [£$€]$/.test(before) || !unit || unit.before !== ' ' || /^(?:percent|per|points?|pence|cents|to)$/.test(unit.key)
  )
}

function isAcronym(tokens: readonly Token[], first: number, last: number): boolean {
  return first === last && tokens[first]!.shape === 'upper' && tokens[first]!.text.length > 2
}

/** Whether a name is the second of two, "Ana and Lena are", or follows "the" or "in". */
function joinsBefore(tokens: readonly Token[], first: number): boolean {
  return tokens[first]!.before !== ' ' || ((tokens[first - 1]?.facts ?? 0) & is.starter) !== 0
}

const seats = new Set(['seats', 'seat', 'votes', 'mps', 'lawmakers', 'deputies', 'senators'])

/** "Moss said he would resign": who says so is a person. */
const reflexive = new Set(['he', 'she', 'his', 'her'])
