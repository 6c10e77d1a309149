import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { business } from '../../test/pairs/business.ts'
import { harm } from '../../test/pairs/harm.ts'
import { publicLife } from '../../test/pairs/public.ts'
import { Corpus } from './corpus.ts'
import type { Findings, Place } from './model.ts'

/** Articles to draw from: every event told twice, and a second telling with one figure wrong. */
const texts = [...business, ...harm, ...publicLife].flatMap(({ left, right, slips }) => {
  const [from, to] = slips[0]!
  return [left, right, right.replace(from, to)]
})

/** Findings without what depends on files' names: the texts of the sides, in a fixed order. */
function essence({ conflicts, agreements }: Findings, nameOf: (source: string) => string): unknown {
  const placed = (places: readonly Place[]) =>
    places.map(({ source, start, text }) => `${nameOf(source)}@${start} ${text}`).sort()
  return {
    conflicts: conflicts
      .map(
        ({ kind, level, sides }) =>
          `${kind} ${level} ${JSON.stringify(sides.map(({ places }) => placed(places)).sort())}`,
      )
      .sort(),
    agreements: agreements.map(({ places }) => JSON.stringify(placed(places))).sort(),
  }
}

const drawn = fc.uniqueArray(fc.nat({ max: texts.length - 1 }), { minLength: 2, maxLength: 6 })

describe('a corpus', () => {
  it('finds the same whatever the files are called and in whatever order they come', () => {
    fc.assert(
      fc.property(drawn, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (picked, shuffle) => {
        const plain = picked.map((index) => ({ source: `n${index}.txt`, text: texts[index]! }))
        const renamed = picked
          .map((index, at) => ({ source: `${(shuffle[at]! * 7919) % 1000}-${index}.txt`, text: texts[index]! }))
          .reverse()
        const [one, other] = [Corpus.of(plain), Corpus.of(renamed)]
        expect(essence(other.findings, (source) => source.replace(/^\d+-/, ''))).toEqual(
          essence(one.findings, (source) => source.slice(1)),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('changed article by article is the corpus that is read at once', () => {
    fc.assert(
      fc.property(drawn, drawn, (first, later) => {
        let corpus = Corpus.of(first.map((index) => ({ source: `n${index}.txt`, text: texts[index]! })))
        const sources = new Map(first.map((index) => [`n${index}.txt`, texts[index]!]))
        for (const [step, index] of later.entries()) {
          const source = `n${first[step % first.length]!}.txt`
          if (step % 3 === 2) {
            corpus = corpus.withoutArticle(source).corpus
            sources.delete(source)
          } else {
            corpus = corpus.withArticle(texts[index]!, { source }).corpus
            sources.set(source, texts[index]!)
          }
        }
        const rebuilt = Corpus.of([...sources].map(([source, text]) => ({ source, text })))
        expect(corpus.findings).toEqual(rebuilt.findings)
      }),
      { numRuns: 30 },
    )
  })

  it('touches only the articles of the story that changed', () => {
    const filler = Array.from({ length: 60 }, (_, index) => {
      const name = `${'BCDFGKLMNP'[index % 10]}${'aeiou'[index % 5]}${'lmnrstvwxz'[Math.floor(index / 6) % 10]}ondar`
      return {
        source: `f${index}.txt`,
        text: `${name} Group won\n\n${name} Group won ${index + 10} seats. ${name} Group is glad.`,
      }
    })
    const corpus = Corpus.of(filler)
    const { touched } = corpus.withArticle(`${filler[3]!.text} More.`, { source: 'f3.txt' })
    expect(touched.has('f3.txt')).toBe(true)
    expect(touched.size).toBeLessThan(20)
  })
})
