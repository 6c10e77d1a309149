import type { Evidence } from './evidence.ts'
import { institutions, leadTypes } from '../lexicon/kinds.ts'
import { isCountry, isRegion } from '../words/lexicon.ts'
import { isAcronymOf } from '../words/names.ts'
import { isNameShape, opensQuotation, phrase, placePrefix } from '../words/phrases.ts'
import type { Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

// Small words that join capitalised ones into one name: "of", "for the", "and", "von der".

const ofLeft = new Set(
  'festival pact accord accords charter truce feast front abbey castle palace monastery university bank ministry department institute college school church bureau office court house society federation association board council committee commission republic kingdom isle gulf bay strait cape sea city port province duchy house battle siege treaty church order league service directorate inspectorate forum centre center academy museum library archbishop bishop duke prince union confederation democratic states conference parliament chamber museum organization organisation union secretary minister embassy bank-of strait tower cathedral hospital statue army day declaration article institute bill journal board lake mount'.split(
    ' ',
  ),
)
const firms = new Set(
  (
    'bancorp capital partners associates ventures securities airlines airways motors industries pharma pharmaceuticals therapeutics technologies systems solutions ' +
    'semiconductor networks communications telecom studios pictures records publishing stores supermarkets hotels logistics shipbuilding consulting group holdings enterprises'
  ).split(' '),
)
const forLeft = new Set(
  'tribunal federation front league forum taskforce bank authority secretariat directorate administration corporation centers centres center centre institute office campaign council foundation fund network society agency organization organisation coalition association commission committee bureau movement school alliance union academy department ministry initiative company party program programme'.split(
    ' ',
  ),
)

/** How many words a connector such as "of the" adds to the run that ends at `last`; 0 where the name ends. */
export function connector(tokens: readonly Token[], first: number, last: number, evidence: Evidence): number {
  const word = tokens[last + 1]!
  const after = tokens[last + 2]
  // "Girl With a Kite": the title of a work.
  if (
    last > first &&
    (word.key === 'the' || word.key === 'a' || word.key === 'an') &&
    tokens[last]!.shape === 'capital' &&
    inTitles.has(tokens[last]!.key)
  )
    return after && after.before === ' ' && isNameShape(after) && !after.opens ? 2 : 0
  // "Dar es Salaam", whatever joins it.
  const place = first === last ? placePrefix(tokens, last, Math.min(last + 3, tokens.length - 1)) : 0
  if (place > 2 && tokens[last + place - 1]!.shape !== 'lower') return place - 1
  if (word.before !== ' ' || !after || (after.before !== ' ' && after.before !== '')) return 0
  if (!(word.facts & is.joint)) return 0
  const left = tokens[last]!
  const key = word.key
  if (word.facts & is.particle) {
    let at = last + 2
    while (at < tokens.length && at < last + 4 && tokens[at]!.facts & is.particle && tokens[at]!.shape === 'lower') at++
    const target = tokens[at]
    if (target && isNameShape(target) && target.before === ' ' && !(key === 'a' || (key === 'y' && !isNameShape(left))))
      return at - last
    return 0
  }
  const skip = after.key === 'the' && after.shape === 'lower' ? 1 : 0
  const target = tokens[last + 2 + skip]
  if (!target || !isNameShape(target) || target.before !== ' ' || target.facts & is.calendar) return 0
  if (key === 'of') {
    const noun = left.key === 'general' && last > first ? tokens[last - 1]! : left
    const heads = noun.facts & is.strongHead || ofLeft.has(noun.key) || ofLeft.has(noun.key.replace(/s$/, ''))
    // "Corvus Stores of Selden": where a firm is from.
    const placed = firms.has(left.key) && placePrefix(tokens, last + 2 + skip, tokens.length - 1) > 0
    if (placed && !ofLeft.has(left.key)) return 0
    if (heads && !isOpeningWord(tokens, first, last)) return 2 + skip
    // 'the "Tears of Varno"': all between quotation marks.
    return opensQuotation(tokens[first]!) && /^[,.]?["”’]/.test(tokens[last + 3 + skip]?.before ?? '') ? 2 + skip : 0
  }
  if (
    key === 'for' &&
    skip === 0 &&
    first === last &&
    target.facts & is.placeName &&
    !left.opens &&
    (left.facts & (is.placeName | is.common)) === is.common
  )
    return 2
  if (key === 'for' || key === 'on' || key === 'in' || key === 'against') {
    const heads =
      key === 'for'
        ? forLeft.has(left.key) || (target.facts & is.common && opensBody(tokens, first, last))
        : key === 'on' &&
          /^(?:committee|commission|council|conference|convention|institute|center|centre)$/.test(left.key)
    // "Centers for Disease Control" at an opening: in prose the field has its capital only in a name.
    const field = key === 'for' && forLeft.has(left.key) && (target.facts & (is.common | is.placeName)) === is.common
    return heads && !(last === first && isOpeningWord(tokens, first, last) && !field) ? 2 + skip : 0
  }
  if (key === 'and' && skip === 0) return joinsWithAnd(tokens, first, last, evidence) ? 2 : 0
  return 0
}

/** "Court of Arbitration" in "Court of Arbitration for Sport". */
function opensBody(tokens: readonly Token[], first: number, last: number): boolean {
  return last >= first + 2 && tokens[last - 1]!.key === 'of' && (tokens[last - 2]!.facts & is.strongHead) !== 0
}

/** Small words that have a capital in the title of a work. */
export const inTitles: ReadonlySet<string> = new Set(['with', 'without', 'in', 'on', 'for', 'from', 'of', 'to', 'and'])

function isOpeningWord(tokens: readonly Token[], first: number, last: number): boolean {
  const { opens, facts, key } = tokens[first]!
  return first === last && opens && (facts & is.common) !== 0 && !leadTypes.has(key)
}

/** "Securities and Exchange Commission", "Health and Human Services", "Trinidad and Tobago": one name with "and" in it. */
function joinsWithAnd(tokens: readonly Token[], first: number, last: number, evidence: Evidence): boolean {
  const from = last + 2
  let to = from
  while (
    to + 1 < tokens.length &&
    tokens[to + 1]!.before === ' ' &&
    isNameShape(tokens[to + 1]!) &&
    !tokens[to]!.possessive
  )
    to++
  if (tokens[first]!.facts & is.opensPlace && isPlaceWithAnd(tokens, first, last, to)) return true
  // "the National Reef and Lagoon Authority (NRLA)": by its own initials.
  const short = tokens[to + 1]
  if (short?.before === ' (' && short.shape === 'upper' && isAcronymOf(short.text, printed(tokens, first, to)))
    return true
  const isHeaded = holds(
    tokens,
    first,
    last,
    ({ key, facts }) => (facts & is.strongHead) !== 0 || forLeft.has(key) || ofLeft.has(key),
  )
  if (isHeaded && holds(tokens, first, last, ({ shape, key }) => shape === 'lower' && fieldJoints.has(key)))
    return areOrdinary(tokens, from, to)
  const end = tokens[to]!
  if (!(end.facts & is.strongHead) && !endsBody.has(end.key)) return false
  // "The U.S. Food" of "The U.S. Food and Drug Administration": what it says of the field.
  let proper = first
  while (proper < last && isOriginBefore(tokens[proper]!, proper === first)) proper++
  const leftEnd = tokens[last]!
  return (
    areOrdinary(tokens, proper, last) &&
    (proper === last || !(leftEnd.facts & is.strongHead)) &&
    !holds(tokens, proper, last, ({ key }) => institutions.has(key.toUpperCase())) &&
    (evidence.get(leftEnd.key)?.lower ?? 0) < 3
  )
}

function printed(tokens: readonly Token[], first: number, last: number): string {
  let name = tokens[first]!.text
  for (let at = first + 1; at <= last; at++) name += ` ${tokens[at]!.text}`
  return name
}

/** Between the noun of a body and its fields. */
const fieldJoints = new Set(['of', 'for', 'on'])
const endsBody = new Set(
  'board office ministry service services bank sons company affairs prevention archives regulation fund markets museum'.split(
    ' ',
  ),
)

/** "Trinidad" before "and Tobago Police": whether some of what follows "and" makes a place of it. */
function isPlaceWithAnd(tokens: readonly Token[], first: number, last: number, to: number): boolean {
  for (let end = last + 2; end <= to; end++) {
    const name = phrase(tokens, first, end)
    if (isCountry(name) || isRegion(name)) return true
  }
  return false
}

function isOriginBefore({ key, facts }: Token, opens: boolean): boolean {
  return isCountry(key) || (facts & is.demonym) !== 0 || (opens && (facts & is.starter) !== 0)
}

function holds(tokens: readonly Token[], from: number, to: number, fits: (token: Token) => boolean): boolean {
  for (let at = from; at <= to; at++) if (fits(tokens[at]!)) return true
  return false
}

/** Whether no word is one that only names have. */
function areOrdinary(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((tokens[at]!.facts & (is.common | is.placeName)) !== is.common) return false
  return true
}
