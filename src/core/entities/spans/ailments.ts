import type { Candidate } from './candidates.ts'
import { isPlaceName } from '../words/lexicon.ts'
import { phrase } from '../words/phrases.ts'

/** Nouns that make of a name that of an illness. Source: the headings of ICD-11 (World Health Organization). */
const ailments = new Set(
  'disease syndrome disorder palsy dystrophy atrophy sclerosis anaemia anemia fever lymphoma sarcoma ataxia chorea dementia'.split(
    ' ',
  ),
)

/** Drops names of illnesses, "Varnon-Mweri disease (VMD)": they are called after people and places and are neither. */
export function withoutAilments(candidates: readonly Candidate[]): Candidate[] {
  const eponyms = new Set<string>()
  const acronyms = new Set<string>()
  const titled = new Set<string>()
  const named = candidates.map((candidate) => {
    const { line, first, last } = candidate
    const { tokens } = line
    if (candidate.titled) titled.add(tokens[last]!.key)
    const noun = ailmentAt(candidate)
    if (noun === 0) return false
    const name = phrase(tokens, first, Math.min(last, noun - 1))
    if (!isPlaceName(name)) eponyms.add(name)
    const short = tokens[noun + 1]
    if (short?.before === ' (' && short.shape === 'upper') acronyms.add(short.key)
    return true
  })
  if (!named.includes(true)) return [...candidates]
  return candidates.filter(({ first, last, name, titled: office }, at) => {
    if (named[at]) return false
    if (first === last && acronyms.has(name)) return false
    return office || !eponyms.has(name) || titled.has(name)
  })
}

/** Index of the noun in "Varnon-Mweri disease" and "Varnon Disease"; 0 where there is none. */
function ailmentAt({ line: { tokens }, first, last, titled }: Candidate): number {
  if (titled) return 0
  if (first < last && ailments.has(tokens[last]!.key)) return last
  const next = tokens[last + 1]
  return next?.before === ' ' && ailments.has(next.key) ? last + 1 : 0
}
