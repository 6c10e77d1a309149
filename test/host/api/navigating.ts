import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { article, diagnosticOn, find, hoverText, snapshotWhere, until } from './support.ts'

describe('on a figure', () => {
  before(() => snapshotWhere('the folder', () => true))

  it('the hover shows its value, the other sources and the verdict', async () => {
    const { start } = await find(article('digest.md'), '$30 billion')
    const text = await until('a hover', async () => {
      const hovers = await command<vscode.Hover[]>('vscode.executeHoverProvider', article('digest.md'), start)
      return hoverText(hovers) || undefined
    })
    assert.match(text, /30,000,000,000/)
    assert.match(text, /300/)
    assert.match(text, /longread\.txt/)
    assert.match(text, /≠/)
  })

  it('the quick fix leads to the conflicting claim and selects its quote', async () => {
    const { range } = await diagnosticOn('digest.md', '$30 billion')
    await vscode.window.showTextDocument(article('digest.md'))
    const fix = await until('the quick fix', async () => {
      const actions = await command<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        article('digest.md'),
        range,
        vscode.CodeActionKind.QuickFix.value,
      )
      return actions.find(({ title }) => /conflicting claim in longread\.txt/.test(title))
    })
    assert.ok(fix.command)
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []))
    const editor = vscode.window.activeTextEditor
    assert.ok(editor)
    assert.match(editor.document.uri.path, /longread\.txt$/)
    assert.match(editor.document.getText(editor.selection), /\$300\sbillion/)
  })

  it('Go to Definition peeks the same measure elsewhere, Find All References lists every claim on it', async () => {
    const { start } = await find(article('trade.md'), 'US$38bn agreement')
    const uri = article('trade.md')
    const definitions = await until('definitions', async () => {
      const found = await command<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        uri,
        start,
      )
      return found.length > 0 ? found : undefined
    })
    const files = definitions.map((each) => ('targetUri' in each ? each.targetUri : each.uri).path.split('/').at(-1))
    assert.ok(files.includes('wire.txt'), files.join())
    const references = await command<vscode.Location[]>('vscode.executeReferenceProvider', uri, start)
    const sources = new Set(references.map((each) => each.uri.path.split('/').at(-1)))
    assert.ok(sources.size >= 4, [...sources].join())
  })

  it('the claims are an outline, measures and names are workspace symbols', async () => {
    const uri = article('wire.txt')
    const outline = await until('document symbols', async () => {
      const symbols = await command<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri)
      return symbols?.length ? symbols : undefined
    })
    assert.ok(outline.length > 0)
    const names = await until('workspace symbols', async () => {
      const symbols = await command<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Oracle')
      return symbols.length > 0 ? symbols.map(({ name }) => name) : undefined
    })
    assert.ok(
      names.some((name) => name.includes('Oracle')),
      names.join(),
    )
  })

  it('the next conflict is one command away, across files', async () => {
    await vscode.window.showTextDocument(article('wire.txt'), { selection: new vscode.Range(0, 0, 0, 0) })
    const seen = new Set<string>()
    for (let step = 0; step < 40 && seen.size < 3; step++) {
      const before = placeOfCursor()
      await vscode.commands.executeCommand('tickmark.nextConflict')
      await until('the cursor to move', () => placeOfCursor() !== before || undefined)
      seen.add(vscode.window.activeTextEditor!.document.uri.path.split('/').at(-1)!)
    }
    assert.ok(seen.size >= 2, [...seen].join())
  })
})

function command<Result>(name: string, ...args: unknown[]): Thenable<Result> {
  return vscode.commands.executeCommand<Result>(name, ...args)
}

function placeOfCursor(): string {
  const editor = vscode.window.activeTextEditor
  return editor ? `${editor.document.uri.path}:${editor.selection.start.line}:${editor.selection.start.character}` : ''
}
