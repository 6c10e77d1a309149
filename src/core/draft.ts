import { itemsOf, type Item } from './compare/items.ts'
import { gateOf } from './compare/gates.ts'
import { agree, closeness, comparable, exclude, sameValueAt, sharpness, specificity } from './compare/likeness.ts'
import { RelatedItems } from './compare/related.ts'
import type { Corpus } from './corpus.ts'
import type { DraftEvidence, DraftFinding, DraftVerdict } from './draftFindings.ts'
import { checkNames, checkQuotations, SourceWords } from './draftWords.ts'
import type { Analysis, Conflict, Entity, Span } from './model.ts'

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
  readonly #conflicts = new Map<string, Conflict>()
  readonly #aliases = new Map<string, Entity>()
  readonly #knownNames = new WeakMap<ReadonlySet<string>, readonly string[]>()
  readonly #known = new Map<string, Omit<DraftFinding, keyof Span> | null>()

  constructor(corpus: Corpus) {
    const { entities, conflicts } = corpus.findings
    this.#items = new RelatedItems(itemsOf(corpus.sources, entities))
    this.#words = new SourceWords(corpus)
    for (const conflict of conflicts) {
      for (const { claims } of conflict.sides) for (const claim of claims) this.#conflicts.set(keyOf(claim), conflict)
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
    for (const { item: source, likeness } of this.#items.near(item)) {
      if (likeness < leastLikeness) continue
      const degree = comparable(item, source)
      if (degree === 0) continue
      // The gate costs most and only ever lowers a score: those that fall short without it need not pass it.
      if (agree(item, source)) {
        const least = sameValueAt(item, source)
        if (likeness < least) continue
        const score = likeness * Math.sqrt(openness(item, source))
        if (score >= least) same.push({ item: source, score: score + sharpness(item, source) })
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
    const [nearest, against] = [nearBest(same), nearBest(other)]
    if (nearest.length > 0 && best(nearest) >= margin * best(against)) {
      const conflict = this.#conflictOf(nearest)
      if (conflict) return found('disputed', evidenceOf(conflict, item))
      return found('agrees', [toEvidence(nearest, true)])
    }
    if (against.length > 0) {
      const conflict = this.#conflictOf(against)
      return found('disagrees', conflict ? evidenceOf(conflict, item) : groupByValue(against))
    }
    return specificity(item) >= tellingAt ? found('not-found', []) : null
  }

  #conflictOf(matches: readonly Match[]): Conflict | undefined {
    for (const { item } of matches) {
      const conflict = this.#conflicts.get(keyOf({ source: item.source, claim: item.index }))
      if (conflict) return conflict
    }
    return undefined
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

function groupByValue(matches: readonly Match[]): DraftEvidence[] {
  const groups: Match[][] = []
  for (const match of matches) {
    const group = groups.find(([first]) => agree(first!.item, match.item))
    if (group) group.push(match)
    else groups.push([match])
  }
  return groups.map((group) => toEvidence(group, false)).sort((a, b) => sources(b) - sources(a))
}

function sources({ places }: DraftEvidence): number {
  return new Set(places.map(({ source }) => source)).size
}

function toEvidence(matches: readonly Match[], agrees: boolean): DraftEvidence {
  const places = matches.map(({ item: { source, figure } }) => {
    return { source, start: figure.start, end: figure.end, text: figure.text }
  })
  return { value: places[0]!.text.replace(/\s+/g, ' '), places, agrees }
}

/** The sides of a conflict as evidence; the draft is on the side that holds a claim with its value. */
function evidenceOf({ sides }: Conflict, { figure }: Item): DraftEvidence[] {
  const words = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')
  return sides.map(({ value, places }) => {
    const agrees = places.some(({ text }) => words(text) === words(figure.text)) || words(value) === words(figure.text)
    return { value, places, agrees }
  })
}

function keyOf({ source, claim }: { readonly source: string; readonly claim: number }): string {
  return `${claim} ${source}`
}
