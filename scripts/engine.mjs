/**
 * The analysis is most of either server's code, and a .vsix carries both servers: they load it from one file,
 * `dist/engine.cjs`, which puts the core modules that they import on one global.
 */
import { relative, resolve } from 'node:path'

const core = resolve('src/core')
const engine = 'globalThis.tickmarkEngine'

/** esbuild plugin for a server: its imports of core modules read the global. Their paths are added to `used`. */
export function fromEngine(used) {
  return {
    name: 'from-engine',
    setup(build) {
      build.onResolve({ filter: /\/core\/.*\.ts$/ }, ({ path, resolveDir }) => {
        const module = relative(core, resolve(resolveDir, path)).replaceAll('\\', '/')
        used.add(module)
        return { path: module, namespace: 'engine' }
      })
      build.onLoad({ filter: /.*/, namespace: 'engine' }, ({ path }) => ({
        contents: `module.exports = ${engine}[${JSON.stringify(path)}]`,
      }))
    },
  }
}

/** The engine's source, as esbuild takes it from `stdin`. */
export function engineSource(used) {
  const modules = [...used].sort()
  const imports = modules.map((module, index) => `import * as m${index} from './${module}'`)
  const entries = modules.map((module, index) => `${JSON.stringify(module)}: m${index}`)
  const contents = `${imports.join('\n')}\n${engine} = { ${entries.join(', ')} }\n`
  return { contents, resolveDir: core, sourcefile: 'engine.ts', loader: 'ts' }
}
