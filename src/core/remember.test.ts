import { expect, test } from 'vitest'
import { Memory, rememberIn, rememberOf, rememberRepeated } from './remember.ts'

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

test('of things with a memory, what each function made is kept by itself', () => {
  const made: string[] = []
  const [lengthOf, endOf] = ['length', 'end'].map((name) =>
    rememberIn(({ text }: { readonly text: string; readonly memory: Memory }) => {
      made.push(name)
      return name === 'end' ? text.slice(-1) : text.length
    }),
  )
  const memory = new Memory()
  const [quay, alike] = [
    { text: 'quay', memory },
    { text: 'quay', memory },
  ]
  expect([endOf!(quay), lengthOf!(quay), endOf!(alike), lengthOf!(alike)]).toEqual(['y', 4, 'y', 4])
  expect(lengthOf!({ text: 'wall of stone', memory: new Memory() })).toBe(13)
  expect(made).toEqual(['end', 'length', 'length'])
})

test('of texts that may be met once, what was made is kept from the second time on', () => {
  const made: string[] = []
  const read = rememberRepeated(
    (text) => {
      made.push(text)
      return { text }
    },
    100,
    100,
  )
  const [once, twice, third] = ['the quay', 'the quay', 'the quay'].map(read)
  expect(once).toEqual({ text: 'the quay' })
  expect(twice).not.toBe(once)
  expect(third).toBe(twice)
  expect(read('the wall')).toEqual({ text: 'the wall' })
  expect(made).toEqual(['the quay', 'the quay', 'the wall'])
  // Texts that differ in one letter are two: neither is kept for the sake of the other, which would outlive its article.
  const [long, other] = ['a'.repeat(99), `${'a'.repeat(97)}ba`]
  read(long)
  const met = read(other)
  expect(met.text).toBe(other)
  expect(read(other)).not.toBe(met)
})
