import { isDigit, isLetter, isLowerCase, isSpace, isUpperCase } from './characters.ts'
import { findDay } from './days.ts'
import {
  bylineLead,
  captionCredit,
  captionLead,
  captionNumber,
  creditLead,
  furnitureLead,
  furnitureLines,
  furniturePlatform,
  publicationLead,
  sourceHeadings,
} from './vocabulary.ts'

/** Longer lines are prose, whatever they look like. */
export const longestLine = 200
const longestHeading = 120
const mostHeadingWords = 16

export function isBareLink(line: string): boolean {
  return (line.startsWith('http') || line.startsWith('www.')) && /^(?:https?:\/\/|www\.)\S+$/.test(line)
}

/** What a short line is by its words alone, or `null` where only its place can tell a heading from prose. */
export function kindByWords(line: string): 'caption' | 'byline' | 'furniture' | 'reference' | null {
  if (isBareLink(line)) return 'reference'
  const credited = line.length <= 2 * longestLine
  if (credited && (captionLead.test(line) || captionNumber.test(line) || isCredited(line))) return 'caption'
  if (line.length > longestLine) return null
  if (furnitureLines.has(withoutClosing(line).toLowerCase()) || furnitureLead.test(line)) return 'furniture'
  if (line.length <= 60 && furniturePlatform.test(line)) return 'furniture'
  return isByline(line) ? 'byline' : null
}

/** A credit has a colon or a bracket: most lines of prose have neither, and are not searched for its words. */
function isCredited(line: string): boolean {
  return /[:)\]]/.test(line) && captionCredit.test(line)
}

/** "By Ana Ruiz", "Harbour Press, 9 October 2025", "Published: 2025-10-09", "(Reporting by …)". */
export function isByline(line: string): boolean {
  if (line.length > longestHeading) return false
  if (bylineLead.test(line) && !endsProse(line) && namesWriter(line.replace(bylineLead, ''))) return true
  if (creditLead.test(line)) return true
  const day = findDay(line)
  if (!day) return false
  if (publicationLead.test(line)) return true
  const before = line.slice(0, day.from)
  if (/\b(?:ended|ending|to|until|till|since|through|by|before|after)\s*$/i.test(before)) return false
  const rest = before + ' ' + line.slice(day.to)
  return properShare(rest) >= 0.99 && !(isShouted(rest.trim()) && countWords(rest) > 3)
}

function namesWriter(words: string): boolean {
  return (
    properShare(words) >= 0.5 ||
    /\b(?:correspondents?|reporters?|staff|editors?|desk|bureau|writers?|agencies)$/i.test(words)
  )
}

/** A title of sources: "Sources:", "References". */
export function isSourceHeading(line: string): boolean {
  return line.length <= 40 && sourceHeadings.has(withoutClosing(line).toLowerCase())
}

/** A short line in capitals: "FINANCIAL HIGHLIGHTS". */
export function isShouted(line: string): boolean {
  if (line.length > longestHeading || line.length < 3) return false
  let upper = 0
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (isLowerCase(unit)) return false
    if (isUpperCase(unit)) upper++
  }
  return upper >= 3 && !endsProse(line)
}

/** A line that could be a heading if it stands where headings stand: short, begins one, does not end as prose does. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > longestHeading || line.length < 2 || endsProse(line)) return false
  const first = line.charCodeAt(0)
  if (isLowerCase(first) || line.includes('. ')) return false
  return countWords(line) <= mostHeadingWords
}

/** Ends as a sentence or a clause does: full stop, comma, semicolon, closing quotation mark after one. */
export function endsProse(line: string): boolean {
  let at = line.length - 1
  while (at > 0 && '"”’)\''.includes(line[at]!)) at--
  return '.,;…!'.includes(line[at]!)
}

export function endsWithColon(line: string): boolean {
  return line.endsWith(':')
}

/** `Ana Ruiz, harbour master`, `— Ana Ruiz`: who said the quotation that stands before. */
export function isAttribution(line: string): boolean {
  if (line.length > 90 || endsProse(line) || endsWithColon(line)) return false
  if (/^[—–―-]\s?\S/.test(line)) return true
  const comma = line.indexOf(',')
  return properShare(comma > 0 ? line.slice(0, comma) : line) >= 0.99 && countWords(line) <= 12
}

/** Whether the text is one run between quotation marks, with nothing before or after. */
export function isWhollyQuoted(text: string): boolean {
  const last = text.length - 1
  if (last < 20) return false
  if (text[0] === '“') return text[last] === '”' && text.indexOf('”') === last
  if (text[0] === '«') return text[last] === '»' && text.indexOf('»') === last
  return text[0] === '"' && text[last] === '"' && text.indexOf('"', 1) === last
}

/** For each UTF-16 code unit of the alphabets with case: 1 for space, 2 for a letter or digit, 0 for the rest. */
const wordClasses = Uint8Array.from({ length: 0x2100 }, (_, unit) =>
  isSpace(unit) ? 1 : isLetter(unit) || isDigit(unit) ? 2 : 0,
)

/** Words in reading text: runs that hold a letter or a digit, divided by space. */
export function countWords(text: string): number {
  let words = 0
  let counted = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = unit < 0x2100 ? wordClasses[unit]! : isSpace(unit) ? 1 : isLetter(unit) ? 2 : 0
    if (kind === 1) counted = false
    else if (kind === 2 && !counted) {
      counted = true
      words++
    }
  }
  return words
}

/** Words that stand in names, titles and date lines without a capital. */
const small = new Set(
  (
    'of the and for in on at by to as from our de la le del di da von van der den et ' +
    'first last published updated posted issued local time am pm gmt utc bst cet est edt pst pdt min minute minutes read reading'
  ).split(' '),
)

/** Share of the words with letters that are capitalised or {@link small}; 1 for a line without any. */
function properShare(line: string): number {
  let words = 0
  let proper = 0
  for (const word of line.split(/[^\p{L}\p{N}'’.&-]+/u)) {
    const first = word.search(/\p{L}/u)
    if (first < 0) continue
    words++
    if (!isLowerCase(word.charCodeAt(first)) || small.has(word.toLowerCase().replace(/\./g, ''))) proper++
  }
  return words === 0 ? 1 : proper / words
}

function withoutClosing(line: string): string {
  let to = line.length
  while (to > 0 && (isSpace(line.charCodeAt(to - 1)) || ':.…>»→'.includes(line[to - 1]!))) to--
  let from = 0
  while (from < to && (isSpace(line.charCodeAt(from)) || '<«←>→|'.includes(line[from]!))) from++
  return line.slice(from, to)
}
