import { candidateOf, holdsName, type Candidate } from './candidates.ts'
import { isDisasterAt } from './disasters.ts'
import { isNameShape, placePrefix } from '../words/phrases.ts'
import { mayName, neverBlocked } from './runs.ts'
import { unbroken, type KnownNames } from './knownNames.ts'
import type { Evidence, Line } from './evidence.ts'
import { headTypes, institutions } from '../lexicon/kinds.ts'
import type { Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

/** Names in a line whose capitals prove nothing. */
export function findInHeadline(line: Line, evidence: Evidence, known: KnownNames): Candidate[] {
  const found: Candidate[] = []
  const { tokens, style } = line
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]!
    if (!isNameShape(token)) {
      at++
      continue
    }
    const size = known.longestAt(tokens, at)
    if (size > 0) {
      const last = isDisasterAt(tokens, at, at + size) ? at + size : at + size - 1
      found.push(candidateOf(line, at, last))
      at = last + 1
      continue
    }
    if (!standsOut(token, style, evidence, tokens, at)) {
      at++
      continue
    }
    let last = at
    const place = placePrefix(tokens, at, Math.min(tokens.length - 1, at + 4))
    if (place > 0 && unbroken(tokens, at, place)) last = at + place - 1
    while (
      last + 1 < tokens.length &&
      tokens[last + 1]!.before === ' ' &&
      !tokens[last]!.possessive &&
      continues(tokens, at, last, style, evidence, known)
    )
      last++
    if (isDisasterAt(tokens, at, last + 1)) last++
    if (holdsName(tokens, at, last, false)) found.push(candidateOf(line, at, last))
    at = last + 1
  }
  return found
}

/** A word that no ordinary sentence would hold: unknown to the dictionary and never written small in the article. */
function standsOut(
  token: Token,
  style: Line['style'],
  evidence: Evidence,
  tokens: readonly Token[],
  at: number,
): boolean {
  const { key, shape, text, facts } = token
  if ((evidence.get(key)?.lower ?? 0) > 0 || text.length < 2) return false
  const place = placePrefix(tokens, at, Math.min(tokens.length - 1, at + 3))
  if (place > (facts & is.common ? 1 : 0)) return true
  if (facts & (is.derived | is.demonym) || !(facts & is.own) || !mayName(tokens, at, neverBlocked)) return false
  if (style === 'capitals') return institutions.has(text) || (facts & is.givenName) !== 0 || text.length > 4
  if (shape === 'upper') return text.length <= 6
  return shape === 'capital' || shape === 'mixed' || shape === 'code'
}

function continues(
  tokens: readonly Token[],
  first: number,
  last: number,
  style: Line['style'],
  evidence: Evidence,
  known: KnownNames,
): boolean {
  const next = tokens[last + 1]!
  if (!isNameShape(next) || known.longestAt(tokens, last + 1) > 0) return false
  if (next.facts & (is.legalForm | is.strongHead)) return true
  if (next.facts & is.head && headTypes.get(next.key) !== 'organization' && !evidence.get(next.key)?.lower) return true
  if (first === last && tokens[first]!.facts & is.givenName && !(next.facts & is.common)) return true
  return (
    style === 'title' &&
    standsOut(next, style, evidence, tokens, last + 1) &&
    !((tokens[last]!.facts | next.facts) & is.placeName)
  )
}
