import { describe, expect, test } from 'vitest'
import { splitSentences } from '../text/sentences.ts'
import { families } from './cases/families.ts'
import { contextOf } from './context.ts'
import { scanText } from './scan.ts'

const published = '2025-06-18'

function read(text: string): string[] {
  return scanText(text, splitSentences(text), contextOf({ text, published })).map(({ from, to, quantity, change }) => {
    const { kind, unit, min, max, approx } = quantity
    const value = `${min ?? ''}${min === max ? '' : `..${max ?? ''}`}`
    const relative = kind === 'date' && quantity.relative
    const marks = [approx && '~', relative && 'relative', change].filter(Boolean)
    return `${text.slice(from, to)} = ${[kind, unit, value, ...marks].filter(Boolean).join(' ')}`
  })
}

for (const [family, cases] of Object.entries(families)) {
  describe(family, () => {
    test.each(cases.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
      expect(read(text)).toEqual(figures)
    })
  })
}
