import type { Evidence, Line } from './evidence.ts'
import { institutions, legalForms, headTypes, leadTypes, strongOrganizationHeads } from './lexicon/kinds.ts'
import { KnownNames } from './knownNames.ts'
import { honorifics, roleModifiers, roles, sayingVerbs, corporateVerbs } from './lexicon/people.ts'
import {
  isCity,
  isCommon,
  isDerived,
  isCountry,
  isDemonym,
  isEastAsianSurname,
  isGivenName,
  isPlaceName,
  isRegion,
  longestPlace,
  namesWithSmallWords,
  opensPlaceName,
  wellKnownType,
  particles,
} from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A run of words that may be a name: tokens `first`…`last` of its line, both included. */
export interface Candidate {
  readonly line: Line
  readonly first: number
  readonly last: number
  /** True where a form of address or an office stands before it ("Mayor Ana Ruiz"). */
  readonly titled: boolean
  /** True where an office stands after it ("Corvus CEO"). */
  readonly employs: boolean
  /** True for one word after "the" that is a name only if it is short for one ("the Commission"). */
  readonly definite: boolean
}

/** Words that are capitalised for a reason of their own. Sources: the calendar and English grammar. */
const calendar = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
)
const clock = new Set(
  'am pm gmt bst est edt cst cdt pst pdt utc cet cest ist jst et pt ad bc ce bce q1 q2 q3 q4 h1 h2 fy'.split(' '),
)
const starters = new Set(
  (
    'a an the this that these those here there it its he she they we you i my our your his her their who whom whose which what when where why how ' +
    'in on at by for from to of with without within as after before since until till during over under above below between among amid around about ' +
    'against across along through throughout toward towards into onto upon near off out up down past per via despite unlike like ' +
    'and but or nor so yet if because although though while whereas unless whether once even only also just still then than too ' +
    'not no none nothing nobody never ever all any both each every either neither some several many much more most few fewer less least another other others such same ' +
    'is are was were be been being am do does did has have had can could will would shall should may might must let ' +
    'one two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozens hundreds thousands first second third fourth last next ' +
    'former late early later earlier recently today yesterday tomorrow tonight now meanwhile however moreover nevertheless instead indeed perhaps maybe ' +
    'meanwhile separately according yes hello dear please thanks thank welcome ok okay oh well why whatever ' +
    'mr mrs said says asked see read watch follow photo photograph picture image video source sources caption credit by via editor note update updated breaking exclusive opinion analysis comment review live'
  ).split(' '),
)
/** Capitalised words that name nothing by themselves, though newspapers print them so. */
const generic = new Set(
  (
    'ai it tv dvd cd pc pcs usb gps diy faq ceo cfo coo cto cio evp svp vp hr pr ipo gdp cpi pmi roi esg eps ebitda ebit capex opex api apis gpu gpus cpu cpus ram ssd ' +
    'url pdf html http https sms rna dna hiv aids ev evs suv suvs atm atms id ids uk-based ngo ngos mp mps msp mep meps pm dj phd ba ma mba md rn jr sr ii iii iv vi vii viii ' +
    'tbps gbps mbps kbps gb tb mb kb kw mw gw mwh gwh kwh km kg cm mm hz ghz mhz usd eur gbp aud cad nzd jpy inr cny chf sek nok dkk seo b2b saas iot vr ar xr ' +
    'mrna pcr ecmo ok omg lol wtf btw imo tbh rt dm ps fyi asap aka rsvp tba tbc tbd ' +
    'covid covid-19 coronavirus christmas easter ramadan eid diwali hanukkah passover thanksgiving god internet web earth moon sun mars english'
  ).split(' '),
)
const numbered = new Set(
  'game chapter article section phase level tier day group room figure table page part step stage class type category grade round week lot no number area zone gate appendix schedule item rule act line unit episode season volume act clause annex title form exhibit paragraph series division court pier platform track'.split(
    ' ',
  ),
)
/** Laws are names, but of nothing that the types of entities cover. */
const laws = new Set('act acts bill code amendment ordinance directive regulation regulations law'.split(' '))
const trailing = new Set('gpu gpus cpu cpus suv suvs ev evs ceo cfo tv tvs pc pcs usd ipo'.split(' '))
const possessiveNames = new Set(
  'people peoples children women men king queen lord saint st mcdonald moody sotheby christie lloyd levi macy kellogg wendy domino sainsbury kohl lowe'.split(
    ' ',
  ),
)
const ofLeft = new Set(
  'university bank ministry department institute college school church bureau office court house society federation association board council committee commission republic kingdom isle gulf bay strait cape sea city port province duchy house battle siege treaty church order league centre center academy museum library archbishop bishop duke prince union confederation democratic states conference parliament chamber museum organization organisation union secretary minister embassy bank-of strait tower cathedral hospital statue army day declaration article institute bill journal board lake mount'.split(
    ' ',
  ),
)
const forLeft = new Set(
  'centers centres center centre institute office campaign council foundation fund network society agency organization organisation coalition association commission committee bureau movement school alliance union academy department ministry initiative company party program programme'.split(
    ' ',
  ),
)

const fixedNames = new KnownNames()
for (const name of namesWithSmallWords) fixedNames.add(name)

/** Runs of capitalised words in a line, cut where one name ends and another begins. */
export function findCandidates(
  line: Line,
  evidence: Evidence,
  blocked: (from: number, to: number) => boolean,
): Candidate[] {
  const found: Candidate[] = []
  const { tokens } = line
  let at = 0
  while (at < tokens.length) {
    if (!mayName(tokens, at, blocked)) {
      at++
      continue
    }
    const fixed = fixedNames.longestAt(tokens, at)
    if (fixed > 0) {
      found.push({ line, first: at, last: at + fixed - 1, titled: false, employs: false, definite: false })
      at += fixed
      continue
    }
    const last = endOfRun(tokens, at, evidence, blocked)
    cutRun(line, at, last, evidence, found)
    at = last + 1
  }
  return found
}

export function mayName(tokens: readonly Token[], at: number, blocked: (from: number, to: number) => boolean): boolean {
  const token = tokens[at]!
  if (token.shape === 'lower' || token.shape === 'number') return false
  if (isCalendar(tokens, at)) return false
  if (clock.has(token.key) && token.shape !== 'capital') return false
  if (token.shape === 'initial' && !initialInName(tokens, at)) return false
  if (blocked(token.from, token.to)) return token.shape === 'code' || token.shape === 'mixed'
  return true
}

function initialInName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  if (tokens[at]!.key === 'i' || tokens[at]!.key === 'a')
    return tokens[at]!.stopped && next?.shape === 'capital' && !next.opens
  return (
    (next !== undefined && next.shape === 'capital' && /^[.]? ?$/.test(next.before)) ||
    (previous !== undefined && isNameShape(previous) && tokens[at]!.before === ' ' && tokens[at]!.key === 'x')
  )
}

/** A month or a weekday, unless it begins the name of a newspaper ("Sunday Courier") or is a given name ("April Boone"). */
function isCalendar(tokens: readonly Token[], at: number): boolean {
  const { key, stopped } = tokens[at]!
  const next = tokens[at + 1]
  if (key === 'may' || key === 'march' || key === 'august' || key === 'april' || key === 'june') {
    const neighbours = [tokens[at - 1], next]
    if (neighbours.some((each) => each?.shape === 'number')) return true
    if (key === 'may' || key === 'march') {
      const previous = tokens[at - 1]
      return !(previous && tokens[at]!.before === ' ' && isGivenName(previous.key) && isNameShape(previous))
    }
  }
  if (!calendar.has(key)) return false
  if (next && next.before === ' ' && isNameShape(next)) {
    if (/^(?:times|post|mail|telegraph|mirror|herald|express|tribune|standard|courier|star)$/.test(next.key))
      return false
    if (isGivenName(key) && !stopped && !calendar.has(next.key) && !isCommon(next.key)) return false
  }
  return true
}

export function isNameShape(token: Token): boolean {
  return token.shape !== 'lower' && token.shape !== 'number'
}

function endOfRun(
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
    if (gap === ' & ' && next && isGivenName(tokens[first]!.key) && last > first && isGivenName(next.key)) return last
    if (gap === ', ' && isListInName(tokens, first, last)) {
      last++
      continue
    }
    if (gap === ' ' && startsAnother(tokens, first, last + 1)) return last
    const joined =
      gap === ' ' ||
      (gap === '. ' && isAbbreviation(current)) ||
      gap === ' & ' ||
      (gap === '.' && current.shape === 'initial')
    if (!joined && !(gap === ', ' && legalForms.has(next.key) && next.key !== 'company' && isNameShape(next)))
      return last
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

/** "Corvus Air" before "Boeing": a name known to all begins where the one before it has its head. */
function startsAnother(tokens: readonly Token[], first: number, at: number): boolean {
  const { key, shape } = tokens[at]!
  if (at === first || (shape !== 'capital' && shape !== 'mixed') || !wellKnownType(key)) return false
  const before = tokens[at - 1]!.key
  return (
    (strongOrganizationHeads.has(before) || legalForms.has(before) || headTypes.get(before) === 'organization') &&
    !wellKnownType(phrase(tokens, first, at))
  )
}

/** Legal forms that are printed small. */
const smallForms = new Set(['plc', 'gmbh', 'inc', 'ltd', 'llc', 'llp'])

function isAbbreviation(token: Token): boolean {
  return (
    token.shape === 'initial' ||
    token.text.includes('.') ||
    /^(?:st|mt|ft|mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|maj|rev|sen|rep|gov|pres|jr|sr|no|inc|corp|co|ltd|bros|dept|univ|assn|u\.?s|u\.?k|u\.?n|e\.?u)$/.test(
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
function afterSaint(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]
  return previous !== undefined && isNameShape(previous) && /^(?:st|saint|king|queen)$/.test(previous.key)
}

/** "Boeing 737", "Windows 11", "Apollo 11", "World Cup 2026": a short number right after a name that takes one. */
function numberInName(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const number = tokens[at]!
  const previous = tokens[at - 1]!
  if (!/^\d{1,4}(?:-\d{1,4})?[a-z]?$/.test(number.text) || number.before !== ' ') return false
  const next = tokens[at + 1]
  if (
    next &&
    next.before === ' ' &&
    /^(?:million|billion|trillion|percent|per|people|years?|months?|days?|hours?|dead|pm|am)$/.test(next.key)
  )
    return false
  const then = tokens[at + 1]
  if (then && then.shape === 'number' && /^[-–—/:]/.test(then.before)) return false
  if (isCalendar(tokens, at - 1) || numbered.has(previous.key)) return false
  if (headTypes.get(previous.key) === 'organization') return false
  const year = /^(?:19|20)\d\d$/.test(number.text)
  if (year) return headTypes.get(previous.key) === 'event' || /^(?:euro|expo|olympics|games)$/.test(previous.key)
  if (isPlaceName(previous.key) || isGivenName(previous.key) || endsList(tokens, at)) return false
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
    const heads =
      ofLeft.has(left.key) || ofLeft.has(left.key.replace(/s$/, '')) || strongOrganizationHeads.has(left.key)
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
        ? forLeft.has(left.key)
        : key === 'on' &&
          /^(?:committee|commission|council|conference|convention|institute|center|centre)$/.test(left.key)
    return heads && last > first - 1 && !(last === first && isOpeningWord(tokens, first, last)) ? 2 + skip : 0
  }
  if (key === 'and' && skip === 0) return joinsWithAnd(tokens, first, last, evidence) ? 2 : 0
  return 0
}

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
  const proper = left.slice(left.length > 1 && starters.has(left[0]!) ? 1 : 0)
  if (
    strongOrganizationHeads.has(end) ||
    /^(?:board|office|ministry|service|services|bank|sons|company|affairs|prevention|archives|regulation|fund|markets|museum)$/.test(
      end,
    )
  ) {
    return (
      allCommon(proper) &&
      (left.length === 1 || !strongOrganizationHeads.has(leftEnd)) &&
      !proper.some((word) => institutions.has(word.toUpperCase())) &&
      proper.length > 0 &&
      (evidence.get(leftEnd)?.lower ?? 0) < 3
    )
  }
  return false
}

/** Cuts a run into names and drops what is not part of any: openings, titles, offices, adjectives of origin. */
function cutRun(line: Line, from: number, to: number, evidence: Evidence, found: Candidate[]): void {
  const { tokens } = line
  let first = from
  const last = to
  let titled = false
  // Words that only open the sentence.
  while (first <= last && tokens[first]!.opens && isOpening(tokens, first, last, evidence)) first++
  if (
    first > from &&
    tokens[first - 1]!.key === 'the' &&
    first <= last &&
    wellKnownType(phrase(tokens, first - 1, last))
  )
    first--
  if (first > last) return
  const ends = tokens[last]!
  const whole =
    first < last && (headTypes.get(ends.key) === 'organization' || legalForms.has(ends.key) || laws.has(ends.key))
  // Forms of address, offices, adjectives of origin before a name.
  for (;;) {
    const title = titleLength(tokens, first, last, whole)
    if (title > 0) {
      first += title
      titled = true
    } else {
      const origin = originPrefix(tokens, first, last, whole)
      if (origin === 0) break
      first += origin
    }
    if (first > last) return
    while (first <= last && tokens[first]!.shape === 'lower') first++
  }
  if (first > last) return
  // An office in the middle: "Corvus CEO Ana Ruiz".
  if (!whole) {
    for (let at = first + 1; at <= last; at++) {
      if (!isOffice(tokens, first, at, last)) continue
      push(line, first, at - 1, false, true, found)
      cutRun(line, at, last, evidence, found)
      return
    }
    const place = placePrefix(tokens, first, last)
    if (place > 0 && first + place <= last && splitsAfterPlace(tokens, first, first + place, last, evidence)) {
      push(line, first, first + place - 1, false, false, found)
      cutRun(line, first + place, last, evidence, found)
      return
    }
  }
  push(line, first, last, titled, false, found)
}

function push(line: Line, from: number, to: number, titled: boolean, employs: boolean, found: Candidate[]): void {
  const { tokens } = line
  let first = from
  let last = to
  while (
    last > first &&
    ((tokens[last]!.shape === 'lower' && !smallForms.has(tokens[last]!.key)) ||
      tokens[last]!.key === 'the' ||
      trailing.has(tokens[last]!.key))
  ) {
    if (afterPossessive(tokens, last)) break
    last--
  }
  while (first < last && tokens[first]!.shape === 'lower' && !particles.has(tokens[first]!.key)) first++
  if (!holdsName(tokens, first, last, titled)) return
  const definite =
    first === last &&
    !titled &&
    tokens[first]!.shape === 'capital' &&
    tokens[first - 1]?.key === 'the' &&
    headTypes.has(tokens[first]!.key)
  found.push({ line, first, last, titled, employs, definite })
}

/** "school" in "St Brendan's school". */
function afterPossessive(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.possessive === true && afterSaint(tokens, at - 1)
}

/** Refuses runs that hold nothing but openings, offices, adjectives of origin, units and other words of no one's own. */
export function holdsName(tokens: readonly Token[], first: number, last: number, titled: boolean): boolean {
  if (first === last) return isOwnWord(tokens[first]!, titled)
  if (isDemonym(phrase(tokens, first, last))) return false
  if (
    numbered.has(tokens[last]!.key) &&
    !isGivenName(tokens[first]!.key) &&
    tokens.slice(first, last).every(({ key }) => isCommon(key))
  )
    return false
  if (laws.has(tokens[last]!.key) && tokens.slice(first, last).every(({ key }) => isCommon(key) || isDemonym(key)))
    return false
  for (let at = first; at <= last; at++) {
    const { key, shape } = tokens[at]!
    if (shape === 'lower' || shape === 'number' || generic.has(key) || starters.has(key) || numbered.has(key)) continue
    if (!isTitleWord(key) && !isDemonym(key)) return true
    if (isPlaceName(key) || headTypes.get(tokens[last]!.key) === 'organization') return true
  }
  // "Bavarian Nordic": adjectives of origin alone are a company's name.
  return !tokens[first]!.opens && tokens.slice(first, last + 1).every(({ key }) => isDemonym(key) && !isPlaceName(key))
}

export function isOwnWord({ key, shape, text }: Token, titled: boolean): boolean {
  if (generic.has(key) || numbered.has(key) || (shape === 'mixed' && generic.has(key.replace(/s$/, '')))) return false
  if (starters.has(key) && shape !== 'mixed' && (shape !== 'upper' || !institutions.has(text))) return false
  if (isDemonym(key) && !isPlaceName(key)) return false
  if ((roles.has(key) || honorifics.has(key)) && !titled) return false
  if (/^[DRI]-[A-Z]/.test(text)) return false
  return text.length > 1 && !/^\d+(?:[.,]\d+)?[a-z]{1,5}$/i.test(text)
}

/** Whether the first word of a sentence is only its first word, and no part of the name after it. */
function isOpening(tokens: readonly Token[], first: number, last: number, evidence: Evidence): boolean {
  const token = tokens[first]!
  const { key, shape } = token
  if (shape === 'upper' && !isCommon(key)) return false
  if (shape === 'mixed' || shape === 'code') return false
  if (starters.has(key)) return true
  const usage = evidence.get(key)
  const common = isCommon(key)
  if (first === last) {
    if (usage && usage.inside > 0 && usage.lower === 0) return false
    if (isPlaceName(key)) return common && !usage?.inside && !token.possessive && !actsAfter(tokens, first)
    if (isGivenName(key) && !(usage && usage.lower > 0)) return common && !followedBySaying(tokens, first)
    return isDerived(key) || (usage !== undefined && usage.lower > usage.inside)
  }
  if (!common || (isEastAsianSurname(key) && tokens[first + 1]!.key.includes('-'))) return false
  const next = tokens[first + 1]!
  if (next.shape === 'lower') return false
  if (placePrefix(tokens, first, last) > 1) return false
  if (roles.has(key) || honorifics.has(key) || leadTypes.has(key) || isGivenName(key)) return false
  if (/(?:ing|ed)$/.test(key) && !headTypes.has(tokens[last]!.key)) return true
  if (usage && usage.inside > 0) return false
  if (headTypes.has(tokens[last]!.key) || legalForms.has(tokens[last]!.key))
    return usage !== undefined && usage.lower > 1 && last - first > 1
  return !isCommon(next.key)
}

/** Whether a verb or a comma follows, as after a subject: "Reading has", "Nice," but not "Mobile coverage". */
function actsAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || next.before.startsWith(',')) return true
  return followedBySaying(tokens, at) || /^(?:is|was|has|had|will|would|could|may|and|officials|police)$/.test(next.key)
}

function followedBySaying(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.before === ' ' && (sayingVerbs.has(next.key) || corporateVerbs.has(next.key))
}

/** How many words from `first` are a form of address or an office before a name. */
function titleLength(tokens: readonly Token[], first: number, last: number, whole: boolean): number {
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
    if (!office && !(roleModifiers.has(key) && at < last && isTitleWord(tokens[at + 1]!.key))) break
    if (office) found = true
    at++
  }
  if (!found) return 0
  const size = at - first
  if (at > last) return size
  // "King's College", "Justice Department", "Bishop Auckland City Council": the whole is the name of a body.
  if (whole && !(tokens[at]!.shape === 'capital' && isGivenName(tokens[at]!.key))) {
    return tokens[at]!.key === 'of' ? 0 : 0
  }
  if (tokens[at]!.key === 'of' || tokens[at]!.key === 'for') return size + 1
  if (strongOrganizationHeads.has(tokens[at]!.key) && size === 1) return 0
  if (tokens[at]!.shape === 'lower') return 0
  return size
}

function isOfficeWord(key: string): boolean {
  return roles.has(key) || (key.includes('-') && isTitleWord(key))
}

function isTitleWord(key: string): boolean {
  if (roles.has(key) || honorifics.has(key) || roleModifiers.has(key)) return true
  return (
    key.includes('-') &&
    key.split('-').every((part) => roles.has(part) || honorifics.has(part) || roleModifiers.has(part))
  )
}

/** Words that are an adjective of origin before a title: "Dutch" in "Dutch Prime Minister", but not in "Dutch Railways". */
function originPrefix(tokens: readonly Token[], first: number, last: number, whole: boolean): number {
  if (whole || first === last) return 0
  const size = first + 1 < last && isDemonym(phrase(tokens, first, first + 1)) ? 2 : 1
  const name = phrase(tokens, first, first + size - 1)
  const next = tokens[first + size]!
  if (!isDemonym(name) || isPlaceName(name) || next.shape === 'lower') return 0
  return isTitleWord(next.key) || (isGivenName(next.key) && !isCommon(next.key)) ? size : 0
}

function isOffice(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  const { key, shape } = tokens[at]!
  if (shape === 'lower' || !isTitleWord(key)) return false
  // A surname that is also an office: "Larry King", "Martin Luther King".
  if (at === last && isGivenName(tokens[first]!.key) && shape === 'capital') return false
  let end = at
  while (end <= last && isTitleWord(tokens[end]!.key)) end++
  let office = false
  for (let each = at; each < end; each++) if (isOfficeWord(tokens[each]!.key)) office = true
  return office
}

/** How many words from `first` are the name of a place in the lists. */
export function placePrefix(tokens: readonly Token[], first: number, last: number): number {
  if (!opensPlaceName(tokens[first]!.key)) return isPlaceName(tokens[first]!.key) ? 1 : 0
  for (let size = Math.min(longestPlace, last - first + 1); size > 0; size--) {
    if (isPlaceName(phrase(tokens, first, first + size - 1))) return size
  }
  return 0
}

export function phrase(tokens: readonly Token[], first: number, last: number): string {
  let text = tokens[first]!.key
  for (let at = first + 1; at <= last; at++) text += ' ' + tokens[at]!.key
  return text
}

function splitsAfterPlace(
  tokens: readonly Token[],
  first: number,
  next: number,
  last: number,
  evidence: Evidence,
): boolean {
  const name = phrase(tokens, first, next - 1)
  if (
    isCountry(name) &&
    /^an?$/.test(tokens[first - 1]?.key ?? '') &&
    tokens[first]!.before === ' ' &&
    !headTypes.has(tokens[last]!.key)
  )
    return true
  if (!isCountry(name) && !isRegion(name)) return false
  const head = tokens[next]!
  if (head.shape === 'lower') return false
  if (headTypes.has(tokens[last]!.key) || legalForms.has(tokens[last]!.key)) return false
  if (isGivenName(head.key) && !isCommon(head.key) && !isCity(name)) return true
  const usage = evidence.get(head.key)
  return tokens[next - 1]!.shape === 'upper' && !isCommon(head.key) && usage !== undefined
}
