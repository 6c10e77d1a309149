import { describe, expect, it } from 'vitest'
import { Corpus } from '../../corpus.ts'
import { itemsOf, type Item } from './items.ts'
import { gateOf } from './gates.ts'
import { rivals, valueOf } from './choices.ts'
import { closeness, isSlip } from './slips.ts'
import { oddsOf, type Evidence } from './evidence.ts'

const texts = [
  'Norda Works, Selden. The Norda plant employs 1,420 people, Ana Brill said. It was sold for $48.2 million to Veldt.',
  'Norda Works, Selden. Ana Brill said that the Norda plant has 1,240 workers. Veldt pays $44.8 million for it.',
]
const corpus = Corpus.of(texts.map((text, index) => ({ source: `${index}.txt`, text })))
const items = itemsOf([...corpus.analyses.values()], corpus.findings.entities)
const find = (text: string): Item => items.find(({ figure }) => figure.text.includes(text))!

const evidence: Evidence = {
  gate: { factor: 1, naming: 1, reason: '', barred: null },
  likeness: 0.2,
  near: 1,
  sharesWords: true,
  firstChoice: true,
  margin: 0,
  support: 2,
  rivals: 1,
}

describe('evidence that two values are of one measure', () => {
  const [a, b] = [find('1,420'), find('1,240')]
  const odds = (change: Partial<Evidence>) => oddsOf(a, b, { ...evidence, ...change })

  it('is less where no word next to the figures is the same', () => {
    expect(
      oddsOf({ ...a, nearest: new Set(['plant']) }, { ...b, nearest: new Set(['plant']) }, evidence),
    ).toBeGreaterThan(oddsOf({ ...a, nearest: new Set(['plant']) }, { ...b, nearest: new Set(['mill']) }, evidence))
  })

  it('is the same either way round', () => {
    expect(oddsOf(b, a, evidence)).toBe(oddsOf(a, b, evidence))
    expect(gateOf(a, b)).toEqual(gateOf(b, a))
  })

  it.each<[string, Partial<Evidence>]>([
    ['settings less alike', { likeness: 0.05 }],
    ['a gate', { gate: { ...evidence.gate, factor: 0.3 } }],
    ['other names', { gate: { ...evidence.gate, naming: 0.4 } }],
    ['no word in common', { sharesWords: false }],
    ['a better match elsewhere', { firstChoice: false }],
    ['a match elsewhere that is much better', { margin: -1 }],
    ['nobody who says the same', { support: 1 }],
    ['other values of the kind', { rivals: 12 }],
  ])('is weaker with %s', (_, change) => expect(odds(change)).toBeLessThan(odds({})))

  it('is stronger where most articles say the one', () => expect(odds({ support: 3 })).toBeGreaterThan(odds({})))

  it.each([
    ['1,900 square metres', '1,900 square feet', true],
    ['240 cubic metres', '240 cubic feet', true],
    ['1,900 metres', '1,900 kilometres', false],
    ['1,900 square metres', '1,900 square kilometres', false],
  ])('%s may be told as %s: %s', (one, other, may) => {
    const { analyses, findings } = Corpus.of([
      { source: 'a.txt', text: `Norda Works of Selden lost ${one}.` },
      { source: 'b.txt', text: `Norda Works of Selden lost ${other}.` },
    ])
    const [a, b] = itemsOf([...analyses.values()], findings.entities)
    expect(isSlip(a!, b!)).toBe(may)
  })

  it('takes other digits for a slip, and not the same ones at another scale', () => {
    const { analyses, findings } = Corpus.of([
      { source: 'a.txt', text: 'Norda Works of Selden sold 4,125 boats.' },
      { source: 'b.txt', text: 'Norda Works of Selden sold 41,250 boats, or 4,152 of its own.' },
    ])
    const [sold, more, others] = ['4,125', '41,250', '4,152'].map((text) =>
      itemsOf([...analyses.values()], findings.entities).find(({ figure }) => figure.text.includes(text))!,
    )
    expect(isSlip(sold!, others!)).toBe(true)
    expect(isSlip(sold!, more!)).toBe(false)
  })

  it('takes the same three digits under two currencies for a slip', () => {
    const { analyses, findings } = Corpus.of([
      { source: 'a.txt', text: 'Norda Works of Selden put aside C$385 million, or C$38 a boat.' },
      { source: 'b.txt', text: 'Norda Works of Selden put aside US$385 million, or US$38 a boat.' },
    ])
    const slips = itemsOf([...analyses.values()], findings.entities)
    const [canadian, american, few, others] = ['C$385', 'US$385', 'C$38 ', 'US$38 '].map((text) =>
      slips.find(({ figure }) => `${figure.text} `.startsWith(text))!,
    )
    expect(isSlip(canadian!, american!)).toBe(true)
    expect(isSlip(few!, others!)).toBe(false)
  })

  it.each([
    ['the same digits in another order', '68', '86', '97'],
    ['one digit other', '485', '585', '596'],
    ['as many digits', '48', '57', '60'],
  ])('is stronger for numbers with %s', (_, one, near, far) => {
    const pair = (other: string) => {
      const { analyses, findings } = Corpus.of([
        { source: 'a.txt', text: `Norda Works of Selden has ${one} cranes.` },
        { source: 'b.txt', text: `Norda Works of Selden has ${other} cranes.` },
      ])
      const [x, y] = itemsOf([...analyses.values()], findings.entities)
      return oddsOf(x!, y!, evidence)
    }
    expect(pair(near)).toBeGreaterThan(pair(far))
  })

  it('is weaker for values far apart than for a slip', () => {
    const [x, y] = [find('$48.2 million'), find('$44.8 million')]
    expect(odds({ near: closeness(a, b) })).toBeGreaterThan(oddsOf(x, y, { ...evidence, near: closeness(x, y) }))
  })
})

it('two dates that an article leaves open are two values', () => {
  const text = 'Norda Works of Selden. The kiln was lit on 4 May and put out on 9 May. Its fan was sold on 4 May.'
  const read = Corpus.of([{ source: 'a.txt', text }])
  const dates = itemsOf([...read.analyses.values()], read.findings.entities)
  expect(dates.map(valueOf)).toEqual(['4 may', '9 may', '4 may'])
  expect(rivals(dates)).toEqual([2, 2, 2])
})
