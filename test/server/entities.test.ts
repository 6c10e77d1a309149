import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hover, Location as LspLocation, MarkupContent } from 'vscode-languageserver-protocol'
import { expect, test } from 'vitest'
import { files } from './articles.ts'
import { makeFolder, rangeOf, uriOf, writeFiles, type Client } from './client.ts'
import { start } from './started.ts'

async function startOn(folder: string): Promise<Client> {
  const client = await start({ folders: [folder] })
  await client.snapshot()
  return client
}

const overrides = '.tickmark/entities.yaml'
const herald = files['herald.md']
const marlow = (root: string) => ({
  textDocument: { uri: uriOf(join(root, 'herald.md')) },
  position: rangeOf(herald, 'Marlow Dredging signed').start,
})
const hover = async (client: Client, root: string) => {
  const answer = await client.request<Hover | null>('textDocument/hover', marlow(root))
  return (answer?.contents as MarkupContent | undefined)?.value ?? ''
}

test('a name’s hover says what it is called and where it stands', async () => {
  const root = await makeFolder(files)
  const client = await startOn(root)
  const text = await hover(client, root)
  expect(text).toMatch(/^\*\*Marlow Dredging\*\* — organization/)
  expect(text).toContain('[gazette.txt](command:tickmark.open?')
  expect(text).toContain('[Same as…](command:tickmark.entity?')
})

test('references of a name are all its mentions, its definition the first in full', async () => {
  const root = await makeFolder(files)
  const client = await startOn(root)
  const params = { ...marlow(root), context: { includeDeclaration: true } }
  const found = await client.request<LspLocation[]>('textDocument/references', params)
  expect(new Set(found.map(({ uri }) => uri)).size).toBe(3)
  const highlights = await client.request<unknown[]>('textDocument/documentHighlight', marlow(root))
  expect(highlights.length).toBe(herald.split('Marlow Dredging').length - 1)
})

test('corrections are kept in the folder and read live', async () => {
  const root = await makeFolder(files)
  const client = await startOn(root)
  const correct = (change: string, name: string, other: string) =>
    client.request('tickmark/entity', { folder: uriOf(root), change, name, other })
  expect(await correct('rename', 'Marlow Dredging', 'Marlow Group')).toBeNull()
  expect(await hover(client, root)).toContain('**Marlow Group**')
  expect(await readFile(join(root, overrides), 'utf8')).toContain('Marlow Group')
  await correct('ignore', 'Marlow Dredging', '')
  expect(await hover(client, root)).not.toContain('Marlow Group')
  await writeFiles(root, { [overrides]: 'rename:\n  Marlow Dredging: Marlow of Aubrey\n' })
  await client.filesChanged([uriOf(join(root, overrides)), 2])
  await client.request('tickmark/reread')
  expect(await hover(client, root)).toContain('**Marlow of Aubrey**')
})

test('corrections that make no sense are refused, and a broken file is left as it is', async () => {
  const root = await makeFolder(files)
  const client = await startOn(root)
  const correct = (change: string, name: string, other: string) =>
    client.request('tickmark/entity', { folder: uriOf(root), change, name, other })
  await expect(correct('rename', 'Marlow Dredging', ' ')).rejects.toThrow(/empty/)
  await expect(correct('rename', '', 'x')).rejects.toThrow(/empty/)
  await expect(correct('burn', 'Marlow Dredging', 'x')).rejects.toThrow(/Unexpected change/)
  await writeFiles(root, { [overrides]: 'rename: [\n' })
  await client.filesChanged([uriOf(join(root, overrides)), 1])
  const { messages } = await client.snapshot((snapshot) => snapshot.messages.length > 0)
  expect(messages[0]).toMatch(/^\.tickmark\/entities\.yaml line \d+: /)
  expect(client.diagnostics(uriOf(join(root, overrides))).length).toBeGreaterThan(0)
  await expect(correct('ignore', 'Marlow Dredging', '')).rejects.toThrow(/mistakes/)
  expect(await readFile(join(root, overrides), 'utf8')).toBe('rename: [\n')
})

test('many files at once, as after a pull', async () => {
  const root = await makeFolder(files)
  const client = await startOn(root)
  const names = Array.from({ length: 12 }, (_, index) => `pulled/${index}.txt`)
  await writeFiles(root, Object.fromEntries(names.map((name, index) => [name, `The ferry to Quill ${index} sank.\n`])))
  await client.filesChanged(...names.map((name): [string, 1] => [uriOf(join(root, name)), 1]))
  const { conflicts } = await client.snapshot(({ sources }) => sources.length === 15)
  expect(conflicts).toHaveLength(1)
})
