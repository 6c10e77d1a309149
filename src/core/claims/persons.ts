import { concept } from './concepts.ts'
import { stem } from './words.ts'

/** The concepts of words, divided by spaces. */
export function conceptsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => concept(stem(word))))
}

/** Concepts for persons, whom news counts now as people and now as what they are. */
export const persons = conceptsOf(
  'person child man woman pupil passenger employee member customer user victim survivor patient resident population ' +
    'soldier voter colleague worker staff spectator fan crew dead injured missing displaced evacuated hospitalised rescued rescuer',
)
