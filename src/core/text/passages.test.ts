import { expect, test } from 'vitest'
import { sentenceHolding } from './passages.ts'
import { readArticle } from './read.ts'

test('a range is held by one sentence, or else by its whole passage', () => {
  const text = 'The quay is closed. Two ferries wait outside. It opens again on Friday.'
  const passage = readArticle(text, { source: 'a.txt' }).passages[0]!
  const held = (words: string) => {
    const from = passage.text.indexOf(words)
    const sentence = sentenceHolding(passage, { from, to: from + words.length })
    return passage.text.slice(sentence.from, sentence.to)
  }
  expect(held('quay')).toBe('The quay is closed.')
  expect(held('Two ferries wait outside.')).toBe('Two ferries wait outside.')
  expect(held('closed. Two')).toBe(text)
})
