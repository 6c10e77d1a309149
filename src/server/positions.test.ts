import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, Positions, touches } from './positions.ts'

const range = (fromLine: number, from: number, toLine: number, to: number) => ({
  start: { line: fromLine, character: from },
  end: { line: toLine, character: to },
})

test('counts UTF-16 units and every kind of line break', () => {
  const text = 'a\r\nb🚢c\rd\ne'
  const positions = new Positions(text)
  const span = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })
  expect(positions.toRange(span('c'))).toEqual(range(1, 3, 1, 4))
  expect(positions.toRange(span('d'))).toEqual(range(2, 0, 2, 1))
  expect(positions.toRange(span('e'))).toEqual(range(3, 0, 3, 1))
})

test('a byte-order mark that the client keeps moves the first line only', () => {
  const positions = new Positions('one\ntwo', true)
  expect(positions.toRange({ start: 0, end: 3 })).toEqual(range(0, 1, 0, 4))
  expect(positions.toRange({ start: 4, end: 7 })).toEqual(range(1, 0, 1, 3))
  expect(positions.toOffset({ line: 0, character: 0 })).toBe(0)
  expect(positions.toOffset({ line: 0, character: 3 })).toBe(2)
})

test('cuts a range at line ends', () => {
  const positions = new Positions('$38\r\n\r\nbillion')
  expect(positions.toLineRanges({ start: 0, end: 14 })).toEqual([range(0, 0, 0, 3), range(2, 0, 2, 7)])
  expect(positions.toLineRanges({ start: 0, end: 3 })).toEqual([range(0, 0, 0, 3)])
})

test('positions far outside the text are at its end', () => {
  expect(new Positions('one\ntwo').toOffset({ line: 9, character: 9 })).toBe(7)
  expect(new Positions('one\ntwo').toOffset({ line: 0, character: 99 })).toBe(3)
  expect(new Positions('').toOffset({ line: 0, character: 5 })).toBe(0)
})

test('span to range and back is the same span, outside of line breaks', () => {
  const letter = fc.constantFrom('a', '7', ' ', '\n', '🚢', '\u202f')
  fc.assert(
    fc.property(fc.array(letter), fc.boolean(), fc.nat(), fc.nat(), (letters, marked, one, other) => {
      const text = letters.join('')
      const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ]
      const positions = new Positions(text, marked)
      expect(positions.toSpan(positions.toRange({ start, end }))).toEqual({ start, end })
    }),
  )
})

test('a cursor touches both ends of a range', () => {
  const word = range(1, 2, 1, 5)
  expect([1, 2, 5, 6].map((character) => touches(word, { line: 1, character }))).toEqual([false, true, true, false])
  expect(overlaps(word, range(0, 0, 1, 1))).toBe(false)
  expect(overlaps(word, range(0, 0, 1, 2))).toBe(true)
})
