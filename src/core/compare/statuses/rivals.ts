import type { Conflict, Entity } from '../../model.ts'
import { distinguished } from './distinguished.ts'
import { makeConflict } from './oppositeFindings.ts'
import type { Origins } from '../origins.ts'
import { akin, isPlace, sameParty, wordsOfPassage, type Said } from './said.ts'
import { apart, generic } from './statusFindings.ts'
import { calendarApart } from '../times.ts'

/** Words that two sentences must share where one does not name the thing, at least. */
const fewestShared = 2

/** Two names for who plays a part that one party alone plays: who built the bridge, who owns the mine. */
export function rivalries(said: readonly Said[], origins: Origins): Conflict[] {
  const conflicts: Conflict[] = []
  const used = new Set<Said>()
  for (const left of said) {
    if (used.has(left) || !left.agent?.entity) continue
    const same = (other: Said) =>
      other.agent?.entity !== undefined && !apart([left.agent!.entity!], [other.agent.entity])
    const against = said.filter((right) => !used.has(right) && rivals(left, right))
    // An article that gives the part to both knows of two.
    const steady = against.filter(
      (right) =>
        !said.some(
          (other) => other.source === left.source && other.agent?.entity && !same(other) && alike(other, left),
        ) && !said.some((other) => other.source === right.source && same(other) && alike(other, left)),
    )
    if (steady.length === 0) continue
    const joined = said.filter((other) => same(other) && steady.some((right) => rivals(other, right)))
    for (const each of [...joined, ...steady]) used.add(each)
    conflicts.push(makeConflict(joined, steady, origins))
  }
  return conflicts
}

function alike(a: Said, b: Said): boolean {
  return !a.patient || !b.patient || akin(a, b)
}

/** Whether two statements give one part to two names. */
function rivals(left: Said, right: Said): boolean {
  if (left.source === right.source) return false
  const [a, b] = [left.agent?.entity, right.agent?.entity]
  if (!a || !b || isPlace(a) || isPlace(b) || !apart([a], [b])) return false
  if ((a.type === 'person') !== (b.type === 'person') || meet(a, b, left) || meet(a, b, right)) return false
  const [one, other] = [left.time, right.time]
  if (calendarApart(one, other)) return false
  const sameTime =
    one.stated && other.stated
      ? one.stated[1] >= other.stated[0] && other.stated[1] >= one.stated[0]
      : one.past === other.past
  if (!sameTime || distinguished(left.analysis, left.predication, right.analysis, right.predication)) return false
  const [of, also] = [left.predication.complement, right.predication.complement]
  if (of && also && of.preposition === also.preposition && of.head !== also.head) return false
  if (apart(rest(left.places, a, b), rest(right.places, a, b))) return false
  return sameThing(left, right, a, b)
}

function sameThing(left: Said, right: Said, a: Entity, b: Entity): boolean {
  const [done, also] = [left.patient, right.patient]
  const shared = sharedSigns(left, right, a, b)
  if (!done || !also) return shared >= fewestShared
  if (sameParty(done, also) !== 'same') return false
  if (done.entity && also.entity) return done.entity === also.entity
  const [fewer, more] = [done.modifiers, also.modifiers].sort((x, y) => x.length - y.length)
  if (!fewer!.every((word) => more!.includes(word))) return false
  // "the bridge" is one; "a bridge" and "bridges" may be any.
  if (done.definite && also.definite) return shared >= 1 || (fewer!.length > 0 && more!.length === fewer!.length)
  return (done.definite || also.definite || fewer!.length > 0) && shared >= fewestShared
}

/** Names and words that both sentences have, besides the parts themselves. */
function sharedSigns(left: Said, right: Said, a: Entity, b: Entity): number {
  const own = new Set([left, right].flatMap(({ patient }) => (patient ? [patient.head, ...patient.modifiers] : [])))
  const common = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].filter((word) => other.has(word) && !own.has(word) && !generic.has(word)).length
  const names = rest(left.names, a, b).filter((entity) => right.names.includes(entity))
  const near = common(left.words, right.words) + new Set(names).size
  // Two words of the paragraphs weigh as one of the sentences.
  return near > 0 ? near : Math.floor(common(passageWords(left), passageWords(right)) / 2)
}

function passageWords({ analysis, predication }: Said): ReadonlySet<string> {
  return wordsOfPassage(analysis.article.passages[predication.passage]!)
}

function rest(entities: readonly Entity[], ...but: readonly Entity[]): Entity[] {
  return entities.filter((entity) => !but.includes(entity))
}

/** Whether a sentence names both, and so knows what the one is to the other. */
function meet(a: Entity, b: Entity, { names }: Said): boolean {
  return names.includes(a) && names.includes(b)
}
