import { measuredKinds } from '../../figures/quantity.ts'
import { shareOneEnd } from './dates.ts'
import type { Gate } from './gates.ts'
import type { Item } from './items.ts'
import { areTransposed, areUneven, differByOneDigit, specificity, timesApart } from './digits.ts'
import { isSlip, slipFrom, zeroLost } from './slips.ts'
import { meet } from './names.ts'
import { weighed } from './regression.ts'
import { isPast } from './running.ts'

/** What speaks for two different values being one measure told twice. */
export interface Evidence {
  readonly gate: Gate
  /** How alike the settings are: see `Similarity.of`. */
  readonly likeness: number
  /** How close the values are: see `closeness`. */
  readonly near: number
  /** Whether the settings share a word or name that tells something. */
  readonly sharesWords: boolean
  /** Whether each is what the other's article has that fits best. */
  readonly firstChoice: boolean
  /** How much better than the next best of each the two fit one another, as a logarithm; below 0 where something fits better. */
  readonly margin: number
  /** Articles that say the same as the one of the two that more of them do; `null` where there are only two articles. */
  readonly support: number | null
  /** How many pairs of values of their kind the two articles state: those of the one times those of the other. */
  readonly rivals: number
}

/**
 * Weights of a logistic regression, in log odds. They were fitted to the pairs of claims in 29 annotated folders on as many events, each
 * finding counted once however many pairs show it, and later to 25 other folders and the six shared ones, drawn towards those that were
 * there with a ridge penalty of 10. docs/method.md has what they find in folders left out.
 */
export const weights = {
  constant: -1.38,
  likeness: 0.79,
  gate: 0.39,
  names: 0.33,
  closeness: 1.74,
  slip: 1.23,
  timesApart: -1.18,
  firstChoice: 0.43,
  supported: 0.74,
  agreedOn: 1.24,
  specificity: 1.24,
  rivals: -0.17,
  words: 0.24,
  nearest: 0.41,
  party: 0.69,
  otherYear: -0.77,
  measured: 0.47,
  otherPrecision: -0.82,
  multiples: -0.48,
  opening: 0.31,
  transposed: 0.75,
  oneDigit: 0.63,
  uneven: 0.25,
  counts: -0.37,
  hedged: 0.35,
  margin: 0.56,
}
/** Set by hand, for the folders have too few. */
const rareWeights = {
  /** A slip beyond likely chance. */
  clearSlip: 1.5,
  /** Two long periods of which one end is the same, which needs no words beside it. */
  oneEndShared: 7,
}

/** A sign by its name: 0 where it is not there. */
export type Signs = Readonly<Record<keyof typeof weights, number>>

/** Factors and likenesses count no less than these. */
const leastFactor = 0.05
const leastLikeness = 0.004
const leastCloseness = 0.1
/** And this is the most times that one value counts as another: nothing is no end of times less than something. */
const mostTimesApart = 1000
/** How much better than the next best still says something: where there is no other, nothing else could fit. */
const mostMargin = 1
/** Articles behind one value from which it is what most say. */
const mostSay = 3
/** Of two articles none says what most say; either may, so that each counts as half of them. */
const ofTwo = 0.5

/** The log odds that two values which exclude each other are of one measure. Symmetric. */
export function oddsOf(a: Item, b: Item, evidence: Evidence): number {
  const signs = signsOf(a, b, evidence)
  const rare = (isSlip(a, b) ? rareWeights.clearSlip : 0) + (shareOneEnd(a, b) ? rareWeights.oneEndShared : 0)
  return rare + weighed(weights, signs)
}

/** What speaks for and against one measure, as the regression weighs it. */
export function signsOf(a: Item, b: Item, evidence: Evidence): Signs {
  const { gate, likeness, near, sharesWords, firstChoice, margin, support, rivals } = evidence
  const isDate = a.quantity.kind === 'date'
  return {
    constant: 1,
    likeness: Math.log(Math.max(likeness, leastLikeness)),
    gate: Math.log(Math.max(gate.factor, leastFactor)),
    names: Math.log(Math.max(gate.naming, leastFactor)),
    closeness: Math.log(Math.max(near, leastCloseness)),
    slip: Number(near >= slipFrom),
    timesApart: near >= zeroLost ? 0 : Math.log(Math.min(timesApart(a, b), mostTimesApart)),
    firstChoice: Number(firstChoice),
    // Two articles have nobody to side with either; the odds of folders of five do not count that against them.
    supported: Number(support === null || support > 1),
    agreedOn: support === null ? ofTwo : Number(support >= mostSay),
    specificity: Math.min(specificity(a), specificity(b)),
    rivals: Math.log(rivals),
    words: Number(sharesWords),
    nearest: Number(meet(a.nearest, b.nearest)),
    party: Number(shareParty(a, b)),
    otherYear: Number(!isDate && isPast(a) !== isPast(b)),
    measured: Number(measuredKinds.has(a.quantity.kind)),
    otherPrecision: Number(precisionOf(a) !== precisionOf(b)),
    multiples: Number(a.quantity.kind === 'multiple'),
    opening: Number(a.opening && b.opening),
    transposed: Number(!isDate && areTransposed(a, b)),
    oneDigit: Number(!isDate && differByOneDigit(a, b)),
    uneven: Number(areUneven(a, b)),
    counts: Number(a.quantity.kind === 'count'),
    hedged: Number(a.quantity.approx !== b.quantity.approx),
    margin: Math.min(margin, mostMargin),
  }
}

/** Whether a date is a day, a month, a year; "" for numbers. */
function precisionOf({ quantity }: Item): string {
  if (quantity.kind !== 'date') return ''
  return quantity.granularity === 'season' ? 'quarter' : quantity.granularity
}

/** Whether both sums are tied to one name that neither article is mainly about: a party of another deal. */
export function shareParty(a: Item, b: Item): boolean {
  if (a.quantity.kind !== 'money' || b.quantity.kind !== 'money') return false
  for (const name of a.names) if (b.names.has(name) && !a.mainNames.has(name) && !b.mainNames.has(name)) return true
  return false
}
