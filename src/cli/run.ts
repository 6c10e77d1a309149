import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { version } from '../../package.json'
import { briefToCsv, claimsToCsv } from '../core/exports/csv.ts'
import { isOpenConflict, type Dossier } from '../core/exports/dossier.ts'
import { toJson } from '../core/exports/escape.ts'
import { toHtml } from '../core/exports/html.ts'
import { toJsonLines } from '../core/exports/jsonl.ts'
import { toMarkdown } from '../core/exports/markdown.ts'
import { toSarif } from '../core/exports/sarif.ts'
import { toWebAnnotation } from '../core/exports/webAnnotation.ts'
import { toAddress } from '../core/exports/wording.ts'
import type { ReportConflict } from '../core/report.ts'
import { parseInvocation, UsageError, type Invocation, type Level } from './arguments.ts'
import { toGitHub } from './formats/github.ts'
import { toText } from './formats/text.ts'
import { load, type Loaded } from './load.ts'
import type { Terminal } from './terminal.ts'
import { synopsis, usage } from './usage.ts'

/** Does what the command line says. Returns the exit status; `null` where a server goes on running. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number | null> {
  try {
    const invocation = parseInvocation(words)
    switch (invocation.command) {
      case 'help':
        terminal.print(usage)
        return 0
      case 'version':
        terminal.print(`${version}\n`)
        return 0
      case 'lsp': {
        const { startServer } = await import('../server/node.ts')
        startServer()
        return null
      }
      default: {
        const loaded = await load(invocation.paths, terminal)
        return loaded ? print(invocation, loaded, terminal) : 2
      }
    }
  } catch (error) {
    terminal.progress('')
    terminal.say(`tickmark: ${error instanceof Error ? error.message : String(error)}`)
    // All of the help only where nothing was asked; else it would drive what is wrong out of sight.
    const help = words.length === 0 ? usage.trimEnd() : `${synopsis}\n\nSee "tickmark --help".`
    if (error instanceof UsageError) for (const line of ['', ...help.split('\n')]) terminal.say(line)
    return 2
  }
}

type Reading = Extract<Invocation, { readonly paths: readonly string[] }>

function print(invocation: Reading, { dossier, folder }: Loaded, terminal: Terminal): number {
  if (invocation.command === 'check') return printCheck(invocation, { dossier, folder }, terminal)
  const address = `${pathToFileURL(folder).href.replace(/\/$/, '')}/`
  // What is printed will likely be kept in the working folder.
  const seen = relative(terminal.folder, folder)
  const base = seen === '' ? '' : `${toAddress(seen.replaceAll(sep, '/'))}/`
  const writers: Readonly<Record<typeof invocation.format, () => string>> = {
    markdown: () => toMarkdown(dossier, base),
    html: () => toHtml(dossier, base),
    json: () => briefToJson(dossier),
    csv: () => (invocation.command === 'brief' ? briefToCsv(dossier) : claimsToCsv(dossier)),
    'web-annotation': () => toWebAnnotation(dossier, address),
    jsonl: () => toJsonLines(dossier),
  }
  terminal.print(writers[invocation.format]())
  return 0
}

function printCheck(
  { format, level }: Extract<Invocation, { readonly command: 'check' }>,
  { dossier, folder }: Loaded,
  terminal: Terminal,
): number {
  const { conflicts } = dossier.report
  const counted = conflicts.filter((conflict) => counts(conflict, level))
  const open = counted.filter(isOpenConflict)
  const pathOf = (source: string) => relative(terminal.folder, join(folder, source))
  const writers: Readonly<Record<typeof format, () => string>> = {
    text: () => toText(dossier, open, pathOf, terminal.colour),
    json: () => `${toJson(dossier.report)}\n`,
    sarif: () => toSarif({ ...dossier, report: { ...dossier.report, conflicts: counted } }, version),
    github: () => toGitHub(dossier, open, pathOf),
  }
  terminal.print(writers[format]())
  if (format === 'text') summarize(conflicts, open, terminal)
  return open.length > 0 ? 1 : 0
}

function counts(conflict: ReportConflict, level: Level): boolean {
  return level === 'tension' || conflict.level === 'conflict'
}

/** What was found and what is not shown; nothing when there is nothing. */
function summarize(conflicts: readonly ReportConflict[], open: readonly ReportConflict[], terminal: Terminal): void {
  const ofLevel = (all: readonly ReportConflict[], level: Level) => all.filter((each) => each.level === level).length
  const decided = conflicts.filter((each) => !isOpenConflict(each)).length
  const tensions = ofLevel(open, 'tension')
  const hidden = ofLevel(conflicts.filter(isOpenConflict), 'tension') - tensions
  const parts = [
    open.length > 0 ? plural(ofLevel(open, 'conflict'), 'conflict') : '',
    tensions > 0 ? plural(tensions, 'tension') : '',
    hidden > 0 ? `${plural(hidden, 'tension')} not shown (--level tension)` : '',
    decided > 0 ? `${decided} decided` : '',
  ].filter((part) => part !== '')
  if (parts.length > 0) terminal.say(parts.join(', '))
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function briefToJson({ report }: Dossier): string {
  const { sources, brief, conflicts } = report
  return `${toJson({ version: report.version, sources, brief, conflicts })}\n`
}
