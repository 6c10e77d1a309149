import { concept } from '../claims/concepts.ts'
import { axisNamed, excludes, type Axis } from '../claims/statusAxes.ts'
import { wordsOf } from '../claims/wording.ts'
import { stem } from '../claims/words.ts'
import { identify } from '../identity.ts'
import type { Agreement, Analysis, Claim, ClaimOf, Conflict, Entity, Place, Side } from '../model.ts'
import { toRange } from '../text/passages.ts'
import { Groups } from './groups.ts'
import { countIndependent, type Origins } from './origins.ts'
import type { Compared } from './quotations.ts'
import { stateTime, type StateTime } from './times.ts'

/** Claims of one value compared with those of another, at most: enough to find a pair that meets, however large the folder. */
const mostCompared = 40

/** Fewer names say too little of what an article is about. */
const fewestNames = 3

/** Nouns that stand beside anything. */
const generic = new Set(
  'company firm group people person year month week day time deal government official state country city number part plan way work new first last other say'.split(
    ' ',
  ),
)

interface Status {
  readonly analysis: Analysis
  readonly source: string
  readonly index: number
  readonly claim: Claim
  /** The value that the claim comes down to: of two values, the denial of one is the other. */
  readonly value: string
  /** Names in the claim's clause; those of persons and organizations that stand before the phrase come first. */
  readonly clause: readonly Entity[]
  readonly actors: readonly Entity[]
  readonly time: StateTime
  /** Names of the whole article, places left out. */
  readonly cast: ReadonlySet<string>
}

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
      const list = byAxis.get(axis.name)
      if (list) list.push(status)
      else byAxis.set(axis.name, [status])
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

function entityFinder(entities: readonly Entity[]): (source: string, mention: number) => Entity | undefined {
  const found = new Map<string, Entity>()
  for (const entity of entities) {
    for (const { source, mention } of entity.mentions) found.set(`${source}\u0000${mention}`, entity)
  }
  return (source, mention) => found.get(`${source}\u0000${mention}`)
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
  entityOf: (source: string, mention: number) => Entity | undefined,
  cast: ReadonlySet<string>,
): Status {
  const { source, text } = analysis.article
  const { value, pole } = claim.status!
  const others = Object.keys(axis.values).filter((other) => other !== value)
  const meant = pole === 1 ? value : others.length === 1 ? others[0]! : `not ${value}`
  const clause: Entity[] = []
  const actors: Entity[] = []
  for (const mention of claim.subjects) {
    const entity = entityOf(source, mention)
    const at = analysis.mentions[mention]
    if (!entity || !at) continue
    const before = at.end <= claim.start
    const gap = before ? text.slice(at.end, claim.start) : text.slice(claim.end, at.start)
    const outside = at.passage !== claim.passage || gap.length > 160
    // A pronoun's antecedent stands for a name in the clause.
    if (outside || !/[;:()—–]|,\s(?:so|but|and|while|where|which|as)\s|[.!?]\s/.test(gap) || at.start >= claim.start) {
      if (!outside && at.start >= claim.end && /[,;:()—–]/.test(gap)) continue
      clause.push(entity)
      if ((before || outside) && (entity.type === 'person' || entity.type === 'organization')) actors.push(entity)
    }
  }
  return { analysis, source, index, claim, value: meant, clause, actors, time: stateTime(analysis, claim), cast }
}

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
  return { conflicts, agreements: conflicts.length > 0 ? [] : agreements }
}

/** Claims that may be about one thing: they share a name, a noun beside the phrase, or only the event. */
function bucketsOf(axis: Axis, statuses: readonly Status[]): number[][] {
  const buckets = new Map<string, number[]>()
  const put = (key: string, index: number) => {
    const list = buckets.get(key)
    if (list) list.push(index)
    else buckets.set(key, [index])
  }
  for (const [index, { claim, clause }] of statuses.entries()) {
    const { head, words } = claim.measure
    if (axis.anchor === 'event') put('', index)
    else if (axis.anchor === 'noun') {
      for (const noun of head ? [head] : words) if (!generic.has(noun)) put(`noun ${noun}`, index)
    } else {
      for (const { name } of clause) put(`name ${name}`, index)
      if (clause.length === 0) for (const noun of words) if (!generic.has(noun)) put(`noun ${noun}`, index)
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
  const byValue = new Map<string, number[]>()
  for (const index of bucket) {
    const { value } = statuses[index]!
    const list = byValue.get(value)
    if (list) list.push(index)
    else byValue.set(value, [index])
  }
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
  if (apart(left.actors, right.actors)) return false
  if (axis.anchor !== 'subject' && apart(left.clause, right.clause)) return false
  const [a, b] = [left.time, right.time]
  if (!axis.once && disjoint(a, b) && !(a.lasting || b.lasting)) return false
  if (!axis.changing) return true
  // "Closed" on the first day and "open" on the second may both be true; "remains closed" on the second is not.
  if (!a.day || !b.day) return true
  if (a.day === b.day) return true
  const later = a.day > b.day ? a : b
  return later.lasting && later.remains
}

/** Articles that name several parties and none in common are about two events. */
function strangers(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size < fewestNames || right.size < fewestNames) return false
  return ![...left].some((name) => right.has(name))
}

function apart(left: readonly Entity[], right: readonly Entity[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  return !left.some((a) => right.some((b) => a === b || shareName(a, b)))
}

/** "Arden Bank" and "Arden Holdings" may be meant by one name. */
function shareName(a: Entity, b: Entity): boolean {
  if (a.type === 'person' && b.type === 'person') return false
  const [first] = a.name.split(/[\s-]/)
  return first !== undefined && first.length > 3 && b.name.split(/[\s-]/)[0] === first
}

/** Whether the days that two claims speak of lie apart; a claim without any does not speak of an earlier year. */
function disjoint(a: StateTime, b: StateTime): boolean {
  if (a.stated && b.stated) return a.stated[1] < b.stated[0] || b.stated[1] < a.stated[0]
  return a.past !== b.past
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

// -------------------------------------------------------------------------------------------------------- findings

function makeConflict(
  axis: Axis,
  members: readonly Status[],
  pairs: readonly (readonly [Status, Status])[],
  origins: Origins,
): Conflict | null {
  const byValue = new Map<string, Status[]>()
  for (const status of members) {
    const list = byValue.get(status.value)
    if (list) list.push(status)
    else byValue.set(status.value, [status])
  }
  if (byValue.size < 2) return null
  const sides = [...byValue.values()]
    .map((statuses) => sideOf(statuses, origins))
    .sort((a, b) => b.independentSources - a.independentSources || (a.value < b.value ? -1 : 1))
  const unsure = pairs.every(
    ([a, b]) =>
      axis.changing &&
      !(a.time.day && b.time.day) &&
      !(a.time.stated && b.time.stated) &&
      !(a.time.remains || b.time.remains),
  )
  const level = axis.soft || unsure ? 'tension' : 'conflict'
  const subjects = sharedNames(members)
  const question = questionAbout(axis, members)
  return {
    id: identify('status', axis.name, ...members.map(({ claim }) => claim.id).sort()),
    level,
    kind: 'status',
    measure: question,
    subjects,
    reason:
      `Sources disagree on ${question}: ${stated(sides[0]!)} against ${stated(sides[1]!)}.` +
      (level === 'tension' && !axis.soft ? ' The two may speak of different times.' : ''),
    steps: [...byValue].map(([value, statuses]) => {
      return `${value}: ${independent(sideOf(statuses, origins).independentSources)}`
    }),
    sides,
    weight: sides.reduce((sum, { independentSources }) => sum + independentSources, 0) + (level === 'conflict' ? 2 : 0),
  }
}

/** "whether it is open", asked of what the phrases name: "whether the airport is open". */
function questionAbout({ question, anchor }: Axis, members: readonly Status[]): string {
  const [first] = members
  if (anchor !== 'noun' || !first || !/\bit\b/.test(question)) return question
  const keys = first.claim.measure.head ? [first.claim.measure.head] : first.claim.measure.words
  const shared = keys.find(
    (key) =>
      !generic.has(key) &&
      members.every(({ claim: { measure } }) => measure.head === key || (!measure.head && measure.words.includes(key))),
  )
  const printed = shared && members.map((each) => printedNoun(each, shared)).find((noun) => noun !== undefined)
  // A plural would ask for another verb.
  return printed && !/s$/.test(printed) ? question.replace(/\bit\b/, `the ${printed}`) : question
}

/** The word of a claim's sentence that stands for a noun's concept, in small letters. */
function printedNoun({ analysis, claim: { passage, sentence } }: Status, noun: string): string | undefined {
  const { text } = analysis.article.passages[passage]!
  const found = wordsOf(text, sentence.from, sentence.to).find(({ key }) => concept(stem(key)) === noun)
  return found && text.slice(found.from, found.to).toLowerCase()
}

function stated({ value, independentSources }: Side): string {
  return `“${value.replace(/\s+/g, ' ')}” (${independent(independentSources)})`
}

function independent(sources: number): string {
  return sources === 1 ? '1 source' : `${sources} independent sources`
}

function sideOf(statuses: readonly Status[], origins: Origins): Side {
  const claims = statuses.map(({ source, index }): ClaimOf => ({ source, claim: index }))
  const places = statuses.map(placeOf).sort(byPlace)
  const printed = statuses.map(phraseOf).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return { value: printed[0]!, places, claims, independentSources: countIndependent(claims, origins) }
}

function makeAgreement(axis: Axis, members: readonly Status[], origins: Origins): Agreement | null {
  const [first] = members
  if (!first || members.some(({ value }) => value !== first.value)) return null
  if (new Set(members.map(({ source }) => source)).size < 2) return null
  if (members.some((a) => members.some((b) => apart(a.actors, b.actors)))) return null
  const { value, places, claims, independentSources } = sideOf(members, origins)
  return {
    id: identify('status agreement', axis.name, ...members.map(({ claim }) => claim.id).sort()),
    measure: axis.question,
    subjects: sharedNames(members),
    value,
    places,
    claims,
    independentSources,
  }
}

function sharedNames(members: readonly Status[]): string[] {
  const counts = new Map<string, number>()
  for (const { clause } of members)
    for (const { name } of new Set(clause)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([name]) => name)
}

function phraseOf({ analysis, claim }: Status): string {
  const passage = analysis.article.passages[claim.passage]!
  const range = toRange(passage, claim)
  return range ? passage.text.slice(range.from, range.to) : analysis.article.text.slice(claim.start, claim.end)
}

function placeOf({ analysis, source, claim: { start, end } }: Status): Place {
  return { source, start, end, text: analysis.article.text.slice(start, end) }
}

function byPlace(a: Place, b: Place): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start
}
