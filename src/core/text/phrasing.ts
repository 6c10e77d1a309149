import type { PhrasingContent } from 'mdast'
import { isLineBreak } from './characters.ts'
import { ReadingBuilder, type Reading } from './reading.ts'

/** Reading text of inline Markdown: emphasis marks and link targets gone, every line break one space. */
export function readPhrasing(source: string, children: readonly PhrasingContent[]): Reading | null {
  const builder = new ReadingBuilder()
  for (const child of children) readNode(source, builder, child)
  return builder.build()
}

function readNode(source: string, builder: ReadingBuilder, node: PhrasingContent): void {
  const start = node.position?.start.offset ?? 0
  switch (node.type) {
    case 'text':
      readText(source, builder, node.value, start)
      return
    case 'inlineCode':
      readCode(source, builder, node.value, start)
      return
    case 'break':
      builder.addSpace(start)
      return
    case 'html':
      if (/^<br\b/i.test(node.value)) builder.addSpace(start)
      return
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      for (const child of node.children) readNode(source, builder, child)
      return
    default:
      return
  }
}

/** Adds a text value, which differs from its source by escapes, character references and stripped line ends. */
function readText(source: string, builder: ReadingBuilder, value: string, start: number): void {
  if (isPlain(value) && source.startsWith(value, start)) return builder.addRun(value, start)
  let at = start
  for (let index = 0; index < value.length;) {
    const unit = value.charCodeAt(index)
    const printed = source.charCodeAt(at)
    if (printed === AMPERSAND && isReference(source, at, unit, value.charCodeAt(index + 1))) {
      const units = unitsOfReference(value, index)
      for (let each = 0; each < units; each++) addUnit(builder, value[index + each]!, at + each)
      index += units
      at = source.indexOf(';', at) + 1
      continue
    }
    if (isLineBreak(unit)) {
      at = seek(source, at, isLineBreak)
      builder.addSpace(at)
      while (index < value.length && isLineBreak(value.charCodeAt(index))) index++
      at = afterBreak(source, at, value, index)
      continue
    }
    if (printed === BACKSLASH && source.charCodeAt(at + 1) === unit)
      at++ // an escape: the mark alone is left
    else if (printed !== unit) at = seek(source, at, (each) => each === unit)
    addUnit(builder, value[index]!, at)
    at++
    index++
  }
}

/** Adds inline code, whose value is its source between the backticks. */
function readCode(source: string, builder: ReadingBuilder, value: string, start: number): void {
  let at = start
  while (source[at] === '`') at++
  if (source[at] === ' ' && !source.startsWith(value, at)) at++
  for (let index = 0; index < value.length;) {
    if (isLineBreak(value.charCodeAt(index))) {
      builder.addSpace(at)
      while (index < value.length && isLineBreak(value.charCodeAt(index))) index++
      at = afterBreak(source, at, value, index)
      continue
    }
    if (source[at] !== value[index]) at = seek(source, at, (each) => each === value.charCodeAt(index))
    addUnit(builder, value[index]!, at)
    at++
    index++
  }
}

const AMPERSAND = 0x26
const BACKSLASH = 0x5c

/** Whether nothing in the value can differ from its source or its reading text: no line break, tab or invisible character. */
function isPlain(value: string): boolean {
  return !/[\r\n\t&\\\u00ad\u200b\u2060\ufeff]/.test(value)
}

/** Soft hyphens, zero-width spaces, word joiners and byte-order marks print as nothing and would split a word in two. */
function addUnit(builder: ReadingBuilder, unit: string, offset: number): void {
  const code = unit.charCodeAt(0)
  if (code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff) return
  builder.add(code === 0x09 || isLineBreak(code) ? ' ' : unit, offset)
}

/** Whether `&` at `at` begins a character reference that was decoded: undecoded ones stay an ampersand in the value. */
function isReference(source: string, at: number, unit: number, next: number): boolean {
  const match = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/i.exec(source.slice(at, at + 40))
  if (!match) return false
  // "&amp;" decodes to "&"; "&madeup;" stays as it is and goes on with its own letters.
  return unit !== 0x26 || next !== match[0].charCodeAt(1) || /^&(?:amp|#0*38|#x0*26);$/i.test(match[0])
}

/** UTF-16 units that one character reference gave: a pair, or a letter with a combining mark, is two. */
function unitsOfReference(value: string, index: number): number {
  const unit = value.charCodeAt(index)
  if (unit >= 0xd800 && unit <= 0xdbff) return 2
  return '\u0338\u20d2\u20e5\u0333\ufe00'.includes(value[index + 1] ?? ' ') ? 2 : 1
}

/** The nearest place from `at` on that `wanted` accepts, within reach; else `at` itself. */
function seek(source: string, at: number, wanted: (unit: number) => boolean): number {
  const end = Math.min(source.length, at + 200)
  for (let each = at; each < end; each++) if (wanted(source.charCodeAt(each))) return each
  return Math.min(at, source.length - 1)
}

/**
 * Past a line break and the indent and `>` marks with which the next line of the same paragraph begins, up to where
 * `value` goes on from `index`. A line indented far enough may begin with a `>` of its own.
 */
function afterBreak(source: string, at: number, value: string, index: number): number {
  while (at < source.length && isLineBreak(source.charCodeAt(at))) at++
  let end = at
  while (end < source.length && (isIndent(source[end]!) || isLineBreak(source.charCodeAt(end)))) end++
  let own = index
  while (own < value.length && isIndent(value[own]!)) own++
  if (own === index) return end
  const run = value.slice(index, own)
  for (let start = end - run.length; start >= at; start--) if (source.startsWith(run, start)) return start
  return end
}

function isIndent(unit: string): boolean {
  return unit === ' ' || unit === '\t' || unit === '>'
}
