import { entityFinder } from '../entities/finder.ts'
import { countArticles, printedValue } from './values.ts'
import { bySource, placeOfFigure, sentencePlace, statedByPlace, type Digest, type Stated } from './digest.ts'
import { awkwardness, clearest, excerpt, excerptOf, isLoose } from './excerpts.ts'
import { addTo } from '../grouping.ts'
import type { Analysis, BriefLine, Conflict, Entity, Place, Side } from '../model.ts'
import { capitalized, chain, english, say, type Words } from '../phrase.ts'
import type { Shown } from './shown.ts'
import { toRange } from '../text/passages.ts'

const most = { figures: 6, commitments: 4, disputes: 8 }
/** A side of a dispute over words is quoted with about so many characters. */
const longestQuote = 110
/** What stands before the values of a dispute, with about so many. */
const longestHeading = 100

// -------------------------------------------------------------------------------------------------------- disputes

/** What sources cannot agree on, all sides of it, the weightiest first. */
export function disputeLines(
  sources: readonly Analysis[],
  conflicts: readonly Conflict[],
  names: readonly string[],
  shown: Shown,
): BriefLine[] {
  const byPlace = statedByPlace(sources)
  const firm = conflicts.filter(({ level }) => level === 'conflict')
  // A figure inside a disputed quotation is told with the quotation.
  const quoted = firm
    .filter(({ kind }) => kind === 'quote')
    .flatMap(({ sides }) => sides.flatMap(({ places }) => places))
  const inQuote = ({ source, start, end }: Place) =>
    quoted.some((place) => place.source === source && place.start <= start && place.end >= end)
  const lines: BriefLine[] = []
  for (const conflict of firm) {
    if (lines.length >= most.disputes) break
    const { sides, kind } = conflict
    if (shown.hasAll(sides)) continue
    if (kind !== 'quote' && sides.every(({ places }) => places.some(inQuote))) continue
    const places = sides.flatMap((side) => side.places)
    shown.add(places)
    // What else a sentence says is told with it, where it is printed.
    if (!isHeading(conflict))
      for (const side of sides) for (const stated of statedOf(side, byPlace)) shown.addSentence(sentencePlace(stated))
    lines.push({ label: say('Disputed'), text: disputeText(conflict, sources, byPlace, names), disputed: true, places })
  }
  return lines
}

function statedOf({ places }: Side, byPlace: ReadonlyMap<string, Stated>): Stated[] {
  return places.flatMap((place) => byPlace.get(keyOf(place)) ?? [])
}

function disputeText(
  conflict: Conflict,
  sources: readonly Analysis[],
  byPlace: ReadonlyMap<string, Stated>,
  names: readonly string[],
): Words {
  const { kind, sides, measure, reason, subjects } = conflict
  // A sum that fails inside one article has no sides.
  if (new Set(sides.flatMap(({ places }) => places.map(({ source }) => source))).size < 2) return reason
  if (kind === 'value' || kind === 'date') {
    const stated = sides.map((side) => statedOf(side, byPlace))
    if (isHeading(conflict) && stated.every(({ length }) => length > 0)) {
      const values = sides.map((side, index) => {
        // "13–6" is told by both of its numbers.
        const value = /\d–\d/.test(side.value) ? side.value : printedValue(stated[index]!, true)
        return say('{0} ({1})', value, sourcesOf(side))
      })
      return say('{0}: {1}', capitalized(measure), chain('{0} or {1}', values))
    }
    // A heading of one word says little: a sentence says more.
    const leads = stated.map((each) => clearest(each, names, { longest: longestHeading }))
    const leading = leads.findIndex((best) => best !== null)
    const lead = leads[leading]
    // Words that break off say less than what is measured.
    if (lead && !lead.text.includes('…') && stated.every(({ length }) => length > 0)) {
      const values = sides.map((side, index) => {
        // The line that leads holds its own value; "next Tuesday" says less than the day that others print.
        const own = index === leading && !isDayInWords(lead.stated)
        // "13–6" is told by both of its numbers.
        const value = /\d–\d/.test(side.value) ? side.value : printedValue(own ? [lead.stated] : stated[index]!, true)
        return say('{0} ({1})', value, sourcesOf(side))
      })
      return say('{0}: {1}', capitalized(lead.text), chain('{0} or {1}', values))
    }
  }
  const [subject] = subjects
  const isQuoted = kind === 'status' || kind === 'quote'
  const about =
    subject && !english(measure).includes(subject) && kind === 'status' ? say('{0} ({1})', measure, subject) : measure
  const values = sides.map((side) =>
    say('{0} ({1})', isQuoted ? quoteSide(side, kind, sources) : side.value, sourcesOf(side)),
  )
  return say('{0}: {1}', capitalized(about), chain('{0} or {1}', values))
}

/** Whether the measure of figures says enough to stand for a sentence: a single word says little. */
function isHeading({ kind, measure }: Conflict): boolean {
  return (kind === 'value' || kind === 'date') && english(measure).includes(' ')
}

/** The words of a side; of a status with the clause round it, for "compulsory" alone says little. */
function quoteSide({ value, claims }: Side, kind: Conflict['kind'], sources: readonly Analysis[]): string {
  if (kind !== 'status') return `“${value.replace(/[.,]$/, '')}”`
  const quotes = claims.flatMap(({ source, claim: index }) => {
    const analysis = bySource(sources).get(source)
    const claim = analysis?.claims[index]
    const passage = claim && analysis.article.passages[claim.passage]
    if (!passage) return []
    const focus = toRange(passage, claim)
    if (!focus) return []
    const found = excerptOf(passage, claim.sentence, focus, longestQuote)
    return [{ text: found.text, cost: awkwardness(found, passage.kind) }]
  })
  const [best] = quotes.sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1))
  const text = best?.text ?? value
  // What begins in mid-sentence says so; quotation marks within are single.
  return `“${/^\p{Ll}/u.test(text) && best ? '… ' : ''}${text.replaceAll('“', '‘').replaceAll('”', '’')}”`
}

function isDayInWords({ figure: { quantity, text } }: Stated): boolean {
  return quantity.kind === 'date' && !/\d/.test(text)
}

function sourcesOf({ places }: Side): Words {
  return countArticles(new Set(places.map(({ source }) => source)).size)
}

// --------------------------------------------------------------------------------------------------------- figures

/** What most articles state besides, in the words of one of them, which must not say beside it what most of them deny. */
export function figureLines(
  digests: readonly Digest[],
  conflicts: readonly Conflict[],
  names: readonly string[],
  shown: Shown,
): BriefLine[] {
  const denied = conflicts.flatMap(({ level, sides }) => {
    const most = Math.max(...sides.map(({ independentSources }) => independentSources))
    const least = level === 'conflict' ? 1 : 2
    return sides.flatMap(({ independentSources, places }) => (independentSources + least <= most ? places : []))
  })
  const isDenied = (stated: Stated) => {
    const { source, start, end } = sentencePlace(stated)
    return denied.some((place) => place.source === source && place.start >= start && place.end <= end)
  }
  const lines: BriefLine[] = []
  for (const digest of digests) {
    if (lines.length >= most.figures) break
    const { stated, disputed } = digest
    const places = stated.map(placeOfFigure)
    const articles = new Set(places.map(({ source }) => source)).size
    if (disputed || articles < 2 || places.some((place) => shown.has(place))) continue
    if (stated.every(({ figure }) => figure.quantity.kind === 'date' || isTrifle(figure))) continue
    // A headline is no sentence, and its words are told elsewhere.
    const isHeadline = ({ analysis, figure }: Stated) => analysis.article.passages[figure.passage]!.kind === 'heading'
    const told = stated.filter((each) => !isHeadline(each) && !isDenied(each))
    const best = clearest(told, names, { kin: true })
    if (!best || isLoose(best.text)) continue
    shown.add(places)
    shown.addSentence(sentencePlace(best.stated))
    lines.push({
      label: say('Figures'),
      text: say('{0} ({1})', capitalized(best.text), countArticles(articles)),
      disputed: false,
      places,
    })
  }
  return lines
}

/** "two sides", "one of them", "within a decade". */
function isTrifle({ quantity: { kind, min, max }, text }: Stated['figure']): boolean {
  return (
    (kind === 'count' && min === max && typeof min === 'number' && min <= 2) ||
    (kind === 'duration' && /^(?:(?:.*\s)?an?\s)?\p{L}+$/iu.test(text))
  )
}

function keyOf({ source, start }: Place): string {
  return `${source}\u0000${start}`
}

// ----------------------------------------------------------------------------------------------------- commitments

const committing =
  /\b(?:deal|contract|agreement|agreed|signed|commit\w*|invest(?:s|ed|ing|ment)?|pledge[sd]?|order(?:ed)?|loan|lend|grant|stake|partnership|purchase|buy|fund(?:s|ed|ing)|donat\w+|promised|fined)\b/i
/** What is only reckoned is no commitment. */
const reckoned =
  /\b(?:estimat\w+|project(?:s|ed|ions?)|forecasts?|predict\w*|expects?|analysts?|reckon\w*|could|would)\b/i

/** Sums that others than the parties have signed, paid or promised. */
export function commitmentLines(
  sources: readonly Analysis[],
  entities: readonly Entity[],
  parties: readonly Entity[],
  shown: Shown,
): BriefLine[] {
  const entityOf = entityFinder(entities)
  // Parties bear the names they are shown by; an entity is known by its mentions.
  const main = new Set(parties.slice(0, 2).map(({ mentions }) => mentions))
  const byOther = new Map<string, Stated[]>()
  for (const analysis of sources) {
    for (const claim of analysis.claims) {
      const figure = analysis.figures[claim.figure]
      if (figure?.quantity.kind !== 'money' || figure.change) continue
      const stated = { analysis, figure, claim }
      if (shown.has(placeOfFigure(stated))) continue
      const { text } = excerpt(stated)
      if (!committing.test(text) || reckoned.test(text)) continue
      const nearest = claim.subjects
        .map((mention) => ({
          mention: analysis.mentions[mention]!,
          entity: entityOf(analysis.article.source, mention),
        }))
        .filter(
          ({ mention, entity }) =>
            entity?.type === 'organization' && !main.has(entity.mentions) && mention.passage === figure.passage,
        )
        .sort((a, b) => distance(a.mention, figure) - distance(b.mention, figure))[0]
      if (!nearest || distance(nearest.mention, figure) > 60) continue
      addTo(byOther, nearest.entity!.name, stated)
    }
  }
  const lines: BriefLine[] = []
  for (const [name, stated] of [...byOther].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))) {
    if (lines.length >= most.commitments) break
    const best = clearest(stated.filter((each) => !shown.has(placeOfFigure(each))))
    if (!best) continue
    const places = stated.map(placeOfFigure)
    shown.add(places)
    shown.addSentence(sentencePlace(best.stated))
    const text = best.text.includes(name) ? capitalized(best.text) : say('{0}: {1}', name, best.text)
    lines.push({ label: say('Commitments'), text, disputed: false, places })
  }
  return lines
}

function distance(mention: { from: number; to: number }, figure: { from: number; to: number }): number {
  return mention.to <= figure.from ? figure.from - mention.to : mention.from - figure.to
}
