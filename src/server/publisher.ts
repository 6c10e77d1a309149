import {
  CodeLensRefreshRequest,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver'
import { methods, type Snapshot } from '../protocol.ts'
import { diagnoseKept, diagnoseSources, diagnoseUnresolved } from './features/diagnostics.ts'
import { diagnoseDraft } from './features/drafts.ts'
import { highlight } from './features/highlights.ts'
import type { Folder } from './folder.ts'
import { explain } from './safely.ts'
import { takeSnapshot, type ToldSnapshot } from './snapshot.ts'
import type { ArticleView, FolderView } from './view.ts'

/** What the client can be sent. */
export interface PublisherAbilities {
  /** Knows the notifications of `protocol.ts`. */
  readonly notifications: boolean
  /** Can be told to fetch anew what it asked for before something changed. */
  readonly refreshes: Readonly<Record<'codeLens' | 'inlayHints' | 'semanticTokens', boolean>>
}

/** Sends a client what follows from a folder's view, and only what differs from what it has. */
export class Publisher {
  /** By uri: the diagnostics the client has, as JSON. */
  readonly #diagnostics = new Map<string, string>()
  /** By uri: the diagnostics last looked at. */
  readonly #sent = new Map<string, readonly Diagnostic[]>()
  /** By uri: the highlights the client has, as JSON. */
  readonly #highlights = new Map<string, string>()
  /** The parts of the snapshot the client has, the second as JSON. */
  #told: ToldSnapshot | undefined
  #now = ''
  /** What the client's hints, lenses and tokens may come from. */
  #fetched: FolderView | undefined

  constructor(
    private readonly connection: Connection,
    private readonly folder: Folder,
    private readonly abilities: PublisherAbilities,
  ) {}

  /**
   * Highlights of the open articles, then diagnostics of every article and of the files of decisions and names. Drafts that
   * were never checked against the sources as they are now wait for {@link publishTheRest}.
   */
  publish(): void {
    const { view } = this.folder
    const articles = [...view.articles.values()].filter((article) => !view.isUnchecked(article))
    for (const article of articles) this.#sendHighlights(view, article)
    const found = view.once(diagnoseSources)
    for (const article of articles) {
      const diagnostics = article.isDraft
        ? [...diagnoseDraft(view, article), ...diagnoseUnresolved(view, article)]
        : (found.get(article.source) ?? [])
      this.#sendDiagnostics(article.uri, article.version, diagnostics)
    }
    const current = new Set([...view.articles.values()].map(({ uri }) => uri))
    for (const [uri, problems] of this.folder.keptProblems) {
      current.add(uri)
      this.#sendDiagnostics(uri, null, problems.map(diagnoseKept))
    }
    for (const uri of this.#diagnostics.keys()) if (!current.has(uri)) this.#clear(uri)
  }

  /** What can wait until nobody types: drafts whose sources have changed, and everything the panel shows. */
  publishTheRest(): void {
    const { view } = this.folder
    const unchecked = view.drafts.filter((draft) => view.isUnchecked(draft))
    for (const draft of unchecked) view.draftFindings(draft)
    if (unchecked.length > 0) this.publish()
    this.#refresh(view)
    if (!this.abilities.notifications) return
    const { told, now } = takeSnapshot(this.folder)
    const rest = JSON.stringify(now)
    if (told === this.#told && rest === this.#now) return
    this.#told = told
    this.#now = rest
    void this.connection.sendNotification(methods.snapshot, { ...told, ...now } satisfies Snapshot)
  }

  /** Takes back every diagnostic. */
  clear(): void {
    for (const uri of [...this.#diagnostics.keys()]) this.#clear(uri)
  }

  /** A client asks for hints, lenses and tokens when a document changes, but another article may have changed. */
  #refresh(view: FolderView): void {
    if (view === this.#fetched) return
    const shown = [view.settings, ...(this.#fetched ? [this.#fetched.settings] : [])]
    this.#fetched = view
    const { codeLens, inlayHints, semanticTokens } = this.abilities.refreshes
    const asked = [
      codeLens && shown.some((settings) => settings.codeLens) && CodeLensRefreshRequest.type,
      inlayHints && shown.some((settings) => settings.inlayHints) && InlayHintRefreshRequest.type,
      semanticTokens && SemanticTokensRefreshRequest.type,
    ]
    for (const type of asked) {
      if (!type) continue
      const refused = (error: unknown) => this.connection.console.error(`${type.method} failed: ${explain(error)}`)
      this.connection.sendRequest(type).catch(refused)
    }
  }

  #sendHighlights(view: FolderView, article: ArticleView): void {
    if (!this.abilities.notifications) return
    const { uri, version } = article
    if (version === null) {
      this.#highlights.delete(uri)
      return
    }
    const highlights = highlight(view, article, version)
    const json = JSON.stringify(highlights)
    if (this.#highlights.get(uri) === json) return
    this.#highlights.set(uri, json)
    void this.connection.sendNotification(methods.highlights, highlights)
  }

  #sendDiagnostics(uri: string, version: number | null, diagnostics: readonly Diagnostic[]): void {
    if (this.#sent.get(uri) === diagnostics) return
    this.#sent.set(uri, diagnostics)
    const json = JSON.stringify(diagnostics)
    // A client that was never told of an article need not hear that there is nothing.
    if ((this.#diagnostics.get(uri) ?? '[]') === json) return
    this.#diagnostics.set(uri, json)
    void this.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics], ...(version !== null && { version }) })
  }

  #clear(uri: string): void {
    const had = this.#diagnostics.get(uri)
    this.#diagnostics.delete(uri)
    this.#sent.delete(uri)
    this.#highlights.delete(uri)
    if (had !== undefined && had !== '[]') void this.connection.sendDiagnostics({ uri, diagnostics: [] })
  }
}
