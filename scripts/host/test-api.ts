/** `npm run test:host`: the API tests inside the extension host of a real VS Code, driven in a headless browser. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { format } from 'node:util'
import { openBrowser } from './browser.ts'
import { bundleApiTests } from './bundle.ts'
import { findChromium } from './chromium.ts'
import { startCodeServer } from './code-server.ts'
import { installDesktopHost } from './install.ts'
import { root } from './paths.ts'
import { readMocha, saveReport, type MochaReport, type TestReport } from './report.ts'
import { scratchFolder } from './scratch.ts'

const limit = 300_000

async function testApi(): Promise<TestReport> {
  const host = await installDesktopHost(console.log)
  const chromium = await findChromium(console.log)
  const tests = await bundleApiTests()
  const folder = await scratchFolder()
  const reports = await mkdtemp(join(tmpdir(), 'tickmark-report-'))
  const reportPath = join(reports, 'mocha.json')
  const environment = { TICKMARK_TEST_REPORT: reportPath }
  const server = await startCodeServer(host, { automation: true, environment })
  const browser = await openBrowser(chromium)
  try {
    // The two functions that a workbench calls when it runs extension tests in a browser.
    const ended = new Promise<number>((done) => void browser.page.exposeFunction('codeAutomationExit', done))
    await browser.page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = format(...args)
      if (/^[✓✗] /.test(line)) console.log(`  ${line}`)
      else if (process.env['TICKMARK_HOST_LOG']) console.log(`[${type}] ${line}`)
    })
    const remote = (path: string): string => `vscode-remote://${server.authority}${resolve(path)}`
    await browser.page.goto(
      server.address(folder.path, [
        ['extensionDevelopmentPath', remote(root)],
        ['extensionTestsPath', remote(tests)],
        ['skipWelcome', 'true'],
      ]),
    )
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The tests did not end within ${limit / 1000} s.`)), limit)
    })
    await Promise.race([ended, late])
    clearTimeout(timer)
    return readMocha(JSON.parse(await readFile(reportPath, 'utf8')) as MochaReport)
  } finally {
    await browser.close()
    await server.close()
    await folder.remove()
    await rm(reports, { recursive: true, force: true })
  }
}

const report = await testApi()
await saveReport('host', report)
console.log(`API tests in the extension host: ${report.passed} passed, ${report.failed} failed`)
process.exitCode = report.failed > 0 ? 1 : 0
