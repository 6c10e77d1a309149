import { describe, expect, it } from 'vitest'
import { Corpus } from '../../corpus.ts'
import { Events } from './events.ts'
import { itemsOf } from './items.ts'

/** Tells which pairs of texts, by their places in the list, are on one event. */
function together(...texts: string[]): (left: number, right: number) => boolean {
  const corpus = Corpus.of(texts.map((text, index) => ({ source: `${index}.txt`, text })))
  const items = itemsOf([...corpus.analyses.values()], corpus.findings.entities)
  const events = new Events(items)
  const first = (place: number) => items.find(({ source }) => source === `${place}.txt`)!
  return (left, right) => events.areOne(first(left), first(right))
}

const report = 'Veldt Mining bought 4,215 ewes. Veldt Mining paid $31.7 million, said Ana Brill, its head.'
const letter =
  'So they got 4,215 ewes and paid $31.7 million for the lot, my friends at Tolk Farms say. Tolk Farms sold 3 rams.'
const reply = 'Tolk Farms wonders what became of 17 lambs. Tolk Farms has 17 of its own.'
const other = 'Quill Airways lost 2 bags. Quill Airways found 2 bags.'

describe('articles on one event', () => {
  it('share a main name', () => {
    expect(together(report, 'Veldt Mining has 12 rams.')(0, 1)).toBe(true)
    expect(together(report, other)(0, 1)).toBe(false)
  })

  it('share two telling values, and not one', () => {
    expect(together(report, letter)(0, 1)).toBe(true)
    expect(together(report, letter.replace('$31.7 million', '$12.9 million'))(0, 1)).toBe(false)
  })

  it('do not share values that many things have', () => {
    const small = 'Quill Airways lost 2 bags and 3 trunks.'
    expect(together(small, 'Tolk Farms lost 2 ewes and 3 rams.')(0, 1)).toBe(false)
  })

  it('may share them with one more article, either way round', () => {
    const areOne = together(report, letter, reply, other)
    expect(areOne(0, 2)).toBe(true)
    expect(areOne(2, 0)).toBe(true)
    expect(areOne(0, 3)).toBe(false)
    expect(together(report, reply)(0, 1)).toBe(false)
  })
})
