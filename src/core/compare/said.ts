import { entityFinder, type EntityFinder } from '../entities/finder.ts'
import type { NounPhrase } from '../claims/clauses.ts'
import { concept } from '../claims/concepts.ts'
import type { Predication } from '../claims/predications.ts'
import { isFunctionWord, wordsOf } from '../claims/wording.ts'
import { isStopWord, stem } from '../claims/words.ts'
import type { Analysis, Entity, Passage, Range } from '../model.ts'
import { rememberOf } from '../remember.ts'
import { tellsApart } from './distinguished.ts'
import { apart } from './statusFindings.ts'
import { stateTime, type StateTime } from './times.ts'

/** A statement in its article. */
export interface Said {
  readonly analysis: Analysis
  readonly source: string
  readonly predication: Predication
  readonly time: StateTime
  /** Names in the sentence; of them those of persons and organizations, and those of places. */
  readonly names: readonly Entity[]
  readonly actors: readonly Entity[]
  readonly places: readonly Entity[]
  /** Stems of the sentence's content words. */
  readonly words: ReadonlySet<string>
  readonly agent: Party | null
  readonly patient: Party | null
}

/** A noun phrase, with the name that its head belongs to. */
export interface Party extends NounPhrase {
  readonly entity: Entity | undefined
}

/** The concepts of a sentence's words. */
const wordsIn = rememberOf((sentence: Range, { text }: Passage): ReadonlySet<string> =>
  conceptsIn(text, sentence.from, sentence.to),
)

/** The concepts of a paragraph's words. */
export const wordsOfPassage = rememberOf(({ text }: Passage): ReadonlySet<string> => conceptsIn(text, 0, text.length))

function conceptsIn(text: string, from: number, to: number): ReadonlySet<string> {
  const telling = wordsOf(text, from, to).filter(
    ({ key }) => key.length > 2 && !isFunctionWord(key) && !isStopWord(key) && !/^\d/.test(key),
  )
  return new Set(telling.map(({ key }) => concept(stem(key))))
}

export function isPlace({ type }: Entity): boolean {
  return type === 'place'
}

interface Named {
  readonly range: Range
  readonly entity: Entity
}

/** Finds what the words of a statement name. */
export class Finder {
  readonly #entityOf: EntityFinder
  readonly #named = new Map<Analysis, ReadonlyMap<number, readonly Named[]>>()

  constructor(entities: readonly Entity[]) {
    this.#entityOf = entityFinder(entities)
  }

  /** What the names of a passage name, then what its references mean. */
  #namesIn(analysis: Analysis, passage: number): readonly Named[] {
    let named = this.#named.get(analysis)
    if (!named) {
      const byPassage = new Map<number, Named[]>()
      const add = (at: number, { from, to }: Range, mention: number) => {
        const entity = this.#entityOf(analysis.article.source, mention)
        if (!entity) return
        const list = byPassage.get(at)
        if (list) list.push({ range: { from, to }, entity })
        else byPassage.set(at, [{ range: { from, to }, entity }])
      }
      analysis.mentions.forEach((mention, index) => add(mention.passage, mention, index))
      for (const reference of analysis.references)
        if (reference.mentions.length === 1) add(reference.passage, reference, reference.mentions[0]!)
      this.#named.set(analysis, (named = byPassage))
    }
    return named.get(passage) ?? []
  }

  read(analysis: Analysis, predication: Predication): Said {
    const { source, passages } = analysis.article
    const { passage, sentence } = predication
    const names = this.#namesIn(analysis, passage).filter(
      ({ range: { from, to } }) => from >= sentence.from && to <= sentence.to,
    )
    const entities = names.map(({ entity }) => entity)
    const party = (phrase: NounPhrase | null): Party | null =>
      phrase && {
        ...phrase,
        entity: names.find(({ range }) => range.from <= phrase.headRange.from && range.to >= phrase.headRange.to)
          ?.entity,
      }
    return {
      analysis,
      source,
      predication,
      time: stateTime(analysis, predication),
      names: entities,
      actors: entities.filter(({ type }) => type === 'person' || type === 'organization'),
      places: entities.filter(isPlace),
      words: wordsIn(sentence, passages[passage]!),
      agent: party(predication.agent),
      patient: party(predication.patient),
    }
  }
}

/** Whether two statements of one article are about one thing, as far as their nouns tell. */
export function akin(a: Said, b: Said): boolean {
  const heads = (said: Said) => [said.agent, said.patient].flatMap((party) => party?.head ?? [])
  return heads(a).some((head) => heads(b).includes(head))
}

/** Nouns that may stand for any name. */
const wide = new Set(
  'company firm group bank airline club team agency court government ministry operator owner maker party union man woman person people official he she'
    .split(' ')
    .map((word) => concept(stem(word))),
)

export function sameParty(a: Party | null, b: Party | null): 'same' | 'differ' | 'unknown' {
  if (!a || !b) return 'unknown'
  if (a.entity && b.entity) return apart([a.entity], [b.entity]) ? 'differ' : 'same'
  if (a.entity || b.entity) {
    const name = (a.entity ?? b.entity)!
    const noun = a.entity ? b : a
    const inName = [name.name, ...name.aliases].some((each) =>
      wordsOf(each).some(({ key }) => concept(stem(key)) === noun.head),
    )
    return inName ? 'same' : wide.has(noun.head) ? 'unknown' : 'differ'
  }
  if (a.head !== b.head) return 'differ'
  if (
    [...a.modifiers, ...b.modifiers].some(
      (word) => tellsApart.has(word) && !(a.modifiers.includes(word) && b.modifiers.includes(word)),
    )
  )
    return 'differ'
  if (a.modifiers.length > 0 && b.modifiers.length > 0 && !a.modifiers.some((word) => b.modifiers.includes(word)))
    return 'differ'
  return 'same'
}
