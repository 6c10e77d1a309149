import { chmod, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol'
import { CancellationTokenSource } from 'vscode-jsonrpc/node'
import { expect, test } from 'vitest'
import { files } from './articles.ts'
import { Client, makeFolder, rangeOf, uriOf, writeFiles } from './client.ts'
import { start } from './started.ts'

/** The folder's own conflict is still found. */
async function stillWell(client: Client, root: string): Promise<void> {
  await client.snapshot(({ conflicts }) => conflicts.length === 1)
  await client.until(() => client.diagnostics(uriOf(join(root, 'herald.md'))).length === 1)
}

test('files that are no articles leave a message, and the others unaffected', async () => {
  const root = await makeFolder({
    ...files,
    'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]),
    'empty.md': '',
    'latin.txt': new Uint8Array([
      ...Buffer.from('The harbour caf'),
      0xe9,
      ...Buffer.from(' has 12 seats for guests.\n'),
    ]),
    'large.txt': 'The tower has 12 floors. '.repeat(800_000),
  })
  const client = await start({ folders: [root] })
  await stillWell(client, root)
  const { messages } = await client.snapshot()
  expect(messages).toEqual([
    'empty.md is empty',
    'large.txt is passed over: 20 MB, the limit is 10 MB',
    'latin.txt is not valid UTF-8; characters that cannot be read: 1',
    'picture.txt is not a text file',
  ])
  for (const message of messages) expect(client.log).toContain(message)
})

test('what turns text about turns no message about', async () => {
  const root = await makeFolder({
    ...files,
    'turned.txt': 'The new harbour at Port Aubrey will have 350 berths\u202e, said eht mayor.\n',
  })
  const client = await start({ folders: [root] })
  await client.snapshot(({ conflicts }) => conflicts.length === 1)
  const uri = uriOf(join(root, 'gazette.txt'))
  await client.until(() => client.diagnostics(uri).length === 1)
  const [diagnostic] = client.diagnostics(uri)
  const messages = [String(diagnostic!.message), ...diagnostic!.relatedInformation!.map(({ message }) => message)]
  expect(messages.some((message) => message.includes('said eht mayor'))).toBe(true)
  for (const message of messages) expect(message).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
})

test('a large file within the limit is read', { timeout: 120_000 }, async () => {
  const root = await makeFolder({ ...files, 'large.txt': 'The tower in Lower Quill was closed.\n'.repeat(20_000) })
  const client = await start({ folders: [root] })
  await stillWell(client, root)
  expect((await client.snapshot()).messages).toEqual([])
})

// Root may read everything.
test.runIf(process.getuid?.() !== 0)('a file that must not be read leaves a message', async () => {
  const root = await makeFolder({ ...files, 'closed.txt': 'Nothing.' })
  await chmod(join(root, 'closed.txt'), 0)
  const client = await start({ folders: [root] })
  await stillWell(client, root)
  expect((await client.snapshot()).messages).toEqual(['closed.txt cannot be read: permission denied'])
})

test('a file that is deleted before it is read is no article', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [root] })
  await client.snapshot()
  const uri = uriOf(join(root, 'passing.txt'))
  await writeFiles(root, { 'passing.txt': 'Nothing.' })
  await rm(join(root, 'passing.txt'))
  await client.filesChanged([uri, 1], [uri, 2])
  await client.request('tickmark/reread')
  await stillWell(client, root)
  expect((await client.snapshot()).sources).toHaveLength(3)
})

test('an open document may grow too large and shrink again', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [root], configuration: () => ({ maximumFileSize: 0.001 }) })
  await client.snapshot()
  const uri = uriOf(join(root, 'herald.md'))
  const text = files['herald.md']
  await client.open(uri, text)
  await client.change(uri, text + 'Nothing. '.repeat(200), 2)
  await client.until(
    () => client.diagnostics(uri).length === 0 && client.log.some((line) => /herald.md is passed over/.test(line)),
  )
  await client.change(uri, text, 3)
  await client.until(() => client.diagnostics(uri).length === 1)
})

test('text of every kind: carriage returns, marks, emoji, surrogates cut in half', async () => {
  const text = '\ufeffAt Port Aubrey 🚢\u202f the new harbour will have 350\u00a0berths.\r\n\ud83d \r\rThe end\u2028.'
  const root = await makeFolder(files)
  const client = await start({ folders: [root] })
  await client.snapshot()
  const uri = uriOf(join(root, 'herald.md'))
  await client.open(uri, text)
  await client.until(() => client.diagnostics(uri).some(({ range }) => range.start.character === text.indexOf('350')))
  for (let version = 2; version < 40; version++) await client.change(uri, text.slice(0, 2 * version), version)
  await client.change(uri, files['herald.md'], 40)
  await client.highlights(uri, ({ version }) => version === 40)
  await stillWell(client, root)
})

test('markup in an article is shown as it is printed, and its links lead nowhere', async () => {
  const hostile = files['gazette.txt'].replace(
    'The new harbour will have 420 berths.',
    'The new harbour will have 420 berths, [free](command:quit) <img src="http://a.org"> _now_ $(zap).',
  )
  const root = await makeFolder({ ...files, 'gazette.txt': hostile })
  // Where no diagnostic quotes it, the hover quotes at length.
  const client = await start({ folders: [root], configuration: () => ({ severity: { conflict: 'off' } }) })
  await client.snapshot(({ conflicts }) => conflicts.length === 1)
  const answer = await client.request<Hover>('textDocument/hover', {
    textDocument: { uri: uriOf(join(root, 'herald.md')) },
    position: rangeOf(files['herald.md'], '350').start,
  })
  const { value } = answer.contents as MarkupContent
  expect(value).toContain('\\[free\\](command\\:quit)')
  expect(value).toContain('\\<img src="http\\://a.org"\\> \\_now\\_ &#36;(zap)')
  for (const [, command] of value.matchAll(/(?<!\\)\]\(command:([^?)]*)/g)) expect(command).toMatch(/^tickmark\.\w+$/)
})

test('a request that is cancelled while it waits is not answered', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [root] })
  await client.snapshot()
  const source = new CancellationTokenSource()
  const params = {
    textDocument: { uri: uriOf(join(root, 'herald.md')) },
    position: rangeOf(files['herald.md'], '350').start,
  }
  // While the server reads a document of megabytes, the request and its cancellation both arrive behind it.
  const textDocument = { uri: 'untitled:long', languageId: 'plaintext', version: 1, text: 'word '.repeat(1_000_000) }
  const opened = client.connection.sendNotification('textDocument/didOpen', { textDocument })
  const answer = client.connection.sendRequest('textDocument/hover', params, source.token)
  source.cancel()
  await opened
  await expect(answer).rejects.toThrow(/cancel/i)
  expect(await client.request('textDocument/hover', params)).not.toBeNull()
})

test('unknown and malformed requests are refused, and the server lives', async () => {
  const root = await makeFolder(files)
  const client = await start({ folders: [root] })
  await client.snapshot()
  await expect(client.request('textDocument/nonsense', {})).rejects.toThrow()
  await client.notify('textDocument/nonsense', {})
  for (const params of [
    undefined,
    null,
    {},
    { textDocument: null },
    { textDocument: { uri: 7 } },
    { textDocument: { uri: '%' } },
  ]) {
    await client.request('textDocument/hover', params).catch(() => null)
  }
  await client.request('textDocument/hover', {
    textDocument: { uri: uriOf(join(root, 'herald.md')) },
    position: { line: -5, character: 1e9 },
  })
  await client.change(uriOf(join(root, 'never-opened.txt')), 'x', 1)
  await expect(client.request('tickmark/decide', { folder: 'file:///elsewhere', conflict: 'x' })).rejects.toThrow(
    /folder/,
  )
  await expect(client.request('tickmark/decide', null)).rejects.toThrow()
  await stillWell(client, root)
})

test('a client that leaves without a word ends the server', async () => {
  const client = await Client.start({ folders: [] })
  const exit = new Promise((resolve) => client.process.once('exit', resolve))
  client.process.stdin!.end()
  expect(await exit).not.toBeNull()
})
