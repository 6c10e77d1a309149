// The public library, `dist/core.js`. Names and shapes here do not change.
import { analyzeArticle } from './analyze.ts'
import { Corpus } from './corpus.ts'
import {
  reportClaims,
  reportFigures,
  toReport,
  type Report,
  type ReportClaim,
  type ReportFigure,
  type ReportMention,
} from './report.ts'

export type { Report, ReportClaim, ReportFigure, ReportMention }

export interface ArticleInput {
  readonly source: string
  readonly text: string
  /** ISO day of publication, where the caller knows it. */
  readonly published?: string
}

/** Figures, mentions and claims of one article. Positions are UTF-16 offsets into `text`. */
export function analyze(
  text: string,
  options: { source?: string; published?: string } = {},
): { figures: ReportFigure[]; mentions: ReportMention[]; claims: ReportClaim[] } {
  const source = options.source ?? 'article.txt'
  const analysis = analyzeArticle(text, { ...options, source })
  const nameOf = (mention: number) => analysis.mentions[analysis.mentions[mention]!.first]!.name
  return {
    figures: reportFigures(analysis),
    mentions: analysis.mentions.map((mention, index) => ({
      source,
      start: mention.start,
      end: mention.end,
      text: mention.text,
      type: mention.type,
      entity: nameOf(index),
    })),
    claims: reportClaims(analysis, nameOf),
  }
}

/** The full report on a folder of articles: what `tickmark check --format json` prints. */
export function check(articles: readonly ArticleInput[]): Report {
  return toReport(Corpus.of(articles))
}
