import type { Candidate } from '../spans/candidates.ts'
import type { Line } from '../spans/evidence.ts'
import { crafts, priceVerbs, voyages, type Craft } from '../lexicon/cues.ts'
import { isKnownCompany, isPlaceName, isTown, kindOf, kindOfMany } from '../words/lexicon.ts'
import type { Scores } from '../words/scores.ts'
import type { Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

// Ships, trains, cars and roads: what an article speaks of tells what its names with "the" are.

/** How often an article speaks of each. */
export type CraftsSpokenOf = Readonly<Record<Craft, number>>

export function countCrafts(lines: readonly Line[]): CraftsSpokenOf {
  const counts = { ship: 0, car: 0, train: 0, road: 0 }
  for (const { tokens, style } of lines) {
    if (style !== 'prose') continue
    for (const { facts, shape, key } of tokens) if (facts & is.craft && shape === 'lower') counts[crafts.get(key)!]++
  }
  return counts
}

/** Words that end the names of trains and of papers and carriers alike. */
const trainHeads = new Set('express mail limited flyer superfast intercity'.split(' '))

/** First words by which such a name is a paper's. */
const paperWords = new Set('daily evening morning sunday saturday financial press'.split(' '))

/** What carries cargo is a ship; any other carrier is an airline. */
const carried = new Set('bulk aircraft car gas ore container crude chemical lng lpg vehicle livestock'.split(' '))

/** Adds to `scores` what speaks for a ship or a train. */
export function scoreCraft(
  { line, first, last, name }: Candidate,
  { ship, car, train, road }: CraftsSpokenOf,
  scores: Scores,
): void {
  const { tokens } = line
  const end = tokens[last]!
  const start = tokens[first]!
  const previous = tokens[first - 1]
  if (
    train > 1 &&
    first < last &&
    trainHeads.has(end.key) &&
    !(start.facts & is.demonym) &&
    !paperWords.has(start.key)
  ) {
    scores.product += 7
    return
  }
  // "Varno Line" where an article speaks of ships: who sails them.
  if (ship > 0 && first < last && end.key === 'line' && !(start.facts & is.common)) scores.organization += 6
  // "the N7" where an article speaks of roads: models have their maker before them.
  if (road > 1 && previous?.key === 'the' && start.before === ' ' && first === last && roadNumber.test(end.text))
    scores.place += 3
  if (previous?.key === 'carrier' && carried.has(tokens[first - 2]?.key ?? '')) scores.product += 5
  // "the ferry Orla Venn", named for a person as ships are.
  const behindShip = first < last && previous !== undefined && isShip(previous)
  if (
    ship > 0 &&
    ship < 3 &&
    previous?.key === 'the' &&
    first < last &&
    !(end.facts & is.head) &&
    sails(tokens[last + 1])
  )
    scores.product += 2.5
  if ((ship < 3 && car < 2 && !behindShip) || end.facts & is.head) return
  if (isPlaceName(name) || isKnownCompany(name)) return
  // "his Skoda Varna": a maker that all know and a model.
  if (first < last && start.facts & is.knownCompany && car > 1) scores.product += 3
  if (!previous || start.before !== ' ' || end.possessive) return
  if (behindShip) scores.product += 4
  const next = tokens[last + 1]
  const kind = next?.before === ' ' && next.shape === 'lower' ? (kindOf(next.key) ?? kindOfMany(next.key)) : undefined
  // "the Varna crew" is no ship, but "lost" is a verb more than a person.
  const attributive = kind !== undefined && !priceVerbs.has(next!.key)
  if (attributive) return
  if (previous.key === 'the' && end.shape === 'capital' && ship > 2 && !isTown(name))
    scores.product += first < last ? 3 : end.facts & is.common ? 0 : 1.5
  // "the Varna" where an article speaks of cars: a maker has no article.
  if (beforeModels.has(previous.key) && start.shape === 'capital' && car > 3) scores.product += 2.5
}

function sails(verb: Token | undefined): boolean {
  return verb?.before === ' ' && voyages.has(verb.key)
}

/** Source: the road numbers of the UNECE’s E-road network and of the states that have signed it. */
const roadNumber = /^[ABDEMNR]\d{1,4}$/

/** "ferry", and not "ferries". */
function isShip({ facts, key }: Token): boolean {
  return (facts & is.craft) !== 0 && crafts.get(key) === 'ship' && !key.endsWith('s')
}

/** Words before the model of a car, but not before its maker. */
const beforeModels = new Set('the his her their its larger smaller new older'.split(' '))
