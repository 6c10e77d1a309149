import { expect, test } from 'vitest'
import { addTo, groupBy } from './grouping.ts'

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
