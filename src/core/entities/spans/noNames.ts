import type { Candidate } from './candidates.ts'
import { institutions } from '../lexicon/kinds.ts'
import { roles } from '../lexicon/people.ts'
import type { Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

// Capitalised words that stand in the names of measures, papers, fields and species, which are no entities.

/** Whether words with capitals name nobody and nothing where they stand. */
export function isNoName({ line: { tokens, passage }, first, last, titled, employs }: Candidate): boolean {
  if (isWhoseOffice(tokens, first, last) || isFieldOfOffice(tokens, first, last)) return true
  if (titled || employs) return false
  return (
    isModified(tokens, first, last) ||
    isPoolSize(tokens, first, last) ||
    isPartOfSum(tokens, first, last) ||
    isMoneyOf(tokens, last) ||
    isNumbered(tokens, first, last, passage.text) ||
    isSpecies(tokens, first, last)
  )
}

/** "GM crops", "non-GM seed": what is genetically modified, and no maker of cars. */
function isModified(tokens: readonly Token[], first: number, last: number): boolean {
  const { text, before } = tokens[first]!
  if (first < last || text !== 'GM') return false
  const next = tokens[last + 1]
  return (before === '-' && tokens[first - 1]?.key === 'non') || (next?.before === ' ' && modified.has(next.key))
}

/** Source: the crops in the GM Approval Database of the ISAAA. */
const modified = new Set(
  'crop crops food foods seed seeds maize corn soy soya soybean soybeans cotton canola rapeseed rice wheat sugarbeet potato potatoes organism organisms hybrid hybrids trait traits mosquito mosquitoes salmon varieties ingredients'.split(
    ' ',
  ),
)

/** "two Olympic swimming pools", "an Olympic-size pool": how large, and no games. */
function isPoolSize(tokens: readonly Token[], first: number, last: number): boolean {
  if (first < last || tokens[first]!.key !== 'olympic') return false
  return tokens.slice(last + 1, last + 5).some(({ key, shape }) => shape === 'lower' && /^pools?$/.test(key))
}

/** "of which Industrial" in a table: a part of the sum above, told by an ordinary word. */
function isPartOfSum(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    first === last &&
    tokens[first - 1]?.key === 'which' &&
    tokens[first - 2]?.key === 'of' &&
    (tokens[first]!.facts & is.common) !== 0
  )
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
