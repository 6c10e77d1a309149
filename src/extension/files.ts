/** Answers the server's file requests where it cannot read the folder itself: the web and virtual workspaces. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { methods, type FileListParams, type FileReadParams, type FileWriteParams } from '../protocol.ts'

/** Reads, writes and lists files for a server that has no disk. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(methods.listFiles, async ({ folder }: FileListParams) => {
    return (await findArticles(vscode.Uri.parse(folder))).map((uri) => uri.toString())
  })
  client.onRequest(methods.readFile, async ({ uri }: FileReadParams) => {
    const file = inWorkspace(uri)
    try {
      return toBase64(await vscode.workspace.fs.readFile(file))
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null
      throw error
    }
  })
  client.onRequest(methods.writeFile, async ({ uri, content }: FileWriteParams) => {
    await vscode.workspace.fs.writeFile(inWorkspace(uri), fromBase64(content))
    return null
  })
}

/** The articles of a folder by its `include` and `exclude` settings, at most `limit` of them. */
export function findArticles(folder: vscode.Uri, limit?: number): Thenable<vscode.Uri[]> {
  const settings = vscode.workspace.getConfiguration('tickmark', folder)
  const include = settings.get<string[]>('include', [])
  if (include.length === 0) return Promise.resolve([])
  const exclude = settings.get<string[]>('exclude', [])
  return vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, either(include)),
    exclude.length === 0 ? undefined : either(exclude),
    limit,
  )
}

function either(globs: readonly string[]): string {
  return globs.length === 1 ? globs[0]! : `{${globs.join(',')}}`
}

/** The server never has a reason to touch a file outside the window's folders. */
function inWorkspace(uri: string): vscode.Uri {
  const file = vscode.Uri.parse(uri)
  if (!vscode.workspace.getWorkspaceFolder(file)) throw new Error(`Unexpected file outside the workspace: ${uri}`)
  return file
}

function toBase64(bytes: Uint8Array): string {
  // String.fromCharCode takes its characters as arguments, of which engines allow some tens of thousands.
  const chunk = 0x8000
  let binary = ''
  for (let index = 0; index < bytes.length; index += chunk) {
    binary += String.fromCharCode(...bytes.subarray(index, index + chunk))
  }
  return btoa(binary)
}

function fromBase64(content: string): Uint8Array {
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
}
