import type { PhrasingContent } from 'mdast'
import { isLineBreak } from './characters.ts'
import { ReadingBuilder, type Reading } from './reading.ts'

/** Reading text of inline Markdown: emphasis marks and link targets gone, every line break one space. */
export function readPhrasing(source: string, children: readonly PhrasingContent[]): Reading | null {
  const builder = new ReadingBuilder()
  const walk: Walk = { source, builder, cursor: 0 }
  for (const child of children) readNode(walk, child)
  return builder.build()
}

interface Walk {
  readonly source: string
  readonly builder: ReadingBuilder
  /** Source offset after what was read last; where a node without a position is looked for. */
  cursor: number
}

function readNode(walk: Walk, node: PhrasingContent): void {
  const start = node.position?.start.offset
  if (start !== undefined) walk.cursor = start
  switch (node.type) {
    case 'text':
      readValue(walk, node.value, start)
      return
    case 'inlineCode':
      readValue(walk, node.value, undefined)
      walk.cursor = node.position?.end.offset ?? walk.cursor
      return
    case 'break':
      walk.builder.addSpace(walk.cursor)
      return
    case 'html':
      if (/^<br\b/i.test(node.value)) walk.builder.addSpace(walk.cursor)
      walk.cursor += node.value.length
      return
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      for (const child of node.children) readNode(walk, child)
      return
    default:
      return
  }
}

/** Adds a text value, which differs from its source by escapes, character references and stripped line ends. */
function readValue(walk: Walk, value: string, start: number | undefined): void {
  const { source, builder } = walk
  let at = start ?? walk.cursor
  if (start === undefined) at = seek(source, value, at)
  for (let index = 0; index < value.length;) {
    const unit = value.charCodeAt(index)
    if (isLineBreak(unit)) {
      const lineBreak = seekBreak(source, at)
      builder.addSpace(lineBreak)
      at = afterBreak(source, lineBreak)
      while (index < value.length && isLineBreak(value.charCodeAt(index))) index++
      continue
    }
    const printed = source.charCodeAt(at)
    if (printed === 0x26 && isReference(source, at, unit, value.charCodeAt(index + 1))) {
      const units = unitsOfReference(value, index)
      for (let each = 0; each < units; each++) addUnit(builder, value[index + each]!, at + each)
      index += units
      at = source.indexOf(';', at) + 1
      continue
    }
    if (printed === 0x5c && unit !== 0x5c)
      at++ // backslash escape
    else if (printed === 0x5c && source.charCodeAt(at + 1) === 0x5c && value.charCodeAt(index + 1) !== 0x5c) at++
    else if (printed !== unit && printed !== 0) at = seekUnit(source, value[index]!, at)
    addUnit(builder, value[index]!, at)
    at++
    index++
  }
  walk.cursor = at
}

/** Soft hyphens, zero-width spaces, word joiners and byte-order marks print as nothing and would split a word in two. */
function addUnit(builder: ReadingBuilder, unit: string, offset: number): void {
  const code = unit.charCodeAt(0)
  if (code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff) return
  builder.add(unit === '\t' ? ' ' : unit, offset)
}

/** Whether `&` at `at` begins a character reference that was decoded: undecoded ones stay an ampersand in the value. */
function isReference(source: string, at: number, unit: number, next: number): boolean {
  const match = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/i.exec(source.slice(at, at + 40))
  if (!match) return false
  // "&amp;" decodes to "&"; "&madeup;" stays as it is and goes on with its own letters.
  return unit !== 0x26 || next !== match[0].charCodeAt(1) || /^&(?:amp|#38|#x26);$/i.test(match[0])
}

/** UTF-16 units that one character reference gave: a pair, or a letter with a combining mark, is two. */
function unitsOfReference(value: string, index: number): number {
  const unit = value.charCodeAt(index)
  if (unit >= 0xd800 && unit <= 0xdbff) return 2
  return '\u0338\u20d2\u20e5\u0333\ufe00'.includes(value[index + 1] ?? ' ') ? 2 : 1
}

function seek(source: string, value: string, from: number): number {
  const found = source.indexOf(value.slice(0, 20), from)
  return found >= 0 && found - from <= 4000 ? found : from
}

/** The next place of `unit`, within reach; else `at` itself. */
function seekUnit(source: string, unit: string, at: number): number {
  const end = Math.min(source.length, at + 80)
  for (let each = at; each < end; each++) if (source[each] === unit) return each
  return at
}

function seekBreak(source: string, at: number): number {
  while (at < source.length - 1 && !isLineBreak(source.charCodeAt(at))) at++
  return at
}

/** Past a line break and the indent and `>` marks with which the next line of the same paragraph begins. */
function afterBreak(source: string, at: number): number {
  while (at < source.length && (isLineBreak(source.charCodeAt(at)) || ' \t>'.includes(source[at]!))) at++
  return at
}
