import { run } from './run.ts'
import { processTerminal } from './terminal.ts'

const status = await run(process.argv.slice(2), processTerminal())
// Set, not exit: what was printed may still be on its way.
if (status !== null) process.exitCode = status
