import type { Token } from './tokens.ts'

/**
 * Names known from an article's prose, by their first word: what a headline in title case or capitals is searched for,
 * because its capitals prove nothing.
 */
export class KnownNames {
  readonly #byFirst = new Map<string, string[]>()

  add(name: string): void {
    const first = name.split(' ', 1)[0]!
    const names = this.#byFirst.get(first)
    if (!names) this.#byFirst.set(first, [name])
    else if (!names.includes(name)) names.push(name)
  }

  /** How many tokens from `at` spell the longest known name; 0 where none does. */
  longestAt(tokens: readonly Token[], at: number): number {
    let longest = 0
    for (const name of this.#byFirst.get(tokens[at]!.key) ?? []) {
      const size = name.split(' ').length
      if (size > longest && at + size <= tokens.length && spells(tokens, at, name) && unbroken(tokens, at, size))
        longest = size
    }
    return longest
  }
}

function spells(tokens: readonly Token[], at: number, name: string): boolean {
  let text = tokens[at]!.key
  for (let next = at + 1; text.length < name.length && next < tokens.length; next++) text += ' ' + tokens[next]!.key
  return text === name
}

export function unbroken(tokens: readonly Token[], at: number, size: number): boolean {
  for (let each = at + 1; each < at + size; each++) {
    const { before } = tokens[each]!
    if (before !== ' ' && before !== ' & ' && before !== '. ' && before !== ', ') return false
  }
  return true
}
