/**
 * The files of one folder, wherever they are: on disk, in memory, or behind an editor that is asked for them.
 * Paths are relative to the folder, with forward slashes.
 */
export interface FolderFiles {
  /**
   * Files that may be articles by their names, in order; hidden and ignored ones left out. `tell` hears of what could not be
   * listed: "deep/closed cannot be read: permission denied".
   */
  list(tell?: (message: string) => void): Promise<readonly string[]>
  /** `null` where there is no such file. Rejects, with a reason fit to be shown, where it cannot be read. */
  read(path: string): Promise<Uint8Array | null>
  /** Makes the folders on the way. Rejects where it cannot be written. */
  write(path: string, bytes: Uint8Array): Promise<void>
}

/** Files that are about the folder they stand in, by the names they go by. */
const aboutFolder =
  /^(?:readme|licen[cs]e|copying|notice|change ?log|changes|contributing|code_of_conduct|security|authors)$/i

/** Whether a file's name is an article's: `.txt`, `.md` or `.markdown`, not hidden, and no README, LICENSE and the like. */
export function isArticleName(name: string): boolean {
  const match = /^([^]+)\.(?:txt|md|markdown)$/i.exec(name)
  return match !== null && !name.startsWith('.') && !aboutFolder.test(match[1]!)
}

/** Folders that hold no articles of one's own. */
export function isPassedOver(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules'
}
