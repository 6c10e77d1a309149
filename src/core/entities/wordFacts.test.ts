import { describe, expect, test } from 'vitest'
import { readArticle } from '../text/read.ts'
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
    ['GMT', is.clock],
    ['R900m', is.amountOfMoney | is.priceOfMoney],
    ['ZAR', is.currency],
    ['GmbH', is.legalForm],
    ['von', is.particle | is.joint],
    ['of', is.joint],
    ['warned', is.sayingVerb],
    ['acquired', is.corporateVerb],
    ['tsunami', is.disaster],
    ['volcanologist', is.noun],
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
    ['harbour', is.currency | is.amountOfMoney | is.priceOfMoney | is.joint],
  ])('%s has none of some', (text, bits) => expect(wordIn(text).facts & bits).toBe(0))

  test('each fact has a bit of its own', () => {
    const bits = Object.values(is).filter((each) => typeof each === 'number')
    expect(bits.reduce((sum, each) => sum ^ each, 0)).toBe(bits.reduce((sum, each) => sum | each, 0))
    expect(new Set(bits).size).toBe(bits.length)
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
