/** Words that are kept with what was made of them; news repeats itself, and has fewer. */
export const mostKept = 20_000

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
