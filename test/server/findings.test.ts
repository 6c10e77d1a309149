import { join } from 'node:path'
import type {
  CodeAction,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location as LspLocation,
  LocationLink,
  MarkupContent,
  SymbolInformation,
} from 'vscode-languageserver-protocol'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { methods, type Location, type PassageComparison } from '../../src/protocol.ts'
import { files } from './articles.ts'
import { Client, makeFolder, rangeOf, uriOf } from './client.ts'
import { start } from './started.ts'

let root: string
let client: Client
const at = (source: keyof typeof files) => uriOf(join(root, source))
const place = (source: keyof typeof files, words: string) => {
  return { textDocument: { uri: at(source) }, position: rangeOf(files[source], words).start }
}
const hover = async (source: keyof typeof files, words: string) => {
  const answer = await client.request<Hover | null>('textDocument/hover', place(source, words))
  return (answer?.contents as MarkupContent | undefined)?.value ?? ''
}

beforeAll(async () => {
  root = await makeFolder(files)
  client = await Client.start({ folders: [root] })
  await client.snapshot()
})
afterAll(async () => {
  expect(await client.stop()).toBe(0)
})

test('every article has its diagnostics, though none is open', () => {
  const [diagnostic, ...more] = client.diagnostics(at('herald.md'))
  expect(more).toEqual([])
  expect(diagnostic).toMatchObject({ code: 'conflicting-value', source: 'tickmark', severity: 2 })
  expect(diagnostic!.range).toMatchObject({ start: rangeOf(files['herald.md'], '350').start })
  expect(diagnostic!.message).toContain('420 berths (2 sources) against 350 berths (1 source)')
  expect(diagnostic!.relatedInformation!.map(({ location }) => location.uri).sort()).toEqual(
    [at('gazette.txt'), at('notes/trade.md')].sort(),
  )
  expect(diagnostic!.relatedInformation![0]!.message).toContain('will have 420 berths')
  expect(client.diagnostics(at('gazette.txt'))).toHaveLength(1)
  expect(client.diagnostics(at('notes/trade.md'))).toHaveLength(1)
})

test('the hover on a figure says what each other source says, linked to its quote', async () => {
  const text = await hover('gazette.txt', '$38 billion')
  expect(text).toContain('**$38 billion** — 38,000,000,000 USD')
  expect(text).toContain('✓ **$38 billion** — herald.md · 2025-11-04')
  expect(text).toContain('3 independent sources')
  const links = [...text.matchAll(/\]\(command:([\w.]+)\?([^)]+)\)/g)]
  const opened = links.filter((link) => link[1] === 'tickmark.open')
  const [target] = JSON.parse(decodeURIComponent(opened[0]![2]!)) as [Location]
  expect([at('herald.md'), at('notes/trade.md')]).toContain(target.uri)
  expect(target.text).toBe('$38 billion')
})

test('the hover does not say a figure twice where it is printed in full', async () => {
  const text = 'Marlow Dredging now holds 14.1% of the port, and 15 per cent of the fleet.\n'
  const folder = await makeFolder({ 'holding.txt': text })
  const other = await start({ folders: [folder] })
  await other.snapshot()
  const told = async (words: string) => {
    const asked = { textDocument: { uri: uriOf(join(folder, 'holding.txt')) }, position: rangeOf(text, words).start }
    const answer = await other.request<Hover | null>('textDocument/hover', asked)
    return (answer?.contents as MarkupContent).value.split('\n')[0]
  }
  expect(await told('14.1%')).toBe('**14.1%**')
  expect(await told('15 per cent')).toBe('**15 per cent** — 15 %')
})

test('the hover on a disputed figure says what others say and what can be done', async () => {
  const text = await hover('herald.md', '350')
  expect(text).toContain('≠ **420 berths** — gazette.txt · 2025-11-03')
  // The reason stands in the diagnostic, which the editor shows in the same box.
  expect(text).not.toContain('against 350 berths')
  expect(text).toMatch(/\[Compare\]\(command:tickmark\.compare\?/)
  expect(text).toMatch(/\[Decide\]\(command:tickmark\.decide\?/)
})

test('what the diagnostic quotes above is quoted in a few words', async () => {
  const long = files['gazette.txt'].replace(
    '420 berths.',
    '420 berths for ferries, trawlers, tugs and the boats of the pilots.',
  )
  const folder = await makeFolder({ ...files, 'gazette.txt': long })
  const other = await start({ folders: [folder] })
  await other.snapshot()
  const uri = uriOf(join(folder, 'herald.md'))
  const position = rangeOf(files['herald.md'], '350').start
  const answer = await other.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position })
  expect((answer!.contents as MarkupContent).value).toMatch(/have \[420\]\([^)]*\) berths for [^”]* …”/)
  const beside = other.diagnostics(uri)[0]!.relatedInformation!.map(({ message }) => message)
  expect(beside.join()).toContain('the boats of the pilots')
})

test('a conflict is one problem in each article, however often it is told there; the hover tells why at the other places', async () => {
  const again = `${files['herald.md']}\nLater on the page: the new harbour at Port Aubrey will have 350 berths.\n`
  const folder = await makeFolder({ ...files, 'herald.md': again })
  const other = await start({ folders: [folder] })
  await other.snapshot()
  const uri = uriOf(join(folder, 'herald.md'))
  expect(other.diagnostics(uri)).toHaveLength(1)
  const position = rangeOf(again, '350 berths.').start
  const answer = await other.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position })
  expect((answer!.contents as MarkupContent).value).toContain('against 350 berths')
  const fixes = await other.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  })
  expect(fixes.map(({ title }) => title)).toContain('Go to the conflicting claim in gazette.txt (420 berths)')
})

test('what sets a measure apart is told in words, an order or a rank not at all', async () => {
  const text = `Nov. 3, 2025

Marlow Dredging reported adjusted earnings of $41 million. The largest berth is 320 metres long.
`
  const folder = await makeFolder({ 'results.txt': text })
  const other = await start({ folders: [folder] })
  await other.snapshot()
  const told = async (words: string) => {
    const position = rangeOf(text, words).start
    const asked = { textDocument: { uri: uriOf(join(folder, 'results.txt')) }, position }
    const answer = await other.request<Hover | null>('textDocument/hover', asked)
    return (answer?.contents as MarkupContent).value
  }
  expect(await told('$41 million')).toContain('adjusted')
  expect(await told('320 metres')).toContain('320 m')
  for (const words of ['$41 million', '320 metres']) expect(await told(words)).not.toMatch(/[a-z]\\?:[a-z]/)
})

test('a conflict quotes each source in its sentence, and sources count what is disputed of theirs', async () => {
  const { conflicts, sources } = await client.snapshot()
  const quoted = conflicts[0]!.sides.flatMap(({ places }) => places)
  const herald = quoted.find(({ source }) => source === 'herald.md')!
  expect(herald.before + herald.text + herald.after).toBe('The new harbour will have 350 berths, Marlow Dredging said.')
  expect(sources.map(({ disputed, inTension }) => [disputed, inTension])).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
  ])
})

test('nothing stands where nothing stands', async () => {
  expect(await client.request('textDocument/hover', place('herald.md', 'signed'))).toBeNull()
  const elsewhere = { textDocument: { uri: uriOf(join(root, 'other.txt')) }, position: { line: 0, character: 0 } }
  for (const method of ['hover', 'definition', 'references', 'documentHighlight']) {
    expect(await client.request(`textDocument/${method}`, elsewhere)).toBeNull()
  }
})

test('go to definition leads to the same measure elsewhere', async () => {
  const links = await client.request<LocationLink[]>('textDocument/definition', place('herald.md', '350'))
  expect(links.map(({ targetUri }) => targetUri)).toEqual([at('gazette.txt'), at('notes/trade.md')])
  expect(links[0]!.targetRange.start).toEqual(rangeOf(files['gazette.txt'], '420').start)
  expect(links[0]!.originSelectionRange!.start).toEqual(rangeOf(files['herald.md'], '350').start)
})

test('find references lists every claim on the measure', async () => {
  const params = { ...place('gazette.txt', '$38 billion'), context: { includeDeclaration: true } }
  const found = await client.request<LspLocation[]>('textDocument/references', params)
  expect(new Set(found.map(({ uri }) => uri)).size).toBe(3)
})

test('document highlights mark the measure in this article', async () => {
  const found = await client.request<DocumentHighlight[]>(
    'textDocument/documentHighlight',
    place('gazette.txt', '$38 billion'),
  )
  expect(found.map(({ range }) => range.start)).toContainEqual(rangeOf(files['gazette.txt'], '$38 billion').start)
})

test('quick fixes lead to the other sides and to a decision', async () => {
  const diagnostics = client.diagnostics(at('herald.md'))
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: at('herald.md') },
    range: diagnostics[0]!.range,
    context: { diagnostics },
  })
  const titles = actions.map(({ title }) => title)
  expect(titles).toContain('Go to the conflicting claim in gazette.txt (420 berths)')
  expect(titles).toContain('Open beside: the conflicting claim in gazette.txt (420 berths)')
  expect(titles).toEqual(expect.arrayContaining(['Prefer this value: 350 berths', 'Not the same thing']))
  const go = actions[titles.indexOf('Go to the conflicting claim in gazette.txt (420 berths)')]!
  expect(go).toMatchObject({ isPreferred: true, kind: 'quickfix', diagnostics })
  const [target] = go.command!.arguments as [Location]
  expect(go.command!.command).toBe('tickmark.open')
  expect(target).toMatchObject({ uri: at('gazette.txt'), source: 'gazette.txt' })
  expect(target.range.start).toEqual(rangeOf(files['gazette.txt'], '420').start)
})

test('quick fixes only where they belong, and only of the kinds asked for', async () => {
  const ask = (words: string, only?: string[]) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: at('herald.md') },
      range: rangeOf(files['herald.md'], words),
      context: { diagnostics: [], ...(only && { only }) },
    })
  expect(await ask('signed')).toEqual([])
  expect(await ask('350', ['source'])).toEqual([])
  expect((await ask('350', ['quickfix'])).length).toBeGreaterThan(3)
})

test('the outline lists the claims under their headings', async () => {
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: at('herald.md') },
  })
  expect(symbols.map(({ name }) => name)).toEqual(['Marlow Dredging wins harbour contract'])
  expect(symbols[0]!.children!.map(({ name }) => name).join('\n')).toMatch(/\$38 billion[^]*350/)
})

test('the outline prints what the article prints', async () => {
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: at('gazette.txt') },
  })
  const names = symbols.flatMap(({ name, children = [] }) => [name, ...children.map((child) => child.name)])
  expect(names.filter((name) => name.endsWith(': Monday'))).toHaveLength(1)
})

test('measures are found by name', async () => {
  const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'brth' })
  expect(found.map(({ name }) => name).join()).toMatch(/berths/i)
  expect(await client.request('workspace/symbol', { query: 'zzz' })).toEqual([])
})

test('the snapshot tells the panel everything', async () => {
  const snapshot = await client.snapshot()
  expect(snapshot.folder).toBe(uriOf(root))
  expect(snapshot.sources.map(({ source }) => source)).toEqual(['gazette.txt', 'herald.md', 'notes/trade.md'])
  expect(snapshot.sources[2]).toMatchObject({
    uri: at('notes/trade.md'),
    publisher: 'Dredging Weekly',
    published: '2025-11-05',
    copiedFrom: null,
  })
  expect(snapshot.sources[1]!.disputed).toBe(1)
  expect(snapshot.sources[1]!.corroborated).toBeGreaterThan(0)
  const [conflict] = snapshot.conflicts
  expect(conflict).toMatchObject({ level: 'conflict', kind: 'value', decision: null })
  expect(conflict!.sides.map(({ value }) => value).sort()).toEqual(['350 berths', '420 berths'])
  const berths = snapshot.measures.find(({ cells }) => cells.some(({ sign }) => sign === 'conflicts'))!
  expect(berths.cells.map(({ source }) => source)).toEqual(['gazette.txt', 'herald.md', 'notes/trade.md'])
  expect(berths.axis).toBe('number')
  expect(new Set(berths.intervals!.map(({ side }) => side)).size).toBe(2)
})

test('every export has what its name says', async () => {
  const get = (format: string) => client.request<string>('tickmark/export', { folder: uriOf(root), format })
  expect(await get('markdown')).toContain('](herald.md')
  expect(await get('html')).toMatch(/^<!doctype html>/i)
  expect(await get('csv')).toContain('"herald.md",')
  expect(JSON.parse(await get('sarif'))).toMatchObject({ version: '2.1.0' })
  expect(await get('web-annotation')).toContain(at('herald.md'))
  expect(JSON.parse(await get('json'))).toMatchObject({ version: 1, conflicts: [{ decision: null }] })
  await expect(get('pdf')).rejects.toThrow(/expected one of markdown/)
})

test('semantic tokens, inlay hints and code lenses are left to other clients and settings', async () => {
  expect(client.initialized.capabilities.semanticTokensProvider).toBeUndefined()
  const textDocument = { uri: at('herald.md') }
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
  expect(await client.request('textDocument/inlayHint', { textDocument, range })).toEqual([])
  expect(await client.request('textDocument/codeLens', { textDocument })).toEqual([])
})

test('a comparison holds the passage of each quote, as a reader sees it', async () => {
  const [conflict] = (await client.snapshot()).conflicts
  const found = await client.request<PassageComparison>(methods.compare, {
    folder: uriOf(root),
    conflict: conflict!.id,
  })
  const quotes = found.passages.map(({ text, start, end }) => text.slice(start, end))
  expect(new Set(quotes)).toEqual(new Set(['420', '350']))
  for (const { text } of found.passages) expect(text).not.toMatch(/[\n*]/)
  await expect(client.request(methods.compare, { folder: uriOf(root), conflict: 'none' })).rejects.toThrow(/Unexpected/)
})

test('the drawing of a measure tells a disputed side in another unit, without a place', async () => {
  const bid =
    'Corran Resources will pay A$4.85 in cash for each share of Tellmark, the companies said on 6 July 2026.\n'
  const folder = await makeFolder({
    'a.txt': `Corran to buy Tellmark\n\n${bid}`,
    'b.txt': `Tellmark takes a bid\n\nTellmark's board backed the offer of A$4.85 in cash for each share from Corran Resources on 6 July 2026.\n`,
    'c.txt': `Corran bids for Tellmark\n\nCorran Resources is paying $4.58 in cash for each share of Tellmark, it said on 6 July 2026.\n`,
  })
  const other = await start({ folders: [folder] })
  const { measures } = await other.snapshot()
  const intervals = measures.flatMap((measure) => measure.intervals ?? [])
  expect(intervals.find(({ label }) => label === '$4.58')).toMatchObject({ min: null, max: null, source: 'c.txt' })
})
