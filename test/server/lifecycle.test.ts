import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { files } from './articles.ts'
import { makeFolder, rangeOf, uriOf, writeFiles } from './client.ts'
import { start } from './started.ts'

const herald = files['herald.md']

test('what is typed overrides the file, until the document is closed', async () => {
  const root = await makeFolder(files)
  const [uri, other] = [uriOf(join(root, 'herald.md')), uriOf(join(root, 'gazette.txt'))]
  const client = await start({ folders: [root] })
  await client.snapshot(({ conflicts }) => conflicts.length === 1)
  await client.open(uri, herald)
  await client.change(uri, '420', 2, rangeOf(herald, '350'))
  await client.until(() => client.diagnostics(uri).length === 0 && client.diagnostics(other).length === 0)
  await client.highlights(uri, ({ version, layers }) => version === 2 && layers.disputed.length === 0)
  await client.close(uri)
  await client.until(() => client.diagnostics(uri).length === 1 && client.diagnostics(other).length === 1)
})

test('diagnostics of an open document carry its version', async () => {
  const root = await makeFolder(files)
  const uri = uriOf(join(root, 'herald.md'))
  const client = await start({ folders: [root] })
  await client.snapshot()
  await client.open(uri, herald, 7)
  await client.change(uri, '351', 8, rangeOf(herald, '350'))
  await client.until(() => client.published.some(({ uri: where, version }) => where === uri && version === 8))
})

test('only articles whose findings changed are published anew', async () => {
  const root = await makeFolder({ ...files, 'weather.txt': 'Rain fell on 12 days in Lower Quill.\n' })
  const client = await start({ folders: [root] })
  await client.snapshot()
  const uri = uriOf(join(root, 'weather.txt'))
  const before = client.published.length
  await client.open(uri, 'Rain fell on 13 days in Lower Quill.\n', 1)
  await client.highlights(uri)
  await client.snapshot(({ sources }) => sources.length === 4)
  expect(client.published.length).toBe(before)
})

test('files that are created, changed and deleted are followed', async () => {
  const root = await makeFolder({ 'gazette.txt': files['gazette.txt'] })
  const client = await start({ folders: [root] })
  await client.snapshot()
  const uri = uriOf(join(root, 'herald.md'))
  await writeFiles(root, { 'herald.md': herald })
  await client.filesChanged([uri, 1])
  await client.until(() => client.diagnostics(uri).length === 1)
  await writeFiles(root, { 'herald.md': herald.replace('350', '420') })
  await client.filesChanged([uri, 2])
  await client.until(() => client.diagnostics(uri).length === 0)
  await writeFiles(root, { 'herald.md': herald })
  await client.filesChanged([uri, 2])
  await client.until(() => client.diagnostics(uri).length === 1)
  await rm(join(root, 'herald.md'))
  await client.filesChanged([uri, 3])
  await client.until(() => client.diagnostics(uri).length === 0)
  await client.snapshot(({ sources }) => sources.length === 1)
})

test('a renamed file keeps its findings under its new name', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [root] })
  await client.snapshot()
  const [before, after] = ['herald.md', 'renamed.md'].map((name) => uriOf(join(root, name))) as [string, string]
  await rename(join(root, 'herald.md'), join(root, 'renamed.md'))
  await client.filesChanged([before, 3], [after, 1])
  await client.until(() => client.diagnostics(before).length === 0 && client.diagnostics(after).length === 1)
})

test('a document whose file is deleted is no source any more, though the editor keeps it', async () => {
  const root = await makeFolder(files)
  const [uri, other] = [uriOf(join(root, 'herald.md')), uriOf(join(root, 'gazette.txt'))]
  const client = await start({ folders: [root] })
  await client.open(uri, herald)
  await client.until(() => client.diagnostics(uri).length === 1)
  await rm(join(root, 'herald.md'))
  await client.filesChanged([uri, 3])
  await client.until(() => client.diagnostics(uri).length === 0 && client.diagnostics(other).length === 0)
  await client.snapshot(({ sources }) => sources.every(({ source }) => source !== 'herald.md'))
  await writeFiles(root, { 'herald.md': herald })
  await client.filesChanged([uri, 1])
  await client.until(() => client.diagnostics(uri).length === 1)
})

test('a folder that is deleted takes its articles with it', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [root] })
  await client.snapshot()
  await rm(join(root, 'notes'), { recursive: true })
  await client.filesChanged([uriOf(join(root, 'notes')), 3])
  await client.snapshot(({ sources }) => sources.length === 2)
  expect(client.diagnostics(uriOf(join(root, 'notes/trade.md')))).toEqual([])
})

test('ignored and hidden files, and files by other names, are no articles, open or not', async () => {
  const root = await makeFolder({
    ...files,
    '.gitignore': 'private/\n',
    'private/secret.txt': herald,
    '.hidden.txt': herald,
    'table.csv': '350 berths',
  })
  const client = await start({ folders: [root] })
  await client.snapshot()
  await client.open(uriOf(join(root, 'private/secret.txt')), herald)
  await client.open(uriOf(join(root, 'table.csv')), '350 berths')
  await client.change(uriOf(join(root, 'private/secret.txt')), `${herald} More.`, 2)
  expect(await client.request('tickmark/reread')).toBeNull()
  const snapshot = await client.snapshot()
  expect(snapshot.sources.map(({ source }) => source)).toEqual(Object.keys(files))
})

test('each folder of the window is a corpus of its own', async () => {
  const [one, two] = [
    await makeFolder({ 'gazette.txt': files['gazette.txt'] }),
    await makeFolder({ 'herald.md': herald }),
  ]
  const client = await start({ folders: [one, two] })
  const both = [await client.snapshot(undefined, one), await client.snapshot(undefined, two)]
  expect(both.map(({ conflicts }) => conflicts.length)).toEqual([0, 0])
  expect(both.map(({ sources }) => sources.length)).toEqual([1, 1])
})

test('a folder inside another owns its files, until it is removed', async () => {
  const root = await makeFolder({ 'gazette.txt': files['gazette.txt'], 'inner/herald.md': herald })
  const inner = join(root, 'inner')
  const client = await start({ folders: [root, inner] })
  await client.snapshot(({ sources }) => sources.length === 1, root)
  await client.snapshot(({ sources }) => sources.length === 1, inner)
  expect(client.diagnostics(uriOf(join(inner, 'herald.md')))).toEqual([])
  const event = { added: [], removed: [{ uri: uriOf(inner), name: 'inner' }] }
  await client.notify('workspace/didChangeWorkspaceFolders', { event })
  await client.snapshot(({ conflicts }) => conflicts.length === 1, root)
  expect(client.diagnostics(uriOf(join(inner, 'herald.md')))).toHaveLength(1)
})

test('a folder that is added is read, and one that is removed leaves no diagnostics', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [] })
  const folder = { uri: uriOf(root), name: 'harbour' }
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } })
  await client.snapshot(({ conflicts }) => conflicts.length === 1)
  const uri = uriOf(join(root, 'herald.md'))
  expect(client.diagnostics(uri)).toHaveLength(1)
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } })
  await client.until(() => client.diagnostics(uri).length === 0)
})

test('settings take effect at once', async () => {
  const root = await makeFolder(files)
  let configuration: unknown = null
  const client = await start({ folders: [root], configuration: () => configuration })
  const uri = uriOf(join(root, 'herald.md'))
  await client.snapshot()
  const set = (value: unknown) => {
    configuration = value
    return client.notify('workspace/didChangeConfiguration', { settings: null })
  }
  await set({ severity: { conflict: 'error' } })
  await client.until(() => client.diagnostics(uri)[0]?.severity === 1)
  await set({ severity: { conflict: 'off' } })
  await client.until(() => client.diagnostics(uri).length === 0)
  await set({ exclude: ['herald.*'] })
  await client.snapshot(({ sources }) => sources.length === 2)
  await set({ include: ['**/*.md'] })
  await client.snapshot(({ sources }) => sources.every(({ source }) => source.endsWith('.md')))
  await set({ enabled: false })
  await client.snapshot(({ state }) => state === 'empty')
  expect(client.diagnostics(uri)).toEqual([])
  await set({ enabled: 'nonsense', include: 7, severity: [] })
  await client.snapshot(({ sources }) => sources.length === 3)
  expect(client.diagnostics(uri)).toHaveLength(1)
})

test('a client that cannot be asked sends its settings', async () => {
  const root = await makeFolder(files)
  const uri = uriOf(join(root, 'herald.md'))
  const client = await start({
    folders: [root],
    capabilities: {},
    initializationOptions: { files: 'disk', settings: { severity: { conflict: 'hint' } } },
  })
  await client.until(() => client.diagnostics(uri)[0]?.severity === 4)
  await client.notify('workspace/didChangeConfiguration', {
    settings: { tickmark: { severity: { conflict: 'error' } } },
  })
  await client.until(() => client.diagnostics(uri)[0]?.severity === 1)
})

test('the server asks to hear of the files it reads, and shows its progress', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [root] })
  await client.snapshot()
  const watched = client.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles')
  expect(JSON.stringify(watched!.registerOptions)).toContain('**/*.{txt,md,markdown}')
  await client.until(() => client.progress.length === 2)
  expect(client.progress.map((each) => (each as { value: { kind: string } }).value.kind)).toEqual(['begin', 'end'])
})

test('a folder without articles is empty, and one that is gone says so', async () => {
  const root = await makeFolder({})
  const client = await start({ folders: [root] })
  expect((await client.snapshot()).state).toBe('empty')
  await rm(root, { recursive: true })
  await client.request('tickmark/reread')
  await client.until(() => client.log.some((line) => line.includes('cannot be read')))
  await mkdir(root)
  await writeFiles(root, files)
  await client.request('tickmark/reread')
  await client.snapshot(({ sources }) => sources.length === 3)
})
