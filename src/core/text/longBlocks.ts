import type { Block } from './blocks.ts'
import { ownCopy } from './ownCopy.ts'
import { splitSentences } from './sentences.ts'

/**
 * No paragraph of prose is longer, in characters (some 3,000 words): what is longer lost its line breaks, and is cut between
 * sentences, so that work on one passage stays bounded whatever the file.
 */
const longestBlock = 20_000

/** The blocks with those that are too long in pieces; cells still name the first passage of their headers. */
export function cutLongBlocks(blocks: readonly Block[]): readonly Block[] {
  if (blocks.every(({ text }) => text.length <= longestBlock)) return blocks
  const cut: Block[] = []
  const firstPiece = blocks.map((block) => {
    const first = cut.length
    cut.push(...pieces(block))
    return first
  })
  const moved = (index: number) => (index < 0 ? index : firstPiece[index]!)
  return cut.map((block) =>
    block.cell
      ? {
          ...block,
          cell: {
            ...block.cell,
            rowHeaderPassage: moved(block.cell.rowHeaderPassage),
            columnHeaderPassage: moved(block.cell.columnHeaderPassage),
          },
        }
      : block,
  )
}

function pieces(block: Block): Block[] {
  if (block.text.length <= longestBlock) return [block]
  const found: Block[] = []
  let from = 0
  let end = 0
  for (const sentence of splitSentences(block.text)) {
    if (sentence.to - from > longestBlock) {
      found.push(piece(block, from, end))
      from = sentence.from
    }
    end = sentence.to
  }
  found.push(piece(block, from, Math.max(end, from)))
  return found
}

function piece(block: Block, from: number, to: number): Block {
  const { offsets, start, text } = block
  return {
    ...block,
    text: ownCopy(text.slice(from, to)),
    start: offsets ? offsets[from]! : start + from,
    end: offsets ? offsets[Math.max(to - 1, from)]! + 1 : start + to,
    offsets: offsets ? offsets.slice(from, to + 1) : null,
  }
}
