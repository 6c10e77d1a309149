/** What a person decided on a conflict, in words. */
import type { DecisionView } from './protocol.ts'
import { t } from './strings.ts'

/** "Explained", "Preferred: $30 billion". */
export function verdictName({ verdict, value }: Pick<DecisionView, 'verdict' | 'value'>): string {
  switch (verdict) {
    case 'explained':
      return t('Explained')
    case 'preferred':
      return t('Preferred: {0}', value ?? '')
    case 'not-the-same':
      return t('Not the same thing')
    case 'ignored':
      return t('Ignored')
  }
}
