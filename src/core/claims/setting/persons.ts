import { concept } from '../words/concepts.ts'
import { stem } from '../words/words.ts'

/** The concepts of words, divided by spaces. */
export function conceptsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => concept(stem(word))))
}

/** The concept of a counted noun. */
export function countedAs(noun: string): string {
  return concept(stem(noun.toLowerCase()))
}

/** Concepts for persons, whom news counts now as people and now as what they are. Source: the hyponyms of "person" in WordNet that say no trade. */
export const persons = conceptsOf(
  'person individual adult child youngster teenager youth kid boy girl man woman pupil passenger rider employee member customer user victim survivor ' +
    'patient participant resident villager population soldier voter colleague worker staff personnel volunteer spectator fan guest visitor ' +
    'attendee traveller commuter motorist demonstrator protester marcher striker suspect thief gunman attacker casualty soul crew dead injured ' +
    'missing displaced evacuated hospitalised rescued rescuer',
)
