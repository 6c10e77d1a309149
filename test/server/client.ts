// A language client that speaks to the real server process over stdio, as an editor does.
import { build } from 'esbuild'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import type {
  Diagnostic,
  InitializeParams,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
} from 'vscode-languageserver-protocol'
import { methods, type Highlights, type InitializationOptions, type Snapshot } from '../../src/protocol.ts'

let bundle: Promise<string> | undefined

/** Bundles the server once for each test process. */
export function bundleServer(): Promise<string> {
  return (bundle ??= (async () => {
    const outfile = join(await mkdtemp(join(tmpdir(), 'tickmark-server-')), 'server.cjs')
    const entry = join(process.cwd(), 'src/server/main.ts')
    await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' })
    process.on('exit', () => void rm(dirname(outfile), { recursive: true, force: true }))
    return outfile
  })())
}

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A new folder with these files. */
export async function makeFolder(files: Files): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'tickmark-folder-'))
  await writeFiles(root, files)
  return root
}

export async function writeFiles(root: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
}

export interface ClientOptions {
  readonly folders: readonly string[]
  readonly capabilities?: InitializeParams['capabilities']
  readonly initializationOptions?: InitializationOptions | null
  /** Answers `workspace/configuration`. */
  readonly configuration?: () => unknown
}

/** What VS Code's client can do, as far as the server asks. */
export const editorCapabilities: InitializeParams['capabilities'] = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
}

export class Client {
  readonly connection
  readonly log: string[] = []
  readonly registrations: { method: string; registerOptions?: unknown }[] = []
  /** Every notification of diagnostics, in the order they came. */
  readonly published: PublishDiagnosticsParams[] = []
  readonly progress: unknown[] = []
  readonly shown: unknown[] = []
  /** Methods by which the server asked to be asked again. */
  readonly refreshed: string[] = []
  initialized!: InitializeResult
  #snapshot: Snapshot | undefined
  readonly #snapshots = new Map<string, Snapshot>()
  readonly #highlights = new Map<string, Highlights>()
  readonly #waiting = new Set<() => void>()

  private constructor(readonly process: ChildProcess) {
    this.connection = createMessageConnection(
      new StreamMessageReader(process.stdout!),
      new StreamMessageWriter(process.stdin!),
    )
  }

  static async start({
    folders,
    capabilities = editorCapabilities,
    initializationOptions = { files: 'disk', commands: true },
    configuration = () => null,
  }: ClientOptions): Promise<Client> {
    const client = new Client(spawn(process.execPath, [await bundleServer(), '--stdio']))
    client.process.stderr!.on('data', (data) => client.log.push(String(data)))
    const { connection } = client
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      client.published.push(params)
      client.#notify()
    })
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      client.log.push(message)
      client.#notify()
    })
    connection.onNotification(methods.snapshot, (snapshot: Snapshot) => {
      client.#snapshot = snapshot
      client.#snapshots.set(snapshot.folder, snapshot)
      client.#notify()
    })
    connection.onNotification(methods.highlights, (highlights: Highlights) => {
      client.#highlights.set(highlights.uri, highlights)
      client.#notify()
    })
    connection.onNotification('$/progress', (params) => {
      client.progress.push(params)
      client.#notify()
    })
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(configuration))
    connection.onRequest('client/registerCapability', ({ registrations }) => {
      client.registrations.push(...registrations)
      client.#notify()
      return null
    })
    connection.onRequest('window/workDoneProgress/create', () => null)
    for (const method of [
      'workspace/codeLens/refresh',
      'workspace/inlayHint/refresh',
      'workspace/semanticTokens/refresh',
    ])
      connection.onRequest(method, () => {
        client.refreshed.push(method)
        client.#notify()
        return null
      })
    connection.onRequest('window/showDocument', (params) => {
      client.shown.push(params)
      return { success: true }
    })
    connection.listen()
    client.initialized = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: folders[0] === undefined ? null : uriOf(folders[0]),
      workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: folder })),
      capabilities,
      ...(initializationOptions && { initializationOptions }),
    })
    await connection.sendNotification('initialized', {})
    return client
  }

  /** Resolves once `condition` holds; looked at whenever the server has said something. */
  async until<T>(condition: () => T | undefined | null | false): Promise<T> {
    for (;;) {
      const met = condition()
      if (met) return met
      await new Promise<void>((resolve) => this.#waiting.add(resolve))
    }
  }

  /** The first snapshot, present or to come, that is ready and that `condition` accepts. */
  snapshot(condition: (snapshot: Snapshot) => boolean = () => true, folder?: string): Promise<Snapshot> {
    return this.until(() => {
      const snapshot = folder === undefined ? this.#snapshot : this.#snapshots.get(uriOf(folder))
      return snapshot && snapshot.state !== 'reading' && condition(snapshot) && snapshot
    })
  }

  highlights(uri: string, condition: (highlights: Highlights) => boolean = () => true): Promise<Highlights> {
    return this.until(() => {
      const highlights = this.#highlights.get(uri)
      return highlights && condition(highlights) && highlights
    })
  }

  /** The diagnostics an editor would show for a file now. */
  diagnostics(uri: string): Diagnostic[] {
    return this.published.findLast((each) => each.uri === uri)?.diagnostics ?? []
  }

  request<T>(method: string, params?: unknown): Promise<T> {
    return this.connection.sendRequest(method, params)
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params)
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version, text } })
  }

  change(uri: string, text: string, version: number, range?: Range): Promise<void> {
    const change = range ? { range, text } : { text }
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] })
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } })
  }

  filesChanged(...changes: readonly [uri: string, type: 1 | 2 | 3][]): Promise<void> {
    return this.notify('workspace/didChangeWatchedFiles', { changes: changes.map(([uri, type]) => ({ uri, type })) })
  }

  /** Answers with the exit code. */
  async stop(): Promise<number | null> {
    const exit = new Promise<number | null>((resolve) => this.process.once('exit', resolve))
    await this.request('shutdown')
    await this.notify('exit', undefined)
    const code = await exit
    this.connection.dispose()
    return code
  }

  #notify(): void {
    for (const resolve of this.#waiting) resolve()
    this.#waiting.clear()
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).toString()
}

/** Range of the `nth` occurrence of `words`. */
export function rangeOf(text: string, words: string, nth = 0): Range {
  let at = text.indexOf(words)
  for (let count = 0; count < nth; count++) at = text.indexOf(words, at + 1)
  if (at < 0) throw new Error(`“${words}” is not in the text`)
  const position = (offset: number) => {
    const lines = text.slice(0, offset).split('\n')
    return { line: lines.length - 1, character: lines.at(-1)!.length }
  }
  return { start: position(at), end: position(at + words.length) }
}
