/** Words that are kept with what was made of them; news repeats itself, and has fewer. */
const mostKept = 20_000

/**
 * A function of a word that remembers what it made. Emptied when full, and words longer than `longest` characters are made anew each
 * time, so that a long-lived process collects nothing without end.
 */
export function remember<Made>(make: (word: string) => Made, longest = Infinity): (word: string) => Made {
  const kept = new Map<string, Made>()
  return (word) => {
    const before = kept.get(word)
    if (before !== undefined) return before
    const made = make(word)
    if (kept.size >= mostKept) kept.clear()
    if (word.length <= longest) kept.set(word, made)
    return made
  }
}
