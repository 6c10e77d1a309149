import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../text/read.ts'
import { findMentions } from './mentions.ts'
import { resolveReferences } from './references.ts'

/** "the company = Quentrix; she = Ana Ruiz" */
function resolved(text: string): string {
  const article = readArticle(text, { source: 'a.txt' })
  const mentions = findMentions(article, [])
  return resolveReferences(article, mentions)
    .map(({ text: printed, mentions: to }) => `${printed} = ${to.map((index) => mentions[index]!.name).join(' + ')}`)
    .join('; ')
}

describe('plain references', () => {
  test.each([
    ['Quentrix Inc sells locks. The company is growing.', 'The company = Quentrix Inc'],
    [
      'Varno Bank fined three brokers. Later the bank paid, and the lender agreed.',
      'the bank = Varno Bank; the lender = Varno Bank',
    ],
    ['The airline Zephyrine lost money. Quentrix Inc did not. The airline will cut routes.', 'The airline = Zephyrine'],
    ['Mayor Ana Ruiz spoke. She left.', 'She = Ana Ruiz'],
    ['Somebody was met by Ana Ruiz. She left.', 'She = Ana Ruiz'],
    ['Quentrix Inc hired ten people. It made $3 million.', 'It = Quentrix Inc'],
    ['Mayor Ana Ruiz met Lena Holt, a farmer. The mayor smiled.', 'The mayor = Ana Ruiz'],
    ['Finance Minister Ana Ruiz left. The finance minister was late.', 'The finance minister = Ana Ruiz'],
    ['Lena Holt, a former minister, spoke. The former minister left.', 'The former minister = Lena Holt'],
    ['Quentrix Inc sued Vellamo Ltd. The two companies met.', 'The two companies = Quentrix Inc + Vellamo Ltd'],
  ])('%s', (text, expected) => expect(resolved(text)).toBe(expected))
})

describe('left open', () => {
  test.each([
    ['Somebody sells locks. The company is growing.'],
    ['He is married to Ana Ruiz, a farmer. Later he left.'],
    ['Her sister, Ana Ruiz, keeps sheep. Later she left.'],
    ['Quentrix Inc sued Vellamo Ltd. Vellamo Ltd sued Quentrix Inc. It is said that she left.'],
    ['Ana Ruiz, the mayor, met Lena Holt, a farmer. She left.'],
    ['Finance Minister Ana Ruiz left. The prime minister was late.'],
    ['Mayor Ana Ruiz left. The mayor of another town was late.'],
    ['The mayor was late. Then Mayor Ana Ruiz left.'],
    ['Striker Ana Ruiz met striker Lena Holt. The striker smiled.'],
    ['Quentrix Inc grew. It is likely that prices will rise.'],
    ['Quentrix Inc grew. The company that lost was another.'],
    ['Quentrix Inc met Vellamo Ltd and Drusk Ltd. The two companies agreed.'],
  ])('%s', (text) => expect(resolved(text)).toBe(''))
})

test('any text', () => {
  const piece = fc.constantFrom(
    'Ana Ruiz',
    ' Quentrix Inc ',
    'the company ',
    'She ',
    'It ',
    '. ',
    '\n\n',
    'the two companies',
    'Both firms',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const article = readArticle(pieces.join(''), { source: 'a.txt' })
      const mentions = findMentions(article, [])
      for (const { passage, from, to, text, mentions: named } of resolveReferences(article, mentions)) {
        expect(article.passages[passage]!.text.slice(from, to)).toBe(text)
        for (const index of named) expect(mentions[index]).toBeDefined()
      }
    }),
  )
})
