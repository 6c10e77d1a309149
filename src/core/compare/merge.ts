import { groupBy } from '../grouping.ts'
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
    origins: new Map(stories.flatMap(({ origins }) => [...origins])),
  }
}

function mergeEntities(stories: readonly Findings[]): Entity[] {
  const byName = groupBy(
    stories.flatMap(({ entities }) => entities),
    ({ name }) => name,
  )
  return [...byName.values()].map((same) => {
    if (same.length === 1) return same[0]!
    const most = same.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a))
    return {
      ...most,
      aliases: [...new Set([...most.aliases, ...same.flatMap(({ aliases }) => aliases)])],
      mentions: same.flatMap(({ mentions }) => mentions),
    }
  })
}
