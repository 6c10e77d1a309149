/** The browser entry: the language server runs in a web worker and asks this side for files. */
import * as vscode from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { start, type Tickmark } from './start.ts'

export function activate(context: vscode.ExtensionContext): Promise<Tickmark> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true)
  return start(context, (options) => {
    return new LanguageClient('tickmark', 'Tickmark', () => Promise.resolve(new Worker(script)), {
      ...options,
      initializationOptions: { ...options.initializationOptions, files: 'client' },
    })
  })
}
