// The names and quotations of a draft, looked up in the sources' own words.
import type { Corpus } from './corpus.ts'
import type { DraftFinding } from './draft.ts'
import type { Analysis, Place } from './model.ts'

/** Quotations of fewer words are phrases anyone may use. */
const fewestWords = 3
/** Share of words, in order, that two wordings of one utterance have in common. */
const sameUtterance = 0.6
/** Letters in which a misspelt name may differ from the sources' spelling. */
const misspelt = 2

/** A quotation of a source, as words. */
interface Utterance {
  readonly place: Place
  readonly words: readonly string[]
}

/** What the sources call people and things, and what they quote. */
export class SourceWords {
  /** Names in lower case, with a place where each stands. */
  readonly names = new Map<string, Place>()
  readonly utterances: readonly Utterance[]
  /** Each source's words in lower case, one space between them. */
  readonly #texts: readonly { readonly source: string; readonly words: string }[]

  constructor(corpus: Corpus) {
    const { sources } = corpus
    for (const { article, mentions } of sources) {
      for (const { name, start, end, text } of mentions) {
        const key = name.toLowerCase()
        if (!this.names.has(key)) this.names.set(key, { source: article.source, start, end, text })
      }
    }
    this.utterances = sources.flatMap(({ article, quotations }) =>
      quotations.map(({ start, end, text }) => {
        return { place: { source: article.source, start, end, text }, words: wordsOf(text) }
      }),
    )
    this.#texts = sources.map(({ article }) => {
      const words = article.passages.map(({ text }) => wordsOf(text).join(' ')).join(' ')
      return { source: article.source, words: ` ${words} ` }
    })
  }

  /** Whether a source has these words in this order. */
  says(words: readonly string[]): boolean {
    const phrase = ` ${words.join(' ')} `
    return this.#texts.some((text) => text.words.includes(phrase))
  }
}

/** Names of a draft that no source has; misspelt ones with the spelling of the sources. */
export function checkNames({ mentions }: Analysis, sources: SourceWords): DraftFinding[] {
  return mentions.flatMap((mention): DraftFinding[] => {
    const { name, start, end, text } = mention
    // "Ruiz" after "Ana Ruiz" is judged by the full name.
    if (mentions[mention.first] !== mention) return []
    const words = wordsOf(name)
    if (words.length === 0 || sources.names.has(name.toLowerCase()) || sources.says(words)) return []
    const spelling = name.length > 4 ? nearestName(name.toLowerCase(), sources) : null
    const evidence = spelling ? [{ value: spelling.text.replace(/\s+/g, ' '), places: [spelling], agrees: false }] : []
    return [{ kind: 'name', verdict: spelling ? 'disagrees' : 'not-found', start, end, text, measure: '', evidence }]
  })
}

function nearestName(name: string, sources: SourceWords): Place | null {
  for (const [other, place] of sources.names) {
    if (Math.abs(other.length - name.length) > misspelt || other.length <= 4) continue
    if (editDistance(name, other) <= misspelt && other[0] === name[0]) return place
  }
  return null
}

/** Direct quotations of a draft: word for word in a source, worded otherwise there, or nowhere. */
export function checkQuotations({ quotations }: Analysis, sources: SourceWords): DraftFinding[] {
  return quotations.flatMap((quotation): DraftFinding[] => {
    if (!quotation.direct) return []
    const { start, end, text } = quotation
    const words = wordsOf(text)
    if (words.length < fewestWords) return []
    const found = (verdict: DraftFinding['verdict'], places: readonly Place[]): DraftFinding => {
      const evidence = places.length === 0 ? [] : [{ value: places[0]!.text, places, agrees: verdict === 'agrees' }]
      return { kind: 'quotation', verdict, start, end, text, measure: '', evidence }
    }
    const exact = sources.utterances.filter((each) => holds(each.words, words))
    if (exact.length > 0 || sources.says(words)) {
      return [
        found(
          'agrees',
          exact.map(({ place }) => place),
        ),
      ]
    }
    let nearest: Utterance | null = null
    let likeness = sameUtterance
    for (const utterance of sources.utterances) {
      const shared = commonInOrder(words, utterance.words)
      const share = shared / Math.max(words.length, Math.min(utterance.words.length, 2 * words.length))
      if (share >= likeness) [nearest, likeness] = [utterance, share]
    }
    return [nearest ? found('disagrees', [nearest.place]) : found('not-found', [])]
  })
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function holds(long: readonly string[], short: readonly string[]): boolean {
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
}

/** Longest utterance that is compared word by word. */
const longest = 200

/** Length of the longest common subsequence of words. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  const rows = a.slice(0, longest)
  const columns = b.slice(0, longest)
  let before = new Uint16Array(columns.length + 1)
  for (const word of rows) {
    const row = new Uint16Array(columns.length + 1)
    for (const [index, other] of columns.entries()) {
      row[index + 1] = word === other ? before[index]! + 1 : Math.max(before[index + 1]!, row[index]!)
    }
    before = row
  }
  return before[columns.length]!
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1]
    for (let j = 0; j < b.length; j++) {
      row.push(Math.min(before[j + 1]! + 1, row[j]! + 1, before[j]! + (a[i] === b[j] ? 0 : 1)))
    }
    before = row
  }
  return before[b.length]!
}
