import type { Article, Passage } from '../model.ts'

export interface ReadOptions {
  /** Path relative to the folder; its ending decides between Markdown and plain text. */
  readonly source: string
  /** ISO day that overrides what the article states. */
  readonly published?: string
}

/** Reads one article's text into passages. Pure: same text and options, same article. */
export function readArticle(text: string, options: ReadOptions): Article {
  const passages: Passage[] = [
    {
      kind: 'paragraph',
      level: 0,
      start: 0,
      end: text.length,
      text: text.replace(/[\r\n]/g, ' '),
      offsets: null,
      sentences: [{ from: 0, to: text.length }],
      section: -1,
      lead: -1,
      cell: null,
    },
  ]
  return {
    source: options.source,
    text,
    format: 'plain',
    title: null,
    publisher: null,
    published: options.published ?? null,
    role: 'source',
    passages,
    words: 0,
  }
}
