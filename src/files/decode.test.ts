import { describe, expect, test } from 'vitest'
import { decode, largestFile } from './decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('text', () => {
  test.each([
    ['UTF-8', utf8('Quay é 😀'), 'Quay é 😀'],
    ['UTF-8 with a byte-order mark', utf8('\ufeffQuay'), 'Quay'],
    ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0x51, 0, 0x75, 0]), 'Qu'],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0, 0x51, 0, 0x75]), 'Qu'],
    ['line ends and odd spaces', utf8('a\r\nb\rc\u00a0\u202f\t\f'), 'a\r\nb\rc\u00a0\u202f\t\f'],
    [
      'few control characters',
      utf8('The quay is shut.\u001b The road is open.'),
      'The quay is shut.\u001b The road is open.',
    ],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, problem: '' })
  })

  test('that is not UTF-8 reads with marks, and says so', () => {
    const latin = Uint8Array.from('The caf\u00e9 on the quay at Calder is shut.', (letter) => letter.charCodeAt(0))
    expect(decode(latin)).toEqual({
      text: 'The caf\ufffd on the quay at Calder is shut.',
      problem: 'is not valid UTF-8: 1 character is unreadable',
    })
  })

  test.each([utf8(''), utf8(' \r\n\t')])('that is empty says so', (bytes) => {
    expect(decode(bytes).problem).toBe('is empty')
  })
})

describe('no text', () => {
  test.each([
    ['an early NUL', utf8('Quay\0')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['mostly invalid bytes', new Uint8Array(500).fill(0xfe, 2)],
    ['mostly control characters', new Uint8Array(100).fill(7)],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: null, problem: 'is not a text file' })
  })

  test('too large', () => {
    expect(decode(new Uint8Array(largestFile + 1))).toMatchObject({ text: null, problem: /too large/ })
  })
})
