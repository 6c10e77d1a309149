/** What the tests inside the extension host share. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Snapshot } from '../../../src/protocol.ts'
import type { Tickmark } from '../../../src/extension/start.ts'

/** The extension's own exports, once it is active. */
export async function tickmark(): Promise<Tickmark> {
  const extension = vscode.extensions.getExtension<Tickmark>('tickmark.tickmark')
  assert.ok(extension, 'the extension is installed')
  return extension.activate()
}

export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? []
  assert.ok(first, 'a folder is open')
  return first.uri
}

export function article(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), name)
}

/** The first snapshot that passes; what the window shows now counts. */
export async function snapshotWhere(what: string, passes: (snapshot: Snapshot) => boolean): Promise<Snapshot> {
  const api = await tickmark()
  return until(what, () => {
    const snapshot = api.snapshot()
    return snapshot?.state === 'ready' && passes(snapshot) ? snapshot : undefined
  })
}

/**
 * Asks again until there is an answer: the editor passes what a server sends through several processes, and none of
 * them tells when it has arrived.
 */
export async function until<Value>(
  what: string,
  probe: () => Value | undefined | Promise<Value | undefined>,
  limit = 20_000,
): Promise<Value> {
  const end = Date.now() + limit
  let last: unknown
  do {
    try {
      const value = await probe()
      if (value !== undefined && value !== false) return value
    } catch (error) {
      last = error
    }
    await new Promise((next) => setTimeout(next, 50))
  } while (Date.now() < end)
  throw new Error(`Not within ${limit / 1000} s: ${what}${last instanceof Error ? ` (${last.message})` : ''}`)
}

export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => /^tickmark$/i.test(source ?? ''))
}

/** Word that names the kind of a diagnostic: `value-conflict`. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** Where a phrase stands in an article for the first time. */
export async function find(uri: vscode.Uri, phrase: string): Promise<vscode.Range> {
  const document = await vscode.workspace.openTextDocument(uri)
  const start = document.getText().indexOf(phrase)
  assert.ok(start >= 0, `“${phrase}” stands in ${uri.path}`)
  return new vscode.Range(document.positionAt(start), document.positionAt(start + phrase.length))
}

/** Waits for the diagnostic on a phrase. */
export async function diagnosticOn(name: string, phrase: string): Promise<vscode.Diagnostic> {
  const range = await find(article(name), phrase)
  return until(`a diagnostic on “${phrase}” in ${name}`, () =>
    diagnosticsOf(article(name)).find((each) => each.range.intersection(range) !== undefined),
  )
}

export function hoverText(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n')
}

export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
}

/** The texts that stand in the folder itself, by name. */
async function texts(): Promise<Map<string, string>> {
  const entries = await vscode.workspace.fs.readDirectory(folder())
  const files = entries.filter(([, type]) => type === vscode.FileType.File)
  return new Map(await Promise.all(files.map(async ([name]) => [name, await read(article(name))] as const)))
}

/**
 * Leaves the folder after each test of a suite as it was before, whether the test passed or not: what it wrote is deleted,
 * what it typed taken back, the settings it changed are as they were.
 */
export function leavesNothingBehind(): void {
  let before: ReadonlyMap<string, string>
  beforeEach(async () => {
    before = await texts()
  })
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    const settings = vscode.workspace.getConfiguration('tickmark')
    for (const name of changedSettings) await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace)
    for (const [name, text] of await texts()) {
      const earlier = before.get(name)
      if (earlier === undefined) await vscode.workspace.fs.delete(article(name))
      else if (earlier !== text) await write(article(name), earlier)
    }
    await vscode.workspace.fs.delete(article('.tickmark'), { recursive: true }).then(undefined, () => undefined)
    await snapshotWhere('five sources and no message', ({ sources, messages }) => {
      return sources.length === 5 && messages.length === 0
    })
  })
}

/** The settings that tests change. */
const changedSettings = ['enabled', 'noise', 'exclude', 'severity.conflict', 'severity.tension']
