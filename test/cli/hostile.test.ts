// Any bytes are normal input: texts made to be hard leave the other articles as they are.
import { execFileSync } from 'node:child_process'
import { chmod, copyFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { bundleProgram, makeFolder, runProgram, runUnprivileged } from './program.ts'

const articles = {
  'good/one.txt':
    'Tarn Bridge to be rebuilt\n\nTARN, Oct. 8, 2025 — Tarn Council signed a contract with Orrell Works on Wednesday. The contract is worth $30 million, the council said.\n',
  'good/two.md':
    '# Orrell Works wins Tarn contract\n\n*9 October 2025*\n\nOrrell Works has signed a contract with Tarn Council. The contract is worth **$300 million**, Orrell Works said.\n',
}

const length = 3_000
const fill = (unit: string) => unit.repeat(Math.ceil(length / unit.length))
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
for (const [index, name] of [...'bcdefghi'].entries()) {
  const before = 'abcdefgh'[index]!
  bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`)
}

const hard: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      '(', '[', '[a](', '![', '*', '* ', '_a ', '|', '| a | 1 |\n', '`', '~', '<', '<a ', '<!-- ', '&', '\\', '> ', '#', '# 5\n\n',
      '"', '"a ', '“a ', 'a” ', "'a ", '7', '7,', '7 ', '$', '$7 ', '%', '-', '—', '…', '. ', 'A. ', 'one hundred thousand ',
      'Tarn Council ', 'Bank of ', 'said ', 'May 5, ', 'from 5 to ', '5, 6 and 7 respectively ', 'the company said it ',
      '\n', '\r', '\t', ' ', '\u00a05', '\u0000a', '\ud800', '\u202e5 ', 'e\u0301', '😀', '• a 5\n', 'Sources:\n', '[^1]: a\n\n', 'http://a.b/c ',
    ].map((unit, index) => [`unit ${index}`, fill(unit)]),
  ),
  'list in list': Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- a 5\n`).join(''),
  'quotation in quotation': `${'> '.repeat(2_000)}a 5`,
  'aliases of aliases': `---\n${bomb.join('\n')}\ntitle: *i\ndate: *i\n---\nTarn has 5 bridges.\n`,
  'front matter without end': `---\n${fill('a: b\n')}`,
  'brackets in front matter': `---\na: ${fill('[')}\n---\nTarn has 5 bridges.\n`,
} // prettier-ignore

let program: string
let folder: { path: string; remove(): Promise<void> }
beforeAll(async () => {
  program = await bundleProgram()
  const files = Object.entries(hard).flatMap(([name, text]) => [
    [`hard/${name}.txt`, text],
    [`hard/${name}.md`, text],
  ])
  folder = await makeFolder({ ...articles, ...(Object.fromEntries(files) as Record<string, string>) })
})
afterAll(() => folder.remove())

test('hard texts are read to their end, and the conflict beside them is found', { timeout: 300_000 }, async () => {
  const { status, stdout, stderr } = await runProgram(program, folder.path, 'check', '--format', 'json')
  expect(stderr.split('\n').filter((line) => /error|exception|stack/i.test(line))).toEqual([])
  expect(status).toBe(1)
  const { sources, conflicts } = JSON.parse(stdout) as Report
  // Those with bytes that no text has.
  const passedOver = stderr.match(/ is not a text file$/gm) ?? []
  expect(sources).toHaveLength(2 * Object.keys(hard).length - passedOver.length + Object.keys(articles).length)
  const sides = conflicts.flatMap(({ sides }) => sides.map(({ mentions }) => mentions.map(({ text }) => text)))
  expect(sides).toContainEqual(['$30 million'])
  expect(sides).toContainEqual(['$300 million'])
})

test('links that lead round in a circle or nowhere are not followed', async () => {
  const linked = await makeFolder(articles)
  await symlink('.', join(linked.path, 'good', 'again'))
  await symlink('loop.txt', join(linked.path, 'good', 'loop.txt'))
  await symlink('gone.txt', join(linked.path, 'good', 'nowhere.txt'))
  const { status, stdout, stderr } = await runProgram(program, linked.path, 'check', '--format', 'json')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect((JSON.parse(stdout) as Report).sources.map(({ source }) => source)).toEqual(Object.keys(articles))
  await linked.remove()
})

// Windows has neither these permissions nor pipes with names.
const posix = process.platform !== 'win32'

test.runIf(posix)('what must not be read leaves a message, and the others as they are', async () => {
  const closed = await makeFolder({ ...articles, 'closed.txt': 'Nothing.', 'deep/closed/a.txt': 'Nothing.' })
  // The program's own folder may be out of reach for another user.
  await copyFile(program, join(closed.path, 'program.mjs'))
  await chmod(closed.path, 0o755)
  await chmod(join(closed.path, 'closed.txt'), 0)
  await chmod(join(closed.path, 'deep', 'closed'), 0)
  const run = (...words: string[]) => runUnprivileged(join(closed.path, 'program.mjs'), closed.path, ...words)
  const { status, stdout, stderr } = await run('check')
  expect(status).toBe(1)
  expect(stdout).toContain('$300 million')
  expect(stderr.split('\n').sort().slice(-2)).toEqual([
    'closed.txt cannot be read: permission denied',
    'deep/closed cannot be read: permission denied',
  ])
  expect(await run('check', 'deep/closed')).toMatchObject({ status: 2, stdout: '' })
  await chmod(join(closed.path, 'deep', 'closed'), 0o755)
  await closed.remove()
})

test.runIf(posix)('a pipe or a device, which may never end, is not read', async () => {
  const odd = await makeFolder(articles)
  execFileSync('mkfifo', [join(odd.path, 'good', 'pipe.txt')])
  await symlink('/dev/zero', join(odd.path, 'good', 'zero.txt'))
  const { status, stdout, stderr } = await runProgram(program, odd.path, 'check', '--format', 'json')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect((JSON.parse(stdout) as Report).sources).toHaveLength(2)
  for (const name of ['good/pipe.txt', 'good/zero.txt']) {
    const named = await runProgram(program, odd.path, 'check', name)
    expect(named.status).toBe(2)
    expect(named.stderr).toContain(`${name} is no regular file`)
  }
  await odd.remove()
})

test('names of every kind', async () => {
  const names = [
    '-x.txt',
    '--help.md',
    'a b?#%.md',
    '..txt.txt',
    `${'n'.repeat(251)}.txt`,
    'é.md',
    'e\u0301.md',
    '$(x) `y`.txt',
  ]
  const text = articles['good/one.txt']
  const odd = await makeFolder(Object.fromEntries(names.map((name) => [name, text])))
  const { status, stdout, stderr } = await runProgram(program, odd.path, 'check', '--format', 'json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const { sources } = JSON.parse(stdout) as Report
  expect(sources.map(({ source }) => source).sort()).toEqual(names.filter((name) => !name.startsWith('..')).sort())
  expect((await runProgram(program, odd.path, 'check', '--', '-x.txt', '--help.md')).status).toBe(0)
  await odd.remove()
})

test.runIf(process.platform === 'linux')('a name that is not valid Unicode leaves a message', async () => {
  const odd = await makeFolder(articles)
  const name = Buffer.concat([Buffer.from(`${odd.path}/bad`), Buffer.from([0xff]), Buffer.from('.txt')])
  await writeFile(name, 'Nothing.')
  const { status, stderr } = await runProgram(program, odd.path, 'check')
  expect(status).toBe(1)
  expect(stderr).toContain('bad\ufffd.txt cannot be read: its name is not valid Unicode')
  await odd.remove()
})

test('one line of megabytes, without a full stop, is read', { timeout: 300_000 }, async () => {
  const long = await makeFolder({
    ...articles,
    'line.txt': 'the harbour was shut and the gates were closed '.repeat(40_000),
  })
  const { status, stderr } = await runProgram(program, long.path, 'check')
  expect(stderr).not.toMatch(/line\.txt/)
  expect(status).toBe(1)
  await long.remove()
})
