import { byPlace, bySupport, countSources, weigh } from './sides.ts'
import { entityFinder, type EntityFinder } from '../entities/finder.ts'
import { findSlots, type Slot } from '../claims/slots.ts'
import { isFunctionWord, wordsOf } from '../claims/wording.ts'
import { stem } from '../claims/words.ts'
import { identify } from '../identity.ts'
import type { Analysis, Conflict, Entity, Place, Side } from '../model.ts'
import { Groups } from './groups.ts'
import type { Origins } from './origins.ts'
import type { Compared } from './quotations.ts'

/** Share of the rarer contexts in common from which two names that look alike are taken for one thing. */
const sameContext = 0.3
/** The same from which there is no doubt that one thing is meant. */
const certainContext = 0.5
/** Fewer words around a name say too little. */
const fewestContextWords = 6
/** More names than this with a word in common make it a common word. */
const mostNamesakes = 8

/** Compares names: two for what the context shows is one thing, and two that fill one slot. */
export function compareTerms(analyses: readonly Analysis[], entities: readonly Entity[], origins: Origins): Compared {
  const names = new Names(analyses, entities)
  const conflicts = [...lookalikes(names, entities, origins), ...slotConflicts(analyses, names, origins)]
  return {
    conflicts: conflicts.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    agreements: [],
  }
}

class Names {
  readonly #analyses: ReadonlyMap<string, Analysis>
  /** The entity that a mention refers to. */
  readonly entity: EntityFinder
  readonly #contexts = new Map<Entity, ReadonlySet<string>>()

  constructor(analyses: readonly Analysis[], entities: readonly Entity[]) {
    this.#analyses = new Map(analyses.map((analysis) => [analysis.article.source, analysis]))
    this.entity = entityFinder(entities)
  }

  sources(entity: Entity): Set<string> {
    return new Set(entity.mentions.map(({ source }) => source))
  }

  places(entity: Entity): Place[] {
    return entity.mentions.flatMap(({ source, mention }) => {
      const analysis = this.#analyses.get(source)
      const found = analysis?.mentions[mention]
      return found ? [{ source, start: found.start, end: found.end, text: found.text }] : []
    })
  }

  /** Content words and names of the sentences where an entity stands. */
  context(entity: Entity): ReadonlySet<string> {
    const known = this.#contexts.get(entity)
    if (known) return known
    const made = new Set<string>()
    for (const { source, mention } of entity.mentions) {
      const analysis = this.#analyses.get(source)
      const at = analysis?.mentions[mention]
      if (!analysis || !at) continue
      const { text, sentences } = analysis.article.passages[at.passage]!
      const sentence = sentences.find(({ from, to }) => from <= at.from && at.to <= to) ?? { from: 0, to: text.length }
      for (const { key, from, to } of wordsOf(text, sentence.from, sentence.to)) {
        const own = from < at.to && to > at.from
        if (!own && key.length > 2 && !isFunctionWord(key) && !/^\d/.test(key)) made.add(stem(key))
      }
    }
    this.#contexts.set(entity, made)
    return made
  }
}

// ----------------------------------------------------------------------------------------------- names that look alike

/** Words that many names share. */
const designators = new Set(
  'the of and new north south east west northern southern eastern western upper lower great saint st san santa los las el la le royal national international federal united central general first second bank university college school county city state river lake mount mountain island islands street road avenue bridge airport hospital court party group company corp inc ltd plc holdings partners capital ventures fund air airlines airways series phase project operation cup league prize award act department ministry office agency commission committee council board union association institute centre center museum church club team police army navy force big mr mrs ms dr'.split(
    ' ',
  ),
)

/** Entities whose names differ only in the maker's name before them: "Arden Tide Pumps", "Tide Pumps". */
interface Named {
  readonly words: readonly string[]
  readonly type: Entity['type']
  readonly entities: readonly Entity[]
}

/** Pairs such as "Kestrel Link" and "Kestrel Loop" that never meet in one article and stand among the same words. */
function lookalikes(names: Names, entities: readonly Entity[], origins: Origins): Conflict[] {
  const byWord = new Map<string, Named[]>()
  for (const named of withoutMakers(entities)) {
    for (const word of new Set(named.words)) {
      if (designators.has(word) || word.length < 3) continue
      const list = byWord.get(word)
      if (list) list.push(named)
      else byWord.set(word, [named])
    }
  }
  const found = new Map<string, Conflict>()
  for (const list of byWord.values()) {
    // A word that many names share ("Harbour") tells nothing.
    if (list.length > mostNamesakes) continue
    for (const [at, left] of list.entries()) {
      for (const right of list.slice(at + 1)) {
        if (!lookAlike(left, right) || !neverMeet(names, left, right) || !shareContext(names, left, right)) continue
        const conflict = nameConflict(names, left, right, origins)
        found.set(conflict.id, conflict)
      }
    }
  }
  return [...found.values()]
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

function withoutMakers(entities: readonly Entity[]): Named[] {
  const makers = new Set(
    entities
      .filter(({ type }) => type === 'organization')
      .flatMap(({ name, aliases }) => [name, ...aliases].map((each) => each.toLowerCase())),
  )
  const named = new Map<string, { words: string[]; type: Entity['type']; entities: Entity[] }>()
  for (const entity of entities) {
    if (entity.mentions.length === 0 || entity.type === 'place') continue
    const words = nameWords(entity.name)
    if (words.length > 2 && makers.has(words[0]!)) words.shift()
    if (words.length < 2) continue
    const key = `${entity.type === 'person'} ${words.join(' ')}`
    const known = named.get(key)
    if (!known) named.set(key, { words, type: entity.type, entities: [entity] })
    else {
      known.entities.push(entity)
      if (known.type === 'organization') known.type = entity.type
    }
  }
  return [...named.values()]
}

/** Same number of words, one of them different and without digits: model numbers tell products apart. */
function lookAlike(left: Named, right: Named): boolean {
  const [a, b] = [left.words, right.words]
  if ((left.type === 'person') !== (right.type === 'person') || a.length !== b.length) return false
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index]!] as const]))
  if (different.length !== 1) return false
  const [one, other] = different[0]!
  if (/\d/.test(one + other) || designators.has(one) || designators.has(other)) return false
  // "Ada Lund" and "Ida Lund" may be one person misspelt; "Ada Lund" and "Peter Lund" are two.
  if (left.type === 'person') return near(one, other)
  // Companies of one house ("Arden Rail", "Arden Marine") are two companies unless their names are nearly one.
  if (left.type === 'organization' && right.type === 'organization') return near(one, other)
  return one[0] === other[0] || one.at(-1) === other.at(-1)
}

/** At most two letters inserted, dropped or changed, and the same first letter or the same ending. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || Math.min(a.length, b.length) < 4) return false
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1)! <= 2
}

function neverMeet(names: Names, left: Named, right: Named): boolean {
  const sources = new Set(left.entities.flatMap((entity) => [...names.sources(entity)]))
  return !right.entities.some((entity) => [...names.sources(entity)].some((source) => sources.has(source)))
}

function contextOf(names: Names, { entities }: Named): Set<string> {
  return new Set(entities.flatMap((entity) => [...names.context(entity)]))
}

function shareContext(names: Names, left: Named, right: Named): boolean {
  const [a, b] = [contextOf(names, left), contextOf(names, right)]
  const smaller = Math.min(a.size, b.size)
  if (smaller < fewestContextWords) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= 3 && shared / smaller >= sameContext
}

function nameConflict(names: Names, left: Named, right: Named, origins: Origins): Conflict {
  const sides = [left, right]
    .map(({ entities }) => {
      const longest = entities.map(({ name }) => name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!
      return sideOf(
        longest,
        entities.flatMap((entity) => names.places(entity)),
        origins,
      )
    })
    .sort(bySupport)
  const other = contextOf(names, right)
  const shared = [...contextOf(names, left)].filter((word) => other.has(word)).sort()
  const [first, second] = sides
  const smaller = Math.min(other.size, contextOf(names, left).size)
  const level = shared.length >= certainContext * smaller ? 'conflict' : 'tension'
  return {
    id: identify('name', ...sides.map(({ value }) => value).sort()),
    level,
    kind: 'term',
    measure: 'the name of one thing',
    subjects: [],
    reason: `“${first!.value}” and “${second!.value}” stand among the same words in different articles, and no article uses both.`,
    steps: [`${shared.length} words around the two names are the same: ${shared.slice(0, 8).join(', ')}`],
    sides,
    weight: weigh(sides, level),
  }
}

// --------------------------------------------------------------------------------------------------- names in one slot

interface Filled {
  readonly analysis: Analysis
  readonly slot: Slot
  readonly filler: Entity
  readonly owner: Entity | undefined
}

const slotCache = new WeakMap<Analysis, readonly Slot[]>()

function slotsOf(analysis: Analysis): readonly Slot[] {
  const known = slotCache.get(analysis)
  if (known) return known
  const made = findSlots(analysis)
  slotCache.set(analysis, made)
  return made
}

function slotConflicts(analyses: readonly Analysis[], names: Names, origins: Origins): Conflict[] {
  const byKey = new Map<string, Filled[]>()
  for (const analysis of analyses) {
    const { source } = analysis.article
    for (const slot of slotsOf(analysis)) {
      const filler = names.entity(source, slot.filler)
      if (!filler || (needsOwner(slot) && slot.owner < 0)) continue
      const filled = { analysis, slot, filler, owner: names.entity(source, slot.owner) }
      const key = `${slot.key}\u0000${needsOwner(slot) ? (filled.owner?.name ?? '') : ''}`
      const list = byKey.get(key)
      if (list) list.push(filled)
      else byKey.set(key, [filled])
    }
  }
  return [...byKey.values()].flatMap((filled) => slotConflict(steady(filled), names, origins) ?? [])
}

/** A post is someone's at an organization or a place; the rest is the event's. */
function needsOwner({ key }: Slot): boolean {
  return !key.includes(':') && !/^(?:county|parish|province|prefecture|district|township|borough)$/.test(key)
}

/** An article that fills a slot with two names speaks of two things. */
function steady(filled: readonly Filled[]): Filled[] {
  const fillers = new Map<string, Set<Entity>>()
  for (const { analysis, filler } of filled) {
    const { source } = analysis.article
    const set = fillers.get(source)
    if (set) set.add(filler)
    else fillers.set(source, new Set([filler]))
  }
  return filled.filter(({ analysis }) => fillers.get(analysis.article.source)!.size === 1)
}

function slotConflict(filled: readonly Filled[], names: Names, origins: Origins): Conflict | null {
  const groups = new Groups(filled.length)
  for (const [i, a] of filled.entries()) {
    for (let j = 0; j < i; j++) if (oneFiller(a.filler, filled[j]!.filler)) groups.join(i, j)
  }
  const all = groups.members().map((members) => members.map((index) => filled[index]!))
  const sets = all.filter((set) =>
    all.some((other) => other !== set && set.some((a) => other.some((b) => sameEvent(a, b, names)))),
  )
  if (sets.length < 2) return null
  const sides = sets
    .map((set): Side => {
      const places = set.map(({ analysis, slot }): Place => {
        const { start, end, text } = analysis.mentions[slot.filler]!
        return { source: analysis.article.source, start, end, text }
      })
      return sideOf(longestName(set), places, origins)
    })
    .sort(bySupport)
  const [first] = sets[0]!
  const { question } = first!.slot
  const owner = needsOwner(first!.slot) ? first!.owner : undefined
  const measure = owner ? `${question} of ${owner.name}` : question
  return {
    id: identify('slot', first!.slot.key, ...sides.map(({ value }) => value).sort()),
    level: 'conflict',
    kind: 'term',
    measure,
    subjects: owner ? [owner.name] : [],
    reason: `Sources disagree on ${measure}: ${sides[0]!.value} or ${sides[1]!.value}.`,
    steps: sides.map(({ value, independentSources }) => `${value}: ${countSources(independentSources)}`),
    sides,
    weight: weigh(sides, 'conflict'),
  }
}

/** "Corvane" and "Corvane V9" are not two answers. */
function oneFiller(a: Entity, b: Entity): boolean {
  if (a === b) return true
  const [left, right] = [a, b].map(({ aliases, name }) => [name, ...aliases].map((each) => nameWords(each)))
  return left!.some((x) =>
    right!.some((y) => x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))),
  )
}

/** The paragraphs of two slots share a name besides the fillers, or three words. */
function sameEvent(a: Filled, b: Filled, names: Names): boolean {
  const [left, right] = [around(a, names), around(b, names)]
  const shared = [...left.words].filter((word) => right.words.has(word)).length
  return [...left.names].some((name) => right.names.has(name)) || shared >= 3
}

function around({ analysis, slot, filler }: Filled, names: Names): { words: Set<string>; names: Set<string> } {
  const { passages, source } = analysis.article
  const { text } = passages[slot.passage]!
  const words = wordsOf(text)
    .filter(({ key }) => key.length > 2 && !isFunctionWord(key))
    .map(({ key }) => stem(key))
  const others = analysis.mentions.flatMap(({ passage }, index) => {
    if (passage !== slot.passage) return []
    const entity = names.entity(source, index)
    return entity && entity !== filler ? [entity.name] : []
  })
  return { words: new Set(words), names: new Set(others) }
}

function longestName(set: readonly Filled[]): string {
  return set.map(({ filler }) => filler.name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!
}

function sideOf(value: string, places: readonly Place[], { origins }: Origins): Side {
  const sorted = [...places].sort(byPlace)
  const sources = new Set(sorted.map(({ source }) => origins.get(source) ?? source))
  return { value, places: sorted, claims: [], independentSources: sources.size }
}
