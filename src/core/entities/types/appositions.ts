import { voyages } from '../lexicon/cues.ts'
import { sayingVerbs, roles } from '../lexicon/people.ts'
import { isPersonNoun, isPlaceName, kindOf } from '../words/lexicon.ts'
import { isNameShape, phraseEnds } from '../words/phrases.ts'
import type { Scores } from '../words/scores.ts'
import type { Token } from '../words/tokens.ts'

/** Work that firms do as people do. Source: the offices that insolvency law and contracts of works give to either. */
const firmsToo = new Set(
  'administrator liquidator auditor receiver adviser advisor broker consultant landlord contractor developer architect'.split(
    ' ',
  ),
)

/** Source: the feature codes of GeoNames. */
const shores = new Set(
  'shore coast bank border island peninsula outskirts river riverbank waterfront estuary frontier lakeside seafront'.split(
    ' ',
  ),
)

const determiners = new Set('the a an its their his her our my this that'.split(' '))
const beforeApposition = new Set(
  'then now once formerly also both perhaps still later already himself herself itself'.split(' '),
)
const kindBefore = new Set('the a an its their his her our this that'.split(' '))
const clauseWords = new Set('and but is was has had have are were that which who of in on at from with by'.split(' '))

/** "X, 54, …", "X, chief executive of …", "X, a regional airline", "X, which …", "X, Ohio". */
export function scoreApposition(tokens: readonly Token[], from: number, full: boolean, scores: Scores): void {
  const start = tokens[from]!
  if (start.shape === 'number') {
    const age = Number(start.text)
    if (age >= 5 && age <= 110 && tokens[from + 1]?.before.startsWith(',')) scores.person += 5
    return
  }
  if (start.key === 'who' || start.key === 'aged') scores.person += full || start.key === 'aged' ? 3.5 : 2.5
  else if (start.key === 'whose') {
    scores.person += 1
    return
  } else if (start.key === 'which') {
    scores.organization += 1
    scores.person -= 3
    // ", which had berthed": only ships do.
    if (voyages.has(tokens[from + 1]?.key ?? '') || voyages.has(tokens[from + 2]?.key ?? '')) scores.product += 6
  } else if (start.key === 'where') scores.place += /^(?:he|she|they)$/.test(tokens[from + 1]?.key ?? '') ? 1 : 3.5
  if (isNameShape(start) && isPlaceName(start.key)) scores.place += 1.2
  // "Varno, on the far shore,": where only places lie.
  if (
    start.key === 'on' &&
    tokens[from + 1]?.key === 'the' &&
    tokens.slice(from + 2, from + 5).some(({ key }) => shores.has(key))
  )
    scores.place += 3
  for (let steps = 0; steps < 6; steps++) {
    const at = from + steps
    const token = tokens[at]
    if (!token || (steps > 0 && token.before !== ' ' && !/^(?:-|’s |'s )$/.test(token.before))) return
    const { key } = token
    // ", lost a child": what begins after a verb says nothing of the name; ", now a farmer" does.
    if (steps > 0 && determiners.has(key) && !beforeApposition.has(tokens[at - 1]!.key)) return
    const kind = kindOf(key)
    if (
      isPersonNoun(key) &&
      !(key === 'head' && steps > 2) &&
      (roles.has(key) || (steps > 0 && endsPhrase(tokens[at + 1])))
    ) {
      // "Bexlow Rowan, the administrator": firms do that too.
      if (firmsToo.has(key)) {
        scores.person += 2
        scores.organization += 3.2
        return
      }
      scores.person += kind === 'person' ? 4 : full ? 2 : 1
      if (kind === 'organization') scores.organization += 2
      return
    }
    // ", record software sold by": a noun or two without an article.
    const bare = steps === 0 || (steps === 1 && start.shape === 'lower' && kind !== 'organization')
    if (kind && kind !== 'person' && (bare || kindBefore.has(start.key)) && endsPhrase(tokens[at + 1])) {
      scores[kind] += 4
      return
    }
    if (sayingVerbs.has(key) || clauseWords.has(key)) return
  }
}

const made = new Set('sold made built run owned held led known written drawn grown set'.split(' '))

function endsPhrase(following: Token | undefined): boolean {
  return (
    following === undefined ||
    following.before !== ' ' ||
    phraseEnds.has(following.key) ||
    made.has(following.key) ||
    (following.shape === 'lower' && following.key.length > 4 && /(?:ing|ed)$/.test(following.key))
  )
}
