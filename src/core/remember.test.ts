import { expect, test } from 'vitest'
import { rememberOf } from './remember.ts'

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
