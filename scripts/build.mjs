// Bundles dist/: the extension (desktop and web), the server (process and worker), the panel, the CLI and the library.
import { context } from 'esbuild'
import { rm } from 'node:fs/promises'
import { engineSource, fromEngine } from './engine.mjs'
import { packedLists } from './packedLists.mjs'

const watch = process.argv.includes('--watch')
const common = {
  bundle: true,
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
}
const node = { ...common, platform: 'node', format: 'cjs', external: ['vscode'] }
// remark's decode-named-character-reference uses the DOM unless the `worker` condition is set.
const worker = {
  ...common,
  platform: 'browser',
  format: 'iife',
  conditions: ['worker', 'browser'],
  mainFields: ['browser', 'module', 'main'],
}

/** Core modules that the servers import; complete once they are built. */
const used = new Set()

/** What a bundle imports in a call stays a file of its own, of the same name. */
const loadedLater = {
  name: 'loaded-later',
  setup(build) {
    build.onResolve({ filter: /^\.\/\w+\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: path.replace('.ts', '.cjs'), external: true } : undefined,
    )
  },
}

const bundles = [
  {
    ...node,
    entryPoints: { server: 'src/server/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    plugins: [fromEngine(used)],
    banner: { js: "require('./engine.cjs');" },
  },
  // The extension puts the engine before it in the worker's script.
  { ...worker, entryPoints: { 'server-web': 'src/server/web.ts' }, outdir: 'dist', plugins: [fromEngine(used)] },
  {
    ...node,
    entryPoints: { extension: 'src/extension/node.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    plugins: [loadedLater],
    // By `require`, of which the editor knows what is to be had as "vscode".
    supported: { 'dynamic-import': false },
  },
  {
    ...node,
    entryPoints: { desktop: 'src/extension/desktop.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  },
  {
    ...node,
    format: 'esm',
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  },
  {
    ...worker,
    format: 'cjs',
    // VS Code for the Web adds ".js" to any other ending.
    entryPoints: { 'extension-web': 'src/extension/web.ts' },
    external: ['vscode'],
    outdir: 'dist',
  },
  { ...worker, entryPoints: ['src/panel/panel.ts', 'src/panel/panel.css'], outdir: 'dist' },
  { ...worker, format: 'esm', entryPoints: { core: 'src/core/library.ts' }, outdir: 'dist' },
]

await rm('dist', { recursive: true, force: true })
const contexts = await Promise.all(bundles.map((bundle) => context(bundle)))
await Promise.all(contexts.map((each) => each.rebuild()))
contexts.push(
  await context({ ...worker, stdin: engineSource(used), outfile: 'dist/engine.cjs', plugins: [packedLists] }),
)
if (watch) await Promise.all(contexts.map((each) => each.watch()))
else {
  await contexts.at(-1).rebuild()
  await Promise.all(contexts.map((each) => each.dispose()))
}
