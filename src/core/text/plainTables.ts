import { toBlock, type Block } from './blocks.ts'
import type { Line } from './lines.ts'
import { readPlain, type Reading } from './reading.ts'

// Tables as they come out of a copied page or a Markdown source: rows of cells divided by bars or tabs.

interface Row {
  readonly cells: readonly (Reading | null)[]
}

/** Cells of a line, by their spans; `null` where the line is no row. A row has two cells or more. */
function cellsOf(source: string, { start, end }: Line): { start: number; end: number }[] | null {
  const mark = source[start] === '|' ? '|' : '\t'
  if (mark === '\t' && !source.slice(start, end).includes('\t')) return null
  const cells: { start: number; end: number }[] = []
  let from = mark === '|' ? start + 1 : start
  for (let at = from; at <= end; at++) {
    if (at < end && source[at] !== mark) continue
    if (at < end || from < end) cells.push({ start: from, end: at })
    // Several tabs in a row set one column from the next.
    while (mark === '\t' && source[at + 1] === '\t') at++
    from = at + 1
  }
  return cells.length >= 2 ? cells : null
}

/** The row under a header in Markdown: `|---|:--|`. */
function isDivider(source: string, { start, end }: Line): boolean {
  return (
    source[start] === '|' && /^\|[\s|:-]*$/.test(source.slice(start, end)) && source.slice(start, end).includes('-')
  )
}

/**
 * How many lines from `first` on make one table: two or more that follow one another, each with as many cells as the
 * first; 0 for none.
 */
export function tableLength(source: string, lines: readonly Line[], first: number): number {
  const columns = cellsOf(source, lines[first]!)?.length
  if (!columns) return 0
  let last = first
  while (lines[last + 1]?.follows && cellsOf(source, lines[last + 1]!)?.length === columns) last++
  return last > first ? last - first + 1 : 0
}

/** The table's cells; `blocksBefore` is the index that the first of them will have among the article's passages. */
export function readTable(source: string, lines: readonly Line[], table: number, blocksBefore: number): Block[] {
  const divided = lines.length > 1 && isDivider(source, lines[1]!)
  const rows: Row[] = lines
    .filter((line) => !isDivider(source, line))
    .map((line) => ({ cells: cellsOf(source, line)!.map(({ start, end }) => readPlain(source, start, end, true)) }))
  const hasHeader = divided || isHeader(rows[0])
  const blocks: Block[] = []
  const headers: number[] = []
  for (const [index, { cells }] of rows.entries()) {
    const row = hasHeader ? index - 1 : index
    let rowHeaderPassage = -1
    for (const [column, reading] of cells.entries()) {
      if (!reading) continue
      const passage = blocksBefore + blocks.length
      if (row === -1) headers[column] = passage
      if (column === 0) rowHeaderPassage = passage
      const cell = {
        row,
        column,
        rowHeader: column === 0 ? '' : (cells[0]?.text ?? ''),
        columnHeader: row === -1 || !hasHeader ? '' : (rows[0]?.cells[column]?.text ?? ''),
        rowHeaderPassage: column === 0 ? -1 : rowHeaderPassage,
        columnHeaderPassage: row === -1 ? -1 : (headers[column] ?? -1),
        table,
      }
      blocks.push(toBlock(reading, 'cell', 0, cell))
    }
  }
  return blocks
}

/** A first row without a figure, years and quarters aside, says what stands below. */
function isHeader(row: Row | undefined): boolean {
  const texts = row?.cells.slice(1).map((cell) => cell?.text ?? '') ?? []
  return texts.every((text) => !/\d/.test(text) || /^(?:(?:fy|q[1-4]|h[12])\s?)*(?:(?:19|20)\d\d)?$/i.test(text))
}
