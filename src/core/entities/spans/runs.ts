import type { Evidence } from './evidence.ts'
import { divisions, headTypes } from '../lexicon/kinds.ts'
import { isCalendar } from '../words/calendar.ts'
import { connector } from './connectors.ts'
import { clock, numbered } from '../lexicon/ordinary.ts'
import { amount, goesOnAsAmount, isCurrency, price } from '../words/amounts.ts'
import { isNameShape } from '../words/phrases.ts'
import type { Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

const possessiveNames = new Set('people peoples children women men king queen lord saint st'.split(' '))

/** For lines without figures. */
export const neverBlocked = () => false

/** Whether a name may begin or go on with this word. */
export function mayName(tokens: readonly Token[], at: number, blocked: (from: number, to: number) => boolean): boolean {
  const token = tokens[at]!
  const { shape, facts } = token
  if (shape === 'lower' || shape === 'number') return false
  if (isCalendar(tokens, at)) return false
  if (shape === 'initial' && !initialInName(tokens, at)) return false
  if (facts & is.measured && isMeasured(tokens, at)) return false
  if (blocked(token.from, token.to))
    return shape === 'mixed' || (shape === 'code' && !(facts & is.measured && price.test(token.text)))
  return true
}

/** "PM", "Rs40", "KSh" before a number: an hour or an amount where it stands. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const { key, text, shape } = tokens[at]!
  const next = tokens[at + 1]
  if (clock.has(key) && shape !== 'capital' && !isCompanyPrefix(tokens, at)) return true
  if (shape === 'code' && price.test(text) && goesOnAsAmount(next)) return true
  return amount.test(text) || (next?.shape === 'number' && isCurrency(key, text))
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
  // "the Prime Minister's Office", "the Sheriff's Department"
  if (
    next.shape === 'capital' &&
    tokens[at]!.facts & is.office &&
    (next.key === 'office' || next.facts & is.strongHead)
  )
    return true
  // "Dockers' Union", "Longshoremen's Association": whose body it is.
  if (!(key.endsWith('s') && tokens[at]!.facts & is.common) && !key.endsWith('men')) return false
  return (
    ((next.facts | (tokens[at + 2]?.facts ?? 0)) & is.strongHead) !== 0 || headTypes.get(next.key) === 'organization'
  )
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
  if (isShare(tokens, at)) return false
  const then = tokens[at + 1]
  if (then && then.shape === 'number' && /^[-–—/:.,]\S*$/.test(then.before)) return false
  if (divisions.has(previous.key)) return previous.shape === 'capital'
  // "Line 4" of a metro, but not of a form.
  if (previous.key === 'line')
    return previous.shape === 'capital' && /^\d\d?$/.test(number.text) && (!previous.opens || isOfName(tokens, at + 1))
  // "Orvane Grove Phase 2"
  if (previous.key === 'phase')
    return previous.shape === 'capital' && at > 1 && isNameShape(tokens[at - 2]!) && previous.before === ' '
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

/** "Corvus 30%" and "Varno 45 percent, Mweru 35 and Corvus 20": what part is whose. */
function isShare(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.before.startsWith('%')) return true
  if (next && next.before === ' ' && next.key !== 'and') return false
  return tokens
    .slice(Math.max(0, at - 14), at)
    .some(({ key, before }) => key === 'percent' || key === 'cent' || before.startsWith('%'))
}

/** "of the Varno Metro" */
function isOfName(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.key === 'of' &&
    tokens[at + 1]?.key === 'the' &&
    tokens[at + 2]?.shape === 'capital' &&
    !(tokens[at + 2]!.facts & is.common)
  )
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
