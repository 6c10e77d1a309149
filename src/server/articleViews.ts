import type { Corpus } from '../core/corpus.ts'
import type { Analysis, Article } from '../core/model.ts'
import { Positions } from './positions.ts'
import type { ArticleView } from './view.ts'

/** A document that is open in the editor: its text overrides the file's. */
export interface OpenDocument {
  readonly uri: string
  readonly version: number
  readonly text: string
}

/** The sources and the drafts as the editor knows them, by source. `uriOf`: the uri of a file that is not open. */
export function viewsOf(
  corpus: Corpus,
  drafts: ReadonlyMap<string, Analysis>,
  open: ReadonlyMap<string, OpenDocument>,
  uriOf: (source: string) => string,
): ReadonlyMap<string, ArticleView> {
  const articles = new Map<string, ArticleView>()
  for (const [source, analysis] of [...corpus.analyses, ...drafts]) {
    const document = open.get(source)
    articles.set(source, {
      source,
      uri: document?.uri ?? uriOf(source),
      version: document?.version ?? null,
      analysis,
      isDraft: drafts.has(source),
      positions: positionsOf(analysis.article, document?.text.startsWith('\ufeff') ?? false),
    })
  }
  return articles
}

/** Positions without and with a byte-order mark before the text. */
const known = new WeakMap<Article, Map<boolean, Positions>>()

function positionsOf(article: Article, marked: boolean): Positions {
  let both = known.get(article)
  if (!both) known.set(article, (both = new Map()))
  let positions = both.get(marked)
  if (!positions) both.set(marked, (positions = new Positions(article.text, marked)))
  return positions
}
