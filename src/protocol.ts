/**
 * Plain JSON that crosses a process boundary: language server ⇄ extension ⇄ panel. Types and method names only.
 * Positions are LSP positions (zero-based line and UTF-16 character); `uri` is an LSP document uri.
 */

export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A quote in an article: where a click leads. */
export interface Location {
  readonly uri: string
  readonly range: Range
  /** Path relative to the folder, for display: `wire.txt`. */
  readonly source: string
  readonly text: string
}

export type Layer = 'figure' | 'entity' | 'corroborated' | 'disputed' | 'unresolved'

/** Server → client notification: what to highlight in one open article. */
export interface Highlights {
  readonly uri: string
  readonly version: number
  readonly layers: Readonly<Record<Layer, readonly Range[]>>
  /** Those of the disputed ranges that may be explained: in tension, not in conflict. */
  readonly tensions: readonly Range[]
}

/** A quote with the reading text round it: a sentence, or as much of one as makes a line or two. */
export interface QuoteView extends Location {
  readonly before: string
  readonly after: string
}

export interface SideView {
  readonly value: string
  readonly independentSources: number
  readonly places: readonly QuoteView[]
}

export interface ConflictView {
  readonly id: string
  readonly level: 'conflict' | 'tension'
  readonly kind: 'value' | 'date' | 'term' | 'quote' | 'status'
  readonly measure: string
  readonly reason: string
  readonly steps: readonly string[]
  readonly sides: readonly SideView[]
  readonly decision: DecisionView | null
}

export type Verdict = 'explained' | 'preferred' | 'not-the-same' | 'ignored'

export interface DecisionView {
  readonly verdict: Verdict
  readonly reason: string
  readonly author: string
  readonly date: string
  /** The value preferred, for `preferred`. */
  readonly value: string | null
  /** True when the text it was made on has changed. */
  readonly stale: boolean
}

export interface BriefLineView {
  readonly label: string
  readonly text: string
  readonly disputed: boolean
  readonly places: readonly Location[]
}

export type Sign = 'agrees' | 'rounding' | 'updated' | 'conflicts' | 'tension' | 'alone'

/** One row of the source × measure matrix. */
export interface MeasureView {
  readonly id: string
  readonly measure: string
  readonly subjects: readonly string[]
  readonly cells: readonly {
    readonly source: string
    readonly value: string
    readonly sign: Sign
    readonly place: Location
  }[]
  /** Bounds in the base unit for drawing, both null in another unit or without a year; null where the measure has no numbers or dates. */
  readonly intervals:
    | readonly {
        readonly source: string
        readonly min: number | null
        readonly max: number | null
        readonly label: string
        /** The side of the conflict it is on; 0 for all where there is none, −1 for what is on neither side of one. */
        readonly side: number
      }[]
    | null
  /** "number" or "day" (days since 1970-01-01). */
  readonly axis: 'number' | 'day' | null
  readonly unit: string
}

export interface TimelineEvent {
  /** ISO days. */
  readonly min: string | null
  readonly max: string | null
  readonly label: string
  readonly disputed: boolean
  readonly places: readonly Location[]
}

export interface SourceView {
  readonly source: string
  readonly uri: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly words: number
  readonly figures: number
  /** Figures that another independent source gives too. */
  readonly corroborated: number
  /** Figures that another source contradicts, and such as may be explained; in a draft all count as disputed. */
  readonly disputed: number
  readonly inTension: number
  /** The source it was copied from, or null. */
  readonly copiedFrom: string | null
}

/** Server → client notification: everything the panel shows of one folder. Always whole, never a delta. */
export interface Snapshot {
  readonly folder: string
  readonly state: 'reading' | 'ready' | 'empty'
  readonly progress: { readonly read: number; readonly total: number } | null
  readonly title: string | null
  readonly parties: readonly string[]
  readonly value: string | null
  readonly term: string | null
  readonly announced: string | null
  readonly lines: readonly BriefLineView[]
  readonly conflicts: readonly ConflictView[]
  readonly measures: readonly MeasureView[]
  readonly timeline: readonly TimelineEvent[]
  readonly sources: readonly SourceView[]
  /** Articles that are checked against the sources: `corroborated` by them, `disputed` by or among them. */
  readonly drafts?: readonly SourceView[]
  /** Problems with single files: "notes.txt is not text". */
  readonly messages: readonly string[]
}

export interface DecideParams {
  readonly folder: string
  readonly conflict: string
  readonly verdict: Verdict
  readonly reason: string
  readonly value: string | null
  readonly author: string
}

export interface EntityParams {
  readonly folder: string
  readonly change: 'same' | 'not-same' | 'ignore' | 'rename' | 'retype'
  readonly name: string
  /** The other name, the new name or the new type. */
  readonly other: string
}

export interface ExportParams {
  readonly folder: string
  readonly format: 'markdown' | 'html' | 'csv' | 'sarif' | 'web-annotation' | 'json'
}

/** Names a conflict: what `undecide` and `compare` are about. */
export interface ConflictParams {
  readonly folder: string
  readonly conflict: string
}

/** Initialisation options the client sends. */
export interface InitializationOptions {
  /** Whether the server reads folders from disk itself or asks the client (`files/list`, `files/read`). */
  readonly files: 'disk' | 'client'
  /** Whether links and quick fixes may name the client's {@link commands}. */
  readonly commands?: boolean
  /** The server's sentences in the person's language, by the English ones. */
  readonly translations?: Readonly<Record<string, string>>
  /** For clients that cannot be asked for their configuration. */
  readonly settings?: Settings
}

/** Answered with the uris (`string[]`) of the folder's articles, the `include` and `exclude` settings applied. */
export interface FileListParams {
  readonly folder: string
}

/** Answered with the bytes in Base64 (`string`), or `null` where there is no such file. */
export interface FileReadParams {
  readonly uri: string
}

/** Answered with `null` once the file, and its folder, is written. */
export interface FileWriteParams {
  readonly uri: string
  /** The bytes in Base64. */
  readonly content: string
}

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off'

/** The section `tickmark` of the client's configuration, as far as the server reads it. Every field may be missing. */
export interface Settings {
  readonly enabled?: boolean
  /** Globs relative to the folder: which files are articles, which of them are not, which are drafts. */
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly drafts?: readonly string[]
  /** `quiet`: conflicts; `normal`: and tensions; `everything`: and figures that stay unresolved. */
  readonly noise?: 'quiet' | 'normal' | 'everything'
  readonly severity?: {
    readonly conflict?: Severity
    readonly tension?: Severity
    readonly draft?: Severity
    readonly unresolved?: Severity
  }
  /** Megabytes (10⁶ bytes): larger files are passed over with a message. */
  readonly maximumFileSize?: number
  readonly inlayHints?: boolean
  readonly codeLens?: boolean
  /** Whose decisions they are, where the client cannot ask. */
  readonly author?: string
}

/** Commands of the client that the server's links and quick fixes may run, with their arguments. */
export const commands = {
  /** `[place: Location, beside?: boolean]`: open the article with the quote selected. */
  open: 'tickmark.open',
  /** `[folder: string, conflict: string]`: the passages of a conflict's sides next to each other. */
  compare: 'tickmark.compare',
  /** `[folder: string, conflict: string, verdict?: Verdict, value?: string]`: asks for what is missing. */
  decide: 'tickmark.decide',
  /** `[folder: string, conflict: string]` */
  undecide: 'tickmark.undecide',
  /** `[folder: string, change: EntityParams['change'], name: string, other?: string]`: asks for what is missing. */
  entity: 'tickmark.entity',
  /** `[conflict?: string]`: show the panel, on that conflict where one is given. */
  showPanel: 'tickmark.showPanel',
} as const

/**
 * LSP method names outside the standard. Server → client: `snapshot` and `highlights` (notifications), `files/*`
 * (requests). Client → server, all requests: `reread` (no parameters), `decide`, `undecide`, `entity` (each answered
 * with `null` once the folder shows it, or an error fit to be read), `export` (answered
 * with the text), `compare` (answered with a {@link PassageComparison}).
 */
export const methods = {
  snapshot: 'tickmark/snapshot',
  highlights: 'tickmark/highlights',
  reread: 'tickmark/reread',
  decide: 'tickmark/decide',
  undecide: 'tickmark/undecide',
  compare: 'tickmark/compare',
  entity: 'tickmark/entity',
  export: 'tickmark/export',
  listFiles: 'tickmark/files/list',
  readFile: 'tickmark/files/read',
  writeFile: 'tickmark/files/write',
} as const

/** Extension → panel. */
export type ToPanel =
  | { readonly type: 'snapshot'; readonly snapshot: Snapshot }
  /** The folders of the window that hold articles; `current` is the one the snapshots are of. */
  | {
      readonly type: 'folders'
      readonly folders: readonly { readonly uri: string; readonly name: string }[]
      readonly current: string
    }
  | { readonly type: 'active'; readonly source: string | null }
  | { readonly type: 'reveal'; readonly conflict: string }
  /** `null` once the sources do not clash there any more. */
  | { readonly type: 'compare'; readonly comparison: PassageComparison | null }
  | { readonly type: 'error'; readonly message: string }

/** Panel → extension. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly place: Location; readonly beside: boolean }
  | { readonly type: 'folder'; readonly folder: string }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'command'; readonly command: string; readonly args: readonly unknown[] }

/** A conflict with the passages its quotes stand in, for reading side by side. */
export interface PassageComparison {
  readonly folder: string
  readonly conflict: ConflictView
  /** One entry per place of the conflict's sides, in their order. */
  readonly passages: readonly {
    readonly side: number
    readonly place: Location
    /** Reading text of the passage, and where in it the quote stands (UTF-16 offsets). */
    readonly text: string
    readonly start: number
    readonly end: number
  }[]
}
