import type { Evidence } from './evidence.ts'
import { divisions, headTypes, institutions, leadTypes, legalForms, strongOrganizationHeads } from './lexicon/kinds.ts'
import { isCalendar } from './calendar.ts'
import { calendar, clock, numbered, starters } from './lexicon/ordinary.ts'
import { isCommon, isCountry, isDemonym, isDerived, isGivenName, isPlaceName, isRegion, particles } from './lexicon.ts'
import { amount, currencyCodes, currencyMarks, goesOnAsAmount, price } from './amounts.ts'
import { isNameShape, placePrefix } from './phrases.ts'
import type { Token } from './tokens.ts'

const possessiveNames = new Set('people peoples children women men king queen lord saint st'.split(' '))
const ofLeft = new Set(
  'abbey castle palace monastery university bank ministry department institute college school church bureau office court house society federation association board council committee commission republic kingdom isle gulf bay strait cape sea city port province duchy house battle siege treaty church order league service directorate inspectorate forum centre center academy museum library archbishop bishop duke prince union confederation democratic states conference parliament chamber museum organization organisation union secretary minister embassy bank-of strait tower cathedral hospital statue army day declaration article institute bill journal board lake mount'.split(
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
  'bank authority secretariat directorate administration corporation centers centres center centre institute office campaign council foundation fund network society agency organization organisation coalition association commission committee bureau movement school alliance union academy department ministry initiative company party program programme'.split(
    ' ',
  ),
)

/** Whether a name may begin or go on with this word. */
export function mayName(tokens: readonly Token[], at: number, blocked: (from: number, to: number) => boolean): boolean {
  const token = tokens[at]!
  if (token.shape === 'lower' || token.shape === 'number') return false
  if (isCalendar(tokens, at)) return false
  if (clock.has(token.key) && token.shape !== 'capital' && !isCompanyPrefix(tokens, at)) return false
  if (token.shape === 'initial' && !initialInName(tokens, at)) return false
  if (token.shape === 'code' && price.test(token.text) && goesOnAsAmount(tokens[at + 1])) return false
  if (amount.test(token.text)) return false
  if (tokens[at + 1]?.shape === 'number' && (currencyMarks.has(token.key) || currencyCodes.has(token.text)))
    return false
  if (blocked(token.from, token.to))
    return token.shape === 'mixed' || (token.shape === 'code' && !price.test(token.text))
  return true
}

/** "PT" of "PT Varno Nusantara": a legal form that stands first, and no hour. */
function isCompanyPrefix(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]!.text === 'PT' && tokens[at - 1]?.shape !== 'number' && next?.before === ' ' && next.shape === 'capital'
  )
}

function initialInName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  // "A. K. Banerjee"
  if (next?.shape === 'initial' && next.stopped && /^\. ?$/.test(next.before))
    return tokens[at + 2]?.shape === 'capital'
  if (tokens[at]!.key === 'i' || tokens[at]!.key === 'a')
    return tokens[at]!.stopped && next?.shape === 'capital' && !next.opens
  return (
    (next !== undefined && next.shape === 'capital' && /^[.]? ?$/.test(next.before)) ||
    (previous !== undefined && isNameShape(previous) && tokens[at]!.before === ' ' && tokens[at]!.key === 'x')
  )
}

/** Index of the last word of the run of capitalised words, and of what joins them, that begins at `first`. */
export function endOfRun(
  tokens: readonly Token[],
  first: number,
  evidence: Evidence,
  blocked: (from: number, to: number) => boolean,
): number {
  let last = first
  for (;;) {
    const current = tokens[last]!
    const next = tokens[last + 1]
    if (!next) return last
    if (current.possessive && !keepsPossessive(tokens, last)) return last
    const gap = next.before
    if (gap === ' & ' && last > first && startsPerson(tokens, first, last) && isPair(tokens, last + 1)) return last
    if (gap === ', ' && isListInName(tokens, first, last)) {
      last++
      continue
    }
    if (gap === ' ' && startsAnother(tokens, first, last + 1, evidence)) return last
    if (isNicknameAt(tokens, last)) {
      last += 2
      continue
    }
    const joined =
      gap === ' ' ||
      (gap === '. ' && isAbbreviation(current)) ||
      gap === ' & ' ||
      (gap === '.' && current.shape === 'initial')
    if (!joined && !((gap === ', ' || (gap === '., ' && current.key === 'co')) && isLegalEnding(tokens, last + 1)))
      return last
    if (next.opens && current.shape === 'initial' && last > first && /^[ivx]$/.test(current.key)) return last
    if (next.opens && gap !== ' & ' && !(gap === '. ' && isAbbreviation(current) && !isCommon(next.key))) return last
    if (next.shape === 'number') {
      if (numberInName(tokens, last + 1, evidence)) {
        last++
        continue
      }
      return last
    }
    if (isNameShape(next)) {
      if (mayName(tokens, last + 1, blocked)) {
        last++
        continue
      }
      return last
    }
    if (gap === ' ' && smallForms.has(next.key)) {
      last++
      continue
    }
    const step = connector(tokens, first, last, evidence)
    if (step === 0) return last
    last += step
  }
}

/** The nickname in "Hernan “Tuca” Ferrer", between a given and a family name. */
function isNicknameAt(tokens: readonly Token[], last: number): boolean {
  const nick = tokens[last + 1]
  if (!nick || nick.before === ' ') return false
  const [given, family] = [tokens[last]!, tokens[last + 2]]
  if (!family || !/^ [“"‘'(]$/.test(nick.before) || !/^[”"’')] $/.test(family.before)) return false
  return isGivenName(given.key) && nick.shape === 'capital' && family.shape === 'capital' && !isCommon(family.key)
}

/** "Ana Ruiz", and "By Ana Ruiz". */
function startsPerson(tokens: readonly Token[], first: number, last: number): boolean {
  const skip = starters.has(tokens[first]!.key) && last > first + 1 ? 1 : 0
  return isGivenName(tokens[first + skip]!.key)
}

/** "Ana Ruiz & Lena Holt": a second person, and not the second half of a firm. */
function isPair(tokens: readonly Token[], at: number): boolean {
  const [given, family] = [tokens[at]!, tokens[at + 1]]
  if (isGivenName(given.key)) return true
  return (
    family !== undefined &&
    family.before === ' ' &&
    family.shape === 'capital' &&
    !isCommon(given.key) &&
    !headTypes.has(family.key)
  )
}

/** "Corvus, Inc.", but not "Ana Ruiz, Co-founder" and "Varno, Co. Mweru". */
function isLegalEnding(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  return (
    legalForms.has(token.key) &&
    token.key !== 'company' &&
    !isCounty(tokens, at) &&
    isNameShape(token) &&
    tokens[at + 1]?.before.startsWith('-') !== true
  )
}

/** "Co. Mweru", where no legal form follows "Co." */
export function isCounty(tokens: readonly Token[], at: number): boolean {
  const [co, county] = [tokens[at]!, tokens[at + 1]]
  return (
    co.key === 'co' &&
    county !== undefined &&
    /^\.? $/.test(county.before) &&
    county.shape === 'capital' &&
    !legalForms.has(county.key) &&
    (co.before.startsWith(',') || /^(?:in|of|from|near|to|across|around|throughout)$/.test(tokens[at - 1]?.key ?? ''))
  )
}

/** "Ministry of Land, Infrastructure and Transport": fields of one office, listed. */
function isListInName(tokens: readonly Token[], first: number, last: number): boolean {
  let head = -1
  for (let at = first; at < last; at++) {
    if (tokens[at + 1]!.key === 'of' || tokens[at + 1]!.key === 'for') head = at
  }
  if (head < 0 || !listHeads.has(tokens[head]!.key)) return false
  let fields = 0
  for (let at = last + 1; at < tokens.length && fields < 5; at++) {
    const { key, shape, before } = tokens[at]!
    if (shape === 'lower')
      return key === 'and' && fields > 0 && tokens[at + 1] !== undefined && isNameShape(tokens[at + 1]!)
    if (!isCommon(key) || (before !== ', ' && before !== ' ')) return false
    if (before === ', ') fields++
  }
  return false
}

const listHeads = new Set(
  'ministry department office committee council institute centre center bureau academy school faculty secretary minister'.split(
    ' ',
  ),
)

/** "Corvus Air" before "Vantor": a name that the article prints by itself begins where the one before it has its head. */
function startsAnother(tokens: readonly Token[], first: number, at: number, evidence: Evidence): boolean {
  const { key, shape } = tokens[at]!
  if (at < first + 2 || (shape !== 'capital' && shape !== 'mixed') || isCommon(key)) return false
  const before = tokens[at - 1]!.key
  return (strongOrganizationHeads.has(before) || legalForms.has(before)) && (evidence.get(key)?.inside ?? 0) > 0
}

/** Legal forms that are printed small. */
export const smallForms = new Set(['plc', 'gmbh', 'inc', 'ltd', 'llc', 'llp'])

function isAbbreviation(token: Token): boolean {
  return (
    token.shape === 'initial' ||
    token.text.includes('.') ||
    /^(?:st|mt|ft|mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|maj|rev|sen|rep|gov|pres|jr|sr|no|inc|corp|co|ltd|bros|mohd|md|abd|muh|dept|univ|assn|u\.?s|u\.?k|u\.?n|e\.?u)$/.test(
      token.key,
    )
  )
}

function keepsPossessive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || next.before !== ' ') return false
  if (!isNameShape(next)) return afterSaint(tokens, at) && headTypes.has(next.key)
  const { key } = tokens[at]!
  if (possessiveNames.has(key) || afterSaint(tokens, at)) return true
  // "Dockers' Union", "Longshoremen's Association": whose body it is.
  if (!(key.endsWith('s') && isCommon(key)) && !key.endsWith('men')) return false
  return strongOrganizationHeads.has(next.key) || strongOrganizationHeads.has(tokens[at + 2]?.key ?? '')
}

/** "St Brendan's school", "Queen Anne's College". */
export function afterSaint(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]
  return previous !== undefined && isNameShape(previous) && /^(?:st|saint|king|queen)$/.test(previous.key)
}

/** "Boeing 737", "Windows 11", "Apollo 11", "World Cup 2026": a short number right after a name that takes one. */
function numberInName(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const number = tokens[at]!
  const previous = tokens[at - 1]!
  if (!/^\d{1,4}(?:-\d{1,4})?[a-z]?$/.test(number.text) || number.before !== ' ') return false
  // "Firefighters 620": a label and its figure.
  if (previous.opens && previous.key.endsWith('s') && isDerived(previous.key)) return false
  const next = tokens[at + 1]
  if (
    next &&
    next.before === ' ' &&
    /^(?:million|billion|trillion|percent|per|people|years?|months?|days?|hours?|dead|pm|am)$/.test(next.key)
  )
    return false
  const then = tokens[at + 1]
  if (then && then.shape === 'number' && /^[-–—/:.,]\S*$/.test(then.before)) return false
  if (divisions.has(previous.key)) return previous.shape === 'capital'
  if (isCalendar(tokens, at - 1) || numbered.has(previous.key)) return false
  if (headTypes.get(previous.key) === 'organization') return false
  const year = /^(?:19|20)\d\d$/.test(number.text)
  if (year) return headTypes.get(previous.key) === 'event' || /^(?:euro|expo|olympics|games)$/.test(previous.key)
  // "The Halo 500 accounts for", but not "Firefighters 620 homes"
  const model = tokens[at - 2]?.key === 'the' && !previous.key.endsWith('s')
  if (isPlaceName(previous.key) || isGivenName(previous.key) || (!model && endsList(tokens, at))) return false
  if (!isCommon(previous.key)) return true
  return !previous.opens && (tokens[at - 2]?.possessive === true || !evidence.get(previous.key)?.lower)
}

function endsList(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    next !== undefined && next.shape === 'lower' && next.before === ' ' && next.key.endsWith('s') && isCommon(next.key)
  )
}

/** How many words a connector such as "of the" adds to the run that ends at `last`; 0 where the name ends. */
function connector(tokens: readonly Token[], first: number, last: number, evidence: Evidence): number {
  const word = tokens[last + 1]!
  const after = tokens[last + 2]
  // "Girl With a Kite": the title of a work.
  if (
    tokens[last]!.shape === 'capital' &&
    inTitles.has(tokens[last]!.key) &&
    last > first &&
    /^(?:an?|the)$/.test(word.key)
  )
    return after && after.before === ' ' && isNameShape(after) && !after.opens ? 2 : 0
  // "Dar es Salaam", whatever joins it.
  const place = first === last ? placePrefix(tokens, last, Math.min(last + 3, tokens.length - 1)) : 0
  if (place > 2 && tokens[last + place - 1]!.shape !== 'lower') return place - 1
  if (word.before !== ' ' || !after || (after.before !== ' ' && after.before !== '')) return 0
  const left = tokens[last]!
  const key = word.key
  if (particles.has(key)) {
    let at = last + 2
    while (at < tokens.length && at < last + 4 && particles.has(tokens[at]!.key) && tokens[at]!.shape === 'lower') at++
    const target = tokens[at]
    if (target && isNameShape(target) && target.before === ' ' && !(key === 'a' || (key === 'y' && !isNameShape(left))))
      return at - last
    return 0
  }
  const skip = after.key === 'the' && after.shape === 'lower' ? 1 : 0
  const target = tokens[last + 2 + skip]
  if (!target || !isNameShape(target) || target.before !== ' ' || calendar.has(target.key)) return 0
  if (key === 'of') {
    const noun = left.key === 'general' && last > first ? tokens[last - 1]! : left
    const heads =
      ofLeft.has(noun.key) || ofLeft.has(noun.key.replace(/s$/, '')) || strongOrganizationHeads.has(noun.key)
    // "Corvus Stores of Selden": where a firm is from.
    if (firms.has(left.key) && !ofLeft.has(left.key) && isPlaceName(target.key)) return 0
    return heads && !isOpeningWord(tokens, first, last) ? 2 + skip : 0
  }
  if (
    key === 'for' &&
    skip === 0 &&
    first === last &&
    isPlaceName(target.key) &&
    !left.opens &&
    !isPlaceName(left.key) &&
    isCommon(left.key)
  )
    return 2
  if (key === 'for' || key === 'on' || key === 'in' || key === 'against') {
    const heads =
      key === 'for'
        ? forLeft.has(left.key) || (isCommon(target.key) && opensBody(tokens, first, last))
        : key === 'on' &&
          /^(?:committee|commission|council|conference|convention|institute|center|centre)$/.test(left.key)
    // "Centers for Disease Control" at an opening: in prose the field has its capital only in a name.
    const field = key === 'for' && forLeft.has(left.key) && isCommon(target.key) && !isPlaceName(target.key)
    return heads && !(last === first && isOpeningWord(tokens, first, last) && !field) ? 2 + skip : 0
  }
  if (key === 'and' && skip === 0) return joinsWithAnd(tokens, first, last, evidence) ? 2 : 0
  return 0
}

/** "Court of Arbitration" in "Court of Arbitration for Sport". */
function opensBody(tokens: readonly Token[], first: number, last: number): boolean {
  return last >= first + 2 && tokens[last - 1]!.key === 'of' && strongOrganizationHeads.has(tokens[last - 2]!.key)
}

/** Small words that have a capital in the title of a work. */
export const inTitles: ReadonlySet<string> = new Set(['with', 'without', 'in', 'on', 'for', 'from', 'of', 'to', 'and'])

function isOpeningWord(tokens: readonly Token[], first: number, last: number): boolean {
  return first === last && tokens[first]!.opens && isCommon(tokens[first]!.key) && !leadTypes.has(tokens[first]!.key)
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
  const left = tokens.slice(first, last + 1).map((token) => token.key)
  const right = tokens.slice(from, to + 1).map((token) => token.key)
  for (let size = 1; size <= right.length; size++) {
    if (isCountry(`${left.join(' ')} and ${right.slice(0, size).join(' ')}`)) return true
    if (isRegion(`${left.join(' ')} and ${right.slice(0, size).join(' ')}`)) return true
  }
  const allCommon = (words: readonly string[]) => words.every((word) => isCommon(word) && !isPlaceName(word))
  const headed = left.some((word) => strongOrganizationHeads.has(word) || forLeft.has(word) || ofLeft.has(word))
  const open = tokens
    .slice(first, last + 1)
    .some(({ shape, key }) => shape === 'lower' && (key === 'of' || key === 'for' || key === 'on'))
  if (headed && open) return allCommon(right)
  const end = right[right.length - 1]!
  const leftEnd = left[left.length - 1]!
  // "The U.S. Food" of "The U.S. Food and Drug Administration": what it says of the field.
  let lead = 0
  while (
    lead < left.length - 1 &&
    (isCountry(left[lead]!) || isDemonym(left[lead]!) || (lead === 0 && starters.has(left[0]!)))
  )
    lead++
  const proper = left.slice(lead)
  if (
    strongOrganizationHeads.has(end) ||
    /^(?:board|office|ministry|service|services|bank|sons|company|affairs|prevention|archives|regulation|fund|markets|museum)$/.test(
      end,
    )
  ) {
    return (
      allCommon(proper) &&
      (proper.length === 1 || !strongOrganizationHeads.has(leftEnd)) &&
      !proper.some((word) => institutions.has(word.toUpperCase())) &&
      proper.length > 0 &&
      (evidence.get(leftEnd)?.lower ?? 0) < 3
    )
  }
  return false
}
