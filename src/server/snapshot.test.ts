import { expect, it } from 'vitest'
import { analyzeArticle } from '../core/analyze.ts'
import { Corpus } from '../core/corpus.ts'
import { valueOf } from './snapshot.ts'
import { Topics } from './topics.ts'

/** What is shown for the first figure of a sentence. */
function shown(text: string): string {
  const { figures } = analyzeArticle(text, { source: 'gazette.txt' })
  const [figure] = figures
  return valueOf({ figure: figure!, printed: figure!.text })
}

it.each([
  ['The ferry sank 14 miles off Norvale.', '14 miles (22.5 km)'],
  ['The ferry sank about 14 miles off Norvale.', '~ 14 miles (22.5 km)'],
  ['The ferry sank 22 km off Norvale.', '22 km'],
  ['The ferry carried 350 passengers.', '350 passengers'],
  ['The ferry cost $14.25 million.', '$14.25 million'],
  ['The ferry sails again in mid-2027.', 'mid-2027'],
  ['The ferry sails again by late May 2027.', 'by late May 2027'],
  ['The ferry sails again by the middle of 2027.', 'by the middle of 2027'],
  ['The ferry sails again in May 2027.', 'May 2027'],
  ['The ferry sails again around 3 May 2027.', '~ 3 May 2027'],
  ['The ferry sails again in the second half of 2027.', 'second half of 2027'],
  ['The port loads 65,000 barrels a day.', '65,000 barrels a day (10.3 million L/day)'],
  ['The pump lifts 300 litres a second.', '300 L/second'],
  ['The road carries 12,000 cars a day.', '12,000 cars/day'],
])('%s shows %s', (text, value) => expect(shown(text)).toBe(value))

it('shows a status as a reader would quote it, and not what it is known by', () => {
  const { all } = new Topics(
    Corpus.of([
      { source: 'a.txt', text: 'Norda Cloud\n\nAll servers of Norda Cloud will be deployed by the end of 2026.\n' },
      { source: 'b.txt', text: 'Norda Cloud\n\nThe servers of Norda Cloud are already available.\n' },
    ]),
  )
  const shown = all.flatMap(({ members }) =>
    members.filter(({ statement }) => statement.kind === 'status').map(valueOf),
  )
  expect(shown).toContain('deployed by the end of 2026')
})
