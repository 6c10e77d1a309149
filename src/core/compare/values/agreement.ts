import { concept } from '../../claims/words/concepts.ts'
import { stem } from '../../claims/words/words.ts'
import { rivals, valueOf } from './choices.ts'
import { namesDay } from './daysOfMonth.ts'
import type { Events } from './events.ts'
import type { Gate } from './gates.ts'
import type { Item } from './items.ts'
import { saysMuch, specificity, timesApart } from './digits.ts'
import { comparable, equal, restates, shareBound } from './likeness.ts'
import { measuredKinds } from '../../figures/quantity.ts'
import { meet } from './names.ts'
import { bestOfPartners, partners } from './partners.ts'
import { weighed } from './regression.ts'

/** Two claims whose values can both hold, by their places in the list of all. */
export interface Consistent {
  readonly left: number
  readonly right: number
  readonly gate: Gate
  /** Likeness of the settings: see `Similarity.of`. */
  readonly likeness: number
}

/** Two claims that say the same of one measure; those of higher odds are joined first. */
export interface Agreeing extends Consistent {
  /** Log odds that they are of one measure. */
  readonly odds: number
}

/**
 * Weights of a logistic regression, in log odds, fitted to the pairs of claims with consistent values in 23 annotated folders, each
 * finding counted less the more pairs show it (`scripts/suites/agreement.ts`). docs/method.md has what they find in folders left out.
 */
export const agreementWeights = {
  constant: -0.47,
  likeness: 0.46,
  gate: 0.28,
  names: 0.24,
  equal: 1.39,
  specificity: 0.85,
  equalAndSpecific: 1.97,
  measured: 1.14,
  duration: -0.08,
  few: -0.52,
  sameBound: 1.35,
  spread: -1.75,
  otherHedge: -0.44,
  year: -1.09,
  distantYear: 0.72,
  timesPrinted: -0.67,
  rivals: -0.11,
  firstChoice: 0.99,
  nearest: 0.36,
  opening: 0.79,
  printedDay: 1.07,
  relative: -0.99,
  laterDay: -0.53,
  ownArticle: -1.83,
}

/** A sign by its name: 0 where it is not there. */
export type AgreementSigns = Readonly<Record<keyof typeof agreementWeights, number>>

/** Least odds of two claims of one article or of one event, and of two that are not known to be on one event. */
const agreesAt = -0.5
const strangersAt = 2
/** The same for claims that are one side of a dispute: what is joined too easily is no longer disputed by the articles that it joins. */
export const firmlyAt = 0.5
/** Odds of a claim that gives another again in another unit or currency beside it: beyond all others. */
const restatedOdds = 100
/** Factors and likenesses count no less than these. */
const leastFactor = 0.05
const leastLikeness = 0.004
/** How many times the one value may be the other for the difference to count in full. */
const widestSpread = 3
/** Counts below this are of a few. */
const fewBelow = 20
/** {@link specificity} from which an equal value is one thing whoever stands beside it in a list. */
const tellingInLists = 0.8

/** What sums of money are booked as: none of these is another. */
const accounts = 'revenue profit investment dividend tax'.split(' ').map((word) => concept(stem(word)))
/** Least weight of the word that says what a sum is, and of one that makes it doubtful. */
const bookedAt = 0.9
const doubtedAt = 0.4

/** Whether two sums are booked as two things: "revenue of $13 billion" is not the "$13 billion" that was invested. */
function bookedApart(a: Item, b: Item): boolean {
  if (a.quantity.kind !== 'money' || b.quantity.kind !== 'money') return false
  const [left, right] = [a, b].map(accountOf)
  return left !== null && right !== null && left !== right
}

function accountOf({ terms }: Item): string | null {
  const near = accounts.filter((each) => (terms.get(each) ?? 0) >= doubtedAt)
  return near.length === 1 && terms.get(near[0]!)! >= bookedAt ? near[0]! : null
}

/**
 * Whether consistent values may be of one measure: no qualifier tells them apart, they are no few or round numbers of two things, no
 * entries of two lists under other names, and no sums of two kinds.
 */
export function mayAgree(a: Item, b: Item, { barred }: Gate): boolean {
  if (bookedApart(a, b) || barred === 'qualifier' || (countOthers(a, b) && ![a, b].every(saysMuch))) return false
  // "14,203" of two candidates in a table, and "14,203 to 14,194": the one number is the one thing, whoever stands next to it.
  return barred !== 'list' || (equal(a, b) && says(a, b) >= tellingInLists && meet(a.names, b.names))
}

/** How much the less telling of two values says: see {@link specificity}. */
function says(a: Item, b: Item): number {
  return Math.min(specificity(a), specificity(b))
}

/** Whether two counts are of two things, as "32 teams" and "32 pairs" may not be; people are counted under many names. */
function countOthers(a: Item, b: Item): boolean {
  return a.counted !== '' && b.counted !== '' && comparable(a, b) < 2
}

/** Of the claims with consistent values those that are of one measure, with their odds. */
export function chooseAgreeing(items: readonly Item[], events: Events, pairs: readonly Consistent[]): Agreeing[] {
  return withAgreementSigns(items, pairs).flatMap(({ pair, signs }) => {
    const [a, b] = [items[pair.left]!, items[pair.right]!]
    if (!mayAgree(a, b, pair.gate)) return []
    if (restates(a, b)) return [{ ...pair, odds: restatedOdds }]
    const odds = weighed(agreementWeights, signs)
    const least = a.source === b.source || events.areOne(a, b) ? agreesAt : strangersAt
    return odds >= least ? [{ ...pair, odds }] : []
  })
}

/** What speaks for and against one measure, as the regression weighs it: pairs that may not agree are no candidates, but rank among them. */
export function withAgreementSigns<Pair extends Consistent>(
  items: readonly Item[],
  pairs: readonly Pair[],
): { readonly pair: Pair; readonly signs: AgreementSigns }[] {
  const printed = timesPrinted(items)
  const values = rivals(items)
  const ranked = pairs.map((pair) => ({ pair, rank: rankOf(items, pair) }))
  const best = bestOfPartners(
    ranked,
    ({ pair: { left, right } }) => [items[left]!, items[right]!],
    ({ rank }) => rank,
  )
  return ranked.map(({ pair, rank }) => {
    const { left, right, gate, likeness } = pair
    const [a, b] = [items[left]!, items[right]!]
    const same = Number(equal(a, b))
    const [either, both] = [(is: Is) => Number(is(a) || is(b)), (is: Is) => Number(is(a) && is(b))]
    const signs: AgreementSigns = {
      constant: 1,
      likeness: Math.log(Math.max(likeness, leastLikeness)),
      gate: gate.barred ? 0 : Math.log(Math.max(gate.factor, leastFactor)),
      names: gate.barred ? 0 : Math.log(Math.max(gate.naming, leastFactor)),
      equal: same,
      specificity: says(a, b),
      equalAndSpecific: same * says(a, b),
      measured: both(isMeasured),
      duration: both(({ quantity }) => quantity.kind === 'duration'),
      few: both(isFew),
      sameBound: Number(!same && shareBound(a, b)),
      spread: Math.log(Math.min(timesApart(a, b), widestSpread)),
      otherHedge: Number(a.quantity.hedge !== b.quantity.hedge),
      year: both(({ quantity }) => quantity.kind === 'date' && quantity.granularity === 'year'),
      distantYear: both(isDistantYear),
      timesPrinted: Math.log(Math.max(printed[left]!, printed[right]!)),
      rivals: Math.log(values[left]! * values[right]!),
      firstChoice: Number(partners(a, b).every((key) => rank >= best.get(key)!.rank)),
      nearest: Number(meet(a.nearest, b.nearest)),
      opening: same * both(({ opening }) => opening),
      printedDay: both(({ quantity, figure }) => quantity.kind === 'date' && namesDay(figure)),
      relative: either(({ quantity }) => quantity.kind === 'date' && quantity.relative),
      laterDay: Number(gate.barred === 'day'),
      ownArticle: Number(a.source === b.source),
    }
    return { pair, signs }
  })
}

/** A test of one of two claims. */
type Is = (item: Item) => boolean

function isMeasured({ quantity: { kind } }: Item): boolean {
  return kind === 'money' || kind === 'rate' || measuredKinds.has(kind)
}

function isFew({ quantity }: Item): boolean {
  return quantity.kind === 'count' && Math.abs(quantity.min ?? quantity.max ?? 0) < fewBelow
}

/** Factor of a pair that a gate bars from dispute, and of one whose values are not the same. */
const barredRank = 0.5
const looseRank = 0.5
/** What a pair without a word in common is ranked by. */
const wordless = 0.01

/** By what the pairs of a claim with those of another article are ranked. */
function rankOf(items: readonly Item[], { left, right, gate, likeness }: Consistent): number {
  const fit = gate.barred ? barredRank : Math.sqrt(Math.max(gate.factor * gate.naming, wordless))
  return (wordless + likeness) * fit * (equal(items[left]!, items[right]!) ? 1 : looseRank)
}

/** How often the article of each claim prints its value, for whatever it stands. */
function timesPrinted(items: readonly Item[]): number[] {
  const keyOf = (item: Item) => `${item.quantity.kind}\n${valueOf(item)}\n${item.source}`
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return items.map((item) => counts.get(keyOf(item))!)
}

/** Years from an article's own, before and after it, from which a year is one that few things have in common. */
const longAgo = 5
const farAhead = 2

/** "Brewed since 1834": a year far from the article's own, which two articles on one event hardly name for two things. */
function isDistantYear({ quantity, articleDay }: Item): boolean {
  const day = articleDay.days?.min
  if (quantity.kind !== 'date' || quantity.granularity !== 'year' || !day) return false
  const years = Number((quantity.min ?? quantity.max ?? day).slice(0, 4)) - Number(day.slice(0, 4))
  return years <= -longAgo || years >= farAhead
}
