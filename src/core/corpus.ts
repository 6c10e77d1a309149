import { analyzeArticle } from './analyze.ts'
import { compareAll } from './compare/compare.ts'
import { mergeFindings } from './compare/merge.ts'
import { partition } from './compare/stories.ts'
import { linkEntities, noOverrides, type EntityOverrides } from './entities/linking/link.ts'
import type { Analysis, Findings } from './model.ts'
import type { ReadOptions } from './text/read.ts'

/** A new corpus and the sources whose findings may differ from the old one's. */
export interface Change {
  readonly corpus: Corpus
  readonly touched: ReadonlySet<string>
}

/** Articles that are compared with one another, and what they say together. */
interface Story {
  readonly analyses: readonly Analysis[]
  readonly findings: Findings
}

/** The analysed articles of one folder, and what they say together. Immutable. */
export class Corpus {
  static readonly empty = new Corpus(new Map(), noOverrides, new Map())
  #stories: readonly Story[] | undefined
  #findings: Findings | undefined

  private constructor(
    /** By source, in the order of their sources. */
    readonly analyses: ReadonlyMap<string, Analysis>,
    readonly overrides: EntityOverrides,
    /** Stories of the corpus this one was made from, by their first article: those that have not changed are kept. */
    private readonly earlier: ReadonlyMap<Analysis, Story>,
  ) {}

  /** A corpus of articles that are read together, which is quicker than adding them one by one. */
  static of(
    articles: Iterable<ReadOptions & { readonly text: string }>,
    overrides: EntityOverrides = noOverrides,
  ): Corpus {
    const analyses = [...articles].map((each): [string, Analysis] => [each.source, analyzeArticle(each.text, each)])
    return new Corpus(sorted(analyses), overrides, new Map())
  }

  get findings(): Findings {
    this.#findings ??= mergeFindings(this.#told().map(({ findings }) => findings))
    return this.#findings
  }

  /** Analyses of the articles that are sources, drafts left out. */
  get sources(): readonly Analysis[] {
    return [...this.analyses.values()].filter(({ article }) => article.role === 'source')
  }

  withArticle(text: string, options: ReadOptions): Change {
    return this.#changed(options.source, analyzeArticle(text, options))
  }

  withoutArticle(source: string): Change {
    return this.#changed(source, null)
  }

  withOverrides(overrides: EntityOverrides): Corpus {
    return new Corpus(this.analyses, overrides, new Map())
  }

  #changed(source: string, analysis: Analysis | null): Change {
    const analyses = new Map(this.analyses)
    if (analysis) analyses.set(source, analysis)
    else analyses.delete(source)
    const before = this.#told()
    const corpus = new Corpus(
      sorted([...analyses]),
      this.overrides,
      new Map(before.map((story) => [story.analyses[0]!, story])),
    )
    const kept = new Set(before)
    const touched = new Set([source])
    for (const story of corpus.#told()) {
      if (!kept.delete(story)) for (const { article } of story.analyses) touched.add(article.source)
    }
    // Of the stories that are gone, the articles may have moved to a story of their own or to none.
    for (const { analyses: gone } of kept) for (const { article } of gone) touched.add(article.source)
    return { corpus, touched }
  }

  #told(): readonly Story[] {
    this.#stories ??= partition(this.sources).map((analyses) => {
      const known = this.earlier.get(analyses[0]!)
      if (known && sameArticles(known.analyses, analyses)) return known
      return { analyses, findings: compareAll(analyses, linkEntities(analyses, this.overrides)) }
    })
    return this.#stories
  }
}

function sameArticles(left: readonly Analysis[], right: readonly Analysis[]): boolean {
  return left.length === right.length && left.every((analysis, index) => analysis === right[index])
}

function sorted(entries: [string, Analysis][]): ReadonlyMap<string, Analysis> {
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
