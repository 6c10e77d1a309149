import type { Analysis, Entity, EntityType, MentionOf } from '../model.ts'
import { groupSpellings, type Spelling } from './coreference.ts'
import { countryOf } from './lexicon.ts'
import { nameKey, tidyName } from './names.ts'
import { types } from './typing.ts'

/** What the user says of names; see `entities.yaml`. */
export interface EntityOverrides {
  readonly merge: readonly (readonly string[])[]
  readonly split: readonly (readonly [string, string])[]
  readonly rename: Readonly<Record<string, string>>
  readonly retype: Readonly<Record<string, Entity['type']>>
  readonly ignore: readonly string[]
}

export const noOverrides: EntityOverrides = { merge: [], split: [], rename: {}, retype: {}, ignore: [] }

/** Mentions of a folder that share a spelling and, in each article, an entity. */
interface Node {
  readonly key: string
  readonly names: Map<string, number>
  readonly mentions: MentionOf[]
  readonly votes: Map<EntityType, number>
}

/** Links the mentions of a folder's articles into entities. Independent of the order of `analyses`. */
export function linkEntities(analyses: readonly Analysis[], overrides: EntityOverrides = noOverrides): Entity[] {
  const sorted = [...analyses].sort((a, b) => compareText(a.article.source, b.article.source))
  const aliases = countAliases(sorted)
  const nodes = new Map<string, Node>()
  const nodeOf = (key: string): Node => {
    let node = nodes.get(key)
    if (!node) nodes.set(key, (node = { key, names: new Map(), mentions: [], votes: new Map() }))
    return node
  }
  for (const { article, mentions } of sorted) {
    const full = fullestKeys(mentions)
    mentions.forEach((mention, index) => {
      const key = nameKey(mention.name).text
      const whole = full.get(mention.first)!
      const node = nodeOf(aliases.separate(key, whole) ? key : whole)
      node.mentions.push({ source: article.source, mention: index })
      const name = tidyName(mention.name)
      node.names.set(name, (node.names.get(name) ?? 0) + 1)
      node.votes.set(mention.type, (node.votes.get(mention.type) ?? 0) + 0.1 + Math.min(mention.certainty, 10))
    })
  }
  const list = [...nodes.values()].sort((a, b) => compareText(a.key, b.key))
  return toEntities(joinNodes(list, aliases, overrides), overrides)
}

interface Aliases {
  /** Whether some article uses both spellings for different entities. */
  separate(short: string, full: string): boolean
  /** Full spellings that articles use this one for. */
  fullOf(short: string): ReadonlySet<string>
}

function countAliases(analyses: readonly Analysis[]): Aliases {
  const apart = new Set<string>()
  const together = new Map<string, Set<string>>()
  for (const { mentions } of analyses) {
    const full = fullestKeys(mentions)
    const ownGroup = new Set(full.values())
    mentions.forEach((mention) => {
      const key = nameKey(mention.name).text
      const whole = full.get(mention.first)!
      if (key === whole) return
      let set = together.get(key)
      if (!set) together.set(key, (set = new Set()))
      set.add(whole)
    })
    // Only spellings that some article treats as short for another matter; they are looked up below.
    for (const key of ownGroup) apart.add(`${key}\n`)
  }
  const pairs = new Set<string>()
  for (const { mentions } of analyses) {
    const groups = new Set(fullestKeys(mentions).values())
    for (const key of groups) {
      for (const whole of together.get(key) ?? []) if (groups.has(whole)) pairs.add(`${key}\n${whole}`)
    }
  }
  return {
    separate: (short, full) => short !== full && pairs.has(`${short}\n${full}`),
    fullOf: (short) => together.get(short) ?? new Set(),
  }
}

/** For each entity of an article, by the index of its first mention, the key of its fullest name. */
function fullestKeys(mentions: readonly { readonly name: string; readonly first: number }[]): Map<number, string> {
  const full = new Map<number, string>()
  for (const { name, first } of mentions) {
    const key = nameKey(name).text
    const known = full.get(first)
    if (known === undefined || isFuller(key, known)) full.set(first, key)
  }
  return full
}

function isFuller(a: string, b: string): boolean {
  const [left, right] = [a.split(' ').length, b.split(' ').length]
  return left !== right ? left > right : a.length !== b.length ? a.length > b.length : a < b
}

function joinNodes(nodes: readonly Node[], aliases: Aliases, overrides: EntityOverrides): Node[][] {
  const index = new Map(nodes.map((node, at) => [node.key, at]))
  const stated: [number, number][] = []
  nodes.forEach(({ key }, at) => {
    const full = [...aliases.fullOf(key)].filter((whole) => !aliases.separate(key, whole) && index.has(whole))
    if (full.length === 1) stated.push([index.get(full[0]!)!, at])
  })
  const spellings = nodes.map((node): Spelling => {
    const name = commonest(node.names)
    const type = voted(node.votes)
    return {
      key: nameKey(name),
      name,
      type,
      sure: (node.votes.get(type) ?? 0) >= 3,
      order: 0,
      count: node.mentions.length,
    }
  })
  void overrides
  const groups = groupSpellings(spellings, stated)
  const joined = new Map<number, Node[]>()
  groups.forEach((targets, at) => {
    const target = targets.length === 1 ? targets[0]! : at
    const list = joined.get(target)
    if (list) list.push(nodes[at]!)
    else joined.set(target, [nodes[at]!])
  })
  return [...joined.values()]
}

function commonest(names: ReadonlyMap<string, number>): string {
  let best = ''
  let most = -1
  for (const [name, count] of names) {
    if (count > most || (count === most && (isFuller(name, best) || (name.length === best.length && name < best)))) {
      best = name
      most = count
    }
  }
  return best
}

function voted(votes: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = 'organization'
  for (const type of types) if ((votes.get(type) ?? 0) > (votes.get(best) ?? 0)) best = type
  return best
}

function toEntities(groups: readonly (readonly Node[])[], overrides: EntityOverrides): Entity[] {
  const used = new Set<string>()
  const entities = groups.map((nodes) => {
    const names = new Map<string, number>()
    const votes = new Map<EntityType, number>()
    for (const node of nodes) {
      for (const [name, count] of node.names) names.set(name, (names.get(name) ?? 0) + count)
      for (const [type, count] of node.votes) votes.set(type, (votes.get(type) ?? 0) + count)
    }
    const aliases = fullestFirst(names)
    const mentions = nodes
      .flatMap((node) => node.mentions)
      .sort((a, b) => compareText(a.source, b.source) || a.mention - b.mention)
    return { name: aliases[0]!, type: voted(votes), aliases, mentions }
  })
  void overrides
  entities.sort((a, b) => b.mentions.length - a.mentions.length || compareText(a.name, b.name))
  return entities.map((entity) => {
    let name = entity.name
    for (let number = 2; used.has(name); number++) name = `${entity.name} (${number})`
    used.add(name)
    return { ...entity, name }
  })
}

/** Names by fullness: more words first, capitals throughout last among equals, then the commoner. */
function fullestFirst(names: ReadonlyMap<string, number>): string[] {
  const country = [...names.keys()].some((name) => countryOf(nameKey(name).text))
  const size = (name: string) => (country ? 1 : nameKey(name).words.length)
  const shouts = (name: string) => (name === name.toUpperCase() && hasQuieter(name, names) ? 1 : 0)
  return [...names]
    .sort(
      ([a, m], [b, n]) =>
        size(b) - size(a) || shouts(a) - shouts(b) || n - m || b.length - a.length || compareText(a, b),
    )
    .map(([name]) => name)
}

function hasQuieter(name: string, names: ReadonlyMap<string, number>): boolean {
  const { text } = nameKey(name)
  return [...names.keys()].some(
    (other) => other !== name && other !== other.toUpperCase() && nameKey(other).text === text,
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
