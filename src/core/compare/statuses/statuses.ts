import { entityFinder, type EntityFinder } from '../../entities/finder.ts'
import { concept } from '../../claims/words/concepts.ts'
import { stem } from '../../claims/words/words.ts'
import { axisNamed, excludes, type Axis } from '../../claims/statuses/statusAxes.ts'
import { addTo, groupBy, Groups } from '../../grouping.ts'
import type { Agreement, Analysis, Claim, Conflict, Entity } from '../../model.ts'
import { distinguished, type Stated } from './distinguished.ts'
import type { Origins } from '../origins.ts'
import type { Compared } from '../quotations/quotations.ts'
import { apart, generic, makeAgreement, makeConflict, type Status } from './statusFindings.ts'
import { calendarApart, stateTime, type StateTime } from '../times.ts'

/** Claims of one value compared with those of another, at most: enough to find a pair that meets, however large the folder. */
const mostCompared = 40

/** Fewer names say too little of what an article is about. */
const fewestNames = 3

/** Compares what articles say a thing is: one subject, one axis, values that exclude one another. */
export function compareStatuses(
  analyses: readonly Analysis[],
  entities: readonly Entity[],
  origins: Origins,
): Compared {
  const byAxis = new Map<string, Status[]>()
  const entityOf = entityFinder(entities)
  const casts = castsOf(entities)
  for (const analysis of analyses) {
    const cast = casts.get(analysis.article.source) ?? new Set()
    for (const [index, claim] of analysis.claims.entries()) {
      const axis = claim.kind === 'status' && claim.status ? axisNamed(claim.status.axis) : undefined
      if (!axis) continue
      const status = readStatus(analysis, index, claim, axis, entityOf, cast)
      if (status) addTo(byAxis, axis.name, status)
    }
  }
  const conflicts: Conflict[] = []
  const agreements: Agreement[] = []
  for (const [name, statuses] of byAxis) {
    const found = compareAxis(axisNamed(name)!, statuses, origins)
    conflicts.push(...found.conflicts)
    agreements.push(...found.agreements)
  }
  return {
    conflicts: onePerPlace(conflicts).sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    agreements: agreements.sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** Of findings about the same words ("mandatory", "mandatory evacuation") the one that quotes more of them. */
function onePerPlace(conflicts: readonly Conflict[]): Conflict[] {
  const length = ({ sides }: Conflict) => sides.reduce((sum, { value }) => sum + value.length, 0)
  const kept: Conflict[] = []
  for (const conflict of [...conflicts].sort((a, b) => length(b) - length(a) || (a.id < b.id ? -1 : 1))) {
    const places = conflict.sides.flatMap((side) => side.places)
    const known = kept.some(({ sides }) =>
      places.every((place) =>
        sides.some((side) =>
          side.places.some(
            ({ source, start, end }) => source === place.source && start < place.end && end > place.start,
          ),
        ),
      ),
    )
    if (!known) kept.push(conflict)
  }
  return kept
}

function castsOf(entities: readonly Entity[]): Map<string, Set<string>> {
  const casts = new Map<string, Set<string>>()
  for (const { name, type, mentions } of entities) {
    if (type === 'place') continue
    for (const { source } of mentions) {
      const cast = casts.get(source)
      if (cast) cast.add(name)
      else casts.set(source, new Set([name]))
    }
  }
  return casts
}

function readStatus(
  analysis: Analysis,
  index: number,
  claim: Claim,
  axis: Axis,
  entityOf: EntityFinder,
  cast: ReadonlySet<string>,
): Status | null {
  const { source, text } = analysis.article
  const { value, pole } = claim.status!
  const others = Object.keys(axis.values).filter((other) => other !== value)
  const meant = pole === 1 ? value : others.length === 1 ? others[0]! : `not ${value}`
  const clause: Entity[] = []
  const actors: Entity[] = []
  let owned = false
  for (const mention of claim.subjects) {
    const entity = entityOf(source, mention)
    const at = analysis.mentions[mention]
    if (!entity || !at) continue
    const before = at.end <= claim.start
    const gap = before ? text.slice(at.end, claim.start) : text.slice(claim.end, at.start)
    // "Ruiz's lawyer attended": it was not Ruiz.
    if (axis.anchor === 'subject' && before && entity.type === 'person' && /^['’]s?\s\p{Ll}/u.test(gap)) {
      owned = true
      continue
    }
    // "Ruiz says it is profitable": who says so is not what it is about.
    if (before && at.passage === claim.passage && speaks.test(gap)) continue
    const { from, to } = claim.sentence
    const antecedent = axis.anchor === 'subject' && (at.from < from || at.to > to)
    const outside = at.passage !== claim.passage || antecedent || gap.length > 160
    // A pronoun's antecedent stands for a name in the clause.
    if (outside || !/[;:()—–]|,\s(?:so|but|and|while|where|which|as)\s|[.!?]\s/.test(gap) || at.start >= claim.start) {
      if (!outside && at.start >= claim.end && /[,;:()—–]/.test(gap) && !apposed.test(gap)) continue
      clause.push(entity)
      // "cut Ruiz's ban": whose it is.
      const inside = at.start >= claim.start && at.end <= claim.end
      if ((before || outside || inside) && (entity.type === 'person' || entity.type === 'organization'))
        actors.push(entity)
    }
  }
  if (owned && clause.length === 0) return null
  return { analysis, source, index, claim, value: meant, clause, actors, time: stateTime(analysis, claim), cast }
}

/** From a name to a phrase: the name is that of a speaker. */
const speaks =
  /^[^.;]{0,60}?\b(?:said|says|reckons|insisted|insists)\s(?:that\s)?(?:it|there)\b(?![^.;]*\b(?:he|she)\b)/

/** "arrested| the driver, |Tom Berger": from a phrase to the name of what it is about. */
const apposed = /^\s(?:the|an?|his|her|its|their)\s[\p{Ll}-]+(?:\s[\p{Ll}-]+)?,\s$/u

function compareAxis(axis: Axis, statuses: readonly Status[], origins: Origins): Compared {
  const conflicts: Conflict[] = []
  const agreements: Agreement[] = []
  const groups = new Groups(statuses.length)
  const met: [number, number][] = []
  for (const bucket of bucketsOf(axis, statuses)) {
    const steady = withoutAmbivalent(bucket, statuses)
    for (const [left, right] of opposed(axis, steady, statuses)) {
      met.push([left, right])
      groups.join(left, right)
    }
  }
  const disputed = new Set(met.flat())
  for (const members of groups.members()) {
    const involved = members.filter((index) => disputed.has(index))
    if (involved.length < 2) continue
    const pairs = met.filter(([left]) => involved.includes(left))
    involved.push(...supporters(axis, involved, statuses))
    const conflict = makeConflict(
      axis,
      involved.map((index) => statuses[index]!),
      pairs.map(([a, b]) => [statuses[a]!, statuses[b]!]),
      origins,
    )
    if (conflict) conflicts.push(conflict)
  }
  for (const bucket of bucketsOf(axis, statuses)) {
    const agreement = makeAgreement(
      axis,
      bucket.map((index) => statuses[index]!),
      origins,
    )
    if (agreement && !agreements.some(({ id }) => id === agreement.id)) agreements.push(agreement)
  }
  return { conflicts, agreements: conflicts.length > 0 ? [] : agreements.filter((each) => !isPart(each, agreements)) }
}

/** Whether another agreement on the question quotes all of one's places, and more. */
function isPart({ places }: Agreement, all: readonly Agreement[]): boolean {
  return all.some(
    (other) =>
      other.places.length > places.length &&
      places.every(({ source, start }) => other.places.some((each) => each.source === source && each.start === start)),
  )
}

/** Nouns for a person of whom an event has one. */
const oneInEvent = new Set(
  'client defendant accused suspect driver pilot captain gunman attacker referee goalkeeper coach keeper striker patient widow'
    .split(' ')
    .map((word) => concept(stem(word))),
)

/** Claims that may be about one thing: they share a name, a noun beside the phrase, or only the event. */
function bucketsOf(axis: Axis, statuses: readonly Status[]): number[][] {
  const buckets = new Map<string, number[]>()
  const put = (key: string, index: number) => addTo(buckets, key, index)
  for (const [index, { claim, clause }] of statuses.entries()) {
    const { head, words } = claim.measure
    if (axis.anchor === 'event') put('', index)
    else if (axis.anchor === 'noun') {
      for (const noun of head ? [head] : words) if (!generic.has(noun)) put(`noun ${noun}`, index)
      for (const { name } of clause) put(`name ${name}`, index)
    } else {
      for (const { name } of clause) put(`name ${name}`, index)
      if (clause.length === 0) for (const noun of words) if (!generic.has(noun)) put(`noun ${noun}`, index)
      // "his client would appeal": the noun before the phrase stands for whom the article is about.
      if (words[0] && oneInEvent.has(words[0])) put(`who ${words[0]}`, index)
    }
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1)
}

/** A source that says both knows of two things; it settles nothing about either. */
function withoutAmbivalent(bucket: readonly number[], statuses: readonly Status[]): number[] {
  const values = new Map<string, Set<string>>()
  for (const index of bucket) {
    const { source, value } = statuses[index]!
    const of = values.get(source)
    if (of) of.add(value)
    else values.set(source, new Set([value]))
  }
  return bucket.filter((index) => values.get(statuses[index]!.source)!.size === 1)
}

/** Pairs of claims in a bucket that cannot both hold. */
function opposed(axis: Axis, bucket: readonly number[], statuses: readonly Status[]): [number, number][] {
  const byValue = groupBy(bucket, (index) => statuses[index]!.value)
  const pairs: [number, number][] = []
  const values = [...byValue.keys()].sort()
  for (const [at, left] of values.entries()) {
    for (const right of values.slice(at + 1)) {
      if (!excludes(axis, left, right)) continue
      for (const a of byValue.get(left)!.slice(0, mostCompared)) {
        for (const b of byValue.get(right)!.slice(0, mostCompared)) {
          if (sameThing(axis, statuses[a]!, statuses[b]!)) pairs.push([a, b])
        }
      }
    }
  }
  return pairs
}

/** Whether nothing in the two claims tells their subjects or their times apart. */
function sameThing(axis: Axis, left: Status, right: Status): boolean {
  if (left.source === right.source || strangers(left.cast, right.cast)) return false
  if (!axis.anyone && !axis.parties && apart(left.actors, right.actors)) return false
  // Who was dismissed may be the object in one and the subject in the other; that it is one person is what counts.
  if (axis.anchor === 'subject' && axis.parties && !sharePerson(left, right)) return false
  if (axis.anchor !== 'subject' && !axis.anyone && apart(left.clause, right.clause)) return false
  const [one, other] = [left.claim.measure.head, right.claim.measure.head]
  if (axis.anchor === 'noun' && one && other && one !== other) return false
  if (distinguished(left.analysis, stated(left), right.analysis, stated(right))) return false
  if (axis.anchor === 'subject' && otherAddressee(left, right)) return false
  const [a, b] = [left.time, right.time]
  if (!axis.once && disjoint(a, b) && !(a.lasting || b.lasting)) return false
  if (axis.changing && calendarApart(a, b) && !(a.lasting || b.lasting)) return false
  if (!axis.changing) return true
  // "Closed" on the first day and "open" on the second may both be true; "remains closed" on the second is not.
  if (!a.day || !b.day) return true
  if (a.day === b.day) return true
  const later = a.day > b.day ? a : b
  return later.lasting && later.remains
}

function sharePerson(left: Status, right: Status): boolean {
  return left.clause.some((entity) => entity.type === 'person' && right.clause.includes(entity))
}

function stated({ claim }: Status): Stated {
  return { passage: claim.passage, sentence: claim.sentence, phrase: claim }
}

/** "apologised to the unions", "apologised to the families": what is said is said of two. */
function otherAddressee(left: Status, right: Status): boolean {
  const [one, other] = [left, right].map(({ analysis: { article }, claim: { end } }) =>
    addressee.exec(article.text.slice(end, end + 60)),
  )
  return !!one && !!other && one[1] === other[1] && one[2] !== other[2]
}

const addressee = /^\s(to|against|with)\s(?:(?:the|its|his|her|their|an?)\s)?(\p{Ll}+)/u

/** Articles that name several parties and none in common are about two events. */
function strangers(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size < fewestNames || right.size < fewestNames) return false
  return ![...left].some((name) => right.has(name))
}

/** Whether the days that two claims speak of lie apart; a claim without any does not speak of an earlier year. */
function disjoint(a: StateTime, b: StateTime): boolean {
  if (a.stated && b.stated) return a.stated[1] < b.stated[0] || b.stated[1] < a.stated[0]
  return a.past !== b.past && !a.unresolved && !b.unresolved
}

/** Claims of the same values that belong to a conflict though they do not name its subject: "It neither admitted nor …". */
function supporters(axis: Axis, involved: readonly number[], statuses: readonly Status[]): number[] {
  const members = involved.map((index) => statuses[index]!)
  const sides = new Map(members.map(({ source, value }) => [source, value]))
  return statuses.flatMap((status, index) => {
    if (involved.includes(index) || (sides.get(status.source) ?? status.value) !== status.value) return []
    const own = members.filter(({ value }) => value === status.value)
    const opposite = members.filter(({ value }) => excludes(axis, value, status.value))
    const joins = own.some(
      (member) => status.clause.some((entity) => member.clause.includes(entity)) || shareNoun(status, member),
    )
    return joins && opposite.some((member) => sameThing(axis, status, member)) ? [index] : []
  })
}

function shareNoun(a: Status, b: Status): boolean {
  const { head, words } = a.claim.measure
  const other = b.claim.measure
  if (head || other.head) return head === other.head
  return words.some((noun) => !generic.has(noun) && other.words.includes(noun))
}
