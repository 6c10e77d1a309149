import { remember } from '../../remember.ts'
import { perForm, unique } from '../../text/wordForms.ts'
import { legalForms } from '../lexicon/kinds.ts'
import { fold, isPlaceName } from './lexicon.ts'

/** What two spellings of one name share: words folded, article and legal form dropped. */
export interface NameKey {
  readonly words: readonly string[]
  /** Words joined by one space. */
  readonly text: string
  /** Words joined by nothing, hyphens dropped: equal for "Open Sea" and "OpenSea". */
  readonly squashed: string
  /** What the name begins with, by one word, by two and so on: short forms of it, all but the whole. */
  readonly openings: readonly string[]
  /** What it ends in, likewise. */
  readonly endings: readonly string[]
}

/** Longest short form, in words. */
const longestShort = 5

/** A name as it is printed in a text, in one line, and what it shares with other spellings. */
export interface PrintedName {
  readonly name: string
  readonly key: NameKey
}

/** The name that `text[from…to)` prints, made once for each form. */
export const nameIn = perForm((printed): PrintedName => {
  const name = unique(printed.replace(/\s+/g, ' ').trim())
  return { name, key: nameKey(name) }
})

const separators = /[\s\u00a0,/]+/

const longestKnown = 60

export const nameKey = remember(makeKey, longestKnown)

const ofSaint = /^((?:St|Saint)\.? \p{Lu}\p{L}+)[’']s(?= )/u

function makeKey(name: string): NameKey {
  let words = name
    // "St Orvid’s" and "St Orvid’s Cathedral"
    .replace(ofSaint, '$1')
    .split(separators)
    .map(fold)
    .map(singular)
    .filter((word) => word !== '' && word !== '&' && word !== 'and')
  if (words.length > 1 && words[0] === 'the') words = words.slice(1)
  // "Co. Varno" and "County Varno"
  if (words.length > 1 && words[0] === 'co') words[0] = 'county'
  if (words.length > 1 && shipPrefixes.has(words[0]!)) words = words.slice(1)
  let end = words.length
  while (end > 1 && legalForms.has(words[end - 1]!)) end--
  words = words.slice(0, end)
  const text = unique(words.join(' '))
  const openings: string[] = []
  const endings: string[] = []
  for (let size = 1; size < words.length && size <= longestShort; size++) {
    openings.push(unique(words.slice(0, size).join(' ')))
    endings.push(unique(words.slice(-size).join(' ')))
  }
  return { words, text, squashed: unique(text.replace(/[\s-]/g, '')), openings, endings }
}

/** Letters before a ship's name. Source: the prefixes of merchant ships and navies in Lloyd's Register and Jane's Fighting Ships. */
export const shipPrefixes: ReadonlySet<string> = new Set(
  'mv ms mt ml km kmp fv rv ss rms hms uss hmcs hmas hmnzs ins kri brp pns usns'.split(' '),
)

/** Models in the plural are the same models: "X200s". */
function singular(word: string): string {
  return /\d/.test(word) && /[a-z\d]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}

/** Words of several languages before what a thing is of. */
export const ofWords: ReadonlySet<string> = new Set('of de del di do da du'.split(' '))

const skippedInInitials = new Set('of the and for in on de la du des et to at'.split(' '))

/** The initials of a name's words, lower case: small words left out, and counted. "US Harbour Survey" gives "ushs". */
export const initialsOf = remember((name): readonly string[] => {
  const words = name
    .split(/[\s\u00a0-]+/)
    .map(fold)
    .filter((word) => /^[a-z]/.test(word))
  if (words.length < 2) return []
  const join = (list: readonly string[]) =>
    list.map((word) => (/^(?:us|uk|un|eu)$/.test(word) ? word : word[0])).join('')
  const main = words.filter((word) => !skippedInInitials.has(word))
  const all = join(words)
  const found = new Set([join(main), all])
  // "Varno Department of Harbours" is the DH at home, where it needs three letters to be known by.
  if (main.length > 3 && isPlaceName(main[0]!)) found.add(join(main.slice(1)))
  return [...found]
}, longestKnown)

/** Whether the letters of `acronym` are the initials of `name`, small words counted or not. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/, '')
    .toLowerCase()
  return letters.length > 1 && (initialsOf(name).includes(letters) || isMixedAcronymOf(acronym, name))
}

/** "VaDB" of "Varno Development Bank": some letters of a word and the initials of the others. */
function isMixedAcronymOf(acronym: string, name: string): boolean {
  if (!/^(?:\p{Lu}\p{Ll}?){3,6}$/u.test(acronym) || !/\p{Ll}/u.test(acronym.slice(0, -1))) return false
  const parts = acronym.match(/\p{Lu}\p{Ll}?/gu)!
  const words = name.split(/[\s\u00a0-]+/).filter((word) => /^\p{Lu}/u.test(word))
  return parts.length === words.length && parts.every((part, at) => words[at]!.startsWith(part))
}
