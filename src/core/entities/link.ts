import { addTo } from '../grouping.ts'
import type { Analysis, Entity, EntityType, Mention, MentionOf } from '../model.ts'
import { groupSpellings, isPlainlyShort, type Spelling } from './coreference.ts'
import { countryOf } from './lexicon.ts'
import { nameKey, type NameKey } from './names.ts'
import { types } from './scores.ts'

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
  readonly votes: Map<EntityType, number>
}

/** Links the mentions of a folder's articles into entities. Independent of the order of `analyses`. */
export function linkEntities(analyses: readonly Analysis[], overrides: EntityOverrides = noOverrides): Entity[] {
  const sorted = [...analyses].sort((a, b) => compareText(a.article.source, b.article.source))
  const keys = new Keys()
  const fullest = sorted.map(({ mentions }) => keys.fullest(mentions))
  const usage = new Usage(sorted, fullest, keys, overrides)
  const ignored = new Set(overrides.ignore.map((name) => keys.of(name).text))
  const clusters = new Map<string, Cluster>()
  sorted.forEach(({ article, mentions }, at) => {
    const full = fullest[at]!
    mentions.forEach((mention, index) => {
      const own = keys.of(mention.name).text
      if (ignored.has(own)) return
      const whole = full.get(mention.first)!
      const key = own !== whole && usage.areApart(own, whole) ? own : whole
      let cluster = clusters.get(key)
      if (!cluster) clusters.set(key, (cluster = { key, names: new Map(), mentions: [], votes: new Map() }))
      cluster.mentions.push({ source: article.source, mention: index })
      add(cluster.names, mention.name, 1)
      add(cluster.votes, mention.type, 0.1 + Math.min(mention.certainty, 10))
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

  /** For each entity of an article, by the index of its first mention, the key of its fullest name. */
  fullest(mentions: readonly Mention[]): Map<number, string> {
    const full = new Map<number, NameKey>()
    for (const { name, first } of mentions) {
      const key = this.of(name)
      const known = full.get(first)
      if (known === undefined || (known !== key && isFuller(key, known))) full.set(first, key)
    }
    return new Map([...full].map(([first, key]) => [first, key.text]))
  }
}

/** Which spellings the articles, and the user, take for one entity and which for two. */
class Usage {
  /** For each short spelling, the full ones that some article uses it for. */
  readonly #fullOf = new Map<string, Set<string>>()
  readonly #apart = new Set<string>()

  constructor(
    analyses: readonly Analysis[],
    entitiesOf: readonly ReadonlyMap<number, string>[],
    keys: Keys,
    overrides: EntityOverrides,
  ) {
    analyses.forEach(({ mentions }, at) => {
      for (const { name, first } of mentions) {
        const key = keys.of(name).text
        const whole = entitiesOf[at]!.get(first)!
        if (key === whole) continue
        const set = this.#fullOf.get(key)
        if (set) set.add(whole)
        else this.#fullOf.set(key, new Set([whole]))
      }
    })
    const votes = new Map<string, number>()
    analyses.forEach(({ mentions }, at) => {
      const entities = entitiesOf[at]!
      const present = new Set(entities.values())
      for (const key of present) {
        for (const whole of this.#fullOf.get(key) ?? []) if (present.has(whole)) add(votes, `${key}\n${whole}`, 1)
      }
      const together = new Set<string>()
      for (const { name, first } of mentions) {
        const [key, whole] = [keys.of(name).text, entities.get(first)!]
        if (key !== whole) together.add(`${key}\n${whole}`)
      }
      for (const pair of together) add(votes, pair, -1)
    })
    for (const [pair, count] of votes) {
      const [key, whole] = pair.split('\n') as [string, string]
      if (count < 0) continue
      if (count > 0 || !isPlainlyShort(keys.of(key), keys.of(whole))) this.#setApart(key, whole)
    }
    for (const [a, b] of overrides.split) this.#setApart(keys.of(a).text, keys.of(b).text)
  }

  #setApart(a: string, b: string): void {
    this.#apart.add(`${a}\n${b}`).add(`${b}\n${a}`)
  }

  /** Whether as many articles use the spellings for two entities as for one, or the user says that they are two. */
  areApart(a: string, b: string): boolean {
    return this.#apart.has(`${a}\n${b}`)
  }

  /** The one full spelling that articles use this one for; `undefined` where there are several or none. */
  fullFor(short: string): string | undefined {
    const full = [...(this.#fullOf.get(short) ?? [])].filter((whole) => !this.areApart(short, whole))
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
    const name = commonest(cluster)
    const type = voted(cluster.votes)
    const certainty = cluster.votes.get(type) ?? 0
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
function commonest({ key, names }: Cluster): string {
  let best: string | undefined
  for (const [name, count] of names) {
    if (nameKey(name).text !== key) continue
    const most = best === undefined ? -1 : names.get(best)!
    if (count > most || (count === most && name < best!)) best = name
  }
  return best ?? key
}

function voted(votes: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = 'organization'
  for (const type of types) if ((votes.get(type) ?? 0) > (votes.get(best) ?? 0)) best = type
  return best
}

/** Most votes of a type other than this one. */
function others(votes: ReadonlyMap<EntityType, number>, type: EntityType): number {
  let most = 0
  for (const [other, count] of votes) if (other !== type && count > most) most = count
  return most
}

function toEntities(groups: readonly (readonly Cluster[])[], keys: Keys, overrides: EntityOverrides): Entity[] {
  const renamed = new Map(Object.entries(overrides.rename).map(([name, to]) => [keys.of(name).text, to]))
  const retyped = new Map(Object.entries(overrides.retype).map(([name, type]) => [keys.of(name).text, type]))
  const entities = groups.map((clusters): Entity => {
    const names = new Map<string, number>()
    const votes = new Map<EntityType, number>()
    for (const cluster of clusters) {
      for (const [name, count] of cluster.names) add(names, name, count)
      for (const [type, count] of cluster.votes) add(votes, type, count)
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
    const type = firstOf(aliases, (alias) => retyped.get(keys.of(alias).text)) ?? voted(votes)
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

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
