import { expect, test } from 'vitest'
import { identify } from './identity.ts'

test('the same parts give the same id', () => {
  expect(identify('wire.txt', '$38 billion', 0)).toBe(identify('wire.txt', '$38 billion', 0))
})

test('where one part ends matters', () => {
  expect(identify('ab', 'c')).not.toBe(identify('a', 'bc'))
})
