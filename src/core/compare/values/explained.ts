import { say, type Words } from '../../phrase.ts'
import type { Events } from './events.ts'
import type { Item } from './items.ts'
import type { Dispute, Group, Pair } from './groups.ts'
import { printed } from './reasons.ts'

/** Axes whose poles give one thing on two bases, or at two stages: whoever prints both knows why they differ. */
const telling: ReadonlySet<string> = new Set('basis tax accounting dilution price certainty'.split(' '))
/** Axes that only mark the older of two values, when both stand in one sentence. */
const older: ReadonlySet<string> = new Set(['certainty', 'previous', 'order'])
/** Least score of a pair of claims that say no word of what sets them apart. */
const explainedAt = 0.24

/**
 * Disputes between articles that each print one of two values, where a further article prints both and says what sets them apart:
 * the one adjusted and the other statutory, the one revised and the other a first estimate.
 */
export function explainedDisputes(groupOf: (item: Item) => Group, pairs: readonly Pair[], events: Events): Dispute[] {
  const found = new Map<string, Dispute>()
  for (const pair of [...pairs].sort((a, b) => b.score - a.score)) {
    const [one, other] = [groupOf(pair.left), groupOf(pair.right)]
    if (one === other || pair.score < explainedAt || !events.areOne(pair.left, pair.right)) continue
    const explained = explanationIn(one, other, pair)
    const key = [one.items[0]!.order, other.items[0]!.order].sort((a, b) => a - b).join(' ')
    if (!explained || found.has(key)) continue
    const groups = [unlabelled(one, other, explained.axis), unlabelled(other, one, explained.axis)]
    found.set(key, { groups, pairs: [pair], odds: 0, explanation: explained.words })
  }
  return [...found.values()]
}

/** What sets two values apart in an article that states both. */
interface Explanation {
  readonly axis: string
  readonly words: Words
}

/** Where one article states both values and tells them apart, in words. */
function explanationIn(one: Group, other: Group, { left, right }: Pair): Explanation | null {
  if (other.sources.has(left.source) || one.sources.has(right.source)) return null
  for (const x of one.items) {
    for (const y of other.items) {
      if (x.source !== y.source) continue
      const poles = apartBy(x, y, left, right)
      if (poles) return { axis: poles.axis, words: say('{0} states both, {1}', x.source, poles.words) }
    }
  }
  return null
}

function apartBy(x: Item, y: Item, left: Item, right: Item): Explanation | null {
  const axes = new Set([...x.qualifiers.keys(), ...y.qualifiers.keys()])
  for (const axis of axes) {
    if (left.qualifiers.has(axis) || right.qualifiers.has(axis)) continue
    const [a, b] = [x.qualifiers.get(axis), y.qualifiers.get(axis)]
    if (a !== undefined && b !== undefined && a !== b && telling.has(axis))
      return { axis, words: say('{0} and {1}', as(x, a), as(y, b)) }
    if ((a === undefined) !== (b === undefined) && older.has(axis) && inOneSentence(x, y))
      return { axis, words: a === undefined ? as(y, b!) : as(x, a) }
  }
  return null
}

function as(item: Item, pole: string): Words {
  return say('“{0}” as {1}', printed(item), say(pole))
}

function inOneSentence({ claim: a }: Item, { claim: b }: Item): boolean {
  return a.passage === b.passage && a.sentence.from === b.sentence.from
}

/** A group without the articles that state the other value as well, and without claims that say themselves which they are. */
function unlabelled(group: Group, other: Group, axis: string): Group {
  const items = group.items.filter(({ source, qualifiers }) => !other.sources.has(source) && !qualifiers.has(axis))
  return { items, sources: new Set(items.map(({ source }) => source)) }
}
