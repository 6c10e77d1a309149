import { analyzeArticle } from './analyze.ts'
import { compareAll } from './compare/compare.ts'
import { linkEntities, noOverrides, type EntityOverrides } from './entities/link.ts'
import type { Analysis, Findings } from './model.ts'
import type { ReadOptions } from './text/read.ts'

/** A new corpus and the sources whose findings differ from the old one's. */
export interface Change {
  readonly corpus: Corpus
  readonly touched: ReadonlySet<string>
}

/** The analysed articles of one folder, and what they say together. Immutable. */
export class Corpus {
  static readonly empty = new Corpus(new Map(), noOverrides)
  #findings: Findings | undefined

  private constructor(
    /** By source, in the order of their sources. */
    readonly analyses: ReadonlyMap<string, Analysis>,
    readonly overrides: EntityOverrides,
  ) {}

  /** A corpus of articles that are read together, which is quicker than adding them one by one. */
  static of(
    articles: Iterable<ReadOptions & { readonly text: string }>,
    overrides: EntityOverrides = noOverrides,
  ): Corpus {
    return new Corpus(sorted([...articles].map((each) => [each.source, analyzeArticle(each.text, each)])), overrides)
  }

  get findings(): Findings {
    this.#findings ??= compareAll(this.sources, linkEntities(this.sources, this.overrides))
    return this.#findings
  }

  /** Analyses of the articles that are sources, drafts left out. */
  get sources(): readonly Analysis[] {
    return [...this.analyses.values()].filter(({ article }) => article.role === 'source')
  }

  withArticle(text: string, options: ReadOptions): Change {
    const analysis = analyzeArticle(text, options)
    return this.#changed(new Map([...this.analyses, [options.source, analysis]]), options.source)
  }

  withoutArticle(source: string): Change {
    const analyses = new Map(this.analyses)
    analyses.delete(source)
    return this.#changed(analyses, source)
  }

  withOverrides(overrides: EntityOverrides): Corpus {
    return new Corpus(this.analyses, overrides)
  }

  #changed(analyses: ReadonlyMap<string, Analysis>, source: string): Change {
    const corpus = new Corpus(sorted([...analyses]), this.overrides)
    return { corpus, touched: new Set([source, ...corpus.analyses.keys()]) }
  }
}

function sorted(entries: [string, Analysis][]): ReadonlyMap<string, Analysis> {
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
