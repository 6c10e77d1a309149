import type { FigureMatch } from '../model.ts'
import { isContrasted } from './contrasts.ts'
import { nextWord, previousWord, type Word } from './words/cursor.ts'
import type { NumberMatch } from './figure.ts'

/** Whether a number word counts although no noun is printed: "six of them", "killed four", but not "the two", "one"; `last` is the figure before it. */
export function standsAlone(
  text: string,
  match: NumberMatch,
  before: Word,
  word: Word,
  last: FigureMatch | undefined,
): boolean {
  if (word.lower === 'one' && match.amount.numeral.to === word.to) return isContrasted(text, match, last)
  // "Number four never moved", but "the dead, who number four".
  if (before.lower === 'number' && !/^(?:who|which|they|now|still)$/.test(previousWord(text, before.from).lower))
    return false
  if (match.quantity.unit !== '') return true
  // "48 cameras, of which seven face outwards".
  if (before.lower === 'which' && previousWord(text, before.from).lower === 'of') return true
  // "14 months rather than the six planned".
  if (
    before.lower === 'the' &&
    /^ (?:planned|promised|expected|scheduled|budgeted|forecast|foreseen|allowed|agreed|required|estimated)\b/.test(
      text.slice(match.to, match.to + 12),
    )
  )
    return true
  // "The other four are locked out."
  if (before.lower === 'other' && isLeftOver(text, match.to)) return true
  return !/^(?:the|these|those|other|last|first|all|both|any|each|every|no|which|their|its|his|her|our)$/.test(
    before.lower,
  )
}

/** "are", "were", "have": what the rest of a number is or did. */
function isLeftOver(text: string, to: number): boolean {
  return /^(?:are|were|have|had|will|would|did|do|remain|remained)$/.test(nextWord(text, to).lower)
}
