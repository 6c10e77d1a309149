// The names and quotations of a draft, looked up in the sources' own words.
import type { Corpus } from './corpus.ts'
import type { DraftFinding } from './draftFindings.ts'
import type { Analysis, Place } from './model.ts'

/** Quotations of fewer words are phrases anyone may use. */
const fewestWords = 3
/** Share of words, in order, that two wordings of one utterance have in common. */
const sameUtterance = 0.6
/** Letters in which a misspelt name may differ from the sources' spelling. */
const misspelt = 2
/** So many names and quotations are remembered before all are forgotten: typing leaves many behind. */
const mostRemembered = 5000

/** A quotation of a source, as words. */
interface Utterance {
  readonly place: Place
  readonly words: readonly string[]
  /** The words with spaces between and around them. */
  readonly phrase: string
}

/** What the sources call people and things, and what they quote. */
export class SourceWords {
  /** Names in lower case, with a place where each stands. */
  readonly names = new Map<string, Place>()
  readonly utterances: readonly Utterance[]
  /** Each source's words in lower case, one space between them. */
  readonly #texts: readonly string[]
  readonly #remembered = new Map<string, WordsFinding | null>()

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
        const words = wordsOf(text)
        return { place: { source: article.source, start, end, text }, words, phrase: ` ${words.join(' ')} ` }
      }),
    )
    this.#texts = sources.map(({ article }) => {
      return ` ${article.passages.map(({ text }) => wordsOf(text).join(' ')).join(' ')} `
    })
  }

  /** Whether a source has these words in this order. */
  says(words: readonly string[]): boolean {
    const phrase = ` ${words.join(' ')} `
    return this.#texts.some((text) => text.includes(phrase))
  }

  /** What `find` finds, the first time; typing asks again and again of words that have not changed. */
  remember(kind: DraftFinding['kind'], words: string, find: () => WordsFinding | null): WordsFinding | null {
    const key = `${kind} ${words}`
    const known = this.#remembered.get(key)
    if (known !== undefined) return known
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear()
    const found = find()
    this.#remembered.set(key, found)
    return found
  }
}

/** How words of a draft stand to the sources, wherever they stand. */
type WordsFinding = Pick<DraftFinding, 'verdict' | 'evidence'>

/** Names of a draft that no source has; misspelt ones with the spelling of the sources. */
export function checkNames({ mentions }: Analysis, sources: SourceWords): DraftFinding[] {
  return mentions.flatMap((mention): DraftFinding[] => {
    const { name, start, end, text } = mention
    // "Ruiz" after "Ana Ruiz" is judged by the full name.
    if (mentions[mention.first] !== mention) return []
    const found = sources.remember('name', name, () => checkName(name, sources))
    return found ? [{ kind: 'name', measure: '', start, end, text, ...found }] : []
  })
}

function checkName(name: string, sources: SourceWords): WordsFinding | null {
  const words = wordsOf(name)
  if (words.length === 0 || sources.names.has(name.toLowerCase()) || sources.says(words)) return null
  const spelling = name.length > 4 ? nearestName(name.toLowerCase(), sources) : null
  if (!spelling) return { verdict: 'not-found', evidence: [] }
  const value = spelling.text.replace(/\s+/g, ' ')
  return { verdict: 'disagrees', evidence: [{ value, places: [spelling], agrees: false }] }
}

function nearestName(name: string, sources: SourceWords): Place | null {
  for (const [other, place] of sources.names) {
    if (Math.abs(other.length - name.length) > misspelt || other.length <= 4 || other[0] !== name[0]) continue
    if (editDistance(name, other) <= misspelt) return place
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
    const found = sources.remember('quotation', words.join(' '), () => checkQuotation(words, sources))
    return found ? [{ kind: 'quotation', measure: '', start, end, text, ...found }] : []
  })
}

function checkQuotation(words: readonly string[], sources: SourceWords): WordsFinding {
  const found = (verdict: DraftFinding['verdict'], places: readonly Place[]): WordsFinding => {
    const evidence = places.length === 0 ? [] : [{ value: places[0]!.text, places, agrees: verdict === 'agrees' }]
    return { verdict, evidence }
  }
  const phrase = ` ${words.join(' ')} `
  const exact = sources.utterances.filter((each) => each.phrase.includes(phrase)).map(({ place }) => place)
  if (exact.length > 0 || sources.says(words)) return found('agrees', exact)
  let nearest: Utterance | null = null
  let likeness = sameUtterance
  for (const utterance of sources.utterances) {
    const longer = Math.max(words.length, Math.min(utterance.words.length, 2 * words.length))
    // The words in common, in whatever order, are at least as many as those in order, and quickly counted.
    if (commonWords(words, utterance.words) / longer < likeness) continue
    const share = commonInOrder(words, utterance.words) / longer
    if (share >= likeness) [nearest, likeness] = [utterance, share]
  }
  return nearest ? found('disagrees', [nearest.place]) : found('not-found', [])
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Longest utterance that is compared word by word. */
const longest = 200

/** How many of the first words also stand among the others, each as often as it stands there at most. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of b.slice(0, longest)) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of a.slice(0, longest)) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    counts.set(word, left - 1)
    common++
  }
  return common
}

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
