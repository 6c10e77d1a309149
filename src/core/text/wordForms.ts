import { mostKept } from '../remember.ts'

// A printed word has one number for all places where it stands, and what the parts of the program made of it stands under that number:
// each part asks its tables once for a word, and reads one place of a list wherever else it is printed.

/** No longer word is kept: it is no word of the language, and met once. */
const longestKept = 30
/** Room of a kept word, its length and its code units: a power of two, which is one line of most processors' memory. */
const room = 32
/** Places of the table, a power of two: more than half as many again as words are kept, so that most stand where they are looked for. */
const places = 1 << 15

/** An open hash table of numbers: a word stands at the first free place from its own on. */
const table = new Int32Array(places)
/** For each place, the hash of the word that stands there, 0 where none does: side by side, so that a search touches no other word. */
const hashes = new Int32Array(places)
/** The words by number, each in room of its own: quicker to compare with a text than a string. */
const words = new Uint16Array(mostKept * room)
let kept = 0
/** How often all words were forgotten. */
let emptied = 0
/** What was made of the words, by number, for each {@link perForm}. */
const answers: unknown[][] = []

/** A function of a printed word, `text[from…to)`, that is worked out once for each form, and must depend on nothing else. */
export function perForm<Made>(make: (printed: string) => Made): (text: string, from: number, to: number) => Made {
  const made = new Array<Made | undefined>(mostKept).fill(undefined)
  answers.push(made)
  return (text, from, to) => {
    const number = numberAt(text, from, to)
    if (number < 0) return make(text.slice(from, to))
    const known = made[number]
    if (known !== undefined) return known
    const before = emptied
    const fresh = make(text.slice(from, to))
    // What `make` asks may be the word for which all others are forgotten: the number is then another's.
    if (emptied === before) made[number] = fresh
    return fresh
  }
}

/** The number of the word `text[from…to)`, which is found by its characters: quicker than to cut it out and look it up; −1 for none. */
function numberAt(text: string, from: number, to: number): number {
  const length = to - from
  if (length > longestKept) return -1
  let hash = length
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  if (hash === 0) hash = 1
  let place = (hash ^ (hash >>> 15)) & (places - 1)
  for (let other = hashes[place]; other !== 0; other = hashes[place]) {
    if (other === hash && standsAt(table[place]!, text, from, length)) return table[place]!
    place = (place + 1) & (places - 1)
  }
  if (kept === mostKept) {
    empty()
    return -1
  }
  table[place] = kept
  hashes[place] = hash
  words[kept * room] = length
  for (let at = 0; at < length; at++) words[kept * room + 1 + at] = text.charCodeAt(from + at)
  return kept++
}

function standsAt(number: number, text: string, from: number, length: number): boolean {
  const start = number * room
  if (words[start] !== length) return false
  for (let at = 0; at < length; at++) if (words[start + 1 + at] !== text.charCodeAt(from + at)) return false
  return true
}

/** Forgets every word when all numbers are given, as what {@link remember} keeps. */
function empty(): void {
  hashes.fill(0)
  for (const made of answers) made.fill(undefined)
  kept = 0
  emptied++
}
