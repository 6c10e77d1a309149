import {
  besides,
  countArticles,
  digestOf,
  isHeadline,
  isLead,
  placeOfFigure,
  statedByPlace,
  weigh,
  type Digest,
  type Stated,
} from './digest.ts'
import { excerpt } from './excerpts.ts'
import { isLabour, isMatch, isRuling, isVote } from './kinds.ts'
import { addTo } from '../grouping.ts'
import type { Analysis, BriefLine, Place, Quantity } from '../model.ts'
import { say, type Phrase } from '../phrase.ts'
import { valuesOf } from './values.ts'

/** Nouns whose amount an event is known by: what was paid, raised, fined, built, won. */
const headlineNouns =
  /\b(?:deal|contract|agreement|order|orders|worth|valued?|value|price|cost|costs|pay|pays|fine|fined|penalty|settle|settlement|damages|raise[sd]?|round|funding|buy|buys|buying|bought|acquire|acquisition|takeover|bid|offer|merger|grant|loan|award|prize|budget|sold|sale|revenue|profit|sales|jackpot|bond|aid|investment|invest|stake|total|insured|insurers?|insurance|ransom|wages?|rents?|fares?|tolls?|dues|tuition|haul|loot|reward)\b/i

/** What one person earns is seldom what an event is known by. */
const personalPay =
  /\b(?:salary|bonus|remuneration|(?:his|her|their|whose|boss\w*|executive\w*|total) (?:total )?(?:pay|package|compensation)|pay (?:package|award|rise|of)|paid|getting|earn(?:s|ed|ing)?|takes? home|took home)\b/i

/** Share of the articles that give a sum which no headline prints, for it to be what the event is known by. */
const mostSources = 0.75

/** Below that, a number is seldom what an event is known by. */
const largeNumber = 1000

/** What those who were cheated are out of. Source: WordNet's synonyms of "loss" and of "swindle". */
const lossNouns = /\b(?:loss|losses|lost|stolen|stole|defraud\w*|cheated|swindled|embezzled|laundered|out of pocket)\b/i

/** What workers get by a settlement, and what they only asked for or are paid by others. Source: the labour guidelines of the AP Stylebook. */
const raise =
  /\b(?:raise|rise|rises|increase|increases|wages?|pay|first year|year one|this year|settle\w*|gets?|got|gives?|won|accept\w*|agreed)\b/i
const noRaise =
  /\b(?:inflation|demand(?:ed|ing|s)?|claim(?:ed|ing)?|seeking|sought|wanted|offer(?:ed|ing)?|opened|opening|proposed|members|turnout|fares?|cent of the|percent of the|% of the)\b/i

/** What the deal is worth: the sum that headlines and first paragraphs know it by; of a strike the rise that it ended with. */
export function valueLine(sources: readonly Analysis[], digests: readonly Digest[]): BriefLine | null {
  const rise = isLabour(sources) ? settledRise(sources, digests) : undefined
  if (rise) return lineOf(say('Pay rise'), rise)
  const ruling = isRuling(sources)
  const money = digests.filter(({ stated }) => stated.some(({ figure }) => figure.quantity.kind === 'money'))
  const named = money
    .map((digest) => {
      const known = digest.stated
        .map((each) => excerpt(each).text)
        .filter((text) => headlineNouns.test(text) || (ruling && lossNouns.test(text)))
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
    ({ digest: { sides }, share }) =>
      share > 0.5 &&
      // Who states another value speaks, as likely as not, of another thing.
      Math.max(...sides.map(({ sources: articles }) => articles)) >= Math.max(3, sources.length * mostSources),
  )
  const sum = usual?.digest ?? headlineSum(sources) ?? common?.digest
  if (sum && sum.weight >= 2 && countArticles(sum.stated) >= Math.min(2, sources.length))
    return lineOf(say('Value'), sum)
  // What was asked for in a strike is not what it is known by.
  const share = isLabour(sources)
    ? undefined
    : (headlineShare(sources, digests) ?? (isVote(sources) ? voteShare(sources, digests) : undefined))
  if (share) return lineOf(isVote(sources) ? say('Vote') : say('Rate'), share)
  const margin = isVote(sources) ? voteMargin(sources, digests) : undefined
  if (margin) return lineOf(say('Margin'), margin)
  const number = headlineNumber(sources, digests)
  return number ? lineOf(say('Scale'), number) : null
}

function lineOf(label: Phrase, digest: Digest): BriefLine {
  return { label, text: valuesOf(digest), disputed: digest.disputed, places: digest.stated.map(placeOfFigure) }
}

/** The rate or share that most headlines and first paragraphs print, of events without a sum: a key rate, a vote. */
function headlineShare(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  return digests.find(({ stated }) => {
    if (!stated.every(({ figure }) => figure.quantity.kind === 'percent' && !figure.change)) return false
    return countArticles(stated.filter(isProminent)) * 2 > sources.length
  })
}

/** "50.8% of the vote": the first share beside such words that most articles give. */
function voteShare(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  return digests.find(
    ({ stated }) =>
      countArticles(stated) * 2 > sources.length &&
      stated.every(({ figure }) => figure.quantity.kind === 'percent' && !figure.change) &&
      stated.some(({ analysis, figure }) =>
        /^\s(?:of\s)?(?:the\s|all\s)?(?:\p{L}+\s)?(?:votes?|ballots?|poll)\b/iu.test(
          analysis.article.passages[figure.passage]!.text.slice(figure.to, figure.to + 40),
        ),
      ),
  )
}

/** "by 11 votes": the number of votes that most articles say somebody won by. */
function voteMargin(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  return digests.find(
    ({ stated }) =>
      countArticles(stated) * 2 > sources.length &&
      stated.every(({ figure }) => figure.quantity.kind === 'count') &&
      countArticles(
        stated.filter(({ analysis, figure }) => {
          const { text } = analysis.article.passages[figure.passage]!
          return /\b(?:by|(?:margin|lead|majority|difference|gap) (?:of|was|is)|to)\s(?:just\s|only\s|a mere\s)?$/i.test(
            text.slice(Math.max(0, figure.from - 40), figure.from),
          )
        }),
      ) >= Math.min(2, sources.length) &&
      stated.some(isProminent),
  )
}

/** The rise of the first year that most articles say the two sides settled on. */
function settledRise(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  return digests.find(({ stated }) => {
    if (!stated.every(({ figure }) => figure.quantity.kind === 'percent')) return false
    const settled = stated.filter((each) => {
      const words = wordsBeside(each)
      return raise.test(words) && !noRaise.test(words)
    })
    return (
      countArticles(settled) * 2 > sources.length ||
      (countArticles(stated) * 2 > sources.length && settled.length * 2 > stated.length)
    )
  })
}

/** The words of its sentence between the figure and the figures beside it; of a cell the heads of its row and column. */
function wordsBeside({ analysis, figure, claim }: Stated): string {
  const { text, cell } = analysis.article.passages[figure.passage]!
  if (cell) return `${cell.rowHeader} ${cell.columnHeader}`
  const { from, to } = besides(analysis, figure, claim.sentence)
  return text.slice(from, to)
}

/** A number of people or things that half of the headlines and first paragraphs print and most articles give. */
function headlineNumber(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  return digests.find(
    ({ stated }) =>
      countArticles(stated) * 2 > sources.length &&
      countArticles(stated.filter(isProminent)) * 2 >= sources.length &&
      stated.every(({ figure: { quantity, change } }) => isLarge(quantity) && !change),
  )
}

function isLarge({ kind, min, max }: Quantity): boolean {
  return kind === 'count' && Number(min ?? max) >= largeNumber
}

function isProminent({ analysis, figure }: Stated): boolean {
  return isHeadline(analysis, figure.passage) || isLead(analysis, figure.passage)
}

/** The sum that most headlines and first paragraphs print, where no two articles' sums were put together. */
function headlineSum(sources: readonly Analysis[]): Digest | undefined {
  const bySum = new Map<string, Stated[]>()
  for (const stated of statedByPlace(sources).values()) {
    const { quantity, change } = stated.figure
    if (quantity.kind !== 'money' || change) continue
    if (!isProminent(stated)) continue
    if (!headlineNouns.test(excerpt(stated).text)) continue
    addTo(bySum, `${quantity.unit} ${quantity.min} ${quantity.max}`, stated)
  }
  const [best] = [...bySum].sort(([a, x], [b, y]) => weigh(y) - weigh(x) || (a < b ? -1 : 1))
  if (!best) return undefined
  return digestOf(best[1])
}

/** The day that most articles give in their first lines, or on which the first was published. */
export function announcedLine(sources: readonly Analysis[]): (BriefLine & { readonly text: string }) | null {
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
  return { label, text: best[0], disputed: false, places: best[1].places }

  function score(day: string, articles: number): number {
    // What is announced is told the same day.
    return articles + (day === published ? 1.5 : 0)
  }
}
