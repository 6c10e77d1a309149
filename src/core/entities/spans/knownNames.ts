import type { Token } from '../words/tokens.ts'

/** Words of the longest name that is looked for. */
const longestName = 12

/**
 * Names known from an article's prose, by their first word: what a headline in title case or capitals is searched for,
 * because its capitals prove nothing.
 */
export class KnownNames {
  readonly #names = new Set<string>()
  /** Words of the longest name that begins with a word. */
  readonly #longest = new Map<string, number>()

  add(name: string): void {
    if (this.#names.has(name)) return
    this.#names.add(name)
    const words = name.split(' ')
    this.#longest.set(words[0]!, Math.max(words.length, this.#longest.get(words[0]!) ?? 0))
  }

  /** How many tokens from `at` spell the longest known name; 0 where none does. */
  longestAt(tokens: readonly Token[], at: number): number {
    const most = Math.min(this.#longest.get(tokens[at]!.key) ?? 0, longestName, tokens.length - at)
    let text = ''
    let longest = 0
    for (let size = 1; size <= most; size++) {
      text += size > 1 ? ` ${tokens[at + size - 1]!.key}` : tokens[at]!.key
      if (this.#names.has(text) && unbroken(tokens, at, size)) longest = size
    }
    return longest
  }
}

/** Whether words stand together as those of one name do. */
export function unbroken(tokens: readonly Token[], at: number, size: number): boolean {
  for (let each = at + 1; each < at + size; each++) {
    const { before } = tokens[each]!
    if (before !== ' ' && before !== ' & ' && before !== '. ' && before !== ', ') return false
  }
  return true
}
