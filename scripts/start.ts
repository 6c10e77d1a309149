/**
 * `npm start`: VS Code on the sample sources with Tickmark in it. The desktop VS Code where `code` is on the PATH, else
 * code-server from npm, which shows the same workbench in a browser.
 *
 *     npm start -- [FOLDER] [--port N] [--browser]     --browser: code-server even where `code` is on the PATH
 */
import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startCodeServer } from './host/code-server.ts'
import { installDesktopHost } from './host/install.ts'
import { root, seedsHome } from './host/paths.ts'
import { exists, run, which } from './host/processes.ts'
import { packExtension } from './host/vsix.ts'

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '0' }, browser: { type: 'boolean', default: false } },
  })
  const folder = positionals[0] ? resolve(positionals[0]) : seedsHome
  if (!(await exists(folder))) throw new Error(`There is no folder ${folder}.`)
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${values.port} is not a port.`)
  const code = values.browser ? null : await which('code', 'code-insiders', 'codium', 'code.cmd')
  if (code) await startDesktop(code, folder)
  else await startInBrowser(folder, port)
}

async function startDesktop(code: string, folder: string): Promise<void> {
  await run('npm', ['run', '--silent', 'build'], { cwd: root })
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder]
  if (process.getuid?.() === 0) {
    // As root, VS Code asks for both.
    args.push('--no-sandbox', `--user-data-dir=${await mkdtemp(join(tmpdir(), 'tickmark-code-'))}`)
  }
  console.log(`Opening ${folder} in ${code} …`)
  const child = spawn(code, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  process.exitCode = await new Promise<number>((done) => child.once('exit', (status) => done(status ?? 1)))
}

async function startInBrowser(folder: string, port: number): Promise<void> {
  if (process.platform === 'win32') {
    throw new Error('There is no `code` on the PATH, and code-server does not run on Windows: install VS Code.')
  }
  const host = await installDesktopHost(console.log).catch((error: unknown) => {
    throw new Error(
      'There is no `code` on the PATH, and code-server could not be installed from npm either. ' +
        `Install VS Code, or make npm's registry reachable.\n${String(error)}`,
    )
  })
  const vsix = [await packExtension()]
  const server = await startCodeServer(host, { vsix, port, settings: { 'workbench.startupEditor': 'welcomePage' } })
  console.log(`\nTickmark is ready. Open this address in a browser (Ctrl-C stops it):\n\n  ${server.address(folder)}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
}

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
