/** Tickmark's dates in the conventions of the suites that hold dates. */
import { isoOf, dayOfIso } from '../../src/core/figures/days.ts'
import type { DateQuantity, FigureMatch } from '../../src/core/model.ts'
import type { Case, Predicted } from './cases.ts'
import { withClocks } from './clocks.ts'
import { offsetOf, type Dated } from './offsets.ts'

/** The days and stretches of days in a case, as the suite counts them. */
export function datesOf(suite: string, { text, ref, complete }: Case, matches: readonly FigureMatch[]): Predicted[] {
  const taken = new Set<FigureMatch>()
  const dates = matches.flatMap((match, index): Dated[] => {
    if (taken.has(match)) return []
    const next = matches[index + 1]
    if (match.quantity.kind !== 'date') {
      const offset = ref ? offsetOf(text, match, next, ref) : null
      if (offset && next && offset.to >= next.to) taken.add(next)
      return offset ? [offset] : []
    }
    return suite === 'chrono_en' && isBareYear(match) ? [] : [dateOf(suite, text, match)]
  })
  const clocked = suite === 'chrono_en' || suite === 'duckling_en' ? withClocks(text, dates, ref) : dates
  return clocked.flatMap(({ kind, from, to, min, max }) => {
    // Duckling tells a day from a stretch by how the command goes on, not by its words: the case says which it holds.
    const as = suite === 'duckling_en' ? complete[0]! : kind
    if (!complete.includes(as)) return []
    return [
      {
        kind: as,
        start: from,
        end: to,
        min: as === 'date' ? (min ?? max) : min,
        max: as === 'date' ? (min ?? max) : max,
        unit: '',
      },
    ]
  })
}

/** chrono reads no year without a month. */
function isBareYear({ from, to, quantity }: FigureMatch): boolean {
  return (quantity as DateQuantity).granularity === 'year' && to - from === 4
}

function dateOf(suite: string, text: string, match: FigureMatch): Dated {
  const { min, max, granularity, hedge } = match.quantity as DateQuantity
  const { from, to } = match
  if (suite === 'chrono_en') {
    const on = /(?:^|[^\p{L}])(on )$/iu.exec(text.slice(Math.max(0, from - 4), from))
    const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text.slice(from, from + 3))
    const start = on && weekday ? from - 3 : from
    return { kind: hedge === 'range' ? 'daterange' : 'date', from: start, to, min: min ?? max, max: min ?? max }
  }
  const edge = /^(?:end|close|start|beginning) of/i.test(text.slice(from, to))
  const single = granularity === 'day' && hedge !== 'range' && min !== null && min === max && !edge
  const relativeDay = granularity === 'day' && min === null && max === null
  if (single || (relativeDay && hedge === 'none' && !edge)) {
    return {
      kind: 'date',
      from: withArticle(
        text,
        from,
        /^(?:the )?\d|day (?:before|after)/i.test(text.slice(from, to)) ||
          !/\p{Lu}\p{Ll}{2}|\d{4}/u.test(text.slice(from, to)),
      ),
      to,
      min,
      max,
    }
  }
  const start = hedge === 'none' || hedge === 'about' ? withArticle(text, from, true) : match.whole.from
  return { kind: 'daterange', from: start, to, min, max: endOf(max, granularity, hedge === 'range') }
}

/** Ranks and periods take their "the" with them. */
function withArticle(text: string, from: number, takes: boolean): number {
  return takes && /(?:^|[^\p{L}])the $/iu.test(text.slice(Math.max(0, from - 5), from)) ? from - 4 : from
}

/** The end of a stretch is exclusive; that of "from A to B" is where B begins. */
function endOf(max: string | null, granularity: string, range: boolean): string | null {
  if (max === null) return null
  if (!range) return isoOf(dayOfIso(max)! + 1)
  return granularity === 'year' ? `${max.slice(0, 4)}-01-01` : granularity === 'month' ? `${max.slice(0, 7)}-01` : max
}
