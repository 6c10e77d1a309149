/** What the language client is told, whichever way its server runs. */
import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { commands, methods, type Highlights, type InitializationOptions, type Snapshot } from '../protocol.ts'
import { answerFileRequests } from './files.ts'

/** Makes a client whose server runs as this platform allows. */
export type Launch = (options: LanguageClientOptions) => Promise<BaseLanguageClient>

export interface Listeners {
  readonly onSnapshot: (snapshot: Snapshot) => void
  readonly onHighlights: (highlights: Highlights) => void
}

/** A client that is not started yet, for the folders of the window. */
export async function makeClient(
  launch: Launch,
  output: vscode.LogOutputChannel,
  listeners: Listeners,
): Promise<BaseLanguageClient> {
  const schemes = new Set(vscode.workspace.workspaceFolders?.map((folder) => folder.uri.scheme))
  const initializationOptions: InitializationOptions = {
    files: schemes.size === 1 && schemes.has('file') ? 'disk' : 'client',
    commands: true,
    ...(vscode.l10n.bundle && { translations: vscode.l10n.bundle }),
  }
  const client: BaseLanguageClient = await launch({
    documentSelector: [...schemes].map((scheme) => ({ scheme, pattern: '**/*.{txt,md,markdown}' })),
    initializationOptions,
    outputChannel: output,
    diagnosticCollectionName: 'tickmark',
    middleware: {
      workspace: {
        // The setting that changes may be the one that switches the server off: it is gone before it could be told.
        didChangeConfiguration: async (sections, next) => {
          if (!client.isRunning()) return
          await next(sections).catch((error: unknown) => {
            if (client.isRunning()) throw error
          })
        },
      },
    },
    // Article text reaches hovers, so nothing but our own commands may run from a link in them.
    markdown: { isTrusted: { enabledCommands: Object.values(commands) }, supportThemeIcons: true },
  })
  client.onNotification(methods.snapshot, listeners.onSnapshot)
  client.onNotification(methods.highlights, listeners.onHighlights)
  answerFileRequests(client)
  return client
}
