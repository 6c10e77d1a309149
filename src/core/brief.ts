import type { Corpus } from './corpus.ts'
import type { Brief } from './model.ts'

/** The digest of the event the corpus is about. */
export function summarize(_corpus: Corpus): Brief {
  return { title: null, parties: [], value: null, term: null, announced: null, lines: [] }
}
