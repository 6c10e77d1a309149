import { expect, test } from 'vitest'
import { analyzeArticle } from '../../analyze.ts'

/** What the figure printed `text` measures in a sentence, as a reader sees it. */
function phraseIn(sentence: string, text: string): string | undefined {
  const { claims, figures } = analyzeArticle(`Harbour news\n\n${sentence}\n`, { source: 'wire.txt' })
  const at = figures.findIndex((figure) => figure.text === text)
  return claims.find(({ figure }) => figure === at)?.measure.phrase
}

test.each([
  ['The port bought 64 single-aisle jets.', '64', 'single-aisle jets'],
  ['The storm left 43 people killed in the valley.', '43', 'people killed'],
  ['Some 3,200 residents have been relocated to camps.', '3,200', 'residents relocated'],
  ['Officials listed 38 people confirmed dead.', '38', 'people dead'],
  ['The regulator set a $165 million civil penalty.', '$165 million', 'civil penalty'],
  ['Turnout was 78% on the island.', '78%', 'Turnout'],
  ['Earnings per share were 61.2p.', '61.2p', 'Earnings per share'],
  ['Revenue fell to $31 million.', '$31 million', 'Revenue'],
  ['It lies at a depth of 22 km.', '22 km', 'depth'],
  ['The dam is 42 m high.', '42 m', 'height'],
  ['The insured value is €38 million.', '€38 million', 'insured value'],
  ['Calder Port employs 1,200 people.', '1,200', 'people'],
  ['The town hall opened in 1934.', '1934', 'opened'],
  ['The first delivery is due in autumn 2028.', 'autumn 2028', 'first delivery'],
  ['Arden signed a $40 million multi-year partnership.', '$40 million', 'multi-year partnership'],
  ['Its incremental orders were $40 million.', '$40 million', 'incremental orders'],
  ['The budget grew by an additional $40 million.', '$40 million', 'budget'],
  ['The open-weight models appeared in August 2025.', 'August 2025', 'appeared'],
  ['Customers got its open-weight models in August 2025.', 'August 2025', 'models'],
  ['The office rental is $40 million.', '$40 million', 'office rental'],
])('%s %s is %s', (sentence, text, phrase) => {
  expect(phraseIn(sentence, text)).toBe(phrase)
})

test.each([
  ['They paid $4 million.', '$4 million', 'amount'],
  ['It grew 12%.', '12%', 'share'],
  ['They waited for 3 km.', '3 km', 'length'],
])('no noun, no name of its own: %s', (sentence, text, phrase) => {
  expect(phraseIn(sentence, text)).toBe(phrase)
})
