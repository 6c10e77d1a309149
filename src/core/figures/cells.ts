import type { FigureMatch, NumberQuantity, Passage } from '../model.ts'
import { readPrefix } from './amounts.ts'
import type { Context } from './context.ts'
import { skipSpaces } from './cursor.ts'
import { readUnit } from './measures.ts'
import { lemmaOf } from './nouns.ts'
import { readDigits } from './numerals.ts'

/** Headers of people: "Deaths", "Injured". */
const people =
  /^(?:deaths?|dead|killed|fatalities|injured|injuries|wounded|missing|displaced|evacuated|arrests|arrested|casualties|victims|hospitali[sz]ed|toll)\b/i

/** Scales that a header prints once for its column: "£m", "US$ million", "(000s)". */
const headerScale =
  /(?:^|[^A-Za-z])(m|mn|million|bn|billion|tn|trillion|thousand|thousands|000s|’000|'000)(?![A-Za-z])/i
const scaleFactors: Readonly<Record<string, number>> = {
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
}

/** Figures of a table cell: a number printed alone takes its unit or noun from its column's header, else from its row's. */
export function measureCell(
  passage: Passage,
  matches: readonly FigureMatch[],
  context: Context,
): readonly FigureMatch[] {
  const { cell, text } = passage
  const [match] = matches
  if (!cell || matches.length !== 1 || !match || match.quantity.kind !== 'count' || match.quantity.unit !== '')
    return matches
  if (match.from > 2 || match.to < text.trimEnd().length - 1) return matches
  for (const header of [cell.columnHeader, cell.rowHeader]) {
    const quantity = header === text ? null : measuredBy(header, match.quantity, context)
    if (quantity) return [{ ...match, quantity }]
  }
  const noun = [cell.rowHeader, cell.columnHeader].find(
    (header) => /^\p{L}[\p{L} ]{2,40}$/u.test(header) && header !== text,
  )
  if (!noun) return matches
  return [
    {
      ...match,
      quantity: { ...match.quantity, unit: people.test(noun) ? 'person' : lemmaOf(noun.trim().split(' ').at(-1)!) },
    },
  ]
}

/** The quantity in the unit that a header prints: "Share (%)", "Revenue, £m", "Length (km)"; `null` where it prints none. */
function measuredBy(header: string, quantity: NumberQuantity, context: Context): NumberQuantity | null {
  if (people.test(header)) return { ...quantity, unit: 'person' }
  const open = Math.max(header.lastIndexOf('('), header.lastIndexOf(','), header.lastIndexOf('['))
  const start = skipSpaces(header, open + 1)
  const unit = header.slice(start).replace(/[)\]\s]+$/, '')
  if (unit === '') return null
  const prefix = readPrefix(unit, 0, context) ?? readPrefix(`${unit} `, 0, context)
  const scale = headerScale.exec(unit)?.[1]
  const factor = scale ? (scaleFactors[scale.toLowerCase()] ?? 1e3) : 1
  if (prefix) return scaled(quantity, { ...quantity, kind: 'money', unit: prefix.code }, factor)
  if (open < 0 && unit !== '%') return null
  const one = readDigits('1', 0, false)!
  const measured = readUnit(unit, 0, one, context)
  if (measured && measured.to >= unit.length && measured.offset === 0) {
    return scaled(quantity, { ...quantity, kind: measured.kind, unit: measured.unit }, measured.factor)
  }
  return scale && unit.length === scale.length ? scaled(quantity, quantity, factor) : null
}

function scaled({ min, max, precision }: NumberQuantity, like: NumberQuantity, factor: number): NumberQuantity {
  return {
    ...like,
    min: min === null ? null : min * factor,
    max: max === null ? null : max * factor,
    precision: factor === 1 ? precision : Math.max(precision, 0.5) * factor,
  }
}
