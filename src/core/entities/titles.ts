import { strongOrganizationHeads } from './lexicon/kinds.ts'
import { honorifics, roleModifiers, roles } from './lexicon/people.ts'
import { isCommon, isDemonym, isGivenName, isPlaceName, isRegion, kindOf } from './lexicon.ts'
import { phrase, placePrefix } from './phrases.ts'
import type { Token } from './tokens.ts'

/** How many words from `first` are a form of address or an office before a name. */
export function titleLength(tokens: readonly Token[], first: number, last: number, whole: boolean): number {
  let at = first
  let found = false
  while (at <= last) {
    const { key, shape } = tokens[at]!
    if (shape === 'lower') {
      if ((key === 'of' || key === 'for') && found && at < last && roleModifiers.has(tokens[at + 1]!.key)) {
        at += 2
        continue
      }
      break
    }
    const office = honorifics.has(key) || isOfficeWord(key)
    const next = at < last ? tokens[at + 1]!.key : ''
    // "Petroleum Minister": whatever the field is.
    const field = roleModifiers.has(key)
      ? isTitleWord(next)
      : next === 'minister' && !isPlaceName(key) && !isDemonym(key)
    if (!office && !field) break
    if (office) found = true
    at++
  }
  if (!found || namesChurch(tokens, first) || namesThing(tokens, first) || namesTown(tokens, first)) return 0
  const size = at - first
  if (at > last) return size
  // "King's College", "Justice Department", "Bishop Auckland City Council": the whole is the name of a body.
  if (whole && !(tokens[at]!.shape === 'capital' && isGivenName(tokens[at]!.key))) return 0
  if (tokens[at]!.key === 'of' || tokens[at]!.key === 'for') return size + 1
  if (strongOrganizationHeads.has(tokens[at]!.key) && size === 1) return 0
  if (tokens[at]!.shape === 'lower') return 0
  return size
}

/** Words of "Public Health" in "Director of Public Health Ana Ruiz": ordinary ones between an office and a name in no part ordinary. */
export function fieldLength(tokens: readonly Token[], first: number, last: number): number {
  const office = tokens[first - 2]
  if (!office || !/^(?:of|for)$/.test(tokens[first - 1]!.key) || !isOfficeWord(office.key)) return 0
  let at = first
  while (at < last && isField(tokens[at]!)) at++
  if (at === first || at >= last || tokens[at]!.shape !== 'capital') return 0
  return tokens.slice(at, last + 1).every(({ key }) => !isCommon(key) || isGivenName(key)) ? at - first : 0
}

function isField({ key, shape }: Token): boolean {
  return key === 'and' || (shape === 'capital' && isCommon(key) && !isGivenName(key) && !isPlaceName(key))
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
    !isCommon(next.key) &&
    !isTitleWord(next.key)
  )
}

/** Titles that stand in names of ships and houses too. */
export const thingsToo: ReadonlySet<string> = new Set(['lady', 'sir', 'queen', 'king', 'princess', 'prince'])

/** "Saint Ana" in "was held in Saint Ana": people are not gone to. */
function namesTown(tokens: readonly Token[], first: number): boolean {
  const { key, before } = tokens[first]!
  return /^(?:saint|st)$/.test(key) && before === ' ' && /^(?:in|at|to|from|near)$/.test(tokens[first - 1]?.key ?? '')
}

/** "Saint Brendan" in "the church of Saint Brendan": whose church it is. */
function namesChurch(tokens: readonly Token[], first: number): boolean {
  return (
    /^(?:saint|st)$/.test(tokens[first]!.key) &&
    tokens[first - 1]?.key === 'of' &&
    kindOf(tokens[first - 2]?.key ?? '') === 'place'
  )
}

function isOfficeWord(key: string): boolean {
  return roles.has(key) || (key.includes('-') && isTitleWord(key))
}

/** A title, an office or what qualifies one, compounds included: "vice-president". */
export function isTitleWord(key: string): boolean {
  if (roles.has(key) || honorifics.has(key) || roleModifiers.has(key)) return true
  return (
    key.includes('-') &&
    key.split('-').every((part) => roles.has(part) || honorifics.has(part) || roleModifiers.has(part))
  )
}

/** Words that are an adjective of origin before a title: "Dutch" in "Dutch Prime Minister", but not in "Dutch Railways". */
export function originPrefix(tokens: readonly Token[], first: number, last: number, whole: boolean): number {
  if (whole || first === last || placePrefix(tokens, first, last) > 1) return 0
  const size = first + 1 < last && isDemonym(phrase(tokens, first, first + 1)) ? 2 : 1
  const name = phrase(tokens, first, first + size - 1)
  const next = tokens[first + size]!
  if (!isDemonym(name) || isPlaceName(name) || next.shape === 'lower') return 0
  if (first + size === last && isRegion(next.key)) return size
  return isTitleWord(next.key) || (isGivenName(next.key) && !isCommon(next.key)) ? size : 0
}

/** Whether the capital words at `at`, within a name, are an office and no part of the name. */
export function isOffice(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  const { key, shape } = tokens[at]!
  if (shape === 'lower' || !isTitleWord(key)) return false
  // "Varno General": a hospital.
  if (at === last && key === 'general') return false
  // "Varno Head": a headland, where an office would come after a body's name or before a person's.
  if (at === last && key === 'head' && at === first + 1 && !isCommon(tokens[first]!.key)) return false
  // A surname that is also an office: "Larry King", "Martin Luther King".
  if (at === last && isGivenName(tokens[first]!.key) && shape === 'capital') return false
  let end = at
  while (end <= last && isTitleWord(tokens[end]!.key)) end++
  let office = false
  for (let each = at; each < end; each++) if (isOfficeWord(tokens[each]!.key)) office = true
  return office
}

/** Letters behind a member of parliament's name: "Ana Ruiz MSP". Before a name they follow a party: "Labour MP Ana Ruiz". */
const afterMembers = new Set(['mp', 'msp', 'mep', 'td', 'mla', 'mlc', 'mna', 'mpp'])

/** Whether the office at `at` ends the full name of the one who holds it, and is not what somebody has. */
export function isBehindMember(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  return at === last && at - first > 1 && afterMembers.has(tokens[at]!.key)
}
