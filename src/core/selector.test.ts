import * as fc from 'fast-check'
import { describe as group, expect, test } from 'vitest'
import { anchor, codePoints, describe, utf16Offset } from './selector.ts'

const text = 'The quay cost $38 million in 1931. A new crane cost $38 million too, the port of Calder said on Monday.'
const first = { start: 14, end: 25 }
const second = { start: 52, end: 63 }

function edited(change: (text: string) => string): string | undefined {
  const found = anchor(describe(second, text), change(text))
  return found === 'orphan' ? undefined : change(text).slice(found.start - 5, found.end)
}

test('a selector has the shapes of the W3C', () => {
  expect(describe({ start: 3, end: 6 }, 'a😀 38 ships')).toEqual({
    quote: { type: 'TextQuoteSelector', exact: ' 38', prefix: 'a😀', suffix: ' ships' },
    position: { type: 'TextPositionSelector', start: 2, end: 5 },
  })
})

test('context does not cut a surrogate pair in two', () => {
  const emoji = '😀'.repeat(40)
  const { quote } = describe({ start: 41, end: 41 + 2 }, `a${emoji}`)
  expect(quote.prefix).not.toMatch(/[\ud800-\udfff]/u)
  expect(quote.suffix).not.toMatch(/[\ud800-\udfff]/u)
})

group('anchors', () => {
  test('each of two equal quotes to itself', () => {
    expect(anchor(describe(first, text), text)).toEqual(first)
    expect(anchor(describe(second, text), text)).toEqual(second)
  })
  test('after text was put in before', () => expect(edited((each) => `Updated. ${each}`)).toBe('cost $38 million'))
  test('after its double was deleted', () =>
    expect(edited((each) => each.replace('The quay cost $38 million in 1931. ', ''))).toBe('cost $38 million'))
  test('after the words on one side changed', () =>
    expect(edited((each) => each.replace('too, the port', 'as well, the harbour'))).toBe('cost $38 million'))
  test('over re-wrapped lines', () => {
    const found = anchor(describe(second, text), text.replace('$38 million too', '$38\n  million too'))
    expect(found).toEqual({ start: 52, end: 65 })
  })
})

group('orphans', () => {
  test('when the quote itself changed, though its double stands elsewhere', () => {
    const changed = text.slice(0, 52) + '$39 million' + text.slice(63)
    expect(anchor(describe(second, text), changed)).toBe('orphan')
  })
  test('when the quote is gone', () => expect(anchor(describe(first, text), 'Nothing.')).toBe('orphan'))
  test('when all round a short quote is new', () =>
    expect(anchor(describe(first, text), 'Ships worth $38 million sank.')).toBe('orphan'))
  test('when the quote is empty', () => expect(anchor(describe({ start: 3, end: 3 }, text), text)).toBe('orphan'))
})

const prose = fc.array(fc.constantFrom('quay', 'crane', '$38', '😀', 'the', 'port', '\n', ' ', '. ', 'é'), {
  minLength: 30,
  maxLength: 80,
})

test('code points and UTF-16 offsets go there and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (each) => {
      expect(codePoints(each, 0, each.length)).toBe([...each].length)
      for (let index = 0; index <= [...each].length; index++) {
        expect(utf16Offset(each, index)).toBe([...each].slice(0, index).join('').length)
      }
    }),
  )
})

test('a quote is found again whatever is written further off', () => {
  fc.assert(
    fc.property(prose, prose, prose, prose, (head, near, far, tail) => {
      const quote = 'It cost $38 million.'
      const around = (before: string, after: string) => `${before}${near.join('')} ${quote} ${near.join('')}${after}`
      const old = around(head.join(''), far.join(''))
      const now = around(far.join(''), tail.join(''))
      const start = old.indexOf(quote)
      const found = anchor(describe({ start, end: start + quote.length }, old), now)
      const expected = now.indexOf(quote)
      expect(found).toEqual({ start: expected, end: expected + quote.length })
    }),
  )
})

test('what was described is found in the same text', () => {
  fc.assert(
    fc.property(prose, fc.nat(), fc.integer({ min: 1, max: 20 }), (words, from, length) => {
      const whole = words.join('')
      const start = from % whole.length
      const span = { start, end: Math.min(whole.length, start + length) }
      const found = anchor(describe(span, whole), whole)
      expect(found).not.toBe('orphan')
      if (found !== 'orphan') expect(whole.slice(found.start, found.end)).toBe(whole.slice(span.start, span.end))
    }),
  )
})
