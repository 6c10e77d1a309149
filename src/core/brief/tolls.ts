import { sentenceOf } from '../compare/values/sentenceOf.ts'
import { dayOfIso, isoOf } from '../figures/days.ts'
import type { Analysis, BriefLine } from '../model.ts'
import { chain, say } from '../phrase.ts'
import { figuresOfSentence } from './beside.ts'
import {
  countArticles as countStated,
  isHeadline,
  isLead,
  placeOfFigure,
  statedByPlace,
  type Digest,
  type Stated,
} from './digest.ts'
import { countArticles, printedValue } from './values.ts'

/** Concepts of a toll, in the order a reader asks for them: how each is told, and the words that tell of it. */
export const tollConcepts: readonly (readonly [template: string, words: RegExp])[] = [
  ['{0} dead', /\b(?:dead|deaths?|died|killed|killing|toll|fatalities|bodies|lives|drowned)\b/i],
  ['{0} missing', /\b(?:missing|unaccounted)\b/i],
  ['{0} injured', /\b(?:injured|injuries|hurt|wounded)\b/i],
  ['{0} displaced', /\b(?:displaced|homeless|evacuated|evacuees|fled|left their homes|shelters?)\b/i],
]

interface Toll {
  readonly template: string
  readonly stated: Stated
  readonly when: string
}

/** The tolls of one concept on the latest day that has any; the first is the one that most articles, and the most prominent, give. */
type LatestTolls = readonly [Toll, ...Toll[]]

/** The latest toll: "12 dead, 7 missing, 90 injured (as of 2025-03-02)". */
export function tollLine(sources: readonly Analysis[], digests: readonly Digest[]): BriefLine | null {
  const known = [...statedByPlace(sources).values()]
  const found = tollConcepts.flatMap((concept) => {
    const latest = latestTolls(known, concept)
    return latest ? [latest] : []
  })
  const [dead] = found
  if (!dead) return null
  const [first] = dead
  const tolls = tollsBeside(dead, found)
  const others = otherSides(first, digests)
  const text = chain(
    '{0}, {1}',
    tolls.map(({ template, stated }) => say(template, printedValue([stated]).toLowerCase())),
  )
  const dated = first.when ? say('{0} as of {1}', text, first.when) : text
  const other = others.map(({ stated, sources: count }) =>
    say('{0} in {1}', say(first.template, printedValue(stated)), countArticles(count)),
  )
  return {
    label: say('Toll'),
    text: other.length > 0 ? say('{0} ({1})', dated, chain('{0}, {1}', other)) : dated,
    disputed: others.length > 0,
    places: [
      ...tolls.map(({ stated }) => placeOfFigure(stated)),
      ...others.flatMap(({ stated }) => stated.map(placeOfFigure)),
    ],
  }
}

function latestTolls(known: readonly Stated[], concept: (typeof tollConcepts)[number]): LatestTolls | null {
  const [template, words] = concept
  const candidates = known.flatMap((stated): Toll[] => {
    const { figure, claim } = stated
    const { quantity } = figure
    if (quantity.kind !== 'count' || figure.change || claim.modality !== 'actual') return []
    if (!isNextTo(stated, words) || isOver(stated)) return []
    const when = dayOf(stated)
    return isOfAnotherYear(stated, when) ? [] : [{ template, stated, when }]
  })
  const likely = concept === tollConcepts[0] ? candidates.filter((each) => isPutForward(each, candidates)) : candidates
  const latest = likely
    .map(({ when }) => when)
    .sort()
    .at(-1)
  const last = likely.filter(({ when }) => when === latest)
  const giving = ({ stated }: Toll) =>
    countStated(last.filter((each) => amount(each.stated) === amount(stated)).map((each) => each.stated))
  const [first, ...more] = last.sort(
    (a, b) => giving(b) - giving(a) || prominence(b) - prominence(a) || amount(b.stated) - amount(a.stated),
  )
  return first ? [first, ...more] : null
}

/**
 * A toll of each concept, told by an article that gives the leading one's number and best in its passage: the missing of one day do not
 * belong beside the dead of another, nor those whom another article counts.
 */
function tollsBeside(leading: LatestTolls, found: readonly LatestTolls[]): Toll[] {
  const [first] = leading
  const tellers = new Set(
    leading.flatMap(({ stated }) => (amount(stated) === amount(first.stated) ? [stated.analysis] : [])),
  )
  const isBeside = ({ analysis, figure }: Stated) =>
    first.stated.analysis === analysis && first.stated.figure.passage === figure.passage
  return found.flatMap((tolls) => {
    if (tolls[0].when !== first.when) return []
    const told = tolls.filter(({ stated }) => tellers.has(stated.analysis))
    return told.find(({ stated }) => isBeside(stated)) ?? told[0] ?? []
  })
}

/** What other articles give for the same toll; neither another year's nor, unless it is in conflict, one that the first has overtaken. */
function otherSides(first: Toll, digests: readonly Digest[]): Digest['sides'] {
  const disputed = digests.find(
    (digest) => digest.disputed && digest.stated.some(({ figure }) => figure === first.stated.figure),
  )
  if (!disputed) return []
  // A lower toll of an earlier day is no other opinion.
  const isOvertaken = (stated: Stated) =>
    dayOf(stated) !== '' && dayOf(stated) < first.when && amount(stated) < amount(first.stated)
  return disputed.sides.filter(
    ({ stated }) =>
      !stated.some(({ figure }) => figure === first.stated.figure) &&
      !stated.every((each) => isOfAnotherYear(each, first.when)) &&
      (disputed.conflict?.level === 'conflict' || !stated.every(isOvertaken)),
  )
}

/** "All 15 who were listed as missing have been accounted for": a toll that no longer holds. */
function isOver(stated: Stated): boolean {
  return /\b(?:accounted for|found (?:alive|safe)|no longer (?:missing|homeless|displaced))\b/i.test(sentenceOf(stated))
}

const anotherSuch =
  /\b(?:last|previous|earlier) (?:deadly|major|such|big|comparable)\b|\bthat time\b|\byears ago\b|\b(?:on|of) the first day\b|\bat first\b|\binitially\b/i

/** A toll whose sentence names another year, or "the last" such event, is not this event's. */
function isOfAnotherYear(stated: Stated, when: string): boolean {
  if (anotherSuch.test(sentenceOf(stated))) return true
  return figuresOfSentence(stated).some(
    ({ quantity: { kind, max } }) =>
      kind === 'date' && max !== null && when !== '' && max.slice(0, 4) < when.slice(0, 4),
  )
}

/** Figures of headlines, first paragraphs and lists of main points come before those of the text. */
function prominence({ stated: { analysis, figure } }: Toll): number {
  const { kind } = analysis.article.passages[figure.passage]!
  if (isHeadline(analysis, figure.passage)) return 3
  return isLead(analysis, figure.passage) ? 2 : kind === 'item' ? 1 : 0
}

/** One article's number in mid-text may be another event's; one of its opening, of a table, of a named hour or day or of two articles is not. */
function isPutForward(toll: Toll, candidates: readonly Toll[]): boolean {
  const { analysis, figure, claim } = toll.stated
  if (
    prominence(toll) > 0 ||
    analysis.article.passages[figure.passage]!.cell ||
    claim.asOf?.max ||
    namedDay(toll.stated)
  )
    return true
  return candidates.some((other) => other.stated.analysis !== analysis && amount(other.stated) === amount(toll.stated))
}

function amount({ figure: { quantity } }: Stated): number {
  return quantity.kind === 'date' ? 0 : (quantity.max ?? quantity.min ?? 0)
}

/** The day that a toll is of; none is counted before its article is out. */
function dayOf(stated: Stated): string {
  const { claim, analysis } = stated
  const published = writtenOn(analysis)
  const asOf = namedDay(stated) ?? claim.asOf?.max
  return asOf && (published === null || asOf <= published) ? asOf : (published ?? asOf ?? '')
}

/** What stands before the day of a count: "by Tuesday evening", "the authority said on 13 July". */
const countedOn = /\b(?:by|as of|until|till|said on|said)\s$/i
const nightBefore = /\b(?:by|until|till) (?:last night|yesterday)\b/i

/** The day that the sentence of a count gives for it. */
function namedDay(stated: Stated): string | undefined {
  const { analysis, claim } = stated
  const today = dayOfIso(writtenOn(analysis) ?? '')
  if (today !== null && nightBefore.test(sentenceOf(stated))) return isoOf(today - 1)
  const { text } = analysis.article.passages[claim.passage]!
  const named = figuresOfSentence(stated).find(
    ({ quantity, whole }) =>
      quantity.kind === 'date' &&
      quantity.granularity === 'day' &&
      countedOn.test(text.slice(claim.sentence.from, whole.from)),
  )
  return named?.quantity.kind === 'date' ? (named.quantity.max ?? undefined) : undefined
}

/** How many passages of a report are looked through for the day of what it holds. */
const headPassages = 3

/** The day on which an article came out or, of a report without a dateline, the day that its head gives: "information as of 20 January 2026". */
function writtenOn({ article, figures }: Analysis): string | null {
  if (article.published !== null) return article.published
  const head = figures.find(
    ({ passage, quantity }) =>
      passage < headPassages && quantity.kind === 'date' && !quantity.relative && quantity.granularity !== 'year',
  )
  return head?.quantity.kind === 'date' ? head.quantity.max : null
}

/** Whether one of the words stands beside the figure, or heads its row or column. */
function isNextTo({ analysis, figure }: Stated, words: RegExp): boolean {
  const passage = analysis.article.passages[figure.passage]!
  if (passage.cell) return words.test(passage.cell.rowHeader) || words.test(passage.cell.columnHeader)
  const after = /^[\s\w’-]{0,40}/.exec(passage.text.slice(figure.to, figure.to + 40))![0]
  const before = /[\s\w’-]*$/.exec(passage.text.slice(Math.max(0, figure.from - 24), figure.from))![0]
  // "58 people still missing": up to the next figure, so that "164 dead and 58 missing" gives each its own word.
  return (
    words.test(after.replace(/\d.*$/, '').replace(/\band\b.*$/, '')) ||
    words.test(before.replace(/^.*(?:\d|\band\b)/, ''))
  )
}
