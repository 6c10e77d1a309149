/** The browser entry: the language server runs in a web worker and asks this side for files. */
import * as vscode from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser'
import { start, type Tickmark } from './start.ts'

export function activate(context: vscode.ExtensionContext): Tickmark {
  return start(context, (options) => {
    const client = new LanguageClient('tickmark', 'Tickmark', () => startWorker(context.extensionUri), {
      ...options,
      initializationOptions: { ...options.initializationOptions, files: 'client' },
    })
    return Promise.resolve(client)
  })
}

/**
 * The worker is started from the scripts' text, because an extension's own address is not one that every host starts
 * workers from. The client gets its two ends: it would know a worker by its class, which some hosts replace.
 */
async function startWorker(extension: vscode.Uri): Promise<MessageTransports> {
  const read = (file: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', file))
  const scripts = await Promise.all(['engine.cjs', 'server-web.js'].map(read))
  // A line break between them: the first may end in a comment.
  const [engine, server] = scripts.map((script) => new Uint8Array(script))
  const script = new Blob([engine!, '\n', server!], { type: 'text/javascript' })
  const worker = new Worker(URL.createObjectURL(script))
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
}
