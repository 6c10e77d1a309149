import { remember } from '../../remember.ts'

/** Fewest letters of a word that tells one name from another. */
const leastLetters = 4

/** Words for kinds of body and plain adjectives of names, which many names share. */
const kindsOfBody: ReadonlySet<string> = new Set(
  (
    'bank group company corporation limited university college party union national international ministry department ' +
    'office city county state states united north south east west first great royal world general council institute ' +
    'agency service services holdings industries association society federation'
  ).split(' '),
)

const wordsOf = remember((name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^a-z0-9\u00c0-\u024f]+/)
    .filter((word) => word.length >= leastLetters && !kindsOfBody.has(word)),
)

/** Whether two names may be one: equal, or all telling words of one are among the other's ("Alder", "Alder Mills"). */
function mayBeOne(left: string, right: string): boolean {
  if (left === right) return true
  const [a, b] = [wordsOf(left), wordsOf(right)]
  if (a.length === 0 || b.length === 0) return false
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.every((word) => many.includes(word))
}

const knownWords = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** The telling words of all names of a set, which must not change any more. */
function wordsOfAll(names: ReadonlySet<string>): ReadonlySet<string> {
  let words = knownWords.get(names)
  if (!words) knownWords.set(names, (words = new Set([...names].flatMap(wordsOf))))
  return words
}

/** Whether two sets have anything in common. */
export function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const each of left) if (right.has(each)) return true
  return false
}

/** Whether both sets hold names, and no name of one may be a name of the other. Neither set may change afterwards. */
export function apart(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size === 0 || right.size === 0) return false
  for (const name of left) if (right.has(name)) return false
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  const words = wordsOfAll(many)
  for (const name of few) {
    // Names that may be one share a word, and most share none.
    if (!wordsOf(name).some((word) => words.has(word))) continue
    for (const other of many) if (mayBeOne(name, other)) return false
  }
  return true
}
