/** Child processes: run to the end with a readable error, or start and stop as a group. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { access } from 'node:fs/promises'

/** Runs a command to its end. The error of a failed one carries the last lines it printed. */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const collect = (chunk: Buffer): void => void (output += chunk.toString())
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-4000)}`))
    })
  })
}

/** Path of the first of these commands on the PATH, or null. */
export async function which(...names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      const path = join(folder, name)
      if (await exists(path)) return path
    }
  }
  return null
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** Stops a child that leads its own process group: asks first, insists after five seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  signal(child.pid, 'SIGTERM')
  const timer = setTimeout(() => signal(child.pid!, 'SIGKILL'), 5_000)
  await gone
  clearTimeout(timer)
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name)
  } catch {
    // it ended on its own in the meantime
  }
}
