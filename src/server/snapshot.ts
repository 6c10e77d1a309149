import { summarize } from '../core/brief/summarize.ts'
import { dayOfIso } from '../core/figures/days.ts'
import { convert, pretty, toInterval } from '../core/figures/quantity.ts'
import { groupBy } from '../core/grouping.ts'
import type { Conflict, Figure, Place, Quantity } from '../core/model.ts'
import type {
  BriefLineView,
  ConflictView,
  MeasureView,
  QuoteView,
  Sign,
  Snapshot,
  SourceView,
  TimelineEvent,
} from '../protocol.ts'
import type { Folder } from './folder.ts'
import { sentenceAround } from './quoting.ts'
import { tell } from './tell.ts'
import { sameValue, sideOf, type Member, type Topic } from './topics.ts'
import { isMeasured } from './unitSystems.ts'
import type { ArticleView, FolderView } from './view.ts'

/** More events than this make a timeline nobody reads; what several sources date comes first. */
const MOST_EVENTS = 80

/** A quote of a conflict is cut to about this many characters: two lines of a side bar. */
const QUOTE_LENGTH = 100

/** An event is told by the words round its date, cut to about this many characters. */
const EVENT_LENGTH = 110

/** What a snapshot says of the sources, and what it says besides. */
type SnapshotNow = Pick<Snapshot, 'state' | 'progress' | 'drafts' | 'messages'>
export type ToldSnapshot = Omit<Snapshot, keyof SnapshotNow>

/**
 * Everything the panel shows of one folder, in two parts: what the sources tell, which is the same object until they tell
 * something else, and what else there is now.
 */
export function takeSnapshot({ view, reading, messages }: Folder): { told: ToldSnapshot; now: SnapshotNow } {
  const now: SnapshotNow = {
    state: reading ? 'reading' : view.articles.size === 0 ? 'empty' : 'ready',
    progress: reading,
    drafts: view.drafts.map((draft) => draftView(view, draft)),
    messages,
  }
  return { told: view.once(whatIsTold), now }
}

function whatIsTold(view: FolderView): ToldSnapshot {
  const brief = summarize(view.corpus)
  return {
    folder: view.folder,
    title: brief.title,
    parties: brief.parties,
    value: brief.value && tell(brief.value),
    term: brief.term && tell(brief.term),
    announced: brief.announced,
    lines: brief.lines.map(({ label, text, disputed, places }): BriefLineView => {
      return { label: tell(label), text: tell(text), disputed, places: places.map((place) => view.location(place)) }
    }),
    conflicts: view.corpus.findings.conflicts.map((conflict) => conflictView(view, conflict)),
    measures: view.topics.all.map((topic) => measureView(view, topic)),
    timeline: timeline(view),
    sources: sourceViews(view),
  }
}

/** A conflict as the panel shows it. */
export function conflictView(view: FolderView, conflict: Conflict): ConflictView {
  const { id, level, kind, measure, reason, steps, sides } = conflict
  return {
    id,
    level,
    kind,
    measure: tell(measure),
    reason: tell(reason),
    steps: steps.map(tell),
    sides: sides.map(({ value, independentSources, places }) => ({
      value,
      independentSources,
      places: places.map((place) => quoteView(view, place)),
    })),
    decision: view.decisions.get(id) ?? null,
  }
}

function quoteView(view: FolderView, place: Place): QuoteView {
  const { text, from, to } = sentenceAround(view, place, QUOTE_LENGTH)
  return { ...view.location(place), before: text.slice(0, from), after: text.slice(to) }
}

function measureView(view: FolderView, topic: Topic): MeasureView {
  const { id, measure, members } = topic
  // A name that the measure holds already says nothing more.
  const subjects = topic.subjects.filter((subject) => !measure.includes(subject))
  const first = members.find(({ figure }) => figure)?.figure?.quantity
  const cells = distinct(members).map((member) => ({
    source: member.source,
    value: valueOf(member),
    sign: signOf(topic, member),
    place: view.location(member.place),
  }))
  const intervals = distinct(members).flatMap((member) => {
    if (!first || !member.figure) return []
    const side = sideIn(topic, member)
    // A side of a conflict is told even where it has no place on the axis, as dollars beside Australian ones.
    const isTold = first.kind !== 'date' && topic.conflicts.length > 0 && side >= 0
    const interval = drawable(member.figure.quantity, first) ?? (isTold ? { min: null, max: null } : null)
    if (!interval) return []
    return { source: member.source, ...interval, label: valueOf(member), side }
  })
  const axis = first ? (first.kind === 'date' ? 'day' : 'number') : null
  return { id, measure, subjects, cells, intervals: axis ? intervals : null, axis, unit: axisUnit(first) }
}

/** What an axis is labelled with; of things counted each source has its own noun, which the values beside it name. */
function axisUnit(first: Quantity | undefined): string {
  return !first || first.kind === 'count' ? '' : (first.unit ?? '')
}

/** One cell for each value that a source gives. */
function distinct(members: readonly Member[]): readonly Member[] {
  const seen = new Set<string>()
  return members.filter((member) => {
    const key = `${member.source}\u0000${valueOf(member)}`
    return !seen.has(key) && seen.add(key)
  })
}

/**
 * The value as a reader would print it; for a status or a quotation, the words. What was printed in other units stands as
 * printed, with its conversion: "14 miles (22.5 km)", for 22.53082 km claims more than the source knew.
 */
export function valueOf({ figure, ...member }: Pick<Member, 'figure' | 'printed'>): string {
  const printed = member.printed.replace(/\s+/g, ' ')
  if (!figure || isOpenDate(figure)) return printed
  const { quantity } = figure
  const value = asPrintedPeriod(quantity, printed) ?? pretty(quantity)
  if (!isMeasured(quantity) || digitsIn(value) <= digitsIn(printed)) return value
  const short = (bound: number | null) => (bound === null ? null : Number(bound.toPrecision(3)))
  const rounded = pretty({ ...quantity, min: short(quantity.min), max: short(quantity.max), approx: false })
  // "from 2 to 3 miles a day": the first number has no unit of its own.
  return /\p{L}/u.test(printed) ? `${quantity.approx ? '~ ' : ''}${printed} (${rounded})` : rounded
}

/**
 * "mid-2027", "by late May 2026": the days that it is read as would claim more than the source knew; those of "the second
 * half of 2030" would be longer than its words. What hangs on the article's own day, "early next year", is told by its days;
 * `null` for that and all else.
 */
function asPrintedPeriod(quantity: Quantity, printed: string): string | null {
  if (quantity.kind !== 'date' || quantity.relative || quantity.min === quantity.max) return null
  if (quantity.granularity === 'half' && !quantity.approx && /\d{4}/.test(printed)) return printed
  if (!quantity.approx) return null
  const named = withArticle.test(printed) ? `the ${printed}` : printed
  if (quantity.min === null) return `by ${named}`
  return quantity.max === null ? `from ${named}` : printed
}

/** "by the middle of 2027" of "by the middle of 2027", where the figure begins behind the article. */
const withArticle = /^(?:first|second|third|fourth|last|latter|middle|end|start|beginning|turn|close)\b/i

/** Digits of a number but for zeros before it: 2 in "0.36 km". */
function digitsIn(text: string): number {
  return text.replace(/[^\d]/g, '').replace(/^0+/, '').length
}

function isOpenDate({ quantity }: Figure): boolean {
  return quantity.min === null && quantity.max === null
}

/** How a member stands among all: in dispute, or held by others too, exactly or within rounding. */
export function signOf(topic: Topic, member: Member): Sign {
  const conflict = topic.conflicts.find((each) => sideOf(each, member) >= 0)
  if (conflict) return conflict.level === 'conflict' ? 'conflicts' : 'tension'
  const updated = topic.comparisons.some(
    ({ relation, left, right }) =>
      relation === 'updated' &&
      [left, right].some(({ source, claim }) => source === member.source && claim === member.claim),
  )
  if (updated) return 'updated'
  const others = topic.members.filter(({ source }) => source !== member.source)
  if (others.length === 0) return 'alone'
  const { figure } = member
  const isSaid = others.some((other) => other.figure && figure && sameValue(other.figure, figure))
  return figure && !isSaid ? 'rounding' : 'agrees'
}

function sideIn(topic: Topic, member: Member): number {
  for (const conflict of topic.conflicts) {
    const side = sideOf(conflict, member)
    if (side >= 0) return side
  }
  return topic.conflicts.length > 0 ? -1 : 0
}

/** Bounds in the unit of `like`: numbers, or days since 1970-01-01. */
function drawable(quantity: Quantity, like: Quantity): { min: number | null; max: number | null } | null {
  if (quantity.kind === 'date' || like.kind === 'date') {
    if (quantity.kind !== like.kind || quantity.kind !== 'date') return null
    const day = (iso: string | null) => (iso === null ? null : dayOfIso(iso))
    return { min: day(quantity.min), max: day(quantity.max) }
  }
  const converted = quantity.kind === 'count' && like.kind === 'count' ? quantity : convert(quantity, like.unit)
  if (!converted) return null
  const { min, max } = toInterval(converted)
  return { min: Number.isFinite(min) ? min : null, max: Number.isFinite(max) ? max : null }
}

/** What is dated, earliest first; one event for each topic, then single claims. */
function timeline(view: FolderView): TimelineEvent[] {
  const events: TimelineEvent[] = []
  const told = new Set<string>()
  for (const topic of view.topics.all) {
    const dated = topic.members.filter(({ figure, statement }) => figure && statement.kind === 'date')
    for (const members of byValue(dated)) {
      const quantity = members[0]!.figure!.quantity
      if (quantity.kind !== 'date' || (quantity.min === null && quantity.max === null)) continue
      for (const { key } of members) told.add(key)
      const disputed = topic.conflicts.some((conflict) => view.isOpen(conflict) && sideOf(conflict, members[0]!) >= 0)
      const places = members.map(({ place }) => view.location(place))
      const label = sentenceAround(view, members[0]!.place, EVENT_LENGTH).text
      events.push({ min: quantity.min, max: quantity.max, label, disputed, places })
    }
  }
  for (const { article, claims, figures } of view.corpus.sources) {
    for (const [index, claim] of claims.entries()) {
      const figure = figures[claim.figure]
      if (claim.kind !== 'date' || figure?.quantity.kind !== 'date') continue
      if (told.has(`${article.source}\u0000${index}`) || isOpenDate(figure)) continue
      if (events.length >= MOST_EVENTS) break
      const { min, max } = figure.quantity
      const place = { source: article.source, start: figure.start, end: figure.end, text: figure.text }
      const { text: label, from, to } = sentenceAround(view, place, EVENT_LENGTH)
      // A date that stands alone, as in a table, tells of no event.
      if (!/\p{L}/u.test(label.slice(0, from) + label.slice(to))) continue
      events.push({ min, max, label, disputed: false, places: [view.location(place)] })
    }
  }
  const key = ({ min, max }: TimelineEvent) => min ?? max ?? ''
  return events.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

function byValue(members: readonly Member[]): Member[][] {
  return [...groupBy(members, valueOf).values()]
}

function sourceViews(view: FolderView): SourceView[] {
  const { conflicts, agreements, origins } = view.corpus.findings
  const corroborated = new Map<string, Set<number>>()
  const disputed = new Map<string, Set<number>>()
  const inTension = new Map<string, Set<number>>()
  const note = (into: Map<string, Set<number>>, source: string, start: number) => {
    const starts = into.get(source)
    if (starts) starts.add(start)
    else into.set(source, new Set([start]))
  }
  for (const { places, independentSources } of agreements) {
    if (independentSources > 1) for (const { source, start } of places) note(corroborated, source, start)
  }
  for (const { level, sides } of conflicts.filter((each) => view.isOpen(each))) {
    const into = level === 'conflict' ? disputed : inTension
    for (const { source, start } of sides.flatMap(({ places }) => places)) note(into, source, start)
  }
  return view.corpus.sources.map(({ article, figures }) => {
    const { source, title, publisher, published, words } = article
    const origin = origins.get(source) ?? source
    const of = (starts: Set<number> | undefined, graver?: Set<number>) =>
      figures.filter(({ start }) => starts?.has(start) && !graver?.has(start)).length
    return {
      source,
      uri: view.articles.get(source)!.uri,
      title,
      publisher,
      published,
      words,
      figures: figures.length,
      corroborated: of(corroborated.get(source)),
      disputed: of(disputed.get(source)),
      inTension: of(inTension.get(source), disputed.get(source)),
      copiedFrom: origin === source ? null : origin,
    }
  })
}

function draftView(view: FolderView, draft: ArticleView): SourceView {
  const { title, publisher, published, words } = draft.analysis.article
  const figures = view.draftFindings(draft).filter(({ kind }) => kind === 'figure')
  return {
    source: draft.source,
    uri: draft.uri,
    title,
    publisher,
    published,
    words,
    figures: draft.analysis.figures.length,
    corroborated: figures.filter(({ verdict }) => verdict === 'agrees').length,
    disputed: figures.filter(({ verdict }) => verdict === 'disagrees' || verdict === 'disputed').length,
    inTension: 0,
    copiedFrom: null,
  }
}
