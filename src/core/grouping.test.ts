import { expect, test } from 'vitest'
import { addTo, firstOfEach, groupBy, Groups } from './grouping.ts'

test('a list begins with its first member and keeps the order of the others', () => {
  const lists = new Map([['even', [2]]])
  for (const each of [3, 4, 5, 3]) addTo(lists, each % 2 ? 'odd' : 'even', each)
  expect([...lists]).toEqual([
    ['even', [2, 4]],
    ['odd', [3, 5, 3]],
  ])
})

test('members are grouped under keys in the order in which these are met', () => {
  expect([...groupBy(['plum', 'fig', 'pear', 'date', 'lime'], ([first]) => first)]).toEqual([
    ['p', ['plum', 'pear']],
    ['f', ['fig']],
    ['d', ['date']],
    ['l', ['lime']],
  ])
  expect(groupBy([], String).size).toBe(0)
})

test('of the members under one key the first stands for all, in the order given', () => {
  expect(firstOfEach(['plum', 'fig', 'pear', 'date', 'fennel'], ([first]) => first)).toEqual(['plum', 'fig', 'date'])
})

test('what is joined, directly or through others, is one group', () => {
  const groups = new Groups(6)
  for (const [a, b] of [
    [4, 2],
    [5, 0],
    [2, 5],
  ] as const)
    groups.join(a, b)
  expect(groups.members()).toEqual([[0, 2, 4, 5], [1], [3]])
  expect(groups.find(4)).toBe(groups.find(0))
  expect(groups.find(1)).not.toBe(groups.find(3))
})
