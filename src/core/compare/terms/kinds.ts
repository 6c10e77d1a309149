import { concept } from '../../claims/words/concepts.ts'
import { findKinds, type NamedKind } from '../../claims/slots/kinds.ts'
import { isFunctionWord, wordsOf } from '../../claims/words/wording.ts'
import { isStopWord, stem } from '../../claims/words/words.ts'
import { addTo, groupBy } from '../../grouping.ts'
import { identify } from '../../identity.ts'
import type { Agreement, Analysis, Conflict, Entity, Side } from '../../model.ts'
import { say, type Words } from '../../phrase.ts'
import { rememberOf } from '../../remember.ts'
import type { Origins } from '../origins.ts'
import type { Compared } from '../quotations/quotations.ts'
import { conflictOver, placeAt } from '../sides.ts'
import { nameWords, sideOf, type Names } from './termNames.ts'
import { calendarApart, stateTime } from '../times.ts'

/** What an article calls its one thing of a kind. */
interface Called {
  readonly analysis: Analysis
  readonly kind: string
  readonly nouns: ReadonlySet<string>
  readonly value: string
  /** In small letters. */
  readonly words: readonly string[]
  readonly found: readonly NamedKind[]
}

/** Words that the sentences round two names share for one thing to be meant, and for there to be no doubt. */
const fewestShared = 2
const certainShared = 3
/** How much oftener than any other of its kind an article names its own. */
const dominance = 2
/** More names than this are not of one thing; articles of one name and mentions in one article are compared up to these numbers. */
const mostNames = 12
const mostArticles = 8
const mostMentions = 3
/** Nouns of a kind that stand for the others. */
const wide = new Set(['ship', 'vessel', 'aircraft', 'plane', 'rocket', 'launch vehicle'])

/** One name or two for the one thing of its kind in an event: which rocket, which law, which judge. */
export function compareKinds(analyses: readonly Analysis[], names: Names, origins: Origins): Compared {
  const byKind = groupBy(analyses.flatMap(calledIn), ({ kind }) => kind)
  const conflicts: Conflict[] = []
  const agreements: Agreement[] = []
  for (const [kind, all] of byKind) {
    const values: Called[][] = []
    for (const called of all) {
      const same = values.find(([other]) => sameName(other!, called))
      if (same) same.push(called)
      else values.push([called])
    }
    if (values.length > mostNames) continue
    const disputed = values.filter((set) => values.some((other) => other !== set && alike(set, other, fewestShared)))
    if (disputed.length > 1) conflicts.push(makeConflict(kind, disputed, names, origins))
    else agreements.push(...values.flatMap((set) => makeAgreement(kind, set, names, origins) ?? []))
  }
  return { conflicts, agreements }
}

/** Of each kind the name that an article uses most, where no other comes near. */
const calledIn = rememberOf((analysis: Analysis): readonly Called[] => {
  const { article } = analysis
  return [...groupBy(findKinds(article), (named) => named.kind)].flatMap(([kind, named]): Called[] => {
    const values = new Map<string, NamedKind[]>()
    const textOf = ({ passage, range }: NamedKind) => article.passages[passage]!.text.slice(range.from, range.to)
    for (const each of named) {
      const words = nameWords(textOf(each))
      const key = [...values.keys()].find((known) => within(words, known.split(' '))) ?? words.join(' ')
      addTo(values, key, each)
    }
    const [most, next] = [...values.values()].sort((a, b) => b.length - a.length)
    if (next && most!.length < dominance * next.length) return []
    const value = most!.map(textOf).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!
    return [
      { analysis, kind, nouns: new Set(most!.map(({ noun }) => noun)), value, words: nameWords(value), found: most! },
    ]
  })
})

function within(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
}

/** "Judge Halvorsen" and "Ines Halvorsen", "Boeing 737" and "a 737 Max": one name may be meant. */
function sameName(a: Called, b: Called): boolean {
  if (within(a.words, b.words)) return true
  if (a.kind === 'judge' || a.kind === 'captain') return a.words.at(-1) === b.words.at(-1)
  if (a.kind === 'law' || a.kind === 'treaty' || differInOne(a, b)) return false
  return shareWord(a, b)
}

function shareWord(a: Called, b: Called): boolean {
  const own = (called: Called) => called.words.filter((word) => !called.nouns.has(word))
  return own(a).some((word) => own(b).includes(word))
}

/** "Orla Venn" and "Orla Vale", two names for a ship; "Halcyon 5" and "Halcyon Five" may be one. */
function differInOne(a: Called, b: Called): boolean {
  if ((a.kind !== 'ship' && a.kind !== 'gang') || a.words.length !== b.words.length) return false
  const others = a.words.flatMap((word, at) => (word === b.words[at] ? [] : [word, b.words[at]!]))
  return others.length === 2 && !others.some((word) => /\d/.test(word) || word.length < 4)
}

/** Words that the sentences of two names share; 0 where something tells the things or their times apart. */
function likeness(a: Called, b: Called): number {
  if (a.analysis === b.analysis || mentions(a, b) || mentions(b, a)) return 0
  const generic = [...a.nouns, ...b.nouns].some((noun) => wide.has(noun))
  if (!generic && a.kind === 'ship' && ![...a.nouns].some((noun) => b.nouns.has(noun))) return 0
  const names = new Set([...a.words, ...b.words, ...a.nouns, ...b.nouns].map((word) => concept(stem(word))))
  // No article that knows both names calls so like a thing of one kind.
  let best = differInOne(a, b) && shareWord(a, b) ? fewestShared : 0
  for (const left of a.found.slice(0, mostMentions)) {
    for (const right of b.found.slice(0, mostMentions)) {
      const [one, other] = [stateTime(a.analysis, left), stateTime(b.analysis, right)]
      if (calendarApart(one, other) || one.past !== other.past) continue
      if (one.stated && other.stated && (one.stated[1] < other.stated[0] || other.stated[1] < one.stated[0])) continue
      const words = wordsNear(left, a.analysis)
      const also = wordsNear(right, b.analysis)
      const shared = [...words].filter((word) => also.has(word) && !names.has(word)).length
      // One day or month in both is a sign as well.
      if (shared > 0) best = Math.max(best, shared + (one.stated && other.stated ? 1 : 0))
    }
  }
  return best
}

function alike(set: readonly Called[], other: readonly Called[], least: number): boolean {
  const few = other.slice(0, mostArticles)
  return set.slice(0, mostArticles).some((a) => few.some((b) => likeness(a, b) >= least))
}

/** Whether one article knows the other's name as well. */
function mentions({ words, kind }: Called, { analysis }: Called): boolean {
  const telling = kind === 'judge' || kind === 'captain' ? words.slice(-1) : words
  return textWords(analysis).includes(` ${telling.join(' ')} `)
}

/** The words of an article in small letters, between single spaces. */
const textWords = rememberOf(({ article }: Analysis): string => ` ${nameWords(article.text).join(' ')} `)

/** Concepts and numbers of a name's sentence. */
const wordsNear = rememberOf(({ passage, sentence }: NamedKind, { article }: Analysis): ReadonlySet<string> => {
  const words = wordsOf(article.passages[passage]!.text, sentence.from, sentence.to)
  return new Set(
    words
      .filter(({ key }) => (key.length > 2 || /^\d/.test(key)) && !isFunctionWord(key) && !isStopWord(key))
      .map(({ key }) => concept(stem(key))),
  )
})

function makeConflict(kind: string, sets: readonly (readonly Called[])[], names: Names, origins: Origins): Conflict {
  const sides = sets.map((set) => sideOfSet(set, names, origins))
  const certain = sets.some((set) => sets.some((other) => other !== set && alike(set, other, certainShared)))
  const level = certain ? 'conflict' : 'tension'
  return conflictOver(['kind', kind], { level, kind: 'term', measure: asked(kind), subjects: [] }, sides)
}

/** What two articles or more call the thing: some as what it is ("the tanker Orla Venn"), others by its name alone. */
function makeAgreement(kind: string, set: readonly Called[], names: Names, origins: Origins): Agreement | null {
  const { value, ...side } = sideOfSet(set, names, origins)
  if (new Set(side.places.map(({ source }) => source)).size < 2) return null
  const id = identify('kind agreement', kind, value, ...side.places.map(({ source }) => source))
  return { id, measure: asked(kind), subjects: [], value, ...side }
}

/** The entities that an article names so, without its maker or title. */
function entitiesOf({ analysis, words, found }: Called, names: Names): Entity[] {
  return analysis.mentions.flatMap((mention, index) => {
    const inName = found.some(
      ({ passage, range }) => mention.passage === passage && mention.from < range.to && mention.to > range.from,
    )
    const entity = inName ? names.entity(analysis.article.source, index) : undefined
    // "a Coast Guard aircraft": whose it is, and not what it is called.
    return entity && entity.type !== 'organization' && within(words, nameWords(entity.name)) ? [entity] : []
  })
}

function asked(kind: string): Words {
  return say('which {0} it is', say(kind))
}

/** All places of the name, with what it is or without; of an article's words for it where no name is known. */
function sideOfSet(set: readonly Called[], names: Names, origins: Origins): Side {
  const entities = new Set(set.flatMap((called) => entitiesOf(called, names)))
  const places = [...entities].flatMap((entity) => names.places(entity))
  const known = new Set(places.map(({ source }) => source))
  const found = set.flatMap(({ analysis: { article }, found: named }) => named.map((each) => placeAt(article, each)))
  const value = longest(places.length > 0 ? places.map(({ text }) => text) : set.map((called) => called.value))
  return sideOf(value, [...places, ...found.filter(({ source }) => !known.has(source))], origins)
}

/** The longest; of two as long the one with fewer capitals, for headlines have the others. */
function longest(texts: readonly string[]): string {
  return [...texts].sort((a, b) => b.length - a.length || (a > b ? -1 : 1))[0]!
}
