import { analyzeArticle } from '../core/analyze.ts'
import { mostCompared } from '../core/claims/bind.ts'
import { Corpus } from '../core/corpus.ts'
import type { Analysis } from '../core/model.ts'
import { t } from '../strings.ts'

/** The texts of a folder: those that are compared with one another, and the drafts, which are compared with them. */
export class Articles {
  #corpus = Corpus.empty
  readonly #drafts = new Map<string, Analysis>()

  constructor(
    /** Whether the settings say so of a file; an article may say it of itself. */
    private readonly isDraft: (source: string) => boolean,
    /** Something about a text that a person should know, to be said after its file's name. */
    private readonly note: (source: string, problem: string) => void,
  ) {}

  get corpus(): Corpus {
    return this.#corpus
  }

  get drafts(): ReadonlyMap<string, Analysis> {
    return this.#drafts
  }

  get sources(): readonly string[] {
    return [...this.#corpus.analyses.keys(), ...this.#drafts.keys()]
  }

  /** The text of every article but these, by source. */
  textsExcept(sources: readonly string[]): [source: string, text: string][] {
    return [...this.#corpus.analyses, ...this.#drafts]
      .filter(([source]) => !sources.includes(source))
      .map(([source, { article }]) => [source, article.text])
  }

  put(source: string, text: string): void {
    if (this.#takeDraft(source, text)) this.#leaveOut(source)
    else if (this.#corpus.analyses.get(source)?.article.text !== text) {
      const { corpus } = this.#corpus.withArticle(text, { source })
      const analysis = corpus.analyses.get(source)!
      if (analysis.article.role === 'draft') this.#keepAsDraft(analysis)
      else this.#corpus = corpus
      this.#noteLeftOut(analysis)
    }
  }

  /** These texts, and no others. */
  putAll(texts: ReadonlyMap<string, string>, overrides: Corpus['overrides']): void {
    for (const source of this.#drafts.keys()) if (!texts.has(source)) this.#drafts.delete(source)
    const sources = [...texts].filter(([source, text]) => !this.#takeDraft(source, text))
    const articles = sources.map(([source, text]) => ({ source, text }))
    this.#corpus = Corpus.of(articles, overrides)
    for (const analysis of this.#corpus.analyses.values()) {
      if (analysis.article.role === 'draft') this.#keepAsDraft(analysis)
      this.#noteLeftOut(analysis)
    }
  }

  remove(source: string): void {
    this.#drafts.delete(source)
    this.#leaveOut(source)
  }

  correctEntities(overrides: Corpus['overrides']): void {
    if (this.#corpus.overrides !== overrides) this.#corpus = this.#corpus.withOverrides(overrides)
  }

  #leaveOut(source: string): void {
    if (this.#corpus.analyses.has(source)) this.#corpus = this.#corpus.withoutArticle(source).corpus
  }

  #keepAsDraft(analysis: Analysis): void {
    this.#drafts.set(analysis.article.source, analysis)
    this.#leaveOut(analysis.article.source)
  }

  /** Keeps an article that is a draft, or was one last time, out of the corpus: typing in it compares nothing anew. */
  #takeDraft(source: string, text: string): boolean {
    const isDraft = this.isDraft(source)
    const before = this.#drafts.get(source)
    if (!isDraft && !before) return false
    const analysis = before?.article.text === text ? before : analyzeArticle(text, { source })
    if (isDraft || analysis.article.role === 'draft') {
      this.#drafts.set(source, analysis)
      return true
    }
    this.#drafts.delete(source)
    return false
  }

  #noteLeftOut({ article, figures }: Analysis): void {
    if (figures.length > mostCompared) {
      this.note(article.source, t('has {0} figures: the first {1} are compared', figures.length, mostCompared))
    }
  }
}
