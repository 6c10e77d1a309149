import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { briefOf, corpusOf, deal, disaster } from '../../../test/briefs.ts'
import { Corpus } from '../corpus.ts'
import { toReport } from '../report.ts'

describe('the brief', () => {
  test('of a deal gives parties, value, term and day', () => {
    const brief = briefOf(deal)
    expect(brief.parties).toEqual(expect.arrayContaining(['Norda Lines', 'Boswell Marine']))
    expect(brief.value).toMatch(/^\$90 million/)
    expect(brief.term).toBe('seven years')
    expect(brief.announced).toBe('2025-03-03')
  })

  test('names a post only of people whom two articles name', () => {
    const people = (texts: readonly string[]) =>
      briefOf(texts).lines.flatMap(({ label, text }) => (label === 'People' ? [text] : []))
    const [first, second, third] = deal
    expect(people([first!, second!, third!])).toEqual([])
    expect(people([first!, second!, `${third!} Ines Brandt signed.`])).toEqual([expect.stringContaining('Ines Brandt')])
    // Who manages a yard coaches no team.
    expect(
      people(
        [first!, second!, `${third!} Ines Brandt signed.`].map((text) =>
          text.replace('chief executive of Boswell Marine', 'general manager'),
        ),
      ),
    ).toEqual([])
  })

  test('says that a match is played and a sentence passed, and of neither that it was announced', () => {
    const labels = (texts: readonly string[]) => briefOf(texts).lines.map(({ label }) => label)
    const match = [
      '# Selden beat Tilbury in cup final\n\nTILBURY, March 3, 2025 (Harbour Press) — Selden beat Tilbury 2-1 in the cup final on Monday.',
      '# Tilbury lose the cup final\n\nMarch 4, 2025\n\nSelden lifted the cup on Monday after a 2-1 win over Tilbury.',
    ]
    expect(labels(match)).toContain('Played')
    expect(labels(match)).not.toContain('Announced')
    const court = [
      '# Ferry captain jailed\n\nTILBURY, March 3, 2025 (Harbour Press) — Tom Berger was sentenced to three years in prison on Monday.',
      '# Captain Berger goes to prison\n\nMarch 4, 2025\n\nTom Berger was convicted on Monday of sailing in a gale without a pilot, a court said.',
    ]
    expect(labels(court)).toContain('Ruled')
    expect(labels(deal)).toContain('Announced')
    // A sponsor of the cup signs a contract: no score, no match.
    const sponsor = deal.map((text) => text.replace('ferry', 'cup'))
    expect(labels(sponsor)).not.toContain('Played')
  })

  test('of nothing is empty', () => {
    expect(toReport(Corpus.empty).brief).toEqual({
      title: null,
      parties: [],
      value: null,
      term: null,
      announced: null,
      lines: [],
    })
  })

  test('rests on places that hold what they say, whatever the text', () => {
    const text = fc.oneof(fc.constantFrom(...deal, ...disaster), fc.string({ maxLength: 200 }))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const corpus = corpusOf(texts)
        for (const { mentions } of toReport(corpus).brief.lines) {
          expect(mentions.length).toBeGreaterThan(0)
          for (const { source, start, end, text: printed } of mentions) {
            expect(corpus.analyses.get(source)!.article.text.slice(start, end)).toBe(printed)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  test('does not depend on the order of the articles', () => {
    const forward = briefOf(deal)
    const backward = toReport(corpusOf([...deal].reverse(), (index) => `${2 - index}.md`)).brief
    expect(backward).toEqual(forward)
  })
})
