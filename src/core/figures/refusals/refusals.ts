import { isDigit, isLetter, isLowerCase, isSpace, isUpperCase } from '../../text/characters.ts'
import { fullNames, months } from '../../text/calendarNames.ts'
import { nounAfter } from '../words/nouns.ts'
import { tokenEnd } from '../numbers/numerals.ts'
import {
  isDash,
  isHyphen,
  isRankSuffix,
  nextWord,
  previousWord,
  skipSpaces,
  skipSpacesBack,
  unitAt,
  wordAt,
  wordEnding,
} from '../words/cursor.ts'
import { wordSet } from '../words/wordTables.ts'

// Numbers that name, rank or refer and so measure nothing.

/** Nouns that a number follows as a name or a reference: "Section 7", "phase 3", "Route 66", "page 3". Source: The Chicago Manual of Style, 9.26–9.50. */
const designators: readonly string[] = (
  'section sections article articles chapter chapters page pages pp phase phases type types stage stages grade level levels ' +
  'version versions no nos number numbers item items part parts clause clauses rule rules fig figs figure figures table tables step steps ' +
  'room rooms gate gates flight flights route routes highway interstate motorway exit channel channels block blocks episode episodes ' +
  'season seasons round rounds class category categories cat group groups lot line lines lane lanes platform terminal pier tier tiers title ' +
  'volume volumes vol issue issues question questions appendix annex exhibit schedule amendment proposition prop district districts ' +
  'precinct ward zone zones sector sectors model mark mk formula chapter verse psalm opus paragraph paragraphs para paras sub subsection ' +
  'slide slides note notes footnote footnotes ref refs reference order docket case suite apartment apt unit bus train line bay hall ' +
  'box pier berth track hole stall row aisle heat game games match set frame frames act scene factor omega vitamin hepatitis apollo ' +
  'area studio track isbn issn doi pmid arxiv id code ext extension tel telephone phone fax mobile postcode zip pin account ' +
  'size sizes seed seeded lap laps day option plan scope under over matchday gameweek ' +
  'junction junctions map maps exits platforms terminals wards districts precincts rows bays berths tracks apartments ' +
  'flat flats port error tram trams annex bulletin communiqué communique circular decree directive regulation resolution statute ordinance memorandum notice act annexe parcel parcels plot plots signal signals runway runways'
).split(' ')
/** Of those, the ones that are also ordinary words before a quantity: "in phase 3" names, "a total of games 12" does not occur. */
const hedgeWords: readonly string[] = [
  'under',
  'over',
  'day',
  'games',
  'order',
  'account',
  'option',
  'plan',
  'rooms',
  'seats',
]

/** Whether a number behind a word is a label: "section", "gate". */
export const isDesignator = wordSet(designators.filter((word) => !hedgeWords.includes(word)))

/** Words that begin sentences before a number without making it a name; also every hedge, preposition and verb of reporting there. */
const startsPlainly = wordSet(
  (
    'the a an in on at by for from to of with after before since until till during through about around roughly nearly almost over ' +
    'under up more less fewer at some only just another all both these those its his her their our your my and or but nor so yet if ' +
    'when while as than that which who there were was is are be had has have did does not no nor within between among against some ' +
    'approximately exactly another further additional total only another last next this early late mid by per plus minus versus vs ' +
    'spring summer autumn fall winter fiscal year years quarter half ' +
    'killed injured wounded police officials firefighters rescuers add added even nobody get got buy bought sold sell pay paid cost costs ' +
    'earn earned raise raised cut cuts adds hire hires lay won lost scored made took plan plans says said say orders order ordered ' +
    'deaths injured missing displaced dead circa est estimated aged age ages top first about with without via revenue sales profit ' +
    'chasing needing requiring defending facing following including costing weighing measuring spanning carrying counting using ' +
    'ci iqr where what how here then now today yesterday overall altogether meanwhile also still already least most because since magnitude'
  )
    .split(' ')
    .concat(fullNames, [...months.keys()]),
)

/** Whether the number printed at `from` names something: "Boeing 737", "GPT 4", "No. 10", "Section 7", "phase 3", "#5". */
export function isNamed(text: string, from: number, sentence: number, isTitle: () => boolean): boolean {
  const before = unitAt(text, from - 1)
  if (before === 0x23 || before === 0x2116 || before === 0x40 || before === 0x5f || before === 0x5c || before === 0xa7)
    return true
  let end = skipSpacesBack(text, from)
  if (unitAt(text, end - 1) === 0x2e && isLetter(unitAt(text, end - 2))) {
    const abbreviation = wordEnding(text, end - 1).lower
    return /^(?:no|nos|fig|figs|vol|sec|ch|pp|p|art|para|ext|tel|mk|ver|v|ref|nr|pt|cat|op|app|apt|rm)$/.test(
      abbreviation,
    )
  }
  if (unitAt(text, end - 1) === 0x2019 || unitAt(text, end - 1) === 0x27) end--
  const word = wordEnding(text, end)
  if (word.lower === '') return false
  if (end === from) return true
  // "the injured, who number 27".
  if (word.lower === 'number' && /^(?:who|which|they|now)$/.test(previousWord(text, word.from).lower)) return false
  if (isDesignator(word)) return true
  // "day 3", "week 33", but "the day 12 people died", "40 a week 3 years ago", "by Friday night 12 had died".
  if (word.lower === 'day' || word.lower === 'week' || word.lower === 'month' || word.lower === 'night') {
    return !/^(?:an?|per|each|every|one|that|this|same|the|last|next|some|all|other|of|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
      previousWord(text, word.from).lower,
    )
  }
  if (!isUpperCase(text.charCodeAt(word.from))) {
    if (word.lower === 'of') return /^(?:Group|Committee|Gang)$/.test(printed(text, previousWord(text, word.from)))
    // "Boeing's 737 MAX".
    if (word.lower === 's' && isUpperCase(unitAt(text, wordEnding(text, word.from - 1).from)))
      return isAcronym(text, skipSpaces(text, digitsEnd(text, from)), nextWord(text, digitsEnd(text, from)).to)
    return isCamel(text, word.from, word.to)
  }
  // "Year 6 classes", "the Group of 20": a school's year and a body's size are their names.
  if (word.lower === 'year') return digitsEnd(text, from) - from < 3
  // "Situation Report 2" heads a page; "Police Report 12 Dead" counts.
  if (
    /^(?:report|update|advisory|alert|warning|sitrep)$/.test(word.lower) &&
    /^\d{1,3}\s*(?:$|[\n.,:;|)])/.test(text.slice(from, from + 6))
  )
    return true
  if (startsPlainly(word)) return false
  // Where all is set in capitals they tell nothing either.
  if (isTitle()) return word.to - word.from > 1 && isAcronym(text, word.from, word.to) && /\p{Ll}{2}/u.test(text)
  // A sentence may begin with any word: "Freed 37 people" counts, "Boeing 737 MAX" and "Boeing 737." name.
  if (word.from === sentence) {
    const end = digitsEnd(text, from)
    const next = unitAt(text, skipSpaces(text, end))
    return isUpperCase(next) || nounAfter(text, end, false) === null
  }
  return true
}

function printed(text: string, word: { readonly from: number; readonly to: number }): string {
  return text.slice(word.from, word.to)
}

function digitsEnd(text: string, at: number): number {
  while (at < text.length && isDigit(text.charCodeAt(at))) at++
  return at
}

/** "iPhone", "eBay", "macOS": a name that begins small. */
function isCamel(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isUpperCase(text.charCodeAt(at))) return to - from > 2
  return false
}

function isAcronym(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false
  for (let at = from; at < to; at++) if (isLowerCase(text.charCodeAt(at))) return false
  return true
}

/** Past a phone number, ISBN or other run of digit groups at `at` ("+44 20 7946 0958", "555-0142-99", "978-0-306-40615-7"), or `at`. */
export function codeEnd(text: string, at: number): number {
  let end = at
  let groups = 0
  let digits = 0
  const plus = unitAt(text, at - 1) === 0x2b
  while (groups < 12) {
    const start = end
    while (isDigit(unitAt(text, end)) && end - start < 16) end++
    if (end === start) break
    digits += end - start
    groups++
    const next = unitAt(text, end)
    const opens = plus && next === 0x20 && unitAt(text, end + 1) === 0x28
    const jump = (next === 0x29 && unitAt(text, end + 1) === 0x20) || opens ? 2 : 1
    if (
      (next === 0x2d || next === 0x2011 || next === 0x20 || next === 0x29 || (next === 0x2e && groups > 1)) &&
      isDigit(unitAt(text, end + jump))
    ) {
      if (next === 0x20 && !plus && unitAt(text, at) !== 0x30) break
      end += jump
    } else break
  }
  if (plus) return groups >= 3 && digits >= 8 ? end : at
  if (unitAt(text, at) === 0x30 && digits >= 9 && groups >= 2) return end
  if (unitAt(text, at - 1) === 0x28 && text[at + 3] === ')' && digits >= 7) return end
  return groups >= 3 && !isLetter(unitAt(text, end)) ? end : at
}

/** Past a web or mail address that the character at `at` is part of, or `at`. `from` is where its word begins. */
export function addressEnd(text: string, from: number, at: number): number {
  const head = text.slice(from, at).toLowerCase()
  const mark = unitAt(text, at)
  const scheme = mark === 0x3a && text.startsWith('//', at + 1)
  const host = mark === 0x2e && head === 'www'
  const domain = mark === 0x2e && isDomain(text, at)
  const mail = mark === 0x40 && isLetter(unitAt(text, at + 1))
  if (!scheme && !host && !domain && !mail) return at
  let end = at
  while (end < text.length && !isSpace(text.charCodeAt(end)) && text[end] !== '>' && text[end] !== '"') end++
  return end
}

/** "example.com/2025": a known top domain and then a path. */
function isDomain(text: string, dot: number): boolean {
  const top = wordAt(text, dot + 1)
  return (
    /^(?:com|org|net|io|co|gov|edu|example|uk|eu|de|fr|info|news|ai)$/.test(top.lower) &&
    (text[top.to] === '/' || (text[top.to] === '.' && isLetter(unitAt(text, top.to + 1))))
  )
}

/** "4x100m", "1920×1080", "1-in-100-year", a "6-for-1" split: digits that only mean something together. */
const product = /^(?:\d{1,5} ?[x×] ?\d{1,5}(?![\d^⁰-⁹])|1-in-[\d,]+-year|\d{1,3}-for-\d{1,3}(?!\d))/

/** Past a product or an odd at `at`, or `at`; powers of ten ("3 x 10^6") are numbers. */
export function productEnd(text: string, at: number): number {
  let end = at
  while (isDigit(unitAt(text, end)) && end - at < 6) end++
  const sign = unitAt(text, unitAt(text, end) === 0x20 ? end + 1 : end)
  if (sign !== 0x78 && sign !== 0xd7 && sign !== 0x2d) return at
  const match = product.exec(text.slice(at, at + 20))
  if (!match || /[x×] ?10$/.test(match[0])) return at
  // "68 x 15 MW": so many, each so large; "6 x 106 kg" has lost its exponent.
  if (
    match[0].includes(' ') &&
    !/[x×] ?10\d$/.test(match[0]) &&
    /^ ?(?:[kMGT](?:W|Wh|VA|B)|kV|kg|mg|g|ml|cl|litres?|tonnes?|TEU)(?![\p{L}\d])/u.test(
      text.slice(at + match[0].length, at + match[0].length + 8),
    )
  )
    return at
  return tokenEnd(text, at + match[0].length - 1)
}

/** Past a ratio ("3:1") or the number of a form ("10-K") at `at`, whose digits end at `end`; `at` for anything else. */
export function ratioEnd(text: string, at: number, end: number): number {
  const mark = unitAt(text, end)
  if (mark === 0x3a && isDigit(unitAt(text, end + 1))) return tokenEnd(text, at)
  const letter = unitAt(text, end + 1)
  const form =
    isHyphen(mark) && isUpperCase(letter) && !isLetter(unitAt(text, end + 2)) && !isDigit(unitAt(text, end + 2))
  return form ? end + 2 : at
}

/** Past a reference or list mark that begins at `at` with a digit: "[12]", "1. " or "(3) " at the start; `at` where there is none. */
export function markerEnd(text: string, at: number): number {
  let end = at
  while (isDigit(unitAt(text, end)) && end - at < 4) end++
  const before = unitAt(text, at - 1)
  const next = unitAt(text, end)
  if (before === 0x5b && (next === 0x5d || next === 0x2c || isDash(next))) {
    const close = text.indexOf(']', end)
    return close >= 0 && close - at < 40 ? close + 1 : end
  }
  // A footnote's number stands right behind a full stop or a closing quote.
  if (isFootnote(text, at, end)) return end
  if (end - at > 2) return at
  const start = skipSpacesBack(text, before === 0x28 ? at - 1 : at) === 0
  if (!start || !(next === 0x2e || next === 0x29 || (next === 0x2e && before === 0x28))) return at
  const after = skipSpaces(text, end + 1)
  return after > end + 1 && !isDigit(unitAt(text, after)) ? end + 1 : at
}

function isFootnote(text: string, at: number, end: number): boolean {
  const before = unitAt(text, at - 1)
  if (before !== 0x2e && before !== 0x201d && before !== 0x2c) return false
  return isLetter(unitAt(text, at - 2)) && (end >= text.length || isSpace(unitAt(text, end))) && end - at <= 3
}

/** Past the number that a share is listed under at `at`: "(TSE: 8841)"; `at` for anything else. */
export function listingEnd(text: string, at: number, end: number): number {
  if (end - at !== 4 || text[end] !== ')') return at
  return /\((?:[A-Z]{2,5}|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2}|[A-Z]{2,5} [A-Z][a-z]+): ?$/.test(
    text.slice(Math.max(0, at - 32), at),
  )
    ? end
    : at
}

/** Kinds of street, after a house's number and a name. Source: the street suffixes of the postal services of Britain and America. */
const address =
  /^\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}’'.]*,? ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Boulevard|Blvd|Place|Terrace|Crescent|Close|Gardens|Row|Parade|Quay|Embankment|Wharf)(?![\p{L}])/u

/** Past the number of a house at `at` ("10 Downing Street"), or `at`. */
export function houseEnd(text: string, at: number, end: number): number {
  if (end - at > 5 || !(isUpperCase(unitAt(text, end)) || isUpperCase(unitAt(text, end + 1)))) return at
  return address.test(text.slice(at, at + 60)) ? tokenEnd(text, at) : at
}

/** Past a latitude and longitude at `at`, whose digits end at `end`: "18.4N 66.1W", "51.5° N, 0.1° W"; `at` for anything else. */
export function positionEnd(text: string, at: number, end: number): number {
  let to = unitAt(text, end) === 0x2e ? end + 1 : end
  while (isDigit(unitAt(text, to)) && to - end < 8) to++
  if (unitAt(text, to) === 0xb0) to++
  const letter = unitAt(text, unitAt(text, to) === 0x20 ? to + 1 : to)
  if (letter !== 0x4e && letter !== 0x53) return at
  const match = /^\d{1,2}(?:\.\d{1,6})?°? ?[NS],? ?\d{1,3}(?:\.\d{1,6})?°? ?[EW](?![\p{L}\d])/u.exec(
    text.slice(at, at + 32),
  )
  return match ? at + match[0].length : at
}

/** Numbers of three digits that the emergency services of English-speaking countries and of Europe answer. */
const emergencies: ReadonlySet<string> = new Set(['911', '999', '112', '000', '111', '101', '100', '108'])

/** Past the number of the emergency services at `at`, which ends at `end`: "a 911 call", "999 operators"; `at` for anything else. */
export function emergencyEnd(text: string, at: number, end: number): number {
  const next = unitAt(text, end)
  if (end - at !== 3 || (next !== 0x20 && next !== 0x2d) || !emergencies.has(text.slice(at, end))) return at
  return /^[- ](?:emergency )?(?:calls?|callers?|operators?|dispatch(?:er|ers)?|emergency|service|system|hotline|line)\b/.test(
    text.slice(end, end + 24),
  )
    ? end
    : at
}

/** "1st", "22nd", "3rd": ranks. Past the suffix, or `at`. */
export function ordinalEnd(text: string, digitsTo: number): number {
  const word = wordAt(text, digitsTo)
  return isRankSuffix(word) ? word.to : digitsTo
}
