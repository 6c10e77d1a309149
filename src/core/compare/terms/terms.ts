import { fold, isPlaceName } from '../../entities/words/lexicon.ts'
import { addTo } from '../../grouping.ts'
import { identify } from '../../identity.ts'
import type { Analysis, Conflict, Entity, Place } from '../../model.ts'
import { say } from '../../phrase.ts'
import { compareSlots } from './fillings.ts'
import { compareKinds } from './kinds.ts'
import type { Origins } from '../origins.ts'
import type { Compared } from '../quotations/quotations.ts'
import { bySupport, weigh } from '../sides.ts'
import { Names, nameWords, sideOf } from './termNames.ts'

/** Share of the rarer contexts in common from which two names that look alike are taken for one thing. */
const sameContext = 0.3
/** The same for names that only begin alike, one of which is what the story is about. */
const likeContext = 0.2
/** The same from which there is no doubt that one thing is meant. */
const certainContext = 0.5
/** Fewer words around a name say too little. */
const fewestContextWords = 6
/** More names than this with a word in common make it a common word. */
const mostNamesakes = 8

/** Compares names: two for what the context shows is one thing, and two that fill one slot. */
export function compareTerms(analyses: readonly Analysis[], entities: readonly Entity[], origins: Origins): Compared {
  const names = new Names(analyses, entities)
  const slots = compareSlots(analyses, names, origins)
  const conflicts = [...lookalikes(names, entities, origins), ...slots.conflicts]
  const told = new Set(conflicts.flatMap(({ sides }) => sides.flatMap(({ places }) => places.map(placeKey))))
  const kinds = compareKinds(analyses, names, origins)
  const untold = kinds.conflicts.filter(
    ({ sides }) => !sides.some(({ places }) => places.some((place) => told.has(placeKey(place)))),
  )
  conflicts.push(...untold)
  return {
    conflicts: conflicts.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    agreements: [...slots.agreements, ...kinds.agreements].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function placeKey({ source, start }: Place): string {
  return `${source} ${start}`
}

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
      if (!designators.has(word) && word.length >= 3) addTo(byWord, word, named)
    }
  }
  const found = new Map<string, Conflict>()
  for (const list of byWord.values()) {
    // A word that many names share ("Harbour") tells nothing.
    if (list.length > mostNamesakes) continue
    for (const [at, left] of list.entries()) {
      for (const right of list.slice(at + 1)) {
        if (!mayBeOne(names, left, right)) continue
        const conflict = nameConflict(names, left, right, origins)
        found.set(conflict.id, conflict)
      }
    }
  }
  return [...found.values()]
}

/** Whether two names, of which no article has both, look alike enough for what speaks for one thing. What costs least is asked first. */
function mayBeOne(names: Names, left: Named, right: Named): boolean {
  const looks = lookAlike(left, right)
  // Of two streets, or a glacier and its mountain, both may be there: places need every sign.
  const isPlace = left.type === 'place' || right.type === 'place'
  if (!looks && (isPlace || !beginAlike(left, right))) return false
  if (!neverMeet(names, left, right)) return false
  if (looks && !isPlace) return shareContext(names, left, right, sameContext) || isCalledOtherwise(names, left, right)
  return shareContext(names, left, right, likeContext) && isCalledOtherwise(names, left, right)
}

function withoutMakers(entities: readonly Entity[]): Named[] {
  const makers = new Set(
    entities
      .filter(({ type }) => type === 'organization')
      .flatMap(({ name, aliases }) => [name, ...aliases].map((each) => each.toLowerCase())),
  )
  const named = new Map<string, { words: string[]; type: Entity['type']; entities: Entity[] }>()
  for (const entity of entities) {
    if (entity.mentions.length === 0 || (entity.type === 'place' && isPlaceName(fold(entity.name)))) continue
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

/** "Orla Queen Express" and "Orla Mail". */
function beginAlike(left: Named, right: Named): boolean {
  const [a, b] = [left.words, right.words]
  if (left.type === 'person' || right.type === 'person' || /\d/.test([...a, ...b].join(''))) return false
  const different = a.findIndex((word, index) => word !== b[index])
  return a.slice(0, different).some((word) => !designators.has(word))
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

function sourcesOf(names: Names, { entities }: Named): Set<string> {
  return new Set(entities.flatMap((entity) => [...names.sources(entity)]))
}

function neverMeet(names: Names, left: Named, right: Named): boolean {
  const sources = sourcesOf(names, left)
  return ![...sourcesOf(names, right)].some((source) => sources.has(source))
}

function contextOf(names: Names, { entities }: Named): Set<string> {
  return new Set(entities.flatMap((entity) => [...names.context(entity)]))
}

function shareContext(names: Names, left: Named, right: Named, least: number): boolean {
  const [a, b] = [contextOf(names, left), contextOf(names, right)]
  const smaller = Math.min(a.size, b.size)
  if (smaller < fewestContextWords) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= 3 && shared / smaller >= least
}

/** Share of the other articles of a story that have a name for it to be what the story is about. */
const mostCall = 0.6
/** How many times as many articles have it as have the other. */
const timesUsual = 2

/** Whether an article never names what most others of its story do, and has the other name in its stead. */
function isCalledOtherwise(names: Names, left: Named, right: Named): boolean {
  const [usual, other] = [left, right].map((named) => sourcesOf(names, named)).sort((a, b) => b.size - a.size)
  if (usual!.size < timesUsual * other!.size) return false
  return [...other!].every((source) => {
    const story = names.storyOf(source).filter((each) => !other!.has(each))
    return story.length > 1 && story.filter((each) => usual!.has(each)).length >= mostCall * story.length
  })
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
    measure: say('the name of one thing'),
    subjects: [],
    reason: say(
      '“{0}” and “{1}” stand among the same words in different sources, and no source uses both.',
      first!.value,
      second!.value,
    ),
    steps: [say('{0} words around the two names are the same: {1}', shared.length, shared.slice(0, 8).join(', '))],
    sides,
    weight: weigh(sides, level),
  }
}
