import { Groups } from '../grouping.ts'
import type { Analysis } from '../model.ts'
import { rememberOf } from '../remember.ts'

/** Folders up to this size are one story: whoever keeps so few articles together keeps them on one event. */
const oneStoryUpTo = 40
/** How many of the names that an article uses most say what it is about. */
const mainNames = 3

/**
 * Parts a large folder into stories: articles that share one of the names they use most, directly or through others. Only
 * articles of one story are compared. Independent of the articles' order; articles keep their order within a story.
 */
export function partition(analyses: readonly Analysis[]): Analysis[][] {
  if (analyses.length <= oneStoryUpTo) return analyses.length > 0 ? [[...analyses]] : []
  const stories = new Groups(analyses.length)
  const first = new Map<string, number>()
  for (const [index, analysis] of analyses.entries()) {
    for (const name of mainNamesOf(analysis)) {
      const known = first.get(name)
      if (known === undefined) first.set(name, index)
      else stories.join(index, known)
    }
  }
  return stories.members().map((story) => story.map((index) => analyses[index]!))
}

/** The names an article uses most, places left out; those of places where there are no others. */
const mainNamesOf = rememberOf(({ mentions }: Analysis): readonly string[] => {
  const counts = new Map<string, number>()
  const named = mentions.filter(({ type }) => type !== 'place')
  for (const { first } of named.length > 0 ? named : mentions) {
    const name = mentions[first]!.name.toLowerCase()
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mainNames)
    .map(([name]) => name)
})
