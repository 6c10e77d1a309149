import { figuresOfSentence, wordsBeside } from './beside.ts'
import {
  countArticles,
  digestOf,
  isInHeadline,
  isProminent,
  statedByPlace,
  weigh,
  type Digest,
  type Stated,
} from './digest.ts'
import { isRuling, isVote } from './kinds.ts'
import { isForEach } from './values.ts'
import { excerpt } from './excerpts.ts'
import { addTo } from '../grouping.ts'
import { dayOfIso } from '../figures/days.ts'
import type { Analysis, Quantity } from '../model.ts'

/** Nouns and verbs whose amount an event is known by: what was paid, raised, fined, built, won, lost. */
const central =
  /\b(?:deal|contract|agreement|orders?|worth|valued?|value|price[ds]?|costs?|pay|pays|fine|fined|penalty|settle|settlement|damages?|raise[sd]?|round|funding|buy|buys|buying|bought|acquire|acquisition|takeover|bid|offer|merger|grant|loan|award|prize|budget|sold|sale|revenue|profit|sales|turnover|turned over|jackpot|bond|aid|investment|invest|stake|total|insured|insurers?|insurance|ransom|wages?|rents?|fares?|tolls?|dues|tuition|haul|loot|reward|bill|provision|charge|estimate[sd]?|repairs?|losses)\b/i

/** What one person earns is seldom what an event is known by. */
const personalPay =
  /\b(?:salary|bonus|remuneration|(?:his|her|their|whose|boss\w*|executive\w*|total) (?:total )?(?:pay|package|compensation)|pay (?:package|award|rise|of)|paid|getting|earn(?:s|ed|ing)?|takes? home|took home)\b/i

/** What those who were cheated are out of. Source: WordNet's synonyms of "loss" and of "swindle". */
const lossNouns = /\b(?:loss|losses|lost|stolen|stole|defraud\w*|cheated|swindled|embezzled|laundered|out of pocket)\b/i

/** What was meant once and what others did: no sum of this event. Source: WordNet's synonyms of "plan" and "original". */
const onceMeant =
  /\b(?:budget(?:ed)?|promised|originally|initially|was (?:put|set) at|was to (?:cost|be)|were to cost|planned|first (?:put|priced))\b/i
/** What a buyer takes over beside what it pays. Source: the business guidelines of the AP Stylebook on enterprise value. */
const withDebt = /\b(?:debts?|borrowings|enterprise value|enterprise)\b/i

/** Share of the articles that give a sum which no headline prints, for it to be what the event is known by. */
const mostSources = 0.5
/** What stands for one of many: below this share of its statements a sum is for each of something. */
const half = 0.5
/** How much less a sum says of the event that is told of the past throughout, one that is taken over with debts, one ten times smaller than another. */
const discounts = { past: 0.6, debt: 0.6, tenth: 0.15 }
/** Days before an article from which on a date in its sentence lies in the past of the event. */
const longAgo = 90
/** A number of so much is seldom met twice by chance. */
const largeNumber = 1e6

/** A sum with what speaks for its being what the event is known by. */
interface Candidate {
  readonly digest: Digest
  /** Articles that print the amount, put together or not. */
  readonly articles: number
  /** Share of its statements beside words of `central`. */
  readonly share: number
  readonly past: number
  /** Whether it is for each of something: a fare, a month's fee. */
  readonly each: boolean
  readonly score: number
}

/**
 * The sum that headlines or first paragraphs know an event by: the one that most and the most telling words stand beside. No price for each of
 * something that no headline prints, and none of years ago.
 */
export function headlinedSum(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  const usual = candidatesOf(sources, digests).find(
    ({ digest: { stated, weight }, share, each }) =>
      share > 0 && weight > countArticles(stated) && (!each || stated.some(isInHeadline)),
  )
  return [usual?.digest, soleSum(sources)].find(
    (digest) => digest !== undefined && countArticles(digest.stated) >= Math.min(2, sources.length),
  )
}

/** The sum that most articles give beside words of what an event costs or is worth, where no headline prints one. */
export function commonSum(sources: readonly Analysis[], digests: readonly Digest[]): Digest | undefined {
  if (isVote(sources)) return undefined
  return candidatesOf(sources, digests).find(
    ({ digest, articles, share, past, each }) =>
      !each &&
      share >= half &&
      past < half &&
      articles >= 3 &&
      articles > sources.length * mostSources &&
      countArticles(digest.stated) > 1,
  )?.digest
}

function candidatesOf(sources: readonly Analysis[], digests: readonly Digest[]): Candidate[] {
  const ruling = isRuling(sources)
  const printed = articlesByNumber(sources)
  const money = digests.filter(({ stated }) => stated.some(({ figure }) => figure.quantity.kind === 'money'))
  const largest = new Map<string, number>()
  for (const { stated } of money) {
    const { unit } = stated[0]!.figure.quantity
    if (unit !== null && countArticles(stated) > 1)
      largest.set(unit, Math.max(largest.get(unit) ?? 0, ...stated.map(({ figure }) => amountOf(figure.quantity))))
  }
  return money
    .map((digest): Candidate => {
      const { stated, sides, weight } = digest
      const said = stated.map(wordsBeside)
      const shareOf = (fits: (words: string, each: Stated) => boolean) =>
        said.filter((words, index) => fits(words, stated[index]!)).length / stated.length
      const share = shareOf(
        (words) => (central.test(words) || (ruling && lossNouns.test(words))) && !personalPay.test(words),
      )
      const past = shareOf((words, each) => onceMeant.test(words) || looksBack(each))
      const debt = shareOf((words) => withDebt.test(words))
      const main = [...sides].sort((a, b) => b.sources - a.sources)[0]!.stated[0]?.figure.quantity
      const size = main ? Math.log10((largest.get(main.unit ?? '') ?? 1) / Math.max(1, amountOf(main))) : 0
      const articles = main ? Math.max(printed(main), ...sides.map((side) => side.sources)) : 0
      const support = weight + Math.max(0, articles - countArticles(stated))
      const score =
        support *
        (half + share) *
        (1 - discounts.past * past) *
        (1 - discounts.debt * debt) *
        Math.max(0.1, 1 - discounts.tenth * Math.max(0, size))
      return { digest, articles, share, past, each: shareOf((_, each) => isEach(each)) >= half, score }
    })
    .sort((a, b) => b.score - a.score)
}

/** How many articles print a number: of a large one also those that leave its currency out. */
function articlesByNumber(sources: readonly Analysis[]): (quantity: Quantity) => number {
  const found = new Map<string, Set<string>>()
  const keyOf = ({ unit, min, max }: Quantity) => `${unit} ${min} ${max}`
  for (const { article, figures } of sources) {
    for (const { quantity, change } of figures) {
      if (change) continue
      const key =
        quantity.kind === 'money'
          ? keyOf(quantity)
          : quantity.kind === 'count' && amountOf(quantity) >= largeNumber
            ? keyOf({ ...quantity, unit: '' })
            : undefined
      if (key === undefined) continue
      const articles = found.get(key) ?? new Set()
      found.set(key, articles.add(article.source))
    }
  }
  return (quantity) => {
    const own = found.get(keyOf(quantity)) ?? []
    const bare =
      amountOf(quantity) >= largeNumber ? (found.get(keyOf({ ...quantity, unit: '' } as Quantity)) ?? []) : []
    return new Set([...own, ...bare]).size
  }
}

function amountOf({ kind, min, max }: Quantity): number {
  return kind === 'date' ? 0 : (max ?? min ?? 0)
}

/** What is bought by the piece or paid again and again, as the words beside a sum say. Source: the hyponyms of "fee" in WordNet. */
const piecemeal =
  /\b(?:tickets?|fares?|single ride|(?:monthly|weekly|annual) (?:pass|fee|price)|per (?:month|year|week|day|share|unit|dose|head|person|MWh|kWh)|(?:consumer|unit|strike) price|subscribers?|a (?:ride|packet|ticket|share)|(?:each|every) (?:\p{L}+ )?share|apiece)\b/iu

/** A price for each of something: "$9 a month", "a ticket will cost 1.80 dinars". */
function isEach(stated: Stated): boolean {
  const { analysis, figure } = stated
  const { text } = analysis.article.passages[figure.passage]!
  if (figure.quantity.unit?.includes('/')) return true
  return isForEach(text, figure) || piecemeal.test(wordsBeside(stated))
}

/** Whether the sentence dates what it tells long before the article: "has held a contract since September 2024". */
function looksBack(stated: Stated): boolean {
  const { analysis, figure } = stated
  const { published } = analysis.article
  if (published === null || analysis.article.passages[figure.passage]!.cell) return false
  return figuresOfSentence(stated).some(
    ({ quantity }) => quantity.kind === 'date' && isLongBefore(quantity.max ?? quantity.min, published),
  )
}

function isLongBefore(day: string | null, published: string): boolean {
  const [then, now] = [dayOfIso(day ?? ''), dayOfIso(published)]
  return then !== null && now !== null && now - then > longAgo
}

/** The sum that most headlines and first paragraphs print, where no two articles' sums were put together. */
function soleSum(sources: readonly Analysis[]): Digest | undefined {
  const bySum = new Map<string, Stated[]>()
  for (const stated of statedByPlace(sources).values()) {
    const { quantity, change } = stated.figure
    if (quantity.kind !== 'money' || change) continue
    if (!isProminent(stated)) continue
    if (!central.test(excerpt(stated).text) || isEach(stated)) continue
    addTo(bySum, `${quantity.unit} ${quantity.min} ${quantity.max}`, stated)
  }
  const [best] = [...bySum].sort(([a, x], [b, y]) => weigh(y) - weigh(x) || (a < b ? -1 : 1))
  return best && digestOf(best[1])
}
