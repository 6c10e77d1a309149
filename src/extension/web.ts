/** The browser entry: the language server runs in a web worker and asks this side for files. */
import * as vscode from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { start, type Tickmark } from './start.ts'

export function activate(context: vscode.ExtensionContext): Promise<Tickmark> {
  return start(context, (options) => {
    return new LanguageClient('tickmark', 'Tickmark', () => startWorker(context.extensionUri), {
      ...options,
      initializationOptions: { ...options.initializationOptions, files: 'client' },
    })
  })
}

/** From the scripts' text, because an extension's own address is not one that every host starts workers from. */
async function startWorker(extension: vscode.Uri): Promise<Worker> {
  const read = (file: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', file))
  const scripts = await Promise.all(['engine.cjs', 'server-web.js'].map(read))
  // A line break between them: the first may end in a comment.
  const [engine, server] = scripts.map((script) => new Uint8Array(script))
  return new Worker(URL.createObjectURL(new Blob([engine!, '\n', server!], { type: 'text/javascript' })))
}
