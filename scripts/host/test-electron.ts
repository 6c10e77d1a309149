/** `npm run test:electron`: the same API tests in the desktop VS Code, for machines that can download it. */
import { readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTests } from '@vscode/test-electron'
import { bundleApiTests } from './bundle.ts'
import { hostHome, root } from './paths.ts'
import { readMocha, saveReport, type MochaReport } from './report.ts'
import { scratchFolder } from './scratch.ts'

const folder = await scratchFolder()
const reports = await mkdtemp(join(tmpdir(), 'tickmark-report-'))
const reportPath = join(reports, 'mocha.json')
try {
  await runTests({
    cachePath: join(hostHome, 'electron'),
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleApiTests(),
    extensionTestsEnv: { TICKMARK_TEST_REPORT: reportPath },
    launchArgs: [folder.path, '--disable-extensions', '--disable-workspace-trust'],
  }).catch((error: unknown) => console.error(String(error)))
  const text = await readFile(reportPath, 'utf8').catch(() => {
    throw new Error('VS Code could not be downloaded or started, so no test ran. `npm run test:host` needs only npm.')
  })
  const report = readMocha(JSON.parse(text) as MochaReport)
  await saveReport('electron', report)
  console.log(`API tests in the desktop VS Code: ${report.passed} passed, ${report.failed} failed`)
  process.exitCode = report.failed > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await folder.remove()
  await rm(reports, { recursive: true, force: true })
}
