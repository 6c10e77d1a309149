import type { Hedge } from '../../model.ts'
import { isDigit, isLetter } from '../../text/characters.ts'
import { isHyphen, nextWord, previousWord, skipSpaces, skipSpacesBack, unitAt, wordEnding } from './cursor.ts'
import { wordSet, wordTable } from './wordTables.ts'

// Words that loosen or bound a number. Source: the hedges of the AP and Guardian style guides and the "approximator" and
// "bound" lists of the CQE and quantulum3 extractors, kept to what news prints.

export interface HedgeMatch {
  readonly hedge: Hedge
  /** Start of the words before a number, or end of the words after it. */
  readonly at: number
}

const before = new Map<string, Hedge>()
function add(hedge: Hedge, phrases: string): void {
  for (const phrase of phrases.split('|')) before.set(phrase, hedge)
}
add(
  'about',
  'about|around|roughly|approximately|approx|some|nearly|almost|circa|ca|c|an estimated|estimated|close to|near',
)
add(
  'about',
  'close to|nearing|approaching|in the region of|of the order of|on the order of|something like|somewhere around',
)
add('about', 'more or less|virtually|practically|an average of about|around about|more like|maybe')
add('about', 'perhaps|an approximate|a rough|or so|nearer|well-nigh|a reported|reportedly')
add(
  'over',
  'over|more than|at least|no fewer than|no less than|not less than|not fewer than|upwards of|upward of|in excess of',
)
add(
  'over',
  'north of|exceeding|exceeds|exceeded|exceed|above|a minimum of|minimum|at minimum|greater than|larger than|higher than',
)
add(
  'over',
  'well over|just over|slightly over|far more than|slightly more than|just above|well above|bigger than|topped|tops',
)
add(
  'over',
  'greater than or equal to|greater or equal to|bigger or equal than|equal to or greater than|more than or equal to|at or above|surpass|surpassed|surpassing|longer than|older than|better than|a little more than|a bit more than|topping|passes',
)
add(
  'under',
  'up to|under|less than|fewer than|no more than|not more than|at most|below|as much as|as many as|a maximum of|maximum',
)
add(
  'under',
  'less than or equal to|smaller or equal than|lower or equal to|equal to or less than|at or below|south of|lower than|smaller than|just under|slightly less than|just below|well below|well under|no greater than',
)
add(
  'over',
  'a little over|a shade over|a touch over|a bit over|a fraction over|a shade more than|a touch more than|a fraction more than',
)
add(
  'under',
  'a little under|a shade under|a touch under|a bit under|a fraction under|a shade less than|a touch less than|a bit less than',
)
add('under', 'no higher than|shorter than|younger than|upto|slightly under|a little less than|no later than')
add('under', 'as high as|as long as|as large as|as big as|as tall as|as deep as')
add('over', 'as little as|as few as')
/** The phrases that end alike, by the word before their common end. */
interface Ending {
  /** What the end is by itself, if it is a phrase. */
  hedge: Hedge | undefined
  readonly phrase: string
  readonly longer: Map<string, Ending>
}

const endings = new Map<string, Ending>()
for (const [phrase, hedge] of before) {
  const words = phrase.split(' ')
  let longer = endings
  for (let at = words.length - 1; at >= 0; at--) {
    const known = longer.get(words[at]!)
    const ending: Ending = known ?? { hedge: undefined, phrase: words.slice(at).join(' '), longer: new Map() }
    if (!known) longer.set(words[at]!, ending)
    if (at === 0) ending.hedge = hedge
    longer = ending.longer
  }
}

/** The phrases that end with a word. */
const endingAt = wordTable(endings)

/** Words that may stand between a hedge and its number without changing it. */
const standsBetween = wordSet(['a', 'an', 'another', 'further', 'additional', 'extra'])

const marks: ReadonlyMap<string, Hedge> = new Map([
  ['~', 'about'],
  ['∼', 'about'],
  ['≈', 'about'],
  ['>', 'over'],
  ['≥', 'over'],
  ['<', 'under'],
  ['≤', 'under'],
])

/** The hedge that ends before the number at `from`, looking no further back than `floor`. */
export function hedgeBefore(text: string, from: number, floor: number): HedgeMatch | null {
  let end = skipSpacesBack(text, from)
  const unit = unitAt(text, end - 1)
  const equals = unit === 0x3d ? 1 : 0
  const mark = isLetter(unit) || isDigit(unit) ? undefined : marks.get(text[end - 1 - equals] ?? '')
  if (mark && end - equals > floor) return { hedge: mark, at: end - 1 - equals }
  if (unit === 0x2e && /\b(?:c|ca|approx)\.$/i.test(text.slice(Math.max(0, end - 8), end))) end--
  const last = wordEnding(text, end)
  if (last.lower === '' || last.from < floor) return null
  let ending = endingAt(last)
  // Most numbers follow neither, and are done with at once.
  if (!ending) {
    if (last.lower === 'passed') return isPassed(text, last.from, from) ? { hedge: 'over', at: last.from } : null
    if (!standsBetween(last)) return null
    const inner = hedgeBefore(text, last.from, floor)
    return inner && text.slice(inner.at, last.from).trim().length > 1 ? inner : null
  }
  let found: HedgeMatch | null = null
  for (let word = last; ending && word.lower !== '' && word.from >= floor;) {
    const { phrase } = ending
    const hedge = denied(text, phrase, word.from, ending.hedge)
    if (
      hedge &&
      !(phrase === 'up to' && isLevel(text, word.from, from)) &&
      !(phrase.startsWith('as ') && compares(text, word.from)) &&
      !endsVerb(text, phrase, word.from)
    )
      found = { hedge, at: word.from }
    word = previousWord(text, word.from)
    ending = ending.longer.get(word.lower)
  }
  return found && nested(text, found, floor)
}

/** "the toll passed 1,000", "has passed 26,000 names": what grows goes beyond thousands; a weir passes water and a house a law. */
function isPassed(text: string, verb: number, number: number): boolean {
  return (
    /^\p{Sc}?(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?:bn|m| ?[mb]illion| thousand| lakh| crore))/u.test(
      text.slice(number, number + 20),
    ) &&
    /\b(?:has|have|had|totals?|numbers?|tolls?|counts?|tally|figures?|sums?|petition|appeal|fund|costs?|prices?|sales|revenues?)(?: (?!of\b)[\p{L}’'-]+){0,5} $/iu.test(
      text.slice(Math.max(0, verb - 50), verb),
    )
  )
}

/** Verbs whose particle "over" is. Source: the phrasal verbs of Quirk et al. that take a sum or a number of things. */
const verbsWithOver =
  /^(?:hand(?:s|ed|ing)?|fork(?:s|ed|ing)?|sign(?:s|ed|ing)?|turn(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|roll(?:s|ed|ing)?)$/

/** "must hand over €40m": the word belongs to the verb. */
function endsVerb(text: string, phrase: string, from: number): boolean {
  return phrase === 'over' && verbsWithOver.test(wordEnding(text, skipSpacesBack(text, from)).lower)
}

/** "must not exceed 50", "never by more than 1.5": what is denied bounds the other way. */
function denied(text: string, phrase: string, from: number, hedge: Hedge | undefined): Hedge | undefined {
  if (hedge !== 'over') return hedge
  const words = text.slice(Math.max(0, from - 40), from)
  if (phrase.startsWith('exceed'))
    return /\b(?:not|never|cannot|n['’]t|nothing|none|nobody|no one|no \p{L}+)(?: (?:[\p{L}’]+ )?(?:may|must|can|could|should|shall|will|would|is to|was to|to))? $/iu.test(
      words,
    )
      ? 'under'
      : hedge
  if ((phrase === 'above' || phrase === 'over') && /\b(?:not|never) (?:(?:to )?(?:go|rise|be|climb) )?$/i.test(words))
    return 'under'
  return phrase === 'more than' && /\bnever (?:\p{L}+ ){0,3}$/iu.test(words) ? 'under' : hedge
}

/** "moves up to $10,560", "pushed the rate up to 5%": what rises to a level; "pays up to $10,560" is a bound. */
function isLevel(text: string, from: number, number: number): boolean {
  const words = text.slice(Math.max(0, from - 60), from)
  if (
    pushed.test(words) ||
    /\b(?:rounded|crept|creeps|inched|shot|ticked|edged|climbed|jumped|went|adds|added) $/i.test(words)
  )
    return true
  return /\b(?:moves?|moved|moving|goes|go) $/i.test(words) && /[$£€%\p{Lu}]/u.test(text[number] ?? '')
}

/** A verb of lifting and what it lifts. Source: the phrasal verbs with "up" of Quirk et al., 16.4. */
const pushed =
  /\b(?:push|lift|bump|drive|drove|bring|brought|rais|hik|nudg|tak|took|put|crank|ramp)(?:e|es|s|ed|ing)? (?:the|its|his|her|their|our|it|them)(?: (?!and|or|but|to|for|of|by|that)[\p{L}’'-]+){0,4} $/iu

/** "three times as much as 7.1", "twice as many as 40": a comparison, not a bound. */
function compares(text: string, from: number): boolean {
  return /^(?:times|twice|half|thrice|just|almost|nearly)$/.test(wordEnding(text, skipSpacesBack(text, from)).lower)
}

/** "up to about 40": the bound stands; "nearly over": the inner one does. */
function nested(text: string, match: HedgeMatch, floor: number): HedgeMatch {
  const end = skipSpacesBack(text, match.at)
  const word = wordEnding(text, end)
  if (word.from < floor || word.lower === '') return match
  if (match.hedge === 'about') {
    const outer = before.get(word.lower) ?? before.get(twoWords(text, word.from, end))
    if (outer === 'over' || outer === 'under') {
      const at = before.has(word.lower) ? word.from : wordEnding(text, skipSpacesBack(text, word.from)).from
      return { hedge: outer, at }
    }
  }
  return match
}

function twoWords(text: string, from: number, end: number): string {
  const first = wordEnding(text, skipSpacesBack(text, from))
  return first.lower === '' ? '' : text.slice(first.from, end).toLowerCase()
}

const after: ReadonlyMap<string, Hedge> = new Map([
  ['or more', 'over'],
  ['and more', 'over'],
  ['and up', 'over'],
  ['and above', 'over'],
  ['and over', 'over'],
  ['and counting', 'over'],
  ['or above', 'over'],
  ['or higher', 'over'],
  ['or greater', 'over'],
  ['or longer', 'over'],
  ['or older', 'over'],
  ['or better', 'over'],
  ['or over', 'over'],
  ['at least', 'over'],
  ['or less', 'under'],
  ['or fewer', 'under'],
  ['or under', 'under'],
  ['or below', 'under'],
  ['or younger', 'under'],
  ['or lower', 'under'],
  ['at most', 'under'],
  ['at the most', 'under'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['give or take', 'about'],
  ['approximately', 'about'],
])

/** The hedge that begins after the number, its unit or its noun at `to`: "or more", "+", "-plus", "-odd", "or so". */
export function hedgeAfter(text: string, to: number): HedgeMatch | null {
  const unit = unitAt(text, to)
  if (unit === 0x2b && !/[\d+]/.test(text[to + 1] ?? '')) return { hedge: 'over', at: to + 1 }
  const joined = isHyphen(unit) ? nextWord(text, to + 1) : nextWord(text, to)
  if (joined.lower === 'plus' && isHyphen(unit)) return { hedge: 'over', at: joined.to }
  if (joined.lower === 'odd' && isHyphen(unit)) return { hedge: 'about', at: joined.to }
  if (isHyphen(unit)) return null
  if (joined.lower !== 'or' && joined.lower !== 'and' && joined.lower !== 'at' && joined.lower !== 'give') return null
  const start = skipSpaces(text, to)
  const second = nextWord(text, joined.to)
  for (const end of [nextWord(text, second.to).to, second.to]) {
    const hedge = end > start ? after.get(text.slice(start, end).toLowerCase()) : undefined
    if (hedge && (hedge === 'about' || !thanFollows(text, end))) return { hedge, at: end }
  }
  return null
}

/** "5 or more than 6", "15 years and up to $3bn": the words belong to what follows. */
function thanFollows(text: string, at: number): boolean {
  const next = nextWord(text, at)
  return next.lower === 'than' || next.lower === 'that' || next.lower === 'to'
}
