// Tables of single words that are asked by the word's number. Beside each figure some twenty tables are asked for the few words there, and
// nearly all hold none of them. To read one place of a list is far quicker than to look up a string, which took a tenth of the figure pass.

/** The number of each word that any table holds. All tables are made when the program loads, before a text is read. */
const numbers = new Map<string, number>()

/** The number of a word in lower case: 0 where no table holds it. */
export function numberInTables(lower: string): number {
  return numbers.get(lower) ?? 0
}

/** What is known of the words of a table, by the number that {@link numberInTables} gives them; `undefined` for all other words. */
export type WordTable<Value> = (word: { readonly number: number }) => Value | undefined

export function wordTable<Value>(entries: Iterable<readonly [string, Value]>): WordTable<Value> {
  const known = [...entries]
  for (const [word] of known) if (!numbers.has(word)) numbers.set(word, numbers.size + 1)
  const values = new Array<Value | undefined>(numbers.size + 1).fill(undefined)
  for (const [word, value] of known) values[numbers.get(word)!] = value
  return ({ number }) => values[number]
}

/** Whether a word is one of these. */
export function wordSet(words: Iterable<string>): (word: { readonly number: number }) => boolean {
  const holds = wordTable([...words].map((word): [string, true] => [word, true]))
  return (word) => holds(word) === true
}
