/**
 * The examples that the figure rules are tested on, by family: how many texts, how many figures they hold, and how many printed
 * numbers are refused.
 *   node scripts/run-ts.mjs scripts/families.ts
 */
import { families } from '../src/core/figures/cases/families.ts'

/** Numbers that a text prints in digits. */
function digitRuns(text: string): number {
  return text.match(/\d+(?:[.,:/-]\d+)*/g)?.length ?? 0
}

const rows = Object.entries(families).map(([family, cases]) => {
  const figures = cases.reduce((sum, [, ...expected]) => sum + expected.length, 0)
  const silent = cases.filter(({ length }) => length === 1)
  // A number is refused where it is in no figure of its text.
  const refused = cases.reduce((sum, [text, ...expected]) => {
    const kept = expected.map((each) => each.slice(0, each.indexOf(' = '))).join(' ')
    return sum + Math.max(0, digitRuns(text) - digitRuns(kept))
  }, 0)
  return { family, texts: cases.length, figures, 'texts without a figure': silent.length, 'numbers refused': refused }
})
const total = (key: 'texts' | 'figures' | 'texts without a figure' | 'numbers refused') =>
  rows.reduce((sum, row) => sum + row[key], 0)
console.log(
  '| family | texts | figures | texts without a figure | numbers refused |\n| --- | ---: | ---: | ---: | ---: |',
)
for (const row of rows) console.log(`| ${Object.values(row).join(' | ')} |`)
console.log(
  `| all | ${total('texts')} | ${total('figures')} | ${total('texts without a figure')} | ${total('numbers refused')} |`,
)
