import type { Figure, Mention } from '../../model.ts'
import { asideGap, commaGap, labelGap, markGap } from './gaps.ts'
import type { Token } from './sentences.ts'

/** Weight of a word by how many words that say something stand between it and the figure. */
const nearness = [1, 0.85, 0.7, 0.58, 0.48, 0.4, 0.34, 0.29, 0.25]
const lastNearness = nearness[nearness.length - 1]!
/** Weight of a word of the figure's own sentence, however far. */
const farthest = 0.2
/** How much a word says beyond a comma, a stronger mark, a conjunction, a subordinate clause, another figure. */
const beyond = {
  comma: 0.8,
  mark: 0.6,
  and: 0.8,
  clause: 0.65,
  figure: 0.6,
  sameKind: 0.5,
  aside: 0.9,
  otherWay: 0.6,
  contrast: 0.5,
  speaker: 0.3,
}

/**
 * The tokens of a sentence that tell something, weighed by how closely they stand to the figure at hand: those before it, the nearest first,
 * then those after it. Column by column, in one room for all figures of an article: no object is made for a token beside a figure.
 */
export class Weighing {
  count = 0
  /** The first `count` of each are of the figure at hand, what stands behind them of an earlier one. */
  readonly tokens: Token[] = []
  readonly weights: number[] = []
  /** Words that say something between the token and the figure. */
  readonly distances: number[] = []
  /** Product of what stands between: 1 where nothing does. */
  readonly barriers: number[] = []
  readonly #figures: readonly Figure[]
  readonly #mentions: readonly Mention[]

  constructor(figures: readonly Figure[], mentions: readonly Mention[]) {
    this.#figures = figures
    this.#mentions = mentions
  }

  /** Weighs the tokens round the figure that is the token at `at`. */
  weigh(tokens: readonly Token[], at: number): void {
    this.count = 0
    const joinedBefore = this.#walk(tokens, at, -1)
    const middle = this.count
    const joinedAfter = this.#walk(tokens, at, 1)
    // "Alpha 25%, Beta 20%": what stands next to the figure on one side is not also looked for beyond a break on the other.
    if (joinedAfter && !joinedBefore) this.#dampen(0, middle)
    else if (joinedBefore && !joinedAfter) this.#dampen(middle, this.count)
  }

  #dampen(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      if (this.barriers[index]! < 1) this.weights[index] = Math.max(farthest, this.weights[index]! * beyond.otherWay)
    }
  }

  /** Weighs the tokens on one side of the token at `at`; whether one that says something stands right beside it. */
  #walk(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
    const figures = this.#figures
    const own = figures[tokens[at]!.figure]?.quantity.kind
    let joined = false
    let barrier = 1
    let distance = 0
    /** The barrier before the comma or bracket that opened what may be an aside, while no figure has been met inside. */
    let beforeAside: number | null = null
    for (let index = at + step; index >= 0 && index < tokens.length; index += step) {
      const token = tokens[index]!
      const { gap } = step > 0 ? token : tokens[index + 1]!
      if (gap !== 0) {
        // Right before the figure a colon or bracket joins: "Price: $5", "Alpha ($5)".
        const label = step < 0 && distance === 0 && (gap & labelGap) !== 0
        const factor = label ? 1 : gap & markGap ? beyond.mark : gap & commaGap ? beyond.comma : 1
        if (factor < 1) {
          const aside = (gap & asideGap) !== 0
          if (beforeAside !== null && aside) {
            barrier = beforeAside * beyond.aside
            beforeAside = null
          } else {
            beforeAside = aside ? barrier : null
            barrier *= factor
          }
        }
      }
      const { joint } = token.word
      if (joint === 'and') barrier *= beyond.and
      else if (joint === 'subordinate') barrier *= beyond.clause
      else if (joint === 'contrasting' && step > 0) barrier *= beyond.contrast
      const speaker = tokens[index + 1]?.word.joint === 'speaking' && this.#isPerson(token)
      if (speaker && step < 0) barrier *= beyond.speaker
      const saying = says(token)
      if (saying || token.figure >= 0 || token.word.tells) {
        const near = nearness[distance] ?? lastNearness
        const weight = Math.max(farthest, near * (speaker ? Math.min(barrier, beyond.speaker) : barrier))
        this.#add(token, weight, distance, barrier)
      }
      if (saying && distance === 0 && barrier === 1) joined = true
      if (token.figure >= 0) {
        barrier *= figures[token.figure]!.quantity.kind === own ? beyond.sameKind : beyond.figure
        beforeAside = null
      } else if (saying) distance++
    }
    return joined
  }

  #add(token: Token, weight: number, distance: number, barrier: number): void {
    const at = this.count++
    this.tokens[at] = token
    this.weights[at] = weight
    this.distances[at] = distance
    this.barriers[at] = barrier
  }

  #isPerson({ mentions }: Token): boolean {
    return mentions.some((each) => this.#mentions[each]?.type === 'person')
  }

  /** The tokens that `test` accepts, the heaviest first. */
  heaviest(test: (token: Token, barrier: number) => boolean): Token[] {
    const found: number[] = []
    for (let at = 0; at < this.count; at++) {
      if (!test(this.tokens[at]!, this.barriers[at]!)) continue
      let place = found.length
      for (; place > 0 && this.weights[found[place - 1]!]! < this.weights[at]!; place--)
        found[place] = found[place - 1]!
      found[place] = at
    }
    return found.map((at) => this.tokens[at]!)
  }
}

/** Whether a token says something of a figure beside it. */
export function says({ word, mentions }: Token): boolean {
  return word.concept !== '' || mentions.length > 0
}
