import { conceptLines } from './conceptTable.ts'
import { stem } from './words.ts'

/** Two-word names, which the table writes with a hyphen. */
const phrases: ReadonlySet<string> = new Set(conceptLines.match(/[a-z]+-[a-z]+/g))
const phraseStarts: ReadonlySet<string> = new Set([...phrases].map((phrase) => phrase.split('-')[0]!))

const conceptOf: ReadonlyMap<string, string> = new Map(
  conceptLines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name, ...others] = line.split(' ')
      return [name!, ...others].map((word): [string, string] => [
        stem(word.replace(/-/g, '')),
        stem(name!.replace(/-/g, '')),
      ])
    }),
)

/** Nouns that look as if they were made from a verb and mean something else than what it says. */
const notDerived: ReadonlySet<string> = new Set(
  'production position question portion section mission passion pension tension million billion region religion fashion union opinion department apartment compartment statement basement garment document'
    .split(' ')
    .map(stem),
)
/** Derived nouns that are kept; a language has fewer in its news. */
const mostDerived = 10_000
const derived = new Map<string, string>()

/** The stem of the verb from which a noun is made: "terminat" for "termination", "invest" for "investment". */
function verbOf(noun: string): string {
  if (notDerived.has(noun)) return noun
  if (/[ts]ion$/.test(noun) && noun.length >= 9) return stem(noun.slice(0, -3))
  return noun.endsWith('ment') && noun.length >= 9 ? stem(noun.slice(0, -4)) : noun
}

/** The concept a stem belongs to, that of the verb it is made from, or the stem itself. */
export function concept(stemmed: string): string {
  const known = conceptOf.get(stemmed) ?? derived.get(stemmed)
  if (known !== undefined) return known
  if (!/(?:[ts]ion|ment)$/.test(stemmed)) return stemmed
  const verb = verbOf(stemmed)
  const found = conceptOf.get(verb) ?? verb
  if (derived.size < mostDerived) derived.set(stemmed, found)
  return found
}

/** Whether a lower-case word may be the first of two that are one name. */
export function opensPhrase(lower: string): boolean {
  return phraseStarts.has(lower)
}

/** Whether two neighbouring lower-case words are one name: "laid off". */
export function isPhrase(first: string, second: string): boolean {
  return phraseStarts.has(first) && phrases.has(`${first}-${second}`)
}
