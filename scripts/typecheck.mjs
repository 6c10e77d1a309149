// Type-checks each layer against its own tsconfig, so that a layer only sees the globals it may use.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const layers = ['src/core', 'src/files', 'src/server', 'src/cli', 'src/extension', 'src/panel', 'test']
let failed = false
for (const layer of layers) {
  const run = spawnSync(process.execPath, [tsc, '-p', layer], { stdio: 'inherit' })
  failed ||= run.status !== 0
}
process.exitCode = failed ? 1 : 0
