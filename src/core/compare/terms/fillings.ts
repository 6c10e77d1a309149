import type { Slot } from '../../claims/slots/slotReading.ts'
import { findSlots, solePosts } from '../../claims/slots/slots.ts'
import { isFunctionWord, wordsOf } from '../../claims/words/wording.ts'
import { stem } from '../../claims/words/words.ts'
import { addTo, Groups } from '../../grouping.ts'
import { identify } from '../../identity.ts'
import type { Agreement, Analysis, Conflict, Entity, Place, Side } from '../../model.ts'
import { english, say, type Words } from '../../phrase.ts'
import type { Origins } from '../origins.ts'
import type { Compared } from '../quotations/quotations.ts'
import { conflictOver } from '../sides.ts'
import { nameWords, sideOf, type Names } from './termNames.ts'
import { findSignings, findVenues, isVenue } from './venues.ts'

interface Filled {
  readonly analysis: Analysis
  readonly slot: Slot
  readonly filler: Entity
  readonly owner: Entity | undefined
}

/** Compares the names that fill one slot: two of them disagree, one in several articles agrees. */
export function compareSlots(analyses: readonly Analysis[], names: Names, origins: Origins): Compared {
  const byKey = new Map<string, Filled[]>()
  const byAnswer = new Map<string, Filled[]>()
  for (const analysis of analyses) {
    const { source } = analysis.article
    for (const slot of [...findSlots(analysis), ...findVenues(analysis), ...findSignings(analysis)]) {
      const filler = names.entity(source, slot.filler)
      if (!filler) continue
      const filled = { analysis, slot, filler, owner: names.entity(source, slot.owner) }
      addTo(byAnswer, `${slot.key}\u0000${filler.name}`, filled)
      if (!needsOwner(slot)) addTo(byKey, slot.key, filled)
      else if (slot.owner >= 0 || sole.has(slot.key))
        addTo(byKey, `${slot.key}\u0000${filled.owner?.name ?? ''}`, filled)
    }
  }
  const conflicts = [...byKey.values()].flatMap(
    (filled) => slotConflict(byFiller(steady(filled)), names, origins) ?? [],
  )
  const disputed = new Set(
    conflicts.flatMap(({ sides }) =>
      sides.flatMap(({ places }) => places.map(({ source, start }) => `${source} ${start}`)),
    ),
  )
  const undisputed = ({ analysis, slot }: Filled) =>
    !disputed.has(`${analysis.article.source} ${analysis.mentions[slot.filler]!.start}`)
  return {
    conflicts,
    agreements: [...byAnswer.values()].flatMap(
      (filled) => slotAgreement(filled.filter(undisputed), names, origins) ?? [],
    ),
  }
}

/** A post is someone's at an organization or a place; the rest is the event's. */
function needsOwner(slot: Slot): boolean {
  return !slot.key.includes(':') && !isArea(slot)
}

const sole: ReadonlySet<string> = new Set(solePosts.map(([post]) => post))

function isArea({ key }: Slot): boolean {
  return /^(?:county|parish|province|prefecture|district|township|borough)$/.test(key)
}

/** Two may have mediated; where one is said to have brokered the deal, the other did not. A second round is not the first. */
function excludes({ slot: a }: Filled, { slot: b }: Filled): boolean {
  return !(a.open && b.open) && (a.which === '' || b.which === '' || a.which === b.which)
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

/** What fills a slot, by the name that it is filled with. */
function byFiller(filled: readonly Filled[]): Filled[][] {
  const groups = new Groups(filled.length)
  for (const [i, a] of filled.entries()) {
    for (let j = 0; j < i; j++) if (oneFiller(a.filler, filled[j]!.filler)) groups.join(i, j)
  }
  return groups.members().map((members) => members.map((index) => filled[index]!))
}

/** One name in two articles or more, said of one event. */
function slotAgreement(set: readonly Filled[], names: Names, origins: Origins): Agreement | null {
  const meets = set.filter((a) =>
    set.some((b) => b.analysis !== a.analysis && (needsOwner(a.slot) || sameEvent(a, b, names))),
  )
  const first = meets.find(({ owner }) => owner) ?? meets[0]
  if (!first || isArea(first.slot)) return null
  const { measure, subjects } = asked(first)
  const { value, places, claims, independentSources } = sideOfSet(meets, origins)
  return {
    id: identify('slot agreement', first.slot.key, value, ...places.map(({ source }) => source)),
    measure,
    subjects,
    value,
    places,
    claims,
    independentSources,
  }
}

function sideOfSet(set: readonly Filled[], origins: Origins): Side {
  const places = set.map(({ analysis, slot }): Place => {
    const { start, end, text } = analysis.mentions[slot.filler]!
    return { source: analysis.article.source, start, end, text }
  })
  return sideOf(longestName(set), places, origins)
}

/** "who is chief executive of Arden Rail", and of whom that is asked. */
function asked({ slot, owner }: Filled): { measure: Words; subjects: string[] } {
  return owner && needsOwner(slot)
    ? { measure: say('{0} of {1}', slot.question, owner.name), subjects: [owner.name] }
    : { measure: slot.question, subjects: [] }
}

function slotConflict(all: readonly (readonly Filled[])[], names: Names, origins: Origins): Conflict | null {
  const sets = all.filter((set) =>
    all.some((other) => other !== set && set.some((a) => other.some((b) => excludes(a, b) && sameEvent(a, b, names)))),
  )
  if (sets.length < 2) return null
  const sides = sets.map((set) => sideOfSet(set, origins))
  const [first] = sets[0]!
  return conflictOver(['slot', first!.slot.key], { level: 'conflict', kind: 'term', ...asked(first!) }, sides)
}

/** "Corvane" and "Corvane V9" are not two answers. */
function oneFiller(a: Entity, b: Entity): boolean {
  if (a === b) return true
  const [left, right] = [a, b].map(({ aliases, name }) => [name, ...aliases].map((each) => nameWords(each)))
  return left!.some((x) =>
    right!.some((y) => x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))),
  )
}

/** Whether two slots are one. Of the posts that are held by one person an article may know two holders, which are of two days then. */
function sameEvent(a: Filled, b: Filled, names: Names): boolean {
  if (isVenue(a.slot)) return !knowOther(a, b, names) && shareParagraph(a, b, names)
  if (a.slot.owner >= 0 || !sole.has(a.slot.key)) return shareParagraph(a, b, names)
  return names.tellOne(a.analysis.article.source, b.analysis.article.source) && !knowOther(a, b, names)
}

/** Whether the article of either names what fills the slot in the other. */
function knowOther(a: Filled, b: Filled, names: Names): boolean {
  return names.knows(a.analysis, b.filler) || names.knows(b.analysis, a.filler)
}

/** The paragraphs of two slots share a name besides the fillers, or three words besides those of the question. */
function shareParagraph(a: Filled, b: Filled, names: Names): boolean {
  const [left, right] = [around(a, names), around(b, names)]
  const known = new Set(
    [english(a.slot.question), a.filler.name, b.filler.name].flatMap((each) => wordsOf(each)).map(stemOf),
  )
  const shared = [...left.words].filter((word) => right.words.has(word) && !known.has(word)).length
  return (
    [...left.names].some((entity) => entity !== a.filler && entity !== b.filler && right.names.has(entity)) ||
    shared >= 3
  )
}

function stemOf({ key }: { readonly key: string }): string {
  return stem(key)
}

function around({ analysis, slot }: Filled, names: Names): { words: Set<string>; names: Set<Entity> } {
  const { passages, source } = analysis.article
  const { text } = passages[slot.passage]!
  const words = wordsOf(text)
    .filter(({ key }) => key.length > 2 && !isFunctionWord(key))
    .map(stemOf)
  const named = analysis.mentions.flatMap(({ passage }, index) =>
    passage === slot.passage ? (names.entity(source, index) ?? []) : [],
  )
  return { words: new Set(words), names: new Set(named) }
}

function longestName(set: readonly Filled[]): string {
  return set.map(({ filler }) => filler.name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!
}
