/** Smoke test in a web worker's extension host: prints a line for each check, which the runner counts. */
import * as vscode from 'vscode'
import type { Tickmark } from '../../../src/extension/start.ts'

const checks: Readonly<Record<string, (api: Tickmark) => Promise<void>>> = {
  'reads the five articles through the virtual file system': async (api) => {
    const snapshot = await api.whenReady()
    equal(snapshot.sources.length, 5)
    equal(snapshot.messages.length, 0)
  },
  'says what the deal is worth': async (api) => {
    const { value } = await api.whenReady()
    if (!value?.includes('38')) throw new Error(`value: ${value}`)
  },
  'reports conflicts in articles that nobody has opened': async () => {
    await until(() => {
      const flagged = vscode.languages.getDiagnostics().filter(([, diagnostics]) => diagnostics.length > 0)
      return flagged.some(([uri]) => uri.path.endsWith('/digest.md'))
    })
  },
  'answers a hover': async () => {
    const [root] = vscode.workspace.workspaceFolders ?? []
    const uri = vscode.Uri.joinPath(root!.uri, 'digest.md')
    const document = await vscode.workspace.openTextDocument(uri)
    const position = document.positionAt(document.getText().indexOf('$30 billion') + 1)
    await until(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position)
      return hovers.length > 0
    })
  },
  'highlights an open article': async (api) => {
    const [root] = vscode.workspace.workspaceFolders ?? []
    const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(root!.uri, 'longread.txt'))
    await until(() => (api.highlights(document)?.figure.length ?? 0) > 20)
  },
}

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<Tickmark>('tickmark.tickmark')
  if (!extension) throw new Error('the extension is not there')
  const api = await extension.activate()
  for (const [name, check] of Object.entries(checks)) {
    try {
      await inTime(check(api))
      console.log(`✓ ${name}`)
    } catch (error) {
      console.log(`✗ ${name}: ${String(error)}`)
    }
  }
}

function inTime(work: Promise<void>): Promise<void> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('took over 25 s')), 25_000))
  return Promise.race([work, late])
}

function equal(actual: number, expected: number): void {
  if (actual !== expected) throw new Error(`${actual}, expected ${expected}`)
}

async function until(probe: () => boolean | Promise<boolean>, limit = 20_000): Promise<void> {
  const end = Date.now() + limit
  while (!(await probe())) {
    if (Date.now() > end) throw new Error(`not within ${limit / 1000} s`)
    await new Promise((next) => setTimeout(next, 50))
  }
}
