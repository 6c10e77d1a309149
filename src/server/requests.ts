import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver'
import { commands, methods, type DecideParams, type Location, type UndecideParams } from '../protocol.ts'
import type { ClientTraits } from './features.ts'
import { explain } from './safely.ts'
import type { Session } from './session.ts'

/**
 * Answers the requests of `protocol.ts`, and runs commands for clients that have none of their own.
 * Returns the names of the commands it runs.
 */
export function registerRequests(connection: Connection, session: Session, traits: ClientTraits): string[] {
  const on = <Params, Result>(method: string, handle: (params: Params) => Promise<Result>) => {
    connection.onRequest(method, async (params: Params) => {
      try {
        return await handle(params)
      } catch (error) {
        connection.console.error(`${method} failed: ${explain(error)}`)
        return new ResponseError(LSPErrorCodes.RequestFailed, error instanceof Error ? error.message : String(error))
      }
    })
  }
  const folderOf = (uri: string) => {
    const folder = session.folder(uri)
    if (!folder) throw new Error(`Unexpected folder ${uri}, expected one of the workspace's`)
    return folder
  }
  on(methods.decide, async ({ folder, ...decision }: DecideParams) => {
    await folderOf(folder).decide(decision)
    await session.settled()
    return null
  })
  on(methods.undecide, async ({ folder, conflict }: UndecideParams) => {
    await folderOf(folder).undecide(conflict)
    await session.settled()
    return null
  })
  on(methods.reread, async () => {
    await session.reread()
    return null
  })

  if (traits.commands) return []
  connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
    if (command === commands.open) {
      const { uri, range, source } = args[0] as Location
      if (traits.showDocument) await connection.window.showDocument({ uri, selection: range, takeFocus: true })
      else connection.window.showInformationMessage(`${source}:${range.start.line + 1}:${range.start.character + 1}`)
    }
    return null
  })
  return [commands.open]
}
