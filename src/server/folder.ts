import type { Corpus } from '../core/corpus.ts'
import { DraftChecker } from '../core/draft.ts'
import type { FolderFiles } from '../files/folder.ts'
import type { DecideParams, EntityParams } from '../protocol.ts'
import { t } from '../strings.ts'
import { Articles } from './articles.ts'
import { viewsOf, type OpenDocument } from './articleViews.ts'
import { KeptFiles, type KeptProblem } from './keptFiles.ts'
import { reasonOf, readText, tooLarge, withoutMark, type ReadText } from './readText.ts'
import type { FolderSettings } from './settings.ts'
import { FolderView } from './view.ts'

export interface FolderEvents {
  /** The view is out of date. */
  changed(): void
  /** `read` of `total` files have been read. */
  progress(read: number, total: number): void
  /** Something about a file that a person should know: "notes.txt is not a text file". */
  message(text: string): void
}

/** How many files are read at once. */
const CONCURRENT_READS = 16
/** When more files than this change at once, as after a pull, all are compared anew together, not after each. */
const MANY_CHANGES = 8

/** The articles of one folder, kept up to date. */
export class Folder {
  readonly #articles: Articles
  readonly #kept: KeptFiles
  readonly #open = new Map<string, OpenDocument>()
  /** Last word on each file that has a problem. */
  readonly #messages = new Map<string, string>()
  /** Work on files, one piece after the other. */
  #work: Promise<void> = Promise.resolve()
  /** Open documents whose files exist and yet are none of the folder's articles. */
  readonly #ignored = new Set<string>()
  /** Open articles in which somebody has typed since their texts were last taken. */
  readonly #typed = new Set<string>()
  #view: FolderView | undefined
  #told: { readonly key: object; readonly of: readonly unknown[] } | undefined
  #checker: { readonly corpus: Corpus; readonly of: DraftChecker } | undefined
  #reading: { readonly read: number; readonly total: number } | null = { read: 0, total: 0 }
  #disposed = false

  constructor(
    readonly uri: string,
    private readonly files: FolderFiles,
    private readonly uriOf: (source: string) => string,
    private readonly owns: (source: string) => boolean,
    private settings: FolderSettings,
    private readonly events: FolderEvents,
  ) {
    this.#articles = new Articles(
      (source) => this.settings.isDraft(source),
      (source, problem) => this.#note(source, problem),
    )
    this.#kept = new KeptFiles({
      read: async (path) => {
        const { text, problem } = await this.#readFile(path)
        this.#note(path, text?.trim() === '' ? '' : problem)
        return text ?? ''
      },
      write: (path, text) => this.files.write(path, new TextEncoder().encode(text)),
      note: (path, problem) => this.#note(path, problem),
    })
  }

  /** Progress of the reading under way; `null` once the folder has been read. */
  get reading(): { readonly read: number; readonly total: number } | null {
    return this.#reading
  }

  get messages(): readonly string[] {
    return [...this.#messages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([source, problem]) => `${source} ${problem}`)
  }

  /** The mistakes in the files that keep decisions and names, by uri. */
  get keptProblems(): ReadonlyMap<string, readonly KeptProblem[]> {
    return new Map([...this.#kept.problems].map(([path, problems]) => [this.uriOf(path), problems]))
  }

  get view(): FolderView {
    this.#takeTyped()
    const { corpus, drafts } = this.#articles
    const checker = () => this.#checkerOf(corpus)
    const { decisions } = this.#kept
    return (this.#view ??= new FolderView(
      this.uri,
      viewsOf(corpus, drafts, this.#open, this.uriOf),
      corpus,
      this.settings,
      decisions,
      checker,
      this.#toldKey(),
    ))
  }

  dispose(): void {
    this.#disposed = true
  }

  configure(settings: FolderSettings): void {
    this.settings = settings
    this.#invalidate()
  }

  /** Reads every article anew. Resolves when all are read. */
  readAll(): Promise<void> {
    return this.#then(async () => {
      this.#reading = { read: 0, total: 0 }
      this.events.progress(0, 0)
      this.#ignored.clear()
      const listed = new Set(
        (await this.files.list((message) => this.events.message(message))).filter((source) => this.#isArticle(source)),
      )
      const texts = await this.#readTexts([...listed])
      if (this.#disposed) return
      this.#forgetExcept(listed)
      await this.#kept.read()
      this.#articles.putAll(texts, this.#kept.overrides)
      this.#reading = null
      this.#invalidate()
    })
  }

  /** Looks at files that were created, changed or deleted; a folder that was deleted stands for all in it. */
  readAgain(sources: readonly string[]): Promise<void> {
    return this.#then(async () => {
      if (sources.some((source) => this.#kept.holds(source))) {
        await this.#kept.read()
        this.#applyKept()
      }
      const gone = sources.flatMap((source) =>
        [...this.#known()].filter((known) => known === source || known.startsWith(`${source}/`)),
      )
      const candidates = new Set([...gone, ...sources.filter((source) => this.#isArticle(source))])
      const isNew = [...candidates].some((source) => !this.#known().has(source))
      // Whether a new file is ignored only the listing knows.
      const listed = isNew ? new Set(await this.files.list()) : null
      const wanted: string[] = []
      for (const source of candidates) {
        const isWanted = this.#known().has(source) || listed?.has(source) || (await this.#isUnsaved(source))
        if (isWanted) wanted.push(source)
        if (isWanted || !this.#open.has(source)) this.#ignored.delete(source)
        else this.#ignored.add(source)
      }
      const texts = await this.#readTexts(wanted)
      if (this.#disposed) return
      if (wanted.length > MANY_CHANGES) {
        const unchanged = this.#articles.textsExcept(wanted)
        this.#articles.putAll(new Map([...unchanged, ...texts]), this.#kept.overrides)
        this.#invalidate()
        return
      }
      for (const source of wanted) {
        const text = texts.get(source)
        if (text === undefined) this.#remove(source)
        else this.#setText(source, text)
      }
    })
  }

  open(source: string, document: OpenDocument): void {
    if (!this.#isArticle(source)) return
    this.#open.set(source, document)
    // A file that is ignored, and so is not among the articles, does not become one by being opened.
    if (this.#ignored.has(source)) return
    if (this.#known().has(source)) {
      // Read when it is asked for: of a burst of keystrokes the last alone.
      this.#typed.add(source)
      this.#invalidate()
    } else {
      this.#view = undefined
      void this.readAgain([source])
    }
  }

  #takeTyped(): void {
    for (const source of [...this.#typed]) {
      this.#typed.delete(source)
      const document = this.#open.get(source)
      if (!document) continue
      this.#putText(source, withoutMark(document.text))
      this.#view = undefined
    }
  }

  /**
   * A file was deleted. Editors keep a document whose file is gone, often unseen; it is no source any more until somebody
   * types in it or saves it.
   */
  async forgetDeleted(source: string): Promise<void> {
    const open = this.#open.get(source)
    if (!open) return
    const { text } = await this.#readFile(source)
    if (text === null && this.#open.get(source) === open) this.#open.delete(source)
  }

  /** The file speaks again. */
  close(source: string): void {
    if (!this.#open.delete(source)) return
    this.#view = undefined
    void this.readAgain([source])
  }

  /** Resolves when the work on files that is under way is done. */
  settled(): Promise<void> {
    return this.#work
  }

  /** Keeps a verdict on a conflict in the folder. Rejects, as do the others, with a reason fit to be shown. */
  decide(params: Omit<DecideParams, 'folder'>): Promise<void> {
    return this.#changeKept(() => this.#kept.decide(this.#articles.corpus, params))
  }

  undecide(conflict: string): Promise<void> {
    return this.#changeKept(() => this.#kept.undecide(this.#articles.corpus, conflict))
  }

  correctEntity(params: Omit<EntityParams, 'folder'>): Promise<void> {
    return this.#changeKept(() => this.#kept.correctEntity(params))
  }

  async #changeKept(change: () => Promise<void>): Promise<void> {
    let failure: Error | undefined
    await this.#then(async () => {
      this.#takeTyped()
      try {
        await change()
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error))
      }
      this.#applyKept()
    })
    if (failure) throw failure
  }

  #applyKept(): void {
    this.#articles.correctEntities(this.#kept.overrides)
    this.#invalidate()
  }

  #then(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work
      .then(() => (this.#disposed ? undefined : work()))
      .catch((error: unknown) => {
        this.#reading = null
        this.events.message(t('The folder cannot be read: {0}', reasonOf(error)))
        this.#invalidate()
      })
    return this.#work
  }

  #isArticle(source: string): boolean {
    return this.settings.isIncluded(source) && this.owns(source)
  }

  #known(): Set<string> {
    const passedOver = [...this.#messages.keys()].filter((path) => !this.#kept.holds(path))
    return new Set([...this.#articles.sources, ...passedOver])
  }

  #forgetExcept(listed: ReadonlySet<string>): void {
    for (const source of this.#messages.keys()) if (!listed.has(source)) this.#messages.delete(source)
  }

  /** Texts of those files that are articles; the others leave a message. */
  async #readTexts(sources: readonly string[]): Promise<Map<string, string>> {
    const texts = new Map<string, string>()
    const left = [...sources]
    let read = 0
    const worker = async () => {
      for (let source = left.pop(); source !== undefined && !this.#disposed; source = left.pop()) {
        const { text, problem } = await this.#readText(source)
        this.#note(source, problem)
        if (text !== null) texts.set(source, text)
        read++
        if (this.#reading) {
          this.#reading = { read, total: sources.length }
          this.events.progress(read, sources.length)
        }
      }
    }
    await Promise.all(Array.from({ length: CONCURRENT_READS }, worker))
    return texts
  }

  async #readText(source: string): Promise<ReadText> {
    const open = this.#open.get(source)
    if (open)
      return tooLarge(open.text.length, this.settings.maximumFileSize) ?? { text: withoutMark(open.text), problem: '' }
    const read = await this.#readFile(source)
    // The editor may have opened it meanwhile.
    return this.#open.has(source) ? this.#readText(source) : read
  }

  #readFile(path: string): Promise<ReadText> {
    return readText(this.files, path, this.settings.maximumFileSize)
  }

  /** Whether a document is open whose file is not there, and that somebody has changed since it was gone. */
  async #isUnsaved(source: string): Promise<boolean> {
    if (!this.#open.has(source)) return false
    const { text, problem } = await this.#readFile(source)
    return text === null && problem === ''
  }

  #note(source: string, problem: string): void {
    if (problem === '') this.#messages.delete(source)
    else if (this.#messages.get(source) !== problem) {
      this.#messages.set(source, problem)
      this.events.message(`${source} ${problem}`)
    }
  }

  #setText(source: string, text: string): void {
    this.#putText(source, text)
    this.#invalidate()
  }

  #putText(source: string, text: string): void {
    const refused = tooLarge(text.length, this.settings.maximumFileSize)
    if (refused) {
      this.#articles.remove(source)
      this.#note(source, refused.problem)
      return
    }
    if (this.#open.has(source)) this.#note(source, '')
    this.#articles.put(source, text)
  }

  #remove(source: string): void {
    this.#articles.remove(source)
    this.#invalidate()
  }

  #invalidate(): void {
    this.#view = undefined
    if (!this.#disposed) this.events.changed()
  }

  /** The same object as long as nothing changes in the sources, the decisions and the settings, nor in how uris are spelled. */
  #toldKey(): object {
    const spelled = [...this.#open].flatMap(([source, { uri, text }]) => {
      const marked = text.startsWith('\ufeff')
      const isPlain = uri === this.uriOf(source) && !marked
      return isPlain || !this.#articles.corpus.analyses.has(source) ? [] : [`${uri} ${marked}`]
    })
    const of = [this.#articles.corpus, this.#kept.decisions, this.settings, ...spelled.sort()]
    const known = this.#told
    if (known && known.of.length === of.length && known.of.every((each, index) => each === of[index])) return known.key
    this.#told = { key: {}, of }
    return this.#told.key
  }

  /** The checker remembers what it found, and so outlives the views of one corpus. */
  #checkerOf(corpus: Corpus): DraftChecker {
    if (this.#checker?.corpus !== corpus) this.#checker = { corpus, of: new DraftChecker(corpus) }
    return this.#checker.of
  }
}
