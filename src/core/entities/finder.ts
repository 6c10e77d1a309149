import type { Entity } from '../model.ts'
import { rememberOf } from '../remember.ts'

/** Finds the entity that a mention of a source, by its index, refers to. */
export type EntityFinder = (source: string, mention: number) => Entity | undefined

/** Made once for each state of a folder, whoever asks. */
export const entityFinder = rememberOf((entities: readonly Entity[]): EntityFinder => {
  const bySource = new Map<string, Entity[]>()
  for (const entity of entities) {
    for (const { source, mention } of entity.mentions) {
      let of = bySource.get(source)
      if (!of) bySource.set(source, (of = []))
      of[mention] = entity
    }
  }
  return (source, mention) => bySource.get(source)?.[mention]
})
