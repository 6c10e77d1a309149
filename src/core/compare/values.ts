import { pretty } from '../figures/quantity.ts'
import { identify } from '../identity.ts'
import type { Agreement, Conflict, Place, Side } from '../model.ts'
import type { Item } from './items.ts'
import { cluster, type Dispute, type Group } from './measures.ts'

export interface ValueFindings {
  readonly conflicts: readonly Conflict[]
  readonly agreements: readonly Agreement[]
}

/** Conflicts and agreements between figures. */
export function compareValues(items: readonly Item[], independent: (items: readonly Item[]) => number): ValueFindings {
  const { groups, disputes } = cluster(items)
  const agreements = groups
    .filter(({ sources }) => sources.size > 1)
    .map((group): Agreement => {
      const lead = leadOf(group)
      return {
        id: identify('agreement', ...idsOf(group.items)),
        measure: lead.claim.measure.phrase,
        subjects: lead.subjects,
        value: lead.figure.text,
        places: group.items.map(placeOf),
        claims: group.items.map(({ source, index }) => ({ source, claim: index })),
        independentSources: independent(group.items),
      }
    })
  return { conflicts: disputes.map((dispute) => conflictOf(dispute, independent)), agreements }
}

function conflictOf(dispute: Dispute, independent: (items: readonly Item[]) => number): Conflict {
  const groups = [...dispute.groups].sort(
    (a, b) => b.sources.size - a.sources.size || (idsOf(a.items)[0]! < idsOf(b.items)[0]! ? -1 : 1),
  )
  const sides = groups.map((group): Side => {
    const lead = leadOf(group)
    return {
      value: pretty(lead.quantity),
      places: group.items.map(placeOf),
      claims: group.items.map(({ source, index }) => ({ source, claim: index })),
      independentSources: independent(group.items),
    }
  })
  const a = dispute.pairs[0]!.left
  const kind = a.quantity.kind === 'date' ? 'date' : 'value'
  return {
    id: identify('conflict', ...groups.flatMap(({ items }) => idsOf(items))),
    level: 'conflict',
    kind,
    measure: a.claim.measure.phrase,
    subjects: a.subjects,
    reason: `${sides.map(({ value }) => value).join(' and ')} cannot both be right (${dispute.score.toFixed(2)}).`,
    steps: [],
    sides,
    weight: dispute.score,
  }
}

function leadOf({ items }: Group): Item {
  return [...items].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))[0]!
}

function idsOf(items: readonly Item[]): string[] {
  return items.map(({ claim }) => claim.id).sort()
}

function placeOf({ source, figure }: Item): Place {
  return { source, start: figure.start, end: figure.end, text: figure.text }
}
