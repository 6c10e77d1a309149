// Entry of `dist/server-web.js`, the worker a browser starts.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { clientFiles } from './clientFiles.ts'
import { serve } from './server.ts'

/** The worker's own scope; the server's other parts are typed for every host. */
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0]

const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope))
serve(connection, (folder) => clientFiles(connection, folder))
connection.listen()
