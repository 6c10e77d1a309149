/** Words that are kept with what was made of them; news repeats itself, and has fewer. */
const mostKept = 20_000

/**
 * A function of a word, or of a text, that remembers what it made. Emptied when full, and words longer than `longest` characters are made
 * anew each time, so that a long-lived process collects nothing without end.
 */
export function remember<Made>(
  make: (word: string) => Made,
  longest = Infinity,
  most = mostKept,
): (word: string) => Made {
  const kept = new Map<string, Made>()
  return (word) => {
    const before = kept.get(word)
    if (before !== undefined) return before
    const made = make(word)
    if (kept.size >= most) kept.clear()
    if (word.length <= longest) kept.set(word, made)
    return made
  }
}

/**
 * A function of an object that never changes, such as an analysis or a claim, asked once for each: what it made is kept as long as the
 * object is, through all states of a folder in which its article stays the same. Whatever else `make` asks must belong to the object.
 */
export function rememberOf<Key extends object, Made, Others extends readonly unknown[]>(
  make: (key: Key, ...others: Others) => Made,
): (key: Key, ...others: Others) => Made {
  const kept = new WeakMap<Key, { readonly made: Made }>()
  return (key, ...others) => {
    let known = kept.get(key)
    if (!known) kept.set(key, (known = { made: make(key, ...others) }))
    return known.made
  }
}

/** Places of the table below, a power of two: a third more than words are kept, so that most stand where they are looked for. */
const slots = 1 << 15

interface Kept<Made> {
  readonly word: string
  readonly made: Made
}

/** No longer word is kept. */
const longestInPlace = 30

/**
 * The same for the word `text[from…to)`. Where it was met before, it is found by its characters, which takes less time than to cut it
 * out of the text and look it up.
 */
export function rememberInPlace<Made>(make: (word: string) => Made): (text: string, from: number, to: number) => Made {
  // An open hash table: a word stands at the first free place from its own on. Hashes apart, so that few others are looked at.
  const hashes = new Int32Array(slots)
  const kept = new Array<Kept<Made> | null>(slots).fill(null)
  let size = 0
  return (text, from, to) => {
    const length = to - from
    if (length > longestInPlace) return make(text.slice(from, to))
    let hash = length
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    let slot = (hash ^ (hash >>> 15)) & (slots - 1)
    for (let known = kept[slot]; known; known = kept[slot]) {
      if (hashes[slot] === hash && standsAt(known.word, text, from, length)) return known.made
      slot = (slot + 1) & (slots - 1)
    }
    const word = text.slice(from, to)
    const made = make(word)
    if (size++ < mostKept) {
      hashes[slot] = hash
      kept[slot] = { word, made }
    } else {
      kept.fill(null)
      size = 0
    }
    return made
  }
}

function standsAt(word: string, text: string, from: number, length: number): boolean {
  if (word.length !== length) return false
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  return true
}
