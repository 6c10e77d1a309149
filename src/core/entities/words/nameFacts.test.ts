import { expect, test } from 'vitest'
import * as named from './nameFacts.ts'

test.each([
  ['new zealand', named.country],
  ['selden town hall', named.seat],
  ['winter olympics', named.publicEvent],
  ['world health organization', named.institution],
  ['microsoft', named.knownCompany],
  ['vellamo corvus', 0],
])('the lists say of %s what they say', (name, facts) => {
  expect(named.nameFactsOf(name)).toBe(facts)
  expect(named.nameFactsOf(name)).toBe(facts)
})

test('a given name may be that of a city', () => {
  const facts = named.nameFactsOf('paris')
  expect(facts & named.city && facts & named.ordinary).toBeTruthy()
  expect(facts & named.country).toBe(0)
})
