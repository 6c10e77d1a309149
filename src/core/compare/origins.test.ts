import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyzeArticle } from '../analyze.ts'
import type { Analysis, ClaimOf } from '../model.ts'
import { countIndependent, findOrigins, type Origins } from './origins.ts'

const wire =
  'The ferry Saint Orla ran aground on the reef off Kestrel Point early on Sunday with 212 passengers on board. Coast ' +
  'guard boats took everyone off within three hours and nobody was badly hurt. Divers found a gash of nine metres in the ' +
  'hull below the engine room. The owner has sent two tugs from the mainland and hopes to pull the ship free at the next ' +
  'spring tide. Fuel has not leaked so far, according to the harbour office, which has laid booms around the wreck.'
const own =
  'A passenger ship is stuck on rocks near Kestrel Point. Everyone on board is safe and dry after a long morning in small ' +
  'boats. The captain had radioed for help shortly after five when the lights went out. Islanders brought blankets and ' +
  'soup to the quay, and the school hall was opened for those who had nowhere to go. An inquiry starts tomorrow.'

function analysis(source: string, text: string, published: string | null = null): Analysis {
  return analyzeArticle(text, published ? { source, published } : { source })
}

describe('origins of articles', () => {
  test('a copy belongs to the article that was published first', () => {
    const { origins } = findOrigins([
      analysis('b.txt', `Ferry aground\n\n${wire}\n\nAdditional reporting by our desk.`, '2025-05-05'),
      analysis('a.txt', wire, '2025-05-06'),
      analysis('c.txt', own, '2025-05-04'),
    ])
    expect([...origins].sort()).toEqual([
      ['a.txt', 'b.txt'],
      ['b.txt', 'b.txt'],
      ['c.txt', 'c.txt'],
    ])
  })

  test('without dates the fuller article is the origin', () => {
    const half = wire.slice(0, wire.indexOf(' The owner'))
    const { origins } = findOrigins([analysis('short.txt', half), analysis('full.txt', wire)])
    expect(origins.get('short.txt')).toBe('full.txt')
  })

  test('a shared quotation is no copy', () => {
    const quotation =
      '“We felt one long shudder and then a silence that I will remember for as long as I live, and nobody on that deck ' +
      'said a word until the lights came back and the children began to sing,” Ada Lund said.'
    const { origins } = findOrigins([
      analysis('a.txt', `The ferry is stuck. ${quotation} It will be pulled free.`),
      analysis('b.txt', `An accident near the island. ${quotation} Rescuers came within the hour.`),
    ])
    expect(origins.get('a.txt')).toBe('a.txt')
    expect(origins.get('b.txt')).toBe('b.txt')
  })

  test('order and names of files do not matter', () => {
    const texts = [wire, `${wire} More follows.`, own, `${own} ${own}`]
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 4 }), (order) => {
        const { origins } = findOrigins(order.map((text, index) => analysis(`${index}.txt`, text)))
        const originText = (text: string) => order[Number.parseInt(origins.get(`${order.indexOf(text)}.txt`)!)]
        expect(originText(wire)).toBe(texts[1])
        expect(originText(own)).toBe(texts[3])
      }),
    )
  })
})

describe('independent sources', () => {
  const claims: readonly ClaimOf[] = ['a', 'b', 'c'].map((source) => ({ source, claim: 0 }))
  const origins = (map: Record<string, string>, shingles: Record<string, number[]>): Origins => ({
    origins: new Map(Object.entries(map)),
    sameOrigin: () => false,
    shinglesOf: ({ source }) => shingles[source] ?? [],
  })

  test('articles of one origin count once', () => {
    expect(countIndependent(claims, origins({ a: 'a', b: 'a', c: 'c' }, {}))).toBe(2)
  })
  test('sentences that copy one another count once', () => {
    expect(
      countIndependent(claims, origins({ a: 'a', b: 'b', c: 'c' }, { a: [1, 2, 3], b: [1, 2, 9], c: [7, 8, 9] })),
    ).toBe(2)
  })
  test('different articles count each', () => {
    expect(countIndependent(claims, origins({ a: 'a', b: 'b', c: 'c' }, {}))).toBe(3)
  })
  test('an origin outside the claims joins its copies', () => {
    expect(countIndependent(claims.slice(0, 2), origins({ a: 'z', b: 'z' }, {}))).toBe(1)
  })
})
