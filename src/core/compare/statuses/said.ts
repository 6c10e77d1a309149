import { describeEntities } from '../../entities/descriptions.ts'
import { entityFinder, type EntityFinder } from '../../entities/finder.ts'
import type { NounPhrase } from '../../claims/predications/nounPhrases.ts'
import { concept } from '../../claims/words/concepts.ts'
import type { Predication } from '../../claims/predications/predication.ts'
import { plainVerbs as saying } from '../../claims/quotations/speech.ts'
import { isFunctionWord, wordsOf } from '../../claims/words/wording.ts'
import { isStopWord, stem } from '../../claims/words/words.ts'
import { addTo } from '../../grouping.ts'
import type { Analysis, Entity, Passage, Range } from '../../model.ts'
import { rememberOf } from '../../remember.ts'
import { tellsApart } from './distinguished.ts'
import { apart } from './statusFindings.ts'
import { stateTime, type StateTime } from '../times.ts'

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
  /** Whether most articles speak of what it is said of. */
  readonly isOfEvent: () => boolean
}

/** A noun phrase, with the name that its head belongs to. */
export interface Party extends NounPhrase {
  readonly entity: Entity | undefined
  /** Nouns for what the name names: "lander" for "the lander Skua". */
  readonly kinds: ReadonlySet<string>
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

const personal = /^(?:it|he|she|they)$/
/** Mentions of an entity that are read for what it is called, at most. */
const mostNamings = 60
const amounts: ReadonlySet<string> = new Set(
  'percent percentage point million billion trillion cent dollar euro pound'
    .split(' ')
    .map((word) => concept(stem(word))),
)
const noKinds: ReadonlySet<string> = new Set()

/** From a name to what is said: the name is that of a speaker. */
const speaks = new RegExp(
  String.raw`^[^.;]{0,40}?\b(?:${saying}|understands?|learned|learnt|reveals?)\s(?:\p{Ll}+\s){0,3}that\b`,
  'u',
)

/** The part of a sentence between semicolons, colons and dashes in which something is said. */
function clauseAround(text: string, sentence: Range, { from, to }: Range): Range {
  const before = text.slice(sentence.from, from).search(/[;:—–](?!.*[;:—–])/)
  const after = text.slice(to, sentence.to).search(/[;:—–]/)
  return { from: before < 0 ? sentence.from : sentence.from + before, to: after < 0 ? sentence.to : to + after }
}

/** Between a noun and the name of whom it stands for. */
const beside = /^,\s(?:\p{Ll}[\p{L}.]*\.?\s)?$/u

const descriptionsOf = rememberOf(({ article, mentions }: Analysis) => describeEntities(article, mentions))

/** Articles that speak of a thing of the event, at least, and their share of all. */
const fewestForCommon = 3
const mostSpeak = 0.6

/** Finds what the words of a statement name. */
export class Finder {
  readonly #analyses: ReadonlyMap<string, Analysis>
  readonly #entityOf: EntityFinder
  readonly #common = new Map<string, boolean>()
  #described: ReadonlyMap<string, ReadonlySet<Entity>> | undefined
  readonly #kinds = new Map<Entity, ReadonlySet<string>>()
  readonly #named = new Map<Analysis, ReadonlyMap<number, readonly Named[]>>()

  constructor(analyses: readonly Analysis[], entities: readonly Entity[]) {
    this.#analyses = new Map(analyses.map((analysis) => [analysis.article.source, analysis]))
    this.#entityOf = entityFinder(entities)
  }

  /** Whether most articles of the folder speak of what a noun stands for, so that "the sirens" are those of the event. */
  #isCommon(head: string): boolean {
    let common = this.#common.get(head)
    if (common === undefined) {
      const all = [...this.#analyses.values()]
      const speaking = all.filter(({ article }) =>
        article.passages.some((passage) => wordsOfPassage(passage).has(head)),
      )
      common = speaking.length >= Math.max(fewestForCommon, all.length * mostSpeak)
      this.#common.set(head, common)
    }
    return common
  }

  /** What the names of a passage name, then what its references mean. */
  #namesIn(analysis: Analysis, passage: number): readonly Named[] {
    let named = this.#named.get(analysis)
    if (!named) {
      const byPassage = new Map<number, Named[]>()
      const add = (at: number, { from, to }: Range, mention: number) => {
        const entity = this.#entityOf(analysis.article.source, mention)
        if (entity) addTo(byPassage, at, { range: { from, to }, entity })
      }
      analysis.mentions.forEach((mention, index) => add(mention.passage, mention, index))
      for (const reference of analysis.references)
        if (reference.mentions.length === 1) add(reference.passage, reference, reference.mentions[0]!)
      this.#named.set(analysis, (named = byPassage))
    }
    return named.get(passage) ?? []
  }

  /** What the folder calls an entity beside its name: "the ferry Orla Venn", "Skua-1, a small lander". */
  #kindsOf(entity: Entity): ReadonlySet<string> {
    const known = this.#kinds.get(entity)
    if (known) return known
    const made = new Set<string>()
    // "Amazon stock" is not what Amazon is; nouns for organizations stand for any of them.
    const mentions = entity.type === 'organization' ? [] : entity.mentions.slice(0, mostNamings)
    for (const { source, mention } of mentions) {
      const analysis = this.#analyses.get(source)
      const at = analysis?.mentions[mention]
      if (!analysis || !at) continue
      const { text } = analysis.article.passages[at.passage]!
      const before = /(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, at.from - 30), at.from))
      const after =
        /^(?:\s(\p{Ll}+)|,\s(?:an?|the)\s(?:[\p{Ll}\d-]+\s){0,3}?(\p{Ll}+)(?=,|\.|\s(?:of|that|which|who|in|for|from|with)\b))/u.exec(
          text.slice(at.to, at.to + 60),
        )
      for (const word of [before?.[1], after?.[1] ?? after?.[2]]) {
        if (word && word.length > 2 && !isFunctionWord(word) && !isStopWord(word)) made.add(concept(stem(word)))
      }
    }
    this.#kinds.set(entity, made)
    return made
  }

  /** What "the airline" means where the folder knows one airline and the article names it. */
  #meant(
    { from, to, head, modifiers }: NounPhrase,
    { article: { source } }: Analysis,
    text: string,
  ): Entity | undefined {
    if (modifiers.length > 0 || !/^the\s\p{Ll}+$/iu.test(text.slice(from, to))) return undefined
    const [one, ...others] = this.#describedAs().get(head) ?? []
    return one && others.length === 0 && one.mentions.some((mention) => mention.source === source) ? one : undefined
  }

  #describedAs(): ReadonlyMap<string, ReadonlySet<Entity>> {
    if (this.#described) return this.#described
    const described = new Map<string, Set<Entity>>()
    for (const analysis of this.#analyses.values()) {
      for (const [first, nouns] of descriptionsOf(analysis)) {
        const entity = this.#entityOf(analysis.article.source, first)
        if (!entity) continue
        for (const noun of nouns) {
          const key = concept(stem(noun))
          const known = described.get(key)
          if (known) known.add(entity)
          else described.set(key, new Set([entity]))
        }
      }
    }
    return (this.#described = described)
  }

  read(analysis: Analysis, predication: Predication): Said {
    const { source, passages } = analysis.article
    const { passage, sentence } = predication
    const names = this.#namesIn(analysis, passage).filter(
      ({ range: { from, to } }) => from >= sentence.from && to <= sentence.to,
    )
    const entities = names.map(({ entity }) => entity)
    const { text } = passages[passage]!
    const clause = clauseAround(text, sentence, predication.range)
    const own = names.filter(({ range }) => range.from >= clause.from && range.to <= clause.to)
    const told = own.filter(({ range }) => !speaks.test(text.slice(range.to, predication.range.from)))
    const party = (phrase: NounPhrase | null): Party | null => {
      // "rose 4%": how much is not what rose.
      if (!phrase || amounts.has(phrase.head)) return null
      const entity =
        names.find(({ range }) => range.from <= phrase.headRange.from && range.to >= phrase.headRange.to)?.entity ??
        // "Its director, |Ana Brill|, was".
        names.find(({ range }) => range.from > phrase.to && beside.test(text.slice(phrase.to, range.from)))?.entity ??
        this.#meant(phrase, analysis, text)
      // A pronoun whose name is not known says nothing.
      if (!entity && personal.test(phrase.head)) return null
      return { ...phrase, entity, kinds: entity ? this.#kindsOf(entity) : noKinds }
    }
    const agent = party(predication.agent)
    const patient = party(predication.patient)
    const one = agent ?? patient
    return {
      analysis,
      source,
      predication,
      time: stateTime(analysis, predication),
      names: entities,
      actors: told.map(({ entity }) => entity).filter(({ type }) => type === 'person' || type === 'organization'),
      places: own.map(({ entity }) => entity).filter(isPlace),
      words: wordsIn(sentence, passages[passage]!),
      agent,
      patient,
      isOfEvent: () => one !== null && this.#isCommon(one.head),
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

/** Whether two clauses speak of one party, as far as their names and nouns tell. */
export function sameParty(a: Party | null, b: Party | null): 'same' | 'differ' | 'unknown' {
  if (!a || !b) return 'unknown'
  if (a.entity && b.entity) return apart([a.entity], [b.entity]) ? 'differ' : 'same'
  if (a.entity || b.entity) {
    const name = (a.entity ?? b.entity)!
    const noun = a.entity ? b : a
    const inName = [name.name, ...name.aliases].some((each) =>
      wordsOf(each).some(({ key }) => concept(stem(key)) === noun.head),
    )
    // "the lander" and "Skua": some article says that the one is the other.
    const kind = (a.entity ? a : b).kinds.has(noun.head) && noun.modifiers.length === 0 && noun.definite
    return inName || kind ? 'same' : wide.has(noun.head) ? 'unknown' : 'differ'
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
