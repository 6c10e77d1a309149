import type { Place } from '../model.ts'
import { excerpt, isOpenConflict, type Dossier } from './dossier.ts'
import { tidy } from './escape.ts'
import { wordDecision } from './wording.ts'

/** A table cell: text is made safe for spreadsheets, numbers are left as they are. */
type Cell = string | number | boolean | null

/** The brief and the conflicts as a table, one row for each quote. */
export function briefToCsv(dossier: Dossier): string {
  const rows: Cell[][] = [['section', 'label', 'value', 'disputed', 'source', 'line', 'column', 'quote', 'note']]
  const { brief, conflicts } = dossier.report
  for (const { label, text, disputed, mentions } of brief.lines) {
    for (const place of orNone(mentions)) rows.push(['brief', label, text, disputed, ...where(dossier, place), ''])
  }
  for (const conflict of conflicts) {
    const note = conflict.decision ? wordDecision(conflict.decision) : conflict.reason
    for (const { value, mentions } of conflict.sides) {
      for (const place of orNone(mentions)) {
        rows.push([conflict.level, conflict.measure, value, isOpenConflict(conflict), ...where(dossier, place), note])
      }
    }
  }
  return toCsv(rows)
}

/** Every claim as a table: what is said, of whom, by which source, with its figure in base units. */
export function claimsToCsv(dossier: Dossier): string {
  const { figures, claims } = dossier.report
  const figureOf = new Map(figures.map((figure) => [figure.id, figure]))
  const rows: Cell[][] = [
    ['source', 'line', 'column', 'measure', 'subjects', 'value', 'kind', 'unit', 'min', 'max', 'approximate'].concat([
      'as of',
      'modality',
      'attribution',
      'sentence',
    ]),
  ]
  for (const claim of claims) {
    const figure = figureOf.get(claim.figure ?? '')
    const { line, column } = dossier.positionOf(claim.source, figure?.start ?? claim.start)
    rows.push([
      claim.source,
      line,
      column,
      claim.measure,
      claim.subjects.join('; '),
      figure?.text ?? null,
      figure?.kind ?? null,
      figure?.unit ?? null,
      figure?.min ?? null,
      figure?.max ?? null,
      figure?.approx ?? null,
      claim.asOf,
      claim.modality,
      claim.attribution,
      dossier.texts.get(claim.source)?.slice(claim.start, claim.end) ?? '',
    ])
  }
  return toCsv(rows)
}

function orNone(places: readonly Place[]): readonly (Place | null)[] {
  return places.length > 0 ? places : [null]
}

function where(dossier: Dossier, place: Place | null): Cell[] {
  if (!place) return [null, null, null, null]
  const { line, column } = dossier.positionOf(place.source, place.start)
  const { before, quote, after } = excerpt(dossier.texts.get(place.source) ?? '', place)
  return [place.source, line, column, `${before}${quote}${after}`]
}

/** RFC 4180, with a byte-order mark so that spreadsheets read it as UTF-8. */
function toCsv(rows: readonly (readonly Cell[])[]): string {
  return '\ufeff' + rows.map((row) => row.map(toCell).join(',') + '\r\n').join('')
}

/**
 * A spreadsheet runs text that begins with one of these as a formula (OWASP, "CSV Injection"); the full-width forms do the
 * same in East Asian locales.
 */
const formulaStart = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

function toCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = tidy(cell)
  const safe = formulaStart.test(cell) || formulaStart.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
