import { describe, expect, it } from 'vitest'
import { markDifferences } from './passages.ts'

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
