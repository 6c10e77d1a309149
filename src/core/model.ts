/**
 * Every domain type of Tickmark, each field shown on one running example, the article `wire.txt`:
 *
 *     PORT AUBREY, Nov. 3 — The harbour will cost over $38 billion, Mayor Ana Ruiz said. "We start now," she added.
 *
 * Positions come in two coordinate systems and the types keep them apart:
 * - a {@link Span} counts UTF-16 code units in the article's text as decoded (the file minus a byte-order mark);
 * - a {@link Range} counts UTF-16 code units in one passage's reading text (markup removed, line breaks as spaces).
 * `text/passages.ts` is the only place that turns a Range into a Span.
 */
import type { Words } from './phrase.ts'
import type { Memory } from './remember.ts'

/** Half-open range of UTF-16 offsets into the article's text. `text.slice(start, end)` is what was printed. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Half-open range of UTF-16 offsets into a passage's reading text. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A span in a named article, with what stands there: what every finding points at. */
export interface Place extends Span {
  /** Path of the article relative to its folder, with forward slashes: `wire.txt`. */
  readonly source: string
  /** The article's text between `start` and `end`. */
  readonly text: string
}

// ---------------------------------------------------------------------------------------------------------- text

export type PassageKind =
  | 'heading' // a headline, a section title, a bold line that stands alone
  | 'paragraph'
  | 'item' // of a bulleted or numbered list
  | 'cell' // of a table
  | 'caption' // of a picture or table
  | 'quotation' // a block quotation or a pull quote
  | 'byline' // "By Ana Ruiz", a dateline that stands alone, a publisher's line
  | 'reference' // an entry of a list of sources, a bare link
  | 'code'
  | 'furniture' // "Share this article", "back to news", copyright and contact lines

/** Where a table cell stands. */
export interface Cell {
  /** Zero-based row among the body rows; −1 for the header row. */
  readonly row: number
  readonly column: number
  /** Reading text of the row's first cell ("" in the first column). */
  readonly rowHeader: string
  /** Reading text of the column's header cell ("" in the header row). */
  readonly columnHeader: string
  /** Passage index of this row's first cell and of this column's header cell; −1 where there is none. */
  readonly rowHeaderPassage: number
  readonly columnHeaderPassage: number
  /** Which table of the article, counted from 0. */
  readonly table: number
}

/** A run of text that is read as a whole: one paragraph, heading, list item, table cell… */
export interface Passage extends Span {
  readonly kind: PassageKind
  /** Depth of a heading (1–6) or of a list item (1…); 0 elsewhere. */
  readonly level: number
  /** The reading text: emphasis marks and link targets gone, every line break one space. */
  readonly text: string
  /**
   * `offsets[i]` is the source offset of `text[i]`; it has `text.length + 1` entries.
   * `null` when reading text and source run in parallel: the source offset of `text[i]` is then `start + i`.
   */
  readonly offsets: Int32Array | null
  /** Sentences of the passage, in order, without the space between them. */
  readonly sentences: readonly Range[]
  /** Room for what is read from the text alone; passages of one text share it with their sentences. */
  readonly memory: Memory
  /** Index of the heading passage that governs this one; −1 before the first heading. */
  readonly section: number
  /** For an item: index of the passage that introduces its list ("Details of the deal:"); else −1. */
  readonly lead: number
  readonly cell: Cell | null
}

/** One source text at one version. */
export interface Article {
  /** Path relative to the folder, with forward slashes: `wire.txt`. */
  readonly source: string
  readonly text: string
  readonly format: 'markdown' | 'plain'
  /** The headline, or front matter's `title`. */
  readonly title: string | null
  /** From front matter or a byline that names the outlet. */
  readonly publisher: string | null
  /** ISO day of publication when the article states one (front matter, dateline, byline): `2025-11-03`. */
  readonly published: string | null
  /** A draft is checked against the sources and is not one itself (front matter `role: draft`). */
  readonly role: 'source' | 'draft'
  readonly passages: readonly Passage[]
  /** Words in the reading text. */
  readonly words: number
}

// ------------------------------------------------------------------------------------------------------- figures

export type NumberKind =
  | 'money'
  | 'percent'
  | 'duration'
  | 'count'
  | 'power'
  | 'energy'
  | 'length'
  | 'mass'
  | 'area'
  | 'volume'
  | 'temperature'
  | 'speed'
  | 'data'
  | 'multiple'
  | 'rate'
export type FigureKind = NumberKind | 'date'

/** Why an interval is not a point, as printed before or after the figure. */
export type Hedge =
  | 'none'
  | 'about' // about, roughly, around, some, ~, nearly, almost, an estimated
  | 'over' // over, more than, at least, no fewer than, 500+
  | 'under' // under, less than, up to, at most, no more than
  | 'range' // between A and B, A to B, A–B, "tens of millions"

/**
 * A position-free value: a closed interval in base units. "over $38 billion" is
 * `{ kind: 'money', unit: 'USD', min: 38e9, max: null, hedge: 'over', approx: false, precision: 0.5e9, … }`.
 */
export interface NumberQuantity {
  readonly kind: NumberKind
  /** Base unit: an ISO 4217 code, "%", "W", "m", the counted noun's lemma ("GPU"), "USD/year"… ; "" for a bare number. */
  readonly unit: string
  /** Lower and upper bound in the base unit; `null` is unbounded. */
  readonly min: number | null
  readonly max: number | null
  readonly hedge: Hedge
  /** True when the bounds are what the writer calls approximate. */
  readonly approx: boolean
  /** Half the last printed digit, in the base unit ("$69bn" → 0.5e9; "$38.5 billion" → 0.05e9); 0 when exact by nature ("two"). */
  readonly precision: number
}

export type Granularity =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'fiscal-year'
  | 'decade'
  | 'century'

/** A date at its printed precision: "November 2025" is 2025-11-01…2025-11-30; "by the end of 2026" is …2026-12-31. */
export interface DateQuantity {
  readonly kind: 'date'
  readonly unit: null
  /** ISO days; `null` is unbounded or, on a relative date, unresolved. */
  readonly min: string | null
  readonly max: string | null
  readonly granularity: Granularity
  readonly hedge: Hedge
  readonly approx: boolean
  /** True for "Monday", "last week", "a year earlier": its days depend on the article's own date. */
  readonly relative: boolean
}

export type Quantity = NumberQuantity | DateQuantity

/** A figure as the scanner finds it in one passage. */
export interface FigureMatch extends Range {
  readonly quantity: Quantity
  /** "up" or "down" where the figure says by how much something rose or fell ("up 17 %", "fell $3bn"). */
  readonly change: 'up' | 'down' | null
  /** Where the counted noun or the measured thing stands after the figure ("GPUs" in "500,000 Nvidia GPUs"). */
  readonly noun: Range | null
  /** Range including the hedge and its preposition ("by the end of 2026", "over $38 billion"). */
  readonly whole: Range
}

/** A figure in its article: `"$38 billion"` in `wire.txt`. */
export interface Figure extends FigureMatch, Span {
  /** Stable: depends on the source, the sentence's words and the figure's words, not on what stands elsewhere. */
  readonly id: string
  readonly passage: number
  /** The article's text between `start` and `end`. */
  readonly text: string
}

// ------------------------------------------------------------------------------------------------------ entities

export type EntityType = 'organization' | 'person' | 'product' | 'project' | 'place' | 'event'

/** A span that refers to an entity by name: "Ana Ruiz". */
export interface Mention extends Range, Span {
  readonly passage: number
  readonly text: string
  /** Best type from this article alone; linking over the folder may correct it. */
  readonly type: EntityType
  /** The name with possessive, honorific and line breaks removed: "Ana Ruiz" for "Mayor Ana\nRuiz's". */
  readonly name: string
  /** Index of the first mention in this article that names the same entity (its own index if it is the first). */
  readonly first: number
  /** How far the evidence for `type` outweighs that for the next best, in points: 0 is a guess, 3 or more is plain. */
  readonly certainty: number
}

/**
 * A phrase that stands for an entity without naming it: "the company", "she", "the two companies".
 * Only references that the text makes plain are listed.
 */
export interface Reference extends Range {
  readonly passage: number
  readonly text: string
  /** Indices into the analysis's mentions. */
  readonly mentions: readonly number[]
}

/** What mentions of a whole folder corefer to. */
export interface Entity {
  /** The fullest common name: "Ana Ruiz". Unique in its corpus. */
  readonly name: string
  readonly type: EntityType
  /** Every name it goes by, fullest first, `name` included. */
  readonly aliases: readonly string[]
  readonly mentions: readonly MentionOf[]
}

/** A mention in a corpus: index `mention` of the analysis of `source`. */
export interface MentionOf {
  readonly source: string
  readonly mention: number
}

// ---------------------------------------------------------------------------------------------------- quotations

/** What someone is reported to have said: "We start now," she added. */
export interface Quotation extends Range, Span {
  readonly passage: number
  /** The words said, quotation marks excluded. For a quotation broken by "she said", each run is one. */
  readonly text: string
  readonly direct: boolean
  /** Index of the speaker's mention; −1 where the text does not make it plain. */
  readonly speaker: number
  /** The speaker as printed ("she", "a spokesman"), or "". */
  readonly speakerText: string
}

// -------------------------------------------------------------------------------------------------------- claims

export type Modality = 'actual' | 'forecast' | 'target' | 'hypothetical'

/**
 * What a claim is about besides its subject: "harbour cost" on the example.
 * `head` and `words` are lemmas from the sentence; `qualifiers` split measures that share a head.
 */
export interface Measure {
  /** Lemma of the attribute: "cost", "revenue", "toll", "share"; "" where none was found. */
  readonly head: string
  /** Printable phrase: "cost of the harbour". */
  readonly phrase: string
  /** Content-word lemmas near the figure, nearest first. */
  readonly words: readonly string[]
  /** "annual", "per share", "net", "adjusted", "Series B", "forecast"…, sorted. */
  readonly qualifiers: readonly string[]
}

export type ClaimKind = 'value' | 'date' | 'status' | 'quote' | 'term' | 'agent'

/** A word, a name or a neighbouring value that tells what a figure measures, and how strongly (0…1). */
export interface Term {
  /** A concept ("penalty"), `=` and a value that stands in the same sentence, or `@` and the index of a mention. */
  readonly key: string
  readonly weight: number
}

/** What stands round a figure, weighed: the evidence by which figures of several articles are put to one measure. */
export interface Setting {
  readonly terms: readonly Term[]
  /** ISO days of the year, quarter or month the value belongs to ("revenue in 2024"), when the clause names one. */
  readonly period: { readonly min: string | null; readonly max: string | null } | null
  /** Index of the figure that says the same in another unit or currency beside it ("22 km (14 miles)"); −1 if none. */
  readonly restates: number
  /** Day of the week of an as-of time that the text leaves without a date (0 is Sunday); −1 if none. */
  readonly weekday: number
}

/** One checkable proposition. */
export interface Claim extends Span {
  readonly id: string
  readonly kind: ClaimKind
  readonly passage: number
  /** Where the claim's sentence stands in its passage. */
  readonly sentence: Range
  /** Index into the analysis's figures; −1 for a claim without one. */
  readonly figure: number
  /** Index into the analysis's quotations; −1 for a claim without one. */
  readonly quotation: number
  /** Indices into the analysis's mentions: whom or what the claim is about, nearest first. */
  readonly subjects: readonly number[]
  readonly measure: Measure
  /** For a status: its axis, the value named and whether it holds: "not exclusive" is value "exclusive", pole −1. */
  readonly status: { readonly axis: string; readonly value: string; readonly pole: 1 | -1 } | null
  readonly modality: Modality
  /** True where the text denies it ("denied that it would cost $38 billion"). */
  readonly denied: boolean
  /** ISO days the claim holds for, when stated or implied: as-of date or period. */
  readonly asOf: { readonly min: string | null; readonly max: string | null } | null
  /** Who says so: index of a mention (−1) and the words printed ("" for the article's own voice). */
  readonly speaker: number
  readonly attribution: string
  /** Of claims with a figure only. */
  readonly setting?: Setting
}

/** Everything one article says, before it is compared with any other. */
export interface Analysis {
  readonly article: Article
  readonly figures: readonly Figure[]
  readonly mentions: readonly Mention[]
  readonly references: readonly Reference[]
  readonly quotations: readonly Quotation[]
  readonly claims: readonly Claim[]
}

// --------------------------------------------------------------------------------------------------- comparisons

/** A claim in a corpus: index `claim` of the analysis of `source`. */
export interface ClaimOf {
  readonly source: string
  readonly claim: number
}

export type Relation = 'agrees' | 'contradicts' | 'tension' | 'different-basis' | 'updated' | 'incomparable'

/** Two claims on one measure. */
export interface Comparison {
  readonly left: ClaimOf
  readonly right: ClaimOf
  readonly relation: Relation
  /** One sentence in plain words. */
  readonly reason: Words
  /** How the reason was reached: "$69bn is stated to the nearest billion: 68.5–69.5", … */
  readonly steps: readonly Words[]
}

export interface Side {
  /** As a reader would print it: "$30 billion". */
  readonly value: string
  readonly places: readonly Place[]
  readonly claims: readonly ClaimOf[]
  /** Articles on this side that do not copy one another. */
  readonly independentSources: number
}

export type ConflictKind = 'value' | 'date' | 'term' | 'quote' | 'status'

/** The claims on one measure that cannot all hold, grouped into sides. */
export interface Conflict {
  /** Stable: made from the sides' claims' ids. */
  readonly id: string
  readonly level: 'conflict' | 'tension'
  readonly kind: ConflictKind
  /** Printable: "value of OpenAI's Oracle contract". */
  readonly measure: Words
  readonly subjects: readonly string[]
  readonly reason: Words
  readonly steps: readonly Words[]
  readonly sides: readonly Side[]
  /** How much it matters, for sorting: higher first. */
  readonly weight: number
}

/** Claims on one measure from two or more articles that are consistent. */
export interface Agreement {
  readonly id: string
  readonly measure: Words
  readonly subjects: readonly string[]
  readonly value: string
  readonly places: readonly Place[]
  readonly claims: readonly ClaimOf[]
  readonly independentSources: number
}

/** What a folder's articles say together. */
export interface Findings {
  readonly entities: readonly Entity[]
  readonly conflicts: readonly Conflict[]
  readonly agreements: readonly Agreement[]
  /** Pairs worth telling a reader about besides conflicts and agreements: updated, different basis. */
  readonly comparisons: readonly Comparison[]
  /** For each source, the source its text was copied from (itself where it is original). */
  readonly origins: ReadonlyMap<string, string>
}

// --------------------------------------------------------------------------------------------------------- brief

export interface BriefLine {
  /** "Parties", "Value", "Announced", "Toll"… */
  readonly label: Words
  readonly text: Words
  readonly disputed: boolean
  readonly places: readonly Place[]
}

/** The digest of the event; every slot has a quote behind it in `lines`. */
export interface Brief {
  readonly title: string | null
  readonly parties: readonly string[]
  readonly value: Words | null
  readonly term: Words | null
  /** An ISO day. */
  readonly announced: string | null
  readonly lines: readonly BriefLine[]
}
