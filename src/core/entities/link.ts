import type { Analysis, Entity } from '../model.ts'

/** What the user says of names; see `entities.yaml`. */
export interface EntityOverrides {
  readonly merge: readonly (readonly string[])[]
  readonly split: readonly (readonly [string, string])[]
  readonly rename: Readonly<Record<string, string>>
  readonly retype: Readonly<Record<string, Entity['type']>>
  readonly ignore: readonly string[]
}

export const noOverrides: EntityOverrides = { merge: [], split: [], rename: {}, retype: {}, ignore: [] }

/** Links the mentions of a folder's articles into entities. Independent of the order of `analyses`. */
export function linkEntities(_analyses: readonly Analysis[], _overrides: EntityOverrides = noOverrides): Entity[] {
  return []
}
