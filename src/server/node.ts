import { setFlagsFromString } from 'node:v8'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { DiskFolder } from '../files/disk.ts'
import { clientFiles } from './clientFiles.ts'
import { explain } from './safely.ts'
import { serve } from './server.ts'

/** Serves the client at the other end of the channel that the command line names: `--stdio` or `--node-ipc`. */
export function startServer(): void {
  // What is made while an article is read comes in such numbers that the engine believes it to last, and puts it where it is collected
  // late; what it points to is then copied over and over. A tenth of a warm analysis: see docs/bench.md.
  setFlagsFromString('--no-allocation-site-pretenuring')
  const connection = createConnection(ProposedFeatures.all)
  serve(connection, (folder, { files }) =>
    files === 'disk' && folder.scheme === 'file' ? new DiskFolder(folder.fsPath) : clientFiles(connection, folder),
  )
  const survive = (error: unknown) => connection.console.error(`Unexpected error: ${explain(error)}`)
  process.on('uncaughtException', survive)
  process.on('unhandledRejection', survive)
  connection.listen()
}
