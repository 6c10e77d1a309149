import { decode } from './decode.ts'
import type { FolderFiles } from './folder.ts'

/** An article's text as it was read. */
export interface ArticleText {
  readonly source: string
  readonly text: string
}

export interface ArticlesRead {
  /** In the order of their sources. */
  readonly articles: readonly ArticleText[]
  /** What a person should know: "notes.txt is not a text file". */
  readonly messages: readonly string[]
}

/**
 * Larger articles are passed over unless told otherwise, in bytes: no article is that long, and comparing what is in a
 * dump of data would keep everyone waiting.
 */
const largestArticle = 10e6

/** How many files are read at once. */
const concurrentReads = 16

/** Reads the articles at `paths`. What is wrong with one file leaves a message and the others unaffected. */
export async function readArticles(
  files: FolderFiles,
  paths: readonly string[],
  progress: (read: number, total: number) => void = () => {},
): Promise<ArticlesRead> {
  const texts: (ArticleText | null)[] = new Array<null>(paths.length).fill(null)
  const problems: string[] = new Array<string>(paths.length).fill('')
  let next = 0
  let read = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < paths.length; index = next++) {
      const source = paths[index]!
      const { text, problem } = await readOne(files, source)
      if (text !== null) texts[index] = { source, text }
      if (problem !== '') problems[index] = `${source} ${problem}`
      progress(++read, paths.length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrentReads, paths.length) }, worker))
  return { articles: texts.filter((each) => each !== null), messages: problems.filter((each) => each !== '') }
}

/** A name that is not valid Unicode cannot be opened by what was made of it. */
function gone(source: string): string {
  return source.includes('\ufffd') ? 'cannot be read: its name is not valid Unicode' : 'was deleted while it was read'
}

async function readOne(files: FolderFiles, source: string): Promise<{ text: string | null; problem: string }> {
  try {
    const bytes = await files.read(source)
    if (!bytes) return { text: null, problem: gone(source) }
    if (bytes.length <= largestArticle) return decode(bytes)
    return { text: null, problem: `is passed over: ${Math.round(bytes.length / 1e6)} MB, the limit is 10 MB` }
  } catch (error) {
    return { text: null, problem: `cannot be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}
