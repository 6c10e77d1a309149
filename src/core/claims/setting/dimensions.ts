import type { Token } from './sentences.ts'

/** Dimensions by the adjective that gives them. Source: the "attribute" relation of WordNet 3.1 for adjectives of size and age. */
const dimensions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    height: 'high tall',
    length: 'long',
    depth: 'deep',
    width: 'wide broad',
    thickness: 'thick',
    age: 'old aged',
    weight: 'heavy',
    distance: 'away apart',
  }).flatMap(([noun, adjectives]) => adjectives.split(' ').map((each): [string, string] => [each, noun])),
)

/** The dimension that the word beside a figure names: "42 m |high|", "|aged| 46"; `null` where none does. */
export function dimensionOf(tokens: readonly Token[], at: number): string | null {
  return dimensions.get(tokens[at + 1]?.word.lower ?? '') ?? (tokens[at - 1]?.word.lower === 'aged' ? 'age' : null)
}
