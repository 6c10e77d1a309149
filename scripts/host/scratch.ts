/** Folders of articles for one test run each. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedsHome } from './paths.ts'

export interface Scratch {
  readonly path: string
  readonly remove: () => Promise<void>
}

/** A throw-away copy of the sample sources, or of another folder. */
export async function scratchFolder(from: string | null = seedsHome): Promise<Scratch> {
  const path = await mkdtemp(join(tmpdir(), 'tickmark-folder-'))
  if (from) await cp(from, path, { recursive: true })
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}

/** A throw-away folder of these files. */
export async function scratchOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Scratch> {
  const scratch = await scratchFolder(null)
  for (const [name, content] of Object.entries(files)) await writeFile(join(scratch.path, name), content)
  return scratch
}
