import {
  countArticles,
  digestOf,
  placeOfFigure,
  sentencePlace,
  statedByPlace,
  type Digest,
  type Stated,
} from './digest.ts'
import { clearest, type Clear } from './excerpts.ts'
import { capitalized, say, type Words } from '../phrase.ts'
import type { Analysis, BriefLine, DateQuantity, FigureKind, Passage, Place, Quantity } from '../model.ts'
import type { Shown } from './shown.ts'
import { valuesOf } from './values.ts'

/** As many dates as are taken in at a glance. */
const mostDates = 7
/** What lies further back than so many years before the event is not one of its steps. */
const yearsBack = 2

/** What stands before a date that only dates a state or a thing. */
const backgroundBefore =
  /\b(?:since|last|previous(?:ly)?|record|founded|built|opened|born|introduced|posted|published|updated|issued|compiled|closed? (?:on|at)|closing price(?: of \S+)? on|as of|data (?:from|for))\s(?:[^.;:]{0,20}\s)?$/i

/** "debt of £6m at 31 December": what stands so on a day happens on none. An event is "on" a day. */
const standingAt = /\bat\s(?:the\s)?$/i
/** Who wrote something when, at the head or the foot of an article, in so many words at most. */
const imprint =
  /\b(?:written|posted|compiled|edited|published|updated|recorded|transcri(?:bed|pt))\b(?!\s(?:in|for|to)\b)/i
const longestImprint = 18

/** Beside one of these a year is the year that it belongs to. */
const amounts: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'count', 'rate'])

/** "He lifted one yesterday": of whom, only the sentence before says. */
const pronoun = /^(?:he|she|it|they|you|his|her|its|their|those|these|this|that|failing that|then)\b/i

interface Entry {
  readonly digest: Digest
  /** Those of its statements that tell of a step. */
  readonly stated: readonly Stated[]
  readonly best: Clear
  readonly date: DateQuantity
  readonly start: string
}

/**
 * The steps of the event in order: dates that two articles give, then the coming ones that one gives. The day of the event
 * itself has a line of its own; what lies years back, and the year that a sum belongs to, are no steps of it.
 */
export function timelineLines(
  sources: readonly Analysis[],
  digests: readonly Digest[],
  announced: string,
  shown: Shown,
): BriefLine[] {
  const entries = digests.flatMap((digest) => entryOf(digest, announced, shown))
  const known = new Set(digests.flatMap(({ stated }) => stated.map(({ figure }) => figure)))
  const single = [...statedByPlace(sources).values()]
    .filter((stated) => !known.has(stated.figure) && isStep(stated))
    .map((stated) => digestOf([stated]))
    .flatMap((digest) => entryOf(digest, announced, shown))
    .sort(inOrder)
  const chosen: Entry[] = []
  const printed = new Set<string>()
  for (const entry of [...entries, ...single]) {
    if (chosen.length >= mostDates) break
    if (chosen.some((other) => isSameTime(entry, other))) continue
    // Two dates of one sentence are two lines only where another sentence tells of the second.
    const best = clearest(entry.stated.filter((stated) => !printed.has(keyOfPlace(sentencePlace(stated)))))
    if (!best || pronoun.test(best.text)) continue
    chosen.push({ ...entry, best })
    printed.add(keyOfPlace(sentencePlace(best.stated)))
  }
  return chosen.sort(inOrder).map(({ digest, best, date }) => {
    const places = digest.stated.map(placeOfFigure)
    shown.add(places)
    shown.addSentence(sentencePlace(best.stated))
    const words = best.stated.figure.text.replace(/\s+/g, ' ')
    // "16 August" says what "Saturday" does not.
    const when = date.relative && !/\d/.test(words) ? dayOf(date) : words
    return {
      label: say('Timeline'),
      text: say('{0}: {1}', capitalized(digest.disputed ? valuesOf(digest) : when), withoutDate(best.text, words)),
      disputed: digest.disputed,
      places,
    }
  })
}

/** "Start of works: March 2027" and "In March 2027, works start" are told by the date that stands before them. */
function withoutDate(text: string, words: string): Words {
  if (text.endsWith(`: ${words}`)) return text.slice(0, -words.length - 2)
  const opening = ['In', 'On'].map((preposition) => `${preposition} ${words}, `).find((each) => text.startsWith(each))
  return opening === undefined ? text : capitalized(text.slice(opening.length))
}

function entryOf(digest: Digest, announced: string, shown: Shown): Entry[] {
  // Dates that may be those of two things are no step, unless most give one of them.
  if (digest.conflict?.level === 'tension' && !digest.sides.some(({ sources }) => sources > 1)) return []
  if (digest.disputed && new Set(digest.stated.map(({ figure }) => isYear(figure.quantity))).size > 1) return []
  const stated = digest.stated.filter((each) => isMilestone(each, announced))
  const best = clearest(stated)
  if (!best || stated.length < digest.stated.length / 2) return []
  if (shown.hasAll(digest.sides.map((side) => ({ places: side.stated.map(placeOfFigure) })))) return []
  // One article's date in a sentence that is told already is told.
  if (countArticles(digest.stated) < 2 && shown.has(placeOfFigure(best.stated))) return []
  const { quantity } = best.stated.figure
  const start = quantity.kind === 'date' ? (quantity.min ?? quantity.max) : null
  return quantity.kind === 'date' && start ? [{ digest, stated, best, date: quantity, start }] : []
}

function inOrder(a: Entry, b: Entry): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0
}

/** Whether both are of one day, or one is the month of the other. */
function isSameTime(a: Entry, b: Entry): boolean {
  if (a.start === b.start && a.date.granularity === b.date.granularity) return true
  if (endsRange(a.date, b) || endsRange(b.date, a)) return true
  const isMonth = a.date.granularity === 'month' || b.date.granularity === 'month'
  return isMonth && a.start.slice(0, 7) === b.start.slice(0, 7)
}

/** "12 June" is told by "4 May to 12 June". */
function endsRange({ hedge, min, max }: DateQuantity, { date, start }: Entry): boolean {
  return hedge === 'range' && date.hedge !== 'range' && (max === (date.max ?? start) || min === start)
}

/** Whether a date that only one article gives is a day, month or quarter to come, and not one by which a sum is reached. */
function isStep(stated: Stated): boolean {
  const { figure, analysis } = stated
  const { quantity } = figure
  if (quantity.kind !== 'date' || isYear(quantity)) return false
  // A weekday alone may be the last or the next.
  if (!/\d/.test(figure.text) || !isComing(quantity, analysis.article.published ?? '')) return false
  return !/^(?:the\s)?end\b/i.test(figure.text) || !hasAmount(stated)
}

function isYear(quantity: Quantity): boolean {
  return quantity.kind === 'date' && (quantity.granularity === 'year' || quantity.granularity === 'fiscal-year')
}

function hasAmount({ analysis, figure, claim: { sentence } }: Stated): boolean {
  return analysis.figures.some(
    ({ passage, from, to, quantity: { kind } }) =>
      passage === figure.passage && from >= sentence.from && to <= sentence.to && amounts.has(kind),
  )
}

function isComing(quantity: Quantity, announced: string): boolean {
  return quantity.kind === 'date' && (quantity.min ?? quantity.max ?? '') > announced
}

/** "2026-05-25". */
function dayOf({ min, max }: DateQuantity): string {
  return String(min ?? max)
}

/** A date at which something happens. */
function isMilestone(stated: Stated, announced: string): boolean {
  const { figure, analysis, claim } = stated
  const { quantity } = figure
  if (quantity.kind !== 'date') return false
  const { min, max } = quantity
  const coming = isComing(quantity, announced)
  if (quantity.relative && !(coming && min !== null && min === max)) return false
  // "announced in November" says no more than the day of the announcement.
  if (min !== null && min <= announced && announced <= (max ?? min)) return false
  if (quantity.granularity === 'month' && min?.slice(0, 7) === announced.slice(0, 7)) return false
  // A dateline says when the article was written.
  if (min === max && min === analysis.article.published) return false
  const { kind, text } = analysis.article.passages[figure.passage]!
  if (kind === 'byline' || kind === 'heading') return false
  if (isImprint(analysis.article.passages, figure.passage)) return false
  if (!coming && announced !== '') {
    if (standingAt.test(text.slice(claim.sentence.from, figure.from))) return false
    if (isYear(quantity) || Number((max ?? min ?? '').slice(0, 4)) < Number(announced.slice(0, 4)) - yearsBack)
      return false
    if (backgroundBefore.test(text.slice(Math.max(claim.sentence.from, figure.from - 50), figure.from))) return false
  }
  return !isYear(quantity) || !hasAmount(stated)
}

/** "The Harbour Letter, 21 April 2026. Written by Ines Brandt.": a short line at the head or the foot of its article. */
function isImprint(passages: readonly Passage[], index: number): boolean {
  const { text, kind } = passages[index]!
  if (kind === 'cell' || kind === 'item') return false
  const outer = index < 3 || index >= passages.length - 2
  return (
    outer && text.trim().split(/\s+/).length <= longestImprint && (!/[.!?]$/.test(text.trim()) || imprint.test(text))
  )
}

function keyOfPlace({ source, start }: Place): string {
  return `${source}\u0000${start}`
}
