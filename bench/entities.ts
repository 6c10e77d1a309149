/**
 * How fast names are found and linked, and that linking a folder takes time linear in its size.
 *     node scripts/run-ts.mjs bench/entities.ts
 */
import { linkEntities } from '../src/core/entities/link.ts'
import { findMentions } from '../src/core/entities/mentions.ts'
import { findFigures } from '../src/core/figures/find.ts'
import { readArticle } from '../src/core/text/read.ts'
import { analyzeArticle } from '../src/core/analyze.ts'
import { longArticle, manyArticles, readSeeds } from './texts.ts'

const seeds = await readSeeds()
const text = longArticle(seeds, 24_000)

// A fresh reading each time: words are remembered per passage, which would flatter a second pass over the same one.
const rounds = 60
const times: number[] = []
for (let round = 0; round < rounds; round++) {
  const article = readArticle(text, { source: 'a.txt' })
  const figures = findFigures(article)
  const start = performance.now()
  const mentions = findMentions(article, figures)
  linkEntities([{ article, figures, mentions, references: [], quotations: [], claims: [] }])
  times.push(performance.now() - start)
}
times.sort((a, b) => a - b)
console.log(`mentions and links of one article of 24 KB, warm: median ${times[rounds / 2]!.toFixed(2)} ms`)

const articles = manyArticles(seeds, 1000)
const analyses = articles.map(({ text: each, ...options }) => analyzeArticle(each, options))
for (const size of [125, 250, 500, 1000]) {
  const some = analyses.slice(0, size)
  let best = Infinity
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    linkEntities(some)
    best = Math.min(best, performance.now() - start)
  }
  const mentions = some.reduce((sum, each) => sum + each.mentions.length, 0)
  console.log(
    `linking ${String(size).padStart(4)} articles, ${mentions} mentions: ${best.toFixed(1)} ms, ` +
      `${((1000 * best) / mentions).toFixed(2)} µs a mention`,
  )
}
