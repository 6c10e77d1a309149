import * as fc from 'fast-check'
import { expect, test } from 'vitest'

interface Packing {
  pack(words: readonly string[]): string
  unpack(packed: string, mark: string): string
}
const { pack, unpack } = (await import(new URL('../../scripts/packedLists.mjs', import.meta.url).href)) as Packing

test('a packed list says what each word shares with the one before', () => {
  expect(pack(['abort', 'abortion', 'about', 'zeal'])).toBe('0abort5ion3ut0zeal')
})

test.each([' ', ';'])('a packed list is unpacked to the same words, each with "%s" after it', (mark) => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zA-Zé' -]{1,14}$/u)), (words) => {
      expect(unpack(pack(words), mark)).toBe(words.map((word) => word + mark).join(''))
    }),
  )
})
