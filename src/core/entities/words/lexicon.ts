import type { EntityType } from '../../model.ts'
import { geographic } from '../lexicon/cues.ts'
import { cities } from '../lexicon/cities.ts'
import { commonWords } from '../lexicon/commonWords.ts'
import { companies } from '../lexicon/companies.ts'
import { countries, otherDemonyms } from '../lexicon/countries.ts'
import { publicEvents } from '../lexicon/events.ts'
import { givenNames } from '../lexicon/givenNames.ts'
import { knownBodies, knownProducts } from '../lexicon/knownBodies.ts'
import { eastAsianSurnames, moreGivenNames, nameParticles, namesOfRegisters } from '../lexicon/names.ts'
import { institutions, kindNouns } from '../lexicon/kinds.ts'
import { eventNouns, personNouns, placeNouns, productNouns } from '../lexicon/nouns.ts'
import { roles } from '../lexicon/people.ts'
import { englishNames, regions } from '../lexicon/regions.ts'
import { towns } from '../lexicon/towns.ts'

// Look-ups in the word lists. Every key is folded: see `fold`.

const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
}

const common = new Set(commonWords.trim().split(/\s+/))
const given = new Set([
  ...givenNames.trim().split(/\s+/),
  ...moreGivenNames.trim().split(/\s+/),
  ...namesOfRegisters.trim().split(/\s+/),
])
const surnames = new Set(eastAsianSurnames.trim().split(/\s+/))
export const particles: ReadonlySet<string> = new Set(nameParticles.trim().split(/\s+/))

/** Folded name → the name under which a state or territory is known ("uk" → "United Kingdom"). */
const countryNames = new Map<string, string>()
const demonyms = new Set(otherDemonyms.split(' '))
for (const line of countries.trim().split('\n')) {
  const [name = '', others = '', people = ''] = line.split('|')
  for (const each of [name, ...others.split(';')]) if (each) countryNames.set(fold(each), name)
  for (const each of people.split(' ')) if (each) demonyms.add(fold(each.replace('-', ' ')))
}
const cityNames = new Set([...listed(cities), ...listed(englishNames)])
const regionNames = new Set(listed(regions))
const companyNames = new Set([...listed(companies), ...listed(knownBodies)].map((name) => name.replace(/ & /g, ' ')))
const productNames = new Set(listed(knownProducts))

/** Words with which a place name of several words begins. */
const placeOpenings = new Set(
  [...countryNames.keys(), ...regionNames, ...cityNames].flatMap((name) =>
    name.includes(' ') ? [name.split(' ', 1)[0]!] : [],
  ),
)
export const opensPlaceName = (key: string): boolean => placeOpenings.has(key)

/** Longest place name of the lists, in words. */
export const longestPlace = 5

function listed(list: string): string[] {
  return list
    .split(/;\s*/)
    .map((name) => fold(name.trim()))
    .filter(Boolean)
}

/** Lower case, accents, apostrophes and full stops removed: the form in which words are compared. */
export function fold(word: string): string {
  let plain = true
  let lower = true
  for (let at = 0; at < word.length && plain; at++) {
    const unit = word.charCodeAt(at)
    plain = unit < 0x80 && unit !== 0x2e && unit !== 0x27
    if (unit >= 0x41 && unit <= 0x5a) lower = false
  }
  if (plain) return lower ? word : word.toLowerCase()
  return word
    .replace(/[łŁøØđĐıß]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’ʼ‘]/g, '')
    .replace(/\u2011/g, '-')
    .toLowerCase()
}

/** Answers already given; forgotten when they grow beyond what one language needs. */
const commonAnswers = new Map<string, boolean>()

/** True for an ordinary English word in any of its regular forms. */
export function isCommon(key: string): boolean {
  if (common.has(key)) return true
  let answer = commonAnswers.get(key)
  if (answer === undefined) {
    const hyphen = key.indexOf('-')
    answer =
      (hyphen > 0 && isCommon(key.slice(0, hyphen)) && isCommon(key.slice(hyphen + 1))) ||
      stems(key).some((stem) => common.has(stem))
    if (commonAnswers.size > 20_000) commonAnswers.clear()
    commonAnswers.set(key, answer)
  }
  return answer
}

function stems(word: string): string[] {
  const found: string[] = []
  const drop = (ending: string, ...additions: string[]) => {
    if (!word.endsWith(ending)) return
    const stem = word.slice(0, -ending.length)
    for (const addition of additions) if (stem.length + addition.length > 2) found.push(stem + addition)
  }
  const final = word.charCodeAt(word.length - 1)
  if (final === 0x73) {
    drop('s', '')
    drop('es', '')
    drop('ies', 'y')
    drop('ers', '', 'e')
    drop('ings', '', 'e')
  } else if (final === 0x64) {
    drop('ed', '', 'e')
    drop('ied', 'y')
  } else if (final === 0x67) drop('ing', '', 'e')
  else if (final === 0x72) {
    drop('er', '', 'e')
    drop('ier', 'y')
  } else if (final === 0x74) {
    drop('est', '', 'e')
    drop('iest', 'y')
  } else if (final === 0x79) {
    drop('ly', '')
    drop('ily', 'y')
  }
  const doubled = /([bdfglmnprstvz])\1(?:ed|ing|er|ers|est)$/.exec(word)
  if (doubled) found.push(word.slice(0, doubled.index + 1))
  return found
}

/** Endings that make abstract nouns, by which a long word is ordinary although the dictionary lacks it. */
const abstractEnding =
  /(?:ism|ness|ations?|izations?|isations?|ology|ologies|ivity|ability|ibility|graphy|ifications?|(?:f|v)icacy|i[sz](?:ed|ing)|otherapy|itis|osis)$/
const prefixes = ['un', 'pre', 'non', 'over', 'multi', 'dis', 'mis', 'under', 'anti', 'inter', 'super', 'post', 'out']

/** True for a word that is ordinary by how it is made: "prepayment", "recidivism", "takeaway". For words whose capital proves nothing. */
export function isDerived(key: string): boolean {
  if (isCommon(key) || (key.length > 7 && abstractEnding.test(key))) return true
  if (
    prefixes.some(
      (prefix) => key.startsWith(prefix) && key.length > prefix.length + 3 && isCommon(key.slice(prefix.length)),
    )
  )
    return true
  if (key.length > 4 && /^[a-z]{3,}(?:up|out|off|in|over|down|back|away)s?$/.test(key)) {
    return isCommon(key.replace(/(?:up|out|off|in|over|down|back|away)s?$/, ''))
  }
  return false
}

/** Two ordinary words written as one, "shareholdings", and what is made of one by an ending, "rocketry". */
export function isCompound(key: string): boolean {
  if (key.length < 7 || key.length > 20) return false
  if (
    /(?:ry|ship|hood|dom|wise|less|fully|woman|women|men)$/.test(key) &&
    isCommon(key.replace(/(?:ry|ship|hood|dom|wise|less|fully|woman|women|men)$/, ''))
  )
    return true
  for (let at = 4; at <= key.length - 4; at++) {
    if (common.has(key.slice(0, at)) && isCommon(key.slice(at))) return true
  }
  return false
}

export const isGivenName = (key: string): boolean =>
  given.has(key) || (key.includes('-') && key.split('-').every((part) => given.has(part)))
export const isEastAsianSurname = (key: string): boolean => surnames.has(key)
export const isDemonym = (key: string): boolean =>
  demonyms.has(key) ||
  (key.charCodeAt(key.length - 1) === 0x73 && demonyms.has(key.slice(0, -1))) ||
  (key.length > 7 && /^(?:dutch|french|english|irish|welsh|scots|cornish|manx|norse)(?:wo)?m[ae]n$/.test(key)) ||
  nicknames.has(key)
/** What peoples are called in newspapers of others. Source: the Oxford Dictionary of English, entries marked informal. */
const nicknames = new Set('yank yanks aussie aussies kiwis pom poms canuck canucks'.split(' '))
/** Full names of the institutions that are known by their initials. */
const institutionNames = new Set(
  [...institutions.values()].map((name) =>
    name
      .split(/[\s&]+/)
      .map(fold)
      .join(' '),
  ),
)
export const isInstitutionName = (key: string): boolean => institutionNames.has(key)
/** A company, a news agency or a paper that is known everywhere. */
export const isKnownCompany = (key: string): boolean => companyNames.has(key)
/** A device, a service or a medicine that is known everywhere. */
export const isKnownProduct = (key: string): boolean => productNames.has(key)
/** A recurring public event, or one edition of it: "olympics", "winter olympics". */
export const isPublicEvent = (key: string): boolean => publicEvents.has(key)

export const isCountry = (key: string): boolean => countryNames.has(key)
export const isRegion = (key: string): boolean => regionNames.has(key)
export const isCity = (key: string): boolean => cityNames.has(key)
const placeNames = new Set([...countryNames.keys(), ...regionNames, ...cityNames])
export const isPlaceName = (key: string): boolean => placeNames.has(key)

let townNames: ReadonlySet<string> | undefined
/** A smaller town or a division of a country: many are family names and words of firms too, so that it is a hint and no more. */
export function isTown(key: string): boolean {
  townNames ??= new Set(listed(towns()))
  return townNames.has(key)
}

/** The name under which a state or territory is known, or `undefined`: `countryOf('uk')` is "United Kingdom". */
export const countryOf = (key: string): string | undefined => countryNames.get(key)

/** What ordinary nouns are the kind of; those of newspapers' own use come last and win. */
const kinds = new Map<string, EntityType>([
  ...each(personNouns, 'person'),
  ...each(eventNouns, 'event'),
  ...each(productNouns, 'product'),
  ...each(placeNouns, 'place'),
  ...[...geographic].map((noun): [string, EntityType] => [noun, 'place']),
  ...[...roles].map((noun): [string, EntityType] => [noun, 'person']),
  ...kindNouns,
])
const manyKinds = new Map(
  [...kinds].map(([noun, kind]) => [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, kind]),
)
for (const [noun, kind] of kinds) if (/[aeiou]y$/.test(noun)) manyKinds.set(`${noun}s`, kind)
const people = new Set(personNouns.trim().split(/\s+/))

function each(list: string, type: EntityType): [string, EntityType][] {
  return list
    .trim()
    .split(/\s+/)
    .map((noun) => [noun, type])
}

/** What the lists say of a noun: the kind of one such thing and of many, and whether it is for people. */
interface Noun {
  readonly one: EntityType | undefined
  readonly many: EntityType | undefined
  readonly person: boolean
}

/** All nouns in one table: the same few are asked for one after the other. */
const nouns: ReadonlyMap<string, Noun> = new Map(
  [...kinds.keys(), ...manyKinds.keys(), ...people, ...roles].map((noun): [string, Noun] => {
    const scholar = isScholar(noun)
    const one = kinds.get(noun) ?? (scholar ? 'person' : undefined)
    return [noun, { one, many: manyKinds.get(noun), person: roles.has(noun) || people.has(noun) || scholar }]
  }),
)
const scholars: Noun = { one: 'person', many: undefined, person: true }
const unlisted: Noun = { one: undefined, many: undefined, person: false }

function isScholar(noun: string): boolean {
  return noun.endsWith('ologist')
}

function nounOf(noun: string): Noun {
  return nouns.get(noun) ?? (isScholar(noun) ? scholars : unlisted)
}

/** Whether any of the next three says something of a word. */
export const isNoun = (word: string): boolean => nouns.has(word) || isScholar(word)
/** What a noun in the singular names: "midwife" a person, "airline" an organization, "creek" a place. */
export const kindOf = (noun: string): EntityType | undefined => nounOf(noun).one
/** What a noun in the plural names: "midwives" nothing, "districts" places. */
export const kindOfMany = (noun: string): EntityType | undefined => nounOf(noun).many
/** A noun for people: of their work, family or lot. */
export const isPersonNoun = (noun: string): boolean => nounOf(noun).person
