// Tests on single UTF-16 code units, for loops that walk a text once.

/** Space, tab, no-break spaces, thin and zero-width spaces, and every line break. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  if (unit < 0xa0) return unit === 0x85
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2060 ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

/** The breaks that end a line in an editor: carriage return and line feed. */
export function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

export function isLowerCase(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a
  if (unit < 0xdf) return false
  const letter = String.fromCharCode(unit)
  return letter !== letter.toUpperCase()
}

export function isUpperCase(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  if (unit < 0xc0) return false
  const letter = String.fromCharCode(unit)
  return letter !== letter.toLowerCase()
}

/** A letter and a digit in the tables of {@link unitTable}. */
export const LETTER = 1
export const DIGIT = 2

const lettersAndDigits = new Uint8Array(0x10000)
for (let unit = 0; unit < lettersAndDigits.length; unit++)
  lettersAndDigits[unit] = isDigit(unit) ? DIGIT : isOfAlphabet(unit) ? LETTER : 0

function isOfAlphabet(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba
  if (unit < 0x2000) return unit !== 0xd7 && unit !== 0xf7
  return unit >= 0x2c00 && !(unit >= 0x2e00 && unit <= 0x303f) && !(unit >= 0xd800 && unit <= 0xf8ff) && unit < 0xfe00
}

/** A letter of any alphabet that has case, or any character beyond Latin punctuation: enough to tell words from marks. */
export function isLetter(unit: number): boolean {
  return lettersAndDigits[unit] === LETTER
}

/** The type of every code unit, in one look-up, for loops that ask it of every character of a text: letters, digits, and these marks. */
export function unitTable(marks: Readonly<Record<string, number>>): Uint8Array {
  const table = lettersAndDigits.slice()
  for (const [printed, type] of Object.entries(marks)) for (const mark of printed) table[mark.charCodeAt(0)] = type
  return table
}

/** Opening quotation marks, brackets, and the straight quote, which is both. */
export function isOpener(unit: number): boolean {
  return (
    unit === 0x22 || // "
    unit === 0x27 || // '
    unit === 0x28 || // (
    unit === 0x5b || // [
    unit === 0x201c || // “
    unit === 0x2018 || // ‘
    unit === 0x201e || // „
    unit === 0xab || // «
    unit === 0x2039 // ‹
  )
}

/** Closing quotation marks and brackets, and the straight quotes, which are both. */
export function isCloser(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x29 || // )
    unit === 0x5d || // ]
    unit === 0x201d || // ”
    unit === 0x2019 || // ’
    unit === 0xbb || // »
    unit === 0x203a // ›
  )
}
