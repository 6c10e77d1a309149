import { ordinals, scales, tens, units } from '../figures/words/numberWords.ts'
import { remember } from '../remember.ts'

/** A number read from words: how many, or which in order. */
export interface Numeral {
  readonly value: number
  readonly ordinal: boolean
}

const ordinalTeens: ReadonlyMap<string, number> = new Map(
  (
    'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth ' +
    'sixtieth seventieth eightieth ninetieth'
  )
    .split(' ')
    .map((word, index) => [word, index < 7 ? index + 13 : (index - 5) * 10]),
)

/** {@link readNumeral} of one word in small letters, which every word of an article is asked for. */
export const numeralIn = remember((lower): Numeral | null => readNumeral([lower]))

/** A cardinal or ordinal number that is the whole of `words` ("12", "2nd", "twenty five", "third"), or `null`. */
export function readNumeral(words: readonly string[]): Numeral | null {
  const parts = words.flatMap((word) => word.toLowerCase().split('-')).filter((word) => word !== 'and')
  if (parts.length === 0) return null
  let total = 0
  let group = 0
  let ordinal = false
  for (const [index, part] of parts.entries()) {
    const digits = /^(\d[\d,]*(?:\.\d+)?)(st|nd|rd|th)?$/.exec(part)
    const scale = scales.get(part)
    const rank = ordinals.get(part) ?? ordinalTeens.get(part)
    if (ordinal) return null
    if (digits) {
      if (index > 0) return null
      group = Number(digits[1]!.replace(/,/g, ''))
      ordinal = digits[2] !== undefined
    } else if (scale !== undefined) {
      total += Math.max(1, group) * scale
      group = 0
    } else {
      const plain = units.get(part) ?? tens.get(part) ?? rank
      if (plain === undefined) return null
      group += plain
      ordinal = rank !== undefined
    }
  }
  return { value: total + group, ordinal }
}
