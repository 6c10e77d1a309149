import { build } from 'esbuild'
import { execFile, type ExecFileOptions } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What a run of the program came to. */
export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Bundles the command line as `npm run build` does, to a file of its own. Returns its path. */
export async function bundleProgram(): Promise<string> {
  const outfile = join(import.meta.dirname, '..', '..', 'test-output', 'cli', 'cli.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  })
  return outfile
}

/** Runs the program in `folder`. */
export function runProgram(program: string, folder: string, ...words: string[]): Promise<Outcome> {
  return runAs({}, program, folder, ...words)
}

/** Runs the program as one who may not read everything: as "nobody" where this process is root's. */
export function runUnprivileged(program: string, folder: string, ...words: string[]): Promise<Outcome> {
  return runAs(process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}, program, folder, ...words)
}

/** The user and group that own nothing, on Linux. */
const nobody = 65534

type User = Pick<ExecFileOptions, 'uid' | 'gid'>

function runAs(user: User, program: string, folder: string, ...words: string[]): Promise<Outcome> {
  const options = { cwd: folder, maxBuffer: 1 << 28, ...user }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...words], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ status: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

/** A folder of files in a temporary place, and how to take it away again. */
export async function makeFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'tickmark-cli-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), content)
  }
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
