// A draft beside its sources: what is wrong, shown and mended.
import { CodeActionKind, DiagnosticSeverity, type CodeAction, type Diagnostic } from 'vscode-languageserver'
import type { DraftEvidence, DraftFinding } from '../../core/draftFindings.ts'
import type { Place } from '../../core/model.ts'
import type { Range } from '../../protocol.ts'
import { signs } from '../../signs.ts'
import { capitalize, t } from '../../strings.ts'
import type { Markup } from '../markup.ts'
import { overlaps } from '../positions.ts'
import { enumerate, sentenceAround, sourceCount } from '../quoting.ts'
import { spellOut } from '../unitSystems.ts'
import type { ArticleView, FolderView } from '../view.ts'
import { onePerSource, RELATED_LENGTH } from './diagnostics.ts'
import { severities } from './severities.ts'

/** More sources than these are counted where they would be named, and left out where each has a line of its own. */
const MOST_NAMED = 4
const MOST_RELATED = 5
const MOST_ROWS = 12
const MOST_CITED = 3

const codes = { disagrees: 'draft-disagrees', disputed: 'draft-disputed', 'not-found': 'draft-not-found' } as const

/** Diagnostics of a draft. What merely lacks a source, or is in dispute among them, weighs less than what they deny. */
export function diagnoseDraft(view: FolderView, article: ArticleView): Diagnostic[] {
  const level = view.settings.severity.draft
  if (level === 'off') return []
  return view.draftFindings(article).flatMap((finding): Diagnostic[] => {
    const { kind, verdict, evidence } = finding
    if (verdict === 'agrees' || (verdict === 'not-found' && view.settings.noise === 'quiet')) return []
    const least = verdict === 'disagrees' ? DiagnosticSeverity.Error : DiagnosticSeverity.Information
    const relatedInformation = evidence.flatMap(({ value, places }) =>
      someSources(places, MOST_RELATED).map((place) => {
        const { uri, range } = view.location(place)
        return {
          location: { uri, range },
          message: `${kind === 'figure' ? place.text.replace(/\s+/g, ' ') : value} — ${sentenceAround(view, place, RELATED_LENGTH).text}`,
        }
      }),
    )
    return [
      {
        range: article.positions.toRange(finding),
        severity: Math.max(severities[level], least) as DiagnosticSeverity,
        source: 'tickmark',
        code: codes[verdict],
        message: describe(finding),
        ...(relatedInformation.length > 0 && { relatedInformation }),
      },
    ]
  })
}

/** "Cost: the sources say 420 berths in gazette.txt and trade.md." */
function describe({ kind, verdict, text, measure, evidence }: DraftFinding): string {
  const words = text.replace(/\s+/g, ' ')
  const about = measure === '' ? '' : `${capitalize(measure)}: `
  const said = evidence.map(({ value, places }) => t('{0} in {1}', value, named(places))).join('; ')
  const all = new Set(evidence.flatMap(({ places }) => sourcesOf(places))).size
  switch (verdict) {
    case 'agrees':
      if (all === 0) return t('The sources say the same.')
      return about + (all === 1 ? t('1 source says the same.') : t('{0} sources say the same.', all))
    case 'disputed':
      return about + t('the sources dispute it: {0}.', said)
    case 'not-found':
      if (kind === 'quotation') return t('No source has this quotation.')
      return kind === 'name' ? t('No source has the name “{0}”.', words) : about + t('no source gives “{0}”.', words)
    case 'disagrees': {
      if (kind === 'name') return t('The sources write “{0}”.', evidence[0]!.value)
      if (kind === 'quotation')
        return t('Worded otherwise in {0}: “{1}”.', named(evidence[0]!.places), evidence[0]!.value)
      const against = new Set(evidence.filter(({ agrees }) => !agrees).flatMap(({ places }) => sourcesOf(places))).size
      return (
        about +
        (against === all
          ? t('the sources say {0}.', said)
          : t('{0} of {1} sources say otherwise: {2}.', against, all, said))
      )
    }
  }
}

/** The hover on something in a draft; `null` where nothing is found there. */
export function hoverDraft(
  view: FolderView,
  article: ArticleView,
  offset: number,
  markup: Markup,
): {
  readonly text: string
  readonly finding: DraftFinding
} | null {
  const finding = view.draftFindings(article).find(({ start, end }) => start <= offset && offset <= end)
  if (!finding) return null
  const { verdict } = finding
  const sign = { agrees: 'agrees', disagrees: 'conflicts', disputed: 'tension', 'not-found': 'alone' } as const
  const figure = article.analysis.figures.find(({ start }) => start === finding.start)
  const value = figure && spellOut(figure.quantity, figure.text)
  const isDiagnosed = markup.besideDiagnostics && verdict !== 'agrees'
  const said = [value, isDiagnosed ? '' : describe(finding)].filter(Boolean).join(' · ')
  const head = `${signs[sign[verdict]]} ${markup.strong(finding.text)}`
  const lines = [said === '' ? head : `${head} — ${markup.text(said)}`]
  const rows = finding.evidence.flatMap(({ value, places, agrees }) =>
    someSources(places, MOST_ROWS).map((place) => {
      const mark = signs[agrees ? 'agrees' : 'conflicts']
      const quote = sentenceAround(view, place, 120).text
      return `${markup.bullet}${mark} ${markup.strong(value)} — ${markup.text(place.source)}: ${markup.link(quote, view.location(place))}`
    }),
  )
  if (rows.length > 0) lines.push(rows.join('\n'))
  return { text: lines.join('\n\n'), finding }
}

/** Quick fixes: what the sources say instead, and where it is said. */
export function draftActions(
  view: FolderView,
  article: ArticleView,
  range: Range,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  return view.draftFindings(article).flatMap((finding) => {
    const where = article.positions.toRange(finding)
    if (!overlaps(where, range)) return []
    const about = diagnostics.filter(({ code, range: at }) => String(code).startsWith('draft-') && overlaps(at, where))
    const edit = (title: string, at: Range, newText: string, isPreferred: boolean): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: about,
      isPreferred,
      edit: { changes: { [article.uri]: [{ range: at, newText }] } },
    })
    const insertions = finding.evidence
      .filter(({ agrees }) => !agrees)
      .map((each, index) => {
        const words = replacementOf(finding, each)
        return edit(t('Replace with “{0}” ({1})', words, named(each.places)), where, words, index === 0)
      })
    const cited = finding.evidence.find(({ agrees }) => agrees) ?? finding.evidence[0]
    const citations = (cited ? someSources(cited.places, MOST_CITED) : []).map((place) => {
      return edit(t('Cite {0}', place.source), { start: where.end, end: where.end }, citation(article, place), false)
    })
    return [...insertions, ...citations]
  })
}

/** The words to put in the draft: as the source prints them, where a figure is replaced by a figure. */
function replacementOf({ kind }: DraftFinding, { value, places }: DraftEvidence): string {
  // As the first source that says so prints it: a side is named with its noun ("420 berths"), which the draft has already.
  const printed = places.find(({ text }) => value.startsWith(text.replace(/\s+/g, ' ')))?.text ?? places[0]!.text
  return (kind === 'figure' ? printed : value).replace(/\s+/g, ' ')
}

/** " ([wire.txt](../wire.txt))" in Markdown, " (wire.txt)" in plain text. */
function citation({ source, analysis }: ArticleView, place: Place): string {
  if (analysis.article.format === 'plain') return ` (${place.source})`
  const up = '../'.repeat(source.split('/').length - 1)
  const address = place.source
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (each) => (each === '(' ? '%28' : '%29'))
  return ` ([${place.source.replace(/[[\]\\]/g, '\\$&')}](${up}${address}))`
}

function sourcesOf(places: readonly Place[]): string[] {
  return [...new Set(places.map(({ source }) => source))].sort()
}

/** The sources by name, or by their number where they are many. */
function named(places: readonly Place[]): string {
  const sources = sourcesOf(places)
  return sources.length > MOST_NAMED ? sourceCount(sources.length) : enumerate(sources)
}

/** The first place of each source, by the sources' names, of no more than so many. */
function someSources(places: readonly Place[], most: number): Place[] {
  return onePerSource(places)
    .sort((a, b) => (a.source < b.source ? -1 : 1))
    .slice(0, most)
}
