import { version } from '../../package.json'
import { claimsToCsv } from '../core/exports/csv.ts'
import { makeDossier } from '../core/exports/dossier.ts'
import { toJson } from '../core/exports/escape.ts'
import { toHtml } from '../core/exports/html.ts'
import { toMarkdown } from '../core/exports/markdown.ts'
import { toSarif } from '../core/exports/sarif.ts'
import { toWebAnnotation } from '../core/exports/webAnnotation.ts'
import type { ExportParams } from '../protocol.ts'
import type { FolderView } from './view.ts'

/** A folder's findings as one file. Links in it lead from the folder itself. */
export function exportFindings(view: FolderView, format: ExportParams['format']): string {
  const dossier = makeDossier(view.corpus, view.applied)
  const writers: Readonly<Record<ExportParams['format'], () => string>> = {
    markdown: () => toMarkdown(dossier),
    html: () => toHtml(dossier),
    csv: () => claimsToCsv(dossier),
    sarif: () => toSarif(dossier, version),
    'web-annotation': () => toWebAnnotation(dossier, `${view.folder.replace(/\/+$/, '')}/`),
    json: () => `${toJson(dossier.report)}\n`,
  }
  const write = Object.hasOwn(writers, format) ? writers[format] : undefined
  if (!write) throw new Error(`Unexpected format ${String(format)}, expected one of ${Object.keys(writers).join(', ')}`)
  return write()
}
