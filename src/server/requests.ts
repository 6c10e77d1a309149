import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver'
import { verdicts } from '../core/decisions.ts'
import {
  commands,
  methods,
  type DecideParams,
  type EntityParams,
  type ExportParams,
  type Location,
  type ConflictParams,
  type Verdict,
} from '../protocol.ts'
import type { Folder } from './folder.ts'
import { exportFindings } from './exports.ts'
import { explain } from './safely.ts'
import type { Session } from './session.ts'
import { comparePassages } from './passages.ts'
import type { ClientTraits } from './traits.ts'

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
        return failure(error)
      }
    })
  }
  on(methods.decide, async ({ folder, ...decision }: DecideParams) => {
    await folderOf(session, folder).decide(decision)
    await session.settled()
    return null
  })
  on(methods.undecide, async ({ folder, conflict }: ConflictParams) => {
    await folderOf(session, folder).undecide(conflict)
    await session.settled()
    return null
  })
  on(methods.entity, async ({ folder, ...change }: EntityParams) => {
    await folderOf(session, folder).correctEntity(change)
    await session.settled()
    return null
  })
  on(methods.export, ({ folder, format }: ExportParams) => {
    return Promise.resolve(exportFindings(folderOf(session, folder).view, format))
  })
  on(methods.compare, ({ folder, conflict }: ConflictParams) => {
    const { view } = folderOf(session, folder)
    const found = view.corpus.findings.conflicts.find(({ id }) => id === conflict)
    if (!found) throw new Error(`Unexpected conflict ${conflict}, expected one of the folder's`)
    return Promise.resolve(comparePassages(view, found))
  })
  on(methods.reread, async () => {
    await session.reread()
    return null
  })

  return traits.commands ? [] : executeCommands(connection, session, traits)
}

/** Runs the commands of quick fixes for clients that have none of their own. Nothing is asked: what is missing is empty. */
function executeCommands(connection: Connection, session: Session, traits: ClientTraits): string[] {
  const runs: Readonly<Record<string, (args: readonly unknown[]) => Promise<void>>> = {
    [commands.open]: async ([place]) => {
      const { uri, range, source } = place as Location
      if (traits.showDocument) await connection.window.showDocument({ uri, selection: range, takeFocus: true })
      else connection.window.showInformationMessage(`${source}:${range.start.line + 1}:${range.start.character + 1}`)
    },
    [commands.decide]: async ([uri, conflict, verdict, value]) => {
      const folder = folderOf(session, uri)
      const { author } = folder.view.settings
      const chosen = verdict as Verdict
      if (!verdicts.includes(chosen)) throw new Error(`Unexpected verdict, expected one of ${verdicts.join(', ')}`)
      const preferred = typeof value === 'string' ? value : null
      await folder.decide({ conflict: String(conflict), verdict: chosen, reason: '', value: preferred, author })
    },
    [commands.entity]: ([uri, change, name, other]) => {
      const params = { change: change as EntityParams['change'], name: String(name), other: String(other ?? '') }
      return folderOf(session, uri).correctEntity(params)
    },
    [commands.undecide]: ([uri, conflict]) => folderOf(session, uri).undecide(String(conflict)),
  }
  connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
    const run = runs[command]
    if (!run) return failure(`Unexpected command ${command}`)
    try {
      await run(args)
      await session.settled()
      return null
    } catch (error) {
      connection.console.error(`${command} failed: ${explain(error)}`)
      return failure(error)
    }
  })
  return Object.keys(runs)
}

function folderOf(session: Session, uri: unknown): Folder {
  const folder = typeof uri === 'string' ? session.folder(uri) : undefined
  if (!folder) throw new Error(`Unexpected folder ${String(uri)}, expected one of the workspace's`)
  return folder
}

function failure(reason: unknown): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason instanceof Error ? reason.message : String(reason))
}
