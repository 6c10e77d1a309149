import { identify } from '../identity.ts'
import type { Article, Claim, Quotation } from '../model.ts'

/** One claim for each direct quotation: that its speaker said these words. */
export function bindSpeech(article: Article, quotations: readonly Quotation[]): Claim[] {
  const seen = new Map<string, number>()
  return quotations.flatMap((quotation, index) => {
    if (!quotation.direct) return []
    // The same words twice in one article are told apart by their order, not by what else the article says.
    const nth = seen.get(quotation.text) ?? 0
    seen.set(quotation.text, nth + 1)
    return [bindQuotation(article, quotation, index, nth)]
  })
}

function bindQuotation(article: Article, quotation: Quotation, index: number, nth: number): Claim {
  const { passage, from, to, start, end, text, speaker, speakerText } = quotation
  const { sentences } = article.passages[passage]!
  const first = sentences.find((sentence) => sentence.to > from)
  const last = sentences.findLast((sentence) => sentence.from < to)
  return {
    id: identify('quote', article.source, text, nth),
    kind: 'quote',
    start,
    end,
    passage,
    sentence: { from: first?.from ?? from, to: last?.to ?? to },
    figure: -1,
    quotation: index,
    subjects: speaker >= 0 ? [speaker] : [],
    measure: { head: 'said', phrase: 'what was said', words: [], qualifiers: [] },
    status: null,
    modality: 'actual',
    denied: false,
    asOf: null,
    speaker,
    attribution: speakerText,
  }
}
