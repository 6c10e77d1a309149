import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { DiskFolder } from '../files/disk.ts'
import { clientFiles } from './clientFiles.ts'
import { explain } from './safely.ts'
import { serve } from './server.ts'

/** Serves the client at the other end of the channel that the command line names: `--stdio` or `--node-ipc`. */
export function startServer(): void {
  const connection = createConnection(ProposedFeatures.all)
  serve(connection, (folder, { files }) =>
    files === 'disk' && folder.scheme === 'file' ? new DiskFolder(folder.fsPath) : clientFiles(connection, folder),
  )
  const survive = (error: unknown) => connection.console.error(`Unexpected error: ${explain(error)}`)
  process.on('uncaughtException', survive)
  process.on('unhandledRejection', survive)
  connection.listen()
}
