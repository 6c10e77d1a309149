import type { Evidence } from './evidence.ts'
import { divisions, headTypes, institutions, leadTypes } from './lexicon/kinds.ts'
import { isCalendar } from './calendar.ts'
import { numbered } from './lexicon/ordinary.ts'
import { isCountry, isRegion } from './lexicon.ts'
import { goesOnAsAmount } from './amounts.ts'
import { isNameShape, phrase, placePrefix } from './phrases.ts'
import type { Token } from './tokens.ts'
import * as is from './wordFacts.ts'

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
  const { shape, facts } = token
  if (shape === 'lower' || shape === 'number') return false
  if (isCalendar(tokens, at)) return false
  if (facts & is.clock && shape !== 'capital' && !isCompanyPrefix(tokens, at)) return false
  if (shape === 'initial' && !initialInName(tokens, at)) return false
  if (shape === 'code' && facts & is.priceOfMoney && goesOnAsAmount(tokens[at + 1])) return false
  if (facts & is.amountOfMoney) return false
  if (facts & is.currency && tokens[at + 1]?.shape === 'number') return false
  if (blocked(token.from, token.to)) return shape === 'mixed' || (shape === 'code' && !(facts & is.priceOfMoney))
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
    if (next.opens && gap !== ' & ' && !(gap === '. ' && isAbbreviation(current) && !(next.facts & is.common)))
      return last
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
    if (gap === ' ' && next.facts & is.legalForm && smallForms.has(next.key)) {
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
  return (
    nick.shape === 'capital' &&
    family.shape === 'capital' &&
    (given.facts & is.givenName) !== 0 &&
    !(family.facts & is.common)
  )
}

/** "Ana Ruiz", and "By Ana Ruiz". */
function startsPerson(tokens: readonly Token[], first: number, last: number): boolean {
  const skip = tokens[first]!.facts & is.starter && last > first + 1 ? 1 : 0
  return (tokens[first + skip]!.facts & is.givenName) !== 0
}

/** "Ana Ruiz & Lena Holt": a second person, and not the second half of a firm. */
function isPair(tokens: readonly Token[], at: number): boolean {
  const [given, family] = [tokens[at]!, tokens[at + 1]]
  if (given.facts & is.givenName) return true
  return (
    family !== undefined &&
    family.before === ' ' &&
    family.shape === 'capital' &&
    !(given.facts & is.common) &&
    !(family.facts & is.head)
  )
}

/** "Corvus, Inc.", but not "Ana Ruiz, Co-founder" and "Varno, Co. Mweru". */
function isLegalEnding(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  return (
    (token.facts & is.legalForm) !== 0 &&
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
    !(county.facts & is.legalForm) &&
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
    const { key, shape, before, facts } = tokens[at]!
    if (shape === 'lower')
      return key === 'and' && fields > 0 && tokens[at + 1] !== undefined && isNameShape(tokens[at + 1]!)
    if (!(facts & is.common) || (before !== ', ' && before !== ' ')) return false
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
  if (at < first + 2 || !(tokens[at - 1]!.facts & (is.strongHead | is.legalForm))) return false
  const { key, shape, facts } = tokens[at]!
  if ((shape !== 'capital' && shape !== 'mixed') || facts & is.common) return false
  return (evidence.get(key)?.inside ?? 0) > 0
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
  if (!isNameShape(next)) return next.facts & is.head ? afterSaint(tokens, at) : false
  const { key } = tokens[at]!
  if (possessiveNames.has(key) || afterSaint(tokens, at)) return true
  // "Dockers' Union", "Longshoremen's Association": whose body it is.
  if (!(key.endsWith('s') && tokens[at]!.facts & is.common) && !key.endsWith('men')) return false
  return ((next.facts | (tokens[at + 2]?.facts ?? 0)) & is.strongHead) !== 0
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
  if (previous.opens && previous.key.endsWith('s') && previous.facts & is.derived) return false
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
  if (previous.facts & (is.placeName | is.givenName) || (!model && endsList(tokens, at))) return false
  if (!(previous.facts & is.common)) return true
  return !previous.opens && (tokens[at - 2]?.possessive === true || !evidence.get(previous.key)?.lower)
}

function endsList(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    next.shape === 'lower' &&
    next.before === ' ' &&
    next.key.endsWith('s') &&
    (next.facts & is.common) !== 0
  )
}

/** How many words a connector such as "of the" adds to the run that ends at `last`; 0 where the name ends. */
function connector(tokens: readonly Token[], first: number, last: number, evidence: Evidence): number {
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
    if (target.facts & is.placeName && firms.has(left.key) && !ofLeft.has(left.key)) return 0
    return heads && !isOpeningWord(tokens, first, last) ? 2 + skip : 0
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
