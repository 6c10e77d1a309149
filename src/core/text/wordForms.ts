import { mostKept } from '../remember.ts'

// A printed word has one number for all places where it stands, and what the parts of the program made of it stands under that number:
// each part asks its tables once for a word, and reads one place of a list wherever else it is printed.

/** No longer word is kept: it is no word of the language, and met once. */
const longestKept = 30
/** Places of the table, a power of two: more than half as many again as words are kept, so that most stand where they are looked for. */
const places = 1 << 15

/**
 * An open hash table: a word stands at the first free place from its own on. Of each place first the hash of its word, 0 where none stands
 * there, then where its record begins: side by side, so that a search touches little memory.
 */
const table = new Int32Array(2 * places)
/** A record of each word, one after the other: its number, its length and its code units. */
const records = new Uint16Array(16 * mostKept)
/** Where the next record begins. */
let end = 0
/** The number of the first word that is kept, and of the next: none is given twice. */
let first = 0
let next = 0
/** What was made of the words, by number, for each {@link perForm}. */
const answers: unknown[][] = []

/**
 * The word as the one string that the engine keeps for these letters, as it does for the names of properties. A word is compared with
 * dozens of others: that is then a look at where they are kept, and not at their letters.
 */
export function unique(word: string): string {
  const names = Object.create(null) as Record<string, boolean>
  names[word] = true
  return Object.keys(names)[0]!
}

/**
 * A function of a printed word, `text[from…to)`, that is worked out once for each form, and must depend on nothing else. Who has the word's
 * {@link numberOf} spares it the search.
 */
export function perForm<Made>(
  make: (printed: string) => Made,
): (text: string, from: number, to: number, number?: number) => Made {
  const made = new Array<Made | undefined>(mostKept).fill(undefined)
  answers.push(made)
  return (text, from, to, known = -1) => {
    const number = known >= first ? known : numberOf(text, from, to)
    if (number < 0) return make(text.slice(from, to))
    const before = made[number - first]
    if (before !== undefined) return before
    const fresh = make(text.slice(from, to))
    // What `make` asks may be the word for which all others are forgotten.
    if (number >= first) made[number - first] = fresh
    return fresh
  }
}

/**
 * The number of the word `text[from…to)`, which is found by its characters: quicker than to cut it out and look it up; −1 for none. It stands
 * for the word as long as the word is kept, and then for nothing.
 */
export function numberOf(text: string, from: number, to: number): number {
  const length = to - from
  if (length > longestKept) return -1
  let hash = length
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  if (hash === 0) hash = 1
  let place = 2 * ((hash ^ (hash >>> 15)) & (places - 1))
  for (let other = table[place]; other !== 0; other = table[place]) {
    const record = table[place + 1]!
    if (other === hash && isOf(record, text, from, length)) return first + records[record]!
    place = (place + 2) & (2 * places - 1)
  }
  if (next - first === mostKept || end + length + 2 > records.length) {
    empty()
    return -1
  }
  table[place] = hash
  table[place + 1] = end
  records[end++] = next - first
  records[end++] = length
  for (let at = from; at < to; at++) records[end++] = text.charCodeAt(at)
  return next++
}

function isOf(record: number, text: string, from: number, length: number): boolean {
  if (records[record + 1] !== length) return false
  for (let at = 0; at < length; at++) if (records[record + 2 + at] !== text.charCodeAt(from + at)) return false
  return true
}

/** Forgets every word when there is no room for another, as what {@link remember} keeps. */
function empty(): void {
  table.fill(0)
  for (const made of answers) made.fill(undefined)
  end = 0
  first = next
}
