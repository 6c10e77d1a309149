import type { PassageKind } from '../model.ts'
import { toBlock, type Block } from './blocks.ts'
import {
  countWords,
  endsProse,
  endsWithColon,
  isAttribution,
  isBareLink,
  isShouted,
  isSourceHeading,
  isWhollyQuoted,
  kindByWords,
  longestLine,
  looksLikeHeading,
} from './classify.ts'
import { continues, readLines, wrapWidth, type Bullet, type Line } from './lines.ts'
import { readTable, tableLength } from './plainTables.ts'
import { hasMarks, readPlain, type Reading } from './reading.ts'

/** A paragraph, heading or item as laid out, before its kind is known: lines `first…last`. */
interface Chunk {
  readonly first: number
  readonly last: number
  readonly table: boolean
  readonly start: number
  readonly end: number
  readonly item: boolean
  readonly level: number
  /** Blank lines, or the text's edge, before and after. */
  readonly apartBefore: boolean
  readonly apartAfter: boolean
}

/** Reads plain text: paragraphs by blank lines, by lines, or by wrapped lines, whichever the text uses. Never throws. */
export function readPlainBlocks(source: string): Block[] {
  return new PlainReader(source).read()
}

class PlainReader {
  readonly #source: string
  readonly #lines: readonly Line[]
  readonly #width: number
  readonly #marks: boolean
  /** Under a title such as "Sources". */
  #inSources = false
  /** A headline or a paragraph has been read. */
  #begun = false
  /** The chunk before ends as a sentence does. */
  #finished = true
  #tables = 0

  constructor(source: string) {
    this.#source = source
    this.#lines = readLines(source)
    this.#width = wrapWidth(source, this.#lines)
    this.#marks = hasMarks(source)
  }

  read(): Block[] {
    const chunks = this.#layOut()
    const blocks: Block[] = []
    for (const [index, chunk] of chunks.entries()) {
      if (chunk.table) {
        const lines = this.#lines.slice(chunk.first, chunk.last + 1)
        blocks.push(...readTable(this.#source, lines, this.#tables++, blocks.length))
        this.#finished = true
        continue
      }
      const reading = readPlain(this.#source, chunk.start, chunk.end, this.#marks)
      if (!reading) continue
      const block = this.#classify(chunk, reading, chunks[index + 1])
      if (block.kind === 'heading') this.#inSources = isSourceHeading(block.text)
      if (block.kind === 'heading' || block.kind === 'paragraph') this.#begun = true
      this.#finished = endsProse(block.text)
      blocks.push(block)
    }
    return blocks
  }

  /** Joins lines into chunks. */
  #layOut(): Chunk[] {
    const lines = this.#lines
    const chunks: Chunk[] = []
    let item: Line | null = null
    for (let first = 0; first < lines.length;) {
      const line = lines[first]!
      const bullet: Bullet | null = isItem(line, lines[first - 1], item) ? line.bullet : null
      const quoted = chunks.at(-1)
      if (bullet && quoted && '–—'.includes(bullet.mark) && this.#attributes(quoted.start, lines[first - 1]!, line)) {
        chunks[chunks.length - 1] = { ...quoted, last: first, end: line.end, apartAfter: !lines[first + 1]?.follows }
        first++
        continue
      }
      const start = bullet ? bullet.text : line.start
      const rows = bullet ? 0 : tableLength(this.#source, lines, first)
      let last = first + Math.max(0, rows - 1)
      while (rows === 0 && last + 1 < lines.length && lines[last + 1]!.follows) {
        const next = lines[last + 1]!
        if (this.#source[next.start] === '|' || isItem(next, lines[last], bullet ? line : null)) break
        const hangs = bullet !== null && next.indent > line.indent && next.indent > 1
        const goesOn = hangs || continues(this.#source, lines[last]!, next, this.#width)
        if (!goesOn && !this.#attributes(start, lines[last]!, next)) break
        last++
      }
      chunks.push({
        first,
        last,
        table: rows > 0,
        start,
        end: lines[last]!.end,
        item: bullet !== null,
        level: bullet ? depth(line.indent) : 0,
        apartBefore: !line.follows,
        apartAfter: !lines[last + 1]?.follows,
      })
      item = bullet ? line : null
      first = last + 1
    }
    return chunks
  }

  /** Whether `next` names the speaker of the quotation that fills the text from `start` to the end of `line`. */
  #attributes(start: number, line: Line, next: Line): boolean {
    const source = this.#source
    if (!'”"»'.includes(source[line.end - 1]!) || !'“"«'.includes(source[start]!)) return false
    if (next.end - next.start > 100 || line.end - start > longestQuotation) return false
    return isAttribution(source.slice(next.start, next.end)) && isWhollyQuoted(source.slice(start, line.end))
  }

  #classify(chunk: Chunk, reading: Reading, next: Chunk | undefined): Block {
    const { text } = reading
    const block = (kind: PassageKind, level = 0) => toBlock(reading, kind, level)
    if (chunk.item) {
      const reference = this.#inSources || isBareLink(text)
      return block(reference ? 'reference' : 'item', chunk.level)
    }
    if (this.#isQuotation(chunk)) return block('quotation')
    if (text.length > longestLine * 2) return block('paragraph')
    const marked = markedHeading(this.#source, reading)
    if (marked > 0) return toBlock(stripped(this.#source, reading), 'heading', marked)
    if (isSourceHeading(text)) return block('heading', 2)
    const byWords = kindByWords(text)
    if (byWords) return block(byWords)
    const level = this.#begun ? 2 : 1
    if (isShouted(text)) return block('heading', level)
    if (this.#inSources) return block('reference')
    if (this.#isHeading(text, chunk, next)) return block('heading', level)
    const stray = this.#begun && !next && countWords(text) <= 2 && !endsProse(text)
    return block(stray ? 'furniture' : 'paragraph')
  }

  /** A quotation and, on its last line, who said it. */
  #isQuotation(chunk: Chunk): boolean {
    return (
      chunk.last > chunk.first && this.#attributes(chunk.start, this.#lines[chunk.last - 1]!, this.#lines[chunk.last]!)
    )
  }

  /**
   * Headings that only their place and look give away: short, unpunctuated, and followed by text that is longer. The
   * first line of a text is its headline on weaker grounds than a line in the middle is a heading.
   */
  #isHeading(text: string, chunk: Chunk, next: Chunk | undefined): boolean {
    if (!looksLikeHeading(text)) return false
    if (endsWithColon(text)) return next !== undefined && !next.item && chunk.apartBefore
    if (!this.#begun) return next !== undefined || countWords(text) >= 3
    if (next === undefined) return countWords(text) >= 5
    const alone = chunk.apartBefore && chunk.apartAfter && countWords(text) <= 8
    if (next.end - next.start <= text.length && !next.item && !alone) return false
    // Facts set one to a line look like headings; a heading among lines stands after and before finished sentences.
    if (!chunk.apartBefore && (chunk.last > chunk.first || !this.#finished)) return false
    return chunk.apartAfter || next.item || endsProse(this.#source.slice(next.start, next.end))
  }
}

/** Pull quotes are shorter, in characters. */
const longestQuotation = 2000

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

/** Nesting by indent: four spaces a step. */
function depth(indent: number): number {
  return Math.min(6, 1 + Math.floor(indent / 4))
}

/** Level of a heading marked as in Markdown (`## Costs`) or by stars (`** COSTS **`); 0 for none. */
function markedHeading(source: string, { start, end }: Reading): number {
  const first = source[start]!
  if (!'#*=~_'.includes(first) || end - start > longestLine) return 0
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
