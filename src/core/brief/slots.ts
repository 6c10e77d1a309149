import {
  countArticles,
  isHeadline,
  isLead,
  placeOfFigure,
  statedByPlace,
  weigh,
  type Digest,
  type Stated,
} from './digest.ts'
import { excerpt } from './excerpts.ts'
import { isMatch, isRuling } from './kinds.ts'
import type { Analysis, BriefLine, Place } from '../model.ts'
import { say } from '../phrase.ts'
import { valuesOf } from './values.ts'

/** Nouns whose amount an event is known by: what was paid, raised, fined, built, won. */
const headlineNouns =
  /\b(?:deal|contract|agreement|order|orders|worth|valued?|value|price|cost|costs|pay|pays|fine|fined|penalty|settle|settlement|damages|raise[sd]?|round|funding|buy|buys|buying|bought|acquire|acquisition|takeover|bid|offer|merger|grant|loan|award|prize|budget|sold|sale|revenue|profit|sales|jackpot|bond|aid|investment|invest|stake|total|insured|ransom|haul|loot|reward)\b/i

/** What one person earns is seldom what an event is known by. */
const personalPay =
  /\b(?:salary|bonus|remuneration|(?:his|her|their|whose|boss\w*|executive\w*|total) (?:total )?(?:pay|package|compensation)|pay (?:package|award|rise|of)|paid|getting|earn(?:s|ed|ing)?|takes? home|took home)\b/i

/** Share of the articles that give a sum which no headline prints, for it to be what the event is known by. */
const mostSources = 0.75

export function valueLine(sources: readonly Analysis[], digests: readonly Digest[]): BriefLine | null {
  const money = digests.filter(({ stated }) => stated.some(({ figure }) => figure.quantity.kind === 'money'))
  const named = money
    .map((digest) => {
      const known = digest.stated.map((each) => excerpt(each).text).filter((text) => headlineNouns.test(text))
      const share = known.filter((text) => !personalPay.test(text)).length / digest.stated.length
      return { digest, share, score: digest.weight * (0.5 + share) }
    })
    .sort((a, b) => b.score - a.score)
  // A sum that no headline and no first paragraph prints is not what the event is known by.
  const usual = named.find(
    ({ digest: { stated, weight }, share }) => share > 0 && weight >= 2 && weight > countArticles(stated),
  )
  // Without such a sum, one that nearly all articles give.
  const common = named.find(
    ({ digest: { stated }, share }) =>
      share > 0.5 && countArticles(stated) >= Math.max(3, sources.length * mostSources),
  )
  const best = usual?.digest ?? headlineSum(sources) ?? common?.digest ?? headlineShare(sources, digests)
  if (!best || best.weight < 2 || countArticles(best.stated) < Math.min(2, sources.length)) return null
  return { label: say('Value'), text: valuesOf(best), disputed: best.disputed, places: best.stated.map(placeOfFigure) }
}

/** The rate or share that most headlines and first paragraphs print, of events without a sum: a key rate, a vote. */
function headlineShare(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  return digests.find(({ stated }) => {
    if (!stated.every(({ figure }) => figure.quantity.kind === 'percent' && !figure.change)) return false
    const prominent = stated.filter(
      ({ analysis, figure }) => isHeadline(analysis, figure.passage) || isLead(analysis, figure.passage),
    )
    return countArticles(prominent) * 2 > sources.length
  })
}

/** The sum that most headlines and first paragraphs print, where no two articles' sums were put together. */
function headlineSum(sources: readonly Analysis[]): Digest | undefined {
  const bySum = new Map<string, Stated[]>()
  for (const stated of statedByPlace(sources).values()) {
    const { analysis, figure } = stated
    const { quantity, passage } = figure
    if (quantity.kind !== 'money' || figure.change) continue
    if (!isHeadline(analysis, passage) && !isLead(analysis, passage)) continue
    if (!headlineNouns.test(excerpt(stated).text)) continue
    const key = `${quantity.unit} ${quantity.min} ${quantity.max}`
    const list = bySum.get(key)
    if (list) list.push(stated)
    else bySum.set(key, [stated])
  }
  const [best] = [...bySum].sort(([a, x], [b, y]) => weigh(y) - weigh(x) || (a < b ? -1 : 1))
  if (!best) return undefined
  const [value, stated] = best
  return {
    sides: [{ value, stated, sources: countArticles(stated) }],
    stated,
    disputed: false,
    conflict: null,
    weight: weigh(stated),
  }
}

/** The day that most articles give in their first lines, or on which the first was published. */
export function announcedLine(
  sources: readonly Analysis[],
  disaster: boolean,
): (BriefLine & { readonly text: string }) | null {
  const votes = new Map<string, { articles: Set<string>; places: Place[] }>()
  const published = sources.flatMap(({ article }) => article.published ?? []).sort()[0]
  for (const analysis of sources) {
    const { source, passages } = analysis.article
    for (const figure of analysis.figures) {
      const { quantity, passage } = figure
      if (quantity.kind !== 'date' || quantity.min === null || quantity.min !== quantity.max) continue
      const early = passages.slice(0, passage).filter(({ kind }) => kind === 'paragraph').length < 2
      if (!early && quantity.min !== published) continue
      if (published && quantity.min > published) continue
      const vote = votes.get(quantity.min) ?? { articles: new Set(), places: [] }
      vote.articles.add(source)
      vote.places.push({ source, start: figure.start, end: figure.end, text: figure.text })
      votes.set(quantity.min, vote)
    }
  }
  const best = [...votes].sort(
    ([a, x], [b, y]) => score(b, y.articles.size) - score(a, x.articles.size) || (a < b ? -1 : 1),
  )[0]
  if (!best) return null
  // A match is played and a sentence passed: neither is announced.
  const label = isMatch(sources) ? say('Played') : isRuling(sources) ? say('Ruled') : say('Announced')
  return { label: disaster ? say('Happened') : label, text: best[0], disputed: false, places: best[1].places }

  function score(day: string, articles: number): number {
    // What is announced is told the same day; a disaster may have happened the day before.
    return articles + (day === published && !disaster ? 1.5 : 0)
  }
}
