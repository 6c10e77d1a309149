import type { Consistent } from './agreement.ts'
import { candidatePairs } from './candidates.ts'
import type { Candidate } from './choices.ts'
import { shareOneEnd } from './dates.ts'
import { gateOf, type Gate } from './gates.ts'
import type { Item } from './items.ts'
import { agree, comparable, equal, exclude, restates, shareBound } from './likeness.ts'
import { closeness, isSlip } from './slips.ts'
import { apart } from './names.ts'
import type { Similarity } from './similarity.ts'

/** Two claims, by their places in the list of all. */
export interface Edge {
  readonly left: number
  readonly right: number
  readonly score: number
  readonly gate: Gate
}

/** What becomes of the pairs of claims that are worth a look. */
export interface Compared {
  /** Those whose values can both hold. */
  readonly consistent: readonly Consistent[]
  readonly clashing: readonly Candidate[]
  /** Pairs that a gate alone keeps from clashing. */
  readonly barred: readonly Edge[]
}

/** Pairs that share less are not looked at further. */
const leastLikeness = 0.004
/** The same for two different values, after their closeness. */
const leastAlike = 0.01
/** Least likeness at which it is told what keeps two values from being in dispute. */
const apartAt = 0.3
/** The same for counts of two days. */
const updatedAt = 0.21

/** Compares the claims two by two: which may say the same, which may be in dispute, which would be but for a gate. */
export function comparePairs(items: readonly Item[], similarity: Similarity): Compared {
  const consistent: Consistent[] = []
  const clashing: Candidate[] = []
  const barred: Edge[] = []
  candidatePairs(items, similarity, (left, right) => {
    const [a, b] = [items[left]!, items[right]!]
    const comparison = comparable(a, b)
    if (comparison === 0) return
    const likeness = similarity.of(left, right)
    const plain = shareOneEnd(a, b) || isSlip(a, b)
    if (likeness < leastLikeness && !plain && !equal(a, b) && !shareBound(a, b) && !restates(a, b)) return
    if (agree(a, b)) {
      // A result within what was aimed at is no second report of it.
      if (isAim(a) !== isAim(b) && !equal(a, b)) return
      consistent.push({ left, right, gate: gateOf(a, b), likeness })
      return
    }
    if (comparison < 2 || a.source === b.source || saysNoDay(a) || saysNoDay(b)) return
    const near = closeness(a, b)
    if (likeness * near < leastAlike && !plain) return
    const gate = gateOf(a, b)
    if (gate.factor === 0) {
      // A toll may be several times that of the day before, and is told in other words.
      const alike = gate.barred === 'day' ? likeness : likeness * near
      if (alike < (gate.barred === 'day' ? updatedAt : apartAt) || gate.barred === 'list' || !isOfOneStory(a, b)) return
      if (exclude(a, b) && similarity.sharesWords(left, right)) barred.push({ left, right, score: alike, gate })
      return
    }
    if (!exclude(a, b)) return
    const score = likeness * gate.factor * gate.naming * near
    clashing.push({ left, right, gate, likeness, score, near, sharesWords: similarity.sharesWords(left, right) })
  })
  return { consistent, clashing, barred }
}

function isAim({ qualifiers }: Item): boolean {
  return qualifiers.get('outcome') === 'planned'
}

/** Whether no names set the two apart: what differs only in time or basis is told, another's is not. */
function isOfOneStory(a: Item, b: Item): boolean {
  return !apart(a.names, b.names) && !apart(a.placeNames, b.placeNames)
}

/**
 * The day of a dateline is when the article appeared: it may be the day of what it tells, but disputes nothing. Nor does "on Friday" where
 * only the folder tells which Friday that was.
 */
function saysNoDay({ qualifiers, figure, analysis, claim }: Item): boolean {
  return qualifiers.has('dateline') || figure !== analysis.figures[claim.figure]
}
