import { bindClaims } from './claims/bind.ts'
import { findQuotations } from './claims/quotations/quotations.ts'
import { findMentions } from './entities/mentions.ts'
import { resolveReferences } from './entities/references.ts'
import { findFigures } from './figures/find.ts'
import type { Analysis } from './model.ts'
import { readArticle, type ReadOptions } from './text/read.ts'

/** Everything one article says, from its text alone. Never throws, whatever the text. */
export function analyzeArticle(text: string, options: ReadOptions): Analysis {
  const article = readArticle(text, options)
  const figures = findFigures(article)
  const mentions = findMentions(article, figures)
  const references = resolveReferences(article, mentions)
  const quotations = findQuotations(article, mentions, references)
  const claims = bindClaims(article, figures, mentions, references, quotations)
  return { article, figures, mentions, references, quotations, claims }
}
