import { mostKept } from '../remember.ts'

/**
 * A word as it is printed, one object for all places where it stands, with what the parts of the program made of it: each part asks its
 * tables once for a word, and reads a field at every other place.
 */
export interface WordForm {
  readonly printed: string
  /** What was made of the word, by the number of the maker; see {@link perForm}. */
  readonly made: unknown[]
}

/** No longer word is kept: it is no word of the language, and met once. */
const longestKept = 30
/** Places of the table, a power of two: more than half as many again as words are kept, so that most stand where they are looked for. */
const places = 1 << 15

/** An open hash table: a word stands at the first free place from its own on. Emptied when full, as what {@link remember} keeps. */
const table = new Array<WordForm | null>(places).fill(null)
/** For each place, the hash of the word that stands there, 0 where none does: side by side, so that a search touches no other word. */
const hashes = new Int32Array(places)
let kept = 0
let makers = 0

/** The form of the word `text[from…to)`, which is found by its characters: quicker than to cut it out and look it up. */
export function formAt(text: string, from: number, to: number): WordForm {
  const length = to - from
  let hash = length
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  if (hash === 0) hash = 1
  let place = (hash ^ (hash >>> 15)) & (places - 1)
  for (let other = hashes[place]; other !== 0; other = hashes[place]) {
    const form = other === hash ? table[place] : null
    if (form && standsAt(form.printed, text, from, length)) return form
    place = (place + 1) & (places - 1)
  }
  const form: WordForm = { printed: text.slice(from, to), made: new Array<unknown>(makers) }
  if (length > longestKept) return form
  if (kept < mostKept) {
    table[place] = form
    hashes[place] = hash
    kept++
  } else {
    table.fill(null)
    hashes.fill(0)
    kept = 0
  }
  return form
}

function standsAt(word: string, text: string, from: number, length: number): boolean {
  if (word.length !== length) return false
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  return true
}

/** A function of a printed word that is worked out once for each form, and must depend on nothing else. */
export function perForm<Made>(make: (printed: string) => Made): (form: WordForm) => Made {
  const maker = makers++
  return (form) => {
    const known = form.made[maker] as Made | undefined
    if (known !== undefined) return known
    const made = make(form.printed)
    form.made[maker] = made
    return made
  }
}
