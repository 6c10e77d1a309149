import type { Mention, Range } from '../../model.ts'
import type { Words } from '../../phrase.ts'

/** A place in a story that one name fills: who led the round, who makes the engines, who is chief executive of what. */
export interface Slot {
  /** What two articles must both fill for their names to be compared: "lead:round", "engine", "chief executive". */
  readonly key: string
  /** Completes "sources disagree on …". */
  readonly question: Words
  /** Mention that fills it. */
  readonly filler: number
  /** Mention of whose slot it is; −1 where the sentence names none. */
  readonly owner: number
  /** Whether others may fill it as well, unless another article says that one did. */
  readonly open: boolean
  /** Which of several like things it is about, in small letters: "series b"; "" where that is not said. */
  readonly which: string
  readonly passage: number
  readonly sentence: Range
}

/** A sentence with the names in it. */
export interface SlotReading {
  readonly text: string
  readonly sentence: Range
  readonly named: readonly number[]
  readonly mentions: readonly Mention[]
  readonly passage: number
  readonly heading: string
}

/** A slot that a name fills; `owner` is the index of the mention that it belongs to, or −1. */
export function makeSlot(
  { passage, sentence }: SlotReading,
  key: string,
  question: Words,
  filler: number,
  owner = -1,
): Slot {
  return { key, question, filler, owner, open: false, which: '', passage, sentence }
}

/** What a pattern found, with its first group. */
export interface Found extends Range {
  readonly group: string
}

/** Where a pattern stands in the sentence, with what its first group holds. */
export function inSentence({ text, sentence }: SlotReading, pattern: RegExp): Found[] {
  const said = text.slice(sentence.from, sentence.to)
  // Asking for all matches copies the pattern, and nearly every sentence has none.
  if (said.search(pattern) < 0) return []
  return [...said.matchAll(pattern)].map((match) => ({
    from: sentence.from + match.index,
    to: sentence.from + match.index + match[0].length,
    group: match[1] ?? '',
  }))
}

/** The name that begins at `at`, or within the few words of a description before it ("led by the London fund |Arden"). */
export function nameAt({ text, named, mentions }: SlotReading, at: number, ...types: readonly string[]): number {
  for (const index of named) {
    const { from, type } = mentions[index]!
    if (from < at) continue
    if (from - at > 40 || /[.;:()]|,\s/.test(text.slice(at, from))) return -1
    if (types.includes(type)) {
      // "Corvane Motors V9": a maker's name before its product.
      const next = named.find(
        (other) => mentions[other]!.from > from && mentions[other]!.from <= mentions[index]!.to + 3,
      )
      return next !== undefined && mentions[next]!.type === 'product' && type !== 'product' ? next : index
    }
  }
  return -1
}

/** The name of one of the types that ends at `at`, or up to a word before it; −1 where there is none. */
export function nameEndingAt({ text, named, mentions }: SlotReading, at: number, ...types: readonly string[]): number {
  const found = named.findLast((index) => mentions[index]!.to <= at)
  if (found === undefined || !types.includes(mentions[found]!.type)) return -1
  return /^[\s\w’'-]{0,12}$/.test(text.slice(mentions[found]!.to, at)) ? found : -1
}

/** The last name before `at`, of whatever type; −1 where there is none. */
export function nearestBefore({ named, mentions }: SlotReading, at: number): number {
  return named.findLast((index) => mentions[index]!.to <= at) ?? -1
}
