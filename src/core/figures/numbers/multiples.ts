import type { FigureMatch } from '../../model.ts'
import { isHyphen, nextWord, previousWord, unitAt, wordAt } from '../words/cursor.ts'
import { match } from './fractions.ts'

// Multiples in words: "tripled", "more than doubled", "a tenfold rise", "twice as many".

const multiples = new Map<string, number>()
for (const [stem, value] of [
  ['doubl', 2],
  ['tripl', 3],
  ['trebl', 3],
  ['quadrupl', 4],
  ['quintupl', 5],
] as const) {
  for (const ending of ['e', 'ed', 'es', 'ing']) multiples.set(stem + ending, value)
}
for (const ending of ['e', 'ed', 'es', 'ing']) multiples.set(`halv${ending}`, 0.5)
'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'
  .split(' ')
  .forEach((word, index) => multiples.set(word, index + 2))
multiples.set('hundredfold', 100)
multiples.set('twice', 2)
multiples.set('thrice', 3)

/** Words that multiply: for the anchors of the scanner. */
export const multipleWords: readonly string[] = [...multiples.keys()]

/** "tripled", "more than doubled", "a tenfold rise", "twice as many": the multiple whose word begins at `at`. */
export function readMultiple(text: string, at: number, floor: number): FigureMatch | null {
  const word = wordAt(text, at)
  const value = multiples.get(word.lower)
  if (value === undefined || isHyphen(unitAt(text, word.to)) || isHyphen(unitAt(text, at - 1))) return null
  const next = nextWord(text, word.to)
  if (!multiplies(word.lower, next.lower, previousWord(text, at).lower, nextWord(text, next.to).lower)) return null
  return match(text, at, word.to, floor, (hedge) => ({
    kind: 'multiple',
    unit: '×',
    min: hedge === 'under' ? null : value,
    max: hedge === 'over' ? null : value,
    hedge,
    approx: hedge === 'about',
    precision: value >= 2 ? 0.5 : value / 10,
  }))
}

function multiplies(word: string, next: string, before: string, second: string): boolean {
  if (word === 'twice' || word === 'thrice') {
    return (
      /^(?:as|the|its|their|his|her|our|that|what|more|over|larger|bigger|those|these)$/.test(next) &&
      !(next === 'the' && second === 'week')
    )
  }
  if (/^(?:down|up|back|over|as)$/.test(next)) return false
  if (/^(?:double|triple|treble|quadruple)$/.test(word)) {
    if (/^(?:the|its|their|his|her|our|that|what|to|those|these|last|this)$/.test(next)) return true
    return (
      /^(?:to|will|would|could|may|might|should|can|nearly|almost|than|about|roughly|effectively|more)$/.test(before) &&
      !/^(?:room|bed|standards?|fault|agent|digits?|murder|header|act|jeopardy|figures|bill|whammy)$/.test(next)
    )
  }
  if (/^(?:doubles|triples)$/.test(word))
    return /^(?:the|its|their|in|to|every)$/.test(next) && before !== 'the' && before !== 'in' && before !== 'of'
  return true
}
