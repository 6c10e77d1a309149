/** The desktop entry: the language server runs as a process of its own. */
import type * as vscode from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { start, type Tickmark } from './start.ts'

export function activate(context: vscode.ExtensionContext): Promise<Tickmark> {
  const module = context.asAbsolutePath('dist/server.cjs')
  const run = { module, transport: TransportKind.ipc }
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } }
  return start(context, (options) => new LanguageClient('tickmark', 'Tickmark', { run, debug }, options))
}
