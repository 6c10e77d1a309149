import type { Candidate } from './candidates.ts'
import { institutions } from './lexicon/kinds.ts'
import { roles } from './lexicon/people.ts'
import type { Token } from './tokens.ts'
import * as is from './wordFacts.ts'

// Capitalised words that stand in the names of measures, papers, fields and species, which are no entities.

/** Whether words with capitals name nobody and nothing where they stand. */
export function isNoName({ line: { tokens, passage }, first, last, titled, employs }: Candidate): boolean {
  if (isWhoseOffice(tokens, first, last) || isFieldOfOffice(tokens, first, last)) return true
  if (titled || employs) return false
  return isMoneyOf(tokens, last) || isNumbered(tokens, first, last, passage.text) || isSpecies(tokens, first, last)
}

/** "US dollars", "7.8 million US gallons": whose measure it is. */
function isMoneyOf(tokens: readonly Token[], last: number): boolean {
  const { text } = tokens[last]!
  const next = tokens[last + 1]
  return (text === 'US' || text === 'U.S') && next?.before === ' ' && measures.has(next.key)
}

/** Source: the currencies and the customary measures that are told from others of the same name by their country. */
const measures = new Set('dollar dollars cent cents gallon gallons barrel barrels pint pints ton tons'.split(' '))

/** "her PPS number", "a Personal Public Service (PPS) number": what a paper carries. */
function isNumbered(tokens: readonly Token[], first: number, last: number, text: string): boolean {
  const { text: name, shape, to } = tokens[last]!
  const next = tokens[last + 1]
  if (!next) return false
  const acronym = first === last && shape === 'upper' && name.length < 6 && !institutions.has(name)
  if (acronym && /^(?: |\) )$/.test(next.before) && numbers.has(next.key)) return true
  return (
    first < last &&
    next.shape === 'upper' &&
    text.slice(to, next.from) === ' (' &&
    tokens[last + 2]?.before === ') ' &&
    numbers.has(tokens[last + 2]!.key)
  )
}

const numbers = new Set(['number', 'numbers'])

/** "the Minister for the Marine", "Minister for Transport", "the Minister of Home Affairs": what the office is for. */
function isFieldOfOffice(tokens: readonly Token[], first: number, last: number): boolean {
  if (first < last) return false
  const { facts } = tokens[first]!
  if (!(facts & (is.common | is.roleModifier))) return false
  let at = first - 1
  while (at >= 0 && tokens[at]!.facts & is.roleModifier) at--
  if (tokens[at]?.key === 'the') at--
  const joint = tokens[at]?.key
  return (
    ((joint === 'for' && (facts & is.common) !== 0) || (joint === 'of' && (facts & is.roleModifier) !== 0)) &&
    /^(?:ministers?|secretary|commissioner|spokes(?:man|woman|person))$/.test(tokens[at - 1]?.key ?? '')
  )
}

/** "City Clerk Ana Ruiz": no city is named. */
function isWhoseOffice(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]
  return (
    first === last &&
    next?.shape === 'capital' &&
    next.before === ' ' &&
    (next.facts & is.office) !== 0 &&
    roles.has(next.key) &&
    /^(?:city|county|town|village|borough|parish|state)$/.test(tokens[first]!.key)
  )
}

/** "Xylella fastidiosa": a genus and a species, of which only the first has a capital. Source: the International Codes of Nomenclature. */
function isSpecies(tokens: readonly Token[], first: number, last: number): boolean {
  const [genus, species] = [tokens[last]!, tokens[last + 1]]
  if (first < last || !species || species.shape !== 'lower' || species.before !== ' ' || genus.shape !== 'capital')
    return false
  // The rarest first: nearly every name has a word after it.
  if (species.facts & is.common || species.key.length < 5 || !latinSpecies.test(species.key) || genus.possessive)
    return false
  return !(genus.facts & (is.common | is.placeName | is.givenName)) && latinGenus.test(genus.key)
}

const latinGenus = /(?:us|um|a|is|es|ella|as|ium|ix|ops|on|yx|ax)$/
const latinSpecies = /(?:us|um|a|is|ae|ii|i|ensis|ans|ens|oides|cola|icus)$/
