import type { EntityType } from '../../model.ts'
import type { Candidate } from '../spans/candidates.ts'
import { kindOfMany } from '../words/lexicon.ts'
import { bestType, sureness, type Scores } from '../words/scores.ts'

/** A name where it stands, and the index of its spelling. */
interface Member {
  readonly candidate: Candidate
  readonly spelling: number
}

/** Things listed side by side are of one type: the plain ones of a list tell that of the doubtful. */
export function shareInLists(
  found: readonly Member[],
  groups: readonly (readonly number[])[],
  scores: readonly Scores[],
): void {
  const given: [number, EntityType, number][] = []
  let start = 0
  for (let at = 1; at <= found.length; at++) {
    const gap = at < found.length ? listGap(found[at - 1]!, found[at]!) : null
    if (gap === 'comma') continue
    // "from Varno to Mweru" is a list of two, "from Varno to Mweru and Selden" one of three.
    if (gap === 'to' && at + 1 < found.length && listGap(found[at]!, found[at + 1]!)) continue
    if (gap === 'and' || gap === 'to') {
      const members = found.slice(start, at + 1).map(({ spelling }) => groups[spelling]![0]!)
      // "two stations, Varno and Mweru,", "Varno and Mweru stations"
      if (areSites(found[start]!, found[at]!)) for (const each of members) given.push([each, 'place', 3])
      // "in Varno, Selden and Mweru": nobody is gone to.
      if (isIn(found[start]!)) {
        // But for "in Varno and Corvus in Mweru", where the last is what is in another.
        const { line, last } = found[at]!.candidate
        if (line.tokens[last + 1]?.key === 'in') members.pop()
        for (const each of members) given.push([each, 'place', 2.5], [each, 'person', -3])
        start = at
        continue
      }
      // Of plain members the type is plain, of likely ones likely, where none is of another.
      for (const [floor, points] of [
        [3, 1.5],
        [1, 1],
      ] as const) {
        const plain = new Set(
          members.filter((each) => sureness(scores[each]!) >= floor).map((each) => bestType(scores[each]!)),
        )
        if (plain.size === 0) continue
        if (plain.size === 1) {
          for (const each of members) if (sureness(scores[each]!) < 2) given.push([each, [...plain][0]!, points])
        }
        break
      }
    }
    start = at
  }
  for (const [group, type, points] of given) scores[group]![type] += points
}

function isIn({ candidate: { line, first } }: Member): boolean {
  const { tokens } = line
  return (
    tokens[first]!.before === ' ' &&
    /^(?:in|near)$/.test(tokens[first - 1]?.key ?? '') &&
    !trusted.has(tokens[first - 2]?.key ?? '')
  )
}

/** Whether the noun before a list's comma, or the one right behind the list, says that its members are places. */
function areSites({ candidate: { line, first } }: Member, { candidate: { last } }: Member): boolean {
  const { tokens } = line
  const [before, after] = [tokens[first - 1], tokens[last + 1]]
  if (
    before?.shape === 'lower' &&
    tokens[first]!.before === ', ' &&
    (kindOfMany(before.key) === 'place' || sites.has(before.key))
  )
    return true
  return after?.shape === 'lower' && after.before === ' ' && !tokens[last]!.possessive && sites.has(after.key)
}

/** Of what firms have plants, shops and offices are called after them; these are not. Source: the feature codes of GeoNames. */
const sites = new Set(
  'stations stops villages towns cities districts provinces counties suburbs boroughs rivers valleys lakes islands beaches harbours harbors streets roads hills mountains reservoirs dams canals neighbourhoods neighborhoods'.split(
    ' ',
  ),
)

/** What one has in people and in firms. Source: the collocations of "in" in the Oxford Collocations Dictionary. */
export const trusted = new Set(
  'confidence trust faith belief interest stake stakes share shares invested invests invest investment investments investing believe believes'.split(
    ' ',
  ),
)

function listGap(left: Member, right: Member): 'comma' | 'and' | 'to' | null {
  if (left.candidate.line !== right.candidate.line) return null
  const { tokens } = left.candidate.line
  const from = left.candidate.last + 1
  const to = right.candidate.first
  if (to - from > 2) return null
  if (from === to) return tokens[to]!.before === ', ' ? 'comma' : tokens[to]!.before === ' & ' ? 'and' : null
  // "the Varno and the Mweru"
  const article = to - from === 2 && tokens[to - 1]!.key === 'the' && tokens[to - 1]!.before === ' '
  if ((to - from !== 1 && !article) || tokens[to]!.before !== ' ' || !/^,? $/.test(tokens[from]!.before)) return null
  const { key } = tokens[from]!
  if (key === 'and' || key === 'or') return 'and'
  // "from Varno to Mweru"
  return key === 'to' && !article && tokens[left.candidate.first - 1]?.key === 'from' ? 'to' : null
}
