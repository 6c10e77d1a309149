import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TermKeys, Terms } from './terms.ts'

const additions = fc.array(
  fc.record({ key: fc.constantFrom(...'abcdefghij'), weight: fc.constantFrom(0, 0.2, 0.3, 1) }),
  {
    maxLength: 60,
  },
)

test('Gathered terms are each key once with its highest weight, the heaviest first, equal ones by their keys', () => {
  const terms = new Terms(new TermKeys())
  fc.assert(
    fc.property(additions, (added) => {
      const highest = new Map<string, number>()
      for (const { key, weight } of added) {
        terms.add(key, weight)
        if (weight > 0) highest.set(key, Math.max(weight, highest.get(key) ?? 0))
      }
      const expected = [...highest]
        .map(([key, weight]) => ({ key, weight }))
        .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
      // The same object gathers for the next list, of which nothing may be left over.
      expect(terms.list()).toEqual(expected)
    }),
  )
})

test('More terms than are put in order by hand are in the same order', () => {
  const terms = new Terms(new TermKeys())
  const keys = Array.from({ length: 1_000 }, (_, index) => `key${index}`)
  for (const [index, key] of keys.entries()) terms.add(key, 1 / (1 + (index % 7)))
  const listed = terms.list()
  expect(listed).toHaveLength(keys.length)
  for (const [index, { key, weight }] of listed.entries()) {
    const before = listed[index - 1]
    expect(!before || before.weight > weight || (before.weight === weight && before.key < key)).toBe(true)
  }
})
