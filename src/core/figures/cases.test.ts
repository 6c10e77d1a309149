import { afterAll, describe, expect, test } from 'vitest'
import { splitSentences } from '../text/sentences.ts'
import type { Case } from './cases/case.ts'
import { counts } from './cases/counts.ts'
import { dates } from './cases/dates.ts'
import { hedges } from './cases/hedges.ts'
import { lists } from './cases/lists.ts'
import { measures } from './cases/measures.ts'
import { money } from './cases/money.ts'
import { refusals } from './cases/refusals.ts'
import { shares } from './cases/shares.ts'
import { contextOf } from './context.ts'
import { scanText } from './scan.ts'

const families: Readonly<Record<string, readonly Case[]>> = {
  money,
  counts,
  shares,
  measures,
  dates,
  hedges,
  lists,
  refusals,
}
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

/** Numbers that a text prints in digits, as a reader counts what was refused. */
function digitRuns(text: string): number {
  return text.match(/\d+(?:[.,:/-]\d+)*/g)?.length ?? 0
}

afterAll(() => {
  const rows = Object.entries(families).map(([family, cases]) => ({
    family,
    cases: cases.length,
    figures: cases.reduce((sum, [, ...figures]) => sum + figures.length, 0),
    'texts without a figure': cases.filter(({ length }) => length === 1).length,
    'digit runs refused': cases.filter(({ length }) => length === 1).reduce((sum, [text]) => sum + digitRuns(text), 0),
  }))
  console.table(rows)
})
