import type { CancellationToken } from 'vscode-languageserver'
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'

export interface Log {
  error(message: string): void
}

/** Lets what is queued behind a request arrive first, so that its cancellation is seen before the work is done. */
const queued = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * Wraps a handler once for all features: a request that was cancelled meanwhile is not worked on, and one that throws
 * is answered with `fallback` and logged, so that one bad article never takes the server down.
 */
export function safely<Params, Result>(
  log: Log,
  name: string,
  fallback: Result,
  handle: (params: Params) => Result | Promise<Result>,
): (params: Params, token?: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    await queued()
    if (token?.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, `${name} was cancelled.`)
    try {
      return await handle(params)
    } catch (error) {
      log.error(`${name} failed: ${explain(error)}`)
      return fallback
    }
  }
}

/** What was thrown, for the log. */
export function explain(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
