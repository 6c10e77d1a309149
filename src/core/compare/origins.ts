import { addTo } from '../grouping.ts'
import type { Analysis, Claim, ClaimOf, Range } from '../model.ts'
import { rememberOf } from '../remember.ts'
import { isDigit, isLetter } from '../text/characters.ts'

/** Words in a shingle. Six words in a row are seldom the same by chance outside set phrases and quotations. */
const shingleWords = 6
/** One shingle in so many is kept, chosen by its hash, so that the same words are kept in every article. */
const sampling = 4
/** Share of an article's own shingles that stand in an earlier article when it is a copy of it. */
const copiedShare = 0.5
/** Fewer sampled shingles than this say nothing about an article. */
const fewestShingles = 6
/** Share of a sentence's shingles that stand in another sentence when one was copied from the other. */
const copiedSentenceShare = 0.6
/** Shingles of single sentences are shorter: a sentence of twenty words has few of six. */
const sentenceShingleWords = 4
const fewestSentenceWords = 8

/** Which articles, and which sentences, come from one origin. */
export interface Origins {
  /** For each source, the source its text was copied from (itself where it is original). */
  readonly origins: ReadonlyMap<string, string>
  /** Whether two claims stand in articles of one origin, or in sentences of which one copies the other. */
  sameOrigin(left: ClaimOf, right: ClaimOf): boolean
  /** Shingles of a claim's sentence; empty for a sentence too short to tell. */
  shinglesOf(claim: ClaimOf): readonly number[]
}

/**
 * Finds articles that copy one another. The origin is the earliest published; among articles of one day or of none, the one
 * that says more. Quoted speech is left out: two reporters may hear the same words.
 */
export function findOrigins(analyses: readonly Analysis[]): Origins {
  const bySource = new Map(analyses.map((analysis) => [analysis.article.source, analysis]))
  const origins = new Map<string, string>()
  const owners = new Map<number, string>()
  for (const analysis of [...analyses].sort(byPrecedence)) {
    const { source } = analysis.article
    const shingles = fingerprint(analysis)
    const shared = new Map<string, number>()
    for (const shingle of shingles) {
      const owner = owners.get(shingle)
      if (owner === undefined) owners.set(shingle, source)
      else if (owner !== source) shared.set(owner, (shared.get(owner) ?? 0) + 1)
    }
    const [owner, count] = [...shared].reduce((best, each) => (each[1] > best[1] ? each : best), [source, 0])
    const copied = shingles.length >= fewestShingles && count >= copiedShare * shingles.length
    origins.set(source, copied ? origins.get(owner)! : source)
  }
  const shinglesOf = ({ source, claim }: ClaimOf): readonly number[] => {
    const analysis = bySource.get(source)
    const stated = analysis?.claims[claim]
    return stated ? sentenceShingles(stated, analysis!) : []
  }
  return {
    origins,
    shinglesOf,
    sameOrigin(left, right) {
      if ((origins.get(left.source) ?? left.source) === (origins.get(right.source) ?? right.source)) return true
      return overlap(shinglesOf(left), shinglesOf(right)) >= copiedSentenceShare
    },
  }
}

/** How many of the claims' articles do not copy one another, neither whole nor in the claims' sentences. */
export function countIndependent(claims: readonly ClaimOf[], origins: Origins): number {
  const parents = new Map<string, string>()
  const find = (source: string): string => {
    let root = source
    while (parents.get(root) !== undefined && parents.get(root) !== root) root = parents.get(root)!
    parents.set(source, root)
    return root
  }
  const join = (left: string, right: string): void => void parents.set(find(left), find(right))
  const holders = new Map<number, string>()
  for (const claim of claims) {
    if (!parents.has(claim.source)) parents.set(claim.source, claim.source)
    const origin = origins.origins.get(claim.source) ?? claim.source
    if (!parents.has(origin)) parents.set(origin, origin)
    join(claim.source, origin)
    const shingles = origins.shinglesOf(claim)
    const shared = new Map<string, number>()
    for (const shingle of shingles) {
      const holder = holders.get(shingle)
      if (holder === undefined) holders.set(shingle, claim.source)
      else if (holder !== claim.source) shared.set(holder, (shared.get(holder) ?? 0) + 1)
    }
    for (const [holder, count] of shared) {
      if (count >= copiedSentenceShare * shingles.length) join(claim.source, holder)
    }
  }
  return new Set(claims.map(({ source }) => find(source))).size
}

function byPrecedence({ article: a }: Analysis, { article: b }: Analysis): number {
  const [left, right] = [a.published ?? '9999', b.published ?? '9999']
  if (left !== right) return left < right ? -1 : 1
  return b.words - a.words || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.source < b.source ? -1 : 1)
}

const fingerprint = rememberOf((analysis: Analysis): readonly number[] => {
  const kept = new Set<number>()
  const quoted = quotedRanges(analysis)
  for (const [index, { kind, text }] of analysis.article.passages.entries()) {
    if (kind === 'code' || kind === 'reference' || kind === 'furniture' || kind === 'byline' || kind === 'cell')
      continue
    for (const shingle of shingled(text, { from: 0, to: text.length }, shingleWords, quoted.get(index) ?? [])) {
      if (shingle % sampling === 0) kept.add(shingle)
    }
  }
  return [...kept]
})

const sentenceShingles = rememberOf(({ passage, sentence }: Claim, analysis: Analysis): readonly number[] => {
  const { text } = analysis.article.passages[passage]!
  const quoted = quotedRanges(analysis).get(passage) ?? []
  const made = shingled(text, sentence, sentenceShingleWords, quoted)
  return made.length >= fewestSentenceWords - sentenceShingleWords + 1 ? [...new Set(made)] : []
})

const quotedRanges = rememberOf((analysis: Analysis): ReadonlyMap<number, readonly Range[]> => {
  const made = new Map<number, Range[]>()
  for (const { passage, from, to, direct } of analysis.quotations) {
    if (direct) addTo(made, passage, { from, to })
  }
  return made
})

/** Hashes of every run of `length` words in a range, quoted words left out and ending the run they interrupt. */
function shingled(text: string, range: Range, length: number, quoted: readonly Range[]): number[] {
  const made: number[] = []
  const window: number[] = []
  let hash = 0
  let inWord = false
  let next = 0
  for (let at = range.from; at <= range.to; at++) {
    while (next < quoted.length && quoted[next]!.to <= at) next++
    const hidden = next < quoted.length && quoted[next]!.from <= at
    const unit = at < range.to && at < text.length ? text.charCodeAt(at) : 0x20
    if (hidden) {
      window.length = 0
      inWord = false
      hash = 0
      continue
    }
    if (isLetter(unit) || isDigit(unit)) {
      hash = Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit), 16777619)
      inWord = true
      continue
    }
    if (!inWord) continue
    window.push(hash)
    hash = 0
    inWord = false
    if (window.length > length) window.shift()
    if (window.length === length) {
      let combined = 0x811c9dc5
      for (const word of window) combined = Math.imul(combined ^ word, 2246822519) ^ (word >>> 15)
      made.push((combined ^ (combined >>> 13)) >>> 0)
    }
  }
  return made
}

function overlap(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || right.length === 0) return 0
  const other = new Set(right)
  return left.filter((shingle) => other.has(shingle)).length / Math.min(left.length, right.length)
}
