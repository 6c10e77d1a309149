import type { Connection, Diagnostic } from 'vscode-languageserver'
import { methods } from '../protocol.ts'
import { diagnose, diagnoseKept } from './features/diagnostics.ts'
import { highlight } from './features/highlights.ts'
import type { Folder } from './folder.ts'
import { takeSnapshot } from './snapshot.ts'

/** Sends a client what follows from a folder's view, and only what differs from what it has. */
export class Publisher {
  /** By uri: the diagnostics the client has, as JSON. */
  readonly #diagnostics = new Map<string, string>()
  /** By uri: the highlights the client has, as JSON. */
  readonly #highlights = new Map<string, string>()
  #snapshot = ''

  /** `notifications`: the client knows the notifications of `protocol.ts`. */
  constructor(
    private readonly connection: Connection,
    private readonly folder: Folder,
    private readonly notifications: boolean,
  ) {}

  /** Diagnostics of every article and of the files of decisions and names, and highlights of the open ones. */
  publish(): void {
    const { view } = this.folder
    const current = new Set<string>()
    const found = diagnose(view)
    for (const { uri, source, version } of view.articles.values()) {
      current.add(uri)
      this.#sendDiagnostics(uri, version, found.get(source) ?? [])
    }
    for (const [uri, problems] of this.folder.keptProblems) {
      current.add(uri)
      this.#sendDiagnostics(uri, null, problems.map(diagnoseKept))
    }
    for (const uri of this.#diagnostics.keys()) if (!current.has(uri)) this.#clear(uri)
    if (!this.notifications) return
    for (const article of view.articles.values()) {
      if (article.version === null) {
        this.#highlights.delete(article.uri)
        continue
      }
      const highlights = highlight(view, article, article.version)
      const json = JSON.stringify(highlights)
      if (this.#highlights.get(article.uri) === json) continue
      this.#highlights.set(article.uri, json)
      void this.connection.sendNotification(methods.highlights, highlights)
    }
  }

  /** Everything the panel shows. */
  publishSnapshot(): void {
    if (!this.notifications) return
    const snapshot = takeSnapshot(this.folder)
    const json = JSON.stringify(snapshot)
    if (json === this.#snapshot) return
    this.#snapshot = json
    void this.connection.sendNotification(methods.snapshot, snapshot)
  }

  /** Takes back every diagnostic. */
  clear(): void {
    for (const uri of [...this.#diagnostics.keys()]) this.#clear(uri)
  }

  #sendDiagnostics(uri: string, version: number | null, diagnostics: Diagnostic[]): void {
    const json = JSON.stringify(diagnostics)
    // A client that was never told of an article need not hear that there is nothing.
    if ((this.#diagnostics.get(uri) ?? '[]') === json) return
    this.#diagnostics.set(uri, json)
    void this.connection.sendDiagnostics({ uri, diagnostics, ...(version !== null && { version }) })
  }

  #clear(uri: string): void {
    const had = this.#diagnostics.get(uri)
    this.#diagnostics.delete(uri)
    this.#highlights.delete(uri)
    if (had !== undefined && had !== '[]') void this.connection.sendDiagnostics({ uri, diagnostics: [] })
  }
}
