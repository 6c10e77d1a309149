/**
 * `npm run bench`: how fast Tickmark is, beside its neighbours over the same text in the same run. All times are processor
 * time, which other work on the machine lengthens far less than the clock's; the ratios are what counts. Needs `npm run build`
 * first; the neighbours live in `bench/`. What a run gave is in `docs/bench.md`.
 *
 *     npm run bench -- [--quick]     --quick: 100 articles in place of 1,000, fewer rounds
 */
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { Corpus } from '../src/core/corpus.ts'
import { toReport } from '../src/core/report.ts'
import { processorTime } from './processorTime.ts'
import { subjects, type Subject } from './subjects.ts'
import { longArticle, manyArticles, oneEvent, readSeeds, varied, type Source } from './texts.ts'

interface Row {
  readonly name: string
  readonly milliseconds: number
  readonly note: string
}

const articleLength = 24_000
/** Texts that are read in turn: far more paragraphs than anyone remembers. */
const differentTexts = 200
/** Milliseconds of the clock, after which nothing larger is tried. */
const patience = 30_000
const quick = process.argv.includes('--quick')
/** Milliseconds for which a warm subject is measured. */
const measured = quick ? 500 : 6_000
const turns = quick ? 1 : 2
const [kind, index] = process.argv.slice(process.argv.indexOf('--alone') + 1)
const seeds = await readSeeds()
const article = longArticle(seeds, articleLength)
const kilobytes = Buffer.byteLength(varied(article, 0)) / 1000

if (process.argv.includes('--alone')) {
  const subject = subjects[Number(index)]!
  // Nobody may remember what it read; of a text that is read again, as an editor does, Tickmark remembers paragraphs.
  const texts = Array.from({ length: kind === 'again' ? 1 : differentTexts }, (_, each) => varied(article, each))
  console.log(await (kind === 'cold' ? coldTime(subject) : warmTime(subject, texts)))
} else {
  await bench()
}

async function bench(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n`)
  const warm = measure('warm', (milliseconds) => `${(kilobytes / milliseconds).toFixed(1)} MB/s`)
  print(`One article of ${kilobytes.toFixed(0)} KB, warm (the best of ${turns} processes)`, warm)
  const again = measure('again', (milliseconds) => `${(kilobytes / milliseconds).toFixed(1)} MB/s`)
  print(`The same article, warm, the same text each time`, again)
  const cold = measure('cold', () => 'load and first pass')
  print(`The same article, cold (the best of ${turns} processes)`, cold)
  const folders = folderRows()
  print('Folders, text to report', folders, false)
  const keystrokes = keystrokeRows()
  print('A keystroke: new text to new findings', keystrokes, false)
  await mkdir('test-output', { recursive: true })
  await writeFile('test-output/bench.json', JSON.stringify({ warm, again, cold, folders, keystrokes }, null, 2))
}

/**
 * Each in a process of its own, since some neighbours slow down whatever shares theirs, and in turn, several times over: other work
 * on the machine then slows all of them alike, or none in its best turn.
 */
function measure(kind: 'again' | 'cold' | 'warm', noteOf: (milliseconds: number) => string): Row[] {
  const best = subjects.map(() => Infinity)
  for (let turn = 0; turn < turns; turn++) {
    for (const index of subjects.keys()) {
      const words = ['--enable-source-maps', process.argv[1]!, '--alone', kind, String(index)]
      const milliseconds = Number(execFileSync(process.execPath, words, { encoding: 'utf8' }))
      best[index] = Math.min(best[index]!, milliseconds)
    }
  }
  return subjects.map(({ name }, index) => ({ name, milliseconds: best[index]!, note: noteOf(best[index]!) }))
}

/** Milliseconds to load and go over the text once. */
async function coldTime({ load }: Subject): Promise<number> {
  const taken = processorTime()
  const pass = await load()
  await pass(article)
  return taken()
}

/** Milliseconds of a round, on average, after as long again to warm up: what is collected in between counts too. */
async function warmTime({ load }: Subject, texts: readonly string[]): Promise<number> {
  const pass = await load()
  let round = 0
  const average = async () => {
    const taken = processorTime()
    const first = round
    while (taken() < measured || round < first + 5) await pass(texts[round++ % texts.length]!)
    return taken() / (round - first)
  }
  await average()
  return average()
}

function folderRows(): Row[] {
  const sizes = quick ? [5, 50, 100] : [5, 250, 500, 1_000]
  return [
    ...folderRowsOf('on as many events as there are fives', sizes, (size) => manyArticles(seeds, size)),
    ...folderRowsOf('on one event', quick ? [50] : [50, 100, 200], (size) => oneEvent(seeds, size)),
  ]
}

function folderRowsOf(what: string, sizes: readonly number[], make: (size: number) => Source[]): Row[] {
  const rows: Row[] = []
  for (const size of sizes) {
    const articles = make(size)
    const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    const started = performance.now()
    const taken = processorTime()
    const report = toReport(Corpus.of(articles))
    const milliseconds = taken()
    const perArticle = (milliseconds / size).toFixed(2)
    const note = `${perArticle} ms each, ${(bytes / 1e6).toFixed(1)} MB, ${report.figures.length} figures`
    rows.push({ name: `${size} articles ${what}`, milliseconds, note })
    if (performance.now() - started > patience) {
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
      const taken = processorTime()
      corpus = corpus.withArticle(text, { source: 'long.txt' }).corpus
      void corpus.findings
      times.push(taken())
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
