import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from './wording.ts'

/** Letters and digits with marks between digits and one apostrophe between letters, or a sign that is a word. */
const word = /[%&]|(?:[a-zé]|\d)(?:[a-zé]|\d|(?<=\d)[.,](?=\d))*(?:['’](?=[a-zé])(?:[a-zé]|\d|(?<=\d)[.,](?=\d))+)?/g

test('Words are split as their pattern says, whatever marks stand round them', () => {
  const text = fc.array(fc.constantFrom(..."abé12.,'’% -&(“"), { maxLength: 30 }).map((units) => units.join(''))
  fc.assert(
    fc.property(text, (printed) => {
      const split = [...new Set(wordsOf(printed).map(({ from, to }) => printed.slice(from, to)))]
      expect(split).toEqual([...new Set(printed.match(word) ?? [])])
    }),
  )
})
