import type { Claim } from '../core/model.ts'
import { print, type Words } from '../core/phrase.ts'
import { t } from '../strings.ts'

/** Core's words in the language of the window. */
export function tell(words: Words): string {
  return print(words, (template) => t(template))
}

/** What a claim measures; "" where that is not known. Of a status it is a question of ours, else words of the article. */
export function tellMeasure({ kind, measure: { phrase } }: Claim): string {
  return kind === 'status' ? t(phrase) : phrase
}
