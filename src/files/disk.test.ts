import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readArticles } from './articles.ts'
import { DiskFolder } from './disk.ts'
import { isArticleName, type FolderFiles } from './folder.ts'
import { MemoryFolder } from './memory.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tickmark-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text)

test('articles by name, however deep, hidden ones and node_modules left out', async () => {
  const files = {
    'b.txt': '1',
    'a.md': '1',
    'C.MARKDOWN': '1',
    'deep/er/d.txt': '1',
    'notes.pdf': '1',
    noext: '1',
    '.hidden.txt': '1',
    '.cache/e.txt': '1',
    'node_modules/x/f.md': '1',
    'README.md': '1',
    'deep/Readme.txt': '1',
    'LICENSE.txt': '1',
    'CHANGELOG.md': '1',
  }
  await put(files)
  const expected = ['C.MARKDOWN', 'a.md', 'b.txt', 'deep/er/d.txt']
  expect(await new DiskFolder(root).list()).toEqual(expected)
  expect(await new MemoryFolder(files).list()).toEqual(expected)
})

test('a folder named like an article is walked, not read', async () => {
  await put({ 'x.txt/y.txt': '1' })
  const files = new DiskFolder(root)
  expect(await files.list()).toEqual(['x.txt/y.txt'])
  await expect(files.read('x.txt')).rejects.toThrow('it is a folder')
})

test('.gitignore files are obeyed, nested and above, the nearest first', async () => {
  await put({
    '.gitignore': 'drafts/\n*.md\n',
    '.git/HEAD': '',
    'in/.gitignore': '!keep.md\nsecret.txt\n',
    'in/keep.md': '1',
    'in/drop.md': '1',
    'in/secret.txt': '1',
    'in/open.txt': '1',
    'in/drafts/a.txt': '1',
    'drafts/b.txt': '1',
  })
  expect(await new DiskFolder(root).list()).toEqual(['in/keep.md', 'in/open.txt'])
  expect(await new DiskFolder(join(root, 'in')).list()).toEqual(['keep.md', 'open.txt'])
})

test('rules above the folder count in a repository only', async () => {
  await put({ '.gitignore': '*.txt', 'in/a.txt': '1' })
  expect(await new DiskFolder(join(root, 'in')).list()).toEqual(['a.txt'])
})

test('links to files are followed, links to folders are not', async () => {
  await put({ 'a.txt': '1', 'in/b.txt': '2' })
  await symlink(join(root, 'a.txt'), join(root, 'in', 'c.txt'))
  await symlink(root, join(root, 'in', 'loop'))
  await symlink(join(root, 'gone'), join(root, 'dead.txt'))
  expect(await new DiskFolder(root).list()).toEqual(['a.txt', 'in/b.txt', 'in/c.txt'])
})

test('a folder that is not there says so', async () => {
  await put({ 'a.txt': '1' })
  await expect(new DiskFolder(join(root, 'gone')).list()).rejects.toThrow('it does not exist')
  await expect(new DiskFolder(join(root, 'a.txt')).list()).rejects.toThrow('it is not a folder')
})

test('what is written is read again, and no half file stays', async () => {
  const files = new DiskFolder(root)
  await files.write('.tickmark/decisions.jsonl', utf8('{}\n'))
  await files.write('.tickmark/decisions.jsonl', utf8('{"a":1}\n'))
  expect(await readFile(join(root, '.tickmark', 'decisions.jsonl'), 'utf8')).toBe('{"a":1}\n')
  expect(await files.read('.tickmark/decisions.jsonl')).toEqual(Buffer.from('{"a":1}\n'))
  expect(await files.read('gone.txt')).toBeNull()
  expect(await files.read('.tickmark/decisions.jsonl/x.txt')).toBeNull()
})

test('one bad file leaves a message, and the others as they are', async () => {
  const good = new MemoryFolder({
    'a.txt': 'Quay.',
    'b.txt': new Uint8Array([1, 0, 2]),
    'c.txt': '',
    'd.txt': '\ufeffRoad.',
  })
  const files: FolderFiles = {
    list: () => Promise.resolve(['a.txt', 'b.txt', 'c.txt', 'closed.txt', 'd.txt', 'gone.txt']),
    read: (path) => (path === 'closed.txt' ? Promise.reject(new Error('permission denied')) : good.read(path)),
    write: () => Promise.reject(new Error('read-only')),
  }
  const seen: number[] = []
  const { articles, messages } = await readArticles(files, await files.list(), (read) => seen.push(read))
  expect(articles).toEqual([
    { source: 'a.txt', text: 'Quay.' },
    { source: 'c.txt', text: '' },
    { source: 'd.txt', text: 'Road.' },
  ])
  expect(messages).toEqual([
    'b.txt is not a text file',
    'c.txt is empty',
    'closed.txt cannot be read: permission denied',
    'gone.txt was deleted while it was read',
  ])
  expect(seen).toEqual([1, 2, 3, 4, 5, 6])
})

test.each([
  ['wire.txt', true],
  ['wire.MD', true],
  ['read-me-first.md', true],
  ['readme-notes.txt', true],
  ['README.md', false],
  ['readme.markdown', false],
  ['Licence.txt', false],
  ['.txt', false],
  ['txt', false],
  ['wire.txt.bak', false],
])('%s', (name, is) => {
  expect(isArticleName(name)).toBe(is)
})
