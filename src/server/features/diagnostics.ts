import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver'
import { tidy } from '../../core/exports/escape.ts'
import { addTo, firstOfEach } from '../../core/grouping.ts'
import type { Conflict, ConflictKind, Figure, Place } from '../../core/model.ts'
import type { KeptProblem } from '../keptFiles.ts'
import { sentenceAround } from '../quoting.ts'
import { t } from '../../strings.ts'
import { tell } from '../tell.ts'
import type { ArticleView, FolderView } from '../view.ts'
import type { Severity } from '../../protocol.ts'
import { verdictName } from '../../verdicts.ts'
import { severities } from './severities.ts'

/** A quote beside a diagnostic is cut to about this many characters: a line of the list, and no more than two of a hover. */
export const RELATED_LENGTH = 100

/** Travels with a diagnostic, so that a quick fix knows what it is about. */
export interface DiagnosticData {
  readonly folder: string
  readonly conflict: string
}

const codes: Readonly<Record<Conflict['level'], Readonly<Record<ConflictKind, string>>>> = {
  conflict: {
    value: 'conflicting-value',
    date: 'conflicting-date',
    term: 'conflicting-term',
    quote: 'conflicting-quote',
    status: 'conflicting-status',
  },
  tension: {
    value: 'value-in-tension',
    date: 'date-in-tension',
    term: 'term-in-tension',
    quote: 'quote-in-tension',
    status: 'status-in-tension',
  },
}

/** The diagnostics of every source of the folder, open or not; drafts have theirs from `diagnoseDraft`. */
export function diagnoseSources(view: FolderView): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>()
  const add = (source: string, diagnostic: Diagnostic) => addTo(found, source, diagnostic)
  const { severity } = view.settings
  for (const conflict of view.corpus.findings.conflicts) {
    if (!isReported(view, conflict)) continue
    const level = severity[conflict.level] as Exclude<Severity, 'off'>
    for (const [side, { places }] of conflict.sides.entries()) {
      // One entry for each article: the other places of a side are underlined, and no more problems.
      for (const place of onePerSource(places))
        add(place.source, conflictDiagnostic(view, conflict, side, place, severities[level]))
    }
  }
  for (const article of view.articles.values()) {
    if (!article.isDraft) for (const each of diagnoseUnresolved(view, article)) add(article.source, each)
  }
  return found
}

/** Dates that stay open, where the settings ask for them. */
export function diagnoseUnresolved({ settings }: FolderView, { analysis, positions }: ArticleView): Diagnostic[] {
  const { noise, severity } = settings
  const level = severity.unresolved
  if (noise !== 'everything' || level === 'off') return []
  return analysis.figures.filter(isUnresolved).map((figure) => ({
    range: positions.toRange(figure),
    severity: severities[level],
    source: 'tickmark',
    code: 'unresolved-date',
    message: t('“{0}” stays open: the article does not say which day it was published.', figure.text),
  }))
}

/**
 * A mistake in a file that keeps decisions or names: the whole line. No editor checks JSON lines against a schema, and
 * only some check YAML.
 */
export function diagnoseKept({ line, message }: KeptProblem): Diagnostic {
  const range = { start: { line: line - 1, character: 0 }, end: { line, character: 0 } }
  return { range, severity: DiagnosticSeverity.Error, source: 'tickmark', code: 'not-understood', message }
}

/** Whether a conflict is reported at its places: it is open, and the settings let it through. */
export function isReported(view: FolderView, conflict: Conflict): boolean {
  const { noise, severity } = view.settings
  return (
    severity[conflict.level] !== 'off' && (conflict.level === 'conflict' || noise !== 'quiet') && view.isOpen(conflict)
  )
}

/** Whether a place of a conflict has a diagnostic of its own: the first of its article on its side. */
export function isDiagnosed(view: FolderView, conflict: Conflict, { source, start }: Place): boolean {
  return (
    isReported(view, conflict) &&
    conflict.sides.some(({ places }) =>
      onePerSource(places).some((place) => place.source === source && place.start === start),
    )
  )
}

/** A date that depends on the article's own, which the article does not state. */
export function isUnresolved({ quantity }: Figure): boolean {
  return quantity.kind === 'date' && quantity.relative && quantity.min === null && quantity.max === null
}

function conflictDiagnostic(
  view: FolderView,
  conflict: Conflict,
  side: number,
  place: Place,
  severity: DiagnosticSeverity,
): Diagnostic {
  const others = conflict.sides.flatMap((each, index) =>
    index === side ? [] : onePerSource(each.places).map((there) => ({ there, value: each.value })),
  )
  const relatedInformation = others.map(({ there, value }): DiagnosticRelatedInformation => {
    const { uri, range } = view.location(there)
    return { location: { uri, range }, message: tidy(`${value} — ${sentenceAround(view, there, RELATED_LENGTH).text}`) }
  })
  const data: DiagnosticData = { folder: view.folder, conflict: conflict.id }
  return {
    range: view.location(place).range,
    severity,
    source: 'tickmark',
    code: codes[conflict.level][conflict.kind],
    message: tidy(messageOf(view, conflict)),
    relatedInformation,
    data,
  }
}

/** The first place of each source: the others say no more. */
export function onePerSource(places: readonly Place[]): Place[] {
  return firstOfEach(places, ({ source }) => source)
}

/** "Berths: 420 berths (2 sources) against 350 berths (1 source)." The other side's places travel beside it. */
function messageOf(view: FolderView, conflict: Conflict): string {
  const decision = view.decisions.get(conflict.id)
  const reason = tell(conflict.reason)
  if (!decision?.stale) return reason
  return `${reason} ${t('Decided before the text changed: {0}.', decision.reason || verdictName(decision))}`
}
