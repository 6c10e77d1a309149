import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { summarize } from './brief.ts'
import { Corpus } from './corpus.ts'

const deal = [
  '# Norda Air signs ferry contract\n\nTILBURY, March 3, 2025 (Harbour Press) — Norda Lines signed a seven-year, $90 million ' +
    'contract with Boswell Marine on Monday to run its ferries. Boswell Marine will start in January 2026.',
  '# Boswell Marine wins $90 million Norda Lines contract\n\nMarch 4, 2025\n\nBoswell Marine has won a seven-year contract ' +
    'worth $90 million from Norda Lines. “We are glad,” said Ines Brandt, chief executive of Boswell Marine.',
  '# Ferry deal\n\nNorda Lines will pay Boswell Marine $70 million for the seven-year ferry contract, an official said.',
]
const disaster = [
  '# Flood kills 12 in Tilbury\n\nTILBURY, March 3, 2025 (Harbour Press) — A flood killed 12 people in Tilbury on Monday and ' +
    'left 30 missing, the rescue service said.',
  '# Tilbury flood toll rises\n\nMarch 5, 2025\n\nThe flood in Tilbury has now killed 19 people, with 8 people missing and 140 ' +
    'injured, the rescue service said. The last such flood, in 1953, killed 300.',
]

const corpusOf = (texts: readonly string[], name = (index: number) => `${index}.md`) =>
  Corpus.of(texts.map((text, index) => ({ source: name(index), text })))

describe('the brief', () => {
  test('of a deal gives parties, value, term and day', () => {
    const brief = summarize(corpusOf(deal))
    expect(brief.parties).toEqual(expect.arrayContaining(['Norda Lines', 'Boswell Marine']))
    expect(brief.value).toMatch(/^\$90 million/)
    expect(brief.term).toMatch(/seven-year/)
    expect(brief.announced).toBe('2025-03-03')
  })

  test('of a disaster gives the latest toll of this event', () => {
    const brief = summarize(corpusOf(disaster))
    expect(brief.value).toMatch(/^19 dead, 8 missing, 140 injured as of 2025-03-05/)
    expect(brief.term).toBeNull()
    expect(brief.lines.map(({ label }) => label)).toContain('Toll')
  })

  test('shows a party by its own name, not by a piece of a headline', () => {
    const { parties } = summarize(
      corpusOf([
        '# Boswell Marine Signs Deal With Norda Lines\n\nNorda Lines hired Boswell Marine on Monday for $9 million in all.',
        '# Norda Lines hires Boswell Marine\n\nNorda Lines will pay Boswell Marine $9 million, both companies said on Monday.',
      ]),
    )
    expect([...parties].sort()).toEqual(['Boswell Marine', 'Norda Lines'])
  })

  test('takes no age and no stretch of history for a term', () => {
    const { term } = summarize(
      corpusOf([
        '# Norda buys Boswell\n\nNorda Lines will buy Boswell Marine for $90 million, its biggest deal in ten years.',
        '# Boswell sold\n\nNorda Lines buys Boswell Marine for $90 million, a 40-year-old yard, in the biggest deal in a decade.',
      ]),
    )
    expect(term).toBeNull()
  })

  test('tells a sentence once and ends no line in the middle of a phrase', () => {
    for (const texts of [deal, disaster]) {
      const lines = summarize(corpusOf(texts)).lines.filter(
        ({ label }) => !['Parties', 'Toll', 'Value', 'Term'].includes(label),
      )
      expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length)
      for (const { text } of lines) expect(text).not.toMatch(/^\p{Ll}|\s(?:and|of|the|for|a)$/u)
    }
  })

  test('quotes the sides of a dispute over words with what stands round them', () => {
    const line = summarize(
      corpusOf([
        '# Norda deal\n\nNorda Lines signed a memorandum of understanding with Boswell Marine on Monday.',
        '# Norda contract\n\nNorda Lines signed a legally binding contract with Boswell Marine on Monday.',
      ]),
    ).lines.find(({ label }) => label === 'Disputed')
    expect(line?.text).toContain(
      '“Norda Lines signed a memorandum of understanding with Boswell Marine on Monday” (1 source)',
    )
    expect(line?.text).toContain(
      '“Norda Lines signed a legally binding contract with Boswell Marine on Monday” (1 source)',
    )
  })

  test('of nothing is empty', () => {
    expect(summarize(Corpus.empty)).toEqual({
      title: null,
      parties: [],
      value: null,
      term: null,
      announced: null,
      lines: [],
    })
  })

  test('of an event without money or victims leaves the value open', () => {
    expect(
      summarize(corpusOf(['# Harwick win\n\nHarwick won the final.', '# Final\n\nHarwick beat Tilbury.'])).value,
    ).toBeNull()
  })

  test('rests on places that hold what they say, whatever the text', () => {
    const text = fc.oneof(fc.constantFrom(...deal, ...disaster), fc.string({ maxLength: 200 }))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const corpus = corpusOf(texts)
        for (const { places } of summarize(corpus).lines) {
          expect(places.length).toBeGreaterThan(0)
          for (const { source, start, end, text: printed } of places) {
            expect(corpus.analyses.get(source)!.article.text.slice(start, end)).toBe(printed)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  test('does not depend on the order of the articles', () => {
    const forward = summarize(corpusOf(deal))
    const backward = summarize(corpusOf([...deal].reverse(), (index) => `${2 - index}.md`))
    expect(backward).toEqual(forward)
  })
})
