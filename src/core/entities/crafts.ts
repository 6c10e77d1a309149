import type { Candidate } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import { priceVerbs } from './lexicon/cues.ts'
import { headTypes } from './lexicon/kinds.ts'
import { isCommon, isDemonym, isKnownCompany, isPlaceName, isTown, kindOf, kindOfMany } from './lexicon.ts'
import { phrase } from './phrases.ts'
import type { Scores } from './scores.ts'

// Ships, trains and cars: what an article speaks of tells what its names with "the" are.
// Sources: the ship types of the World Shipping Encyclopaedia, the kinds of trains in railway timetables, the vehicle categories of
// the UNECE.

const ships =
  'ship ships vessel vessels tanker tankers ferry ferries trawler trawlers freighter yacht submarine frigate warship destroyer liner'.split(
    ' ',
  )
const cars = 'car cars vehicle vehicles suv suvs hatchback hatchbacks saloon saloons sedan sedans pickup pickups'.split(
  ' ',
)
const trains = 'train trains coach coaches locomotive railway railways derailed derailment'.split(' ')

/** Words that end the names of trains and of papers and carriers alike. */
const trainHeads = new Set('express mail limited flyer superfast intercity'.split(' '))

/** First words by which such a name is a paper's. */
const paperWords = new Set('daily evening morning sunday saturday financial press'.split(' '))

/** What carries cargo is a ship; any other carrier is an airline. */
const carried = new Set('bulk aircraft car gas ore container crude chemical lng lpg vehicle livestock'.split(' '))

/** Adds to `scores` what speaks for a ship or a train. */
export function scoreCraft({ line, first, last }: Candidate, evidence: Evidence, scores: Scores): void {
  const { tokens } = line
  const end = tokens[last]!
  const previous = tokens[first - 1]
  if (
    first < last &&
    trainHeads.has(end.key) &&
    !isDemonym(tokens[first]!.key) &&
    !paperWords.has(tokens[first]!.key) &&
    countOf(trains, evidence) > 1
  ) {
    scores.product += 7
    return
  }
  if (previous?.key === 'carrier' && carried.has(tokens[first - 2]?.key ?? '')) scores.product += 5
  const name = phrase(tokens, first, last)
  if (headTypes.has(end.key) || isPlaceName(name) || isKnownCompany(name)) return
  // "his Skoda Varna": a maker that all know and a model.
  if (first < last && isKnownCompany(tokens[first]!.key) && countOf(cars, evidence) > 1) scores.product += 3
  if (!previous || tokens[first]!.before !== ' ' || end.possessive) return
  // "the ferry Orla Venn", named for a person as ships are.
  if (first < last && ships.includes(previous.key) && !previous.key.endsWith('s')) scores.product += 4
  const next = tokens[last + 1]
  const kind = next?.before === ' ' && next.shape === 'lower' ? (kindOf(next.key) ?? kindOfMany(next.key)) : undefined
  // "the Varna crew" is no ship, but "lost" is a verb more than a person.
  const attributive = kind !== undefined && !priceVerbs.has(next!.key)
  if (attributive) return
  if (previous.key === 'the' && end.shape === 'capital' && countOf(ships, evidence) > 2 && !isTown(name))
    scores.product += first < last ? 3 : isCommon(end.key) ? 0 : 1.5
  // "the Varna" where an article speaks of cars: a maker has no article.
  if (beforeModels.has(previous.key) && tokens[first]!.shape === 'capital' && countOf(cars, evidence) > 3)
    scores.product += 2.5
}

/** Words before the model of a car, but not before its maker. */
const beforeModels = new Set('the his her their its larger smaller new older'.split(' '))

function countOf(nouns: readonly string[], evidence: Evidence): number {
  return nouns.reduce((sum, noun) => sum + (evidence.get(noun)?.lower ?? 0), 0)
}
