import type { Analysis, Conflict, Place } from './model.ts'
import { english, say, type Words } from './phrase.ts'
import { anchor, describe, type Selector, type TextPositionSelector, type TextQuoteSelector } from './selector.ts'

// A person's verdicts on conflicts, kept in `.tickmark/decisions.jsonl` beside the articles: one JSON object to a line,
// ordered by id, so that two people's decisions merge line by line. The schema is `media/decisions.schema.json`.

/** Where the file stands, relative to the folder. */
export const decisionsPath = '.tickmark/decisions.jsonl'

export const verdicts = ['explained', 'preferred', 'not-the-same', 'ignored'] as const
export type Verdict = (typeof verdicts)[number]

/** One quote the decision was made on. */
export interface Target {
  /** The article's path relative to the folder. */
  readonly source: string
  /** The value of the side it spoke for: "$30 billion". */
  readonly side: string
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
}

export interface Decision {
  /** The conflict's id when the decision was made. */
  readonly id: string
  readonly verdict: Verdict
  /** Why, in the person's words. */
  readonly reason: string
  /** The value preferred; `null` unless the verdict is `preferred`. */
  readonly value: string | null
  readonly author: string
  /** ISO day or moment. */
  readonly date: string
  /** What the conflict was about, for people who read the file. */
  readonly measure: string
  readonly targets: readonly Target[]
}

/** A line that is no decision: kept as it is, so that nothing is lost when the file is written anew. */
export interface BrokenLine {
  /** Counted from 1. */
  readonly line: number
  readonly text: string
  /** "is not JSON", "has no verdict", … */
  readonly problem: Words
}

export interface DecisionFile {
  readonly decisions: readonly Decision[]
  readonly broken: readonly BrokenLine[]
}

export const noDecisions: DecisionFile = { decisions: [], broken: [] }

/** Reads the file's text. Never throws: what cannot be read is in `broken`. */
export function parseDecisions(text: string): DecisionFile {
  const decisions: Decision[] = []
  const broken: BrokenLine[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (line.trim() === '') continue
    const read = parseLine(line)
    if ('problem' in read) broken.push({ line: index + 1, text: line, problem: read.problem })
    else decisions.push(read.decision)
  }
  return { decisions, broken }
}

/** The file's text: decisions in the order of their ids, then the broken lines as they were. */
export function serializeDecisions({ decisions, broken }: DecisionFile): string {
  const lines = [...decisions].sort(byId).map((decision) => JSON.stringify(decision))
  return [...lines, ...broken.map(({ text }) => text)].map((line) => `${line}\n`).join('')
}

function byId(left: Decision, right: Decision): number {
  if (left.id !== right.id) return left.id < right.id ? -1 : 1
  return left.date === right.date ? 0 : left.date < right.date ? -1 : 1
}

/** The file with one decision more, in place of any on the same conflict. */
export function withDecision(file: DecisionFile, decision: Decision): DecisionFile {
  return { ...file, decisions: [...file.decisions.filter(({ id }) => id !== decision.id), decision] }
}

/** The file without the decision of that id. */
export function withoutDecision(file: DecisionFile, id: string): DecisionFile {
  return { ...file, decisions: file.decisions.filter((each) => each.id !== id) }
}

/** A decision on a conflict, anchored to every quote of its sides. `texts` gives an article's text by its source. */
export function decide(
  conflict: Conflict,
  texts: (source: string) => string | undefined,
  verdict: Pick<Decision, 'verdict' | 'reason' | 'value' | 'author' | 'date'>,
): Decision {
  const targets = conflict.sides.flatMap((side) =>
    side.places.flatMap((place) => {
      const text = texts(place.source)
      if (text === undefined) return []
      const { quote, position } = describe(place, text)
      return [{ source: place.source, side: side.value, selector: [quote, position] as const }]
    }),
  )
  return { id: conflict.id, ...verdict, measure: english(conflict.measure), targets }
}

/** A decision and whether the text it was made on has changed since. */
export interface AppliedDecision {
  readonly decision: Decision
  /** True when a quote it was made on is gone or a side is new: the conflict is open again, with its old reason. */
  readonly stale: boolean
}

/**
 * The decision on each conflict, by the conflict's id. A decision belongs to the conflict in whose sides its quotes stand
 * now; ids alone do not tell, since they change with the sentence round a quote.
 */
export function applyDecisions(
  conflicts: readonly Conflict[],
  analyses: ReadonlyMap<string, Analysis>,
  decisions: readonly Decision[],
): ReadonlyMap<string, AppliedDecision> {
  const applied = new Map<string, AppliedDecision>()
  if (decisions.length === 0) return applied
  const anchored = decisions.map((decision) => anchorTargets(decision, analyses))
  for (const conflict of conflicts) {
    let best: AppliedDecision | undefined
    for (const each of anchored) {
      const stale = isStale(conflict, each)
      if (stale === null) continue
      const candidate = { decision: each.decision, stale }
      if (!best || isBetter(candidate, best)) best = candidate
    }
    if (best) applied.set(conflict.id, best)
  }
  return applied
}

/** A decision closes its conflict as long as it is not stale. */
export function isOpen(conflict: Conflict, applied: ReadonlyMap<string, AppliedDecision>): boolean {
  return applied.get(conflict.id)?.stale !== false
}

interface Anchored {
  readonly decision: Decision
  /** Quotes that still stand, with the side they spoke for. */
  readonly places: readonly {
    readonly source: string
    readonly side: string
    readonly start: number
    readonly end: number
  }[]
  /** A quote is gone from an article that is still there. */
  readonly orphaned: boolean
}

function anchorTargets(decision: Decision, analyses: ReadonlyMap<string, Analysis>): Anchored {
  let orphaned = false
  const places = decision.targets.flatMap(({ source, side, selector: [quote, position] }) => {
    const text = analyses.get(source)?.article.text
    if (text === undefined) return []
    const found = anchor({ quote, position } satisfies Selector, text)
    if (found !== 'orphan') return [{ source, side, ...found }]
    orphaned = true
    return []
  })
  return { decision, places, orphaned }
}

/** `null` where the decision is not about this conflict. */
function isStale(conflict: Conflict, { decision, places, orphaned }: Anchored): boolean | null {
  const sidesMet = new Set<string>()
  let covered = 0
  for (const side of conflict.sides) {
    const met = places.filter((place) => side.places.some((other) => overlaps(place, other)))
    if (met.length > 0) covered++
    for (const { side: value } of met) sidesMet.add(value)
  }
  if (covered === 0) return decision.id === conflict.id ? true : null
  // One quote may stand in several conflicts: a decision on one of them says nothing of another it only touches.
  if (covered === 1 && decision.id !== conflict.id && !orphaned) return null
  if (decision.verdict === 'ignored') return orphaned
  return orphaned || covered < conflict.sides.length || sidesMet.size < 2
}

function overlaps(left: Omit<Place, 'text'>, right: Omit<Place, 'text'>): boolean {
  return left.source === right.source && left.start < right.end && right.start < left.end
}

function isBetter(candidate: AppliedDecision, best: AppliedDecision): boolean {
  if (candidate.stale !== best.stale) return best.stale
  return candidate.decision.date > best.decision.date
}

/** A decision, or what is wrong with the line. */
function parseLine(line: string): { readonly decision: Decision } | { readonly problem: Words } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { problem: say('is not JSON') }
  }
  if (!isRecord(value)) return { problem: say('is not a JSON object') }
  if (typeof value.id !== 'string' || value.id === '') return { problem: say('has no id') }
  if (!verdicts.some((each) => each === value.verdict))
    return { problem: say('has no verdict (one of {0})', verdicts.join(', ')) }
  if (!Array.isArray(value.targets) || !value.targets.every(isTarget))
    return { problem: say('has no targets with selectors') }
  const text = (key: string) => (typeof value[key] === 'string' ? value[key] : '')
  const decision = {
    // Fields of later versions stay in the line.
    ...value,
    id: value.id,
    verdict: value.verdict as Verdict,
    reason: text('reason'),
    value: typeof value.value === 'string' ? value.value : null,
    author: text('author'),
    date: text('date'),
    measure: text('measure'),
    targets: value.targets,
  }
  return { decision }
}

function isTarget(value: unknown): value is Target {
  if (!isRecord(value) || typeof value.source !== 'string' || typeof value.side !== 'string') return false
  if (!Array.isArray(value.selector) || value.selector.length !== 2) return false
  const [quote, position] = value.selector as readonly unknown[]
  return (
    isRecord(quote) &&
    isRecord(position) &&
    quote.type === 'TextQuoteSelector' &&
    [quote.exact, quote.prefix, quote.suffix].every((each) => typeof each === 'string') &&
    position.type === 'TextPositionSelector' &&
    [position.start, position.end].every((each) => Number.isSafeInteger(each) && (each as number) >= 0)
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
