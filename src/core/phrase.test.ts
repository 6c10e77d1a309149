import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalized, chain, english, enumerate, print, say } from './phrase.ts'

describe('words for people', () => {
  it('prints what is said, and what is said within it', () => {
    expect(english(say('{0}: {1}.', 'Berths', chain('{0} against {1}', ['420', say('{0} sources', 2)])))).toBe(
      'Berths: 420 against 2 sources.',
    )
  })

  it('translates every template and no value', () => {
    const german: Readonly<Record<string, string>> = { 'one is {0}, the other {1}': '{1} statt {0}', net: 'netto' }
    const words = say('one is {0}, the other {1}', 'net', say('net'))
    expect(print(words, (template) => german[template] ?? template)).toBe('netto statt net')
  })

  it('begins a line with a capital, also of what a value begins with', () => {
    expect(english(capitalized(say('{0} or {1}', say('open'), 'closed')))).toBe('Open or closed')
    expect(english(capitalized('ferry'))).toBe('Ferry')
  })

  it('enumerates one, two and three', () => {
    expect(english(enumerate(['a']))).toBe('a')
    expect(english(enumerate(['a', 'b']))).toBe('a and b')
    expect(english(enumerate(['a', 'b', 'c']))).toBe('a, b and c')
  })

  it('leaves the words of articles as they are, braces and all', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        expect(english(say('“{0}” and “{1}”', left, right))).toBe(`“${left}” and “${right}”`)
      }),
    )
    expect(english(say('{0}, {1}', '{1}', '$&'))).toBe('{1}, $&')
  })

  it('keeps a slot that nothing fills', () => {
    expect(english(say('{0} of {1}', 3))).toBe('3 of {1}')
  })
})
