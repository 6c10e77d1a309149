import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rememberInPlace, rememberOf } from './remember.ts'

test('a word in place is the word that stands there, however often others were asked for', () => {
  const words: string[] = []
  const shout = rememberInPlace((word) => {
    words.push(word)
    return word.toUpperCase()
  })
  expect(shout('the harbour', 4, 11)).toBe('HARBOUR')
  expect(shout('a harbour wall', 2, 9)).toBe('HARBOUR')
  expect(shout('a harbour wall', 2, 6)).toBe('HARB')
  expect(shout('', 0, 0)).toBe('')
  expect(words).toEqual(['harbour', 'harb', ''])
})

test('words that share a place in the table do not stand for one another', () => {
  const same = rememberInPlace((word) => word)
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(60), (text, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)].map((at) => Math.min(at, text.length))
      expect(same(text, from!, to!)).toBe(text.slice(from, to))
    }),
    { numRuns: 2000 },
  )
  for (let word = 0; word < 100_000; word++)
    if (same(`w${word}`, 0, `w${word}`.length) !== `w${word}`) expect.unreachable()
})

test('of an object, what was made is kept, also where it is nothing', () => {
  let made = 0
  const first = rememberOf((list: readonly string[], fallback: string | null) => {
    made++
    return list[0] ?? fallback
  })
  const [empty, some] = [[], ['a']]
  expect([first(empty, null), first(empty, null), first(some, 'b'), first(some, 'c')]).toEqual([null, null, 'a', 'a'])
  expect(made).toBe(2)
})
