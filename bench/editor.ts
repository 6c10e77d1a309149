/**
 * `npm run bench:editor`: what a person at the editor waits for, measured through the server as an editor speaks to it:
 * a hover, and a keystroke in a source and in a draft of 5,000 words beside 300 articles.
 */
import { readFile, rm } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Hover } from 'vscode-languageserver-protocol'
import type { Range } from '../src/protocol.ts'
import { Client, makeFolder, uriOf } from '../test/server/client.ts'
import { longArticle, manyArticles, readSeeds } from './texts.ts'

const articleCount = 300
const draftWords = 5000
const mostHovers = 200

const seeds = await readSeeds()
const articles = manyArticles(seeds, articleCount)
const files = Object.fromEntries(articles.map(({ source, text }) => [source, text]))
const words = longArticle(seeds, 10 * draftWords)
  .replace(/---|[|#]/g, '')
  .match(/\S+\s*/g)!
const draft = `---\nrole: draft\n---\n\n${words.slice(0, draftWords).join('')}\n`
const root = await makeFolder({ ...files, 'mine.md': draft })

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`)
console.log(`${articleCount} articles, a draft of ${draftWords} words\n`)

const start = performance.now()
const client = await Client.start({ folders: [root] })
await client.snapshot()
print('folder read, everything compared', [performance.now() - start])

const first = articles[0]!
await hovers(first.source, first.text)
await hovers('mine.md', draft)
await typing('keystroke in the draft', 'mine.md', draft, 60)
await typing('keystroke in a source', first.source, first.text, 10)

await client.stop()
await rm(root, { recursive: true, force: true })

/** A hover on each figure of an article. */
async function hovers(source: string, text: string): Promise<void> {
  const uri = uriOf(join(root, source))
  await client.open(uri, text)
  const { layers } = await client.highlights(uri)
  const ranges = Object.values(layers).flat() as Range[]
  const times: number[] = []
  for (const { start: position } of ranges.slice(0, mostHovers)) {
    const asked = performance.now()
    await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position })
    times.push(performance.now() - asked)
  }
  await client.close(uri)
  print(`hover in ${source}`, times)
}

/** One letter after the other in the middle of an article, each until its highlights are there. */
async function typing(name: string, source: string, text: string, keystrokes: number): Promise<void> {
  const uri = uriOf(join(root, source))
  await client.open(uri, text)
  await client.highlights(uri, ({ version }) => version === 1)
  const line = text.slice(0, text.length / 2).split('\n').length
  const range = { start: { line, character: 0 }, end: { line, character: 0 } }
  const times: number[] = []
  const before = await processorTime()
  for (let version = 2; version < keystrokes + 2; version++) {
    const typed = performance.now()
    await client.change(uri, 'e', version, range)
    await client.highlights(uri, (each) => each.version === version)
    times.push(performance.now() - typed)
  }
  const used = ((await processorTime()) - before) / keystrokes
  await client.close(uri)
  print(name, times)
  if (used > 0) console.log(`${'  of it the processor’s'.padEnd(34)}   mean ${used.toFixed(0).padStart(8)} ms`)
}

/** Milliseconds that the server has computed so far, whatever else the machine does; 0 where only Linux would tell. */
async function processorTime(): Promise<number> {
  const stat = await readFile(`/proc/${client.process.pid}/stat`, 'utf8').catch(() => '')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // Clock ticks in user and in system mode, of a hundredth of a second each: proc(5).
  return 10 * (Number(fields[11] ?? 0) + Number(fields[12] ?? 0))
}

function print(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    `${sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1)} ms`
  const spread = sorted.length > 1 ? `   95 %: ${at(0.95)}   most: ${at(1)}   of ${sorted.length}` : ''
  console.log(`${name.padEnd(34)} median ${at(0.5).padStart(10)}${spread}`)
}
