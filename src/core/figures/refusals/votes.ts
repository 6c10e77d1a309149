import type { FigureMatch, NumberQuantity } from '../../model.ts'
import { isDash, isHyphen, unitAt } from '../words/cursor.ts'

/** Two whole numbers of at most three digits, and no third that makes them a score by sets or a date. */
const pair =
  /^(\d{1,3})(?:[-‐‑–—]| to )(\d{1,3})(?![\p{L}\d%]|[-–—,.:/]\d| (?:per|percent|million|billion|points?|seats?)\b)/u

/** What a body does by so many for and against: "voted 13-6", "by a vote of 13 to 6", "the budget was approved 9-4". */
const voting =
  /\b(?:vot(?:ed|ing|es)(?: (?:overwhelmingly|narrowly|late|again|by|it down))?|votes? of|tally of|(?:approved|rejected|adopted|ratified)(?: (?!to\b|from\b|at\b)[\p{L}’'-]+){0,4}(?: by)?|(?:bill|motion|measure|amendment|resolution|budget|proposal|treaty|ordinance) (?:was |has )?(?:\p{L}+ly )?(?:passed|carried|defeated|fell|failed)(?: by)?) $/u

/** Where such a clause goes on or ends: "… 13-6 to close the pool". */
const goesOn =
  /^(?:[.,;:)”"]|$| (?:to|on|in|at|for|against|after|that|with|along|as|and|but|last|this|late)\b| \p{L}+day\b)/u

/** "won on a 13-6 vote", "a vote, 13 to 6,": the noun behind. */
const vote = /^ (?:vote|votes|majority vote|council vote|board vote|party-line vote)\b(?! (?:share|lead|record))/i

/** The votes for and against at `at`, whose digits end at `end`: two counts. `null` for games, rulings and odds. */
export function readVotes(text: string, at: number, end: number): readonly [FigureMatch, FigureMatch] | null {
  const mark = unitAt(text, end)
  if (end - at > 3 || !(isDash(mark) || isHyphen(mark) || (mark === 0x20 && text.startsWith('to ', end + 1))))
    return null
  const match = pair.exec(text.slice(at, at + 14))
  if (!match) return null
  const to = at + match[0].length
  const after = text.slice(to, to + 18)
  if (!vote.test(after) && !(goesOn.test(after) && voting.test(text.slice(Math.max(0, at - 60), at)))) return null
  const [aye, nay] = [match[1]!, match[2]!]
  if (Number(aye) === Number(nay) && aye.length < 2) return null
  return [counted(at, aye), counted(to - nay.length, nay)]
}

function counted(from: number, printed: string): FigureMatch {
  const value = Number(printed)
  const quantity: NumberQuantity = {
    kind: 'count',
    unit: 'vote',
    min: value,
    max: value,
    hedge: 'none',
    approx: false,
    precision: 0,
  }
  const range = { from, to: from + printed.length }
  return { ...range, quantity, change: null, noun: null, whole: range }
}
