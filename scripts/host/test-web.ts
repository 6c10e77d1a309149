/** `npm run test:web`: the smoke test in the serverless VS Code for the Web. No Node, no disk: only a virtual folder. */
import { createRequire } from 'node:module'
import { mkdir } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import type { Server as HttpServer } from 'node:http'
import { join } from 'node:path'
import { format } from 'node:util'
import { openBrowser } from './browser.ts'
import { bundleWebTests } from './bundle.ts'
import { findChromium } from './chromium.ts'
import { installWebHost } from './install.ts'
import { root, screenshotsHome } from './paths.ts'
import { saveReport, type TestReport } from './report.ts'
import { scratchFolder } from './scratch.ts'

const limit = 150_000

/** What this script uses of `@vscode/test-web`'s server module. */
interface TestWeb {
  runServer(
    host: string,
    port: number,
    options: {
      readonly build: { readonly type: 'static'; readonly location: string }
      readonly extensionDevelopmentPath: string
      readonly extensionTestsPath: string
      readonly folderMountPath: string
    },
  ): Promise<HttpServer>
}

async function testWeb(): Promise<TestReport> {
  const host = await installWebHost(console.log)
  const chromium = await findChromium(console.log)
  const extensionTestsPath = await bundleWebTests()
  const folder = await scratchFolder()
  const port = await freePort()
  const { runServer } = createRequire(host.server)(host.server) as TestWeb
  const server = await runServer('localhost', port, {
    build: { type: 'static', location: host.build },
    extensionDevelopmentPath: root,
    extensionTestsPath,
    folderMountPath: folder.path,
  })
  const browser = await openBrowser(chromium)
  let passed = 0
  let failed = 0
  try {
    const ended = new Promise<void>((done) => void browser.page.exposeFunction('codeAutomationExit', () => done()))
    await browser.page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = format(...args)
      if (process.env['TICKMARK_HOST_LOG']) console.log(`[${type}] ${line}`.slice(0, 500))
      if (line.startsWith('✓ ')) passed++
      if (line.startsWith('✗ ')) failed++
      if (/^[✓✗] /.test(line)) console.log(`  ${line}`)
    })
    await browser.page.goto(`http://localhost:${port}/`)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The smoke test did not end within ${limit / 1000} s.`)), limit)
    })
    await Promise.race([ended, late])
    clearTimeout(timer)
  } finally {
    await mkdir(screenshotsHome, { recursive: true })
    await browser.page.screenshot({ path: join(screenshotsHome, 'web.png') })
    await browser.close()
    server.close()
    server.closeAllConnections()
    await folder.remove()
  }
  return { passed, failed: passed + failed === 0 ? 1 : failed }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe: Server = createServer()
    probe.once('error', reject)
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

const report = await testWeb()
await saveReport('web', report)
console.log(`VS Code for the Web: ${report.passed} passed, ${report.failed} failed`)
process.exitCode = report.failed > 0 ? 1 : 0
