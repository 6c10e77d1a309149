import { isLetter, isSpace } from '../../text/characters.ts'
import { perForm, unique } from '../../text/wordForms.ts'
import { numberInTables } from './wordTables.ts'

// Small steps over a passage's reading text. Words are runs of letters; nothing here looks further than one word or one gap,
// so that a reader at an anchor does a bounded amount of work.

/** No word that any table knows is longer. */
const LONGEST_WORD = 24
/** Gaps longer than this are layout, not prose. */
const LONGEST_GAP = 4

/** A word as printed and in lower case. `from === to` stands for "no word". */
export interface Word {
  readonly from: number
  readonly to: number
  readonly lower: string
  /** By which tables know the word: 0 where none holds it. */
  readonly number: number
}

const formOf = perForm((printed): Pick<Word, 'lower' | 'number'> => {
  const lower = unique(printed.toLowerCase())
  return { lower, number: numberInTables(lower) }
})

const none: Word = { from: 0, to: 0, lower: '', number: 0 }

function made(text: string, from: number, to: number): Word {
  if (from === to) return none
  const { lower, number } = formOf(text, from, to)
  return { from, to, lower, number }
}

/** The code unit at `at`, or 0 beyond either end, which keeps hot loops free of `NaN`. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}

/** Where the gap of spaces that begins at `at` ends. */
export function skipSpaces(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_GAP)
  while (at < limit && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Where the gap of spaces that ends at `at` begins. */
export function skipSpacesBack(text: string, at: number): number {
  const limit = Math.max(0, at - LONGEST_GAP)
  while (at > limit && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** Where the run of letters that begins at `at` ends; stops early in words too long to matter. */
function letterEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_WORD)
  while (at < limit && isLetter(text.charCodeAt(at))) at++
  return at
}

// The readers at one anchor ask for the same few words many times over: the last ones of the text are kept, each in the place that its
// offset gives it. Only speed depends on it.
const PLACES = 64
const beginning = new Int32Array(PLACES).fill(-1)
const ending = new Int32Array(PLACES).fill(-1)
const wordsFrom: Word[] = Array<Word>(PLACES).fill(none)
const wordsTo: Word[] = Array<Word>(PLACES).fill(none)
let keptText = ''

/**
 * Forgets the words of another text. The text is kept anew each time: to compare it with an equal one that is stored elsewhere takes
 * time in proportion to its length, to compare it with itself none.
 */
function keepWordsOf(text: string): void {
  if (text !== keptText) {
    beginning.fill(-1)
    ending.fill(-1)
  }
  keptText = text
}

/** The run of letters that begins exactly at `at`. */
export function wordAt(text: string, at: number): Word {
  keepWordsOf(text)
  const place = at & (PLACES - 1)
  if (beginning[place] === at) return wordsFrom[place]!
  const to = letterEnd(text, at)
  beginning[place] = at
  return (wordsFrom[place] = made(text, at, to))
}

/** The next word after a gap of spaces. */
export function nextWord(text: string, at: number): Word {
  return wordAt(text, skipSpaces(text, at))
}

/** The next word after one hyphen or a gap of spaces ("38 billion", "38-billion"). */
export function joinedWord(text: string, at: number): Word {
  return isHyphen(unitAt(text, at)) ? wordAt(text, at + 1) : nextWord(text, at)
}

/** The word that ends exactly at `at`, or none. Full stops inside are not part of it. */
export function wordEnding(text: string, at: number): Word {
  keepWordsOf(text)
  const place = at & (PLACES - 1)
  if (ending[place] === at) return wordsTo[place]!
  let from = at
  const limit = Math.max(0, at - LONGEST_WORD)
  while (from > limit && isLetter(text.charCodeAt(from - 1))) from--
  ending[place] = at
  return (wordsTo[place] = made(text, from, at))
}

/** The word before a gap of spaces that ends at `at`; none where another mark stands between. */
export function previousWord(text: string, at: number): Word {
  return wordEnding(text, skipSpacesBack(text, at))
}

/** "st", "nd", "rd", "th": what makes digits a rank. */
export function isRankSuffix({ lower }: Word): boolean {
  return lower === 'th' || lower === 'st' || lower === 'nd' || lower === 'rd'
}

export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}

/** Hyphen, en dash, em dash, minus: what stands between the ends of a range. */
export function isDash(unit: number): boolean {
  return isHyphen(unit) || unit === 0x2013 || unit === 0x2014 || unit === 0x2212 || unit === 0x2012
}
