import type { Entity, Findings } from '../model.ts'

/** What several stories of one folder say, as one: conflicts by weight, entities of one name joined. */
export function mergeFindings(stories: readonly Findings[]): Findings {
  if (stories.length === 1) return stories[0]!
  return {
    entities: mergeEntities(stories),
    conflicts: stories
      .flatMap(({ conflicts }) => conflicts)
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    agreements: stories.flatMap(({ agreements }) => agreements),
    comparisons: stories.flatMap(({ comparisons }) => comparisons),
    origins: mergeOrigins(stories),
  }
}

function mergeOrigins(stories: readonly Findings[]): Map<string, string> {
  const merged = new Map<string, string>()
  for (const { origins } of stories) for (const [source, origin] of origins) merged.set(source, origin)
  return merged
}

function mergeEntities(stories: readonly Findings[]): Entity[] {
  const byName = new Map<string, Entity>()
  // A change redoes this for the whole folder, of which nearly every name is of one story alone.
  const shared = new Map<string, Entity[]>()
  for (const { entities } of stories) {
    for (const entity of entities) {
      const known = byName.get(entity.name)
      if (!known) byName.set(entity.name, entity)
      else if (shared.has(entity.name)) shared.get(entity.name)!.push(entity)
      else shared.set(entity.name, [known, entity])
    }
  }
  for (const [name, same] of shared) byName.set(name, joined(same))
  return [...byName.values()]
}

function joined(same: readonly Entity[]): Entity {
  const most = same.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a))
  return {
    ...most,
    aliases: [...new Set([...most.aliases, ...same.flatMap(({ aliases }) => aliases)])],
    mentions: same.flatMap(({ mentions }) => mentions),
  }
}
