import type { Comparison } from '../model.ts'
import { leastClash } from './choices.ts'
import { gateOf } from './gates.ts'
import type { Item } from './items.ts'
import { agree, closeness } from './likeness.ts'
import { apart } from './names.ts'
import { persons } from './running.ts'
import type { Similarity } from './similarity.ts'

/** In a folder with more counts of one thing than this, nobody asks how each has moved. */
const mostOfOneThing = 400

interface Move {
  readonly left: number
  readonly right: number
  readonly score: number
}

/** Counts of one thing that moved on from one day to another: "37 dead" on Wednesday, "112 dead" on Friday. */
export function findUpdates(items: readonly Item[], similarity: Similarity): Comparison[] {
  const best = new Map<string, Move>()
  const moves: Move[] = []
  for (const indices of byThing(items)) {
    for (const [at, right] of indices.entries()) {
      for (const left of indices.slice(at + 1)) {
        const score = likenessOf(items[left]!, items[right]!, () => similarity.of(left, right))
        if (score < leastClash || !similarity.sharesWords(left, right)) continue
        const move = { left, right, score }
        moves.push(move)
        for (const key of keysOf(move, items)) if (score > (best.get(key)?.score ?? 0)) best.set(key, move)
      }
    }
  }
  // Of several counts of an article the likeliest alone has moved on from the other's, and the other's to it.
  return moves
    .filter((move) => keysOf(move, items).every((key) => best.get(key) === move))
    .map(({ left, right }) => comparisonOf(items[left]!, items[right]!))
}

/** Running counts whose day is known, by what they count and in what state those counted are. */
function byThing(items: readonly Item[]): number[][] {
  const things = new Map<string, number[]>()
  for (const [index, item] of items.entries()) {
    if (!item.running || item.counted === '' || dayOf(item) === '' || isPast(item)) continue
    const people = persons.has(item.counted)
    // "164 dead, 58 missing": of persons the state alone tells which count has moved on.
    if (people && item.states.size !== 1) continue
    const thing = people ? [...item.states][0]! : item.counted
    const of = things.get(thing)
    if (of) of.push(index)
    else things.set(thing, [index])
  }
  return [...things.values()].filter(({ length }) => length <= mostOfOneThing)
}

const year = /\b(?:1[5-9]|20)\d\d\b/g

/** Whether a count is told of a year before the article's own, as of the last disaster. */
function isPast({ analysis, claim, articleDay }: Item): boolean {
  const today = articleDay.days?.min?.slice(0, 4)
  if (!today) return false
  const end = claim.setting?.period?.max?.slice(0, 4)
  const { text } = analysis.article.passages[claim.passage]!
  const named = text.slice(claim.sentence.from, claim.sentence.to).match(year) ?? []
  return [...named, end ?? today].some((each) => each < today)
}

/** Whether the later of two counts is larger; those of people who are found or go home may shrink. */
function hasGrown(a: Item, b: Item): boolean {
  if ([...a.states].some((state) => shrinking.test(state))) return true
  const [before, after] = dayOf(a) < dayOf(b) ? [a, b] : [b, a]
  return after.interval.max > before.interval.min
}

const shrinking = /missing|displaced/

function likenessOf(a: Item, b: Item, similarity: () => number): number {
  if (a.source === b.source || dayOf(a) === dayOf(b) || !hasGrown(a, b)) return 0
  if (apart(a.names, b.names) || apart(a.placeNames, b.placeNames)) return 0
  if (agree(a, b) || gateOf(a, b).barred !== 'day') return 0
  return similarity() * closeness(a, b)
}

function keysOf({ left, right }: Move, items: readonly Item[]): string[] {
  return [`${left}\n${items[right]!.source}`, `${right}\n${items[left]!.source}`]
}

function comparisonOf(a: Item, b: Item): Comparison {
  const [left, right] = dayOf(a) <= dayOf(b) ? [a, b] : [b, a]
  const said = [left, right].map((item) => `${item.figure.text.replace(/\s+/g, ' ')} on ${dayOf(item)}`)
  return {
    left: { source: left.source, claim: left.index },
    right: { source: right.source, claim: right.index },
    relation: 'updated',
    reason: `The count has moved on: ${said.join(', then ')}.`,
    steps: [],
  }
}

function dayOf({ day, articleDay }: Item): string {
  return day.days?.max ?? articleDay.days?.max ?? ''
}
