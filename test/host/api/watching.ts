import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  article,
  codeOf,
  diagnosticOn,
  diagnosticsOf,
  find,
  leavesNothingBehind,
  snapshotWhere,
  until,
  write,
} from './support.ts'

const added = `By the Ledger Desk, Nov. 4, 2025

OpenAI signed a contract with Oracle that is worth $450 billion, two bankers said.
`

describe('while the folder changes', () => {
  leavesNothingBehind()

  it('a new article takes part, a renamed one keeps its say, a deleted one loses it', async () => {
    await write(article('extra.txt'), added)
    await diagnosticOn('extra.txt', '$450 billion')
    await vscode.workspace.fs.rename(article('extra.txt'), article('renamed.txt'))
    await diagnosticOn('renamed.txt', '$450 billion')
    await until('nothing of the old name', () => diagnosticsOf(article('extra.txt')).length === 0 || undefined)
    await vscode.workspace.fs.delete(article('renamed.txt'))
    await snapshotWhere('the sources without it', ({ sources }) =>
      sources.every((each) => each.source !== 'renamed.txt'),
    )
    await until('no diagnostics', () => diagnosticsOf(article('renamed.txt')).length === 0 || undefined)
  })

  it('what is typed counts before it is saved', async () => {
    const range = await find(article('digest.md'), '$30 billion')
    const editor = await vscode.window.showTextDocument(article('digest.md'))
    await diagnosticOn('digest.md', '$30 billion')
    await editor.edit((edit) => edit.replace(range, '$300 billion'))
    await until('the conflict to go', () => {
      const flagged = diagnosticsOf(article('digest.md')).filter((each) => each.range.start.line === range.start.line)
      return flagged.every((each) => !/30/.test(each.message)) || undefined
    })
    await vscode.commands.executeCommand('undo')
    await diagnosticOn('digest.md', '$30 billion')
  })

  it('a file that is not text is named in a message and harms no other', async () => {
    await vscode.workspace.fs.writeFile(article('picture.txt'), new Uint8Array([0x89, 0x50, 0, 0, 0xff, 0xfe, 0, 1]))
    const { messages } = await snapshotWhere('a message', (each) => each.messages.length > 0)
    assert.ok(
      messages.some((message) => message.includes('picture.txt')),
      messages.join('\n'),
    )
    await diagnosticOn('digest.md', '$30 billion')
    await vscode.workspace.fs.delete(article('picture.txt'))
    await snapshotWhere('no message', (each) => each.messages.length === 0)
  })

  it('line ends and a byte-order mark move nothing', async () => {
    const uri = article('windows.txt')
    await write(uri, `\ufeff${added.replaceAll('\n', '\r\n')}`)
    const { range } = await diagnosticOn('windows.txt', '$450 billion')
    const document = await vscode.workspace.openTextDocument(uri)
    assert.equal(document.getText(range).includes('$450 billion'), true)
  })
})

describe('settings', () => {
  leavesNothingBehind()

  const set = (name: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('tickmark').update(name, value, vscode.ConfigurationTarget.Workspace)

  it('the noise level works live', async () => {
    const tensions = (): number =>
      vscode.languages
        .getDiagnostics()
        .flatMap(([, diagnostics]) => diagnostics)
        .filter((each) => /tension/.test(codeOf(each)) || each.severity === vscode.DiagnosticSeverity.Information)
        .length
    await until('tensions', () => tensions() > 0 || undefined)
    await set('noise', 'quiet')
    await until('no tensions', () => tensions() === 0 || undefined)
    await set('noise', undefined)
    await until('tensions again', () => tensions() > 0 || undefined)
  })

  it('severities work live', async () => {
    await set('severity.conflict', 'error')
    await set('severity.tension', 'error')
    await until('an error', () => isError('digest.md'))
    await set('severity.conflict', undefined)
    await set('severity.tension', undefined)
    await until('a warning', () => !isError('digest.md') || undefined)
  })

  it('a glob takes an article out and brings it back', async () => {
    await set('exclude', ['README.md', 'longread.txt'])
    await snapshotWhere('four sources', ({ sources }) => sources.length === 4)
    await until('no diagnostics', () => diagnosticsOf(article('longread.txt')).length === 0 || undefined)
    await set('exclude', undefined)
    await snapshotWhere('five sources', ({ sources }) => sources.length === 5)
  })

  it('one switch turns everything off and on', async () => {
    await set('enabled', false)
    await until('silence', () => vscode.languages.getDiagnostics().every(([, each]) => !each.length) || undefined)
    await set('enabled', undefined)
    await diagnosticOn('digest.md', '$30 billion')
  })
})

function isError(name: string): true | undefined {
  return diagnosticsOf(article(name)).some((each) => each.severity === vscode.DiagnosticSeverity.Error) || undefined
}
