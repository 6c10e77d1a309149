/**
 * The briefs of annotated folders beside the hand-made ones, slot by slot.
 *   node scripts/run-ts.mjs scripts/suites/briefs.ts [--totals] FOLDER…
 * A folder holds the articles of one event and their gold.json (test/clusters, ../shared/corpora); `--totals` prints no folder.
 */
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { check } from '../../src/core/library.ts'
import { readCluster } from '../../test/clusters/gold.ts'
import { markBrief, slotNames, type Mark } from '../../test/clusters/slots.ts'

const { values, positionals } = parseArgs({
  options: { totals: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const marked = positionals.map((folder) => {
  const { texts, gold } = readCluster(resolve(folder))
  const { brief } = check([...texts].map(([source, text]) => ({ source, text })))
  return { name: basename(resolve(folder)), marks: markBrief(brief, gold) }
})
const row = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padEnd(10))).join(''))
if (!values.totals) {
  row(['', ...slotNames, 'named', 'missed', 'strangers'])
  for (const { name, marks } of marked) {
    const { named, missed, strangers } = marks
    row([name, ...slotNames.map((slot) => marks[slot]), named, missed.length, strangers.join(', ')])
  }
}
const every: readonly Mark[] = ['right', 'wrong', 'empty', 'none']
for (const mark of every)
  row([mark, ...slotNames.map((slot) => marked.filter(({ marks }) => marks[slot] === mark).length)])
const sum = (count: (marks: ReturnType<typeof markBrief>) => number) =>
  marked.reduce((total, { marks }) => total + count(marks), 0)
row([
  'parties',
  `${sum(({ named }) => named)} named, ${sum(({ missed }) => missed.length)} missed, ${sum(({ strangers }) => strangers.length)} strangers`,
])
