import {
  announcedLine,
  countSources,
  isDisaster,
  partiesLine,
  partiesOf,
  peopleLines,
  termLine,
  tollLine,
  valueLine,
  valuesOf,
} from './briefSlots.ts'
import type { Corpus } from './corpus.ts'
import { digestMeasures, excerpt, placeOfFigure, type Digest, type Stated } from './digest.ts'
import type { Analysis, Brief, BriefLine, Conflict, Entity, Place } from './model.ts'

/** A reader takes in about so many lines. */
const mostLines = 25
const most = { timeline: 6, figures: 6, commitments: 4, disputes: 8 }

/** The digest of the event the corpus is about. Every slot and line is backed by places in its sources. */
export function summarize(corpus: Corpus): Brief {
  const { findings, sources } = corpus
  if (sources.length === 0) return { title: null, parties: [], value: null, term: null, announced: null, lines: [] }
  const digests = digestMeasures(sources, findings.conflicts, findings.agreements)
  const disaster = isDisaster(sources)
  const parties = partiesOf(sources, findings.entities, disaster)
  const value = disaster ? tollLine(sources, digests) : valueLine(sources, digests)
  const term = disaster ? null : termLine(sources, digests)
  const announced = announcedLine(sources, disaster)
  const used = new Set([value, term].flatMap((line) => line?.places.map(keyOf) ?? []))
  const lines = [
    partiesLine(sources, parties),
    ...peopleLines(sources, findings.entities),
    value,
    term,
    announced,
    ...disputeLines(findings.conflicts, used),
    ...figureLines(digests, used),
    ...timelineLines(digests, announced?.text ?? ''),
    ...(disaster ? [] : commitmentLines(sources, findings.entities, parties)),
  ].filter((line): line is BriefLine => line !== null && line.places.length > 0)
  return {
    title: titleOf(sources, digests),
    parties: parties.map(({ name }) => name),
    value: value?.text ?? null,
    term: term?.text ?? null,
    announced: announced?.text ?? null,
    lines: lines.slice(0, mostLines),
  }
}

function keyOf({ source, start }: Place): string {
  return `${source}\u0000${start}`
}

/** The headline of the article that holds most of what the folder agrees on; one in capitals or of a few words comes last. */
function titleOf(sources: readonly Analysis[], digests: readonly Digest[]): string | null {
  const counts = new Map<Analysis, number>()
  for (const { stated } of digests) {
    for (const analysis of new Set(stated.map((each) => each.analysis))) {
      counts.set(analysis, (counts.get(analysis) ?? 0) + 1)
    }
  }
  const plain = (title: string) => Number(title !== title.toUpperCase() && title.split(/\s+/).length > 3)
  const titles = sources
    .flatMap((analysis) =>
      analysis.article.title ? [{ title: analysis.article.title, count: counts.get(analysis) ?? 0 }] : [],
    )
    .sort((a, b) => plain(b.title) - plain(a.title) || b.count - a.count || (a.title < b.title ? -1 : 1))
  return titles[0]?.title ?? null
}

// -------------------------------------------------------------------------------------------------------- the lines

function disputeLines(conflicts: readonly Conflict[], used: ReadonlySet<string>): BriefLine[] {
  const firm = conflicts.filter(
    ({ level, sides }) =>
      level === 'conflict' && !sides.every(({ places }) => places.every((place) => used.has(keyOf(place)))),
  )
  return firm.slice(0, most.disputes).map((conflict) => ({
    label: 'Disputed',
    text: disputeText(conflict),
    disputed: true,
    places: conflict.sides.flatMap(({ places }) => places),
  }))
}

function disputeText({ measure, subjects, sides, kind }: Conflict): string {
  const about = [measure, subjects[0] && !measure.includes(subjects[0]) ? subjects[0] : ''].filter(Boolean).join(', ')
  const values = sides.map(
    ({ value, independentSources }) =>
      `${kind === 'quote' ? `“${value}”` : value} (${countSources(independentSources)})`,
  )
  const text = `${about ? `${about}: ` : ''}${values.join(' or ')}`
  return capitalized(text)
}

/** What most articles state besides, in the words of one of them. */
function figureLines(digests: readonly Digest[], used: ReadonlySet<string>): BriefLine[] {
  const lines: BriefLine[] = []
  const seen = new Set<string>()
  for (const digest of digests) {
    if (lines.length >= most.figures) break
    if (digest.disputed || digest.stated.some((each) => used.has(keyOf(placeOfFigure(each))))) continue
    const articles = countArticles(digest)
    if (articles < 2 || digest.stated.every(({ figure }) => figure.quantity.kind === 'date')) continue
    const best = clearest(digest.stated.filter((each) => !seen.has(sentenceOf(each))))
    if (!best) continue
    for (const each of digest.stated) seen.add(sentenceOf(each))
    const text = `${capitalized(excerpt(best).text)} (${countSources(articles)})`
    lines.push({ label: 'Figure', text, disputed: false, places: digest.stated.map(placeOfFigure) })
  }
  return lines
}

function countArticles({ stated }: Digest): number {
  return new Set(stated.map(({ analysis }) => analysis.article.source)).size
}

function sentenceOf({ analysis, claim }: Stated): string {
  return `${analysis.article.source}\u0000${claim.passage}\u0000${claim.sentence.from}`
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The statement that says most in a line: a sentence of its own, neither clipped nor bare. */
function clearest(stated: readonly Stated[]): Stated | undefined {
  const cost = (each: Stated) => {
    const { kind } = each.analysis.article.passages[each.figure.passage]!
    return Math.abs(excerpt(each).text.length - 80) + (kind === 'cell' || kind === 'heading' ? 100 : 0)
  }
  return [...stated].sort((a, b) => cost(a) - cost(b) || (a.figure.id < b.figure.id ? -1 : 1))[0]
}

/** Dates that two articles give, in order; the day of the event itself has a line of its own. */
function timelineLines(digests: readonly Digest[], announced: string): BriefLine[] {
  const dated = digests.flatMap((digest) => {
    const stated = digest.stated.filter((each) => isMilestone(each, announced))
    const best = clearest(stated)
    if (!best || stated.length < digest.stated.length / 2) return []
    const { quantity } = best.figure
    const start = quantity.kind === 'date' ? (quantity.min ?? quantity.max) : null
    return start ? [{ digest, best, start }] : []
  })
  const chosen = dated.slice(0, most.timeline).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  const seen = new Set<string>()
  return chosen.flatMap(({ digest, best }) => {
    if (seen.has(sentenceOf(best))) return []
    seen.add(sentenceOf(best))
    const when = digest.disputed ? valuesOf(digest) : best.figure.text.replace(/\s+/g, ' ')
    const text = `${capitalized(when)}: ${excerpt(best).text}`
    return [{ label: 'Timeline', text, disputed: digest.disputed, places: digest.stated.map(placeOfFigure) }]
  })
}

/** A date at which something happens, not the year a sum belongs to nor the line that dates the article. */
function isMilestone({ figure, analysis, claim }: Stated, announced: string): boolean {
  const { quantity } = figure
  if (quantity.kind !== 'date' || quantity.relative || (quantity.min === announced && quantity.max === announced))
    return false
  const { kind } = analysis.article.passages[figure.passage]!
  if (kind === 'byline' || kind === 'heading') return false
  if (quantity.granularity !== 'year' && quantity.granularity !== 'fiscal-year') return true
  return !analysis.figures.some(
    (other) =>
      other.passage === figure.passage &&
      other.from >= claim.sentence.from &&
      other.to <= claim.sentence.to &&
      (other.quantity.kind === 'money' || other.quantity.kind === 'percent' || other.quantity.kind === 'count'),
  )
}

const committing =
  /\b(?:deal|contract|agreement|agreed|signed|commit\w*|invest\w*|pledge[sd]?|order(?:ed)?|loan|lend|grant|stake|partnership|purchase|buy|fund\w*|donat\w+|promised|fined)\b/i

/** Sums that others than the parties have signed, paid or promised. */
function commitmentLines(
  sources: readonly Analysis[],
  entities: readonly Entity[],
  parties: readonly Entity[],
): BriefLine[] {
  const entityOf = new Map<string, Entity>()
  for (const entity of entities)
    for (const { source, mention } of entity.mentions) entityOf.set(`${source}\u0000${mention}`, entity)
  const main = new Set(parties.slice(0, 2).map(({ name }) => name))
  const byOther = new Map<string, Stated[]>()
  for (const analysis of sources) {
    for (const claim of analysis.claims) {
      const figure = analysis.figures[claim.figure]
      if (figure?.quantity.kind !== 'money' || figure.change) continue
      const stated = { analysis, figure, claim }
      if (!committing.test(excerpt(stated).text)) continue
      const nearest = claim.subjects
        .map((mention) => ({
          mention: analysis.mentions[mention]!,
          entity: entityOf.get(`${analysis.article.source}\u0000${mention}`),
        }))
        .filter(
          ({ mention, entity }) =>
            entity?.type === 'organization' && !main.has(entity.name) && mention.passage === figure.passage,
        )
        .sort((a, b) => distance(a.mention, figure) - distance(b.mention, figure))[0]
      if (!nearest || distance(nearest.mention, figure) > 60) continue
      const list = byOther.get(nearest.entity!.name)
      if (list) list.push(stated)
      else byOther.set(nearest.entity!.name, [stated])
    }
  }
  return [...byOther]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, most.commitments)
    .map(([name, stated]) => ({
      label: 'Commitment',
      text: `${name}: ${excerpt(clearest(stated)!).text}`,
      disputed: false,
      places: stated.map(placeOfFigure),
    }))
}

function distance(mention: { from: number; to: number }, figure: { from: number; to: number }): number {
  return mention.to <= figure.from ? figure.from - mention.to : mention.from - figure.to
}
