/** What the panel shows, apart from how. */
import type { BriefLineView, ConflictView, Location, MeasureView, Sign, Snapshot } from '../protocol.ts'

export const tabs = ['brief', 'conflicts', 'matrix', 'timeline', 'ranges', 'sources'] as const
export type Tab = (typeof tabs)[number]

export interface Filter {
  readonly level: 'all' | 'conflict' | 'tension'
  readonly status: 'open' | 'decided' | 'all'
  /** Only conflicts with a quote in the active article. */
  readonly here: boolean
  readonly words: string
}

/** What survives a reload. */
export interface Kept {
  readonly tab: Tab
  readonly filter: Filter
  /** Ids of conflicts that are unfolded. */
  readonly unfolded: readonly string[]
  /** In the matrix: measures of a single source too. */
  readonly single: boolean
}

export interface State extends Kept {
  readonly snapshot: Snapshot | null
  readonly folders: readonly { readonly uri: string; readonly name: string }[]
  /** Path of the article in the active editor. */
  readonly active: string | null
  readonly error: string | null
}

export const initial: State = {
  tab: 'brief',
  filter: { level: 'all', status: 'open', here: false, words: '' },
  unfolded: [],
  single: false,
  snapshot: null,
  folders: [],
  active: null,
  error: null,
}

/** What of the state outlives the panel. */
export function keep({ tab, filter, unfolded, single }: State): Kept {
  return { tab, filter, unfolded, single }
}

/** The state to begin with; `kept` may be anything, of any version. */
export function restore(kept: unknown): State {
  if (typeof kept !== 'object' || kept === null) return initial
  const { tab, filter, unfolded, single } = kept as Partial<Record<keyof Kept, unknown>>
  const given = (typeof filter === 'object' && filter !== null ? filter : {}) as Partial<Record<keyof Filter, unknown>>
  return {
    ...initial,
    tab: oneOf(tabs, tab) ?? initial.tab,
    filter: {
      level: oneOf(['all', 'conflict', 'tension'] as const, given.level) ?? initial.filter.level,
      status: oneOf(['open', 'decided', 'all'] as const, given.status) ?? initial.filter.status,
      here: given.here === true,
      words: typeof given.words === 'string' ? given.words : '',
    },
    unfolded: Array.isArray(unfolded) ? unfolded.filter((each) => typeof each === 'string') : [],
    single: single === true,
  }
}

function oneOf<T>(values: readonly T[], value: unknown): T | undefined {
  return values.find((each) => each === value)
}

/** True for a conflict that still waits for a person: undecided, or decided on words that have changed since. */
export function isOpen(conflict: ConflictView): boolean {
  return conflict.decision === null || conflict.decision.stale
}

/** Those that pass the filter, conflicts before tensions; otherwise in the order given. */
export function filterConflicts(
  conflicts: readonly ConflictView[],
  filter: Filter,
  active: string | null,
): ConflictView[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean)
  const shown = conflicts.filter((conflict) => {
    if (filter.level !== 'all' && conflict.level !== filter.level) return false
    if (filter.status !== 'all' && isOpen(conflict) !== (filter.status === 'open')) return false
    const places = conflict.sides.flatMap((side) => side.places)
    if (filter.here && active !== null && !places.some(({ source }) => source === active)) return false
    const searched = [conflict.measure, conflict.reason, ...conflict.sides.map((side) => side.value)]
      .concat(places.flatMap(({ source, before, text, after }) => [source, before + text + after]))
      .join('\n')
      .toLowerCase()
    return words.every((word) => searched.includes(word))
  })
  return [...shown.filter(({ level }) => level === 'conflict'), ...shown.filter(({ level }) => level === 'tension')]
}

/** The conflicts that a line of the brief is part of: those that quote one of its places. */
export function conflictsOf(line: BriefLineView, conflicts: readonly ConflictView[]): ConflictView[] {
  const places = new Set(line.places.map(placeKey))
  return conflicts.filter((conflict) =>
    conflict.sides.some((side) => side.places.some((place) => places.has(placeKey(place)))),
  )
}

/** Whether a line of the brief tells this value already, in its own way of printing: "$4.9bn" in "US$4.9 billion". */
export function isTold(value: string, text: string): boolean {
  const numerals = numeralsIn(value)
  if (numerals.length === 0) return text.includes(value)
  const said = new Set(numeralsIn(text))
  return numerals.every((numeral) => said.has(numeral))
}

function numeralsIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? []
}

function placeKey({ uri, range }: Location): string {
  return `${uri} ${range.start.line}:${range.start.character}`
}

const gravity: Readonly<Record<Sign, number>> = {
  conflicts: 3,
  tension: 2,
  updated: 1,
  rounding: 0,
  agrees: 0,
  alone: 0,
}

/** Matrix rows, the gravest first, then those that most sources state; otherwise as given. */
export function sortMeasures(measures: readonly MeasureView[]): MeasureView[] {
  const rank = (measure: MeasureView) => Math.max(0, ...measure.cells.map(({ sign }) => gravity[sign]))
  return [...measures].sort((left, right) => rank(right) - rank(left) || sourceCount(right) - sourceCount(left))
}

/** How many sources have a figure on the measure. */
export function sourceCount(measure: MeasureView): number {
  return new Set(measure.cells.map(({ source }) => source)).size
}

/** The file's name without folders and ending, for citations: "wire" for `cuttings/wire.txt`. */
export function shortName(source: string): string {
  const name = source.slice(source.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

/** One interval of a measure and who states it. */
export interface RangeRow {
  readonly label: string
  readonly min: number | null
  readonly max: number | null
  readonly side: number
  /** How grave the conflict is whose side it is on. */
  readonly sign: Sign
  readonly places: readonly Location[]
}

/** A measure's intervals, equal ones in one row, side after side. */
export function rangeRows({ intervals, cells }: MeasureView): RangeRow[] {
  const rows = new Map<string, RangeRow>()
  for (const { source, label, min, max, side } of intervals ?? []) {
    const key = min === null && max === null ? `${side} ${label}` : `${side} ${min} ${max}`
    const cell = cells.find((each) => each.source === source && each.value === label)
    const known = rows.get(key) ?? { label, min, max, side, sign: cell?.sign ?? 'alone', places: [] }
    rows.set(key, { ...known, places: cell ? [...known.places, cell.place] : known.places })
  }
  return [...rows.values()].sort((left, right) => left.side - right.side)
}
