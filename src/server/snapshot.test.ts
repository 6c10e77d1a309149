import { expect, it } from 'vitest'
import { analyzeArticle } from '../core/analyze.ts'
import { valueOf } from './snapshot.ts'

/** What is shown for the first figure of a sentence. */
function shown(text: string): string {
  const { figures } = analyzeArticle(text, { source: 'gazette.txt' })
  const [figure] = figures
  return valueOf({ figure: figure!, place: { ...figure!, source: 'gazette.txt' } })
}

it.each([
  ['The ferry sank 14 miles off Norvale.', '14 miles (22.5 km)'],
  ['The ferry sank about 14 miles off Norvale.', '~ 14 miles (22.5 km)'],
  ['The ferry sank 22 km off Norvale.', '22 km'],
  ['The ferry carried 350 passengers.', '350 passengers'],
  ['The ferry cost $14.25 million.', '$14.25 million'],
])('%s shows %s', (text, value) => expect(shown(text)).toBe(value))
