import { addTo } from '../../grouping.ts'
import type { Analysis, Entity, EntityType, Mention, MentionOf } from '../../model.ts'
import { groupSpellings } from './coreference.ts'
import { isPlainlyShort } from './fullerNames.ts'
import type { Spelling } from './spellings.ts'
import { countryOf } from '../words/lexicon.ts'
import { nameKey, type NameKey } from '../words/names.ts'
import { addScores, bestType, noScores, types, type Scores } from '../words/scores.ts'

/** What the user says of names; see `overrides.ts`, which reads them from a file. */
export interface EntityOverrides {
  readonly merge: readonly (readonly string[])[]
  readonly split: readonly (readonly [string, string])[]
  readonly rename: Readonly<Record<string, string>>
  readonly retype: Readonly<Record<string, Entity['type']>>
  readonly ignore: readonly string[]
}

export const noOverrides: EntityOverrides = { merge: [], split: [], rename: {}, retype: {}, ignore: [] }

/** Mentions of a folder whose entity has, in its article, one fullest spelling. */
interface Cluster {
  readonly key: string
  /** Names as printed, and how often. */
  readonly names: Map<string, number>
  readonly mentions: MentionOf[]
  /** Certainty of each type, summed over mentions. */
  readonly votes: Scores
}

/** Links the mentions of a folder's articles into entities. Independent of the order of `analyses`. */
export function linkEntities(analyses: readonly Analysis[], overrides: EntityOverrides = noOverrides): Entity[] {
  const sorted = [...analyses].sort((a, b) => compareText(a.article.source, b.article.source))
  const keys = new Keys()
  const forms = sorted.map(({ mentions }) => formsIn(mentions, keys))
  const usage = new Usage(forms, keys, overrides)
  const ignored = new Set(overrides.ignore.map((name) => keys.of(name).text))
  const clusters = new Map<string, Cluster>()
  sorted.forEach(({ article, mentions }, at) => {
    const { distinct, ofMention } = forms[at]!
    const clusterOf = new Map<Form, Cluster>()
    for (const form of distinct) {
      const own = form.key.text
      if (ignored.has(own)) continue
      const key = form.whole !== own && usage.areApart(own, form.whole) ? own : form.whole
      let cluster = clusters.get(key)
      if (!cluster) clusters.set(key, (cluster = { key, names: new Map(), mentions: [], votes: noScores() }))
      add(cluster.names, form.name, form.count)
      clusterOf.set(form, cluster)
    }
    mentions.forEach(({ type, certainty }, mention) => {
      const cluster = clusterOf.get(ofMention[mention]!)
      if (!cluster) return
      cluster.mentions.push({ source: article.source, mention })
      cluster.votes[type] += 0.1 + Math.min(certainty, 10)
    })
  })
  const list = [...clusters.values()].sort((a, b) => compareText(a.key, b.key))
  return toEntities(joinClusters(list, usage, keys, overrides), keys, overrides)
}

/** Name keys, each made once. */
class Keys {
  readonly #known = new Map<string, NameKey>()

  of(name: string): NameKey {
    let key = this.#known.get(name)
    if (!key) this.#known.set(name, (key = nameKey(name)))
    return key
  }
}

/** A name as an article has it for one of its entities. */
interface Form {
  readonly name: string
  readonly key: NameKey
  /** The entity, by the index of its first mention. */
  readonly first: number
  /** The key of the fullest name that the article has for that entity. */
  whole: string
  count: number
}

interface Forms {
  readonly distinct: readonly Form[]
  readonly ofMention: readonly Form[]
}

/** The names of an article, each once: an article repeats them. */
function formsIn(mentions: readonly Mention[], keys: Keys): Forms {
  const distinct: Form[] = []
  const ofMention: Form[] = []
  const byName = new Map<string, Form[]>()
  const fullest = new Map<number, NameKey>()
  for (const { name, first } of mentions) {
    let alike = byName.get(name)
    if (!alike) byName.set(name, (alike = []))
    let form = alike.find((each) => each.first === first)
    if (!form) {
      const key = keys.of(name)
      form = { name, key, first, whole: key.text, count: 0 }
      alike.push(form)
      distinct.push(form)
      const known = fullest.get(first)
      if (!known || isFuller(key, known)) fullest.set(first, key)
    }
    form.count++
    ofMention.push(form)
  }
  for (const form of distinct) form.whole = fullest.get(form.first)!.text
  return { distinct, ofMention }
}

/** Which spellings the articles, and the user, take for one entity and which for two. */
class Usage {
  /** For each short spelling, the full ones that some article uses it for. */
  readonly #fullOf = new Map<string, Set<string>>()
  readonly #apart = new Map<string, Set<string>>()

  constructor(articles: readonly Forms[], keys: Keys, overrides: EntityOverrides) {
    for (const { distinct } of articles) {
      for (const { key, whole } of distinct) if (key.text !== whole) include(this.#fullOf, key.text, whole)
    }
    const votes = new Map<string, Map<string, number>>()
    for (const { distinct } of articles) {
      const present = new Set(distinct.map(({ whole }) => whole))
      for (const short of present) {
        for (const whole of this.#fullOf.get(short) ?? []) if (present.has(whole)) vote(votes, short, whole, 1)
      }
      const together = new Map<string, Set<string>>()
      for (const { key, whole } of distinct) {
        if (key.text === whole || together.get(key.text)?.has(whole)) continue
        include(together, key.text, whole)
        vote(votes, key.text, whole, -1)
      }
    }
    for (const [short, wholes] of votes) {
      for (const [whole, count] of wholes) {
        if (count < 0) continue
        if (count > 0 || !isPlainlyShort(keys.of(short), keys.of(whole))) this.#setApart(short, whole)
      }
    }
    for (const [a, b] of overrides.split) this.#setApart(keys.of(a).text, keys.of(b).text)
  }

  #setApart(a: string, b: string): void {
    include(this.#apart, a, b)
    include(this.#apart, b, a)
  }

  /** Whether as many articles use the spellings for two entities as for one, or the user says that they are two. */
  areApart(a: string, b: string): boolean {
    return this.#apart.get(a)?.has(b) ?? false
  }

  /** The one full spelling that articles use this one for; `undefined` where there are several or none. */
  fullFor(short: string): string | undefined {
    const wholes = this.#fullOf.get(short)
    if (!wholes) return undefined
    const full = [...wholes].filter((whole) => !this.areApart(short, whole))
    return full.length === 1 ? full[0] : undefined
  }
}

function joinClusters(clusters: readonly Cluster[], usage: Usage, keys: Keys, overrides: EntityOverrides): Cluster[][] {
  const index = new Map(clusters.map(({ key }, at) => [key, at]))
  const stated: [number, number][] = []
  for (const names of overrides.merge) {
    const known = names.flatMap((name) => index.get(keys.of(name).text) ?? aliasIn(name, clusters, keys))
    for (const other of known.slice(1)) stated.push([known[0]!, other])
  }
  clusters.forEach(({ key }, at) => {
    const full = usage.fullFor(key)
    const other = full === undefined ? undefined : index.get(full)
    if (other !== undefined) stated.push([other, at])
  })
  const apart = overrides.split.flatMap(([a, b]): [number, number][] => {
    const [x, y] = [index.get(keys.of(a).text), index.get(keys.of(b).text)]
    return x === undefined || y === undefined ? [] : [[x, y]]
  })
  const spellings = clusters.map((cluster): Spelling => {
    const name = commonest(cluster, keys)
    const type = bestType(cluster.votes)
    const certainty = cluster.votes[type]
    const leans = certainty - others(cluster.votes, type) >= 1 ? type : undefined
    return { key: keys.of(name), name, type, sure: certainty >= 3, leans, order: 0 }
  })
  const joined = new Map<number, Cluster[]>()
  groupSpellings(spellings, stated, apart).forEach((targets, at) => {
    addTo(joined, targets.length === 1 ? targets[0]! : at, clusters[at]!)
  })
  return [...joined.values()]
}

/** The cluster in which a name is only an alias. */
function aliasIn(name: string, clusters: readonly Cluster[], keys: Keys): number | [] {
  const key = keys.of(name).text
  const at = clusters.findIndex(({ names }) => [...names.keys()].some((alias) => keys.of(alias).text === key))
  return at < 0 ? [] : at
}

/** The commonest of a cluster's names that have its key. */
function commonest({ key, names }: Cluster, keys: Keys): string {
  let best: string | undefined
  for (const [name, count] of names) {
    if (keys.of(name).text !== key) continue
    const most = best === undefined ? -1 : names.get(best)!
    if (count > most || (count === most && name < best!)) best = name
  }
  return best ?? key
}

/** Most votes of a type other than this one. */
function others(votes: Scores, type: EntityType): number {
  let most = 0
  for (const other of types) if (other !== type && votes[other] > most) most = votes[other]
  return most
}

function toEntities(groups: readonly (readonly Cluster[])[], keys: Keys, overrides: EntityOverrides): Entity[] {
  const renamed = new Map(Object.entries(overrides.rename).map(([name, to]) => [keys.of(name).text, to]))
  const retyped = new Map(Object.entries(overrides.retype).map(([name, type]) => [keys.of(name).text, type]))
  const entities = groups.map((clusters): Entity => {
    const names = new Map<string, number>()
    const votes = noScores()
    for (const cluster of clusters) {
      for (const [name, count] of cluster.names) add(names, name, count)
      addScores(votes, cluster.votes)
    }
    const found = fullestFirst(names, keys)
    const given = firstOf(found, (alias) => renamed.get(keys.of(alias).text))
    const aliases = given === undefined ? found : [given, ...found.filter((alias) => alias !== given)]
    const [only] = clusters
    const mentions =
      clusters.length === 1
        ? only!.mentions
        : clusters
            .flatMap((cluster) => cluster.mentions)
            .sort((a, b) => compareText(a.source, b.source) || a.mention - b.mention)
    const type = firstOf(aliases, (alias) => retyped.get(keys.of(alias).text)) ?? bestType(votes)
    return { name: aliases[0]!, type, aliases, mentions }
  })
  entities.sort((a, b) => b.mentions.length - a.mentions.length || compareText(a.name, b.name))
  const used = new Set<string>()
  return entities.map((entity) => {
    let name = entity.name
    for (let number = 2; used.has(name); number++) name = `${entity.name} (${number})`
    used.add(name)
    return name === entity.name ? entity : { ...entity, name, aliases: [name, ...entity.aliases] }
  })
}

function firstOf<Item, Value>(items: readonly Item[], value: (item: Item) => Value | undefined): Value | undefined {
  for (const item of items) {
    const found = value(item)
    if (found !== undefined) return found
  }
  return undefined
}

/** Names by fullness: more words first, the commonest of those that differ only in spaces, capitals throughout last. */
function fullestFirst(names: ReadonlyMap<string, number>, keys: Keys): string[] {
  if (names.size === 1) return [...names.keys()]
  const country = [...names.keys()].some((name) => countryOf(keys.of(name).text))
  const quiet = new Set(
    [...names.keys()].filter((name) => name !== name.toUpperCase()).map((name) => keys.of(name).squashed),
  )
  const shouts = (name: string) => (name === name.toUpperCase() && quiet.has(keys.of(name).squashed) ? 1 : 0)
  // "OpenSea" and "Open Sea" count as long as the one that is printed more often.
  const sizes = new Map<string, { readonly size: number; readonly count: number }>()
  for (const [name, count] of names) {
    const { squashed, words } = keys.of(name)
    const known = sizes.get(squashed)
    if (!shouts(name) && (!known || count > known.count || (count === known.count && words.length > known.size)))
      sizes.set(squashed, { size: words.length, count })
  }
  const size = (name: string) => (country ? 1 : sizes.get(keys.of(name).squashed)!.size)
  const strays = (name: string) => (keys.of(name).words.length === size(name) || country ? 0 : 1)
  return [...names]
    .sort(
      ([a, m], [b, n]) =>
        size(b) - size(a) ||
        shouts(a) - shouts(b) ||
        strays(a) - strays(b) ||
        n - m ||
        b.length - a.length ||
        compareText(a, b),
    )
    .map(([name]) => name)
}

function isFuller(a: NameKey, b: NameKey): boolean {
  if (a.words.length !== b.words.length) return a.words.length > b.words.length
  return a.text.length !== b.text.length ? a.text.length > b.text.length : a.text < b.text
}

function include<Key, Member>(sets: Map<Key, Set<Member>>, key: Key, member: Member): void {
  const set = sets.get(key)
  if (set) set.add(member)
  else sets.set(key, new Set([member]))
}

function vote(votes: Map<string, Map<string, number>>, short: string, whole: string, count: number): void {
  let wholes = votes.get(short)
  if (!wholes) votes.set(short, (wholes = new Map()))
  add(wholes, whole, count)
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
