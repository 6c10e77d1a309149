import { isFunctionWord, wordsOf } from '../../claims/words/wording.ts'
import { stem } from '../../claims/words/words.ts'
import { entityFinder, type EntityFinder } from '../../entities/finder.ts'
import type { Analysis, Entity, Place, Side } from '../../model.ts'
import { sentenceHolding } from '../../text/passages.ts'
import type { Origins } from '../origins.ts'
import { byPlace } from '../sides.ts'

/** Names that two articles have in common where they tell one story. */
const fewestInCommon = 3

/** Where the names of a folder stand, and among which words. */
export class Names {
  readonly #analyses: ReadonlyMap<string, Analysis>
  /** The entity that a mention refers to. */
  readonly entity: EntityFinder
  readonly #contexts = new Map<Entity, ReadonlySet<string>>()
  readonly #inArticle = new Map<string, Set<Entity>>()

  constructor(analyses: readonly Analysis[], entities: readonly Entity[]) {
    this.#analyses = new Map(analyses.map((analysis) => [analysis.article.source, analysis]))
    this.entity = entityFinder(entities)
    for (const { article } of analyses) this.#inArticle.set(article.source, new Set())
    for (const entity of entities) for (const { source } of entity.mentions) this.#inArticle.get(source)?.add(entity)
  }

  knows({ article }: Analysis, entity: Entity): boolean {
    return this.#inArticle.get(article.source)?.has(entity) ?? false
  }

  /** The other articles that tell the story of one. */
  storyOf(source: string): string[] {
    return [...this.#inArticle.keys()].filter((other) => other !== source && this.tellOne(source, other))
  }

  /** Whether two articles tell one story: they have names in common. */
  tellOne(source: string, other: string): boolean {
    const [own, its] = [this.#inArticle.get(source), this.#inArticle.get(other)]
    if (!own || !its) return false
    let common = 0
    for (const entity of own) if (its.has(entity) && ++common >= fewestInCommon) return true
    return false
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
      const passage = analysis.article.passages[at.passage]!
      const sentence = sentenceHolding(passage, at)
      for (const { key, from, to } of wordsOf(passage.text, sentence.from, sentence.to)) {
        const own = from < at.to && to > at.from
        if (!own && key.length > 2 && !isFunctionWord(key) && !/^\d/.test(key)) made.add(stem(key))
      }
    }
    this.#contexts.set(entity, made)
    return made
  }
}

/** The words of a name, in small letters. */
export function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** Everything that says one name of a thing. */
export function sideOf(value: string, places: readonly Place[], { origins }: Origins): Side {
  const sorted = [...places].sort(byPlace)
  const sources = new Set(sorted.map(({ source }) => origins.get(source) ?? source))
  return { value, places: sorted, claims: [], independentSources: sources.size }
}
