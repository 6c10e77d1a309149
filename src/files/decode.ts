/** A file's text, and what a person should know about it ("" when all is well). */
export interface Decoded {
  /** `null` where the file is not text. */
  readonly text: string | null
  /** What to say after the file's name: "is not a text file". */
  readonly problem: string
}

/** Larger files are refused, in bytes: a string that long, and what is found in it, would not fit in memory. */
export const largestFile = 64 * 1024 * 1024

/** Share of unreadable and control characters above which a file is taken to be no text at all. */
const unreadableShare = 0.1
/** A NUL in this many first bytes marks a binary file, as it does for Git. */
const sniffed = 8000

/**
 * Decodes a file as editors do: by its byte-order mark, else as UTF-8. Bytes that are not UTF-8 read as U+FFFD, so that
 * offsets stay those of the editor. The byte-order mark is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { text: '', problem: 'is empty' }
  if (bytes.length > largestFile) {
    return { text: null, problem: `is too large: ${Math.round(bytes.length / 1e6)} MB, the limit is 64 MiB` }
  }
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && bytes.subarray(0, sniffed).includes(0)) return notText
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.trim() === '') return { text, problem: 'is empty' }
  const lost = count(text, /\ufffd/g)
  const controls = count(text.slice(0, sniffed), /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)
  if (lost > text.length * unreadableShare || controls > Math.min(text.length, sniffed) * unreadableShare)
    return notText
  if (lost === 0 || encoding !== 'utf-8') return { text, problem: '' }
  const are = lost === 1 ? '1 character is' : `${lost} characters are`
  return { text, problem: `is not valid UTF-8: ${are} unreadable` }
}

const notText: Decoded = { text: null, problem: 'is not a text file' }

function count(text: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found++
  return found
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
