import { analyze } from '../../src/core/library.ts'
import type { Report } from '../../src/core/report.ts'
import type { Gold } from './gold.ts'

/** How a slot of a brief compares with the gold's: `none` where the gold leaves it open. */
export type Mark = 'right' | 'wrong' | 'empty' | 'none'

/** Slots that hold one figure or day. */
export const slotNames = ['value', 'term', 'announced'] as const
export type SlotName = (typeof slotNames)[number]

/** The marks of one brief. */
export interface Marks extends Readonly<Record<SlotName, Mark>> {
  /** Parties named that the gold names too. */
  readonly named: number
  /** Parties named that it does not name. */
  readonly strangers: readonly string[]
  /** Parties of the gold that the brief does not name. */
  readonly missed: readonly string[]
}

/** The brief beside the gold's: a value or term is right only if it is the one that the gold puts first. */
export function markBrief(brief: Report['brief'], gold: Gold): Marks {
  const { value, term, announced, parties = [] } = gold.brief ?? {}
  const strangers = brief.parties.filter((party) => !parties.some((known) => isSameParty(known, party)))
  return {
    value: markSlot(brief.value, value, gold),
    term: markSlot(brief.term, term, gold),
    announced: markDay(brief.announced, announced),
    named: brief.parties.length - strangers.length,
    strangers,
    missed: parties.filter((known) => !brief.parties.some((party) => isSameParty(known, party))),
  }
}

/** Whether the gold's digest has the first figure of a slot anywhere. */
export function isTold(text: string, gold: Gold): boolean {
  const { value = '', term = '', other = {} } = gold.brief ?? {}
  return holdsFirst([value, term, ...Object.values(other).map(String)].join('. '), text, gold)
}

function markSlot(text: string | null, told: string | undefined, gold: Gold): Mark {
  if (!told) return text === null ? 'none' : 'wrong'
  if (text === null) return 'empty'
  return holdsFirst(mainOf(told), text, gold) ? 'right' : 'wrong'
}

function markDay(day: string | null, told: string | undefined): Mark {
  const known = /\d{4}-\d\d-\d\d/.exec(told ?? '')?.[0]
  if (known === undefined) return 'none'
  return day === null ? 'empty' : day === known ? 'right' : 'wrong'
}

/**
 * What the gold puts first, up to what it adds or to what one outlet says; a price for each of something is told with the sum,
 * and words without a figure with the next that have one.
 */
function mainOf(told: string): string {
  const end = (from: number) => {
    const found = told.slice(from).search(/;|\s\(|,\s(?!or\b|about\b|to\b|by\b|until\b)/)
    return found < 0 ? told.length : from + found
  }
  const first = end(0)
  const each = /\b(?:per|a|each) (?:share|dose|head|tonne|barrel)\b/.test(told.slice(0, first))
  const more = each || analyze(told.slice(0, first)).figures.length === 0
  return told.slice(0, more && first < told.length ? end(first + 2) : first)
}

/** "$472,000 for every year" for "$472,000 in each later year". */
function isPriceOf(kind: string, unit: string | null, sum: { kind: string; unit: string | null }): boolean {
  return kind === 'rate' && sum.kind === 'money' && unit?.split('/')[0] === sum.unit
}

/** Whether `told` has the first figure of `text`, to one in a hundred; a day and "from that day" are one, "three-year" is three years. */
function holdsFirst(told: string, text: string, { brief }: Gold): boolean {
  const published = brief?.announced?.slice(0, 10) ?? '2025-01-01'
  const [first] = analyze(text, { published }).figures
  if (!first) return false
  const [number = first.text] = /^\p{L}+(?=-)/u.exec(first.text) ?? []
  return (
    new RegExp(`(?<![\\p{L}\\p{N}])${number.replace(/[$.*+?()|[\]]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(told) ||
    analyze(told, { published }).figures.some(
      ({ kind, unit, min, max }) =>
        (kind === first.kind || isPriceOf(kind, unit, first) || isPriceOf(first.kind, first.unit, { kind, unit })) &&
        (kind !== 'money' || first.kind !== 'money' || unit === first.unit) &&
        (isNear(min, first.min) || isNear(max, first.max)),
    )
  )
}

function isNear(a: number | string | null, b: number | string | null): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a !== null && a === b
  return Math.abs(a - b) <= Math.abs(b) / 100
}

/** Whether two names share a word of their own, by its letters. */
function isSameParty(known: string, party: string): boolean {
  const words = (name: string) =>
    name
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => /^\p{Lu}/u.test(word) && word.length > 3)
      .map((word) => word.toLowerCase())
  const letters = new Set(words(party))
  return words(known).some((word) => letters.has(word))
}
