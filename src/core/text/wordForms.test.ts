import fc from 'fast-check'
import { expect, test } from 'vitest'
import { perForm } from './wordForms.ts'

test('what is made of a word is made once, wherever it stands', () => {
  const words: string[] = []
  const shout = perForm((word) => {
    words.push(word)
    return word.toUpperCase()
  })
  expect(shout('the harbour', 4, 11)).toBe('HARBOUR')
  expect(shout('no harbour', 3, 10)).toBe('HARBOUR')
  expect(shout('Harbour', 0, 7)).toBe('HARBOUR')
  expect(shout('a harbour wall', 2, 6)).toBe('HARB')
  expect(shout('', 0, 0)).toBe('')
  expect(words).toEqual(['harbour', 'Harbour', 'harb', ''])
})

test('each maker has an answer of its own, also for words met before there was the maker, and null is an answer', () => {
  const first = perForm((word) => word.length)
  expect(first('quay', 0, 4)).toBe(4)
  let asked = 0
  const second = perForm(() => {
    asked++
    return null
  })
  const both = () => [first('quay', 0, 4), second('quay', 0, 4)]
  expect([both(), both()]).toEqual([
    [4, null],
    [4, null],
  ])
  expect(asked).toBe(1)
})

test('words that share a place in the table do not stand for one another', () => {
  const printed = perForm((word) => word)
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(60), (text, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)].map((at) => Math.min(at, text.length))
      expect(printed(text, from!, to!)).toBe(text.slice(from, to))
    }),
    { numRuns: 2000 },
  )
  for (let word = 0; word < 100_000; word++)
    if (printed(`w${word}`, 0, `w${word}`.length) !== `w${word}`) expect.unreachable()
})

test('a word whose maker asks for others keeps its own answer when they push it out', () => {
  const plain = perForm((word) => word)
  let next = 0
  const doubled = perForm((word) => {
    for (let many = 0; many < 3; many++) plain(`other${next}`, 0, `other${next++}`.length)
    return word + word
  })
  for (let word = 0; word < 20_000; word++) {
    const text = `twice${word}`
    if (doubled(text, 0, text.length) !== text + text) expect.unreachable()
  }
  const last = next
  for (let word = last - 15_000; word < last; word++) {
    const text = `other${word}`
    if (doubled(text, 0, text.length) !== text + text || plain(text, 0, text.length) !== text) expect.unreachable()
  }
})
