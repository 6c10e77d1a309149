/**
 * `npm run bench:start`: how soon the sample folder is ready in a real editor, over several windows of a code-server with the packed
 * extension: from the address, and from the moment the window's own parts stand, to the articles' highlights and the count of
 * conflicts; and what VS Code itself says that activating the extension took.
 */
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
}
print('activation, as VS Code tells it', ({ activation }) => activation)

async function measure(): Promise<Start> {
  const { page, close } = await openBrowser(chromium)
  try {
    page.setDefaultTimeout(60_000)
    const uri = `vscode-remote://${server.authority}${folder.path}/${article}`
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
    return {
      window: await window,
      highlights: await highlights,
      problems: await problems,
      counted: await counted,
      activation: await activationOf(page),
    }
  } finally {
    await close()
  }
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

function print(name: string, of: (start: Start) => number): void {
  const sorted = measured
    .map(of)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b)
  if (sorted.length === 0) return
  const ms = (value: number) => `${value.toFixed(0).padStart(6)} ms`
  console.log(`${name.padEnd(38)} ${ms(sorted[Math.floor(sorted.length / 2)]!)} ${ms(sorted[0]!)}`)
}
