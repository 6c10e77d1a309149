import { isDigit, isLetter } from './characters.ts'

// Readers of words differ in what they join: "so-called" is one word for a measure, two for a status, and a name for neither. Most words
// stand between spaces, and are one word for all of them: what one reader knows of such a word the others need not look up again.

/** Letters and digits that are such for every reader of words. */
const plain = /^[\dA-Za-zÀ-ÖØ-öø-ɏ]+$/

/** Whether a printed word holds nothing that some readers take for a mark. */
export function isPlain(printed: string): boolean {
  return plain.test(printed)
}

/** Between words for every reader, whatever stands on the other side. */
const DIVIDES = 1
/** Which some readers join words with. */
const MAY_JOIN = 2
const types = new Uint8Array(0x2100)
for (const mark of ' \n()[]{}<>/|!?;"“”„«»…—–') types[mark.charCodeAt(0)] = DIVIDES
for (const mark of ".,:'’&-%$€£*") types[mark.charCodeAt(0)] = MAY_JOIN

/** Whether what stands beside the plain word `text[from…to)` joins it to nothing, for whoever reads words. */
export function standsAlone(text: string, from: number, to: number): boolean {
  return divides(text, from - 1, from - 2) && divides(text, to, to + 1)
}

function divides(text: string, at: number, beyond: number): boolean {
  if (at < 0 || at >= text.length) return true
  const type = types[text.charCodeAt(at)]
  if (type === DIVIDES) return true
  if (type !== MAY_JOIN) return false
  if (beyond < 0 || beyond >= text.length) return true
  const unit = text.charCodeAt(beyond)
  return !isLetter(unit) && !isDigit(unit) && unit !== 0xd7 && unit !== 0xf7
}
