import { isLead, type Stated } from './digest.ts'
import { inTable } from '../compare/values/titles.ts'
import type { Passage, Range } from '../model.ts'

/** A line of a digest holds about so many characters. */
const longestExcerpt = 160
const shortestExcerpt = 30

/** A readable stretch of one sentence. */
export interface Excerpt {
  readonly text: string
  /** True for a whole sentence, false for a part of one. */
  readonly whole: boolean
}

/** Marks between clauses, with what it costs to begin after one or to end before one. */
const boundaries: readonly (readonly [mark: RegExp, begin: number, end: number])[] = [
  [/;\s/g, 2, 1],
  [/\s[—–-]\s|—/g, 3, 1],
  [/:\s/g, 3, 4],
  [/,\s(?!\d)/g, 4, 3],
]
/** Words that hang on what stands before them. */
const dependent =
  /^(?:and|but|or|nor|yet|so|which|who|whom|whose|that|where|when|while|with|including|as|than|to|of|for|from|in|on|by|at|up|down|over|per|not|\p{Ll}+ing|\p{Ll}+ed)\b/u

/** The sentence round `focus`, cut at clauses where it is long so that what is left reads as a whole. */
export function excerptOf(passage: Passage, sentence: Range, focus: Range, longest = longestExcerpt): Excerpt {
  const { text, cell } = passage
  if (cell) {
    // The second column of a list of facts says what its first names; a wider table needs both heads.
    const heads = cell.column > 1 ? [cell.rowHeader, cell.columnHeader] : [cell.rowHeader]
    const label = inTable(heads.filter((head) => head.trim() !== ''))
    return { text: tidy(label === '' ? text : `${label}: ${text}`), whole: false }
  }
  if (sentence.to - sentence.from <= longest)
    return { text: tidy(text.slice(sentence.from, sentence.to)), whole: sentence.from === 0 || isStart(text, sentence) }
  const begins = [{ at: sentence.from, cost: 0 }]
  const ends = [{ at: sentence.to, cost: 0 }]
  const whole = text.slice(sentence.from, sentence.to)
  for (const [mark, begin, end] of boundaries) {
    for (const match of whole.matchAll(mark)) {
      const from = sentence.from + match.index
      const to = from + match[0].length
      if (to <= focus.from) begins.push({ at: to, cost: begin + (dependent.test(text.slice(to, to + 20)) ? 6 : 0) })
      // Before "which" or "but" a sentence may end; after a plain comma it may be in the middle of anything.
      if (from >= focus.to) ends.push({ at: from, cost: dependent.test(text.slice(to, to + 20)) ? 1 : end })
    }
  }
  let best: { from: number; to: number; cost: number } | undefined
  for (const begin of begins) {
    for (const end of ends) {
      const length = end.at - begin.at
      if (length > longest || length < Math.min(shortestExcerpt, longest)) continue
      const part = text.slice(begin.at, end.at)
      const cost = begin.cost + end.cost + (isBalanced(part) ? 0 : 5) - length / 200
      if (!best || cost < best.cost) best = { from: begin.at, to: end.at, cost }
    }
  }
  if (best && best.cost < 9) return { text: tidy(text.slice(best.from, best.to)), whole: false }
  return { text: cut(text, sentence, focus, longest), whole: false }
}

function isStart(text: string, { from }: Range): boolean {
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text.slice(from, from + 8))
}

/** The words round `focus`, with dots where the sentence goes on. */
function cut(text: string, sentence: Range, focus: Range, longest: number): string {
  let from = sentence.from
  if (focus.to - from > longest * 0.8) {
    from = text.indexOf(' ', Math.max(sentence.from, focus.to - Math.floor(longest * 0.7))) + 1
    if (from > focus.from || from === 0) from = focus.from
  }
  let to = Math.min(sentence.to, from + longest)
  if (to < sentence.to) to = Math.max(focus.to, text.lastIndexOf(' ', to))
  return `${from > sentence.from ? '… ' : ''}${tidy(text.slice(from, to))}${to < sentence.to ? ' …' : ''}`
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  return count(/[([]/g) === count(/[)\]]/g) && count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g)
}

/** "Tilbury, 3 March 2025 - ", "TILBURY, March 3 (Harbour Press) — ". */
const dateline =
  /^\p{Lu}[\p{L} .,’'-]{1,50}?,?\s(?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}{2,8}\.? \d{1,2},?)(?: \d{4})?(?: \([^()]{1,40}\))?\s[-–—]\s(?=\p{Lu})/u
/** "TILBURY – ", "NEW YORK (Harbour Press) — ": a place alone is printed in capitals. */
const placeLine = /^\p{Lu}[\p{Lu} .,’'-]{2,40}(?: \([^()]{1,40}\))?\s[–—-]\s(?=\p{Lu})/u
/** "The catch: " before a sentence of its own; what follows a mere name of a value needs it. */
const label = /^\p{Lu}[^:.\d]{0,23}:\s(?=[\p{Lu}\d](?:\S*\s){6})/u

/** Without the mark at its end, quotation marks whose partner was cut off, and the spaces of broken lines. */
function tidy(text: string): string {
  let plain = text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
    .replace(/^\(([^()]+)\)$/, '$1')
    .replace(dateline, '')
    .replace(placeLine, '')
    .replace(label, '')
    .replace(/^[^\p{L}\p{N}\p{P}\p{S}]+|[^\p{L}\p{N}\p{P}\p{S}]+$/gu, '')
    .replace(/[.,;:]$/, '')
  if ((plain.match(/"/g)?.length ?? 0) % 2 === 1) plain = plain.replace(/^"|"$/, '')
  if ((plain.match(/“/g)?.length ?? 0) !== (plain.match(/”/g)?.length ?? 0)) plain = plain.replace(/^[“”]|[“”]$/g, '')
  return plain.trim()
}

/** What stands round a figure. */
export function excerpt({ analysis, figure, claim }: Stated, longest = longestExcerpt): Excerpt {
  return excerptOf(analysis.article.passages[figure.passage]!, claim.sentence, figure, longest)
}

/** Openings that lean on the sentence before. */
const leaning =
  /^(?:he|she|it|they|her|his|their|its|this|that|these|those|both|we|i|you|our|my|and|but|so|or|here|there|of (?:these|those|them)|together|such|each|another|then|still|also|correction|failing that)\b|^[^,.;]{0,24}\bof (?:them|these|those)\b/i
const goodLength = 100
/** "Seven years, give or take": what opens with a number and has no verb is a fragment. Source: the most frequent verbs of the British National Corpus. */
const opensWithNumber =
  /^(?:\p{Lu}{0,3}\p{Sc}?\s?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{3,5}teen|\p{L}{3,5}ty|half|about|some|around|over|almost|nearly)\b)/iu
const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|do|does|did|\p{L}{2,}ed|sa(?:id|ys)|g[eo]ts?|gives?|gave|goes|went|takes?|took|runs?|ran|rises?|rose|falls?|fell|holds?|held|stands?|stood|costs?|pays?|paid|puts?|makes?|made|comes?|came|lost|wins?|won|begins?|began|leads?|led|keeps?|kept|needs?|covers?|owns?|carr(?:y|ies)|brings?|brought|sells?|sold|buys?|bought|tells?|told|wants?|opens?|closes?|leaves?|left|hits?|found|thinks?|grew|lies|lay|sits?|sat|spent|means?|meant|lasts?|allows?|becomes?|became|fills?|flew|saw|knew|beats?|works?|lives?)\b/iu

function isFragment(text: string): boolean {
  return opensWithNumber.test(text) && !verb.test(text.replace(/\bgive or take\b/i, ''))
}

/** Whether words are no sentence, or lean on one before them. */
export function isLoose(text: string): boolean {
  return (leaning.test(text) && !/^there (?:is|are|was|were)\b/i.test(text)) || isFragment(text)
}

/** How badly an excerpt reads by itself: 0 is best. A bare value or a label reads so badly that it is not shown. */
export function awkwardness({ text, whole }: Excerpt, kind: Passage['kind']): number {
  let cost = Math.abs(text.length - goodLength) / 2
  if (!whole) cost += 30
  if (kind === 'cell') cost += 60
  else if (kind === 'heading') cost += 50
  else if (kind === 'item') cost += 20
  if (leaning.test(text)) cost += 40
  if (kind === 'paragraph' && isFragment(text)) cost += 60
  if (/^\p{Ll}|^…/u.test(text)) cost += 40
  // A label before a colon, and numbers beside the one that is meant.
  if (/^[^:]{0,24}:/.test(text)) cost += 15
  cost += 6 * Math.max(0, (text.match(/\d[\d.,]*/g)?.length ?? 0) - 1)
  if (/["“”]|\b(?:I|my|our|we)\b|[?!]$/.test(text)) cost += 25
  if ((text.match(/\p{L}{2,}/gu)?.length ?? 0) < 4) cost += unreadable
  return cost
}

const unreadable = 1000

/** A statement with the words that tell of it. */
export interface Clear {
  readonly stated: Stated
  readonly text: string
}

/**
 * The statement that reads best by itself, those of first paragraphs and of `names` first; `null` where none does. `longest`: about how many characters it has; `kin`: one of those
 * whose words the others have too, where the value alone does not say what it is.
 */
export function clearest(
  stated: readonly Stated[],
  names: readonly string[] = [],
  { kin = false, longest = longestExcerpt } = {},
): Clear | null {
  let best: (Clear & { cost: number }) | null = null
  const kinships = kin ? kinshipsOf(stated) : []
  for (const [index, each] of stated.entries()) {
    const { analysis, figure } = each
    const found = excerpt(each, longest)
    let cost = awkwardness(found, analysis.article.passages[figure.passage]!.kind)
    if (cost >= unreadable) continue
    if (isLead(analysis, figure.passage)) cost -= leadBonus
    if (names.some((name) => found.text.includes(name))) cost -= nameBonus
    cost -= kinBonus * (kinships[index] ?? 0)
    if (!best || cost < best.cost || (cost === best.cost && figure.id < best.stated.figure.id))
      best = { stated: each, text: found.text, cost }
  }
  return best
}

const leadBonus = 20
const nameBonus = 15
const kinBonus = 60

/** For each statement how much of what stands nearest to its figure the statements of other articles have too, from 0 to 1. */
function kinshipsOf(stated: readonly Stated[]): number[] {
  const asked = stated.slice(0, mostKin)
  const near = asked.map(({ claim }) => new Map((claim.setting?.terms ?? []).map(({ key, weight }) => [key, weight])))
  return stated.map(({ analysis }, index) => {
    const own = near[index]
    if (!own) return 0
    let most = 0
    let shared = 0
    for (const [key, weight] of own) {
      // Names are numbered by article, and the unit is that of all.
      if (key.startsWith('@') || key.includes('/')) continue
      most += weight
      const others = near.filter((other, at) => asked[at]!.analysis !== analysis && (other.get(key) ?? 0) > 0.3)
      if (others.length > 0) shared += weight
    }
    return most > 0 ? shared / most : 0
  })
}

/** Statements that are compared with one another. */
const mostKin = 12
