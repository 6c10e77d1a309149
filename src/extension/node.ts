/** The desktop entry: the language server runs as a process of its own. */
import type * as vscode from 'vscode'
import { start, type Tickmark } from './start.ts'

export function activate(context: vscode.ExtensionContext): Tickmark {
  // Loaded once the window goes on: an editor waits for each extension's start.
  return start(context, async (options) => (await import('./desktop.ts')).launch(context, options))
}
