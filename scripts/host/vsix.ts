/** The packed extension, as a user would install it. */
import { join } from 'node:path'
import { root } from './paths.ts'
import { run } from './processes.ts'

/** Where `npm run package` leaves the extension. */
export const vsixPath = join(root, 'dist', 'tickmark.vsix')

/** Builds and packs the extension. @returns the path of the `.vsix` */
export async function packExtension(): Promise<string> {
  await run('npm', ['run', '--silent', 'package'], { cwd: root })
  return vsixPath
}
