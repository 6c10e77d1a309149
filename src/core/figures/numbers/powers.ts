import { unitAt } from '../words/cursor.ts'

// Powers of ten: behind a base, as a factor, and as computers print them.

/** Digits that a double holds exactly; longer runs are codes, not quantities. */
export const MOST_DIGITS = 15

/** "^9", "⁹", "⁻³" right after a base of ten. */
export function readExponentMark(text: string, to: number): { exponent: number; to: number } | null {
  const mark = unitAt(text, to)
  if (
    mark !== 0x5e &&
    mark !== 0x207b &&
    !(mark >= 0x2070 && mark <= 0x2079) &&
    mark !== 0xb9 &&
    mark !== 0xb2 &&
    mark !== 0xb3
  )
    return null
  const match = /^(?:\^([-−]?\d{1,2})|(⁻?[⁰¹²³⁴-⁹]{1,2}))(?![\d,.]\d)/.exec(text.slice(to, to + 5))
  return match && { exponent: exponentOf(match[1], match[2]), to: to + match[0].length }
}

function exponentOf(printed: string | undefined, raised: string | undefined): number {
  const digits = raised
    ? [...raised].map((each) => (each === '⁻' ? '-' : superscripts.indexOf(each))).join('')
    : printed!
  return Number(digits.replace('−', '-'))
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A power of ten after a number: "× 10^6", "x10⁻⁵", "×10−5". */
export function readPower(text: string, to: number): { exponent: number; to: number } | null {
  const mark = text[to] === ' ' ? text[to + 1] : text[to]
  if (mark === 'e' || mark === 'E') return readExponent(text, to)
  if (mark !== '×' && mark !== 'x') return null
  const match = /^ ?[×x] ?10(?:\^?([-−+]?\d{1,2})|(⁻?[⁰¹²³⁴-⁹]{1,2}))(?![,.]?\d)/.exec(text.slice(to, to + 12))
  if (!match) return null
  return { exponent: exponentOf(match[1], match[2]), to: to + match[0].length }
}

/** The exponent of a computer's notation after decimals: "1.2e6", "3.5E-4". */
function readExponent(text: string, to: number): { exponent: number; to: number } | null {
  const match = /^[eE]([-+]?\d{1,2})(?![\p{L}\d.])/u.exec(text.slice(to, to + 5))
  if (!match || text[to - 2] === undefined || !/\.\d+$/.test(text.slice(Math.max(0, to - MOST_DIGITS), to))) return null
  return { exponent: Number(match[1]), to: to + match[0].length }
}
