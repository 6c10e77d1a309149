import { concept } from '../../claims/words/concepts.ts'
import { wordsOf } from '../../claims/words/words.ts'
import { identify } from '../../identity.ts'
import type { Agreement, Comparison, Conflict, Place, Side } from '../../model.ts'
import type { Item } from './items.ts'
import type { Dispute, Group } from './groups.ts'
import { cluster } from './measures.ts'
import { judge, leadOf, printed } from './reasons.ts'
import type { Similarity } from './similarity.ts'
import { titleOf } from './titles.ts'

export interface ValueFindings {
  readonly conflicts: readonly Conflict[]
  readonly agreements: readonly Agreement[]
  readonly comparisons: readonly Comparison[]
}

/** Conflicts, agreements and comparisons between figures. `independent` counts the origins of claims. */
export function compareValues(items: readonly Item[], independent: (items: readonly Item[]) => number): ValueFindings {
  const { groups, disputes, comparisons, similarity } = cluster(items)
  return {
    conflicts: disputes.map((dispute) => conflictOf(dispute, independent, similarity)),
    agreements: groups.filter(({ sources }) => sources.size > 1).map((group) => agreementOf(group, independent)),
    comparisons,
  }
}

function agreementOf(group: Group, independent: (items: readonly Item[]) => number): Agreement {
  return {
    id: identify('agreement', ...idsOf(group.items)),
    measure: measureOf(group.items),
    subjects: subjectsOf(group.items),
    value: printed(leadOf(group)),
    places: group.items.map(placeOf),
    claims: group.items.map(({ source, index }) => ({ source, claim: index })),
    independentSources: independent(group.items),
  }
}

function conflictOf(
  dispute: Dispute,
  independent: (items: readonly Item[]) => number,
  similarity: Similarity,
): Conflict {
  const groups = [...dispute.groups].sort(
    (a, b) => b.sources.size - a.sources.size || a.items[0]!.order - b.items[0]!.order,
  )
  const items = groups.flatMap((group) => group.items)
  const sides = groups.map((group): Side => {
    return {
      value: printed(leadOf(group)),
      places: group.items.map(placeOf),
      claims: group.items.map(({ source, index }) => ({ source, claim: index })),
      independentSources: independent(group.items),
    }
  })
  const { left, right } = dispute.pairs[0]!
  const measure = measureOf(items)
  const shared = similarity.shared(left, right).flatMap((term) => surfaceOf(left, term) ?? [])
  return {
    id: identify('conflict', ...idsOf(items)),
    kind: left.quantity.kind === 'date' ? 'date' : 'value',
    measure,
    subjects: subjectsOf(items),
    ...judge(dispute, groups, measure, shared.slice(0, mostWords)),
    sides,
    weight: weightOf(dispute, sides),
  }
}

/** Most words that a step names. */
const mostWords = 5

/** A shared term in the words of the claim's own sentence; `null` for values, units and words from elsewhere. */
function surfaceOf({ analysis, claim }: Item, term: string): string | null {
  if (term.startsWith('@')) return term.slice(1)
  const { text } = analysis.article.passages[claim.passage]!
  return wordsOf(text, claim.sentence).find((word) => concept(word.stem) === term)?.lower ?? null
}

/** Support, spread and certainty together: what three articles dispute with two comes before a slip of one. */
function weightOf({ odds }: Dispute, sides: readonly Side[]): number {
  const support = sides.reduce((sum, side) => sum + side.independentSources, 0)
  const second = Math.min(...sides.map((side) => side.independentSources))
  return 1 / (1 + Math.exp(-odds)) + Math.log2(1 + support) + 0.5 * second
}

/**
 * What claims measure, in the words that most of them share, and whose where that is one name that the articles are not mainly
 * about: "deal (Oracle)" in articles on another deal.
 */
function measureOf(items: readonly Item[]): string {
  const phrase = titleOf(items)
  const [other, ...more] = nearMost(items).filter((name) => items.every(({ mainNames }) => !mainNames.has(`@${name}`)))
  const isPlace = items.some(({ placeNames }) => placeNames.has(`@${other}`))
  const isPerson = items.some(({ analysis: { mentions } }) =>
    mentions.some(({ name, type }) => name === other && type === 'person'),
  )
  return !other || more.length > 0 || isPlace || isPerson || phrase.includes(other) ? phrase : `${phrase} (${other})`
}

/** Most names that a finding gives as its subjects. */
const mostSubjects = 3

function subjectsOf(items: readonly Item[]): string[] {
  return nearMost(items).slice(0, mostSubjects)
}

/** Names that stand near most of the claims, most frequent first. */
function nearMost(items: readonly Item[]): string[] {
  const counts = new Map<string, number>()
  for (const { subjects } of items) for (const name of subjects) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([name, times]) => name !== '' && 2 * times >= items.length)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name)
}

function idsOf(items: readonly Item[]): string[] {
  return items.map(({ claim }) => claim.id).sort()
}

function placeOf({ source, figure }: Item): Place {
  return { source, start: figure.start, end: figure.end, text: figure.text }
}
