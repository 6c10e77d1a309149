import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { PassageKind } from '../model.ts'
import { toBlock, type Block } from './blocks.ts'
import { endsProse, isBareLink, isSourceHeading, kindByWords } from './classify.ts'
import { readPhrasing } from './phrasing.ts'
import { takePlainParagraphs, type Shortened, type Taken } from './plainParagraphs.ts'
import { withSpaces, type Reading } from './reading.ts'

export interface MarkdownText {
  readonly blocks: Block[]
  /** The YAML between the `---` lines at the top; `null` without. */
  readonly frontMatter: string | null
}

/**
 * The parts of GFM that change how a text reads. Bare links are left out: they read the same either way, and looking for
 * them takes as long as all the rest.
 */
function gfm(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmFootnote(), gfmStrikethrough()]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ]
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(gfm).freeze()

/** Reads Markdown (CommonMark with GFM tables, footnotes and front matter) into blocks; HTML is passed over. */
export function readMarkdownBlocks(source: string): MarkdownText {
  return readShortened(takePlainParagraphs(asParsed(source)))
}

/** The same by the parser alone, which takes several times as long. */
export function readWholeMarkdown(source: string): MarkdownText {
  return readShortened({ text: asParsed(source), taken: [] })
}

/** The parser drops a byte-order mark without counting it, which would move every offset by one, and rewrites NULs. */
function asParsed(source: string): string {
  return (source.startsWith('\ufeff') ? ' ' + source.slice(1) : source).replaceAll('\0', '\ufffd')
}

function readShortened({ text, taken }: Shortened): MarkdownText {
  const walk = new MarkdownWalk(text, taken)
  walk.root(processor.parse(text))
  return { blocks: walk.blocks, frontMatter: walk.frontMatter }
}

class MarkdownWalk {
  readonly blocks: Block[] = []
  frontMatter: string | null = null
  #tables = 0
  #inSources = false
  /** Level of the last `#` heading; bold lines that stand alone are one below it. */
  #level = 0

  /** How many of the paragraphs that were taken out have been met. */
  #met = 0

  constructor(
    readonly source: string,
    readonly taken: readonly Taken[],
  ) {}

  root(root: Root): void {
    for (const child of root.children) {
      const next = this.taken[this.#met]
      if (child.position?.start.offset === next?.at && next) {
        this.#met++
        this.#line(next.reading)
        continue
      }
      const first = this.blocks.length
      this.#block(child, 'paragraph', 0)
      this.#moveBack(first)
    }
  }

  /** Moves blocks from `first` on to where they stand in the text from which paragraphs were taken out. */
  #moveBack(first: number): void {
    const last = this.taken[this.#met - 1]
    if (!last) return
    const by = last.reading.end - (last.at + 1)
    for (let index = first; index < this.blocks.length; index++) {
      const { text, start, end, offsets, kind, level, cell } = this.blocks[index]!
      const moved = { text, start: start + by, end: end + by, offsets: offsets && offsets.map((each) => each + by) }
      this.blocks[index] = toBlock(moved, kind, level, cell)
    }
  }

  /** Adds what `node` holds; its paragraphs become passages of `kind`. */
  #block(node: RootContent, kind: PassageKind, level: number): void {
    switch (node.type) {
      case 'yaml':
        this.frontMatter ??= node.value
        return
      case 'heading':
        this.#level = node.depth
        this.#heading(this.#read(node.children), node.depth)
        return
      case 'paragraph':
        if (kind === 'paragraph') this.#paragraph(node)
        else this.#add(this.#read(node.children), kind, level)
        return
      case 'list':
        for (const item of node.children) {
          for (const child of item.children) {
            this.#block(child, kind === 'quotation' ? kind : 'item', level + 1)
          }
        }
        return
      case 'blockquote':
        for (const child of node.children) this.#block(child, 'quotation', 0)
        return
      case 'footnoteDefinition':
        for (const child of node.children) this.#block(child, kind, level)
        return
      case 'table':
        this.#table(node)
        return
      case 'code':
        this.#code(node)
        return
      default:
        return
    }
  }

  #read(children: readonly PhrasingContent[]): Reading | null {
    return readPhrasing(this.source, children)
  }

  #add(reading: Reading | null, kind: PassageKind, level: number): void {
    if (!reading) return
    const listed = kind === 'item' || kind === 'paragraph'
    const reference = listed && (this.#inSources || isBareLink(reading.text))
    this.blocks.push(toBlock(reading, reference ? 'reference' : kind, level))
  }

  #heading(reading: Reading | null, level: number): void {
    if (!reading) return
    this.#inSources = isSourceHeading(reading.text)
    this.blocks.push(toBlock(reading, 'heading', level))
  }

  #paragraph(paragraph: Paragraph): void {
    const [first] = paragraph.children
    if (first?.type === 'image' && paragraph.children.length === 1) return this.#picture(first)
    for (const children of ownLines(paragraph.children)) {
      const reading = this.#read(children)
      if (!reading) continue
      const bold = isBoldLine(children) && reading.text.length <= 120 && !endsProse(reading.text)
      if (bold && kindByWords(reading.text) !== 'byline') this.#heading(reading, Math.min(6, this.#level + 1))
      else this.#line(reading)
    }
  }

  #line(reading: Reading): void {
    this.#add(reading, kindByWords(reading.text) ?? 'paragraph', 0)
  }

  /** A picture that stands alone is read by its description. */
  #picture(node: Extract<PhrasingContent, { type: 'image' }>): void {
    const start = (node.position?.start.offset ?? 0) + 2
    const text = node.alt ?? ''
    if (text.trim() === '' || this.source.slice(start, start + text.length) !== text) return
    this.#add({ text: withSpaces(text), start, end: start + text.length, offsets: null }, 'caption', 0)
  }

  #code(node: Nodes): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined || end <= start) return
    this.#add({ text: withSpaces(this.source.slice(start, end)), start, end, offsets: null }, 'code', 0)
  }

  #table(table: Table): void {
    const rows = table.children.map((row) => row.children.map((cell) => this.#read(cell.children)))
    const index = this.#tables++
    const headerPassages: number[] = []
    for (const [at, cells] of rows.entries()) {
      let rowHeaderPassage = -1
      for (const [column, reading] of cells.entries()) {
        if (!reading) continue
        const passage = this.blocks.length
        if (at === 0) headerPassages[column] = passage
        const cell = {
          row: at - 1,
          column,
          rowHeader: column === 0 ? '' : (cells[0]?.text ?? ''),
          columnHeader: at === 0 ? '' : (rows[0]?.[column]?.text ?? ''),
          rowHeaderPassage: column === 0 ? -1 : rowHeaderPassage,
          columnHeaderPassage: at === 0 ? -1 : (headerPassages[column] ?? -1),
          table: index,
        }
        if (column === 0) rowHeaderPassage = passage
        this.blocks.push(toBlock(reading, 'cell', 0, cell))
      }
    }
  }
}

/**
 * Divides a paragraph where bold or italic text fills a line of its own: a bold title with an italic line under it is two
 * passages, though Markdown has them in one paragraph.
 */
function ownLines(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const [index, child] of children.entries()) {
    const before = children[index - 1]
    const opens = before === undefined || endsLine(before)
    const next = children[index + 1]
    const closes = next === undefined || beginsLine(next)
    const whole = (child.type === 'strong' || child.type === 'emphasis') && opens && closes
    if (whole && lines.at(-1)!.length > 0) lines.push([])
    lines.at(-1)!.push(child)
    if (whole && next !== undefined) lines.push([])
  }
  return lines.filter((line) => line.length > 0)
}

function endsLine(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && /[\r\n][ \t]*$/.test(node.value))
}

function beginsLine(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && /^[ \t]*[\r\n]/.test(node.value))
}

function isBoldLine(children: readonly PhrasingContent[]): boolean {
  const printed = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return printed.length > 0 && printed.every(({ type }) => type === 'strong')
}
