// `npm test`: everything, in stages, each with its own output; a failed stage does not keep the next from running.
// Ends with the line "N passed, N failed" and exit code 1 if anything failed.
//
//     npm test -- [STAGE…]     only these stages
import { spawn } from 'node:child_process'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reports = join(root, 'test-output', 'reports')
const vsix = join(root, 'dist', 'tickmark.vsix')
const megabyte = 1_000_000

const script = (name) => () => run('npm', ['run', '--silent', name])
const step = (name) => async () => ({ ...(await script(name)()), tests: null })

/** Each returns its exit code, and the counts of its tests where it has any (else it counts as one). */
const stages = {
  build: step('build'),
  typecheck: step('typecheck'),
  lint: step('lint'),
  format: step('format:check'),
  unit: () => vitest('unit', []),
  package: packageExtension,
  web: () => reported('web', script('test:web')),
  host: () => reported('host', script('test:host')),
  ui: () => vitest('ui', ['--config', 'test/host/ui/vitest.config.ts']),
}

async function vitest(name, options) {
  const report = join(reports, `${name}-vitest.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run('npx', ['vitest', 'run', ...options, ...reporters])
  const tests = await readJson(report)
  if (!tests) return { code, tests: null }
  // A test that was skipped says why in its own title; a suite that could not be loaded fails as a whole.
  const failed = tests.numFailedTests + (tests.numFailedTests === 0 && code !== 0 ? 1 : 0)
  return { code, tests: { passed: tests.numPassedTests, failed, skipped: tests.numPendingTests } }
}

async function reported(name, stage) {
  const { code } = await stage()
  return { code, tests: await readJson(join(reports, `${name}.json`)) }
}

async function packageExtension() {
  const { code } = await run('npm', ['run', '--silent', 'package'])
  if (code !== 0) return { code, tests: null }
  const { size } = await stat(vsix)
  console.log(`The .vsix has ${(size / 1000).toFixed(0)} KB.`)
  if (size < megabyte) return { code: 0, tests: null }
  console.error('The .vsix is over 1 MB.')
  return { code: 1, tests: null }
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    child.once('error', (error) => {
      console.error(String(error))
      resolve({ code: 1 })
    })
    child.once('exit', (code) => resolve({ code: code ?? 1 }))
  })
}

async function readJson(path) {
  return readFile(path, 'utf8').then(JSON.parse, () => null)
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in stages))
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}. The stages: ${Object.keys(stages).join(', ')}.`)
  process.exit(2)
}
await rm(reports, { recursive: true, force: true })
await mkdir(reports, { recursive: true })

let passed = 0
let failed = 0
const summary = []
for (const name of asked.length > 0 ? asked : Object.keys(stages)) {
  console.log(`\n━━ ${name}`)
  const start = performance.now()
  const { code, tests } = await stages[name]()
  const counts = tests ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  passed += counts.passed
  failed += counts.failed
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : ''
  summary.push(
    `${name.padEnd(10)} ${String(counts.passed).padStart(5)} passed, ${counts.failed} failed${skipped} (${seconds} s)`,
  )
}
console.log(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
