import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { awkwardness, excerptOf, isLoose } from './excerpts.ts'
import { readArticle } from '../text/read.ts'

function excerptOfFirst(text: string, focus: string) {
  const { passages } = readArticle(text, { source: 'a.md' })
  const passage = passages.find((each) => each.text.includes(focus))!
  const from = passage.text.indexOf(focus)
  const sentence = passage.sentences.find((each) => each.from <= from && each.to > from) ?? {
    from: 0,
    to: passage.text.length,
  }
  return excerptOf(passage, sentence, { from, to: from + focus.length })
}

describe('an excerpt', () => {
  test('is the whole sentence where that fits in a line, without its full stop', () => {
    const text = 'Norda Lines runs 14 ferries. It was founded in 1951.'
    expect(excerptOfFirst(text, '14')).toEqual({ text: 'Norda Lines runs 14 ferries', whole: true })
  })

  test('of a long sentence ends where a clause ends', () => {
    const text =
      'Norda Lines will pay $90 million for the yard in Tilbury, which has built ferries since before the war and which ' +
      'its owners, a family that has lived there for five generations, had wanted to keep for as long as they could.'
    const { text: found, whole } = excerptOfFirst(text, '$90 million')
    expect(found).toBe('Norda Lines will pay $90 million for the yard in Tilbury')
    expect(whole).toBe(false)
  })

  test('of a table names its row', () => {
    const table = '| Ship | Berths |\n|---|---|\n| Aldwyn | 412 |\n'
    expect(excerptOfFirst(table, '412').text).toBe('Aldwyn: 412')
  })

  test('begins behind a dateline and behind a label, unless the label alone says what is meant', () => {
    expect(
      excerptOfFirst('Tilbury, 3 March 2025 - The council voted for a ferry by 9 votes to four.', '9 votes').text,
    ).toBe('The council voted for a ferry by 9 votes to four')
    expect(excerptOfFirst('TILBURY – The ferry will cross 14 miles of open sea.', '14').text).toBe(
      'The ferry will cross 14 miles of open sea',
    )
    expect(excerptOfFirst('NEW ALDWYN (Harbour Press) — Norda Lines will run 14 ferries.', '14').text).toBe(
      'Norda Lines will run 14 ferries',
    )
    expect(excerptOfFirst('The catch: Norda Lines must pay back the $4 million by June.', '$4').text).toBe(
      'Norda Lines must pay back the $4 million by June',
    )
    expect(excerptOfFirst('Price: $4 million in cash', '$4').text).toBe('Price: $4 million in cash')
  })

  test('drops brackets and quotation marks that lost their partner', () => {
    expect(excerptOfFirst('(Boswell Marine had bid $4 million before.)', '$4').text).toBe(
      'Boswell Marine had bid $4 million before',
    )
    expect(excerptOfFirst('“We paid $4 million. It was worth it,” she said.', '$4').text).toBe('We paid $4 million')
  })

  test('reads worse the more it leans on what stood before, and not at all as a bare value', () => {
    const cost = (text: string) => awkwardness({ text, whole: true }, 'paragraph')
    expect(cost('It runs 14 ferries between the islands and the mainland')).toBeGreaterThan(
      cost('Norda runs 14 ferries between the islands and the mainland'),
    )
    expect(cost('Ferries: 14')).toBeGreaterThan(900)
  })

  test('is loose where it hangs on another sentence or is none', () => {
    for (const text of [
      'Of these, 40 are blue',
      'Seven years, give or take',
      'Eleven of them ran down',
      'His cousin paid $4',
    ])
      expect([text, isLoose(text)]).toEqual([text, true])
    for (const text of [
      'There are 40 boats',
      'Seven years passed',
      'Trains come every four minutes',
      'The bank lends $4',
    ])
      expect([text, isLoose(text)]).toEqual([text, false])
  })

  test('holds its focus, whatever the sentence', () => {
    const piece = fc.constantFrom('Norda', ', ', '; ', ' (', ') ', ' — ', ': ', ' and ', ' ferries ', ' "', '” ', 'x')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.array(piece, { maxLength: 80 }), (before, after) => {
        const text = `${before.join('')} 4711 ${after.join('')}`
        const { passages } = readArticle('x', { source: 'a.txt' })
        const passage = { ...passages[0]!, text, offsets: null }
        const from = text.indexOf('4711')
        const { text: found } = excerptOf(passage, { from: 0, to: text.length }, { from, to: from + 4 })
        expect(found).toContain('4711')
        expect(found.length).toBeLessThan(260)
      }),
    )
  })
})
