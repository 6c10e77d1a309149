import { oddsOf, shareParty, type Evidence } from './evidence.ts'
import type { Events } from './events.ts'
import type { Gate } from './gates.ts'
import type { Item } from './items.ts'
import { meet } from './names.ts'
import { bestOfPartners, partners } from './partners.ts'

/** Two claims that may be on one measure and say different things. */
export interface Candidate {
  readonly left: number
  readonly right: number
  readonly gate: Gate
  /** Likeness of the settings, and the same after gates and closeness, by which candidates are ranked. */
  readonly likeness: number
  readonly score: number
  /** See {@link closeness}. */
  readonly near: number
  readonly sharesWords: boolean
}

/**
 * Least log odds of a clash. A little above even, for a false alarm costs more than a miss: docs/method.md has what other bars find. Two
 * articles alone have fewer pairs to mistake for a clash. And the least where the articles are not known to be on one event.
 */
const clashAt = 0.2
const clashOfTwoAt = -0.15
const strangersAt = 2.8
/** Least score of two sums tied to one party of another deal, each the other's first choice. */
const partyAt = 0.05

/** A candidate with what speaks for and against it. */
export type Weighable<Pair extends Candidate> = Pair & { readonly evidence: Evidence; readonly tied: boolean }

/** Of the candidates those that clash, with their log odds. */
export function chooseClashes<Pair extends Candidate>(
  items: readonly Item[],
  events: Events,
  groupOf: readonly Grouped[],
  pairs: readonly Pair[],
): (Pair & { readonly odds: number })[] {
  const ofOneEvent = articlesIn(items) > 2 ? clashAt : clashOfTwoAt
  return withEvidence(items, groupOf, pairs).flatMap((pair) => {
    const [a, b] = [items[pair.left]!, items[pair.right]!]
    const odds = oddsOf(a, b, pair.evidence)
    const least = events.areOne(a, b) ? ofOneEvent : strangersAt
    return odds >= least || pair.tied ? [{ ...pair, odds }] : []
  })
}

/** What says the same as a claim. */
export interface Grouped {
  readonly sources: ReadonlySet<string>
}

/**
 * The candidates with what speaks for each. `groupOf` gives what says the same as a claim: what the other article says as well is not
 * disputed by it, and left out.
 */
export function withEvidence<Pair extends Candidate>(
  items: readonly Item[],
  groupOf: readonly Grouped[],
  pairs: readonly Pair[],
): Weighable<Pair>[] {
  const open = pairs.filter(({ left, right }) => !meet(groupOf[left]!.sources, groupOf[right]!.sources))
  const isFirst = firstChoices(items, groupOf, open)
  const tied = open.filter(
    ({ left, right, score, near }) =>
      score >= partyAt &&
      near >= 1 &&
      items[left]!.named &&
      items[right]!.named &&
      shareParty(items[left]!, items[right]!),
  )
  const isFirstTied = firstChoices(items, groupOf, tied)
  const ofParties: ReadonlySet<Pair> = new Set(tied.filter(isFirstTied))
  const rivalsOf = rivals(items)
  const marginOf = margins(items, groupOf, pairs)
  const articles = articlesIn(items)
  return open.map((pair) => {
    const { gate, likeness, near, sharesWords, left, right } = pair
    const support = articles > 2 ? Math.max(groupOf[left]!.sources.size, groupOf[right]!.sources.size) : null
    const evidence: Evidence = {
      gate,
      likeness,
      near,
      sharesWords,
      firstChoice: isFirst(pair),
      margin: marginOf(pair),
      support,
      rivals: rivalsOf[left]! * rivalsOf[right]!,
    }
    return { ...pair, evidence, tied: ofParties.has(pair) }
  })
}

function articlesIn(items: readonly Item[]): number {
  return new Set(items.map(({ source }) => source)).size
}

/** Tells of a pair whether each of the two, or what says the same, is what the other's article has that fits best. */
function firstChoices(
  items: readonly Item[],
  groupOf: readonly unknown[],
  pairs: readonly Candidate[],
): (pair: Candidate) => boolean {
  const best = bestOfPartners(
    pairs,
    ({ left, right }) => [items[left]!, items[right]!],
    ({ score }) => score,
  )
  return (pair) =>
    partners(items[pair.left]!, items[pair.right]!).every((key) => {
      const first = best.get(key)!
      return groupOf[first.left] === groupOf[pair.left] && groupOf[first.right] === groupOf[pair.right]
    })
}

/** Added to scores, so that of two that say next to nothing neither is many times the other. */
const scoreFloor = 0.01

/** Of what one article has for a claim of another, the two groups that fit best. */
interface Ranking {
  first: Ranked
  second: Ranked
}
interface Ranked {
  readonly group: unknown
  readonly score: number
}
const nothing: Ranked = { group: null, score: 0 }

/** Tells of a pair how many times better it fits, for whichever of the two it does less, than the best other that the other's article has for it. */
function margins(
  items: readonly Item[],
  groupOf: readonly unknown[],
  pairs: readonly Candidate[],
): (pair: Candidate) => number {
  const rankings = new Map<number, Ranking>()
  const sidesOf = ({ left, right }: Candidate) => {
    const [ofLeft, ofRight] = partners(items[left]!, items[right]!)
    return [
      [ofLeft, groupOf[right]],
      [ofRight, groupOf[left]],
    ] as const
  }
  for (const pair of pairs) {
    for (const [key, group] of sidesOf(pair)) {
      let ranking = rankings.get(key)
      if (!ranking) rankings.set(key, (ranking = { first: nothing, second: nothing }))
      rank(ranking, { group, score: pair.score })
    }
  }
  return (pair) =>
    Math.min(
      ...sidesOf(pair).map(([key, group]) => {
        const { first, second } = rankings.get(key)!
        const [own, next] = first.group === group ? [first.score, second.score] : [pair.score, first.score]
        return Math.log((own + scoreFloor) / (next + scoreFloor))
      }),
    )
}

function rank(ranking: Ranking, one: Ranked): void {
  const { first, second } = ranking
  if (one.score > first.score) {
    if (first.group !== one.group) ranking.second = first
    ranking.first = one
  } else if (one.group !== first.group && one.score > second.score) ranking.second = one
}

/** For each item, how many different values of its kind its article states. */
export function rivals(items: readonly Item[]): number[] {
  const values = new Map<string, Set<string>>()
  for (const item of items) {
    const of = values.get(kindOf(item))
    const value = valueOf(item)
    if (of) of.add(value)
    else values.set(kindOf(item), new Set([value]))
  }
  return items.map((item) => values.get(kindOf(item))!.size)
}

/** The value of a claim, by which it is told from others of its kind: its words where they are a date that its article leaves open. */
export function valueOf({ quantity: { min, max }, figure }: Item): string {
  return min === null && max === null ? figure.text.toLowerCase() : `${min} ${max}`
}

function kindOf({ source, quantity, counted }: Item): string {
  const { kind } = quantity
  return `${source}\n${kind}\n${kind === 'count' ? counted : kind === 'date' ? quantity.granularity : quantity.unit}`
}
