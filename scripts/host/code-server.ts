/** One throw-away code-server: VS Code's workbench in a browser, with its extension host in Node. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DesktopHost } from './install.ts'
import { run, stop } from './processes.ts'

/** A quiet workbench: no welcome page, no experiments, nothing that asks the network. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
}

export interface CodeServerOptions {
  /** Packed extensions to install before the start. */
  readonly vsix?: readonly string[]
  readonly settings?: Readonly<Record<string, unknown>>
  readonly environment?: Readonly<Record<string, string>>
  /** 0: any free one. */
  readonly port?: number
  /** Lets `extensionDevelopmentPath` and `extensionTestsPath` work; as a side effect no notification is shown. */
  readonly automation?: boolean
}

export interface CodeServer {
  /** `127.0.0.1:PORT`, the authority of `vscode-remote:` uris. */
  readonly authority: string
  /** Where this throw-away host keeps its settings and logs. */
  readonly userData: string
  /** Address of a window on a folder or a `.code-workspace` file; `payload` is the workbench's own start-up list. */
  readonly address: (path: string, payload?: readonly (readonly [string, string])[]) => string
  readonly log: () => string
  readonly close: () => Promise<void>
}

export async function startCodeServer(host: DesktopHost, options: CodeServerOptions = {}): Promise<CodeServer> {
  const userData = await mkdtemp(join(tmpdir(), 'tickmark-host-'))
  await mkdir(join(userData, 'User'), { recursive: true })
  await writeFile(join(userData, 'User/settings.json'), JSON.stringify({ ...quiet, ...options.settings }, null, 2))
  const env = environment(options.environment)
  const common = [host.entry, '--config', '/dev/null', '--user-data-dir', userData]
  common.push('--extensions-dir', join(userData, 'extensions'))
  for (const vsix of options.vsix ?? []) await run(host.node, [...common, '--install-extension', vsix], { env })

  const args = [...common, '--auth', 'none', '--bind-addr', `127.0.0.1:${options.port ?? 0}`]
  args.push('--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-proxy')
  args.push('--disable-getting-started-override')
  if (options.automation) args.push('--vscode-option', 'enable-smoke-test-driver')
  const child = spawn(host.node, args, { env, cwd: userData, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let log = ''
  const close = async (): Promise<void> => {
    await stop(child)
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
  const base = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`code-server did not start within 60 s:\n${log}`)), 60_000)
    const read = (chunk: Buffer): void => {
      log += chunk.toString()
      const address = /HTTP server listening on (http:\/\/[^\s/]+)/.exec(log)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`code-server ended with ${code}:\n${log}`))
    })
  }).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return {
    authority: new URL(base).host,
    userData,
    log: () => log,
    address: (path, payload) => {
      const query = new URLSearchParams({ [path.endsWith('.code-workspace') ? 'workspace' : 'folder']: path })
      if (payload) query.set('payload', JSON.stringify(payload))
      return `${base}/?${query.toString()}`
    },
    close,
  }
}

/** This process's environment without what a surrounding VS Code leaves in it, and with the gallery switched off. */
function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name))
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}', ...extra }
}
