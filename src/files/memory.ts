import type { FolderFiles } from './folder.ts'
import { isArticleName, isPassedOver } from './folder.ts'

/** A folder that is held in memory. */
export class MemoryFolder implements FolderFiles {
  readonly #files = new Map<string, Uint8Array>()

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) {
      this.#files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
    }
  }

  list(): Promise<readonly string[]> {
    const paths = [...this.#files.keys()].filter((path) => {
      const folders = path.split('/')
      return isArticleName(folders.pop()!) && !folders.some(isPassedOver)
    })
    return Promise.resolve(paths.sort())
  }

  read(path: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.#files.get(path) ?? null)
  }

  write(path: string, bytes: Uint8Array): Promise<void> {
    this.#files.set(path, bytes)
    return Promise.resolve()
  }
}
