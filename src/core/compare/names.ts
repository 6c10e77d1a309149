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

const known = new Map<string, readonly string[]>()
/** Names kept with their words; a folder has far fewer, and a long-lived process must not collect them for ever. */
const mostKnown = 20_000

function wordsOf(name: string): readonly string[] {
  let words = known.get(name)
  if (!words) {
    words = name
      .toLowerCase()
      .split(/[^a-z0-9\u00c0-\u024f]+/)
      .filter((word) => word.length >= leastLetters && !kindsOfBody.has(word))
    if (known.size >= mostKnown) known.clear()
    known.set(name, words)
  }
  return words
}

/** Whether two names may be one: equal, or all telling words of one are among the other's ("Alder", "Alder Mills"). */
export function mayBeOne(left: string, right: string): boolean {
  if (left === right) return true
  const [a, b] = [wordsOf(left), wordsOf(right)]
  if (a.length === 0 || b.length === 0) return false
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.every((word) => many.includes(word))
}

/** Whether both sets hold names, and no name of one may be a name of the other. */
export function apart(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size === 0 || right.size === 0) return false
  for (const name of left) if (right.has(name)) return false
  for (const name of left) for (const other of right) if (mayBeOne(name, other)) return false
  return true
}
