/**
 * How fast names are found and linked, beside a neighbour (installed in bench/), and that linking a folder takes time linear in its size.
 *     node scripts/run-ts.mjs bench/entities.ts
 */
import { linkEntities } from '../src/core/entities/linking/link.ts'
import { findMentions } from '../src/core/entities/mentions.ts'
import { findFigures } from '../src/core/figures/find.ts'
import { readArticle } from '../src/core/text/read.ts'
import { analyzeArticle } from '../src/core/analyze.ts'
import { processorTime } from './processorTime.ts'
import { subjects } from './subjects.ts'
import { longArticle, manyArticles, readSeeds, varied } from './texts.ts'

const seeds = await readSeeds()
const text = longArticle(seeds, 24_000)

// Texts that differ, each read once: words are remembered per passage, which would flatter a second pass over the same one. Processor
// time, and only once the engine has compiled what runs often: other programs and the first rounds would tell of themselves.
const warmUp = 100
const rounds = 100

/** Milliseconds of the rounds after warming up, in order of length; `prepare` makes ready what is timed, which takes no part in it. */
async function timesOf(prepare: (text: string) => () => unknown): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < warmUp + rounds; round++) {
    const run = prepare(varied(text, round))
    const elapsed = processorTime()
    await run()
    if (round >= warmUp) times.push(elapsed())
  }
  return times.sort((a, b) => a - b)
}

const times = await timesOf((other) => {
  const article = readArticle(other, { source: 'a.txt' })
  const figures = findFigures(article)
  return () => {
    const mentions = findMentions(article, figures)
    linkEntities([{ article, figures, mentions, references: [], quotations: [], claims: [] }])
  }
})
const [tenth, median] = [times[rounds / 10]!, times[rounds / 2]!]
console.log(
  `mentions and links of one article of 24 KB, warm, processor time: median ${median.toFixed(2)} ms, ` +
    `a tenth of the rounds within ${tenth.toFixed(2)} ms`,
)

// A neighbour over the same texts in the same run: how the two compare says more than milliseconds.
const neighbour = subjects.find(({ name }) => name.startsWith('wink-nlp'))!
const pass = await neighbour.load()
const itsMedian = (await timesOf((other) => () => pass(other)))[rounds / 2]!
console.log(`${neighbour.name}: median ${itsMedian.toFixed(2)} ms, of which that is ${(median / itsMedian).toFixed(2)}`)

const articles = manyArticles(seeds, 1000)
const analyses = articles.map(({ text: each, ...options }) => analyzeArticle(each, options))
linkEntities(analyses)
for (const size of [125, 250, 500, 1000]) {
  const some = analyses.slice(0, size)
  let best = Infinity
  for (let round = 0; round < 5; round++) {
    const elapsed = processorTime()
    linkEntities(some)
    best = Math.min(best, elapsed())
  }
  const mentions = some.reduce((sum, each) => sum + each.mentions.length, 0)
  console.log(
    `linking ${String(size).padStart(4)} articles, ${mentions} mentions: ${best.toFixed(1)} ms, ` +
      `${((1000 * best) / mentions).toFixed(2)} µs a mention`,
  )
}
