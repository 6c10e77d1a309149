/**
 * `npm run bench`: how fast Tickmark is, beside its neighbours over the same text in the same run. Absolute times differ
 * from machine to machine; the ratios are what counts. Needs `npm run build` first; the neighbours live in `bench/`.
 *
 *     npm run bench -- [--quick]     --quick: 100 articles in place of 1,000, fewer rounds
 */
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { Corpus } from '../src/core/corpus.ts'
import { toReport } from '../src/core/report.ts'
import { subjects, type Pass } from './subjects.ts'
import { longArticle, manyArticles, readSeeds, varied, type Source } from './texts.ts'

interface Row {
  readonly name: string
  readonly milliseconds: number
  readonly note: string
}

const articleLength = 24_000
/** Milliseconds after which nothing larger is tried. */
const patience = 30_000
const quick = process.argv.includes('--quick')
const coldIndex = process.argv.indexOf('--cold')
const seeds = await readSeeds()
const article = longArticle(seeds, articleLength)
const kilobytes = Buffer.byteLength(article) / 1000

if (coldIndex > 0) {
  // In a process of its own: load and go over the text once.
  const start = performance.now()
  const pass = await subjects[Number(process.argv[coldIndex + 1])]!.load()
  await pass(article)
  console.log(performance.now() - start)
} else {
  await bench()
}

async function bench(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n`)
  const warm = await warmRows()
  print(`One article of ${kilobytes.toFixed(0)} KB, warm (median)`, warm)
  const cold = subjects.map(({ name }, index) => ({ name, milliseconds: coldTime(index), note: 'load and first pass' }))
  print(`The same article, cold (median of 3 processes)`, cold)
  const folders = folderRows()
  print('Folders, text to report', folders, false)
  const keystrokes = keystrokeRows()
  print('A keystroke: new text to new findings', keystrokes, false)
  await mkdir('test-output', { recursive: true })
  await writeFile('test-output/bench.json', JSON.stringify({ warm, cold, folders, keystrokes }, null, 2))
}

async function warmRows(): Promise<Row[]> {
  const rows: Row[] = []
  for (const { name, load } of subjects) {
    const milliseconds = await warmTime(await load())
    rows.push({ name, milliseconds, note: `${(kilobytes / 1000 / (milliseconds / 1000)).toFixed(1)} MB/s` })
  }
  return rows
}

/** Rounds until two seconds have passed; the first third warms up. */
async function warmTime(pass: Pass): Promise<number> {
  const times: number[] = []
  const end = performance.now() + (quick ? 700 : 2_000)
  for (let round = 0; performance.now() < end || round < 5; round++) {
    const text = varied(article, round)
    const start = performance.now()
    await pass(text)
    times.push(performance.now() - start)
  }
  return median(times.slice(Math.floor(times.length / 3)))
}

function coldTime(index: number): number {
  const once = (): number =>
    Number(execFileSync(process.execPath, [process.argv[1]!, '--cold', String(index)], { encoding: 'utf8' }))
  return median([once(), once(), once()])
}

function folderRows(): Row[] {
  const rows: Row[] = []
  for (const size of quick ? [5, 50, 100] : [5, 250, 500, 1_000]) {
    const articles = manyArticles(seeds, size)
    const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    const start = performance.now()
    const report = toReport(Corpus.of(articles))
    const milliseconds = performance.now() - start
    const perArticle = (milliseconds / size).toFixed(2)
    const note = `${perArticle} ms each, ${(bytes / 1e6).toFixed(1)} MB, ${report.figures.length} figures`
    rows.push({ name: `${size} articles`, milliseconds, note })
    if (milliseconds > patience) {
      console.log(`(Larger folders are left out: ${size} articles took over ${patience / 1000} s.)`)
      break
    }
  }
  return rows
}

function keystrokeRows(): Row[] {
  const sizes = quick ? [5, 50] : [5, 300]
  return sizes.map((size) => {
    const articles: Source[] = [...manyArticles(seeds, size - 1), { source: 'long.txt', text: article }]
    let corpus = Corpus.of(articles)
    const conflicts = corpus.findings.conflicts.length
    const times: number[] = []
    const end = performance.now() + patience
    for (let round = 0; round < (quick ? 12 : 40) && performance.now() < end; round++) {
      const at = Math.floor((article.length * (round + 1)) / 50)
      const text = `${article.slice(0, at)}${'x'.repeat((round % 3) + 1)}${article.slice(at)}`
      const start = performance.now()
      corpus = corpus.withArticle(text, { source: 'long.txt' }).corpus
      void corpus.findings
      times.push(performance.now() - start)
    }
    const sorted = [...times].sort((a, b) => a - b)
    const late = sorted[Math.floor(sorted.length * 0.95)]!
    const note = `95 %: ${late.toFixed(1)} ms (${conflicts} conflicts in the folder)`
    return { name: `in ${kilobytes.toFixed(0)} KB among ${size} articles`, milliseconds: median(times), note }
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}

/** Prints milliseconds and, where rows are comparable, how each relates to the first. */
function print(title: string, rows: readonly Row[], compared = true): void {
  const width = Math.max(...rows.map(({ name }) => name.length))
  console.log(title)
  for (const { name, milliseconds, note } of rows) {
    const ratio = compared ? `${(milliseconds / rows[0]!.milliseconds).toFixed(2)}×`.padStart(10) : ''
    console.log(`  ${name.padEnd(width)} ${milliseconds.toFixed(2).padStart(10)} ms${ratio}  ${note}`)
  }
  console.log()
}
