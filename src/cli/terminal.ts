import { printable } from '../core/exports/escape.ts'

/** Where the program runs: the one place that knows the process. */
export interface Terminal {
  /** The working folder, absolute. */
  readonly folder: string
  /** Whether results may carry colour. */
  readonly colour: boolean
  /** Results. */
  print(text: string): void
  /** Everything else, a line at a time; what could steer the terminal is made visible. */
  say(line: string): void
  /** What is going on, in place of what was; "" when done. Shown on a terminal only. */
  progress(text: string): void
}

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  let shown = 0
  const clear = () => {
    if (shown > 0) stderr.write(`\r${' '.repeat(shown)}\r`)
    shown = 0
  }
  // A reader that has seen enough ("| head") is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return {
    folder: process.cwd(),
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    print: (text) => {
      clear()
      stdout.write(text)
    },
    say: (line) => {
      clear()
      stderr.write(`${printable(line)}\n`)
    },
    progress: (text) => {
      if (stderr.isTTY !== true) return
      clear()
      stderr.write(text)
      shown = text.length
    },
  }
}
