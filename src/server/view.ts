import type { Corpus } from '../core/corpus.ts'
import { applyDecisions, type AppliedDecision, type Decision } from '../core/decisions.ts'
import type { DraftChecker } from '../core/draft.ts'
import type { DraftFinding } from '../core/draftFindings.ts'
import type { Analysis, Conflict, Entity, Figure, Mention, Place, Quotation, Span } from '../core/model.ts'
import type { DecisionView, Location } from '../protocol.ts'
import type { Positions } from './positions.ts'
import type { FolderSettings } from './settings.ts'
import { Topics } from './topics.ts'

/** An article as the editor knows it. */
export interface ArticleView {
  readonly source: string
  /** As the client spells it. */
  readonly uri: string
  /** Version of the open document; `null` for an article that is only read from its file. */
  readonly version: number | null
  readonly analysis: Analysis
  /** Checked against the sources, and none itself. */
  readonly isDraft: boolean
  readonly positions: Positions
}

/** What stands at one place of an article. */
export interface Target {
  readonly article: ArticleView
  readonly offset: number
  readonly figure: Figure | null
  readonly mention: Mention | null
  readonly quotation: Quotation | null
}

/** What follows from a corpus alone. A folder has many views of one corpus: a window opens a file, a draft is typed in. */
interface Derived {
  topics?: Topics
  entities?: ReadonlyMap<string, ReadonlyMap<number, Entity>>
  readonly draftFindings: WeakMap<Analysis, readonly DraftFinding[]>
  /** Drafts, by source, that have been checked once: what is typed in them costs little to check. */
  readonly checkedDrafts: Set<string>
}

const derived = new WeakMap<Corpus, Derived>()

function derivedFrom(corpus: Corpus): Derived {
  let known = derived.get(corpus)
  if (!known) derived.set(corpus, (known = { draftFindings: new WeakMap(), checkedDrafts: new Set() }))
  return known
}

/** What was worked out of the sources, by the work that did it. */
const remembered = new WeakMap<object, Map<unknown, unknown>>()

/** A folder at one moment: what every feature reads from. Immutable; what takes work is worked out when first asked for. */
export class FolderView {
  #applied: ReadonlyMap<string, AppliedDecision> | undefined
  #decisions: ReadonlyMap<string, DecisionView> | undefined

  constructor(
    /** Uri of the folder, as the client spells it. */
    readonly folder: string,
    /** Sources and drafts, by source. */
    readonly articles: ReadonlyMap<string, ArticleView>,
    readonly corpus: Corpus,
    readonly settings: FolderSettings,
    /** Every decision kept in the folder, whatever it is on. */
    private readonly kept: readonly Decision[],
    /** Checks drafts against the corpus. */
    private readonly checker: () => DraftChecker,
    /** The same object for views that differ in their drafts alone, and in which sources are open. */
    private readonly told: object,
  ) {}

  /** The result of work on the sources, decisions and settings alone; done once, however much is typed in drafts. */
  once<Result>(work: (view: FolderView) => Result): Result {
    let results = remembered.get(this.told)
    if (!results) remembered.set(this.told, (results = new Map()))
    if (!results.has(work)) results.set(work, work(this))
    return results.get(work) as Result
  }

  get topics(): Topics {
    return (derivedFrom(this.corpus).topics ??= new Topics(this.corpus))
  }

  /** Decisions by the id of the conflict they are on. */
  get applied(): ReadonlyMap<string, AppliedDecision> {
    const { findings, analyses } = this.corpus
    return (this.#applied ??= applyDecisions(findings.conflicts, analyses, this.kept))
  }

  /** The same, as the client is told. */
  get decisions(): ReadonlyMap<string, DecisionView> {
    return (this.#decisions ??= new Map(
      [...this.applied].map(([id, { decision, stale }]) => {
        const { verdict, reason, value, author, date } = decision
        return [id, { verdict, reason, value, author, date, stale }]
      }),
    ))
  }

  /** The entity a mention of a source refers to. */
  entityOf(source: string, mention: number): Entity | undefined {
    const entities = (derivedFrom(this.corpus).entities ??= indexEntities(this.corpus.findings.entities))
    return entities.get(source)?.get(mention)
  }

  /** Conflicts that wait for a person: undecided, or decided on words that have changed since. */
  isOpen(conflict: Conflict): boolean {
    const decision = this.decisions.get(conflict.id)
    return !decision || decision.stale
  }

  get drafts(): readonly ArticleView[] {
    return [...this.articles.values()].filter(({ isDraft }) => isDraft)
  }

  /** What the sources have to say of a draft. */
  draftFindings({ source, analysis, isDraft }: ArticleView): readonly DraftFinding[] {
    if (!isDraft) return []
    const { draftFindings, checkedDrafts } = derivedFrom(this.corpus)
    let found = draftFindings.get(analysis)
    if (!found) draftFindings.set(analysis, (found = this.checker().check(analysis)))
    checkedDrafts.add(source)
    return found
  }

  /** Whether an article is a draft that was never checked against these sources, which takes a while. */
  isUnchecked({ source, isDraft }: ArticleView): boolean {
    return isDraft && !derivedFrom(this.corpus).checkedDrafts.has(source)
  }

  location(place: Place): Location {
    const article = this.articles.get(place.source)
    const { source, text } = place
    if (!article) throw new Error(`Unexpected place in ${source}, expected an article of the folder`)
    return { uri: article.uri, range: article.positions.toRange(place), source, text }
  }

  target(article: ArticleView, offset: number): Target {
    const { figures, mentions, quotations } = article.analysis
    return {
      article,
      offset,
      figure: shortestAt(figures, offset),
      mention: shortestAt(mentions, offset),
      quotation: shortestAt(quotations, offset),
    }
  }
}

function shortestAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  let found: T | null = null
  for (const span of spans) {
    if (span.start > offset || offset > span.end) continue
    if (!found || span.end - span.start < found.end - found.start) found = span
  }
  return found
}

function indexEntities(entities: readonly Entity[]): ReadonlyMap<string, ReadonlyMap<number, Entity>> {
  const index = new Map<string, Map<number, Entity>>()
  for (const entity of entities) {
    for (const { source, mention } of entity.mentions) {
      const inSource = index.get(source)
      if (inSource) inSource.set(mention, entity)
      else index.set(source, new Map([[mention, entity]]))
    }
  }
  return index
}
