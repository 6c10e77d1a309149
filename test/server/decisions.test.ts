import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DecideParams } from '../../src/protocol.ts'
import { files } from './articles.ts'
import { makeFolder, uriOf, writeFiles } from './client.ts'
import { start } from './started.ts'

const decisions = '.tickmark/decisions.jsonl'
const params = (root: string, conflict: string): DecideParams => ({
  folder: uriOf(root),
  conflict,
  verdict: 'explained',
  reason: 'The herald counts without the yacht basin.',
  value: null,
  author: 'Ada Quill',
})

test('a decision leaves the problems, is kept in the folder, and can be undone', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [root] })
  const uri = uriOf(join(root, 'herald.md'))
  const [conflict] = (await client.snapshot()).conflicts
  expect(await client.request('tickmark/decide', params(root, conflict!.id))).toBeNull()
  expect(client.diagnostics(uri)).toEqual([])
  const decided = await client.snapshot(({ conflicts }) => conflicts[0]?.decision !== null)
  expect(decided.conflicts[0]!.decision).toMatchObject({
    verdict: 'explained',
    reason: 'The herald counts without the yacht basin.',
    author: 'Ada Quill',
    stale: false,
  })
  expect(decided.sources.map(({ disputed }) => disputed)).toEqual([0, 0, 0])
  const lines = (await readFile(join(root, decisions), 'utf8')).trimEnd().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as { author: string }).author)).toEqual(['Ada Quill'])
  expect(await client.request('tickmark/undecide', { folder: uriOf(root), conflict: conflict!.id })).toBeNull()
  expect(client.diagnostics(uri)).toHaveLength(1)
  expect((await readFile(join(root, decisions), 'utf8')).trim()).toBe('')
})

test('a decision goes stale when its quote changes, and returns with its old reason', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [root] })
  const [conflict] = (await client.snapshot()).conflicts
  await client.request('tickmark/decide', params(root, conflict!.id))
  const uri = uriOf(join(root, 'herald.md'))
  const changed = files['herald.md'].replace('will have 350 berths', 'will have 300 berths')
  await client.open(uri, files['herald.md'])
  await client.change(uri, changed, 2)
  await client.until(() => client.diagnostics(uri).length === 1)
  expect(client.diagnostics(uri)[0]!.message).toContain('yacht basin')
  const snapshot = await client.snapshot(({ conflicts }) => conflicts[0]?.decision?.stale === true)
  expect(snapshot.conflicts[0]!.decision!.reason).toContain('yacht basin')
})

test('a decision that a colleague made is read live, and a broken line leaves a message', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [root] })
  const uri = uriOf(join(root, 'herald.md'))
  const [conflict] = (await client.snapshot()).conflicts
  await client.request('tickmark/decide', params(root, conflict!.id))
  const kept = await readFile(join(root, decisions), 'utf8')
  await writeFiles(root, { [decisions]: '' })
  await client.filesChanged([uriOf(join(root, decisions)), 2])
  await client.until(() => client.diagnostics(uri).length === 1)
  await writeFiles(root, { [decisions]: `<<<<<<< ours\n${kept}` })
  await client.filesChanged([uriOf(join(root, decisions)), 2])
  await client.until(() => client.diagnostics(uri).length === 0)
  const snapshot = await client.snapshot(({ messages }) => messages.length > 0)
  expect(snapshot.messages).toEqual([`${decisions} line 1 is not JSON`])
  expect(client.diagnostics(uriOf(join(root, decisions)))).toMatchObject([
    { range: { start: { line: 0 } }, code: 'not-understood', message: 'The line is not JSON.' },
  ])
  await client.request('tickmark/undecide', { folder: uriOf(root), conflict: conflict!.id })
  expect(await readFile(join(root, decisions), 'utf8')).toBe('<<<<<<< ours\n')
  await writeFiles(root, { [decisions]: '' })
  await client.filesChanged([uriOf(join(root, decisions)), 2])
  await client.until(() => client.diagnostics(uriOf(join(root, decisions))).length === 0)
})

test('a conflict that is not there cannot be decided', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [root] })
  await client.snapshot()
  await expect(client.request('tickmark/decide', params(root, 'none'))).rejects.toThrow(/not there any more/)
})
