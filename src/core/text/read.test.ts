import { expect, test } from 'vitest'
import { readArticle } from './read.ts'
import { offsetOf, toSpan } from './passages.ts'

test('reading text of Markdown points back at its source', () => {
  const text = 'The harbour costs **$38** billion, *Ruiz*\nsaid at [a&amp;b](https://example.test).\n'
  const [passage] = readArticle(text, { source: 'wire.md' }).passages
  expect(passage!.text).toBe('The harbour costs $38 billion, Ruiz said at a&b.')
  const from = passage!.text.indexOf('$38 billion')
  expect(toSpan(passage!, { from, to: from + 11 })).toEqual({ start: 20, end: 33 })
  expect(text[offsetOf(passage!, passage!.text.indexOf('b.'))]).toBe('b')
})
