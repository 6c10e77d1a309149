import type { Candidate } from '../spans/candidates.ts'
import { beforePreposition, leaving, streets } from '../lexicon/cues.ts'
import { headTypes, surnameHeads } from '../lexicon/kinds.ts'
import { roles } from '../lexicon/people.ts'
import { isGivenName, isPersonNoun, kindOf, kindOfMany } from '../words/lexicon.ts'
import { trusted } from './lists.ts'
import { isNameShape } from '../words/phrases.ts'
import { addPoints, type Scores } from '../words/scores.ts'
import type { Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

/** Scores by the preposition at `at` that governs a name, and the noun before it. */
export function scorePreposition({ line, first, last }: Candidate, at: number, scores: Scores): void {
  const { tokens, passage } = line
  const preposition = tokens[at]
  const nouns = preposition && beforePreposition.get(preposition.key)
  if (!nouns || (preposition.shape !== 'lower' && !preposition.opens)) return
  const noun = tokens[at - 1]
  // "the government of Ana Ruiz": of people too, where the name is one.
  const led = noun?.key.startsWith('government') && first < last && isGivenName(tokens[first]!.key)
  const points = noun && !led && preposition.before === ' ' ? nouns.get(noun.key) : undefined
  if (first < last && placing.has(preposition.key) && isPlaceOrFamily(tokens[last]!)) scores.place += 4
  // "her street in La Varna", but "wrote in La Varna": papers begin with the article as towns do.
  if (
    first < last &&
    preposition.key === 'in' &&
    at === first - 1 &&
    romanceArticles.has(tokens[first]!.key) &&
    !printed.has(noun?.key ?? '')
  )
    scores.place += 3
  // "a clinic at the Varno Centre", but "a researcher at the Varno Centre"
  if (isVenue(tokens, at, first, last)) scores.place += 4
  // "on King Street"
  if (first < last && preposition.key === 'on' && streets.has(tokens[last]!.key)) scores.place += 4
  if (points) addPoints(scores, points)
  // "a group of banks led by Varno Mweru"
  else if (noun?.key === 'led' && preposition.key === 'by' && financiers.has(tokens[at - 2]?.key ?? ''))
    scores.organization += 3
  // "the market at Varno", "a mosque in Varno", "the road to Varno"
  else if (noun && lies.has(preposition.key) && isPlaceNoun(noun.key)) scores.place += 2
  else if (noun && preposition.key === 'at' && isOfPeople(noun.key)) scores.organization += 2
  else if (noun && preposition.key === 'from' && isOfPeople(noun.key)) scores.place += 1.5
  else if (preposition.key === 'of' && noun && roles.has(noun.key)) scores.organization += 1.5
  // "Ana Ruiz, 33, of Varno"
  else if (preposition.key === 'of' && preposition.before === ', ' && noun?.shape === 'number') scores.place += 3
  else if (preposition.key === 'of' && /^(?:formerly|originally)$/.test(noun?.key ?? '')) scores.place += 3
  // "Ana Ruiz, of Varno, said"
  else if (isWhereFrom(tokens, at) && noun && isNameShape(noun) && followsComma(tokens, last, passage.text))
    scores.place += 2.5
  // "the analyst Ana Ruiz of Corvus", "the barge Halo of Corvus", "Ana Ruiz of Corvus Varn"
  else if (
    preposition.key === 'of' &&
    noun &&
    at === first - 1 &&
    isNameShape(noun) &&
    isWhoseOwn(tokens, at, first, last, scores)
  )
    return
  // "the fishermen's association of Varno"
  else if (preposition.key === 'of' && noun && at === first - 1 && locals.has(noun.key)) scores.place += 1.5
  // "Corvus of Varno"
  else if (noun && preposition.key === 'of' && at === first - 1 && first === last && isNameShape(noun))
    scores.place += 1
  // "buys steel from Corvus"
  else if (preposition.key === 'from' && tokens.slice(Math.max(0, at - 4), at).some(({ key }) => buying.has(key)))
    scores.organization += 2
  // "boats lie idle between Varno and Mweru", but "talks between"
  else if (preposition.key === 'between' && !dealings.has(noun?.key ?? '')) scores.place += 1.5
  // "had left Varno for Mweru"
  else if (preposition.key === 'for' && noun && isNameShape(noun) && leaving.has(tokens[at - 2]?.key ?? ''))
    scores.place += 2
  else if (at < first - 1) {
    // "whey was poured into the Mweru"
    if (preposition.key === 'into' && first === last && endsPhrase(tokens, last)) scores.place += 1.5
    // "the barge sank in the Mweru"
    return
  } else if (preposition.key === 'in') {
    scores.place += 1.6
    if (!trusted.has(noun?.key ?? '')) scores.person -= 2
  } else if (preposition.key === 'at') {
    scores.organization += 0.5
    scores.person -= 1.5
    // "signed at Varno", and "At Varno the roads were closed"
    scores.place +=
      noun?.shape === 'lower' && noun.key.endsWith('ed') && !employed.has(noun.key)
        ? 1.2
        : preposition.opens && first === last
          ? 1
          : first === last
            ? 0.6
            : 0.4
  }
}

const romanceArticles = new Set('el la las los le les il lo o a os as'.split(' '))
/** What is printed, and where one prints it. Source: the collocations of "newspaper" in the Oxford Collocations Dictionary. */
const printed = new Set(
  'wrote writes write writing written published publishing printed appeared appears reported column article articles interview essay editorial op-ed report said advertisement story photo photographs review'.split(
    ' ',
  ),
)

function endsPhrase(tokens: readonly Token[], last: number): boolean {
  const { shape, possessive } = tokens[last]!
  return shape === 'capital' && !possessive && tokens[last + 1]?.before !== ' '
}

const buying = new Set('buy buys bought buying orders ordered leased leases licensed sourced hired'.split(' '))

/** Those that firms lead. Source: the glossary of the Loan Market Association. */
const financiers = new Set(
  'banks lenders consortium consortia syndicate investors bidders insurers underwriters funds round financing loan bookrunners'.split(
    ' ',
  ),
)

/** What there is between people and firms. */
const dealings = new Set(
  'deal talks merger dispute match game agreement contract pact partnership war clash rivalry relations relationship tension tensions link links negotiations row feud alliance venture difference differences divided split shared exchange call meeting conversation fight battle conflict competition race gap swap transaction ties'.split(
    ' ',
  ),
)

/** Bodies of those who live somewhere. */
const locals = new Set(
  'association chamber council court parish police school university diocese municipality'.split(' '),
)

/** Jobs that are done for a firm or a body more than for a town. */
const employees = new Set(
  'analyst analysts economist strategist researcher scientist professor lecturer fellow lawyer solicitor spokesman spokeswoman spokesperson partner manager engineer executive trader'.split(
    ' ',
  ),
)

/** Scores what "of" makes the owner or the employer of the name before it; false where that name is of no known kind. */
function isWhoseOwn(tokens: readonly Token[], of: number, first: number, last: number, scores: Scores): boolean {
  let start = of - 1
  while (start > 0 && tokens[start]!.before === ' ' && isNameShape(tokens[start - 1]!)) start--
  const noun = tokens[start]!.before === ' ' ? (tokens[start - 1]?.key ?? '') : ''
  const opening = tokens[start]!.key
  if (employees.has(noun) || employees.has(opening) || kindOf(noun) === 'product') scores.organization += 2.5
  // People are nobody's.
  else if (first < last && isGivenName(opening)) {
    scores.organization += 1.5
    scores.person -= 4
  } else return false
  return true
}

/** "Albert Park" after "at": of a word that ends the names of people and of places, the place is where things happen. */
function isPlaceOrFamily({ key, possessive }: Token): boolean {
  return !possessive && surnameHeads.has(key) && headTypes.get(key) === 'place'
}

/** A centre that has a name and no field, where something is. */
function isVenue(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  if (last !== first + 1 || !venues.has(tokens[last]!.key) || !placing.has(tokens[at]!.key)) return false
  if (at !== first - 2 || tokens[first - 1]!.key !== 'the' || tokens[first]!.facts & is.common) return false
  const noun = tokens[at - 1]
  return noun?.shape !== 'lower' || !(employed.has(noun.key) || isOfPeople(noun.key))
}

const venues = new Set(['centre', 'center'])

const employed = new Set(['worked', 'studied', 'trained', 'employed', 'educated'])

const lies = new Set(['in', 'at', 'on', 'to', 'near', 'of', 'between'])

function isPlaceNoun(key: string): boolean {
  return (kindOf(key) ?? kindOfMany(key)) === 'place'
}

/** "smith" and "smiths". */
function isOfPeople(key: string): boolean {
  return isPersonNoun(key) || kindOfMany(key) === 'person'
}

/** Prepositions before where something is. */
export const placing = new Set(['in', 'at', 'near', 'outside'])

/** "29, of Varno", "Ruiz, of Varno": "of" after a comma is where somebody is from. */
export function isWhereFrom(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'of' && tokens[at]!.before === ', '
}

/** Whether a comma follows a name. */
export function followsComma(tokens: readonly Token[], last: number, text: string): boolean {
  return text.charCodeAt(tokens[last]!.to) === 0x2c
}
