import { decode } from '../files/decode.ts'
import type { FolderFiles } from '../files/folder.ts'
import { t } from '../strings.ts'

/** The text of a file, and what is wrong with it. */
export interface ReadText {
  /** `null` for a file that is not there or cannot be used. */
  readonly text: string | null
  /** What to say after the file's name; "" when all is well, and for a file that is not there. */
  readonly problem: string
}

/** Reads a file of at most `limit` bytes. Never rejects. */
export async function readText(files: FolderFiles, path: string, limit: number): Promise<ReadText> {
  try {
    const bytes = await files.read(path)
    if (!bytes) return { text: null, problem: '' }
    const { text, problem } = tooLarge(bytes.length, limit) ?? decode(bytes)
    return { text, problem: inWords(problem) }
  } catch (error) {
    return { text: null, problem: t('cannot be read: {0}', reasonOf(error)) }
  }
}

/** Why a text of this size is not read; `null` where it is. */
export function tooLarge(size: number, limit: number): (ReadText & { readonly text: null }) | null {
  if (size <= limit) return null
  const megabytes = (bytes: number) => `${Number((bytes / 1e6).toFixed(1))} MB`
  return { text: null, problem: t('is passed over: {0}, the limit is {1}', megabytes(size), megabytes(limit)) }
}

/** What was found on decoding, in the person's language. */
function inWords(problem: string): string {
  const unreadable = /^is not valid UTF-8: (\d+) /.exec(problem)?.[1]
  if (unreadable !== undefined) return t('is not valid UTF-8; characters that cannot be read: {0}', unreadable)
  switch (problem) {
    case 'is empty':
      return t('is empty')
    case 'is not a text file':
      return t('is not a text file')
    default:
      return problem
  }
}

/** Without the byte-order mark that an editor may leave in a document. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** What was thrown, for people. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
