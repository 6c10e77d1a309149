import type { PassageKind } from '../model.ts'
import type { Block } from './blocks.ts'
import {
  countWords,
  endsProse,
  endsWithColon,
  isAttribution,
  isShouted,
  isSourceHeading,
  isWhollyQuoted,
  kindByWords,
  longestLine,
  looksLikeHeading,
} from './classify.ts'
import { continues, readLines, wrapWidth, type Bullet, type Line } from './lines.ts'
import { hasMarks, readPlain, type Reading } from './reading.ts'

/** A paragraph, heading or item as laid out, before its kind is known: lines `first…last`. */
interface Chunk {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly item: boolean
  readonly level: number
  /** Blank lines, or the text's edge, before and after. */
  readonly apartBefore: boolean
  readonly apartAfter: boolean
}

/** What was read before a chunk, as far as it bears on the chunk's kind. */
interface State {
  /** Under a title such as "Sources". */
  inSources: boolean
  /** A headline or a paragraph has been read. */
  begun: boolean
  /** The chunk before ends as a sentence does. */
  finished: boolean
}

/** Reads plain text: paragraphs by blank lines, by lines, or by wrapped lines, whichever the text uses. Never throws. */
export function readPlainBlocks(source: string): Block[] {
  const lines = readLines(source)
  const chunks = layOut(source, lines)
  const marks = hasMarks(source)
  const blocks: Block[] = []
  const state: State = { inSources: false, begun: false, finished: true }
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!
    const reading = readPlain(source, chunk.start, chunk.end, marks)
    if (!reading) continue
    const block = classify(source, chunk, reading, chunks[index + 1], state)
    if (block.kind === 'heading') state.inSources = isSourceHeading(block.text)
    if (block.kind === 'heading' || block.kind === 'paragraph') state.begun = true
    state.finished = endsProse(block.text)
    blocks.push(block)
  }
  return blocks
}

/** Joins lines into chunks. */
function layOut(source: string, lines: readonly Line[]): Chunk[] {
  const width = wrapWidth(source, lines)
  const chunks: Chunk[] = []
  let item: Line | null = null
  for (let first = 0; first < lines.length;) {
    const line = lines[first]!
    const bullet: Bullet | null = isItem(line, lines[first - 1], item) ? line.bullet : null
    const start = bullet ? bullet.text : line.start
    let last = first
    while (last + 1 < lines.length && lines[last + 1]!.follows) {
      const next = lines[last + 1]!
      if (isItem(next, lines[last], bullet ? line : null)) break
      const hangs = bullet !== null && next.indent > line.indent && next.indent > 1
      if (!hangs && !continues(source, lines[last]!, next, width) && !attributes(source, start, lines[last]!, next))
        break
      last++
    }
    const after = lines[last + 1]
    chunks.push({
      first,
      last,
      start,
      end: lines[last]!.end,
      item: bullet !== null,
      level: bullet ? depth(line.indent) : 0,
      apartBefore: !line.follows,
      apartAfter: !after?.follows,
    })
    item = bullet ? line : null
    first = last + 1
  }
  return chunks
}

/**
 * Whether the line's bullet is one: a number or a dash in the middle of a paragraph is one only where it begins or goes
 * on a list, since a wrapped line may begin with "14. The…" or with a dash.
 */
function isItem(line: Line, before: Line | undefined, item: Line | null): boolean {
  const { bullet } = line
  if (!bullet) return false
  if (!line.follows || !before) return bullet.mark !== 'a' || bullet.number === 1 || before?.bullet?.mark === 'a'
  const goesOn = item?.bullet?.mark === bullet.mark
  if (bullet.number > 0) return bullet.number === 1 || (goesOn && bullet.number === item.bullet!.number + 1)
  return goesOn || !'–—'.includes(bullet.mark)
}

/** Nesting by indent: two to four spaces a step, the first level however deep. */
function depth(indent: number): number {
  return indent < 4 ? 1 : Math.min(6, 1 + Math.floor(indent / 4))
}

/** Whether `next` names the speaker of the quotation that fills the chunk so far. */
function attributes(source: string, start: number, line: Line, next: Line): boolean {
  const quoted = source[line.end - 1]!
  if (quoted !== '”' && quoted !== '"' && quoted !== '»') return false
  if (!'“"«'.includes(source[start]!) || next.end - next.start > 100 || line.end - start > 2000) return false
  return isAttribution(source.slice(next.start, next.end)) && isWhollyQuoted(source.slice(start, line.end))
}

function classify(
  source: string,
  chunk: Chunk,
  reading: Reading,
  next: Chunk | undefined,
  { inSources, begun, finished }: State,
): Block {
  const { text } = reading
  const block = (kind: PassageKind, level = 0): Block => ({ ...reading, kind, level, cell: null })
  if (chunk.item) return block(inSources ? 'reference' : (itemKind(text) ?? 'item'), chunk.level)
  if (text.length > longestLine * 4) return block('paragraph')
  const quotation = quotationKind(source, chunk, text)
  if (quotation) return block(quotation)
  const marked = markedHeading(source, reading)
  if (marked > 0) return { ...stripped(source, reading), kind: 'heading', level: marked, cell: null }
  if (isSourceHeading(text)) return block('heading', 2)
  const byWords = kindByWords(text)
  if (byWords) return block(byWords)
  if (inSources && text.length <= longestLine * 2)
    return block(isShouted(text) ? 'heading' : 'reference', isShouted(text) ? 2 : 0)
  const level = begun ? 2 : 1
  if (isShouted(text)) return block('heading', level)
  if (isHeading(source, text, chunk, next, finished, level)) return block('heading', level)
  if (begun && !next && countWords(text) <= 2 && !endsProse(text)) return block('furniture')
  return block('paragraph')
}

function itemKind(text: string): PassageKind | null {
  return text.length <= longestLine && kindByWords(text) === 'reference' ? 'reference' : null
}

function quotationKind(source: string, chunk: Chunk, text: string): PassageKind | null {
  if (!'“"«'.includes(text[0]!)) return null
  if (chunk.last > chunk.first) {
    const lastBreak = Math.max(source.lastIndexOf('\n', chunk.end - 1), source.lastIndexOf('\r', chunk.end - 1))
    const before = source.slice(chunk.start, lastBreak).trimEnd()
    if (isWhollyQuoted(before) && isAttribution(source.slice(lastBreak + 1, chunk.end).trim())) return 'quotation'
  }
  return null
}

/** Level of a heading marked as in Markdown (`## Costs`) or by stars (`** COSTS **`); 0 for none. */
function markedHeading(source: string, { start, end }: Reading): number {
  if (end - start > longestLine) return 0
  const printed = source.slice(start, end)
  const hashes = /^(#{1,6})\s+\S/.exec(printed)
  if (hashes) return hashes[1]!.length
  return /^(\*{2,3}|={2,3}|~{2,3}|_{2})\s?[^*=~_]+?\s?\1$/.test(printed) ? 2 : 0
}

function stripped(source: string, reading: Reading): Reading {
  let { start, end } = reading
  while (start < end && '#*=~_ \t'.includes(source[start]!)) start++
  while (end > start && '#*=~_ \t'.includes(source[end - 1]!)) end--
  return readPlain(source, start, end, false) ?? reading
}

/**
 * Headings that only their place and look give away: short, unpunctuated, and followed by text that is longer. The first
 * line of a text is its headline on weaker grounds than a line in the middle is a heading.
 */
function isHeading(
  source: string,
  text: string,
  chunk: Chunk,
  next: Chunk | undefined,
  finished: boolean,
  level: number,
): boolean {
  if (!looksLikeHeading(text)) return false
  if (level === 1) return next !== undefined || countWords(text) >= 3
  if (endsWithColon(text)) return next !== undefined && !next.item && chunk.apartBefore
  if (next === undefined) return countWords(text) >= 5
  if (next.end - next.start <= text.length && !next.item) return false
  // Facts set one to a line look like headings; a heading among lines stands after and before finished sentences.
  if (!chunk.apartBefore && (chunk.last > chunk.first || !finished)) return false
  return chunk.apartAfter || next.item || endsProse(source.slice(next.start, next.end))
}
