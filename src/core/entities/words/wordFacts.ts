import { amount, currencyCodes, isCurrency, price } from './amounts.ts'
import * as cues from '../lexicon/cues.ts'
import { disasters, headTypes, institutions, legalForms, strongOrganizationHeads } from '../lexicon/kinds.ts'
import { calendar as calendarWords, clock, generic, numbered, starters } from '../lexicon/ordinary.ts'
import { corporateVerbs, honorifics, roleModifiers, roles, sayingVerbs } from '../lexicon/people.ts'
import * as lexicon from './lexicon.ts'
import type { Shape } from './tokens.ts'

// What the lists and the spelling say of a word by itself: a bit for each, looked up once for each printed form, so that a word in a text is
// asked with one comparison and not with a search in each list.

/** An ordinary English word. */
export const common = 1 << 0
/** Ordinary by how it is made. */
export const derived = 1 << 1
export const placeName = 1 << 2
/** With which a place name of several words begins. */
export const opensPlace = 1 << 3
export const givenName = 1 << 4
export const demonym = 1 << 5
export const knownCompany = 1 << 6
/** A title, an office or what qualifies one. */
export const title = 1 << 7
export const office = 1 << 8
export const honorific = 1 << 9
export const roleModifier = 1 << 10
/** Which opens sentences with a capital that proves nothing. */
export const starter = 1 << 11
export const calendar = 1 << 12
/** A word of the calendar, "may" too, or some joined by hyphens. */
export const calendarLike = 1 << 13
/** An hour's letters, an amount, or what is before one: no name, as a rule. */
export const measured = 1 << 14
/** Which may be part of a name. */
export const own = 1 << 15
/** Which may be part of a name behind a title. */
export const ownBehindTitle = 1 << 16
export const legalForm = 1 << 17
/** Which tells the type of what is named, as the last word of its name. */
export const head = 1 << 18
export const strongHead = 1 << 19
/** Of which {@link lexicon.kindOf} and its like know something. */
export const noun = 1 << 20
/** Which joins the words of names: "de", "von". */
export const particle = 1 << 21
/** Which joins two capitalised words into one name, or may do so. */
export const joint = 1 << 22
export const sayingVerb = 1 << 23
export const corporateVerb = 1 << 24
export const disaster = 1 << 25
/** Which may be the name of a people after its place. */
export const people = 1 << 26
/** A ship, a train or a car, in one word or another. */
export const craft = 1 << 27
/** Which says something of a name right after it. */
export const tellsBefore = 1 << 28
/** Which says something of a name right before it. */
export const tellsAfter = 1 << 29

// No bit is left: a number beyond 30 bits takes an object of its own where pointers are compressed, as in an editor.

const joints = new Set(['of', 'for', 'on', 'in', 'against', 'and'])

export function factsOf(key: string, text: string, shape: Shape): number {
  let facts = 0
  if (lexicon.isCommon(key)) facts |= common
  if (lexicon.isDerived(key)) facts |= derived
  if (lexicon.isPlaceName(key)) facts |= placeName
  if (lexicon.opensPlaceName(key)) facts |= opensPlace
  if (lexicon.isGivenName(key)) facts |= givenName
  if (lexicon.isDemonym(key)) facts |= demonym
  if (lexicon.isKnownCompany(key)) facts |= knownCompany
  if (isTitleWord(key)) facts |= title
  if (isOfficeWord(key)) facts |= office
  if (honorifics.has(key)) facts |= honorific
  if (roleModifiers.has(key)) facts |= roleModifier
  if (starters.has(key)) facts |= starter
  if (calendarWords.has(key)) facts |= calendar | calendarLike
  else if (key === 'may' || (key.includes('-') && key.split('-').every((part) => calendarWords.has(part))))
    facts |= calendarLike
  if (legalForms.has(key)) facts |= legalForm
  if (headTypes.has(key)) facts |= head
  if (strongOrganizationHeads.has(key)) facts |= strongHead
  if (lexicon.isNoun(key)) facts |= noun
  if (lexicon.particles.has(key)) facts |= particle
  if (sayingVerbs.has(key)) facts |= sayingVerb
  if (corporateVerbs.has(key)) facts |= corporateVerb
  if (disasters.has(key)) facts |= disaster
  if (joints.has(key) || lexicon.particles.has(key)) facts |= joint
  if (/^.{3,}(?:ans?|ese)$/.test(key)) facts |= people
  if (cues.crafts.has(key)) facts |= craft
  if (facts & (noun | honorific) || cues.isToldBefore(key)) facts |= tellsBefore
  if (facts & (noun | sayingVerb | corporateVerb) || cues.isToldAfter(key)) facts |= tellsAfter
  if (isOwnWord(key, text, shape)) {
    facts |= ownBehindTitle
    if (!roles.has(key) && !honorifics.has(key) && !(key.startsWith('ex-') && roles.has(key.slice(3)))) facts |= own
  }
  if (clock.has(key) || amount.test(text) || price.test(text) || isCurrency(key, text)) facts |= measured
  return facts
}

function isOfficeWord(key: string): boolean {
  return roles.has(key) || (key.includes('-') && isTitleWord(key))
}

/** A title, an office or what qualifies one, compounds included: "vice-president". */
function isTitleWord(key: string): boolean {
  if (roles.has(key) || honorifics.has(key) || roleModifiers.has(key)) return true
  return (
    key.includes('-') &&
    key.split('-').every((part) => roles.has(part) || honorifics.has(part) || roleModifiers.has(part))
  )
}

/** Whether a word may be part of a name, as far as it holds no office. */
function isOwnWord(key: string, text: string, shape: Shape): boolean {
  if (generic.has(key) || numbered.has(key) || (shape === 'mixed' && generic.has(key.replace(/s$/, '')))) return false
  if (starters.has(key) && shape !== 'mixed' && (shape !== 'upper' || !institutions.has(text))) return false
  if (lexicon.isDemonym(key) && !lexicon.isPlaceName(key)) return false
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
