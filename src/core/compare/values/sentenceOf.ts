import type { Analysis, Claim } from '../../model.ts'

/** The words of a claim's sentence, of its passage's reading text. */
export function sentenceOf({ analysis, claim }: { readonly analysis: Analysis; readonly claim: Claim }): string {
  return analysis.article.passages[claim.passage]!.text.slice(claim.sentence.from, claim.sentence.to)
}

/** What tells a claim's sentence from every other of the folder. */
export function sentenceKey({ analysis, claim }: { readonly analysis: Analysis; readonly claim: Claim }): string {
  return `${analysis.article.source}\n${claim.passage}\n${claim.sentence.from}`
}
