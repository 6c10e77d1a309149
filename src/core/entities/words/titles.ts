import { streets } from '../lexicon/cues.ts'
import { isDemonym, isPlaceName, isRegion, kindOf } from './lexicon.ts'
import { phrase, placePrefix } from './phrases.ts'
import type { Token } from './tokens.ts'
import * as is from './wordFacts.ts'

/** How many words from `first` are a form of address or an office before a name. */
export function titleLength(tokens: readonly Token[], first: number, last: number, whole: boolean): number {
  let at = first
  let found = false
  while (at <= last) {
    const { key, shape, facts } = tokens[at]!
    if (shape === 'lower') {
      if ((key === 'of' || key === 'for') && found && at < last && tokens[at + 1]!.facts & is.roleModifier) {
        at += 2
        continue
      }
      break
    }
    const isOffice = (facts & (is.honorific | is.office)) !== 0
    if (!isOffice) {
      if (at === last) break
      const next = tokens[at + 1]!
      // "Petroleum Minister": whatever the field is.
      const isField =
        facts & is.roleModifier
          ? next.facts & is.title
          : next.key === 'minister' && !(facts & (is.placeName | is.demonym))
      if (!isField) break
    } else found = true
    at++
  }
  if (
    !found ||
    namesStreet(tokens, first, last) ||
    namesChurch(tokens, first) ||
    namesThing(tokens, first) ||
    namesTown(tokens, first)
  )
    return 0
  const size = at - first
  if (at > last) return size
  // "King's College", "Justice Department", "Bishop Auckland City Council": the whole is the name of a body.
  if (whole && !(tokens[at]!.shape === 'capital' && tokens[at]!.facts & is.givenName)) return 0
  if (tokens[at]!.key === 'of' || tokens[at]!.key === 'for') return size + 1
  if (tokens[at]!.facts & is.strongHead && size === 1) return 0
  if (tokens[at]!.shape === 'lower') return 0
  return size
}

/** Words of "Public Health" in "Director of Public Health Ana Ruiz": ordinary ones between an office and a name in no part ordinary. */
export function fieldLength(tokens: readonly Token[], first: number, last: number): number {
  const office = tokens[first - 2]
  if (!office || !(office.facts & is.office)) return 0
  const joint = tokens[first - 1]!.key
  if (joint !== 'of' && joint !== 'for') return 0
  let at = first
  while (at < last && isField(tokens[at]!)) at++
  if (at === first || at >= last || tokens[at]!.shape !== 'capital') return 0
  return tokens.slice(at, last + 1).every(({ facts }) => !(facts & is.common) || facts & is.givenName) ? at - first : 0
}

function isField({ key, shape, facts }: Token): boolean {
  return key === 'and' || (shape === 'capital' && (facts & (is.common | is.givenName | is.placeName)) === is.common)
}

/** "Lady Ana" in "the Lady Ana": with the article and a name it is what a ship or a house is called, and nobody's title. */
function namesThing(tokens: readonly Token[], first: number): boolean {
  const article = tokens[first - 1]
  const next = tokens[first + 1]
  return (
    thingsToo.has(tokens[first]!.key) &&
    article?.key === 'the' &&
    article.shape === 'lower' &&
    next?.shape === 'capital' &&
    !(next.facts & (is.common | is.title))
  )
}

/** Titles that stand in names of ships and houses too. */
export const thingsToo: ReadonlySet<string> = new Set(['lady', 'sir', 'queen', 'king', 'princess', 'prince'])

/** "Saint Ana" in "was held in Saint Ana": people are not gone to. */
function namesTown(tokens: readonly Token[], first: number): boolean {
  const { key, before } = tokens[first]!
  return /^(?:saint|st|ras)$/.test(key) && before === ' ' && goneTo.has(tokens[first - 1]?.key ?? '')
}

const goneTo = new Set(['in', 'at', 'to', 'from', 'near', 'outside'])

/** "King Street", "Bishop Road": after whom a street is called. */
function namesStreet(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last === first + 1 &&
    streets.has(tokens[last]!.key) &&
    /^(?:king|queen|prince|princess|duke|earl|lord|lady|bishop|abbot|dean|saint|st|sir)$/.test(tokens[first]!.key)
  )
}

/** "Saint Brendan" in "the church of Saint Brendan": whose church it is. */
function namesChurch(tokens: readonly Token[], first: number): boolean {
  return (
    /^(?:saint|st)$/.test(tokens[first]!.key) &&
    tokens[first - 1]?.key === 'of' &&
    kindOf(tokens[first - 2]?.key ?? '') === 'place'
  )
}

/** Words that are an adjective of origin before a title: "Dutch" in "Dutch Prime Minister", but not in "Dutch Railways". */
export function originPrefix(tokens: readonly Token[], first: number, last: number, whole: boolean): number {
  if (whole || first === last || !maybeOrigin(tokens, first, last) || placePrefix(tokens, first, last) > 1) return 0
  const size = first + 1 < last && isDemonym(phrase(tokens, first, first + 1)) ? 2 : 1
  const name = phrase(tokens, first, first + size - 1)
  const next = tokens[first + size]!
  if (!isDemonym(name) || isPlaceName(name) || next.shape === 'lower') return 0
  if (first + size === last && isRegion(next.key)) return size
  return next.facts & is.title || (next.facts & (is.givenName | is.common)) === is.givenName ? size : 0
}

/** Whether the first word, or the first two, may be an adjective of origin. */
function maybeOrigin(tokens: readonly Token[], first: number, last: number): boolean {
  return (tokens[first]!.facts & is.demonym) !== 0 || first + 1 < last
}

/** Whether the capital words at `at`, within a name, are an office and no part of the name. */
export function isOffice(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  const { key, shape, facts } = tokens[at]!
  if (shape === 'lower' || !(facts & is.title)) return false
  // "Varno General": a hospital.
  if (at === last && key === 'general') return false
  // "Varno Head": a headland, where an office would come after a body's name or before a person's.
  if (at === last && key === 'head' && at === first + 1 && !(tokens[first]!.facts & is.common)) return false
  // A surname that is also an office: "Larry King", "Martin Luther King".
  if (at === last && tokens[first]!.facts & is.givenName && shape === 'capital') return false
  let end = at
  while (end <= last && tokens[end]!.facts & is.title) end++
  let office = false
  for (let each = at; each < end; each++) if (tokens[each]!.facts & is.office) office = true
  return office
}

/** Letters behind a member of parliament's name: "Ana Ruiz MSP". Before a name they follow a party: "Labour MP Ana Ruiz". */
const afterMembers = new Set(['mp', 'msp', 'mep', 'td', 'mla', 'mlc', 'mna', 'mpp'])

/** Whether the office at `at` ends the full name of the one who holds it, and is not what somebody has. */
export function isBehindMember(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  return at === last && at - first > 1 && afterMembers.has(tokens[at]!.key)
}
