import * as fc from 'fast-check'
import { expect, test } from 'vitest'

interface Packing {
  pack(words: readonly string[]): string
  unpack(packed: string): string
}
const { pack, unpack } = (await import(new URL('../../scripts/packedLists.mjs', import.meta.url).href)) as Packing

test('a packed list says what each word shares with the one before', () => {
  expect(pack(['abort', 'abortion', 'about', 'zeal'])).toBe('0abort5ion3ut0zeal')
})

test('a packed list is unpacked to the same words', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé'-]{1,14}$/u)), (words) => {
      expect(unpack(pack(words))).toBe(words.map((word) => `${word} `).join(''))
    }),
  )
})
