/**
 * `npm run bench:start`: how soon the sample folder is ready in a real editor, over several windows of a code-server with the packed
 * extension: from the address, from the moment the window's own parts stand, and from the start of the language server, which is the first
 * thing that the extension does once VS Code has called it, to the articles' highlights, diagnostics and the count of conflicts; what VS Code itself says that the activation took; and what
 * the server computed until then, which tells the same whatever else the machine does.
 */
import { readdir, readFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { openBrowser } from '../scripts/host/browser.ts'
import { findChromium } from '../scripts/host/chromium.ts'
import { startCodeServer } from '../scripts/host/code-server.ts'
import { installDesktopHost } from '../scripts/host/install.ts'
import { scratchFolder } from '../scripts/host/scratch.ts'
import { packExtension } from '../scripts/host/vsix.ts'

const starts = Number(process.argv[2] ?? 7)
const article = 'trade.md'

interface Start {
  /** Milliseconds from the address to the window's own parts. */
  readonly window: number
  /** From the address to the highlights and the diagnostics of the open article, and to the count of conflicts in the status bar. */
  readonly highlights: number
  readonly problems: number
  readonly counted: number
  /** From the address to the start of the language server, the first thing that the activated extension does; NaN where only Linux would tell. */
  readonly served: number
  /** Milliseconds that the language server has computed until conflicts were counted; NaN where only Linux would tell. */
  readonly computed: number
  /** What VS Code tells of the activation, loading the code and the call; NaN where its list did not show it. */
  readonly activation: number
}

const host = await installDesktopHost(console.log)
const chromium = await findChromium(console.log)
const vsix = [await packExtension()]
const folder = await scratchFolder()
const server = await startCodeServer(host, { vsix })
const measured: Start[] = []
for (let index = 0; index <= starts; index++) {
  const start = await measure()
  // The first fills the caches of the browser's and the server's files.
  if (index > 0) measured.push(start)
}
await server.close()
await folder.remove()

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`)
console.log(`${starts} windows, median and least; load of the last minute ${loadavg()[0]!.toFixed(1)}\n`)
print('the window stands', ({ window }) => window)
for (const [name, of] of [
  ['highlights', ({ highlights }) => highlights],
  ['diagnostics', ({ problems }) => problems],
  ['conflicts counted', ({ counted }) => counted],
] as const satisfies readonly (readonly [string, (start: Start) => number])[]) {
  print(`${name}, from the address`, of)
  print(`${name}, from the window`, (start) => of(start) - start.window)
  print(`${name}, from the server’s start`, (start) => of(start) - start.served)
}
print('the server is started, from the address', ({ served }) => served)
print('share of all that is VS Code’s own', ({ served, counted }) => (100 * served) / counted, '%')
print('computed by the server', ({ computed }) => computed)
print('activation, as VS Code tells it', ({ activation }) => activation)

async function measure(): Promise<Start> {
  const { page, close } = await openBrowser(chromium)
  try {
    page.setDefaultTimeout(60_000)
    const uri = `vscode-remote://${server.authority}${folder.path}/${article}`
    const others = new Set(await serverProcesses())
    const begun = performance.now()
    const since = () => performance.now() - begun
    await page.goto(server.address(folder.path, [['openFile', uri]]))
    const window = page.locator('.monaco-workbench .part.activitybar .action-item').first().waitFor().then(since)
    const highlights = page.locator('.view-overlays [class*="ced-"]').first().waitFor().then(since)
    const problems = page.locator('.view-overlays [class*="squiggly-"]').first().waitFor().then(since)
    const counted = page
      .locator('.statusbar-item', { has: page.locator('.codicon-verified') })
      .waitFor()
      .then(since)
    const ready = { highlights: await highlights, problems: await problems, counted: await counted }
    const own = (await serverProcesses()).filter((id) => !others.has(id))
    const computed = await Promise.all(own.map(processorTime))
    const served = own.length > 0 ? since() - Math.max(...(await Promise.all(own.map(ageOf)))) : NaN
    return {
      window: await window,
      ...ready,
      computed: computed.length > 0 ? Math.max(...computed) : NaN,
      served,
      activation: await activationOf(page),
    }
  } finally {
    await close()
  }
}

/** Ids of the processes that run the extension's server; none where there is no /proc. */
async function serverProcesses(): Promise<string[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const isServer = await Promise.all(
    ids.map(async (id) => (await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).includes('dist/server.cjs')),
  )
  return ids.filter((_, index) => isServer[index])
}

/** Milliseconds that a process has computed so far: clock ticks in user and in system mode, of a hundredth of a second each (proc(5)). */
async function processorTime(id: string): Promise<number> {
  const fields = await statOf(id).catch(() => [])
  return 10 * (Number(fields[11] ?? 0) + Number(fields[12] ?? 0))
}

/** When a process was started, in milliseconds before now: its start in clock ticks since boot (proc(5)), and the time since boot. */
async function ageOf(id: string): Promise<number> {
  const [fields, uptime] = await Promise.all([statOf(id), readFile('/proc/uptime', 'utf8')])
  return 1000 * Number(uptime.split(' ')[0]) - 10 * Number(fields[19])
}

/** What Linux tells of a process behind its name, which may hold spaces and brackets (proc(5)). */
async function statOf(id: string): Promise<string[]> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/** From the list of running extensions: "Startup Activation: 47ms". */
async function activationOf(page: Page): Promise<number> {
  const input = page.locator('.quick-input-widget input.input')
  await page.keyboard.press('F1')
  await input.fill('>Developer: Show Running Extensions')
  // Enter takes the first row, which is another one until the list is filtered.
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Show Running Extensions' }).waitFor()
  await page.keyboard.press('Enter')
  // The list is sorted by time, and holds no more rows than show.
  await page.setViewportSize({ width: 1440, height: 4000 })
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Tickmark' }).first()
  const isShown = await row.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  if (!isShown) return NaN
  const text = (await row.innerText()).replace(/\s+/g, ' ')
  const found = /Activation: ([\d,.]+)\s?ms/.exec(text)
  if (!found) throw new Error(`Unexpected row of running extensions, expected a time: ${text}`)
  return Number(found[1]!.replaceAll(',', ''))
}

function print(name: string, of: (start: Start) => number, unit = 'ms'): void {
  const sorted = measured
    .map(of)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b)
  if (sorted.length === 0) return
  const ms = (value: number) => `${value.toFixed(0).padStart(6)} ${unit}`
  console.log(`${name.padEnd(38)} ${ms(sorted[Math.floor(sorted.length / 2)]!)} ${ms(sorted[0]!)}`)
}
