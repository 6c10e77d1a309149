import ignore, { type Ignore } from 'ignore'
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { largestFile } from './decode.ts'
import { isArticleName, isPassedOver, type FolderFiles } from './folder.ts'

/** A folder on disk. */
export class DiskFolder implements FolderFiles {
  readonly root: string

  constructor(folder: string) {
    this.root = resolve(folder)
  }

  /** Walks the folder as Git would: what `.gitignore` files in it or above it name is left out. Links to folders too. */
  async list(tell: (message: string) => void = () => {}): Promise<readonly string[]> {
    const found: string[] = []
    await this.#walk(this.root, await rulesAbove(this.root), found, tell)
    return found.map((path) => toSlashes(relative(this.root, path))).sort()
  }

  async read(path: string): Promise<Uint8Array | null> {
    const file = join(this.root, path)
    try {
      const entry = await stat(file)
      // A pipe or a device may never end.
      if (!entry.isFile() && !entry.isDirectory()) throw new Error('it is no regular file')
      if (entry.size > largestFile)
        throw new Error(`it is too large: ${Math.round(entry.size / 1e6)} MB, the limit is 64 MiB`)
      return await readFile(file)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') return null
      throw new Error(plainReason(error), { cause: error })
    }
  }

  /** Writes beside the file and then renames, so that nobody reads half a file. */
  async write(path: string, bytes: Uint8Array): Promise<void> {
    const file = join(this.root, path)
    await mkdir(dirname(file), { recursive: true })
    const half = `${file}.${process.pid}.tmp`
    await writeFile(half, bytes)
    await rename(half, file)
  }

  async #walk(
    folder: string,
    above: readonly Rules[],
    found: string[],
    tell: (message: string) => void,
  ): Promise<void> {
    const own = await rulesOf(folder)
    const rules = own ? [...above, own] : above
    let entries
    try {
      entries = await readdir(folder, { withFileTypes: true })
    } catch (error) {
      if (folder === this.root) throw new Error(plainReason(error), { cause: error })
      // One below it that is gone since it was listed holds nothing.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        tell(`${toSlashes(relative(this.root, folder))} cannot be read: ${plainReason(error)}`)
      return
    }
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!isPassedOver(entry.name) && !isIgnored(`${path}${sep}`, rules)) await this.#walk(path, rules, found, tell)
      } else if (isArticleName(entry.name) && !isIgnored(path, rules)) {
        if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) found.push(path)
      }
    }
  }
}

/** The rules of one `.gitignore` and the folder it stands in. */
interface Rules {
  readonly folder: string
  readonly ignores: Ignore
}

/** Rules of the folders above, from the repository's root down; none outside a repository. */
async function rulesAbove(folder: string): Promise<Rules[]> {
  const above: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    const inRepository = await exists(join(at, '.git'))
    if (at !== folder) above.unshift(at)
    if (inRepository) break
    if (dirname(at) === at) return []
  }
  const rules = await Promise.all(above.map(rulesOf))
  return rules.filter((each) => each !== null)
}

async function rulesOf(folder: string): Promise<Rules | null> {
  try {
    return { folder, ignores: ignore().add(await readFile(join(folder, '.gitignore'), 'utf8')) }
  } catch {
    return null
  }
}

/** The nearest `.gitignore` that says anything of the path decides. */
function isIgnored(path: string, rules: readonly Rules[]): boolean {
  for (const { folder, ignores } of rules.toReversed()) {
    const end = path.endsWith(sep) ? '/' : ''
    const { ignored, unignored } = ignores.test(toSlashes(relative(folder, path)) + end)
    if (ignored || unignored) return ignored
  }
  return false
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** What went wrong, in words: Node's messages name system calls. */
export function plainReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    case 'EISDIR':
      return 'it is a folder'
    case 'ENOENT':
      return 'it does not exist'
    case 'ENOTDIR':
      return 'it is not a folder'
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open'
    default:
      return message
  }
}
