/** Tickmark's dates in the conventions of the suites that hold dates. */
import { isoOf, dayOfIso } from '../../src/core/figures/days.ts'
import { months } from '../../src/core/text/calendarNames.ts'
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
      const offset = offsetOf(text, match, next, ref ?? null)
      if (offset && next && offset.to >= next.to) taken.add(next)
      // chrono knows a moment only, where others know a stretch: "within 3 days".
      return offset ? [suite === 'chrono_en' ? { ...offset, kind: 'date', min: offset.max ?? offset.min } : offset] : []
    }
    return suite === 'chrono_en' && isBareYear(match) ? [] : [dateOf(suite, text, match)]
  })
  const clocked =
    suite === 'chrono_en'
      ? joined(text, withClocks(text, dates, ref))
      : suite === 'duckling_en'
        ? withClocks(text, dates, ref)
        : dates
  // Duckling's spans hold the preposition and the article.
  const led = suite === 'duckling_en' ? clocked.map((each) => ({ ...each, from: leadStart(text, each.from) })) : clocked
  return led.flatMap(({ kind, from, to, min, max }) => {
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

/** Two moments with a dash or "to" between are one stretch to chrono. */
function joined(text: string, dates: readonly Dated[]): Dated[] {
  const found: Dated[] = []
  for (const date of [...dates].sort((left, right) => left.from - right.from)) {
    const last = found.at(-1)
    if (last && /^ ?(?:-|–|to|till?|until|through) ?$/.test(text.slice(last.to, date.from)))
      found[found.length - 1] = { ...last, kind: 'daterange', to: date.to, max: date.max }
    else found.push(date)
  }
  return found
}

/** Where "on the", "by", "from" before a date or a time begin. */
function leadStart(text: string, from: number): number {
  const lead =
    /(?:^|[^\p{L}])((?:(?:on|at|@|by|in|from|since|until|till|before|after|around|about) )?(?:the )?)$/iu.exec(
      text.slice(Math.max(0, from - 14), from),
    )
  return from - (lead?.[1]?.length ?? 0)
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
    const several = hedge === 'range' || (granularity === 'day' && min !== null && max !== null && min !== max)
    return { kind: several ? 'daterange' : 'date', from: start, to, min: min ?? max, max: min ?? max }
  }
  const printed = text.slice(from, to)
  const edge = /^(?:end|close|start|beginning|middle) of/i.test(printed)
  const named = monthName.test(printed)
  const spread = /\d(?:st|nd|rd|th)?(?: ?[-–] ?| to | through | until )\d/.test(printed)
  if (granularity === 'day' && hedge === 'none' && min === max && !edge && !(min === null && spread)) {
    return { kind: 'date', from: named ? from : withArticle(text, from), to, min, max }
  }
  if (/ ago$/.test(printed)) return { kind: 'date', from, to, min: max, max }
  const between = hedge === 'range' || (granularity === 'day' && (min !== max || spread))
  if (between) {
    const lead = /(?:^|[^\p{L}])((?:from|between) (?:the )?)$/iu.exec(text.slice(Math.max(0, from - 13), from))
    // Duckling's last day ends with the next one's beginning.
    const end = endOf(max, granularity, suite !== 'duckling_en')
    return { kind: 'daterange', from: from - (lead?.[1]?.length ?? 0), to, min, max: end }
  }
  const start =
    hedge === 'none' || hedge === 'about'
      ? edge && /\d{4}$/.test(printed)
        ? from
        : withArticle(text, from)
      : match.whole.from
  return { kind: 'daterange', from: start, to, min, max: endOf(max, granularity, false) }
}

const monthName = new RegExp(`(?:^|[^\\p{L}])(?:${[...months.keys()].join('|')})(?!\\p{L})`, 'iu')

/** Ranks and periods take their article with them. */
function withArticle(text: string, from: number): number {
  return from - (/(?:^|[^\p{L}])((?:the|a) )$/iu.exec(text.slice(Math.max(0, from - 5), from))?.[1]?.length ?? 0)
}

/** The end of a stretch is exclusive; that of "from A to B" is where B begins. */
function endOf(max: string | null, granularity: string, range: boolean): string | null {
  if (max === null) return null
  if (!range) return isoOf(dayOfIso(max)! + 1)
  return granularity === 'year' ? `${max.slice(0, 4)}-01-01` : granularity === 'month' ? `${max.slice(0, 7)}-01` : max
}
