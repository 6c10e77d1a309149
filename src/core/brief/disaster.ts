import { sentenceOf } from '../compare/sentenceOf.ts'
import { dayOfIso, isoOf } from '../figures/days.ts'
import type { Analysis, BriefLine, FigureKind } from '../model.ts'
import { chain, say } from '../phrase.ts'
import {
  besides,
  countArticles as countStated,
  isHeadline,
  isLead,
  placeOfFigure,
  statedByPlace,
  type Digest,
  type Stated,
} from './digest.ts'
import { countArticles, printedValue, valuesOf } from './values.ts'

/** Words of disasters and accidents in headlines. Source: the hyponyms of WordNet's "calamity" and the AP's entry on tolls. */
const calamity =
  /\b(?:dead|deaths?|death toll|kills?|killed|killing|dies|died|toll|earthquake|quake|tsunami|flood(?:s|ing)?|hurricane|typhoon|cyclone|tornado|storm|landslide|avalanche|wildfires?|blaze|eruption|explosion|collapse[sd]?|crash(?:es|ed)?|derail\w*|sinks?|sinking|sank|sunk|capsiz\w+|shipwrecks?|ran aground|drown(?:s|ed|ing)?|loss of (?:the )?(?:MV|MS|SS|ferry|ship|vessel|boat|trawler|aircraft|plane|flight)|missing|casualties|victims|outbreak|famine|gives? way|gave way|bursts?|breach(?:es|ed)?|spills?|fires?|blast|rescuers?|bodies|survivors?|mourns?|disaster|catastrophe|accident|(?:lost|lose|cost|claimed?|claiming)(?: \w+){0,3} lives)\b/i
const human = /\b(?:people|dead|died|killed|injured|missing|homeless|displaced|evacuated|bodies|survivors|victims)\b/i

/** What looks back on a calamity is an event of its own, with a day of its own. */
const inquiry = /\b(?:inquiry|inquest|inquiries|investigators?|commission|anniversary|sentenced|convicted)\b/i

/** Whether most articles tell of a calamity and of people hurt by it. */
export function isDisaster(sources: readonly Analysis[]): boolean {
  const telling = sources.filter((analysis) => {
    const { passages, title } = analysis.article
    const opening = `${title ?? ''} ${passages
      .filter((_, index) => isLead(analysis, index))
      .map(({ text }) => text)
      .join(' ')}`
    return calamity.test(opening) && !inquiry.test(opening) && human.test(passages.map(({ text }) => text).join(' '))
  })
  return telling.length * 2 > sources.length
}

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

/** The latest toll: "12 dead, 7 missing, 90 injured (as of 2025-03-02)". */
export function tollLine(sources: readonly Analysis[], digests: readonly Digest[]): BriefLine | null {
  const known = [...statedByPlace(sources).values()]
  const found = tollConcepts.flatMap(([template, words]): (Toll & { readonly last: readonly Toll[] })[] => {
    const candidates = known.flatMap((stated): Toll[] => {
      const { figure, claim } = stated
      const { quantity } = figure
      if (quantity.kind !== 'count' || figure.change || claim.modality !== 'actual') return []
      if (!isNextTo(stated, words) || isOver(stated)) return []
      const when = dayOf(stated)
      return isOfAnotherYear(stated, when) ? [] : [{ template, stated, when }]
    })
    const likely =
      template === tollConcepts[0]![0] ? candidates.filter((each) => isPutForward(each, candidates)) : candidates
    const latest = likely
      .map(({ when }) => when)
      .sort()
      .at(-1)
    const last = likely.filter(({ when }) => when === latest)
    const giving = ({ stated }: Toll) =>
      countStated(last.filter((each) => amount(each.stated) === amount(stated)).map((each) => each.stated))
    const first = last.sort(
      (a, b) => giving(b) - giving(a) || prominence(b) - prominence(a) || amount(b.stated) - amount(a.stated),
    )[0]
    return first ? [{ ...first, last }] : []
  })
  const [first] = found
  if (!first) return null
  // The missing of one day do not belong beside the dead of another, nor those whom another article counts.
  const tellers = new Set(
    first.last.flatMap(({ stated }) => (amount(stated) === amount(first.stated) ? [stated.analysis] : [])),
  )
  const isBeside = ({ analysis, figure }: Stated) =>
    first.stated.analysis === analysis && first.stated.figure.passage === figure.passage
  const tolls = found.flatMap(({ when, last }) => {
    if (when !== first.when) return []
    const told = last.filter(({ stated }) => tellers.has(stated.analysis))
    return told.find(({ stated }) => isBeside(stated)) ?? told[0] ?? []
  })
  const disputed = digests.find(
    (digest) => digest.disputed && digest.stated.some(({ figure }) => figure === first.stated.figure),
  )
  // A lower toll of an earlier day is no other opinion.
  const isOvertaken = (stated: Stated) =>
    dayOf(stated) !== '' && dayOf(stated) < first.when && amount(stated) < amount(first.stated)
  const others =
    disputed?.sides.filter(
      ({ stated }) =>
        !stated.some(({ figure }) => figure === first.stated.figure) &&
        !stated.every((each) => isOfAnotherYear(each, first.when)) &&
        (disputed.conflict?.level === 'conflict' || !stated.every(isOvertaken)),
    ) ?? []
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

/** What a mishap takes away. Source: the troponyms of "lose", "destroy" and "discharge" in WordNet. */
const losing =
  /\b(?:lost|loss|leak(?:ed|s)?|spill(?:ed|t|s|age)?|escaped|released?|poured out|got out|discharged|destroy(?:ed|ing)?|burn(?:ed|t)|gutted|wrecked|sank|sunk|flooded|went to the bottom)\b/i
const lostKinds: ReadonlySet<FigureKind> = new Set(['count', 'mass', 'volume', 'area'])

/** What a mishap took, where nobody is counted among the dead: "1,400 tonnes (4 sources)", as most articles say beside words of loss. */
export function lostLine(sources: readonly Analysis[], digests: readonly Digest[]): BriefLine | null {
  const telling = digests
    .map((digest) => {
      const stated = digest.stated.filter(({ figure }) => lostKinds.has(figure.quantity.kind))
      return { digest, stated, beside: countStated(stated.filter(isLost)) }
    })
    .filter(({ digest, stated, beside }) => {
      const articles = countStated(digest.stated)
      return stated.length === digest.stated.length && articles * 2 > sources.length && beside * 2 >= articles
    })
    .filter(({ stated }) => stated.some((each) => amount(each) > 1))
  const best = telling.sort((a, b) => b.beside * b.digest.weight - a.beside * a.digest.weight)[0]?.digest
  if (!best) return null
  return { label: say('Lost'), text: valuesOf(best), disputed: best.disputed, places: best.stated.map(placeOfFigure) }
}

/** Whether words of loss stand beside the figure and nearer to it than another figure: "700 tonnes of the 4,000 on board were lost". */
function isLost(stated: Stated): boolean {
  const { analysis, figure, claim } = stated
  const passage = analysis.article.passages[figure.passage]!
  if (passage.cell) return losing.test(passage.cell.rowHeader) || losing.test(passage.cell.columnHeader)
  const { from, to } = besides(analysis, figure, claim.sentence)
  return losing.test(passage.text.slice(from, to))
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
  const { analysis, claim, figure } = stated
  const { from, to } = claim.sentence
  return analysis.figures.some(
    (other) =>
      other !== figure &&
      other.passage === claim.passage &&
      other.from >= from &&
      other.to <= to &&
      other.quantity.kind === 'date' &&
      other.quantity.max !== null &&
      when !== '' &&
      other.quantity.max.slice(0, 4) < when.slice(0, 4),
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
  const { from, to } = claim.sentence
  const named = analysis.figures.find(
    (other) =>
      other.passage === claim.passage &&
      other.from >= from &&
      other.to <= to &&
      other.quantity.kind === 'date' &&
      other.quantity.granularity === 'day' &&
      countedOn.test(text.slice(from, other.whole.from)),
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
