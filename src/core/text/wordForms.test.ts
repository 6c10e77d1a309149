import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formAt, perForm } from './wordForms.ts'

test('a form is one object wherever its word stands, and what is made of it is made once', () => {
  const words: string[] = []
  const shout = perForm((word) => {
    words.push(word)
    return word.toUpperCase()
  })
  const harbour = formAt('the harbour', 4, 11)
  expect(formAt('a harbour wall', 2, 9)).toBe(harbour)
  expect(formAt('Harbour', 0, 7)).not.toBe(harbour)
  expect(shout(harbour)).toBe('HARBOUR')
  expect(shout(formAt('no harbour', 3, 10))).toBe('HARBOUR')
  expect(shout(formAt('a harbour wall', 2, 6))).toBe('HARB')
  expect(shout(formAt('', 0, 0))).toBe('')
  expect(words).toEqual(['harbour', 'harb', ''])
})

test('each maker has an answer of its own, also for words met before there was the maker, and nothing counts as an answer', () => {
  const form = formAt('quay', 0, 4)
  const first = perForm((word) => word.length)
  let asked = 0
  const second = perForm(() => {
    asked++
    return null
  })
  expect([first(form), second(form), second(form), first(form)]).toEqual([4, null, null, 4])
  expect(asked).toBe(1)
})

test('words that share a place in the table do not stand for one another', () => {
  const printed = (text: string, from: number, to: number) => formAt(text, from, to).printed
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
