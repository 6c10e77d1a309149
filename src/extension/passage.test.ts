import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageAround } from './passage.ts'

const range = (line: number, from: number, toLine: number, to: number) => ({
  start: { line, character: from },
  end: { line: toLine, character: to },
})

describe('passageAround', () => {
  it('joins hard-wrapped lines up to the blank lines around them', () => {
    const text = 'Headline\n\nThe pier will\ncost 40 million,\nthe mayor said.\n\nNext.'
    const { text: found, start, end } = passageAround(text, range(3, 5, 3, 15))
    expect(found).toBe('The pier will cost 40 million, the mayor said.')
    expect(found.slice(start, end)).toBe('40 million')
  })

  it('takes one item of a list', () => {
    const text = 'Toll:\n- 12 ships lost\n- 40 sailors\n  missing\n- 3 piers'
    expect(passageAround(text, range(2, 2, 2, 4)).text).toBe('- 40 sailors   missing')
  })

  it('keeps a quote over a line break, whatever the line ends', () => {
    const { text, start, end } = passageAround('It cost 40\r\nmillion.\r\n', range(0, 8, 1, 7))
    expect(text.slice(start, end)).toBe('40 million')
  })

  it('takes long lines for paragraphs of their own', () => {
    const long = `${'word '.repeat(40)}40 million.`
    expect(passageAround(`Above.\n${long}\nBelow.`, range(1, 200, 1, 210)).text).toBe(long)
  })

  it('cuts a very long paragraph between words', () => {
    const long = `${'word '.repeat(500)}40 million ${'word '.repeat(500)}`
    const { text, start, end } = passageAround(long, range(0, 2500, 0, 2510))
    expect(text.slice(start, end)).toBe('40 million')
    expect(text.length).toBeLessThan(1300)
    expect(text).toMatch(/^… word .* word …$/)
  })

  it('holds to the text for any range', () => {
    const position = fc.record({ line: fc.nat(9), character: fc.nat(60) })
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n') }),
        position,
        position,
        (text, start, end) => {
          const found = passageAround(text, { start, end })
          expect(found.start).toBeGreaterThanOrEqual(0)
          expect(found.end).toBeGreaterThanOrEqual(found.start)
          expect(found.end).toBeLessThanOrEqual(found.text.length)
        },
      ),
    )
  })
})
