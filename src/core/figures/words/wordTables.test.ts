import { expect, test } from 'vitest'
import { wordAt } from './cursor.ts'
import { wordSet, wordTable } from './wordTables.ts'

const wings = wordTable([
  ['moth', 4],
  ['finch', 2],
  ['snail', 0],
])
const sings = wordSet(['cricket', 'finch'])

test('a table holds its own words and no other table’s', () => {
  const text = 'moth finch snail cricket pebble'
  const words = [0, 5, 11, 17, 25].map((at) => wordAt(text, at))
  expect(words.map(wings)).toEqual([4, 2, 0, undefined, undefined])
  expect(words.map(sings)).toEqual([false, true, false, true, false])
})

test('a table is asked by the word in small letters, and holds nothing for no word', () => {
  expect(wings(wordAt('Moth', 0))).toBe(4)
  expect(wings(wordAt('-', 0))).toBeUndefined()
  expect(sings(wordAt('', 0))).toBe(false)
})
