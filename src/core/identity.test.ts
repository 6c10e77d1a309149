import { expect, test } from 'vitest'
import { identify } from './identity.ts'

test('the same parts give the same id', () => {
  expect(identify('wire.txt', '$38 billion', 0)).toBe(identify('wire.txt', '$38 billion', 0))
})

test('where one part ends matters', () => {
  expect(identify('ab', 'c')).not.toBe(identify('a', 'bc'))
})

test('ids do not change from version to version: decisions are kept by them', () => {
  expect(identify('claim', 'wire.txt', 3)).toBe('1rjsthbgce6')
  expect(identify('')).toBe('17s8v62wz8a')
})
