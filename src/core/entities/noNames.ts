import type { Candidate } from './candidates.ts'
import { institutions } from './lexicon/kinds.ts'
import { roleModifiers, roles } from './lexicon/people.ts'
import { isCommon, isGivenName, isPlaceName } from './lexicon.ts'
import type { Token } from './tokens.ts'

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
  const { key } = tokens[first]!
  let at = first - 1
  while (roleModifiers.has(tokens[at]?.key ?? '')) at--
  if (tokens[at]?.key === 'the') at--
  const joint = tokens[at]?.key
  return (
    ((joint === 'for' && isCommon(key)) || (joint === 'of' && roleModifiers.has(key))) &&
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
    /^(?:city|county|town|village|borough|parish|state)$/.test(tokens[first]!.key) &&
    roles.has(next.key)
  )
}

/** "Xylella fastidiosa": a genus and a species, of which only the first has a capital. Source: the International Codes of Nomenclature. */
function isSpecies(tokens: readonly Token[], first: number, last: number): boolean {
  const [genus, species] = [tokens[last]!, tokens[last + 1]]
  if (first < last || !species || species.shape !== 'lower' || species.before !== ' ' || genus.shape !== 'capital')
    return false
  // The rarest first: nearly every name has a word after it.
  if (species.key.length < 5 || !latinSpecies.test(species.key) || isCommon(species.key) || genus.possessive)
    return false
  return latinGenus.test(genus.key) && !isCommon(genus.key) && !isPlaceName(genus.key) && !isGivenName(genus.key)
}

const latinGenus = /(?:us|um|a|is|es|ella|as|ium|ix|ops|on|yx|ax)$/
const latinSpecies = /(?:us|um|a|is|ae|ii|i|ensis|ans|ens|oides|cola|icus)$/
