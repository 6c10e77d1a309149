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

/** Places of the table below, a power of two: several for each word that one article has, and no more than a processor keeps at hand. */
const slots = 1 << 12

interface Kept<Made> {
  readonly word: string
  readonly made: Made
}

/** No longer word is looked for in place. */
const longestInPlace = 30

/**
 * The same for the word `text[from…to)`. Where it was met before, it is found by its characters, which takes less time than to cut it
 * out of the text and look it up; where another word has its place in the table, `make` is asked again.
 */
export function rememberInPlace<Made>(make: (word: string) => Made): (text: string, from: number, to: number) => Made {
  const remembered = remember(make, longestInPlace)
  const kept: (Kept<Made> | null)[] = new Array<Kept<Made> | null>(slots).fill(null)
  return (text, from, to) => {
    const length = to - from
    if (length > longestInPlace) return remembered(text.slice(from, to))
    let hash = length
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    const slot = (hash ^ (hash >>> 12)) & (slots - 1)
    const known = kept[slot]
    if (known && known.word.length === length) {
      const { word } = known
      let same = 0
      while (same < length && word.charCodeAt(same) === text.charCodeAt(from + same)) same++
      if (same === length) return known.made
    }
    const word = text.slice(from, to)
    const made = remembered(word)
    kept[slot] = { word, made }
    return made
  }
}
