import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words of an article; `nth` counts the places where it prints them, from 0. */
export interface GoldMention {
  readonly file: string
  readonly quote: string
  readonly nth?: number
}

/** What a careful reader found in a folder: what is used here of its `gold.json`. */
export interface Gold {
  readonly figures: readonly GoldMention[]
  readonly entities: readonly GoldMention[]
  readonly conflicts: readonly {
    readonly id: string
    readonly kind: string
    readonly sides: readonly { readonly mentions: readonly GoldMention[] }[]
  }[]
  readonly agreements: readonly { readonly mentions: readonly GoldMention[] }[]
  readonly traps: readonly { readonly mentions: readonly GoldMention[] }[]
  /** The digest in a reader's words; `other` has what is told besides. */
  readonly brief?: {
    readonly parties: readonly string[]
    readonly value?: string
    readonly term?: string
    readonly announced?: string
    readonly other?: Readonly<Record<string, unknown>>
  }
}

/** Where words stand in an article, in code units. */
export interface GoldSpan {
  readonly source: string
  readonly start: number
  readonly end: number
}

/** The annotated folders in a folder; none where it does not exist. */
export function clustersIn(path: string): { readonly name: string; readonly folder: string }[] {
  return existsSync(path) ? readdirSync(path).map((name) => ({ name, folder: join(path, name) })) : []
}

/** The articles of an annotated folder by file name, and its annotations. */
export function readCluster(folder: string): { readonly texts: ReadonlyMap<string, string>; readonly gold: Gold } {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')
  const files = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name))
  return { texts: new Map(files.map((file) => [file, read(file)])), gold: JSON.parse(read('gold.json')) as Gold }
}

/** Where a mention stands; −1 as its start where it does not. */
export function spanOf(texts: ReadonlyMap<string, string>, { file, quote, nth = 0 }: GoldMention): GoldSpan {
  let start = -1
  for (let time = 0; time <= nth; time++) start = texts.get(file)!.indexOf(quote, start + 1)
  return { source: file, start, end: start + quote.length }
}

/** Whether two spans have something in common. */
export function overlap(a: GoldSpan, b: GoldSpan): boolean {
  return a.source === b.source && a.start < b.end && b.start < a.end
}
