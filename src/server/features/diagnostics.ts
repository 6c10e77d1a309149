import { type DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver'
import type { Conflict, ConflictKind, Figure, Place } from '../../core/model.ts'
import { sentenceAround } from '../quoting.ts'
import type { FolderView } from '../view.ts'
import { diagnoseDraft } from './drafts.ts'
import { severities } from './severities.ts'

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

/** The diagnostics of every article of the folder, open or not, by source. */
export function diagnose(view: FolderView): Map<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>()
  const add = (source: string, diagnostic: Diagnostic) => {
    const list = found.get(source)
    if (list) list.push(diagnostic)
    else found.set(source, [diagnostic])
  }
  const { noise, severity } = view.settings
  for (const conflict of view.corpus.findings.conflicts) {
    const level = severity[conflict.level]
    if (level === 'off' || (conflict.level === 'tension' && noise === 'quiet') || !view.isOpen(conflict)) continue
    for (const [side, { places }] of conflict.sides.entries()) {
      for (const place of places) add(place.source, conflictDiagnostic(view, conflict, side, place, severities[level]))
    }
  }
  for (const article of view.drafts) for (const each of diagnoseDraft(view, article)) add(article.source, each)
  if (noise === 'everything' && severity.unresolved !== 'off') {
    for (const { analysis, positions } of view.articles.values()) {
      for (const figure of analysis.figures.filter(isUnresolved)) {
        add(analysis.article.source, {
          range: positions.toRange(figure),
          severity: severities[severity.unresolved],
          source: 'tickmark',
          code: 'unresolved-date',
          message: `“${figure.text}” stays open: the article does not say which day it was published.`,
        })
      }
    }
  }
  return found
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
    index === side ? [] : each.places.map((there) => ({ there, value: each.value })),
  )
  const relatedInformation = others.map(({ there, value }): DiagnosticRelatedInformation => {
    const { uri, range } = view.location(there)
    return { location: { uri, range }, message: `${value} — ${sentenceAround(view, there).text}` }
  })
  const data: DiagnosticData = { folder: view.folder, conflict: conflict.id }
  return {
    range: view.location(place).range,
    severity,
    source: 'tickmark',
    code: codes[conflict.level][conflict.kind],
    message: messageOf(view, conflict, side),
    relatedInformation,
    data,
  }
}

/** "Berths: 420 berths (2 articles) against 350 berths (1 article). Here 350 berths; 420 berths in wire.txt." */
function messageOf(view: FolderView, conflict: Conflict, side: number): string {
  const others = conflict.sides.flatMap(({ value, places }, index) => {
    if (index === side) return []
    const sources = [...new Set(places.map(({ source }) => source))]
    return `${value} in ${sources.join(', ')}`
  })
  const stale = view.decisions.get(conflict.id)
  const returned = stale?.stale ? ` Decided before the text changed: ${stale.reason || stale.verdict}.` : ''
  return `${conflict.reason} Here ${conflict.sides[side]!.value}; ${others.join('; ')}.${returned}`
}
