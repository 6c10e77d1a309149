import { describe, expect, test } from 'vitest'
import { readArticle } from '../../text/read.ts'
import * as lexicon from './lexicon.ts'
import { wordsOf, type Token } from './tokens.ts'
import * as is from './wordFacts.ts'

function wordIn(text: string): Token {
  return wordsOf(readArticle(text, { source: 'a.txt' }).passages[0]!)[0]!
}

describe('what the lists say of a word', () => {
  test.each([
    ['bank', is.common | is.head | is.strongHead | is.noun],
    ['Unfurnished', is.derived],
    ['Paris', is.placeName | is.givenName],
    ['Trinidad', is.opensPlace],
    ['Swedish', is.demonym],
    ['Boeing', is.knownCompany],
    ['Minister', is.title | is.office | is.honorific],
    ['vice-president', is.title | is.office],
    ['Deputy', is.title | is.roleModifier],
    ['Meanwhile', is.starter],
    ['Sept', is.calendar | is.calendarLike],
    ['May', is.calendarLike],
    ['Monday-Friday', is.calendarLike],
    ['GMT', is.measured],
    ['R900m', is.measured],
    ['ZAR', is.measured],
    ['GmbH', is.legalForm],
    ['von', is.particle | is.joint],
    ['of', is.joint],
    ['warned', is.sayingVerb],
    ['acquired', is.corporateVerb],
    ['tsunami', is.disaster],
    ['volcanologist', is.noun],
    ['Varnians', is.people],
    ['tanker', is.craft],
    ['aboard', is.tellsBefore],
    ['forty-year-old', is.tellsBefore],
    ['Dr', is.tellsBefore],
    ['airline', is.tellsBefore | is.tellsAfter],
    ['warned', is.tellsAfter],
    ['shares', is.tellsAfter],
    ['offshore', is.tellsAfter],
    ['of', is.tellsAfter],
    ['Korhonen', is.own | is.ownBehindTitle],
    ['King', is.ownBehindTitle],
  ])('%s', (text, bits) => expect(wordIn(text).facts & bits).toBe(bits))

  test.each([
    ['Korhonen', is.common | is.derived | is.placeName | is.knownCompany | is.title | is.noun],
    ['King', is.own],
    ['GDP', is.own | is.ownBehindTitle],
    ['USDZAR', is.own],
    ['MWh', is.own],
    ['3Q26', is.own],
    ['harbour', is.measured | is.joint | is.people | is.craft],
    ['Corvus', is.tellsBefore | is.tellsAfter],
  ])('%s has none of some', (text, bits) => expect(wordIn(text).facts & bits).toBe(0))

  test('each fact has a bit of its own, and all together are a small whole number', () => {
    const bits = Object.values(is).filter((each) => typeof each === 'number')
    expect(bits.reduce((sum, each) => sum + each, 0)).toBe(bits.reduce((sum, each) => sum | each, 0))
    expect(Math.max(...bits)).toBeLessThan(2 ** 30)
  })

  test('a word without the bit for nouns is none', () => {
    for (const word of [
      'midwife',
      'midwives',
      'districts',
      'airline',
      'ornithologist',
      'mother',
      'of',
      'harbourless',
    ]) {
      const asked = [lexicon.kindOf(word), lexicon.kindOfMany(word), lexicon.isPersonNoun(word) || undefined]
      expect((wordIn(word).facts & is.noun) !== 0).toBe(asked.some((each) => each !== undefined))
    }
  })
})
