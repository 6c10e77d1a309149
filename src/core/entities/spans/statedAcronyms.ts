import { candidateOf, type Candidate } from './candidates.ts'
import type { Line } from './evidence.ts'
import type { Token } from '../words/tokens.ts'

// Names whose acronym stands in brackets behind them, which tells how far they reach: "Commission for Harbours, Quays and Docks (CHQD)".

/** The candidates of a line, with those that such a name holds put together. */
export function joinByAcronym(line: Line, candidates: readonly Candidate[]): readonly Candidate[] {
  const { tokens, passage } = line
  // Most passages have no bracket, and few lines need be looked through.
  if (!passage.text.includes(' (')) return candidates
  let joined = candidates
  tokens.forEach(({ before, shape, text, to }, at) => {
    if (shape !== 'upper' || text.length < 3 || !/ \((?:the )?$/.test(before) || passage.text.charCodeAt(to) !== 0x29)
      return
    const first = firstSpelled(tokens, at)
    if (first < 0) return
    const inside = joined.filter((each) => each.first >= first && each.last < at)
    // Where the name is read as one, nothing needs to be put together; a name that reaches further back is another's.
    if (inside.length < 2 && !(inside.length === 1 && inside[0]!.first > first)) return
    if (joined.some((each) => each.first < first && each.last >= first)) return
    const whole = candidateOf(line, first, at - 1)
    joined = [...joined.filter((each) => each.last < first), whole, ...joined.filter((each) => each.first >= at)]
  })
  return joined
}

/** The word with which the name begins whose initials are the acronym at `at`; −1 where some letter has no word, or some word no letter. */
function firstSpelled(tokens: readonly Token[], at: number): number {
  const letters = tokens[at]!.text.toLowerCase()
  let letter = letters.length - 1
  for (let word = at - 1; word >= 0; word--) {
    const { key, shape } = tokens[word]!
    if (word < at - 1 && !/^(?:[’']s?)?,? (?:& )?$/.test(tokens[word + 1]!.before)) return -1
    if (shape === 'lower') {
      if (!small.has(key)) return -1
    } else if (key.charAt(0) === letters.charAt(letter)) {
      if (letter === 0) return word
      letter--
    } else return -1
  }
  return -1
}

const small = new Set('of the and for in on to at de la del des du et di da do y e'.split(' '))
