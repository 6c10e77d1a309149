import { shareOneEnd } from './dates.ts'
import type { Gate } from './gates.ts'
import type { Item } from './items.ts'
import { isSlip, measured, slipFrom, specificity, timesApart, zeroLost } from './likeness.ts'
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
  /** Articles that say the same as the one of the two that more of them do; `null` where there are only two articles. */
  readonly support: number | null
  /** How many pairs of values of their kind the two articles state: those of the one times those of the other. */
  readonly rivals: number
}

/**
 * Weights of a logistic regression, in log odds. They were fitted to the pairs of claims in 29 annotated folders on as many events,
 * each finding counted once however many pairs show it, with a ridge penalty of 5, and once more to 17 other folders and the six
 * shared ones, drawn towards the first weights with a penalty of 20; that of the nearest words to 15 more. docs/method.md has what they find in folders left out.
 */
export const weights = {
  constant: -1.2,
  likeness: 1.0,
  gate: 0.77,
  names: 0.52,
  closeness: 1.53,
  slip: 1.11,
  timesApart: -0.98,
  firstChoice: 0.59,
  supported: 0.35,
  agreedOn: 0.64,
  specificity: 1.07,
  rivals: -0.17,
  words: 0.13,
  nearest: 0.5,
  party: 0.56,
  otherYear: -0.73,
  measured: 0.32,
  otherPrecision: -0.41,
  multiples: -0.43,
  opening: 0.17,
  plans: -0.21,
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
/** Articles behind one value from which it is what most say. */
const mostSay = 3

/** The log odds that two values which exclude each other are of one measure. Symmetric. */
export function oddsOf(a: Item, b: Item, evidence: Evidence): number {
  const signs = signsOf(a, b, evidence)
  const rare = (isSlip(a, b) ? rareWeights.clearSlip : 0) + (shareOneEnd(a, b) ? rareWeights.oneEndShared : 0)
  return rare + weighed(weights, signs)
}

/** What speaks for and against one measure, as the regression weighs it. */
export function signsOf(a: Item, b: Item, evidence: Evidence): Signs {
  const { gate, likeness, near, sharesWords, firstChoice, support, rivals } = evidence
  return {
    constant: 1,
    likeness: Math.log(Math.max(likeness, leastLikeness)),
    gate: Math.log(Math.max(gate.factor, leastFactor)),
    names: Math.log(Math.max(gate.naming, leastFactor)),
    closeness: Math.log(Math.max(near, leastCloseness)),
    slip: Number(near >= slipFrom),
    timesApart: near >= zeroLost ? 0 : Math.log(timesApart(a, b)),
    firstChoice: Number(firstChoice),
    // Two articles have nobody to side with either; the odds of folders of five do not count that against them.
    supported: Number(support === null || support > 1),
    agreedOn: Number(support === null || support >= mostSay),
    specificity: Math.min(specificity(a), specificity(b)),
    rivals: Math.log(rivals),
    words: Number(sharesWords),
    nearest: Number(meet(a.nearest, b.nearest)),
    party: Number(shareParty(a, b)),
    otherYear: Number(a.quantity.kind !== 'date' && isPast(a) !== isPast(b)),
    measured: Number(measured.has(a.quantity.kind)),
    otherPrecision: Number(precisionOf(a) !== precisionOf(b)),
    multiples: Number(a.quantity.kind === 'multiple'),
    opening: Number(a.opening && b.opening),
    plans: Number(isPlan(a) !== isPlan(b)),
  }
}

/** Whether a value is expected or aimed at, and not told as it is. */
function isPlan({ claim: { modality } }: Item): boolean {
  return modality === 'forecast' || modality === 'target'
}

/** Whether a date is a day, a month, a year; "" for numbers. */
function precisionOf({ quantity }: Item): string {
  return quantity.kind === 'date' ? quantity.granularity : ''
}

/** Whether both sums are tied to one name that neither article is mainly about: a party of another deal. */
export function shareParty(a: Item, b: Item): boolean {
  if (a.quantity.kind !== 'money' || b.quantity.kind !== 'money') return false
  for (const name of a.names) if (b.names.has(name) && !a.mainNames.has(name) && !b.mainNames.has(name)) return true
  return false
}
