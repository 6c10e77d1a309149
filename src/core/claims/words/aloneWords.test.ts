import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf as wordsOfNames } from '../../entities/words/tokens.ts'
import { readArticle } from '../../text/read.ts'
import { AloneWords } from './aloneWords.ts'
import { wordsOf as wordsOfStatuses } from './wording.ts'
import { wordsOf as wordsOfMeasures } from './words.ts'

const piece = fc.oneof(
  fc.constantFrom(...'the quay Ruiz NATO 20th 5 1400 a é ß ж × ÷ ı U S com'.split(' ')),
  fc.constantFrom(...' .,:;\'’-&%$€@#/()“”"—–_*|!?ʼ‑\u0301'),
  fc.constantFrom('’s', ' ', ' ', ' ', '. ', '://'),
)

test('a word that stands alone is one word for whoever reads words', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const passage of readArticle(`Quay.\n\n${pieces.join('')}`, { source: 'a.txt' }).passages) {
        const { text } = passage
        const whole = { from: 0, to: text.length }
        const ranges = (words: readonly { from: number; to: number }[]) => words.map(({ from, to }) => `${from}-${to}`)
        const statuses = new Set(ranges(wordsOfStatuses(text)))
        const measures = new Set(ranges(wordsOfMeasures(text, whole)))
        const alone = wordsOfNames(passage).filter((token) => token.alone >= 0)
        for (const range of ranges(alone)) expect(statuses.has(range) && measures.has(range), range).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
})

test('words between spaces, and before most marks, stand alone', () => {
  const [passage] = readArticle('Ruiz’s so-called deal, worth $5m (in all), isn’t new: it “fell” twice.', {
    source: 'a.txt',
  }).passages
  const tokens = wordsOfNames(passage!)
  const words = tokens.filter(({ alone }) => alone >= 0).map(({ text }) => text)
  expect(words.join(' ')).toBe('deal worth 5m in all new it fell twice')
  const along = new AloneWords(tokens, 0)
  const { length } = passage!.text
  expect(along.at(passage!.text.indexOf('so-called'), length)).toBe(null)
  expect(along.at(passage!.text.indexOf('deal'), length)?.text).toBe('deal')
  expect(along.at(passage!.text.indexOf('twice'), passage!.text.indexOf('twice') + 4)).toBe(null)
})
