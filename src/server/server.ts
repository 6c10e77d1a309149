import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  FileChangeType,
  WatchKind,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  type WorkspaceFolder,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver'
import type { URI } from 'vscode-uri'
import type { InitializationOptions } from '../protocol.ts'
import { registerFeatures } from './features.ts'
import { registerRequests } from './requests.ts'
import type { ClientTraits } from './traits.ts'
import type { FolderFiles } from '../files/folder.ts'
import { safely } from './safely.ts'
import { Session } from './session.ts'
import { useTranslations } from '../strings.ts'

/** How a folder's files are reached: from disk, or through the client. */
export type FilesOf = (folder: URI, options: InitializationOptions) => FolderFiles

/** Serves one client over `connection`, from `initialize` to `exit`. */
export function serve(connection: Connection, filesOf: FilesOf): void {
  let session: Session | undefined
  let client: ClientCapabilities = {}
  let folders: readonly WorkspaceFolder[] = []
  const log = connection.console

  connection.onInitialize((params) => {
    client = params.capabilities
    folders = foldersOf(params)
    const options = optionsOf(params)
    useTranslations(options.translations ?? {})
    const traits: ClientTraits = {
      commands: options.commands === true,
      markdown: client.textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
      hierarchicalSymbols: client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
      locationLinks: client.textDocument?.definition?.linkSupport ?? false,
      showDocument: client.window?.showDocument?.support ?? false,
    }
    const started = new Session(
      connection,
      (folder) => filesOf(folder, options),
      {
        configuration: client.workspace?.configuration ?? false,
        progress: client.window?.workDoneProgress ?? false,
        notifications: isRecord(params.initializationOptions) && 'files' in params.initializationOptions,
        refreshes: {
          codeLens: client.workspace?.codeLens?.refreshSupport ?? false,
          inlayHints: client.workspace?.inlayHint?.refreshSupport ?? false,
          // A client with our highlights is given no tokens.
          semanticTokens: !traits.commands && (client.workspace?.semanticTokens?.refreshSupport ?? false),
        },
      },
      options.settings,
    )
    session = started
    const features = registerFeatures(connection, started, traits)
    const commands = registerRequests(connection, started, traits)
    return {
      capabilities: {
        ...capabilities,
        ...features,
        ...(commands.length > 0 && { executeCommandProvider: { commands } }),
      },
      serverInfo: { name: 'Tickmark' },
    }
  })

  const readFolders = safely(log, 'Reading the folders', undefined, () => session?.change(folders, []))
  connection.onInitialized((params) => {
    register(connection, client)
    // The library asks the client for these events at once, which it may not before it is initialized; and later they
    // would be missed.
    if (client.workspace?.workspaceFolders) {
      const change = ({ added, removed }: WorkspaceFoldersChangeEvent) => session?.change(added, removed)
      connection.workspace.onDidChangeWorkspaceFolders(safely(log, 'Changing the folders', undefined, change))
    }
    return readFolders(params)
  })
  connection.onDidChangeConfiguration(
    safely(log, 'Changing the configuration', undefined, ({ settings }) => {
      const sent: unknown = isRecord(settings) && 'tickmark' in settings ? settings.tickmark : undefined
      return session?.configure(sent)
    }),
  )
  connection.onDidChangeWatchedFiles(
    safely(log, 'Reading changed files', undefined, ({ changes }) => {
      const deleted = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri)
      return session?.filesChanged(
        changes.map(({ uri }) => uri),
        new Set(deleted),
      )
    }),
  )
  connection.onShutdown(() => session?.dispose())
}

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
}

/** Asks the client for what it only sends when asked. */
function register(connection: Connection, client: ClientCapabilities): void {
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'tickmark' })
  }
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: '**/*.{txt,md,markdown}' },
        { globPattern: '**/.tickmark/*' },
        { globPattern: '**/.gitignore' },
        // A deleted folder is reported by itself, not file by file.
        { globPattern: '**', kind: WatchKind.Delete },
      ],
    })
  }
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  return workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: '' }] : [])
}

function optionsOf({ initializationOptions: given }: InitializeParams): InitializationOptions {
  return isRecord(given)
    ? { ...(given as Partial<InitializationOptions>), files: given.files === 'client' ? 'client' : 'disk' }
    : { files: 'disk' }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
