import { remember } from '../../remember.ts'
import * as lexicon from './lexicon.ts'

// What the lists say of a whole name, a bit for each, as `wordFacts.ts` has it of words: an article prints its names over and over, and
// the lists are long.

export const publicEvent = 1 << 0
/** An institution that is known by its initials too. */
export const institution = 1 << 1
export const seat = 1 << 2
export const knownProduct = 1 << 3
export const knownCompany = 1 << 4
/** An ordinary word, or a given name. */
export const ordinary = 1 << 5
export const country = 1 << 6
export const region = 1 << 7
export const city = 1 << 8
export const town = 1 << 9

/** Seats of government that stand for it: "City Hall says". Source: the entries on metonyms in the style guides of AP and The Guardian. */
const seats = /(?:^| )(?:city hall|town hall|county hall|white house|downing street)$/

const longestKnown = 60

/** Of the words of a name, folded and with one space between them. */
export const nameFactsOf = remember((name): number => {
  let facts = 0
  if (lexicon.isPublicEvent(name)) facts |= publicEvent
  if (lexicon.isInstitutionName(name)) facts |= institution
  if (seats.test(name)) facts |= seat
  if (lexicon.isKnownProduct(name)) facts |= knownProduct
  if (lexicon.isKnownCompany(name)) facts |= knownCompany
  if (lexicon.isCommon(name) || lexicon.isGivenName(name)) facts |= ordinary
  if (lexicon.isCountry(name)) facts |= country
  if (lexicon.isRegion(name)) facts |= region
  if (lexicon.isCity(name)) facts |= city
  if (lexicon.isTown(name)) facts |= town
  return facts
}, longestKnown)
