import { wholePhrase } from '../core/compare/statuses/statusFindings.ts'
import type { Corpus } from '../core/corpus.ts'
import { consistent } from '../core/figures/quantity.ts'
import { addTo, groupBy } from '../core/grouping.ts'
import { identify } from '../core/identity.ts'
import type { Agreement, Analysis, Claim, ClaimOf, Comparison, Conflict, Figure, Place } from '../core/model.ts'
import type { Sign } from '../protocol.ts'
import { tell, tellMeasure } from './tell.ts'

/** One claim on a topic, and where it is printed. */
export interface Member extends ClaimOf {
  readonly key: string
  readonly statement: Claim
  /** The claim's figure; `null` for a status or a quotation. */
  readonly figure: Figure | null
  readonly place: Place
  /** The words that tell it: of a status as a reader would quote it, of others what stands at `place`. */
  readonly printed: string
}

/** What several articles say of one measure: the claims that findings bring together, whether they agree or not. */
export interface Topic {
  /** Stable as long as the topic's first claim stays. */
  readonly id: string
  readonly measure: string
  readonly subjects: readonly string[]
  /** In the order of their sources and of the text. */
  readonly members: readonly Member[]
  readonly conflicts: readonly Conflict[]
  readonly agreements: readonly Agreement[]
  readonly comparisons: readonly Comparison[]
}

/** How one member stands to another, and why in plain words ("" where there is nothing to say). */
export interface Verdict {
  readonly sign: Sign
  readonly reason: string
}

/** The topics of a folder, found by place. */
export class Topics {
  readonly all: readonly Topic[]
  readonly #bySource = new Map<string, { readonly member: Member; readonly topic: Topic }[]>()

  constructor(corpus: Corpus) {
    this.all = gather(corpus)
    for (const topic of this.all) {
      for (const member of topic.members) addTo(this.#bySource, member.source, { member, topic })
    }
  }

  /** The claims of an article that other claims are about too. */
  of(source: string): readonly { readonly member: Member; readonly topic: Topic }[] {
    return this.#bySource.get(source) ?? []
  }

  /** The topics whose member stands at this offset, the shortest place first. */
  at(source: string, offset: number): { readonly member: Member; readonly topic: Topic }[] {
    return this.of(source)
      .filter(({ member: { place } }) => place.start <= offset && offset <= place.end)
      .sort((a, b) => a.member.place.end - a.member.place.start - (b.member.place.end - b.member.place.start))
  }
}

function keyOf({ source, claim }: ClaimOf): string {
  return `${source}\u0000${claim}`
}

/** Relations that hold between claims on one measure; `different-basis` and `incomparable` say that they are on two. */
const joins = new Set<Comparison['relation']>(['agrees', 'contradicts', 'tension', 'updated'])

function gather(corpus: Corpus): Topic[] {
  const { conflicts, agreements, comparisons } = corpus.findings
  const joined = new Groups()
  const places = new Map<string, Place[]>()
  const note = (claims: readonly ClaimOf[], at: readonly Place[]) => {
    joined.join(claims.map(keyOf))
    for (const claim of claims)
      for (const place of at) if (place.source === claim.source) addTo(places, keyOf(claim), place)
  }
  for (const { sides } of conflicts) {
    for (const side of sides) note(side.claims, side.places)
    joined.join(sides.flatMap(({ claims }) => claims.map(keyOf)))
  }
  for (const { claims, places: at } of agreements) note(claims, at)
  const telling = comparisons.filter(({ relation }) => joins.has(relation))
  for (const { left, right } of telling) joined.join([keyOf(left), keyOf(right)])

  const byGroup = <T>(items: readonly T[], claimOf: (item: T) => ClaimOf | undefined): Map<string, T[]> => {
    const grouped = new Map<string, T[]>()
    for (const item of items) {
      const claim = claimOf(item)
      if (claim) addTo(grouped, joined.find(keyOf(claim)), item)
    }
    return grouped
  }
  const conflictsOf = byGroup(conflicts, ({ sides }) => sides.find(({ claims }) => claims.length > 0)?.claims[0])
  const agreementsOf = byGroup(agreements, ({ claims }) => claims[0])
  const comparisonsOf = byGroup(telling, ({ left }) => left)

  return [...joined.groups()].flatMap(([group, keys]) => {
    const members = keys.flatMap((key) => toMember(corpus, key, places.get(key) ?? []) ?? []).sort(inOrder)
    if (members.length === 0) return []
    const [conflicts, agreements] = [conflictsOf.get(group) ?? [], agreementsOf.get(group) ?? []]
    const named = conflicts[0] ?? agreements[0]
    return {
      id: identify(members[0]!.statement.id, 'topic'),
      measure: named ? tell(named.measure) : tellMeasure(members[0]!.statement),
      subjects: named?.subjects ?? [],
      members,
      conflicts,
      agreements,
      comparisons: comparisonsOf.get(group) ?? [],
    }
  })
}

function inOrder(a: Member, b: Member): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1
  return a.place.start - b.place.start
}

function toMember(corpus: Corpus, key: string, places: readonly Place[]): Member | null {
  const at = key.lastIndexOf('\u0000')
  const source = key.slice(0, at)
  const claim = Number(key.slice(at + 1))
  const analysis = corpus.analyses.get(source)
  const statement = analysis?.claims[claim]
  if (!analysis || !statement) return null
  const figure = analysis.figures[statement.figure] ?? null
  const place = placeOf(analysis, statement, places)
  const printed = statement.kind === 'status' ? wholePhrase({ analysis, claim: statement }) : place.text
  return { key, source, claim, statement, figure, place, printed }
}

/** Where a claim is printed: what the finding points at, if that lies in the claim; else its figure, quotation or words. */
export function placeOf(analysis: Analysis, claim: Claim, places: readonly Place[] = []): Place {
  const { article, figures, quotations } = analysis
  const own = figures[claim.figure] ?? quotations[claim.quotation]
  const pointed =
    places.find(({ start, end }) => start === own?.start && end === own.end) ??
    (own ? undefined : places.find(({ start, end }) => claim.start <= start && end <= claim.end))
  const { start, end } = pointed ?? own ?? claim
  return { source: article.source, start, end, text: article.text.slice(start, end) }
}

/** How `other` stands to `member`, both of one topic. */
export function relate(topic: Topic, member: Member, other: Member): Verdict {
  for (const conflict of topic.conflicts) {
    const [mine, theirs] = [sideOf(conflict, member), sideOf(conflict, other)]
    if (mine >= 0 && theirs >= 0 && mine !== theirs) {
      return { sign: conflict.level === 'conflict' ? 'conflicts' : 'tension', reason: tell(conflict.reason) }
    }
  }
  const comparison = topic.comparisons.find(
    ({ left, right }) =>
      (keyOf(left) === member.key && keyOf(right) === other.key) ||
      (keyOf(left) === other.key && keyOf(right) === member.key),
  )
  if (comparison?.relation === 'updated') return { sign: 'updated', reason: tell(comparison.reason) }
  if (comparison?.relation === 'contradicts') return { sign: 'conflicts', reason: tell(comparison.reason) }
  if (comparison?.relation === 'tension') return { sign: 'tension', reason: tell(comparison.reason) }
  const sign = agreeing(member.figure, other.figure, areTogether(topic, member, other))
  return { sign, reason: comparison ? tell(comparison.reason) : '' }
}

/** `together`: a finding says that both give one value. */
function agreeing(mine: Figure | null, theirs: Figure | null, together: boolean): Sign {
  if (!mine || !theirs || sameValue(mine, theirs)) return 'agrees'
  return together || consistent(mine.quantity, theirs.quantity) ? 'rounding' : 'tension'
}

/** Whether two claims are on one side of a conflict or in one agreement: "858 miles" and "1,380 km" of another article. */
function areTogether({ conflicts, agreements }: Topic, member: Member, other: Member): boolean {
  return [...conflicts.flatMap(({ sides }) => sides), ...agreements].some(({ claims }) =>
    [member, other].every(({ source, claim }) => claims.some((each) => each.source === source && each.claim === claim)),
  )
}

/** Whether two figures give one value in the same way; things counted may go by two nouns, as "19 pupils" and "19 children". */
export function sameValue({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  const sameUnit = a.unit === b.unit || (a.kind === 'count' && b.kind === 'count')
  return a.min === b.min && a.max === b.max && sameUnit && a.approx === b.approx
}

/** Index of the conflict's side that a claim is on; −1 for none. */
export function sideOf(conflict: Conflict, claim: ClaimOf): number {
  return conflict.sides.findIndex(({ claims }) =>
    claims.some((each) => each.source === claim.source && each.claim === claim.claim),
  )
}

/** Disjoint sets of keys. */
class Groups {
  readonly #parents = new Map<string, string>()

  join(keys: readonly string[]): void {
    const [first, ...others] = keys
    if (first === undefined) return
    const root = this.find(first)
    for (const key of others) this.#parents.set(this.find(key), root)
  }

  find(key: string): string {
    const parent = this.#parents.get(key)
    if (parent === undefined) this.#parents.set(key, key)
    if (parent === undefined || parent === key) return key
    const root = this.find(parent)
    this.#parents.set(key, root)
    return root
  }

  groups(): Map<string, string[]> {
    return groupBy(this.#parents.keys(), (key) => this.find(key))
  }
}
