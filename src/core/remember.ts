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

/** Texts of which is known that they were met. */
const mostMet = 4096

/**
 * As {@link remember}, of texts of which most are met once: what was made of one is kept from the second time on that it is met. Of a folder
 * of different articles nothing is kept, which the engine would copy again and again; of an article that is typed, all but what was typed.
 */
export function rememberRepeated<Made>(
  make: (text: string) => Made,
  longest: number,
  most: number,
): (text: string) => Made {
  const met = new Int32Array(mostMet)
  const known = remember(make, longest, most)
  return (text) => {
    const hash = hashOf(text)
    const place = hash & (mostMet - 1)
    if (met[place] === hash) return known(text)
    met[place] = hash
    return make(text)
  }
}

/** A hash of all of a text's characters, never 0: of a few, texts that differ in one word would pass for one another. */
function hashOf(text: string): number {
  let hash = text.length
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash === 0 ? 1 : hash
}

/** Room for what functions make of one thing that never changes: see {@link rememberIn}. */
export class Memory {
  /** What was made, by the number of the function that made it. */
  readonly #made: unknown[] = []

  recall(number: number): unknown {
    return this.#made[number]
  }

  keep(number: number, made: unknown): void {
    this.#made[number] = made
  }
}

let numbersGiven = 0

/**
 * As {@link rememberOf}, of things that bring room for it along: a weak table takes a thousandth of a millisecond for each new thing, which
 * is as long as reading twenty words. What `make` gives is never `undefined`.
 */
export function rememberIn<Thing extends { readonly memory: Memory }, Made>(
  make: (thing: Thing) => Made,
): (thing: Thing) => Made {
  const number = numbersGiven++
  return (thing) => {
    const before = thing.memory.recall(number)
    if (before !== undefined) return before as Made
    const made = make(thing)
    thing.memory.keep(number, made)
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
