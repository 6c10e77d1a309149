import type { Candidate } from '../spans/candidates.ts'
import { isPersonNoun, kindOf } from '../words/lexicon.ts'
import { phraseEnds } from '../words/phrases.ts'
import type { Scores } from '../words/scores.ts'
import type { Token } from '../words/tokens.ts'

const copulas = new Set(['is', 'was', 'became', 'remains', 'will', 'would'])

/** Words before the subject of a clause. */
const beforeSubject = new Set(
  'the that and but because as while whereas since where when if though although'.split(' '),
)

/** Nouns for people that firms and bodies are said to be too: "Corvus is a leader in its field". */
const metaphors = new Set(
  'leader partner owner player member winner champion pioneer victim donor backer sponsor supporter user beneficiary producer exporter importer holder star neighbour neighbor friend winner loser contender favourite favorite source provider newcomer buyer supplier customer rival competitor investor trader client employer'.split(
    ' ',
  ),
)

const nounEnds: ReadonlySet<string> = new Set([...phraseEnds, 'whose'])

/** "Varnivo is a drug", "Corvus was one of the airlines": what a clause says that its subject is. */
export function scoreDefinition({ line, first, last }: Candidate, scores: Scores): void {
  const { tokens } = line
  const verb = tokens[last + 1]
  if (!verb || verb.before !== ' ' || !copulas.has(verb.key)) return
  const previous = tokens[first - 1]
  if (previous && !tokens[first]!.opens && !beforeSubject.has(previous.key) && !tokens[first]!.before.startsWith(','))
    return
  const from = verb.key === 'would' || verb.key === 'will' ? (tokens[last + 2]?.key === 'be' ? last + 3 : 0) : last + 2
  const article = from > 0 ? tokens[from] : undefined
  if (!article || article.before !== ' ') return
  const isSole = article.key === 'the' && isSuperlative(tokens[from + 1]?.key ?? '')
  if (article.key !== 'a' && article.key !== 'an' && !isSole) return
  for (let at = from + 1; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at]!
    if ((token.before !== ' ' && token.before !== '-') || (token.shape !== 'lower' && token.shape !== 'number')) return
    if (token.possessive || nounEnds.has(token.key)) return
    if (!endsPhrase(tokens[at + 1])) continue
    const kind = kindOf(token.key)
    if (kind && !metaphors.has(token.key)) scores[kind] += isPersonNoun(token.key) ? 3 : 4
    return
  }
}

/** "the deepest mine", "the first mine": only one thing is that. */
function isSuperlative(key: string): boolean {
  return key === 'first' || key === 'only' || (key.length > 5 && key.endsWith('est'))
}

function endsPhrase(following: Token | undefined): boolean {
  return following === undefined || following.before !== ' ' || nounEnds.has(following.key)
}
