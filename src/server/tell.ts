import { print, type Words } from '../core/phrase.ts'
import { t } from '../strings.ts'

/** Core's words in the language of the window. */
export function tell(words: Words): string {
  return print(words, (template) => t(template))
}
