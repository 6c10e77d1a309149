import { join } from 'node:path'
import type { CodeAction, Diagnostic, Hover, MarkupContent } from 'vscode-languageserver-protocol'
import { expect, test } from 'vitest'
import { files } from './articles.ts'
import { makeFolder, rangeOf, uriOf } from './client.ts'
import { start } from './started.ts'

const draft = `---
role: draft
---

Marlow Dredging builds the new harbour at Port Aubrey under a contract of $83 billion. The new harbour will have 420 berths.

It took the lighthouse keeper 4,312 steps to see it.
`
const codesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code)

test('a draft is no source, and is checked against the sources', async () => {
  const root = await makeFolder({ ...files, 'story.md': draft })
  const uri = uriOf(join(root, 'story.md'))
  const client = await start({ folders: [root] })
  const snapshot = await client.snapshot()
  expect(snapshot.sources.map(({ source }) => source)).toEqual(Object.keys(files))
  expect(snapshot.drafts!.map(({ source, disputed }) => ({ source, disputed }))).toEqual([
    { source: 'story.md', disputed: 2 },
  ])
  const diagnostics = client.diagnostics(uri)
  expect(codesOf(diagnostics)).toEqual(['draft-disagrees', 'draft-disputed', 'draft-not-found'])
  expect(diagnostics[0]!.message).toContain('the sources say $38 billion in gazette.txt')
  expect(diagnostics.map(({ severity }) => severity)).toEqual([2, 3, 3])
  expect(diagnostics[0]!.range).toEqual(rangeOf(draft, '$83 billion'))
})

test('quick fixes insert the sources’ value, or cite one', async () => {
  const root = await makeFolder({ ...files, 'story.md': draft })
  const uri = uriOf(join(root, 'story.md'))
  const client = await start({ folders: [root] })
  await client.snapshot()
  const ask = (words: string) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: rangeOf(draft, words),
      context: { diagnostics: client.diagnostics(uri), only: ['quickfix'] },
    })
  const actions = await ask('$83 billion')
  expect(actions[0]).toMatchObject({
    title: expect.stringMatching(/^Replace with “\$38 billion”/) as string,
    isPreferred: true,
  })
  expect(actions[0]!.edit!.changes![uri]).toEqual([{ range: rangeOf(draft, '$83 billion'), newText: '$38 billion' }])
  expect(actions[0]!.diagnostics!.map(({ code }) => code)).toEqual(['draft-disagrees'])
  const cite = (await ask('420')).find(({ title }) => title === 'Cite notes/trade.md')!
  const { end } = rangeOf(draft, '420')
  expect(cite.edit!.changes![uri]).toEqual([
    { range: { start: end, end }, newText: ' ([notes/trade.md](notes/trade.md))' },
  ])
})

test('the hover in a draft says what the sources say', async () => {
  const root = await makeFolder({ ...files, 'story.md': draft })
  const client = await start({ folders: [root] })
  await client.snapshot()
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument: { uri: uriOf(join(root, 'story.md')) },
    position: rangeOf(draft, '$83').start,
  })
  const { value } = hover.contents as MarkupContent
  expect(value).toMatch(/^≠ \*\*\$83 billion\*\* — 83,000,000,000 USD\n/)
  expect(value).toMatch(/- ≠ \*\*\$38 billion\*\* — herald\.md: \[/)
})

test('typing in a draft mends it, and leaves the sources alone', async () => {
  const root = await makeFolder({ ...files, 'story.md': draft })
  const uri = uriOf(join(root, 'story.md'))
  const client = await start({ folders: [root] })
  await client.snapshot()
  await client.open(uri, draft)
  await client.highlights(uri, ({ layers }) => layers.disputed.length === 2 && layers.unresolved.length === 1)
  const before = client.published.filter((each) => each.uri !== uri).length
  await client.change(uri, '$38', 2, rangeOf(draft, '$83'))
  await client.until(() => codesOf(client.diagnostics(uri)).join() === 'draft-disputed,draft-not-found')
  await client.highlights(uri, ({ version, layers }) => version === 2 && layers.corroborated.length === 1)
  expect(client.published.filter((each) => each.uri !== uri).length).toBe(before)
})

test('a draft becomes a source when it says so no more, and the other way round', async () => {
  const root = await makeFolder({ ...files, 'story.md': draft })
  const uri = uriOf(join(root, 'story.md'))
  const client = await start({ folders: [root] })
  await client.snapshot()
  await client.open(uri, draft)
  await client.change(uri, 'role: source', 2, rangeOf(draft, 'role: draft'))
  await client.snapshot(({ sources }) => sources.length === 4)
  await client.change(uri, draft, 3)
  await client.snapshot(({ sources, drafts }) => sources.length === 3 && drafts!.length === 1)
  await client.until(() => client.diagnostics(uri).length === 3)
})

test('drafts by their place, as the settings say', async () => {
  const root = await makeFolder({ ...files, 'mine/story.txt': draft.replace(/^---[^]*?---\n/, '') })
  let configuration: unknown = null
  const client = await start({ folders: [root], configuration: () => configuration })
  await client.snapshot(({ sources }) => sources.length === 4)
  configuration = { drafts: ['mine/**'] }
  await client.notify('workspace/didChangeConfiguration', { settings: null })
  await client.snapshot(({ sources, drafts }) => sources.length === 3 && drafts!.length === 1)
  const uri = uriOf(join(root, 'mine/story.txt'))
  expect(codesOf(client.diagnostics(uri))).toContain('draft-disagrees')
  configuration = { drafts: ['mine/**'], severity: { draft: 'off' } }
  await client.notify('workspace/didChangeConfiguration', { settings: null })
  await client.until(() => client.diagnostics(uri).length === 0)
})
