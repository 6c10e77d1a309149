import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide, noDecisions, serializeDecisions, withDecision } from '../../src/core/decisions.ts'
import { Corpus } from '../../src/core/corpus.ts'
import type { Report } from '../../src/core/report.ts'
import { bundleProgram, makeFolder, runProgram, type Outcome } from './program.ts'

// Two invented wires on one invented deal, which clash on its value.
const articles = {
  'one.txt':
    'Calder Port signs crane deal with Arden\n\nCALDER, Oct. 8, 2025 (Harbour Press) — Calder Port signed a contract with Arden Cranes on Wednesday. The contract is worth $30 million over seven years, the port said.\n\nCalder Port employs 1,200 people.\n',
  'two.md':
    '# Arden Cranes wins Calder contract\n\n*Quayside Journal, 9 October 2025*\n\nArden Cranes has signed a contract with Calder Port. The contract is worth **$300 million** over seven years, Arden Cranes said.\n\nCalder Port employs 1,200 people.\n',
}

let program: string
let folder: { path: string; remove(): Promise<void> }
beforeAll(async () => {
  program = await bundleProgram()
  folder = await makeFolder(articles)
})
afterAll(() => folder.remove())

const run = (...words: string[]): Promise<Outcome> => runProgram(program, folder.path, ...words)

describe('check', () => {
  test('prints each conflict with places that a terminal makes clickable, and says so by its status', async () => {
    const { status, stdout } = await run('check')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^(?:one\.txt:3|two\.md:5):\d+ conflict \p{Lu}.*\$30 million/mu)
    expect(stdout).toMatch(/^ {4}one\.txt:3:\d+ .*\$30 million/m)
    expect(stdout).toMatch(/^ {4}two\.md:5:\d+ .*\$300 million/m)
    expect(stdout).not.toContain('\u001b')
  })

  test('prints the whole report as JSON', async () => {
    const { status, stdout, stderr } = await run('check', '--format', 'json', '.')
    const report = JSON.parse(stdout) as Report
    expect(status).toBe(1)
    expect(stderr).toBe('')
    expect(Object.keys(report)).toEqual([
      'version',
      'sources',
      'figures',
      'mentions',
      'claims',
      'conflicts',
      'agreements',
      'brief',
    ])
    expect(report.sources.map(({ source, published }) => [source, published])).toEqual([
      ['one.txt', '2025-10-08'],
      ['two.md', '2025-10-09'],
    ])
    for (const { source, start, end, text } of report.figures) {
      expect(articles[source as keyof typeof articles].slice(start, end)).toBe(text)
    }
  })

  test('prints SARIF and GitHub annotations', async () => {
    expect(JSON.parse((await run('check', '--format', 'sarif')).stdout)).toMatchObject({ version: '2.1.0' })
    expect((await run('check', '--format', 'github')).stdout).toMatch(/^::error file=one\.txt,line=3,/m)
  })

  test('is silent on sources that agree', async () => {
    const agreeing = await makeFolder({ 'one.txt': articles['one.txt'] })
    expect(await runProgram(program, agreeing.path, 'check')).toEqual({ status: 0, stdout: '', stderr: '' })
    await agreeing.remove()
  })

  test('names places as seen from the working folder, sources as seen from their own', async () => {
    const within = await makeFolder({ 'deal/one.txt': articles['one.txt'], 'deal/two.md': articles['two.md'] })
    expect((await runProgram(program, within.path, 'check', 'deal')).stdout).toMatch(/^ {4}deal\/one\.txt:3:/m)
    const { stdout } = await runProgram(
      program,
      within.path,
      'check',
      '--format',
      'json',
      'deal/one.txt',
      'deal/two.md',
    )
    expect((JSON.parse(stdout) as Report).sources.map(({ source }) => source)).toEqual(['one.txt', 'two.md'])
    expect((await runProgram(program, within.path, 'brief', 'deal')).stdout).toContain('](deal/one.txt#L')
    await within.remove()
  })

  test('honours decisions until their text changes', async () => {
    const decided = await makeFolder(articles)
    const corpus = Corpus.of(Object.entries(articles).map(([source, text]) => ({ source, text })))
    const file = corpus.findings.conflicts.reduce(
      (all, conflict) =>
        withDecision(
          all,
          decide(conflict, (source) => articles[source as keyof typeof articles], {
            verdict: 'explained',
            reason: 'a slip',
            value: null,
            author: 'Ana',
            date: '2025-11-03',
          }),
        ),
      noDecisions,
    )
    await mkdir(join(decided.path, '.tickmark'))
    await writeFile(join(decided.path, '.tickmark', 'decisions.jsonl'), serializeDecisions(file) + '<<<<<<<\n')
    const closed = await runProgram(program, decided.path, 'check')
    expect(closed).toMatchObject({ status: 0, stdout: '' })
    expect(closed.stderr).toMatch(/decisions\.jsonl:\d+ is not JSON/)
    await writeFile(join(decided.path, 'one.txt'), articles['one.txt'].replace('$30 million', '$30m'))
    const open = await runProgram(program, decided.path, 'check')
    expect(open.status).toBe(1)
    expect(open.stdout).toContain('Explained: a slip (Ana, 2025-11-03)')
    await decided.remove()
  })
})

test('the word of the user on names counts, and a broken line of it is told', async () => {
  const named = await makeFolder({ ...articles, '.tickmark/entities.yaml': 'ignore:\n  - Calder Port\nmood: good\n' })
  const { stdout, stderr } = await runProgram(program, named.path, 'check', '--format', 'json')
  expect((JSON.parse(stdout) as Report).mentions.map(({ entity }) => entity)).not.toContain('Calder Port')
  expect(stderr).toMatch(/^\.tickmark\/entities\.yaml:3:\d+ /)
  await named.remove()
})

describe('brief and export', () => {
  test.each([
    ['brief', 'markdown', /^# /],
    ['brief', 'html', /^<!doctype html>/],
    ['brief', 'json', /^\{"version":1,/],
    ['brief', 'csv', /^\ufeff"section",/],
    ['export', 'web-annotation', /"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
    ['export', 'csv', /^\ufeff"source",/],
    ['export', 'jsonl', /^\{"type":"source",/],
  ])('%s --format %s', async (command, format, beginning) => {
    const { status, stdout, stderr } = await run(command, '--format', format)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(beginning)
  })
})

test('lsp --stdio answers as a language server', async () => {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const params = { processId: null, rootUri: null, capabilities: {} }
  const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })
  server.stdin.write(`Content-Length: ${message.length}\r\n\r\n${message}`)
  const [answer] = (await once(server.stdout, 'data')) as [Buffer]
  server.kill()
  expect(answer.toString()).toMatch(/^Content-Length: \d+\r\n\r\n/)
})

describe('usage', () => {
  test.each([
    [['--help'], 0, 'stdout'],
    [['check', '-h'], 0, 'stdout'],
    [[], 2, 'stderr'],
  ] as const)('all of it on %j', async (words, status, channel) => {
    const outcome = await run(...words)
    expect(outcome.status).toBe(status)
    expect(outcome[channel]).toContain('Usage')
    expect(outcome[channel === 'stdout' ? 'stderr' : 'stdout']).toBe('')
  })

  test.each([
    [['tick'], 'Unexpected command "tick"'],
    [['check', '--fast'], "Unknown option '--fast'"],
    [['check', '--format', 'pdf'], 'Unexpected --format "pdf"'],
    [['brief', '--level', 'conflict'], 'Unexpected --level'],
    [['check', 'gone'], 'Cannot read'],
    [['lsp'], 'Expected --stdio'],
  ] as const)('what is wrong with %j, and where to read on', async (words, wrong) => {
    const { status, stdout, stderr } = await run(...words)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.startsWith(`tickmark: ${wrong}`)).toBe(true)
    expect(stderr).toMatch(/^.+\n\nUsage\n(?: {2}tickmark .+\n){4}\nSee "tickmark --help"\.\n$/)
  })

  test('--version', async () => {
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('a file that is no article', async () => {
    const { status, stderr } = await run('check', program)
    expect(status).toBe(2)
    expect(stderr).toContain('is no article')
  })
})

describe('bad input', () => {
  test('leaves a message, and the other articles as they are', async () => {
    const bad = await makeFolder({
      ...articles,
      'binary.txt': new Uint8Array([0x89, 0x50, 0, 1, 2, 3]),
      'empty.md': '',
      'huge.txt': 'The harbour at Calder was shut on Wednesday.\n\n'.repeat(450_000),
      'latin.txt': Uint8Array.from('The caf\u00e9 at Calder is shut, the port said.', (letter) => letter.charCodeAt(0)),
      'x.txt/inner.md': 'A folder with the name of an article.',
    })
    const { status, stdout, stderr } = await runProgram(program, bad.path, 'check', '--format', 'json')
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toEqual([
      'binary.txt is not a text file',
      'empty.md is empty',
      'huge.txt is passed over: 21 MB, the limit is 10 MB',
      'latin.txt is not valid UTF-8: 1 character is unreadable',
    ])
    expect((JSON.parse(stdout) as Report).sources.map(({ source }) => source)).toEqual([
      'empty.md',
      'latin.txt',
      'one.txt',
      'two.md',
      'x.txt/inner.md',
    ])
    await bad.remove()
  })

  test.each([
    ['a folder without articles', { 'notes.pdf': 'x', 'README.md': 'x' }],
    ['nothing but a binary file', { 'a.txt': new Uint8Array(100) }],
  ])('%s cannot be done', async (_, files: Readonly<Record<string, string | Uint8Array>>) => {
    const none = await makeFolder(files)
    const { status, stderr } = await runProgram(program, none.path, 'check')
    expect(status).toBe(2)
    expect(stderr).toContain('No articles (.txt, .md, .markdown) in .')
    await none.remove()
  })

  test('figures without end and without a full stop: the first are compared, and it says so', async () => {
    const { path, remove } = await makeFolder({
      ...articles,
      'dump.txt': `Crane counts\n\n${Array.from({ length: 24_000 }, (_, index) => index * 7).join(', ')}\n`,
    })
    const { status, stdout, stderr } = await runProgram(program, path, 'check')
    expect(stderr).toMatch(/^dump\.txt has \d+ figures: the first 10000 are compared$/m)
    expect(stdout).toMatch(/^(?:one\.txt:3|two\.md:5):\d+ conflict .*\$30 million/m)
    expect(status).toBe(1)
    await remove()
  }, 60_000)

  test('a working folder that is gone', async () => {
    const gone = await makeFolder({ 'a.txt': 'x' })
    await rm(gone.path, { recursive: true })
    const { status, stderr } = await run('check', gone.path)
    expect(status).toBe(2)
    expect(stderr).toContain('it does not exist')
  })
})
