import { secondsIn } from '../../figures/words/units.ts'
import type { Figure } from '../../model.ts'
import { rememberOf } from '../../remember.ts'
import type { Item } from './items.ts'

// What the digits of a figure say by themselves, and those of two beside one another.

/** Significant digits of a bound: 3 for 61.3 million, 1 for 30. */
function digits(value: number): number {
  return value === 0
    ? 1
    : Math.abs(value)
        .toPrecision(12)
        .replace('.', '')
        .replace(/e.*$/, '')
        .replace(/^0+|0+$/g, '').length
}

/** What is read from a figure's digits. */
interface Digits {
  readonly specificity: number
  readonly printed: string
  /** The printed digits in order of size, by which transposed ones are known. */
  readonly sorted: string
}

/** Read once, for a figure is compared with many others, in every state of its folder. */
const digitsIn = rememberOf((figure: Figure): Digits => {
  const printed = (/\d[\d.,]*/.exec(figure.text)?.[0] ?? '').replace(/[.,]/g, '').replace(/^0+|0+$/g, '')
  return { specificity: specificityOf(figure), printed, sorted: [...printed].sort().join('') }
})

/** How much an equal value says by itself: from 0 for "two" to 1 for "$48.17". */
export function specificity({ figure }: Item): number {
  return digitsIn(figure).specificity
}

function specificityOf({ quantity, text }: Figure): number {
  if (quantity.kind === 'date')
    return { day: 0.5, month: 0.6, minute: 0.8, hour: 0.8 }[quantity.granularity as string] ?? 0.3
  const bound = quantity.min ?? quantity.max
  if (bound === null) return 0
  const significant = digits(bound)
  const size = Math.abs(bound)
  const scale = quantity.kind === 'count' && size < 20 ? 0.4 : 1
  // A round count of thousands is rarer in one folder than a round count of tens.
  const large = /\d,\d{3}/.test(text) ? 0.2 : 0
  return Math.min(1, ((significant - 0.4) / 2.6) * scale + large)
}

/** {@link specificity} of a value that few measures share. */
const telling = 0.6

/** Whether a value is one that few measures share: "€16.4 million", "2,340". */
export function saysMuch(item: Item): boolean {
  return specificity(item) >= telling
}

/** Whether two numbers have the same digits in another order: "68" and "86". */
export function areTransposed(a: Item, b: Item): boolean {
  const [p, q] = [digitsOf(a), digitsOf(b)]
  return p.length > 1 && p !== q && haveSameDigits(a, b) && timesApart(a, b) < 10
}

/** Whether two numbers of as many digits, two at least, differ in one of them: "485" and "585". */
export function differByOneDigit(a: Item, b: Item): boolean {
  const [p, q] = [digitsOf(a), digitsOf(b)]
  if (p.length < 2 || p.length !== q.length || timesApart(a, b) >= 10) return false
  let others = 0
  for (let at = 0; at < p.length; at++) others += Number(p[at] !== q[at])
  return others === 1
}

/** Whether one number has one significant digit and the other more: "30" and "38". */
export function areUneven({ quantity: a }: Item, { quantity: b }: Item): boolean {
  if (a.kind === 'date' || b.kind === 'date') return false
  return (digits(a.min ?? a.max ?? 0) === 1) !== (digits(b.min ?? b.max ?? 0) === 1)
}

/** Whether the printed digits are the same, in whatever order. */
export function haveSameDigits(a: Item, b: Item): boolean {
  return digitsIn(a.figure).sorted === digitsIn(b.figure).sorted
}

/** Printed digits without separators and outer zeros: "61.3" gives 613. */
export function digitsOf({ figure }: Item): string {
  return digitsIn(figure).printed
}

/** How many times the smaller value the larger is; 1 for dates, whose size says nothing, and for nothing beside nothing. */
export function timesApart({ quantity: a }: Item, { quantity: b }: Item): number {
  if (a.kind === 'date' || b.kind === 'date') return 1
  const [x, y] = [a, b].map(
    ({ kind, unit, min, max }) => Math.abs(min ?? max ?? 0) * (kind === 'duration' ? (secondsIn.get(unit) ?? 1) : 1),
  )
  return x === y ? 1 : Math.max(x!, y!) / Math.min(x!, y!)
}
