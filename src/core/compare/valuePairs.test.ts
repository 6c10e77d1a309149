import { describe, expect, it } from 'vitest'
import { agreed } from '../../../test/pairs/agreed.ts'
import { differing } from '../../../test/pairs/values.ts'
import { Corpus } from '../corpus.ts'

describe('values in two short articles', () => {
  for (const [group, of] of Object.entries(differing)) {
    describe(group, () => {
      for (const { left, right, disputed } of of) {
        it(`${disputed.join(' ≠ ') || 'nothing'}: ${left} / ${right}`, () => {
          const { conflicts } = Corpus.of([
            { source: 'left.txt', text: left },
            { source: 'right.txt', text: right },
          ]).findings
          const values = conflicts
            .filter(({ kind }) => kind === 'value' || kind === 'date')
            .flatMap(({ sides }) => sides.map(({ value }) => value))
          expect(values.sort()).toEqual([...disputed].sort())
        })
      }
    })
  }
})

describe('what two short articles agree on', () => {
  for (const [left, right, value] of agreed) {
    it(`${value ?? 'nothing'}: ${left} / ${right}`, () => {
      const { agreements } = Corpus.of([
        { source: 'left.txt', text: left },
        { source: 'right.txt', text: right },
      ]).findings
      expect(agreements.map((each) => each.value)).toEqual(value === null ? [] : [value])
    })
  }
})
