import type { Candidate } from '../spans/candidates.ts'
import {
  after as afterName,
  civic,
  corporateParticiples,
  exchanges,
  flows,
  geographic,
  holding,
  owned,
  pluralVerbs,
  premises,
  priceVerbs,
  routes,
  studies,
  tonnage,
  windy,
} from '../lexicon/cues.ts'
import { headTypes } from '../lexicon/kinds.ts'
import { corporateNouns } from '../lexicon/people.ts'
import { isPersonNoun, isPlaceName, isTown, kindOf, kindOfMany } from '../words/lexicon.ts'
import { scoreApposition } from './appositions.ts'
import { isWorks } from './nameCues.ts'
import { isWhereFrom, placing } from './prepositionCues.ts'
import { isNameShape, phrase, placePrefix } from '../words/phrases.ts'
import { addPoints, type Scores } from '../words/scores.ts'
import type { Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

/** Adds to `scores` what stands right behind a name. */
export function scoreAfter({ line, first, last }: Candidate, scores: Scores): void {
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
    // Firms of several words mostly have one that says what they are.
    if (first < last) {
      scores.person += 2
      scores.organization += 0.5
    } else {
      scores.person += tokens[first]!.facts & is.givenName ? 1 : 0.6
      scores.organization += 0.8
    }
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
  // "The Varno rose by three percent."
  if (
    priceVerbs.has(key) &&
    then?.key === 'by' &&
    tokens.slice(last + 3, last + 6).some((each) => shares.has(each.key))
  )
    scores.organization += 1.5
  if (key === 'and' && then?.key === 'his') scores.person += 1
  if ((key === 'was' || key === 'is') && then && suffered.has(then.key)) scores.person += 2.5
  // "The Varno was told to wait."
  if (key === 'was' && then && addressed.has(then.key)) scores.organization += 1
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

/** What is done with those who can answer. Source: the verbs of telling and asking in Levin, English Verb Classes and Alternations. */
const addressed = new Set('told asked urged warned fined sued ordered accused'.split(' '))

/** Source: the verbs of the salvage reports in Lloyd's List. */
const handled = new Set('refloated torpedoed scuttled moored towed berthed drydocked capsized'.split(' '))

const shares = new Set(['percent', 'cent', 'points'])

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

/** A word of three capitals or more. */
export function isAcronym(tokens: readonly Token[], first: number, last: number): boolean {
  return first === last && tokens[first]!.shape === 'upper' && tokens[first]!.text.length > 2
}

/** Whether a name is the second of two, "Ana and Lena are", or follows "the" or "in". */
function joinsBefore(tokens: readonly Token[], first: number): boolean {
  return tokens[first]!.before !== ' ' || ((tokens[first - 1]?.facts ?? 0) & is.starter) !== 0
}

const seats = new Set(['seats', 'seat', 'votes', 'mps', 'lawmakers', 'deputies', 'senators'])

/** "Moss said he would resign": who says so is a person. */
const reflexive = new Set(['he', 'she', 'his', 'her'])

/** "400 TEU", the rest of "9,400 TEU". */
function isTonnage(tokens: readonly Token[], at: number): boolean {
  const end = tokens[at]?.shape === 'number' ? at + 1 : at
  return tonnage.has(tokens[end]?.key ?? '')
}
