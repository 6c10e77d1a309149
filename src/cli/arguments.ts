import { parseArgs } from 'node:util'

const formats = {
  check: ['text', 'json', 'sarif', 'github'],
  brief: ['markdown', 'html', 'json', 'csv'],
  export: ['web-annotation', 'csv', 'jsonl'],
} as const
const levels = ['conflict', 'tension'] as const

export type Level = (typeof levels)[number]

export type Invocation =
  | { readonly command: 'help' | 'version' | 'lsp' }
  | {
      [Command in keyof typeof formats]: {
        readonly command: Command
        readonly format: (typeof formats)[Command][number]
        readonly level: Level
        readonly paths: readonly string[]
      }
    }[keyof typeof formats]

/** What was typed cannot be done; the message says what was expected. */
export class UsageError extends Error {}

/** Reads the command line without the program's name. Throws a {@link UsageError}. */
export function parseInvocation(words: readonly string[]): Invocation {
  const { values, positionals } = parse(words)
  if (values.help) return { command: 'help' }
  if (values.version) return { command: 'version' }
  const [command, ...paths] = positionals
  if (command === undefined) throw new UsageError('Expected a command: check, brief, export or lsp')
  if (command === 'lsp') {
    if (!values.stdio)
      throw new UsageError('Expected --stdio: the language server speaks over standard input and output')
    return { command }
  }
  if (command !== 'check' && command !== 'brief' && command !== 'export') {
    throw new UsageError(`Unexpected command "${command}", expected check, brief, export or lsp`)
  }
  if (values.level !== undefined && command !== 'check')
    throw new UsageError('Unexpected --level, which only check has')
  const level = choose('level', values.level, levels)
  // Each command's formats fit it; the compiler cannot follow the three at once.
  return { command, format: choose('format', values.format, formats[command]), level, paths } as Invocation
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        level: { type: 'string' },
        stdio: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    // Node's message goes on with advice about "--" that is of no use here.
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error))
  }
}

function choose<Choice extends string>(option: string, value: string | undefined, choices: readonly Choice[]): Choice {
  if (value === undefined) return choices[0]!
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new UsageError(`Unexpected --${option} "${value}", expected ${choices.join(', ')}`)
  return found
}
