import type { FigureMatch, NumberQuantity, Passage } from '../model.ts'
import { readPrefix } from './amounts/amounts.ts'
import type { Context } from './context.ts'
import { skipSpaces } from './words/cursor.ts'
import { dateFigure } from './dates/dates.ts'
import { readUnit } from './amounts/measures.ts'
import { nounAfter } from './words/nouns.ts'
import { readDigits } from './numbers/numerals.ts'
import { secondsIn } from './words/units.ts'
import { readYear } from './dates/years.ts'

/** Headers of people: "Deaths", "Injured". */
const people =
  /^(?:deaths?|dead|killed|fatalities|injured|injuries|wounded|missing|displaced|evacuated|arrests|arrested|casualties|victims|hospitali[sz]ed|toll)\b/i

/** Scales that a header prints once for its column: "£m", "US$ million", "(000s)". */
const headerScale =
  /(?:^|[^A-Za-z])(m|mn|million|bn|billion|tn|trillion|thousand|thousands|lakh|crore|000s|’000|'000)(?![A-Za-z])/i
const scaleFactors: Readonly<Record<string, number>> = {
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
}

/** Headers of rows and columns that the unit in a table's corner does not measure. */
const ownMeasure =
  /%|per ?cent|margin|ratio|\b(?:employees|staff|headcount|workforce|members|customers|users|subscribers|stores|shops|aircraft|ships|vehicles|units|volumes?|number of|count|headcount|growth|change|year)\b/i

/** Headers of columns of years. */
const yearColumn =
  /^(?:years?|dates?|built|founded|established|opened|completed|made|created|commissioned|acquired|born|died|since)\b/i

/** Figures of a table cell: a number printed alone takes its unit or noun from its column's header, else from its row's. */
export function measureCell(
  passage: Passage,
  matches: readonly FigureMatch[],
  context: Context,
  corner = '',
): readonly FigureMatch[] {
  const { cell, text } = passage
  const [match] = matches
  // "In millions of euros" over a column measures it and is no sum.
  if (cell?.row === -1 && matches.length === 1 && match && match.quantity.hedge === 'range' && /^in\b/i.test(text))
    return []
  if (!cell || matches.length !== 1 || !match || match.quantity.kind !== 'count' || match.quantity.unit !== '')
    return matches
  const year = yearColumn.test(cell.columnHeader) && /^\s*\d{4}\s*$/.test(text) ? readYear(text, match.from) : null
  if (year) return [dateFigure(text, year, 0, context)]
  if (match.from > 2 || match.to < text.trimEnd().length - 1) return matches
  for (const header of [cell.columnHeader, cell.rowHeader]) {
    const quantity = header === text ? null : measuredBy(header, match.quantity, context)
    if (quantity) return [{ ...match, quantity }]
  }
  // "SEK m" in the table's corner measures every row that is not plainly of something else.
  const cornered =
    corner === '' || ownMeasure.test(cell.rowHeader) || ownMeasure.test(cell.columnHeader)
      ? null
      : measuredBy(corner, match.quantity, context)
  if (cornered) return [{ ...match, quantity: cornered }]
  for (const header of [cell.rowHeader, cell.columnHeader]) {
    if (header === text || !/^\p{L}[\p{L} ]{2,40}$/u.test(header)) continue
    const unit = people.test(header) ? 'person' : nounAfter(header, 0, false)?.lemma
    // "Days inside the network", "Months of delay": how long.
    if (/^(?:years|months|weeks|days|hours|minutes) (?!per\b|a\b)/i.test(header) && unit && secondsIn.has(unit))
      return [{ ...match, quantity: { ...match.quantity, kind: 'duration', unit } }]
    if (unit) return [{ ...match, quantity: { ...match.quantity, unit } }]
  }
  return matches
}

/** The quantity in the unit that a header prints: "Share (%)", "Revenue, £m", "Length (km)"; `null` where it prints none. */
function measuredBy(header: string, quantity: NumberQuantity, context: Context): NumberQuantity | null {
  if (people.test(header)) return { ...quantity, unit: 'person' }
  const open = Math.max(header.lastIndexOf('('), header.lastIndexOf(','), header.lastIndexOf('['))
  const start = skipSpaces(header, open + 1)
  const unit = header.slice(start).replace(/[)\]\s]+$/, '')
  if (unit === '') return null
  const sums = readSums(unit, context)
  if (sums) return scaled(quantity, { ...quantity, kind: 'money', unit: sums.code }, sums.factor)
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

/** "in millions of euros", "thousand dollars", "USD thousands". */
function readSums(header: string, context: Context): { code: string; factor: number } | null {
  const match =
    /^(?:in )?(thousand|million|billion|trillion|lakh|crore)s? (?:of )?(\p{L}[\p{L} ]{2,24})$/iu.exec(header) ??
    /^(?:in )?()(\p{L}[\p{L} .]{2,24}) (thousand|million|billion|trillion|lakh|crore)s?$/iu.exec(header)
  if (!match) return null
  const words = match[2]!
  const measured = readPrefix(`${words} `, 0, context) ?? unitOf(words, context)
  return measured && { code: measured.code, factor: scaleFactors[(match[1] || match[3]!).toLowerCase()]! }
}

function unitOf(words: string, context: Context): { code: string } | null {
  const measured = readUnit(` ${words.replace(/\.$/, '')}`, 0, readDigits('100', 0, false)!, context)
  return measured?.kind === 'money' ? { code: measured.unit } : null
}

function scaled({ min, max, precision }: NumberQuantity, like: NumberQuantity, factor: number): NumberQuantity {
  return {
    ...like,
    min: min === null ? null : min * factor,
    max: max === null ? null : max * factor,
    precision: factor === 1 ? precision : Math.max(precision, 0.5) * factor,
  }
}
