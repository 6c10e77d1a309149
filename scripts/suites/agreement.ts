/**
 * Fits the weights of core/compare/values/agreement.ts to annotated folders, and tells what they find in folders that the fit has not seen.
 *   node scripts/run-ts.mjs scripts/suites/agreement.ts [--ridge 3] [--details] FOLDER…
 * Two claims with consistent values are of one measure where the gold puts both to one agreement or to one side of a dispute. What the
 * gold says of neither counts half, for it lists no more than a reader would miss.
 */
import { basename } from 'node:path'
import { agreementWeights, mayAgree, withAgreementSigns } from '../../src/core/compare/values/agreement.ts'
import { Events } from '../../src/core/compare/values/events.ts'
import { itemsOf, type Item } from '../../src/core/compare/values/items.ts'
import { restates } from '../../src/core/compare/values/likeness.ts'
import { comparePairs } from '../../src/core/compare/values/pairing.ts'
import { Similarity } from '../../src/core/compare/values/similarity.ts'
import { Corpus } from '../../src/core/corpus.ts'
import { overlap, readCluster, spanOf, type Gold } from '../../test/clusters/gold.ts'
import { fit, oddsOf, readFitOptions, type Observation } from './regression.ts'
import { show } from './shownClaims.ts'

interface Example extends Observation {
  readonly folder: string
  /** The agreement or side of the gold, or the pair itself where there is none. */
  readonly finding: string
  readonly shown: string
}

const names = Object.keys(agreementWeights) as (keyof typeof agreementWeights)[]
/** What a pair counts of whose claims the gold says nothing. */
const unsaid = 0.5

function examplesOf(folder: string): Example[] {
  const { texts, gold } = readCluster(folder)
  const corpus = Corpus.of([...texts].map(([source, text]) => ({ source, text })))
  const items = itemsOf([...corpus.analyses.values()], corpus.findings.entities)
  const events = new Events(items)
  const measuresOf = measures(gold, texts)
  const pairs = withAgreementSigns(items, comparePairs(items, new Similarity(items)).consistent).flatMap(
    ({ pair, signs }) => {
      const [a, b] = [items[pair.left]!, items[pair.right]!]
      if (!mayAgree(a, b, pair.gate) || restates(a, b) || (a.source !== b.source && !events.areOne(a, b))) return []
      const [one, other] = [measuresOf(a), measuresOf(b)]
      const common = one.find((measure) => other.includes(measure))
      return {
        folder: basename(folder),
        finding: common ?? `${pair.left}-${pair.right}`,
        isOne: common !== undefined,
        isSaid: one.length + other.length > 0,
        signs: names.map((name) => signs[name]),
        shown: `${show(a)}\n       ${show(b)}`,
      }
    },
  )
  const times = new Map<string, number>()
  for (const { finding } of pairs) times.set(finding, (times.get(finding) ?? 0) + 1)
  return pairs.map((pair) => {
    const share = pair.isOne ? 1 / Math.sqrt(times.get(pair.finding)!) : pair.isSaid ? 1 : unsaid
    return { ...pair, share }
  })
}

/** For a claim, the agreements and the sides of disputes of the gold in which its figure stands. */
function measures({ agreements, conflicts }: Gold, texts: ReadonlyMap<string, string>): (item: Item) => string[] {
  const all = [
    ...agreements.map(({ mentions }, index) => ({ measure: `agreement ${index}`, mentions })),
    ...conflicts.flatMap(({ id, sides }) =>
      sides.map(({ mentions }, side) => ({ measure: `side ${side} of ${id}`, mentions })),
    ),
  ].map(({ measure, mentions }) => ({ measure, spans: mentions.map((mention) => spanOf(texts, mention)) }))
  return ({ source, figure: { start, end } }) =>
    all.filter(({ spans }) => spans.some((span) => overlap(span, { source, start, end }))).map(({ measure }) => measure)
}

const { ridge, details, folders: given } = readFitOptions(3)
const examples = given.flatMap(examplesOf)
const today = names.map((name) => agreementWeights[name])
const none = names.map(() => 0)
const folders = [...new Set(examples.map(({ folder }) => folder))]
const judged = folders.flatMap((folder) => {
  const fitted = fit(
    examples.filter((each) => each.folder !== folder),
    none,
    ridge,
  )
  const own = examples.filter((each) => each.folder === folder)
  return own.map((each) => ({ ...each, today: oddsOf(each.signs, today), leftOut: oddsOf(each.signs, fitted) }))
})
const findings = (pairs: readonly Example[]) =>
  new Set(pairs.filter(({ isOne }) => isOne).map(({ folder, finding }) => `${folder} ${finding}`)).size

console.log(
  `${folders.length} folders, ${examples.length} pairs, ${findings(examples)} measures stated more than once\n`,
)
console.log('odds from   today: measures, right and wrong pairs   each folder left out: the same')
for (let least = -1; least <= 1; least += 0.25) {
  const counts = (['today', 'leftOut'] as const).map((by) => {
    const found = judged.filter((each) => each[by] >= least)
    const right = found.filter(({ isOne }) => isOne).length
    return [findings(found), right, found.length - right].map((count) => String(count).padStart(6)).join(' ')
  })
  console.log(`${least.toFixed(2).padStart(5)}   ${counts.join('            ')}`)
}
const fitted = fit(examples, none, ridge)
for (const [index, name] of names.entries())
  console.log(`  ${name}: ${fitted[index]!.toFixed(2)},`.padEnd(28), `(today ${today[index]})`)
if (details) {
  for (const { isOne, leftOut, shown } of judged.sort((a, b) => b.leftOut - a.leftOut))
    console.log(`${leftOut.toFixed(2).padStart(6)} ${isOne ? 'one' : ' - '} ${shown}`)
}
