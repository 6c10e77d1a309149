import type { Entity } from '../model.ts'

/** Finds the entity that a mention of a source, by its index, refers to. */
export type EntityFinder = (source: string, mention: number) => Entity | undefined

export function entityFinder(entities: readonly Entity[]): EntityFinder {
  const found = new Map<string, Entity>()
  for (const entity of entities) {
    for (const { source, mention } of entity.mentions) found.set(`${source}\u0000${mention}`, entity)
  }
  return (source, mention) => found.get(`${source}\u0000${mention}`)
}
