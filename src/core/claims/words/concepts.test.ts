import { describe, expect, it } from 'vitest'
import { concept, isPhrase } from './concepts.ts'
import { stem } from './words.ts'

const of = (word: string) => concept(stem(word))

describe('concepts', () => {
  it.each([
    ['fine', 'penalty'],
    ['noticed', 'discovery'],
    ['wages', 'pay'],
    ['termination', 'terminated'],
    ['capsized', 'sank'],
    ['ruling', 'judgment'],
  ])('%s and %s name one measure', (one, other) => expect(of(one)).toBe(of(other)))

  it.each([
    ['fine', 'profit'],
    ['injured', 'killed'],
    ['won', 'lost'],
    ['loan', 'grant'],
    ['production', 'product'],
  ])('%s and %s do not', (one, other) => expect(of(one)).not.toBe(of(other)))

  it.each([
    ['laid', 'off', 'redundancies'],
    ['walked', 'out', 'strike'],
    ['broke', 'out', 'started'],
    ['chief', 'executive', 'boss'],
  ])('%s %s is one word, and says %s', (first, second, other) => {
    expect(isPhrase(first, second)).toBe(true)
    expect(of(first + second)).toBe(of(other))
  })

  it.each([
    ['laid', 'down'],
    ['broke', 'off'],
    ['l', 'a'],
  ])('%s %s is none', (first, second) => expect(isPhrase(first, second)).toBe(false))
})
