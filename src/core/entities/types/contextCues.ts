import type { Passage } from '../../model.ts'
import type { Candidate } from '../spans/candidates.ts'
import {
  afterLeaving,
  ambiguousHeaders,
  before as beforeName,
  examples,
  leaving,
  naming,
  planned,
  practices,
  roundPlaces,
  studies,
  wattage,
} from '../lexicon/cues.ts'
import { headTypes } from '../lexicon/kinds.ts'
import { shortStates } from '../lexicon/regions.ts'
import { roles } from '../lexicon/people.ts'
import { fold, isPersonNoun, isPlaceName, kindOf, kindOfMany } from '../words/lexicon.ts'
import { isAcronym, scoreAfter } from './followingCues.ts'
import { isBare } from './nameCues.ts'
import { followsComma, scorePreposition } from './prepositionCues.ts'
import { isNameShape, isQuotedTitle, opensQuotation, phrase } from '../words/phrases.ts'
import { addPoints, type Scores } from '../words/scores.ts'
import type { Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

/** Adds to `scores` what stands round a name says of its type. */
export function scoreContext(candidate: Candidate, scores: Scores): void {
  const { line, first, last, titled, employs } = candidate
  const { tokens, passage, style } = line
  if (titled) scores.person += 6
  if (employs && !isPlaced(tokens, first, last)) scores.organization += 5
  const previous = tokens[first - 1]
  if (previous) {
    if (passage.kind === 'byline' && previous.key === 'by')
      // "By the Lamp’s Crime Reporter": whose writer it is.
      scores[tokens[last]!.possessive ? 'organization' : 'person'] += 5
    if (style !== 'capitals') scoreBefore(candidate, previous, scores)
  }
  const opening = passage.text.charCodeAt(tokens[first]!.from - 1)
  if (opening === 0x201c || opening === 0x22)
    scores.product += isQuotedTitle(passage.text, tokens[first]!.from, tokens[last]!.to) ? 2 : 0.2
  scoreAfter(candidate, scores)
  if (passage.cell && first === 0 && last === tokens.length - 1) scoreHeaders(passage, first < last, scores)
  // "A letter on money and the sea, by Ana Ruiz", over the text
  if (
    previous?.key === 'by' &&
    first < last &&
    line.index < topLines &&
    last === tokens.length - 1 &&
    !/[.!?]$/.test(passage.text)
  )
    scores.person += 3
  if (passage.kind === 'quotation' && /[—–]\s*$/.test(tokens[first]!.before)) scores.person += 2
}

/** Lines over a text among which one says who wrote it. */
const topLines = 4

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
  if (previous.key === 'the' && first > 1 && (previous.before === ', ' || previous.before === ': ')) {
    const kind = kindOfMany(tokens[first - 2]!.key) ?? kindOf(tokens[first - 2]!.key)
    if (kind && kind !== 'person') scores[kind] += 2.5
  }
  // "Host (Ana Ruiz): …"
  if (gap === ' (' && first < last && speaks(previous.key)) scores.person += 3
  else if (gap === ' (' && isNameShape(previous) && passage.text.charCodeAt(tokens[last]!.to) === 0x29)
    scores.organization += 1.5
  // 'the exhibition "Blue Hours"'
  if (gap !== ' ' && !opensQuotation(tokens[first]!)) return
  if (lower) {
    const at = previous.key === 'the' ? scoreThe(tokens, first, last, scores) : first - 1
    // "When van Ruiz spoke": a word before family names, though "the van Ruiz" is a vehicle's.
    if (previous.facts & is.particle && familyParticles.has(previous.key) && !isDetermined(tokens, first - 1)) {
      scores.person += 1.5
      return
    }
    // "…”, said Ana Ruiz"
    if (first < last && previous.facts & is.sayingVerb && /[”"’',]/.test(previous.before)) scores.person += 2.5
    if (tells) scoreWordBefore(tokens, first, last, previous, scores)
    // "the 390-megawatt Varno Bank"
    else if (wattage.has(previous.key) && tokens[last + 1]?.before !== ' ')
      // "the 15-megawatt VR-240": a model's code.
      scores[tokens[last]!.shape === 'code' ? 'product' : 'project'] += 5
    scoreNaming(tokens, at, scores)
    scorePreposition(candidate, at, scores)
  } else if (previous.facts & is.honorific) scores.person += 5
  else if (previous.opens && tells) {
    const kind = kindOf(previous.key)
    if (kind === 'organization' || (kind === 'person' && first < last)) scores[kind] += 3.5
    // "Champions Varno Mweru": a team is many.
    if (teams.has(previous.key)) scores.organization += 3.5
    // "Tugs Varno and Mweru"
    const many = kindOfMany(previous.key)
    if (many && many !== 'person' && many !== 'organization') scores[many] += 3.5
  }
}

/** Small words before family names. Source: the entries on particles in names in The Chicago Manual of Style, 8.5 to 8.14. */
const familyParticles = new Set(['van', 'von', 'bin', 'ibn', 'bint', 'binti', 'ter', 'ten'])

/** Whether a noun is for somebody, as the labels of a transcript are. */
function speaks(noun: string): boolean {
  return isPersonNoun(noun) || /^(?:co-)?host$/.test(noun)
}

function isDetermined(tokens: readonly Token[], at: number): boolean {
  return /^(?:the|an?|its|his|her|their|our|my|this|that|one)$/.test(tokens[at - 1]?.key ?? '')
}

/** What a report of a match calls a team. Source: the glossary of association football of the Oxford English Dictionary. */
const teams = new Set(['champions', 'hosts', 'holders', 'leaders', 'newcomers', 'minnows', 'strugglers'])

/** Whether a full stop, or the passage’s end, follows a name. */
function endsSentence(tokens: readonly Token[], last: number, text: string): boolean {
  return (
    /^[.”"’)\s]*$/.test(text.slice(tokens[last]!.to, tokens[last + 1]?.from ?? text.length)) &&
    tokens[last + 1]?.opens !== false
  )
}

/** Scores by "the" before a name. Returns where the preposition would stand that governs it. */
function scoreThe(tokens: readonly Token[], first: number, last: number, scores: Scores): number {
  scores.person -= 3
  // Of words that nobody knows, rivers and buildings have the article more often than firms.
  if (isBare(tokens, first, last)) scores.place += 0.6
  else scores.organization += 0.5
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
  // "that station and its neighbour Varno": people are neighbours of people.
  else if (tokens[first - 2]?.key === 'its' && /^neighbou?r$/.test(previous.key)) scores.place += 2
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
