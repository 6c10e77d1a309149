import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { ConflictView } from '../../../src/protocol.ts'
import {
  article,
  diagnosticOn,
  diagnosticsOf,
  find,
  folder,
  leavesNothingBehind,
  read,
  snapshotWhere,
  until,
  write,
} from './support.ts'

const decisions = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.tickmark', 'decisions.jsonl')

describe('decisions', () => {
  leavesNothingBehind()

  it('a decided conflict leaves the problems, is kept in a file, and comes back when undone', async () => {
    await diagnosticOn('digest.md', '$30 billion')
    const conflict = await oracle()
    await vscode.workspace.getConfiguration('tickmark').update('author', 'Ana', vscode.ConfigurationTarget.Global)
    await vscode.commands.executeCommand(
      'tickmark.decide',
      folder().toString(),
      conflict.id,
      'preferred',
      '$300 billion',
    )
    await snapshotWhere('the decision', ({ conflicts }) => decided(conflicts, conflict.id))
    await until('the problem to go', async () => (await flagged('digest.md', '$30 billion')) === 0 || undefined)
    const line = JSON.parse((await read(decisions())).trim().split('\n').at(-1)!) as Record<string, unknown>
    assert.match(JSON.stringify(line), /preferred/)
    await vscode.commands.executeCommand('tickmark.undecide', folder().toString(), conflict.id)
    await diagnosticOn('digest.md', '$30 billion')
  })

  it('a decisions file that is broken is named in a message, and the sources are read all the same', async () => {
    await write(decisions(), '{"this is": not JSON\n')
    const { messages } = await snapshotWhere('a message', (each) => each.messages.length > 0)
    assert.ok(
      messages.some((message) => message.includes('decisions.jsonl')),
      messages.join('\n'),
    )
    await diagnosticOn('digest.md', '$30 billion')
    await vscode.workspace.fs.delete(decisions())
    await snapshotWhere('no message', (each) => each.messages.length === 0)
  })
})

async function oracle(): Promise<ConflictView> {
  const { conflicts } = await snapshotWhere('the conflict', (each) => each.conflicts.some(isOracle))
  return conflicts.find(isOracle)!
}

function isOracle({ sides }: ConflictView): boolean {
  return sides.some(({ places }) => places.some(({ text }) => /\$30 billion/.test(text)))
}

function decided(conflicts: readonly ConflictView[], id: string): boolean {
  return conflicts.some((each) => each.id === id && each.decision !== null && !each.decision.stale)
}

async function flagged(name: string, phrase: string): Promise<number> {
  const range = await find(article(name), phrase)
  return diagnosticsOf(article(name)).filter((each) => each.range.intersection(range)).length
}
