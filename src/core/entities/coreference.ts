import { addTo, Groups } from '../grouping.ts'
import type { EntityType } from '../model.ts'
import { disasters, headTypes, institutions, leadTypes, legalForms } from './lexicon/kinds.ts'
import { geographic } from './lexicon/cues.ts'
import { designators, divisions, placeNamed, venues } from './lexicon/shortForms.ts'
import { countryOf, isCommon, isCountry, isGivenName, isKnownCompany, isPlaceName, isTown } from './lexicon.ts'
import { initialsOf, isAcronymOf, ofWords, type NameKey } from './names.ts'
import { translated, isForeign } from './translations.ts'

/** All mentions of one article (or folder) that are spelled alike. */
export interface Spelling {
  readonly key: NameKey
  readonly name: string
  readonly type: EntityType
  /** Whether its type is more than a guess. */
  readonly sure: boolean
  /** The type that a little more speaks for than for any other, if there is one. */
  readonly leans: EntityType | undefined
  /** Order of its first mention; headlines count as last. */
  readonly order: number
}

/**
 * Which spellings name the same entity: for each spelling, the index of a representative; several where it is ambiguous.
 * Pairs of `stated` are one whatever they look like; pairs of `apart` are never joined.
 */
export function groupSpellings(
  spellings: readonly Spelling[],
  stated: readonly (readonly [number, number])[],
  apart: readonly (readonly [number, number])[] = [],
): number[][] {
  const groups = new Groups(spellings.length)
  const find = (index: number) => groups.find(index)
  const join = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)]
    if (x === y) return
    if (apart.some(([p, q]) => (find(p) === x && find(q) === y) || (find(p) === y && find(q) === x))) return
    groups.join(x, y)
  }
  for (const [a, b] of stated) join(a, b)
  const bySquashed = new Map<string, number>()
  const index: WordIndex = {
    openings: new Map(),
    endings: new Map(),
    inner: new Map(),
    last: new Map(),
    head: new Map(),
  }
  const declared = new Set(stated.map(([, short]) => short))
  spellings.forEach(({ key }, at) => {
    const same = bySquashed.get(key.squashed)
    if (same === undefined) bySquashed.set(key.squashed, at)
    else join(same, at)
    const country = countryOf(key.text)
    if (country && !declared.has(at)) {
      const token = `country ${country}`
      const other = bySquashed.get(token)
      if (other === undefined) bySquashed.set(token, at)
      else join(other, at)
    }
    if (key.words.length > 1) addWords(index, key, at)
  })
  joinTranslated(spellings, join)
  joinPlurals(spellings, bySquashed, join)
  const acronymed = new Set<number>()
  joinAcronyms(spellings, join, (each) => acronymed.add(each))
  joinPeople(spellings, index, join)
  joinInstitutions(spellings, index.last, join)
  for (const each of [...acronymed]) acronymed.add(find(each))
  for (const [long, short] of stated)
    if (isAcronymOf(spellings[short]!.name, spellings[long]!.name)) acronymed.add(find(long))
  /** Of spellings that may stand for several others: which. */
  const choices = new Map<number, number[]>()
  const isName = (squashed: string) => bySquashed.has(squashed)
  spellings.forEach((short, at) => {
    const single = short.key.words.length === 1
    // "Vellamo" is not "Vellamo Web Services (VWS)", which has a short form of its own.
    const longer = () =>
      fullForms(short, spellings, index, isName).filter(
        (long) => !acronymed.has(find(long)) || isPlainlyShort(short.key, spellings[long]!.key),
      )
    let targets = single ? surnamesOf(short, spellings, index) : []
    if (targets.length === 0) targets = longer()
    else if (short.leans !== 'person') {
      const firms = longer().filter((each) => spellings[each]!.type === 'organization')
      if (first(firms, spellings) < first(targets, spellings)) targets = firms
    }
    if (targets.length === 0 && single) targets = bodiesOf(short, spellings, index)
    if (targets.length === 0) targets = modelsOf(short, spellings, index, isName)
    if (targets.length === 0) return
    const roots = [...new Set(targets.map(find))].filter((root) => root !== find(at))
    if (roots.length === 1) join(at, roots[0]!)
    else if (roots.length > 1 && roots.length <= mostChoices) choices.set(at, roots)
  })
  return spellings.map((_, at) => {
    const others = choices.get(at)
    return others ? [...new Set(others.map(find))] : [find(at)]
  })
}

/** Order of the first mention among spellings: of the firm Ruiz Foods and its founder Ana Ruiz, the one named first is Ruiz. */
function first(indices: readonly number[], spellings: readonly Spelling[]): number {
  return Math.min(...indices.map((each) => spellings[each]!.order))
}

/** Entities that a short form may stand for, nearest first; of more than these a reader would not know either. */
const mostChoices = 8

/** Spellings of two words and more, by the words they hold. */
interface WordIndex {
  /** By what they begin with: the text of any number of their words, all but the last. */
  readonly openings: Map<string, number[]>
  /** By what they end in: likewise. */
  readonly endings: Map<string, number[]>
  /** By any word but the first and the last. */
  readonly inner: Map<string, number[]>
  readonly last: Map<string, number[]>
  /** By the noun that says what a body is, where it is not the last word: "tribunal" in "Electoral Tribunal of Varno". */
  readonly head: Map<string, number[]>
}

function addWords(index: WordIndex, { words, openings, endings }: NameKey, at: number): void {
  const last = words.length - 1
  addTo(index.last, words[last]!, at)
  if (last > 1) for (const word of new Set(words.slice(1, Math.min(last, 6)))) addTo(index.inner, word, at)
  for (const opening of openings) addTo(index.openings, opening, at)
  for (const ending of endings) addTo(index.endings, ending, at)
  const head = headOf(words)
  if (head < last) addTo(index.head, words[head]!, at)
}

function joinAcronyms(
  spellings: readonly Spelling[],
  join: (a: number, b: number) => void,
  note: (index: number) => void,
): void {
  const acronyms = spellings.flatMap(({ key, name }, at) =>
    key.words.length === 1 && /^[A-Z][A-Z.&-]+$/.test(name) ? [at] : [],
  )
  if (acronyms.length === 0) return
  const byInitials = new Map<string, number[]>()
  spellings.forEach(({ name, key, type }, index) => {
    if (key.words.length < 2 || type === 'person') return
    for (const initials of initialsOf(name)) addTo(byInitials, initials, index)
  })
  for (const index of acronyms) {
    const { key } = spellings[index]!
    if (key.text.length < 3 && !institutions.has(key.text.toUpperCase())) continue
    const full = byInitials.get(key.text)
    if (!full || !areOneName(full, spellings)) continue
    join(index, full[0]!)
    note(full[0]!)
  }
}

/** "Musée Varno" and "Varno Museum": the noun of a body in its own language and in English. */
function joinTranslated(spellings: readonly Spelling[], join: (a: number, b: number) => void): void {
  const mayBe = ({ key: { words } }: Spelling) => words.length > 1 && words.length < 5
  const foreign = new Map<string, number>()
  spellings.forEach((spelling, at) => {
    const { words } = spelling.key
    if (mayBe(spelling) && isForeign(words)) foreign.set(translated(words), at)
  })
  if (foreign.size === 0) return
  spellings.forEach((spelling, at) => {
    const other = mayBe(spelling) ? foreign.get(translated(spelling.key.words)) : undefined
    if (other !== undefined) join(other, at)
  })
}

/** "Halos" where there is a Halo that is made: two of them, or more. */
function joinPlurals(
  spellings: readonly Spelling[],
  bySquashed: ReadonlyMap<string, number>,
  join: (a: number, b: number) => void,
): void {
  spellings.forEach(({ key: { words, squashed }, type, sure }, at) => {
    if (words.length > 1 || squashed.length < 5 || !squashed.endsWith('s') || (sure && type === 'person')) return
    const one = bySquashed.get(squashed.slice(0, -1))
    if (one !== undefined && spellings[one]!.type === 'product') join(one, at)
  })
}

/**
 * People with one family name are one where their given names agree ("Ana Ruiz", "Ana M. Ruiz", "A. Ruiz"), and where the name
 * of one is the opening or the ending of another's ("Ana Ruiz", "Ana Ruiz Vega", "Ruiz Vega").
 */
function joinPeople(spellings: readonly Spelling[], index: WordIndex, join: (a: number, b: number) => void): void {
  for (const group of index.last.values()) {
    if (group.length < 2) continue
    const byGiven = new Map<string, number[]>()
    for (const person of group) {
      if (spellings[person]!.type !== 'person') continue
      const given = spellings[person]!.key.words[0]!
      addTo(byGiven, given, person)
      if (given.length > 1) addTo(byGiven, `${given[0]!} initial`, person)
    }
    for (const [given, people] of byGiven) {
      if (given.endsWith(' initial')) continue
      for (const person of people) join(people[0]!, person)
      if (given.length > 1) continue
      const full = byGiven.get(`${given} initial`) ?? []
      if (new Set(full.map((each) => spellings[each]!.key.words[0])).size === 1) join(full[0]!, people[0]!)
    }
  }
  spellings.forEach(({ key, type, sure }, at) => {
    if (key.words.length < 2 || (sure && type !== 'person')) return
    const [opened, ended] = [index.openings.get(key.text) ?? none, index.endings.get(key.text) ?? none]
    if (opened.length + ended.length === 0) return
    const longer = [...opened, ...ended].filter((other) => spellings[other]!.type === 'person')
    if (longer.length > 0 && areOneName(longer, spellings)) join(longer[0]!, at)
  })
}

const none: readonly number[] = []

function areOneName(some: readonly number[], spellings: readonly Spelling[]): boolean {
  return some.every((each) => spellings[each]!.key.text === spellings[some[0]!]!.key.text)
}

/** "Department of Harbours" and "Aubrey State Department of Harbours"; "US Harbour Survey" and "United States Harbour Survey". */
function joinInstitutions(
  spellings: readonly Spelling[],
  byLast: ReadonlyMap<string, readonly number[]>,
  join: (a: number, b: number) => void,
): void {
  for (const group of byLast.values()) {
    if (group.length < 2 || group.length > 60) continue
    for (const short of group) {
      const { key, type } = spellings[short]!
      if (type !== 'organization') continue
      const longer = group.filter((long) => {
        const other = spellings[long]!.key
        if (long === short || spellings[long]!.type !== 'organization' || other.words.length < key.words.length)
          return false
        if (headless(key.words) && headless(other.words) && withoutCountry(other.words) === withoutCountry(key.words))
          return countryPrefix(other.words) === countryPrefix(key.words)
        return key.words.length >= 3 && other.words.length > key.words.length && other.text.endsWith(' ' + key.text)
      })
      if (longer.length === 1) join(short, longer[0]!)
    }
  }
}

function headless(words: readonly string[]): boolean {
  return countryPrefix(words) !== undefined
}

function countryPrefix(words: readonly string[]): string | undefined {
  return countryOf(`${words[0]!} ${words[1] ?? ''}`.trim()) ?? countryOf(words[0]!)
}

function withoutCountry(words: readonly string[]): string {
  return words.slice(isCountry(`${words[0]!} ${words[1] ?? ''}`.trim()) ? 2 : 1).join(' ')
}

/** Full names of people that a single word may be the family name of: the last word, or the one before it ("Ruiz" in "Ana Ruiz Vega"). */
function surnamesOf(short: Spelling, spellings: readonly Spelling[], index: WordIndex): number[] {
  if (short.sure && short.type !== 'person') return []
  const word = short.key.words[0]!
  const [ended, held] = [index.last.get(word), index.inner.get(word)]
  if (!ended && !held) return []
  if (short.leans === 'place' && !isGivenName(word)) return []
  if (isCountry(word) && short.type === 'place') return []
  for (const bearers of [ended, held]) {
    const people =
      bearers?.filter((each) => {
        const { type, order } = spellings[each]!
        // A firm that is named before is not called after its dealer.
        return type === 'person' && !(short.leans === 'organization' && short.order < order)
      }) ?? []
    if (people.length > 0) return people
  }
  return []
}

/** "the Commission", "United": bodies whose head, or last word, is this one word. The place in "Bank of Varno" is not the bank. */
function bodiesOf(short: Spelling, spellings: readonly Spelling[], index: WordIndex): number[] {
  const word = short.key.words[0]!
  const [headed, ended] = [index.head.get(word), index.last.get(word)]
  if (!headed && !ended) return []
  if (
    isPlaceName(word) ||
    (short.leans === 'place' && !headTypes.has(word)) ||
    (short.sure && short.type !== 'organization')
  )
    return []
  const bodies = headed?.filter((each) => spellings[each]!.type === 'organization') ?? []
  if (bodies.length > 0) return bodies
  // "United" and "CVX" are what a body is called; "Corvus" of "Varno Corvus", which sells Corvus cars, is another's name where it comes first.
  const isNoun = headTypes.has(word) || isCommon(word) || short.name === short.name.toUpperCase()
  return (ended ?? []).filter((each) => {
    const { type, key, order } = spellings[each]!
    return type === 'organization' && headOf(key.words) === key.words.length - 1 && (isNoun || order < short.order)
  })
}

/** "Halo" for "Corvus Halo": a model without its maker, which is a name of its own. */
function modelsOf(
  short: Spelling,
  spellings: readonly Spelling[],
  index: WordIndex,
  isName: (squashed: string) => boolean,
): number[] {
  const { key, type, sure } = short
  const ended = index.endings.get(key.text)
  if (!ended) return []
  if (isPlaceName(key.text) || (sure && type === 'place')) return []
  const given = isGivenName(key.text)
  return ended.filter((each) => {
    const long = spellings[each]!
    const lead = long.key.words[0]!
    // "Ida" for "Cyclone Ida", "Heron" for "Operation Heron"
    if (long.type === 'event' || long.type === 'project') {
      if (long.key.words.length !== key.words.length + 1 || leadTypes.get(lead) !== long.type) return false
      return !given || (storms.has(lead) && !(sure && type === 'person'))
    }
    if (given) return false
    // "Tres Rios" for "Grupo Tres Rios"
    if (long.type === 'organization' && short.leans !== 'place')
      return (
        long.key.words.length === key.words.length + 1 &&
        leadTypes.get(long.key.words[0]!) === 'organization' &&
        !headTypes.has(long.key.words[0]!)
      )
    // "Virrano" for "Estadio Virrano"
    if (long.type === 'place')
      return (
        long.key.words.length === key.words.length + 1 &&
        venues.has(long.key.words[0]!) &&
        short.leans !== 'person' &&
        !isTown(key.text)
      )
    if (long.type !== 'product') return false
    const maker = long.key.words.slice(0, -key.words.length)
    return isKnownCompany(maker.join(' ')) || isName(maker.join(''))
  })
}

/** What is called by given names. Source: the storm names of the World Meteorological Organization. */
const storms = new Set(['cyclone', 'hurricane', 'typhoon', 'storm'])

/** Fuller names that begin with this one and that a reader takes it to be short for. */
function fullForms(
  short: Spelling,
  spellings: readonly Spelling[],
  index: WordIndex,
  isName: (squashed: string) => boolean,
): number[] {
  const { key } = short
  const opened = index.openings.get(key.text)
  if (!opened) return []
  if (isPlaceName(key.text) || institutions.has(key.text.toUpperCase())) return []
  return opened.filter((other) => {
    const long = spellings[other]!
    const rest = long.key.words.slice(key.words.length)
    if (rest.every((word) => disasters.has(word))) return false
    if (long.type === 'product' || rest.some((word) => /\d/.test(word))) return false
    if (short.sure && short.type !== long.type) return false
    // People go by their last word, companies by their first: two unknown words are a company where the first stands alone.
    if (long.type === 'person' && (long.sure || isGivenName(key.words[0]!)))
      return key.words.length === 1 && (short.type === 'person' || (short.leans === undefined && long.sure))
    if (short.leans === 'place' && long.type === 'organization') return false
    if (isPlainlyShort(key, long.key)) return true
    if (rest.some((word) => divisions.has(word))) return false
    // "Varno" and "Varno Primary School": a body named after a place, unless something speaks for the body.
    if (placeNamed.has(rest[rest.length - 1]!) || geographic.has(rest[0]!))
      return short.leans === 'organization' && long.order < short.order
    // "Corvus" and "Corvus Halo", where Halo is a name too: a maker and what it makes.
    if (rest.length === 1 && isName(rest[0]!)) return false
    // "Corvus" and "Corvus First National Bank": ordinary words and what the body is.
    if (rest.length > 1 && designators.has(rest.at(-1)!) && rest.slice(0, -1).every((word) => isCommon(word)))
      return true
    if (long.order === short.order) return short.leans === 'organization' && isOwnBody(key, long, rest)
    return (
      long.order < short.order && (rest.length === 1 || rest.every((word) => headTypes.has(word) || isCommon(word)))
    )
  })
}

/** "Corvus" in one article and "Corvus Museum" in another: a word of no other meaning, and what the body is. */
function isOwnBody({ words, text }: NameKey, long: Spelling, rest: readonly string[]): boolean {
  return (
    long.type === 'organization' &&
    words.length === 1 &&
    !isCommon(text) &&
    !isGivenName(text) &&
    rest.every((word) => headTypes.get(word) === 'organization')
  )
}

function begins(short: NameKey, long: NameKey): boolean {
  return long.words.length > short.words.length && long.text.startsWith(short.text + ' ')
}

/** Whether the shorter name lacks only what any article leaves out: "Corvus" of "Corvus Mining", "National Bank" of "National Bank of Varno". */
export function isPlainlyShort(short: NameKey, long: NameKey): boolean {
  if (!begins(short, long)) return false
  const { length } = short.words
  const of = long.words.findIndex((word, at) => at >= length && at + 1 < long.words.length && ofWords.has(word))
  if (of === length) {
    const last = short.words[length - 1]!
    return length > 1 || (headTypes.get(last) !== undefined && !isCommon(last))
  }
  return long.words
    .slice(length, of < 0 ? undefined : of)
    .every((word) => legalForms.has(word) || designators.has(word))
}

/** Index of the word that says what a body is: the last, or the one before "of" or "for". */
function headOf(words: readonly string[]): number {
  const at = words.findIndex((word, each) => each > 0 && (ofWords.has(word) || word === 'for'))
  return at > 0 ? at - 1 : words.length - 1
}
