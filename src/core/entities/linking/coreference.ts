import { addTo, Groups } from '../../grouping.ts'
import { bodiesOf, fullForms, isPlainlyShort, modelsOf, surnamesOf } from './fullerNames.ts'
import { institutions } from '../lexicon/kinds.ts'
import { countryOf, isCountry } from '../words/lexicon.ts'
import { initialsOf, isAcronymOf } from '../words/names.ts'
import { addWords, type Spelling, type WordIndex } from './spellings.ts'
import { translated, isForeign } from './translations.ts'

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

/** "VWS" and "Vellamo Web Services". Those that have an acronym are noted. */
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
