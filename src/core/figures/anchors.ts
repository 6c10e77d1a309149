import { DIGIT, isDigit, LETTER, unitTable } from '../text/characters.ts'
import { mayHaveRole } from './lexicon.ts'

// Where the scanner stops: nearly all of a text is passed by here, so that this is read for every character.

const OTHER = 0
const ADDRESS = 3 // a character that may be inside a web or mail address
const SPACE = 0x20
const SLASH = 0x2f
/** A fraction of one sign is read as a digit is. */
const types = unitTable({ '¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞': DIGIT, ':.@': ADDRESS })

/** The type of the character at `at`, by which the scanner goes on at an anchor. */
export function typeAt(text: string, at: number): number {
  return types[text.charCodeAt(at)]!
}

export function lettersEnd(text: string, at: number): number {
  while (at < text.length && types[text.charCodeAt(at)] === LETTER) at++
  return at
}

/** Where digits, a word that may have a role or touches digits, or a mark inside an address begins, at `at` or after it; else the end. */
export function nextAnchor(text: string, at: number): number {
  const { length } = text
  // A local name is read more quickly than the module's.
  const typeOf = types
  while (at < length) {
    const first = text.charCodeAt(at)
    const type = typeOf[first]
    if (type === LETTER) {
      const from = at++
      let after = SPACE
      // Most words end with a space, which needs no look at the table and is not looked at again.
      while (at < length && (after = text.charCodeAt(at)) !== SPACE && typeOf[after] === LETTER) at++
      if (mayHaveRole(text, first, from, at)) return from
      if (after === SPACE) at++
      else if (isDigit(after)) return from
    } else if (type === OTHER) at++
    else if (type === DIGIT || joinsAddress(first, at + 1 < length ? text.charCodeAt(at + 1) : SPACE)) return at
    else at++
  }
  return length
}

/** Whether a mark of addresses is inside one: "https:/", "example.c", "desk@e". Most end a sentence. */
function joinsAddress(mark: number, next: number): boolean {
  return mark === 0x3a ? next === SLASH : types[next] === LETTER
}
