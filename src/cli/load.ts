import { stat } from 'node:fs/promises'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { mostCompared } from '../core/claims/bind.ts'
import { Corpus } from '../core/corpus.ts'
import { english } from '../core/phrase.ts'
import { applyDecisions, decisionsPath, parseDecisions, type Decision } from '../core/decisions.ts'
import type { EntityOverrides } from '../core/entities/linking/link.ts'
import { parseOverrides } from '../core/entities/overrides.ts'
import { makeDossier, type Dossier } from '../core/exports/dossier.ts'
import { Lines } from '../core/exports/lines.ts'
import { readArticles } from '../files/articles.ts'
import { DiskFolder, plainReason } from '../files/disk.ts'
import { UsageError } from './arguments.ts'
import type { Terminal } from './terminal.ts'

const overridesPath = '.tickmark/entities.yaml'

export interface Loaded {
  readonly dossier: Dossier
  /** The folder that sources are relative to, absolute. */
  readonly folder: string
}

/** Reads and compares the articles at `paths`. Throws a {@link UsageError} for a path that is not there. */
export async function load(paths: readonly string[], terminal: Terminal): Promise<Loaded | null> {
  const given = await Promise.all((paths.length > 0 ? paths : ['.']).map((path) => look(path, terminal.folder)))
  const root = commonFolder(given.map(({ path, isFolder }) => (isFolder ? path : dirname(path))))
  const files = new DiskFolder(root)
  const sources = new Set<string>()
  for (const { path, isFolder } of given) {
    const prefix = relative(root, path).replaceAll(sep, '/')
    const found = isFolder ? await listIn(path, prefix, terminal) : [basename(path)]
    const within = isFolder ? prefix : relative(root, dirname(path)).replaceAll(sep, '/')
    for (const source of found) sources.add(within === '' ? source : `${within}/${source}`)
  }
  const { articles, messages } = await readArticles(files, [...sources].sort(), (read, total) =>
    terminal.progress(`Reading ${read} of ${total} articles`),
  )
  terminal.progress('Comparing')
  for (const message of messages) terminal.say(message)
  if (articles.length === 0) {
    terminal.say(`No articles (.txt, .md, .markdown) in ${given.map(({ typed }) => typed).join(', ')}`)
    return null
  }
  const corpus = Corpus.of(articles, await readOverrides(files, terminal))
  for (const [source, { figures }] of corpus.analyses) {
    if (figures.length > mostCompared)
      terminal.say(`${source} has ${figures.length} figures: the first ${mostCompared} are compared`)
  }
  const decisions = await readDecisions(files, terminal)
  const applied = applyDecisions(corpus.findings.conflicts, corpus.analyses, decisions)
  const dossier = makeDossier(corpus, applied)
  terminal.progress('')
  return { dossier, folder: root }
}

interface Given {
  readonly typed: string
  readonly path: string
  readonly isFolder: boolean
}

async function look(typed: string, folder: string): Promise<Given> {
  const path = resolve(folder, typed)
  try {
    const entry = await stat(path)
    const isFolder = entry.isDirectory()
    if (!isFolder && !entry.isFile()) throw new UsageError(`${typed} is no regular file`)
    if (!isFolder && !/\.(?:txt|md|markdown)$/i.test(path)) {
      throw new UsageError(`${typed} is no article: expected a folder or a .txt, .md or .markdown file`)
    }
    return { typed, path, isFolder }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`Cannot read ${typed}: ${plainReason(error)}`)
  }
}

/** Articles below a folder, which is called `prefix` in messages. */
function listIn(folder: string, prefix: string, terminal: Terminal): Promise<readonly string[]> {
  return new DiskFolder(folder).list((message) => terminal.say(prefix === '' ? message : `${prefix}/${message}`))
}

function commonFolder(folders: readonly string[]): string {
  let common = folders[0]!
  for (const folder of folders) {
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common)
  }
  return common
}

async function readDecisions(files: DiskFolder, terminal: Terminal): Promise<readonly Decision[]> {
  const { decisions, broken } = parseDecisions(await readOwn(files, decisionsPath, terminal))
  for (const { line, problem } of broken)
    terminal.say(`${decisionsPath}:${line} ${english(problem)}; the line is passed over`)
  return decisions
}

async function readOverrides(files: DiskFolder, terminal: Terminal): Promise<EntityOverrides> {
  const text = await readOwn(files, overridesPath, terminal)
  const { overrides, problems } = parseOverrides(text)
  const lines = new Lines(text)
  for (const { start, message } of problems) {
    const { line, column } = lines.at(start)
    terminal.say(`${overridesPath}:${line}:${column} ${english(message)}`)
  }
  return overrides
}

/** Text of a file that people keep beside the articles; "" where there is none. */
async function readOwn(files: DiskFolder, path: string, terminal: Terminal): Promise<string> {
  try {
    const bytes = await files.read(path)
    return bytes ? new TextDecoder().decode(bytes) : ''
  } catch (error) {
    terminal.say(`${path} cannot be read: ${plainReason(error)}`)
    return ''
  }
}
