import { readAmount, amountStart } from './amounts/amounts.ts'
import type { Context } from './context.ts'
import { isDash, nextWord, previousWord, skipSpaces, unitAt, wordEnding, type Word } from './words/cursor.ts'
import { hedgeBefore } from './words/hedges.ts'
import { isPluralNoun } from './words/nouns.ts'
import { isNamed } from './refusals/refusals.ts'
import { yearAt } from './dates/years.ts'
import { wordSet } from './words/wordTables.ts'

/**
 * Whether the four digits at `at` are a year rather than a count or part of a name. `sentence` is where theirs begins; `isTitle`
 * tells whether capitals mean nothing there.
 */
export function isBareYear(
  text: string,
  at: number,
  floor: number,
  context: Context,
  sentence: number,
  isTitle: () => boolean,
): boolean {
  const year = yearAt(text, at)!
  const hyphened = isDash(unitAt(text, at - 1))
  const before = hyphened ? wordEnding(text, at - 1) : previousWord(text, at)
  const led = leadsYear(before)
  const next = nextWord(text, at + 4)
  // "below 2019 levels", "at 2023 prices": what a year had.
  if (isOfYears(next)) return true
  // "the 2033 dollar bond": named by the year that it falls due.
  if (mayFallDue(text, next) && fallsDue.test(text.slice(at + 4, at + 30))) return true
  if (isCountable(next) || unitAt(text, skipSpaces(text, at + 4)) === 0x25) return false
  if (amountStart(text, at, floor, context) !== at) return false
  // "Old Bridge, Varno, 1666: a fire", "(oil on oak, 1641)"
  if (
    year < 1900 &&
    year >= 1500 &&
    /^[:)](?!\d)/.test(text.slice(at + 4, at + 6)) &&
    /\p{L}, $/u.test(text.slice(at - 3, at))
  )
    return true
  if (year < 1900 || year > 2099) return led && !isPluralNoun(next) && (year >= 1500 || before.lower === 'in')
  const opens = before.lower !== '' && before.from === sentence
  if (!led && !opens && isNamed(text, at, sentence, isTitle)) return false
  const amount = followsYear(next) ? null : readAmount(text, at, context)
  if (amount && amount.measured !== null) return amount.to <= at + 4
  if (!led && isPluralNoun(next) && hedgeBefore(text, at, floor)) return false
  return true
}

const fallsDue = /^(?: [\p{Ll}]+)? (?:eurobonds?|bonds?|notes|maturity|maturities)\b/u

/** Whether the word behind a year, or the one after it, falls due. */
function mayFallDue(text: string, next: Word): boolean {
  return isDueThing(next) || isDueThing(nextWord(text, next.to))
}

const isDueThing = wordSet('eurobond eurobonds bond bonds notes maturity maturities'.split(' '))

/** What a year had. */
const isOfYears = wordSet(
  'level levels prices terms standards baseline election elections season campaign census'.split(' '),
)

/** Words before a year. */
const leadsYear = wordSet(
  'in since by until till from during before after late early mid end between through year years around circa fiscal pre post summer winter autumn spring and to the of for'.split(
    ' ',
  ),
)

/** Words that go on after a year and are no unit. */
const followsYear = wordSet(
  'the and to of for in as with was were is are after when while but at by on or from that it he she they had has would will which who'.split(
    ' ',
  ),
)

/** Things and people that come in thousands, before which four digits count. */
const isCountable = wordSet(
  (
    'people persons men women children jobs workers employees homes houses households troops soldiers students pupils passengers patients ' +
    'residents civilians refugees migrants families dead injured wounded times tonnes tons metres meters miles kilometres feet acres hectares ' +
    'units copies cars vehicles shares votes delegates seats beds firefighters officers volunteers customers users members voters hours days ' +
    'million billion trillion thousand dollars pounds euros yen rupees'
  ).split(' '),
)
