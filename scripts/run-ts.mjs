// node scripts/run-ts.mjs FILE.ts [ARGUMENT…]: bundles one TypeScript script and runs it in this project's folder.
// npm packages stay imports, resolved from the nearest node_modules above FILE.
import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleForNode } from './bundle.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [file, ...args] = process.argv.slice(2)
if (!file) {
  console.error('usage: node scripts/run-ts.mjs FILE.ts [ARGUMENT…]')
  process.exit(2)
}
const entry = resolve(file)
let home = dirname(entry)
while (home !== root && home !== dirname(home) && !existsSync(join(home, 'node_modules'))) home = dirname(home)
const outfile = join(home, 'node_modules', '.cache', 'run-ts', `${basename(entry, '.ts')}-${process.pid}.mjs`)
await bundleForNode(entry, outfile, { sourcemap: 'inline' })

const child = spawn(process.execPath, ['--enable-source-maps', outfile, ...args], { cwd: root, stdio: 'inherit' })
// A Ctrl-C reaches the child by itself: this process only waits for it to tidy up.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal))
child.on('exit', (code, signal) => {
  rmSync(outfile, { force: true })
  process.exitCode = signal ? 1 : (code ?? 1)
})
