import { itemsOf, type Item } from './compare/values/items.ts'
import { gateOf } from './compare/values/gates.ts'
import { specificity } from './compare/values/digits.ts'
import { agree, comparable, equal, exclude } from './compare/values/likeness.ts'
import { closeness } from './compare/values/slips.ts'
import { RelatedItems } from './compare/values/related.ts'
import type { Corpus } from './corpus.ts'
import type { DraftEvidence, DraftFinding, DraftVerdict } from './draftFindings.ts'
import { checkNames, checkQuotations, SourceWords } from './draftWords.ts'
import type { Agreement, Analysis, ClaimOf, Conflict, Entity, Span } from './model.ts'

/** Least likeness of settings at which a source's other value is put to the same measure as the draft's. */
const clashAt = 0.3
/** Below this no value, however telling, puts two claims to one measure. */
const leastLikeness = 0.02
/** How far below the best match another match may lie to speak of the same measure. */
const margin = 0.75
/** So many figures are remembered before all are forgotten: typing leaves many behind. */
const mostRemembered = 5000
/** Values that say less by themselves ("two", "10%") are not reported as missing from the sources. */
const tellingAt = 0.2

/** Checks drafts against one folder's sources. Remembers what it found, so that typing costs what has changed. */
export class DraftChecker {
  readonly #items: RelatedItems
  readonly #words: SourceWords
  readonly #itemOf: ReadonlyMap<string, Item>
  readonly #conflicts = new Map<string, Conflict>()
  readonly #agreements = new Map<string, Agreement>()
  readonly #aliases = new Map<string, Entity>()
  readonly #knownNames = new WeakMap<ReadonlySet<string>, readonly string[]>()
  readonly #known = new Map<string, Omit<DraftFinding, keyof Span> | null>()

  constructor(corpus: Corpus) {
    const { entities, conflicts, agreements } = corpus.findings
    const items = itemsOf(corpus.sources, entities)
    this.#items = new RelatedItems(items)
    this.#itemOf = new Map(items.map((item) => [keyOf(claimOf(item)), item]))
    this.#words = new SourceWords(corpus)
    for (const conflict of conflicts) {
      for (const { claims } of conflict.sides) for (const claim of claims) this.#conflicts.set(keyOf(claim), conflict)
    }
    for (const agreement of agreements) {
      for (const claim of agreement.claims) this.#agreements.set(keyOf(claim), agreement)
    }
    for (const entity of entities) {
      for (const alias of entity.aliases) this.#aliases.set(alias.toLowerCase(), entity)
    }
  }

  /** Findings in the order of the draft's text. Never throws. */
  check(draft: Analysis): readonly DraftFinding[] {
    const figures = itemsOf([draft], this.#link(draft)).flatMap((item) => {
      const { start, end } = item.figure
      const found = this.#remember(item)
      return found ? [{ ...found, start, end }] : []
    })
    return [...figures, ...checkNames(draft, this.#words), ...checkQuotations(draft, this.#words)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    )
  }

  /** The draft's names as mentions of the sources' entities. */
  #link({ article, mentions }: Analysis): Entity[] {
    return mentions.flatMap((mention, index) => {
      const entity = this.#aliases.get(mention.name.toLowerCase())
      return entity ? [{ ...entity, mentions: [{ source: article.source, mention: index }] }] : []
    })
  }

  #remember(item: Item): Omit<DraftFinding, keyof Span> | null {
    // A sentence without names may be about any of the article's; those that no source knows decide nothing.
    const names = item.names.size < item.articleNames.size ? item.names : this.#knownOf(item.articleNames)
    const key = `${item.claim.id} ${item.figure.text} ${[...item.terms].join()} ${[...names].join()}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found = this.#checkFigure(item)
    if (this.#known.size >= mostRemembered) this.#known.clear()
    // That there is nothing to say took as long to find out.
    this.#known.set(key, found)
    return found
  }

  #knownOf(names: ReadonlySet<string>): readonly string[] {
    const known =
      this.#knownNames.get(names) ?? [...names].filter((name) => this.#aliases.has(name.slice(1).toLowerCase()))
    this.#knownNames.set(names, known)
    return known
  }

  #checkFigure(item: Item): Omit<DraftFinding, keyof Span> | null {
    const { figure, quantity, claim } = item
    if (quantity.kind === 'date' && quantity.min === null && quantity.max === null) return null
    const same: Match[] = []
    const other: Match[] = []
    /** The draft's very value, told in other words. */
    const loose: Match[] = []
    for (const { item: source, likeness } of this.#items.near(item)) {
      if (likeness < leastLikeness) continue
      const degree = comparable(item, source)
      if (degree === 0) continue
      // The gate costs most and only ever lowers a score: those that fall short without it need not pass it.
      if (agree(item, source)) {
        const least = sameValueAt(item, source)
        const score = likeness < least ? likeness : likeness * Math.sqrt(openness(item, source))
        if (score >= least) same.push({ item: source, score: score + sharpness(item, source) })
        else if (degree === 2) loose.push({ item: source, score })
      } else if (degree === 2 && exclude(item, source)) {
        const most = likeness * closeness(item, source)
        if (most < clashAt) continue
        const score = most * openness(item, source)
        if (score >= clashAt) other.push({ item: source, score })
      }
    }
    const found = (verdict: DraftVerdict, evidence: readonly DraftEvidence[]) => {
      return { kind: 'figure' as const, text: figure.text, verdict, measure: claim.measure.phrase, evidence }
    }
    const [alike, against] = [nearBest(same), nearBest(other)]
    const nearest = alike.length > 0 || against.length === 0 ? alike : nearBest(ofMoreNames(item, loose, against))
    const isSaid = alike.length > 0 ? best(alike) >= margin * best(against) : nearest.length > 0
    if (isSaid) {
      const conflict = this.#conflictOf(nearest)
      if (conflict) return found('disputed', this.#evidenceOf(conflict, item))
      return found('agrees', [this.#toEvidence(nearest, true)])
    }
    if (against.length > 0) {
      const conflict = this.#conflictOf(against)
      return found('disagrees', conflict ? this.#evidenceOf(conflict, item) : this.#groupByValue(against))
    }
    return specificity(item) >= tellingAt ? found('not-found', []) : null
  }

  #conflictOf(matches: readonly Match[]): Conflict | undefined {
    for (const { item } of matches) {
      const conflict = this.#conflicts.get(keyOf(claimOf(item)))
      if (conflict) return conflict
    }
    return undefined
  }

  #groupByValue(matches: readonly Match[]): DraftEvidence[] {
    const groups: Match[][] = []
    for (const match of matches) {
      const group = groups.find(([first]) => agree(first!.item, match.item))
      if (group) group.push(match)
      else groups.push([match])
    }
    return groups.map((group) => this.#toEvidence(group, false)).sort((a, b) => sources(b) - sources(a))
  }

  /** The matches, and the claims of other sources that agree with them in words too far from the draft's. */
  #toEvidence(matches: readonly Match[], agrees: boolean): DraftEvidence {
    const items = new Set(matches.map(({ item }) => item))
    for (const { item } of matches) {
      for (const claim of this.#agreements.get(keyOf(claimOf(item)))?.claims ?? []) {
        const other = this.#itemOf.get(keyOf(claim))
        if (other && agree(item, other)) items.add(other)
      }
    }
    const places = [...items].map(({ source, figure: { start, end, text } }) => ({ source, start, end, text }))
    return { value: commonest(places.map(({ text }) => text.replace(/\s+/g, ' '))), places, agrees }
  }

  /** The sides of a conflict as evidence; the draft is on the side that holds a claim with its value. */
  #evidenceOf({ sides }: Conflict, item: Item): DraftEvidence[] {
    return sides.map(({ value, claims, places }) => {
      const agrees = claims.some((claim) => {
        const other = this.#itemOf.get(keyOf(claim))
        return other !== undefined && agree(item, other)
      })
      return { value, places, agrees }
    })
  }
}

interface Match {
  readonly item: Item
  readonly score: number
}

/** From 0 for claims that cannot be on one measure to 1 where nothing speaks against it. */
function openness(left: Item, right: Item): number {
  const { factor, naming } = gateOf(left, right)
  return factor * naming
}

function best(matches: readonly Match[]): number {
  return Math.max(0, ...matches.map(({ score }) => score))
}

/** The best matches, best first: those about as good as the best of all. */
function nearBest(matches: readonly Match[]): Match[] {
  const least = margin * best(matches)
  return matches.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score)
}

function sources({ places }: DraftEvidence): number {
  return new Set(places.map(({ source }) => source)).size
}

/** Matches that share more of the draft's names than any that contradicts it: who is named decides what is meant. */
function ofMoreNames(item: Item, matches: readonly Match[], against: readonly Match[]): Match[] {
  const { claim, analysis } = item
  // A name that begins a sentence is often not told from a word: what the sources name is looked for in the words.
  const words = analysis.article.text.slice(claim.start, claim.end)
  const isShared = (name: string) => item.names.has(name) || words.includes(name.slice(1))
  const shared = ({ item: { names } }: Match) => [...names].filter(isShared).length
  const most = Math.max(...against.map(shared))
  return specificity(item) < tellingAt ? [] : matches.filter((match) => shared(match) > most)
}

/** What stands most often among the words; of equals the first. */
function commonest(words: readonly string[]): string {
  const times = (word: string) => words.filter((each) => each === word).length
  return words.reduce((best, word) => (times(word) > times(best) ? word : best))
}

function claimOf({ source, index }: Item): ClaimOf {
  return { source, claim: index }
}

function keyOf({ source, claim }: ClaimOf): string {
  return `${claim} ${source}`
}

/** Bonus of equal and telling values when edges are put in order. */
function sharpness(a: Item, b: Item): number {
  return equal(a, b) ? specificity(a) / 2 : 0
}

/** Least likeness at which two consistent values are put to one measure: the more telling the value, the less is asked. */
function sameValueAt(a: Item, b: Item): number {
  if (equal(a, b)) return 0.15 - 0.13 * specificity(a)
  const open = [a, b].some(({ quantity: { min, max } }) => min === null || max === null)
  return open ? 0.16 : 0.1
}
