import type { EntityType } from '../model.ts'
import { legalForms, headTypes, institutions } from './lexicon/kinds.ts'
import { countryOf, isCommon, isCountry, isPlaceName } from './lexicon.ts'
import { initialsOf, isAcronymOf, type NameKey } from './names.ts'

/** All mentions of one article (or folder) that are spelled alike. */
export interface Spelling {
  readonly key: NameKey
  readonly name: string
  readonly type: EntityType
  /** Whether its type is more than a guess. */
  readonly sure: boolean
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
  const parents = spellings.map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root]!
    while (parents[index] !== root) {
      const next = parents[index]!
      parents[index] = root
      index = next
    }
    return root
  }
  const join = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)]
    if (x === y) return
    if (apart.some(([p, q]) => (find(p) === x && find(q) === y) || (find(p) === y && find(q) === x))) return
    parents[Math.max(x, y)] = Math.min(x, y)
  }
  for (const [a, b] of stated) join(a, b)
  const bySquashed = new Map<string, number>()
  const byFirst = new Map<string, number[]>()
  const byLast = new Map<string, number[]>()
  spellings.forEach(({ key }, index) => {
    const same = bySquashed.get(key.squashed)
    if (same === undefined) bySquashed.set(key.squashed, index)
    else join(same, index)
    const country = countryOf(key.text)
    if (country) {
      const token = `country ${country}`
      const other = bySquashed.get(token)
      if (other === undefined) bySquashed.set(token, index)
      else join(other, index)
    }
    if (key.words.length > 1) {
      collect(byFirst, key.words[0]!, index)
      collect(byLast, key.words[key.words.length - 1]!, index)
    }
  })
  const acronymed = new Set<number>()
  joinAcronyms(spellings, join, (index) => acronymed.add(index))
  joinPeople(spellings, byLast, join)
  joinInstitutions(spellings, byLast, join)
  for (const index of [...acronymed]) acronymed.add(find(index))
  for (const [long, short] of stated)
    if (isAcronymOf(spellings[short]!.name, spellings[long]!.name)) acronymed.add(find(long))
  const choices: number[][] = spellings.map(() => [])
  spellings.forEach((short, index) => {
    const single = short.key.words.length === 1
    let targets = single ? surnamesOf(short, spellings, byLast) : []
    if (targets.length === 0)
      targets = fullForms(short, index, spellings, byFirst).filter((long) => !acronymed.has(find(long)))
    if (targets.length === 0 && single) targets = bodiesOf(short, spellings, byLast)
    const roots = [...new Set(targets.map(find))].filter((root) => root !== find(index))
    if (roots.length === 1) join(index, roots[0]!)
    else if (roots.length > 1) choices[index] = roots
  })
  return spellings.map((_, index) => {
    const own = find(index)
    const others = choices[index]!.map(find)
    return others.length > 1 ? [...new Set(others)] : [own]
  })
}

function collect(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key)
  if (list) list.push(index)
  else map.set(key, [index])
}

function joinAcronyms(
  spellings: readonly Spelling[],
  join: (a: number, b: number) => void,
  note: (index: number) => void,
): void {
  const byInitials = new Map<string, number[]>()
  spellings.forEach(({ name, key, type }, index) => {
    if (key.words.length < 2 || type === 'person') return
    for (const initials of initialsOf(name)) collect(byInitials, initials, index)
  })
  spellings.forEach(({ key, name }, index) => {
    if (key.words.length !== 1 || !/^[A-Z][A-Z.&-]+$/.test(name)) return
    const expansion = institutions.get(key.text.toUpperCase())
    if (key.text.length < 3 && !expansion) return
    const full = byInitials.get(key.text) ?? []
    if (new Set(full.map((each) => spellings[each]!.key.text)).size !== 1) return
    join(index, full[0]!)
    note(full[0]!)
  })
}

/** People with one family name are one where their given names agree: "Ana Ruiz", "Ana M. Ruiz", "A. Ruiz". */
function joinPeople(
  spellings: readonly Spelling[],
  byLast: ReadonlyMap<string, readonly number[]>,
  join: (a: number, b: number) => void,
): void {
  for (const group of byLast.values()) {
    const people = group.filter((index) => spellings[index]!.type === 'person')
    for (let a = 0; a < people.length; a++) {
      for (let b = 0; b < a; b++) {
        const [left, right] = [spellings[people[a]!]!.key.words, spellings[people[b]!]!.key.words]
        const [x, y] = [left[0]!, right[0]!]
        if (x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0])) join(people[a]!, people[b]!)
      }
      if (a > 40) break
    }
  }
}

/** "Department of Harbours" and "Aubrey State Department of Harbours"; "US Harbour Survey" and "United States Harbour Survey". */
function joinInstitutions(
  spellings: readonly Spelling[],
  byLast: ReadonlyMap<string, readonly number[]>,
  join: (a: number, b: number) => void,
): void {
  for (const group of byLast.values()) {
    if (group.length > 60) continue
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

/** Full names of people that a single word may be the family name of. */
function surnamesOf(
  short: Spelling,
  spellings: readonly Spelling[],
  byLast: ReadonlyMap<string, readonly number[]>,
): number[] {
  if (short.sure && short.type !== 'person') return []
  const word = short.key.words[0]!
  if (isCountry(word)) return []
  return (byLast.get(word) ?? []).filter((index) => spellings[index]!.type === 'person')
}

/** "the Commission", "United": bodies whose name ends in this one word. */
function bodiesOf(
  short: Spelling,
  spellings: readonly Spelling[],
  byLast: ReadonlyMap<string, readonly number[]>,
): number[] {
  const word = short.key.words[0]!
  if (isPlaceName(word) || (short.sure && short.type !== 'organization')) return []
  return (byLast.get(word) ?? []).filter((index) => spellings[index]!.type === 'organization')
}

/** Fuller names that begin with this one and that a reader takes it to be short for. */
function fullForms(
  short: Spelling,
  index: number,
  spellings: readonly Spelling[],
  byFirst: ReadonlyMap<string, readonly number[]>,
): number[] {
  const { key } = short
  if (isPlaceName(key.text) || institutions.has(key.text.toUpperCase())) return []
  return (byFirst.get(key.words[0]!) ?? []).filter((other) => {
    const long = spellings[other]!
    if (other === index || long.key.words.length <= key.words.length) return false
    if (!long.key.text.startsWith(key.text + ' ')) return false
    const rest = long.key.words.slice(key.words.length)
    if (long.type === 'product' || rest.some((word) => /\d/.test(word))) return false
    if (short.sure && short.type !== long.type) return false
    if (long.type === 'person') return key.words.length === 1 && short.type === 'person'
    if (rest.every((word) => legalForms.has(word) || designators.has(word))) return true
    return (
      long.order < short.order && (rest.length === 1 || rest.every((word) => headTypes.has(word) || isCommon(word)))
    )
  })
}

/** Words that a name may shed without becoming another: "Corvus Airlines" is "Corvus". */
const designators = new Set(
  'bank airlines airways motors group holdings international industries technologies pharmaceuticals pharma energy university college insurance partners capital financial securities media stores hotels club council county city river valley island bay project festival relief bancorp savings'.split(
    ' ',
  ),
)
