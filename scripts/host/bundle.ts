/** Bundles the tests that run inside an extension host. */
import { join } from 'node:path'
import { build } from 'esbuild'
import { hostHome, root } from './paths.ts'

/** Tests for the extension host in Node. @returns the path of the bundle */
export async function bundleApiTests(): Promise<string> {
  const outfile = join(hostHome, 'tests', 'api.cjs')
  await build({
    entryPoints: [join(root, 'test/host/api/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return outfile
}

/** Tests for the extension host in a web worker. @returns the path of the bundle */
export async function bundleWebTests(): Promise<string> {
  const outfile = join(hostHome, 'tests', 'web.js')
  await build({
    entryPoints: [join(root, 'test/host/web/index.ts')],
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
  })
  return outfile
}
