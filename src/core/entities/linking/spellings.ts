import { addTo } from '../../grouping.ts'
import type { EntityType } from '../../model.ts'
import { ofWords, type NameKey } from '../words/names.ts'

/** All mentions of one article (or folder) that are spelled alike. */
export interface Spelling {
  readonly key: NameKey
  readonly name: string
  readonly type: EntityType
  /** Whether its type is more than a guess. */
  readonly sure: boolean
  /** The type that a little more speaks for than for any other, if there is one. */
  readonly leans: EntityType | undefined
  /** Order of its first mention; headlines count as last. */
  readonly order: number
}

/** Spellings of two words and more, by the words they hold. */
export interface WordIndex {
  /** By what they begin with: the text of any number of their words, all but the last. */
  readonly openings: Map<string, number[]>
  /** By what they end in: likewise. */
  readonly endings: Map<string, number[]>
  /** By any word but the first and the last. */
  readonly inner: Map<string, number[]>
  readonly last: Map<string, number[]>
  /** By the noun that says what a body is, where it is not the last word: "tribunal" in "Electoral Tribunal of Varno". */
  readonly head: Map<string, number[]>
}

export function addWords(index: WordIndex, { words, openings, endings }: NameKey, at: number): void {
  const last = words.length - 1
  addTo(index.last, words[last]!, at)
  if (last > 1) for (const word of new Set(words.slice(1, Math.min(last, 6)))) addTo(index.inner, word, at)
  for (const opening of openings) addTo(index.openings, opening, at)
  for (const ending of endings) addTo(index.endings, ending, at)
  const head = headOf(words)
  if (head < last) addTo(index.head, words[head]!, at)
}

/** Index of the word that says what a body is: the last, or the one before "of" or "for". */
export function headOf(words: readonly string[]): number {
  const at = words.findIndex((word, each) => each > 0 && (ofWords.has(word) || word === 'for'))
  return at > 0 ? at - 1 : words.length - 1
}
