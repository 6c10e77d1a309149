import { headTypes } from '../lexicon/kinds.ts'
import { isKnownCompany } from '../words/lexicon.ts'
import { phrase } from '../words/phrases.ts'
import type { Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

/**
 * "earthquake" in "the Port Aubrey earthquake": what struck a place is not the place. A noun after it makes it another thing ("the
 * Varno fire brigade").
 */
export function isDisasterAt(tokens: readonly Token[], first: number, at: number): boolean {
  const noun = tokens[at]
  if (!noun || noun.before !== ' ' || !(noun.facts & is.disaster) || tokens[at - 1]!.possessive) return false
  if (noun.shape !== 'lower' && noun.shape !== 'capital') return false
  const name = phrase(tokens, first, at - 1)
  if (isKnownCompany(name) || headTypes.get(tokens[at - 1]!.key) === 'organization') return false
  if (noun.possessive) return true
  const next = tokens[at + 1]
  if (!next || next.before !== ' ' || next.shape === 'number') return true
  return next.shape === 'lower' && (afterDisaster.has(next.key) || /(?:ed|ing)$/.test(next.key))
}

/** Words after the name of a disaster that go on with the sentence. */
const afterDisaster = new Set(
  'of in on at and or but that which who as is are was were has had have will would could may might did does to from by for with near after before since until while when where than left hit struck stood stands became ran caught made brought began broke burnt came grew spread went rose fell took swept tore now still also only alone itself'.split(
    ' ',
  ),
)
