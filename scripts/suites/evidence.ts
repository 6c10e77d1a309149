/**
 * Fits the weights of core/compare/values/evidence.ts to annotated folders, and tells what they find in folders that the fit has not seen.
 *   node scripts/run-ts.mjs scripts/suites/evidence.ts [--ridge 20] [--details] FOLDER…
 * A folder holds the articles of one event and their gold.json (test/clusters, ../shared/corpora). The fit is a logistic
 * regression drawn towards the weights of today by `--ridge`; each finding counts once, however many pairs of claims show it.
 */
import { basename } from 'node:path'
import { chooseAgreeing } from '../../src/core/compare/values/agreement.ts'
import { withEvidence } from '../../src/core/compare/values/choices.ts'
import { Events } from '../../src/core/compare/values/events.ts'
import { signsOf, weights, type Signs } from '../../src/core/compare/values/evidence.ts'
import { itemsOf, type Item } from '../../src/core/compare/values/items.ts'
import { groupEqual } from '../../src/core/compare/values/measures.ts'
import { comparePairs } from '../../src/core/compare/values/pairing.ts'
import { Similarity } from '../../src/core/compare/values/similarity.ts'
import { Corpus } from '../../src/core/corpus.ts'
import { overlap, readCluster, spanOf, type Gold } from '../../test/clusters/gold.ts'
import { fit, oddsOf, readFitOptions, type Observation } from './regression.ts'
import { show } from './shownClaims.ts'

/** A pair of claims on one event, as the regression sees it. */
interface Example extends Observation {
  readonly folder: string
  /** The dispute of the gold, or the two groups of claims where there is none. */
  readonly finding: string
  readonly shown: string
}

type Name = keyof Signs
const names = Object.keys(weights) as Name[]

function examplesOf(folder: string): Example[] {
  const { texts, gold } = readCluster(folder)
  const corpus = Corpus.of([...texts].map(([source, text]) => ({ source, text })))
  const items = itemsOf([...corpus.analyses.values()], corpus.findings.entities)
  const events = new Events(items)
  const similarity = new Similarity(items)
  const { consistent, clashing } = comparePairs(items, similarity)
  const { firm: groups } = groupEqual(items, similarity, chooseAgreeing(items, events, consistent), clashing)
  const numbers = new Map([...new Set(groups)].map((group, number) => [group, number]))
  const sideOf = sidesOf(gold, texts)
  const pairs = withEvidence(items, groups, clashing)
    .filter(({ left, right }) => events.areOne(items[left]!, items[right]!))
    .map(({ left, right, evidence }) => {
      const [a, b] = [items[left]!, items[right]!]
      const sides = sideOf(a)
      const dispute = [...sides].find(([id, side]) => (sideOf(b).get(id) ?? side) !== side)?.[0]
      const grouped = [left, right].map((index) => numbers.get(groups[index]!)!).sort((x, y) => x - y)
      const signs = signsOf(a, b, evidence)
      return {
        folder: basename(folder),
        finding: dispute ?? grouped.join('-'),
        isOne: dispute !== undefined,
        signs: names.map((name) => signs[name]),
        shown: `${show(a)}\n       ${show(b)}`,
      }
    })
  const times = new Map<string, number>()
  for (const { finding } of pairs) times.set(finding, (times.get(finding) ?? 0) + 1)
  return pairs.map((pair) => ({ ...pair, share: 1 / times.get(pair.finding)! }))
}

/** For a claim, the sides of the gold's disputes of values and dates on which its figure stands. */
function sidesOf({ conflicts }: Gold, texts: ReadonlyMap<string, string>): (item: Item) => ReadonlyMap<string, number> {
  const places = conflicts
    .filter(({ kind }) => kind === 'value' || kind === 'date')
    .flatMap(({ id, sides }) =>
      sides.flatMap(({ mentions }, side) => mentions.map((mention) => ({ id, side, span: spanOf(texts, mention) }))),
    )
  return ({ source, figure: { start, end } }) =>
    new Map(places.filter(({ span }) => overlap(span, { source, start, end })).map(({ id, side }) => [id, side]))
}

/** The best odds of each finding of a folder. */
function findings(examples: readonly Example[], fitted: readonly number[]) {
  const best = new Map<string, { isDispute: boolean; odds: number; shown: string }>()
  for (const { folder, finding, isOne: isDispute, signs, shown } of examples) {
    const odds = oddsOf(signs, fitted)
    const key = `${folder} ${finding}`
    if (odds > (best.get(key)?.odds ?? -Infinity)) best.set(key, { isDispute, odds, shown: `${folder}: ${shown}` })
  }
  return [...best.values()]
}

const { ridge, details, folders: given } = readFitOptions(20)
const examples = given.flatMap(examplesOf)
const today = names.map((name) => weights[name])
const folders = [...new Set(examples.map(({ folder }) => folder))]
const leftOut = folders.flatMap((folder) => {
  const others = examples.filter((each) => each.folder !== folder)
  return findings(
    examples.filter((each) => each.folder === folder),
    fit(others, today, ridge),
  )
})

console.log(`${folders.length} folders, ${examples.length} pairs\n`)
console.log('odds from   today: disputes, others   each folder left out: disputes, others')
const asToday = findings(examples, today)
for (let least = -2; least <= 1; least += 0.2) {
  const counts = [asToday, leftOut].map((all) => {
    const found = all.filter(({ odds }) => odds >= least)
    const right = found.filter(({ isDispute }) => isDispute).length
    return `${String(right).padStart(6)} ${String(found.length - right).padStart(6)}`
  })
  console.log(`${least.toFixed(1).padStart(5)}   ${counts.join('            ')}`)
}
console.log(`reachable disputes: ${asToday.filter(({ isDispute }) => isDispute).length}\n`)
const fitted = fit(examples, today, ridge)
for (const [index, name] of names.entries())
  console.log(`  ${name}: ${fitted[index]!.toFixed(2)},`.padEnd(28), `(today ${today[index]})`)
if (details) {
  for (const { isDispute, odds, shown } of leftOut.sort((a, b) => b.odds - a.odds).filter(({ odds }) => odds > -2.5))
    console.log(`${odds.toFixed(2).padStart(6)} ${isDispute ? 'dispute' : '   -   '} ${shown}`)
}
