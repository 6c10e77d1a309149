import type { Article, Passage } from '../model.ts'
import { Memory, rememberRepeated } from '../remember.ts'
import type { Block } from './blocks.ts'
import { countWords } from './classify.ts'
import { cutLongBlocks } from './longBlocks.ts'
import { readMarkdownBlocks, type MarkdownText } from './markdown.ts'
import { readPlainBlocks } from './plain.ts'
import { readPublication } from './publication.ts'
import { splitSentences } from './sentences.ts'

export interface ReadOptions {
  /** Path relative to the folder; its ending decides between Markdown and plain text. */
  readonly source: string
  /** ISO day that overrides what the article states. */
  readonly published?: string
}

/** Longer Markdown is read as plain text, which takes time in proportion to length whatever the text. */
const longestMarkdown = 1_000_000

/**
 * A line that opens more quotations and lists than any writer nests, one in the other: the parser takes time with the square of
 * their number, and more.
 */
const nestedTooDeep = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){50}/m

/** Paragraphs whose sentences are kept, a dozen long articles' worth, and the longest of them in characters. */
const mostParagraphs = 2_000
const longestParagraph = 5_000

/**
 * Passages of one text share their sentences and their memory, in one article or in two states of it: what else is read from a passage's
 * text alone is remembered there, or by the ranges of its sentences, so that a keystroke has one paragraph read anew.
 */
const readSentences = rememberRepeated(
  (text) => ({ sentences: splitSentences(text), memory: new Memory() }),
  longestParagraph,
  mostParagraphs,
)

/** Reads one article's text into passages. Pure: same text and options, same article. */
export function readArticle(text: string, options: ReadOptions): Article {
  const markdown = /\.(?:md|markdown)$/i.test(options.source)
  const read = (markdown ? tryMarkdown(text) : null) ?? { blocks: readPlainBlocks(text), frontMatter: null }
  const { frontMatter } = read
  const blocks = cutLongBlocks(read.blocks)
  const publication = readPublication(blocks, frontMatter)
  let words = 0
  for (const block of blocks) words += countWords(block.text)
  return {
    source: options.source,
    text,
    format: markdown ? 'markdown' : 'plain',
    ...publication,
    published: options.published ?? publication.published,
    passages: toPassages(blocks),
    words,
  }
}

/** `null` for Markdown that is too long, or nested so deep that the parser gives up. */
function tryMarkdown(text: string): MarkdownText | null {
  if (text.length > longestMarkdown || nestedTooDeep.test(text)) return null
  try {
    return readMarkdownBlocks(text)
  } catch {
    return null
  }
}

function toPassages(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = []
  /** Indices of the headings that are open, by level. */
  const sections: number[] = []
  /** Indices of the items that are open, by level; the passage that introduces the list at 0. */
  let items: (number | undefined)[] = []
  for (const [index, block] of blocks.entries()) {
    const { text } = block
    let lead = -1
    if (block.kind === 'heading') {
      while (sections.length > 0 && blocks[sections.at(-1)!]!.level >= block.level) sections.pop()
    }
    const section = sections.at(-1) ?? -1
    if (block.kind === 'heading') sections.push(index)
    if (block.kind === 'item') {
      const before = blocks[index - 1]
      if (before?.kind !== 'item') items = [before?.text.endsWith(':') ? index - 1 : -1]
      items.length = Math.min(items.length, block.level)
      lead = items.findLast((item) => item !== undefined) ?? -1
      items[block.level] = index
    }
    const { sentences, memory } = readSentences(text)
    passages.push({
      kind: block.kind,
      level: block.level,
      start: block.start,
      end: block.end,
      text,
      offsets: block.offsets,
      sentences,
      memory,
      section,
      lead,
      cell: block.cell,
    })
  }
  return passages
}
