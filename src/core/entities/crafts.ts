import type { Candidate } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import { headTypes } from './lexicon/kinds.ts'
import { isDemonym, isKnownCompany, isPlaceName, kindOf } from './lexicon.ts'
import { phrase } from './phrases.ts'
import type { Scores } from './scores.ts'

// Ships and trains: what an article speaks of tells what its names with "the" are.
// Sources: the ship types of the World Shipping Encyclopaedia, the kinds of trains in railway timetables.

const ships =
  'ship ships vessel vessels tanker tankers ferry ferries trawler trawlers freighter yacht submarine frigate warship destroyer liner'.split(
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
  if (previous?.key !== 'the' || tokens[first]!.before !== ' ' || first === last || headTypes.has(end.key)) return
  if (
    end.shape !== 'capital' ||
    isPlaceName(phrase(tokens, first, last)) ||
    isKnownCompany(phrase(tokens, first, last))
  )
    return
  const next = tokens[last + 1]
  const attributive = next?.before === ' ' && next.shape === 'lower' && kindOf(next.key) !== undefined
  if (!attributive && !end.possessive && countOf(ships, evidence) > 2) scores.product += 2.5
}

function countOf(nouns: readonly string[], evidence: Evidence): number {
  return nouns.reduce((sum, noun) => sum + (evidence.get(noun)?.lower ?? 0), 0)
}
