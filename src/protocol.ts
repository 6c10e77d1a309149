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
}

export interface SideView {
  readonly value: string
  readonly independentSources: number
  readonly places: readonly Location[]
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
  /** Bounds in the base unit for drawing; null where the measure has no numbers or dates. */
  readonly intervals:
    | readonly {
        readonly source: string
        readonly min: number | null
        readonly max: number | null
        readonly label: string
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
  readonly disputed: number
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

/** Initialisation options the client sends. */
export interface InitializationOptions {
  /** Whether the server reads folders from disk itself or asks the client (`files/list`, `files/read`). */
  readonly files: 'disk' | 'client'
}

export interface FileListParams {
  readonly folder: string
}

export interface FileReadParams {
  readonly uri: string
}

/** LSP method names outside the standard. */
export const methods = {
  snapshot: 'tickmark/snapshot',
  highlights: 'tickmark/highlights',
  reread: 'tickmark/reread',
  decide: 'tickmark/decide',
  undecide: 'tickmark/undecide',
  entity: 'tickmark/entity',
  export: 'tickmark/export',
  listFiles: 'tickmark/files/list',
  readFile: 'tickmark/files/read',
  writeFile: 'tickmark/files/write',
} as const

/** Extension → panel. */
export type ToPanel =
  | { readonly type: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly type: 'active'; readonly source: string | null }
  | { readonly type: 'error'; readonly message: string }

/** Panel → extension. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly place: Location; readonly beside: boolean }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'command'; readonly command: string; readonly args: readonly unknown[] }
