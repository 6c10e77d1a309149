import type { EntityType } from '../../model.ts'
import { powers, powerSites } from '../lexicon/cues.ts'
import { isBodyOfCountry, phrase } from '../words/phrases.ts'
import { divisions, headTypes, institutions, leadTypes, surnameHeads } from '../lexicon/kinds.ts'
import {
  isCity,
  isCommon,
  isCountry,
  isEastAsianSurname,
  isGivenName,
  isPlaceName,
  isKnownCompany,
  isRegion,
  isTown,
} from '../words/lexicon.ts'
import * as named from '../words/nameFacts.ts'
import { isBracketedMedicine, isMedicine } from '../lexicon/medicines.ts'
import { shipPrefixes } from '../words/names.ts'
import { inTitles } from '../spans/connectors.ts'
import { afterSaint, isCounty } from '../spans/runs.ts'
import { thingsToo } from '../words/titles.ts'
import { noScores, type Scores } from '../words/scores.ts'
import { looksLikeSurname } from '../words/surnameForms.ts'
import type { Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

/** What the words of a name say of its type. */
export function scoreName(tokens: readonly Token[], first: number, last: number): Scores {
  const scores = noScores()
  const name = phrase(tokens, first, last)
  const words = tokens.slice(first, last + 1).filter(({ shape }) => shape !== 'lower')
  const single = words.length === 1
  const end = tokens[last]!
  const start = tokens[first]!
  const facts = named.nameFactsOf(name)
  if (facts & named.publicEvent) scores.event += 5
  // "Varnia government"
  if (end.shape === 'lower' && first < last && end.key === 'government') {
    scores.organization += 8
    return scores
  }
  // "Varno earthquake"
  if (end.shape === 'lower' && first < last && headTypes.get(end.key) === 'event') {
    scores.event += 8
    return scores
  }
  const known = (facts & named.institution) !== 0
  if (known || (first < last && facts & named.seat)) scores.organization += 6
  if (facts & named.knownProduct) scores.product += 4
  if (facts & named.knownCompany) scores.organization += facts & named.ordinary ? 1.5 : 5
  if (facts & named.country) {
    scores.place += 8
    return scores
  }
  if (facts & named.region) scores.place += 6
  else if (end.key === 'city' && !single && isCity(phrase(tokens, first, last - 1))) scores.place += 2
  else if (facts & named.city) scores.place += single && facts & named.ordinary ? 2.2 : 3.5
  else if (facts & named.town) scores.place += single ? 0.9 : 3
  if (start.shape === 'upper' && institutions.has(name.toUpperCase())) scores.organization += 6
  if (isCounty(tokens, first)) scores.place += 8
  if (end.facts & is.legalForm && !single) scores.organization += 7
  // "Ravexo (tolbimab)": a brand with what it is.
  const bracketed = tokens[last + 1]
  if (
    bracketed?.before === ' (' &&
    (bracketed.shape === 'lower' || bracketed.shape === 'upper') &&
    !(bracketed.facts & is.common) &&
    isBracketedMedicine(bracketed.key)
  )
    scores.product += 6
  if (single) scoreWord(start, name, scores)
  else {
    const head = headWord(tokens, first, last)
    const type = isPersonName(words) && head === end ? undefined : headTypes.get(head.key)
    const long = { tokens, first, last, name, words, head, type, known }
    scoreParts(long, scores)
    if (!known) scoreForm(long, scores)
  }
  return scores
}

/** Adds what one word says that is all of a name. */
function scoreWord(word: Token, name: string, scores: Scores): void {
  if (word.shape === 'number') scores.product += 3
  if (word.shape === 'upper') scores.organization += word.text.length <= 6 ? 1.5 : 0.5
  if (word.shape === 'code') scores.product += /^[a-z]+$/i.test(word.text) ? 0 : 2.5
  if (word.shape === 'mixed') scores.organization += 1
  if (word.text.includes('.') && /\.(?:com|org|net|io|ai|co)$/i.test(word.text)) scores.organization += 3
  if (isGivenName(name)) scores.person += isCommon(name) ? 0.3 : 1
  if (word.text.includes('-') && /^[A-Z][A-Za-z]+-[IVX]+$/.test(word.text)) scores.product += 2.5
  if (word.shape === 'capital' && !(word.facts & is.common) && placeForms.test(word.key)) scores.place += 0.8
  if (singleBodies.has(name)) scores.organization += 5
  if (isMedicine(name)) scores.product += 6
}

/** A name of several words. */
interface LongName {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly name: string
  /** Those that are not written small. */
  readonly words: readonly Token[]
  /** The noun that says what is named, and of which type that is. */
  readonly head: Token
  readonly type: EntityType | undefined
  /** Whether it is an institution's that all know. */
  readonly known: boolean
}

/** Adds what its words say one by one: the noun that says what is named, and what stands before and after it. */
function scoreParts({ tokens, first, last, name, words, head, type, known }: LongName, scores: Scores): void {
  const [start, end] = [tokens[first]!, tokens[last]!]
  if (shipPrefixes.has(start.key) && start.shape === 'upper') scores.product += 8
  // "the Lady Ana": a title that is part of the name is a ship's.
  if (thingsToo.has(start.key) && tokens[first - 1]?.key === 'the') scores.product += 1.5
  if (end.key === 'general') scores.organization += 3
  if (tokens.slice(first + 1, last).some(({ key, shape }) => shape === 'capital' && inTitles.has(key)))
    scores.product += 3
  if (leadingArticles.has(start.key) && !isPlaceName(name)) scores.organization += 3
  if (type) {
    const strong = (head.facts & is.strongHead) !== 0 || (type !== 'organization' && !(words[0]!.facts & is.common))
    // "Ana Marsh" may be a person of whom no list knows.
    const plain = strong && !(head === end && words.length === 2 && surnameHeads.has(head.key))
    scores[type] += plain || (head !== end && leadTypes.has(head.key)) ? 5 : 3
  }
  if (!known && isModel(tokens, first, last)) scores.product += 2
  const lead = leadTypes.get(start.key)
  if (lead && !type)
    scores[lead] += lead === 'place' && /^(?:st|saint|san|santa|bay|camp|port|cabo|punta)$/.test(start.key) ? 2.5 : 4
  else if (lead === 'project' || lead === 'event') scores[lead] += 6
  if (words.some(({ before }, at) => at > 0 && before === ' & ') && !areCommon(words)) scores.organization += 4
  if (words.some(({ shape, text }, at) => (shape === 'code' || (shape === 'upper' && /^[IVX]+$/.test(text))) && at > 0))
    scores.product += 2.5
  if (end.shape === 'number') scores[isRoad(tokens[last - 1]!) ? 'place' : 'product'] += 3
  if (isBodyOfCountry(tokens, first, last)) scores.organization += 5
  if (storms.has(start.key)) scores.event += 5
  // "Ward 4"
  if (end.shape === 'number' && divisions.has(start.key) && words.length === 2) scores.place += 7
  if (end.shape === 'number' && start.key === 'line' && words.length === 2) scores.project += 7
  if (end.shape === 'number' && tokens[last - 1]!.key === 'phase') scores.project += 4
  if (end.key === 'estate' && tokens[last - 1]!.key === 'real') scores.organization += 6
  // "Support Mission in Varnia"
  if (head.key === 'mission' && peacekeeping.has(words.at(-2)?.key ?? '')) scores.organization += 8
  // "Army Reserve"
  if (end.key === 'reserve' && armed.has(tokens[last - 1]!.key)) scores.organization += 6
  // "Varno Wind Farm": a site that was built as one.
  if (isWorks(tokens[last - 1]!.key, end.key)) scores.project += end.key === 'park' ? 6 : 4
}

/** Adds what the form of a name says of which no list knows. */
function scoreForm({ tokens, first, last, words, type }: LongName, scores: Scores): void {
  const [start, end] = [tokens[first]!, tokens[last]!]
  if (/^(?:north|south|east|west|upper|lower|new|central|greater)$/.test(start.key) && !type && words.length === 2)
    scores.place += 2.5
  if (tokens.slice(first, last + 1).some(({ key }) => foreignSmallWords.has(key))) scores.organization += 3
  if (isPersonName(words)) scores.person += personWeight(words)
  else if (start.facts & is.demonym && !type) scores.organization += 1
  if (
    !type &&
    words.length <= 4 &&
    words.every(
      ({ shape, key, facts }, at) =>
        (shape === 'capital' || shape === 'initial') &&
        !(facts & is.common) &&
        !(facts & is.placeName && !(at === 0 && isCity(key))),
    )
  ) {
    // A first name may be that of a city: "Davie", "Paris". Articles introduce people, so that two words of which nothing else is told are a
    // firm's more often.
    if (looksLikeSurname(end.key)) scores.person += 2.2
    else if (words.length > 2) scores.person += 1.1
    else if (!compass.test(end.key)) scores.organization += isTown(end.key) ? 1 : 0.3
  }
  // "AB InBev", "SolGrid Norte": brands are written so, and nobody else.
  if (words.some(({ shape }) => shape === 'mixed')) scores.organization += 0.8
  if (compass.test(end.key) && !type && !(start.facts & is.givenName)) {
    scores.organization += 1.5
    scores.place += 1
  }
  // "Varno Day", "Harbour Heritage Days": a feast.
  if (!type && (end.key === 'day' || end.key === 'days') && !areCommon(words)) scores.event += 3.5
  // "Varno Gulls", "Desert Riders": a team.
  if (!type && end.shape === 'capital' && end.key.endsWith('s') && end.key.length > 4 && end.facts & is.common)
    scores.organization += 2
  // "Varno Dredging": what a firm does, and no place is called after.
  if (!type && end.shape === 'capital' && end.key.length > 5 && end.key.endsWith('ing') && end.facts & is.common)
    scores.organization += 2
  // "Girls' College Daffo": the noun of a body, and where it is.
  if (!type && words.some(({ facts }, at) => at < words.length - 1 && facts & is.strongHead)) scores.organization += 2.5
  if (end.possessive && afterSaint(tokens, last)) scores.organization += 3
  if (!type && (start.facts & (is.placeName | is.givenName)) === is.placeName) scores.organization += 1
  if (words.every(({ shape }) => shape === 'upper')) scores.organization += 1
}

/** Whether nothing in a name says what it names: one word that no list holds. */
export function isBare(tokens: readonly Token[], first: number, last: number): boolean {
  const { shape, facts } = tokens[first]!
  return first === last && shape === 'capital' && !(facts & (is.common | is.placeName | is.knownCompany))
}

const compass = /^(?:north|south|east|west|central|norte|sul|sur|nord|sud)$/

function areCommon(words: readonly Token[]): boolean {
  return words.every(({ facts }) => facts & is.common)
}

/** Endings and openings of places' names. Source: the generic elements in Mills, A Dictionary of British Place-Names, and in the national gazetteers. */
const placeForms =
  /(?:strasse|straat|gatan|gade|vej|plein|platz|allee|gasse|laan|gracht|kade|dok|markt|vatn|vatnet|fjellet|jarvi|dale|combe|thorpe|minster|borough|burgh|bury|mere|fjord|fjorden|stadt|dorf|gorod|polis|abad|pura|nagar|ganj|garh|istan|mouth|cester|haven|havn|hafen)$|^(?:bally|inish|llan|aber)/

/** Bodies known by one word. Source: parliaments and offices of state as newspapers call them. */
const singleBodies = new Set(
  (
    'congress senate parliament treasury pentagon kremlin knesset bundestag bundesrat duma politburo sejm riksdag storting folketing eduskunta dail stormont holyrood senedd ' +
    'commonwealth g7 g8 g20 g77 cabinet interpol europol eurostat frontex labour tories democrats republicans conservatives greens'
  ).split(' '),
)

/** Missions that are bodies. Source: the names of the missions of the United Nations and the OSCE. */
const peacekeeping = new Set(['support', 'assistance', 'observer', 'monitoring', 'stabilization', 'verification'])

/** Whose reserve is a body: any other is land. */
const armed = new Set(['army', 'navy', 'naval', 'guard', 'marine', 'police', 'federal', 'force'])

/** "Wind Farm", "Solar Park", "Power Station". */
export function isWorks(kind: string, end: string): boolean {
  return powers.has(kind) && powerSites.has(end)
}

/** First words of the names of storms: "Tropical Storm Ana", "Severe Cyclonic Storm Ana". */
const storms = new Set(['tropical'])

/** "Route 12", "Highway 1": a road and its number. Source: the feature codes of GeoNames. */
function isRoad({ key }: Token): boolean {
  return /^(?:route|road|highway|motorway|freeway|expressway|interstate|autobahn|carretera|ruta|autoroute)$/.test(key)
}

/** Articles with which the names of papers and bodies begin: "El Faro", "La Stampa". */
const leadingArticles = new Set('el la il gli der die das het'.split(' '))

/** "Nissan Leaf", "Samsung Galaxy": a maker that all know, and one word that is no noun of bodies. */
function isModel(tokens: readonly Token[], first: number, last: number): boolean {
  const { key, shape, facts } = tokens[last]!
  if (shape !== 'capital' && shape !== 'mixed') return false
  const maker = phrase(tokens, first, last - 1)
  if (!isKnownCompany(maker) || isGivenName(maker) || isKnownCompany(`${maker} ${key}`)) return false
  return !(facts & (is.head | is.givenName | is.placeName))
}

/** The noun that says what is named: the last word, or the one before "of", "for", "on". */
function headWord(tokens: readonly Token[], first: number, last: number): Token {
  for (let at = first; at < last; at++) {
    if (tokens[at + 1]!.shape === 'lower' && /^(?:of|for|on|against|in)$/.test(tokens[at + 1]!.key)) return tokens[at]!
  }
  return tokens[last]!
}

/** Articles and prepositions of other languages that stand in names of bodies more than of people. */
const foreignSmallWords = new Set(
  'sans des et und fur pour para della degli delle dell per nacional national nationale nationaal'.split(' '),
)

/** How much a name that may be a person's speaks for one: less where its words are also places or ordinary words. */
function personWeight(words: readonly Token[]): number {
  if (words.length > 4) return 1
  const start = words[0]!
  if (isCity(start.key) || isCountry(start.key) || isRegion(start.key)) return 1.5
  return areCommon(words) ? 1.5 : 3.5
}

/** "Ana Ruiz", "J. K. Moss", "Kim Min-ji", "Ursula von der Aar". */
function isPersonName(words: readonly Token[]): boolean {
  if (words.length < 2 || words.length > 5) return false
  const kind = headTypes.get(words[words.length - 1]!.key)
  if ((kind === 'place' || kind === 'organization') && !surnameHeads.has(words[words.length - 1]!.key)) return false
  const [start, next] = words as [Token, Token]
  const end = words[words.length - 1]!
  // "Isolde Maru", a ship; but not "Ana Max".
  if (kind === 'product' && !(end.facts & is.givenName) && !surnameHeads.has(end.key)) return false
  // "Varno's Register"
  if (words.some(({ possessive }, at) => possessive && at < words.length - 1)) return false
  if (
    end.facts & is.legalForm ||
    words.some(
      ({ shape, before }, at) =>
        shape === 'upper' || shape === 'code' || shape === 'number' || (at > 0 && before === ' & '),
    )
  )
    return false
  if (
    isCountry(`${start.key} ${next.key}`) ||
    isCity(`${start.key} ${next.key}`) ||
    isRegion(`${start.key} ${next.key}`)
  )
    return false
  if (leadTypes.has(start.key)) return false
  // "Philippine Coast Guard": an adjective of origin and what serves there, though both are names of people too.
  if (words.length > 2 && start.facts & is.demonym && end.facts & is.head) return false
  if (start.shape === 'initial') return end.shape === 'capital'
  if (start.facts & is.givenName) {
    if (end.facts & is.strongHead) return false
    if (end.facts & is.head && start.facts & (is.placeName | (end.facts & is.common))) return false
    const ordinary = (start.facts & is.common) !== 0 && (next.facts & (is.common | is.givenName)) === is.common
    return !(ordinary && words.length === 2 && start.opens)
  }
  return (
    words.length <= 3 &&
    !(start.facts & is.common) &&
    !(end.facts & is.head) &&
    isEastAsianSurname(start.key) &&
    (end.key.includes('-') || isPinyin(next.key))
  )
}

/** One or two syllables of romanised Chinese or Korean. */
function isPinyin(key: string): boolean {
  return (
    /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiou]{1,3})(?:ng|n|r|h|k|l|m)?-?){1,2}$/.test(key) && key.length <= 9
  )
}
