import type { Connection } from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import { methods, type FileListParams, type FileReadParams, type FileWriteParams } from '../protocol.ts'
import type { FolderFiles } from '../files/folder.ts'

/** Characters that `String.fromCharCode` takes at once: engines allow some tens of thousands of arguments. */
const CHUNK = 0x8000

/** A folder's files through the client, for the web and virtual workspaces, where there is no disk to read from. */
export function clientFiles(connection: Connection, folder: URI): FolderFiles {
  const base = folder.path.replace(/\/+$/, '')
  const uriOf = (path: string) => folder.with({ path: `${base}/${path}` }).toString()
  return {
    async list() {
      const params: FileListParams = { folder: folder.toString() }
      const uris = await connection.sendRequest<readonly string[]>(methods.listFiles, params)
      return uris
        .map((uri) => URI.parse(uri).path)
        .flatMap((path) => {
          return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : []
        })
    },
    async read(path) {
      const params: FileReadParams = { uri: uriOf(path) }
      const content = await connection.sendRequest<string | null>(methods.readFile, params)
      return content === null ? null : fromBase64(content)
    },
    async write(path, bytes) {
      const params: FileWriteParams = { uri: uriOf(path), content: toBase64(bytes) }
      await connection.sendRequest<null>(methods.writeFile, params)
    },
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}

function fromBase64(content: string): Uint8Array {
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
}
