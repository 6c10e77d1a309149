import { describe, expect, it } from 'vitest'
import { alignPassages, markDifferences } from './passages.ts'

const passage = (side: number, text: string, quote: string) => {
  const start = text.indexOf(quote)
  return { side, text, start, end: start + quote.length }
}
const own = (pieces: readonly { readonly text: string; readonly kind: string }[] | undefined) =>
  (pieces ?? []).filter(({ kind }) => kind === 'own').map(({ text }) => text)

describe('markDifferences', () => {
  const left = passage(0, 'Port Aubrey will pay $40 million by 2027, Ana Ruiz said.', '$40 million')
  const right = passage(1, 'The pier of Port Aubrey costs $60 million, Ruiz’s office said.', '$60 million')

  it('cuts without losing a character', () => {
    const pieces = markDifferences([left, right])
    expect(pieces.map((each) => each.map(({ text }) => text).join(''))).toEqual([left.text, right.text])
  })

  it('marks the quote, and figures and names that the other side lacks', () => {
    const [first, second] = markDifferences([left, right])
    expect(first!.find(({ kind }) => kind === 'quote')?.text).toBe('$40 million')
    expect(own(first)).toEqual(['2027', 'Ana'])
    expect(own(second)).toEqual([])
  })

  it('leaves out capitals that begin a sentence, but not figures', () => {
    const third = passage(1, 'So far 12 ships came. Nobody knows. “We” do, 40 they say.', '40')
    expect(own(markDifferences([left, third])[1])).toEqual(['12'])
  })

  it('takes a dollar sign with and without its country for the same', () => {
    const third = passage(1, 'It asked for US$40 million and 3 ships.', 'It')
    expect(own(markDifferences([passage(0, 'They got $40 million.', 'got'), third])[1])).toEqual(['3'])
  })

  it('does not compare passages of one side', () => {
    expect(own(markDifferences([left, { ...right, side: 0 }])[0])).toEqual([])
  })
})

describe('versions of one text', () => {
  const first = passage(0, 'We will open the pier in May, whatever it costs, the mayor said.', 'in May')
  const second = passage(1, 'We will open the old pier in June, whatever it costs, the mayor told us.', 'in June')

  it('have every word marked that the other lacks', () => {
    const [left, right] = markDifferences([first, second])
    expect(own(left)).toEqual(['said'])
    expect(own(right)).toEqual(['old', 'told us'])
  })
})

describe('alignPassages', () => {
  it('sets beside each passage the one most like it', () => {
    const pier = passage(0, 'The pier costs 40.', '40')
    const road = passage(0, 'The road to Norvale costs 12.', '12')
    const otherRoad = passage(1, 'For the Norvale road, 15 were paid.', '15')
    const otherPier = passage(1, 'The pier costs 60.', '60')
    expect(alignPassages([pier, road, otherRoad, otherPier], 2)).toEqual([
      [0, 3],
      [1, 2],
    ])
  })

  it('leaves a gap where a side has no more', () => {
    const [one, two] = [passage(1, 'It costs 40.', '40'), passage(1, 'It costs 40 now.', '40')]
    expect(alignPassages([passage(0, 'It costs 60.', '60'), one, two], 2)).toEqual([
      [0, 1],
      [null, 2],
    ])
  })
})
