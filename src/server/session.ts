import { TextDocuments, type Connection, type WorkspaceFolder } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import { addTo } from '../core/grouping.ts'
import { Folder } from './folder.ts'
import type { FolderFiles } from '../files/folder.ts'
import { Publisher, type PublisherAbilities } from './publisher.ts'
import { explain } from './safely.ts'
import { readSettings } from './settings.ts'
import type { ArticleView, FolderView } from './view.ts'

/** What the client can do, as far as it matters here. */
export interface Abilities extends PublisherAbilities {
  /** Can be asked for `workspace/configuration`. */
  readonly configuration: boolean
  /** Shows progress that the server starts. */
  readonly progress: boolean
}

/** A folder and what belongs to it. */
interface Entry {
  readonly folder: Folder
  readonly publisher: Publisher
  /** The configuration last received, as JSON. */
  configuration: string
  dirty: boolean
}

/**
 * What can wait is sent when nothing has changed for a while, in milliseconds: for four times as long as sending it took,
 * within these bounds. Who never pauses gets it all the same.
 */
const SHORTEST_REST = 100
const LONGEST_REST = 600
const LONGEST_WAIT = 4000

/** The folders of a client, and its open documents. */
export class Session {
  readonly #documents = new TextDocuments(TextDocument)
  /** By the normalised uri of the folder, without a slash at the end. */
  readonly #entries = new Map<string, Entry>()
  #flush: ReturnType<typeof setTimeout> | undefined
  #later: ReturnType<typeof setTimeout> | undefined
  /** When publishing last ended, and how long it took, in milliseconds. */
  #last = { end: 0, took: 0 }
  /** Since when something waits to be sent; 0 while nothing does. */
  #waiting = 0
  #rest = SHORTEST_REST

  constructor(
    private readonly connection: Connection,
    private readonly filesOf: (folder: URI) => FolderFiles,
    private readonly abilities: Abilities,
    /** The configuration of clients that cannot be asked for it. */
    private sentConfiguration: unknown,
  ) {
    this.#documents.onDidOpen(({ document }) => this.#open(document))
    this.#documents.onDidChangeContent(({ document }) => this.#open(document))
    this.#documents.onDidClose(({ document }) => {
      const found = this.#find(document.uri)
      found?.entry.folder.close(found.source)
    })
    this.#documents.onDidSave(({ document }) => void this.filesChanged([document.uri]))
    this.#documents.listen(connection)
  }

  get folders(): readonly Folder[] {
    return [...this.#entries.values()].map(({ folder }) => folder)
  }

  folder(uri: string): Folder | undefined {
    return this.#entries.get(keyOf(uri))?.folder
  }

  /** The article that a document is, in the innermost folder that holds it. */
  article(uri: string): { readonly view: FolderView; readonly article: ArticleView } | null {
    const found = this.#find(uri)
    if (!found) return null
    const { view } = found.entry.folder
    const article = view.articles.get(found.source)
    return article ? { view, article } : null
  }

  /** Adds and removes folders, and reads the new ones. */
  async change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): Promise<void> {
    for (const { uri } of removed) {
      const entry = this.#entries.get(keyOf(uri))
      if (!entry) continue
      entry.folder.dispose()
      entry.publisher.clear()
      this.#entries.delete(keyOf(uri))
    }
    const fresh: Entry[] = []
    for (const { uri } of added) if (!this.#entries.has(keyOf(uri))) fresh.push(this.#add(uri))
    // Folders inside one another have changed owners.
    const touched = [...this.#entries].filter(([key, entry]) => {
      return fresh.includes(entry) || [...added, ...removed].some((other) => isInside(keyOf(other.uri), key))
    })
    await Promise.all(fresh.map((entry) => this.#configure(entry)))
    for (const document of this.#documents.all()) this.#open(document)
    await this.#read(touched.map(([, entry]) => entry))
  }

  /** Asks for every folder's configuration, or takes what a client sent, and applies what is new. */
  async configure(sent?: unknown): Promise<void> {
    if (sent !== undefined) this.sentConfiguration = sent
    const entries = [...this.#entries.values()]
    const changed = await Promise.all(entries.map((entry) => this.#configure(entry)))
    await this.#read(entries.filter((_, index) => changed[index]))
  }

  async reread(): Promise<void> {
    await this.#read([...this.#entries.values()])
  }

  /** Files were created, changed or deleted; a uri may also be that of a folder. */
  async filesChanged(uris: readonly string[], deleted: ReadonlySet<string> = new Set()): Promise<void> {
    const changes = new Map<Entry, string[]>()
    let everything = false
    for (const uri of uris) {
      const found = this.#find(uri)
      if (!found) continue
      everything ||= found.source === '.gitignore' || found.source.endsWith('/.gitignore')
      addTo(changes, found.entry, found.source)
      if (deleted.has(uri)) await found.entry.folder.forgetDeleted(found.source)
    }
    if (everything) return this.reread()
    await Promise.all([...changes].map(([{ folder }, sources]) => folder.readAgain(sources)))
  }

  /** Resolves when all that is known has been read and published. */
  async settled(): Promise<void> {
    await Promise.all(this.folders.map((folder) => folder.settled()))
    this.#publish()
    this.#publishTheRest()
  }

  dispose(): void {
    clearTimeout(this.#flush)
    clearTimeout(this.#later)
    for (const folder of this.folders) folder.dispose()
  }

  #add(uri: string): Entry {
    const root = URI.parse(uri)
    const key = keyOf(uri)
    const base = root.path.replace(/\/+$/, '')
    const uriOf = (source: string) => root.with({ path: `${base}/${source}` }).toString()
    const owns = (source: string) => this.#ownerOf(`${base}/${source}`, root) === key
    const folder = new Folder(uri, this.filesOf(root), uriOf, owns, readSettings(undefined), {
      changed: () => this.#changed(key),
      progress: () => this.#scheduleProgress(),
      message: (text) => this.connection.console.warn(text),
    })
    const publisher = new Publisher(this.connection, folder, this.abilities)
    const entry: Entry = { folder, publisher, configuration: '', dirty: true }
    this.#entries.set(key, entry)
    return entry
  }

  /** Whether the configuration has changed. */
  async #configure(entry: Entry): Promise<boolean> {
    let configuration: unknown = this.sentConfiguration
    if (this.abilities.configuration) {
      try {
        const item = { scopeUri: entry.folder.uri, section: 'tickmark' }
        configuration = await this.connection.workspace.getConfiguration(item)
      } catch (error) {
        this.connection.console.error(`The configuration cannot be read: ${explain(error)}`)
      }
    }
    const json = JSON.stringify(configuration ?? null)
    if (json === entry.configuration) return false
    entry.configuration = json
    entry.folder.configure(readSettings(configuration))
    return true
  }

  async #read(entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return
    const hide = this.#showProgress()
    await Promise.all(entries.map(({ folder }) => folder.readAll()))
    hide()
    for (const entry of entries) entry.dirty = true
    this.#publish()
    this.#publishTheRest()
  }

  /** Shows that sources are being read, which does not wait for a client that is slow to show it. Returns how to end that. */
  #showProgress(): () => void {
    if (!this.abilities.progress) return () => {}
    const shown = this.connection.window.createWorkDoneProgress().then((progress) => {
      progress.begin('Tickmark', 0, 'Reading the sources')
      return progress
    })
    const log = (error: unknown) => this.connection.console.error(`Progress cannot be shown: ${explain(error)}`)
    return () => void shown.then((progress) => progress.done()).catch(log)
  }

  #open(document: TextDocument): void {
    const found = this.#find(document.uri)
    if (!found) return
    const { uri, version } = document
    found.entry.folder.open(found.source, { uri, version, text: document.getText() })
  }

  #find(uri: string): { readonly entry: Entry; readonly source: string } | null {
    const parsed = URI.parse(uri)
    const owner = this.#ownerOf(parsed.path, parsed)
    const entry = owner === null ? undefined : this.#entries.get(owner)
    if (!entry) return null
    const base = URI.parse(entry.folder.uri).path.replace(/\/+$/, '')
    return { entry, source: parsed.path.slice(base.length + 1) }
  }

  /** Key of the innermost folder that holds a path of the same scheme and authority. */
  #ownerOf(path: string, { scheme, authority }: URI): string | null {
    const key = URI.from({ scheme, authority, path }).toString()
    let owner: string | null = null
    for (const candidate of this.#entries.keys()) {
      if (isInside(key, candidate) && (owner === null || candidate.length > owner.length)) owner = candidate
    }
    return owner
  }

  #changed(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    entry.dirty = true
    this.#scheduleTheRest()
    // Rest as long as the last work took, so that a slow folder leaves the machine to the editor.
    this.#flush ??= setTimeout(() => this.#publish(), Math.max(0, this.#last.end + this.#last.took - Date.now()))
  }

  #publish(): void {
    clearTimeout(this.#flush)
    this.#flush = undefined
    const start = Date.now()
    for (const entry of this.#entries.values()) {
      if (!entry.dirty || entry.folder.reading) continue
      entry.dirty = false
      this.#guard(() => entry.publisher.publish())
    }
    const end = Date.now()
    this.#last = { end, took: end - start }
    this.#scheduleTheRest()
  }

  #scheduleTheRest(): void {
    const now = Date.now()
    this.#waiting ||= now
    clearTimeout(this.#later)
    const left = Math.max(0, this.#waiting + LONGEST_WAIT - now)
    this.#later = setTimeout(() => this.#publishTheRest(), Math.min(this.#rest, left))
  }

  /** Progress is shown while work goes on. */
  #scheduleProgress(): void {
    this.#later ??= setTimeout(() => this.#publishTheRest(), SHORTEST_REST)
  }

  #publishTheRest(): void {
    clearTimeout(this.#later)
    this.#later = undefined
    this.#waiting = 0
    const start = Date.now()
    for (const { publisher } of this.#entries.values()) this.#guard(() => publisher.publishTheRest())
    this.#rest = Math.min(LONGEST_REST, Math.max(SHORTEST_REST, 4 * (Date.now() - start)))
  }

  #guard(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.connection.console.error(`Publishing failed: ${explain(error)}`)
    }
  }
}

function keyOf(uri: string): string {
  return URI.parse(uri).toString().replace(/\/+$/, '')
}

function isInside(key: string, folder: string): boolean {
  return key === folder || key.startsWith(`${folder}/`)
}
