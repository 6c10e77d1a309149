/**
 * Speed of the figure pass: against a plain `/\d/g` pass and cspell-lib over the same text in the same run, its growth up to 10 MB, and
 * its growth on text made to be hard.
 *   node scripts/run-ts.mjs bench/figures.ts
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hardPieces, hardText } from '../src/core/figures/cases/hard.ts'
import { scanText } from '../src/core/figures/scan.ts'
import { ownCopy } from '../src/core/text/ownCopy.ts'
import { splitSentences } from '../src/core/text/sentences.ts'
import { plainContext as context } from './plainContext.ts'
import { subjects } from './subjects.ts'

const folder = join('..', 'shared', 'corpora', 'openai-aws')
const prose = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8').replace(/[\r\n]+/g, ' '))
      .join(' ')
  : 'The harbour will cost over $38 billion by the end of 2026, Mayor Ana Ruiz said on Monday. Some 4,200 people work there. '

/** Prose of `size` UTF-16 units, a text by itself as passages are when they have been read. */
function proseOf(size: number): string {
  return ownCopy(prose.repeat(Math.ceil(size / prose.length)).slice(0, size))
}

/** Median milliseconds of `run` over `times` runs, after as many to warm up. */
function median(times: number, run: () => unknown): number {
  for (let count = 0; count < times; count++) run()
  const taken = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return taken.sort((a, b) => a - b)[times >> 1]!
}

function pass(text: string): number {
  return scanText(text, [{ from: 0, to: text.length }], context).length
}

console.log('size          figures ms     MB/s   /\\d/g ms   ratio   found')
for (const [size, times] of [
  [24_000, 400],
  [1_000_000, 10],
  [10_000_000, 3],
] as const) {
  const text = proseOf(size)
  const ours = median(times, () => pass(text))
  const digits = median(times, () => text.match(/\d/g)?.length)
  const cells = [ours.toFixed(3), (size / 1e3 / ours).toFixed(0), digits.toFixed(3), (ours / digits).toFixed(1)]
  console.log(`${String(size).padEnd(12)} ${cells.map((cell) => cell.padStart(10)).join('')}   ${pass(text)}`)
}
const article = proseOf(24_000)
const sentences = median(100, () => splitSentences(article))
console.log(`sentences of 24 KB, for comparison: ${sentences.toFixed(3)} ms`)

const spelling = subjects.find(({ name }) => name.startsWith('cspell-lib'))
const check = await spelling?.load().catch(() => null)
if (check) {
  const taken: number[] = []
  for (let count = 0; count < 20; count++) {
    const start = performance.now()
    await check(article)
    taken.push(performance.now() - start)
  }
  const [ours, theirs] = [median(400, () => pass(article)), Math.min(...taken)]
  console.log(
    `cspell-lib on 24 KB, at best of 20: ${theirs.toFixed(1)} ms, ${(theirs / ours).toFixed(1)} × the figure pass`,
  )
} else console.log('cspell-lib is not installed (npm ci --prefix bench).')

console.log('\nhard text: ms for 250 KB, 500 KB, 1 MB (linear: doubles at most)')
for (const piece of hardPieces) {
  const times = [250_000, 500_000, 1_000_000].map((size) => {
    const text = hardText(piece, size)
    const start = performance.now()
    pass(text)
    return (performance.now() - start).toFixed(0)
  })
  console.log(`${JSON.stringify(piece).padEnd(14)} ${times.map((time) => time.padStart(6)).join('')}`)
}
