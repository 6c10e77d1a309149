// Clients other than VS Code: without our commands, without Markdown, without a disk.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  CodeAction,
  CodeLens,
  Hover,
  InlayHint,
  Location as LspLocation,
  MarkupContent,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver-protocol'
import { expect, test } from 'vitest'
import { methods, type FileReadParams, type FileWriteParams } from '../../src/protocol.ts'
import { files } from './articles.ts'
import { makeFolder, rangeOf, uriOf, writeFiles, type Client } from './client.ts'
import { start } from './started.ts'

const herald = files['herald.md']
const at350 = (root: string) => ({
  textDocument: { uri: uriOf(join(root, 'herald.md')) },
  position: rangeOf(herald, '350').start,
})

async function startPlain(root: string): Promise<Client> {
  const client = await start({ folders: [root], capabilities: {}, initializationOptions: null })
  await client.until(() => client.diagnostics(uriOf(join(root, 'herald.md'))).length === 1)
  return client
}

test('a client that knows nothing of us gets plain text, flat lists and no notifications of ours', async () => {
  const root = await makeFolder(files)
  const client = await startPlain(root)
  const hover = await client.request<Hover>('textDocument/hover', at350(root))
  const { kind, value } = hover.contents as MarkupContent
  expect(kind).toBe('plaintext')
  expect(value).toContain('≠ 420 berths — gazette.txt · 2025-11-03')
  expect(value).toContain('420 (gazette.txt:7:27)')
  expect(value).toContain('≠ Berths: 420 berths (2 sources) against 350 berths (1 source).')
  expect(value).not.toMatch(/command:|\*\*|\]\(/)
  const found = await client.request<LspLocation[]>('textDocument/definition', at350(root))
  expect(found[0]).toMatchObject({ uri: uriOf(join(root, 'gazette.txt')) })
  const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', at350(root))
  expect(symbols.every(({ location }) => location.uri === uriOf(join(root, 'herald.md')))).toBe(true)
  expect(client.registrations).toEqual([])
})

test('links lead to files where a client shows Markdown but has no commands', async () => {
  const root = await makeFolder(files)
  const client = await start({
    folders: [root],
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
    initializationOptions: null,
  })
  await client.until(() => client.diagnostics(uriOf(join(root, 'herald.md'))).length === 1)
  const hover = await client.request<Hover>('textDocument/hover', at350(root))
  const { value } = hover.contents as MarkupContent
  expect(value).toContain(`[420](${uriOf(join(root, 'gazette.txt'))}#L7,27)`)
  expect(value).not.toContain('command:')
})

test('the server speaks the language whose words the client hands over', async () => {
  const root = await makeFolder(files)
  const bundle = new URL('../../l10n/bundle.l10n.de.json', import.meta.url)
  const translations = JSON.parse(await readFile(bundle, 'utf8')) as Record<string, string>
  const client = await start({ folders: [root], initializationOptions: { files: 'disk', translations } })
  await client.until(() => client.diagnostics(uriOf(join(root, 'herald.md'))).length === 1)
  const textDocument = { uri: uriOf(join(root, 'gazette.txt')) }
  const position = rangeOf(files['gazette.txt'], '$38 billion').start
  const hover = await client.request<Hover>('textDocument/hover', { textDocument, position })
  expect((hover.contents as MarkupContent).value).toContain('3 unabhängige Quellen')
  const [diagnostic] = client.diagnostics(uriOf(join(root, 'herald.md')))
  expect(diagnostic!.message).toBe('Berths: 420 berths (2 Quellen) gegen 350 berths (1 Quelle).')
  const { conflicts, lines } = await client.snapshot()
  expect(conflicts[0]!.steps).toContain('Die Werte treffen sich nicht, und keine Quelle nennt beide.')
  expect(lines.map(({ label }) => label)).toContain('Strittig')
})

test('quick fixes run on the server: a document is shown, a decision is kept', async () => {
  const root = await makeFolder(files)
  const client = await start({
    folders: [root],
    capabilities: { window: { showDocument: { support: true } } },
    initializationOptions: { files: 'disk', settings: { author: 'Ada Quill' } },
  })
  const { conflicts } = await client.snapshot()
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: uriOf(join(root, 'herald.md')) },
    range: rangeOf(herald, '350'),
    context: { diagnostics: [] },
  })
  const executable = client.initialized.capabilities.executeCommandProvider!.commands
  for (const { command } of actions) expect(executable).toContain(command!.command)
  const run = async (title: string) => {
    const { command } = actions.find((each) => each.title.startsWith(title))!
    await client.request('workspace/executeCommand', { command: command!.command, arguments: command!.arguments })
  }
  await run('Go to the conflicting claim in gazette.txt')
  const selection = rangeOf(files['gazette.txt'], '420')
  expect(client.shown).toEqual([{ uri: uriOf(join(root, 'gazette.txt')), selection, takeFocus: true }])
  await run('Prefer this value: 420 berths')
  const decided = await client.snapshot((snapshot) => snapshot.conflicts[0]!.decision !== null)
  expect(decided.conflicts[0]!.decision).toMatchObject({
    verdict: 'preferred',
    value: '420 berths',
    author: 'Ada Quill',
  })
  expect(client.diagnostics(uriOf(join(root, 'herald.md')))).toEqual([])
  const undo = { command: 'tickmark.undecide', arguments: [uriOf(root), conflicts[0]!.id] }
  await client.request('workspace/executeCommand', undo)
  expect(client.diagnostics(uriOf(join(root, 'herald.md')))).toHaveLength(1)
  await expect(client.request('workspace/executeCommand', { command: 'tickmark.decide' })).rejects.toThrow()
  await expect(client.request('workspace/executeCommand', { command: 'rm' })).rejects.toThrow()
})

test('semantic tokens cover figures and names, line by line', async () => {
  const root = await makeFolder(files)
  const client = await startPlain(root)
  const { legend } = client.initialized.capabilities.semanticTokensProvider!
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', at350(root))
  const lines = herald.split('\n')
  const tokens: { text: string; type: string; modifiers: number }[] = []
  let [line, character] = [0, 0]
  for (let index = 0; index < data.length; index += 5) {
    const [down, right, length, type, modifiers] = data.slice(index, index + 5) as [
      number,
      number,
      number,
      number,
      number,
    ]
    character = down > 0 ? right : character + right
    line += down
    const text = lines[line]!.slice(character, character + length)
    expect(text).toHaveLength(length)
    tokens.push({ text, type: legend.tokenTypes[type]!, modifiers })
  }
  expect(tokens).toContainEqual({ text: '$38 billion', type: 'number', modifiers: 1 })
  expect(tokens.find(({ text }) => text.startsWith('350'))).toMatchObject({ type: 'number', modifiers: 2 })
})

test('inlay hints and code lenses, once they are switched on', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [root], configuration: () => ({ inlayHints: true, codeLens: true }) })
  await client.snapshot()
  const { textDocument } = at350(root)
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
  const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range })
  expect(hints.map(({ label }) => label)).toEqual(expect.arrayContaining(['≠ 420 berths', '✓ 3']))
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument })
  expect(lenses.map(({ command }) => command!.title)).toEqual(['≠ Berths: 420 berths or 350 berths (3 sources)'])
})

test('hints and lenses are fetched anew when another article changes, and when they are switched', async () => {
  const root = await makeFolder(files)
  let settings = { inlayHints: true, codeLens: true }
  const client = await start({ folders: [root], configuration: () => settings })
  await client.snapshot(({ conflicts }) => conflicts.length === 1)
  const both = ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']
  const isRefreshed = () => both.every((method) => client.refreshed.includes(method))
  await client.until(isRefreshed)

  client.refreshed.length = 0
  const gazette = join(root, 'gazette.txt')
  await writeFiles(root, { 'gazette.txt': files['gazette.txt'].replace('420', '350') })
  await client.filesChanged([uriOf(gazette), 2])
  await client.until(isRefreshed)

  client.refreshed.length = 0
  settings = { inlayHints: false, codeLens: false }
  await client.notify('workspace/didChangeConfiguration', { settings: null })
  await client.until(isRefreshed)
  expect(client.refreshed).not.toContain('workspace/semanticTokens/refresh')
})

test('a code lens fits on a line, and each line has it once', async () => {
  const said = (words: string) =>
    `Nov. 3, 2025\n\n“${words} of Port Aubrey,” Mayor Ana Ruiz said on Monday in the town hall.\n`
  const root = await makeFolder({
    'a.txt': said('We have waited a very long time indeed for this new harbour on the old northern shore'),
    'b.txt': said('We have waited a very short time indeed for this new harbour on the old northern shore'),
    'c.txt': 'The ferry from Port Aubrey to Lower Quill is 20 miles (32 km) long.\n',
    'd.txt': 'The ferry from Port Aubrey to Lower Quill is 31 miles long.\n',
  })
  const client = await start({ folders: [root], configuration: () => ({ codeLens: true }) })
  await client.snapshot()
  const lensesOf = (name: string) =>
    client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uriOf(join(root, name)) } })
  const [quote] = await lensesOf('a.txt')
  expect(quote!.command!.title).toMatch(/^≠ What Ana Ruiz said: We have waited a very \w+ time indeed for … or We /)
  expect(await lensesOf('c.txt')).toHaveLength(1)
})

test('without a disk, the client is asked for files', async () => {
  const folder = '/virtual/harbour'
  const kept = new Map(Object.entries(files).map(([path, text]) => [uriOf(`${folder}/${path}`), Buffer.from(text)]))
  const client = await start({ folders: [], initializationOptions: { files: 'client', commands: true } })
  client.connection.onRequest(methods.listFiles, () => [...kept.keys()])
  client.connection.onRequest(methods.readFile, ({ uri }: FileReadParams) => kept.get(uri)?.toString('base64') ?? null)
  client.connection.onRequest(methods.writeFile, ({ uri, content }: FileWriteParams) => {
    kept.set(uri, Buffer.from(content, 'base64'))
    return null
  })
  const added = [{ uri: uriOf(folder), name: 'harbour' }]
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } })
  const { conflicts, sources } = await client.snapshot()
  expect(sources).toHaveLength(3)
  await client.request('tickmark/decide', {
    folder: uriOf(folder),
    conflict: conflicts[0]!.id,
    verdict: 'ignored',
    reason: 'Größe egal',
    value: null,
    author: 'Ada Quill',
  })
  expect(kept.get(uriOf(`${folder}/.tickmark/decisions.jsonl`))!.toString('utf8')).toContain('Größe egal')
})
