import type { Agreement, Analysis, Article, Claim, Conflict, Figure, Place, Side } from '../model.ts'
import { rememberOf } from '../remember.ts'
import { toSpan } from '../text/passages.ts'

/** A figure of one article with its claim. */
export interface Stated {
  readonly analysis: Analysis
  readonly figure: Figure
  readonly claim: Claim
}

/** What the folder says of one measure: its values, and how firmly each stands. */
export interface Digest {
  readonly sides: readonly { readonly value: string; readonly stated: readonly Stated[]; readonly sources: number }[]
  readonly stated: readonly Stated[]
  readonly disputed: boolean
  /** The conflict that disputes it. */
  readonly conflict: Conflict | null
  /** Distinct articles, plus what headlines and first paragraphs add. */
  readonly weight: number
}

/** A headline counts as so many articles, a first paragraph as so many more. */
const headlineWeight = 3
const leadWeight = 1

/** The analyses by the names of their sources. */
export const bySource = rememberOf(
  (analyses: readonly Analysis[]): ReadonlyMap<string, Analysis> =>
    new Map(analyses.map((analysis) => [analysis.article.source, analysis])),
)

/** Every figure claim of the folder, by the place of its figure. */
export function statedByPlace(analyses: readonly Analysis[]): Map<string, Stated> {
  const found = new Map<string, Stated>()
  for (const analysis of analyses) {
    for (const claim of analysis.claims) {
      const figure = analysis.figures[claim.figure]
      if (figure) found.set(`${analysis.article.source}\u0000${figure.start}`, { analysis, figure, claim })
    }
  }
  return found
}

/** Measures of conflicts and agreements, each once, the best supported first. */
export function digestMeasures(
  analyses: readonly Analysis[],
  conflicts: readonly Conflict[],
  agreements: readonly Agreement[],
): Digest[] {
  const byPlace = statedByPlace(analyses)
  const taken = new Set<Stated>()
  const digests: Digest[] = []
  const add = (sides: readonly Pick<Side, 'value' | 'places'>[], conflict: Conflict | null) => {
    const read = sides.map(({ value, places }) => {
      const stated = places.flatMap((place) => byPlace.get(`${place.source}\u0000${place.start}`) ?? [])
      return { value, stated, sources: new Set(stated.map(({ analysis }) => analysis.article.source)).size }
    })
    const stated = read.flatMap((side) => side.stated)
    if (stated.length === 0) return
    const fresh = stated.filter((each) => !taken.has(each))
    if (fresh.length * 2 < stated.length) return
    for (const each of stated) taken.add(each)
    digests.push({ sides: read, stated, disputed: conflict !== null, conflict, weight: weigh(stated) })
  }
  for (const conflict of conflicts)
    if (conflict.kind === 'value' || conflict.kind === 'date') add(conflict.sides, conflict)
  const bySupport = [...agreements].sort(
    (a, b) => b.independentSources - a.independentSources || (a.id < b.id ? -1 : 1),
  )
  for (const agreement of bySupport) add([agreement], null)
  return digests.sort((a, b) => b.weight - a.weight || compareText(a, b))
}

function compareText(a: Digest, b: Digest): number {
  const [left, right] = [a, b].map(({ stated }) =>
    stated
      .map(({ figure }) => figure.text)
      .sort()
      .join(),
  )
  return left! < right! ? -1 : left! > right! ? 1 : 0
}

/** Distinct articles, headlines and first paragraphs among `stated`, added up. */
export function weigh(stated: readonly Stated[]): number {
  const sources = new Set<string>()
  const headlines = new Set<string>()
  const leads = new Set<string>()
  for (const { analysis, figure } of stated) {
    const { source } = analysis.article
    sources.add(source)
    if (isHeadline(analysis, figure.passage)) headlines.add(source)
    else if (isLead(analysis, figure.passage)) leads.add(source)
  }
  return sources.size + headlineWeight * headlines.size + leadWeight * leads.size
}

/** Distinct articles among `stated`. */
export function countArticles(stated: readonly Stated[]): number {
  return new Set(stated.map(({ analysis }) => analysis.article.source)).size
}

/** The first heading of an article, where it stands at its top. */
export function isHeadline({ article: { passages } }: Analysis, passage: number): boolean {
  if (passage >= 3 || passages[passage]!.kind !== 'heading') return false
  return passages.findIndex(({ kind }) => kind === 'heading') === passage
}

/** The first paragraph or, in a release, the list of main points before it. */
export function isLead({ article }: Analysis, passage: number): boolean {
  const first = firstParagraph(article)
  return first === passage || (passage < first && article.passages[passage]!.kind === 'item')
}

/** A headline or a first paragraph. */
export function isOpening(analysis: Analysis, passage: number): boolean {
  return isHeadline(analysis, passage) || isLead(analysis, passage)
}

/** Whether a headline prints the figure. */
export function isInHeadline({ analysis, figure }: Stated): boolean {
  return isHeadline(analysis, figure.passage)
}

/** Whether a headline or a first paragraph prints the figure. */
export function isProminent({ analysis, figure }: Stated): boolean {
  return isOpening(analysis, figure.passage)
}

/** Looked for once for each article: a long one may have none. */
const firstParagraph = rememberOf(({ passages }: Article): number =>
  passages.findIndex(({ kind, text }) => kind === 'paragraph' && text.length > 60),
)

/** Where the figure is printed. */
export function placeOfFigure({ analysis, figure }: Stated): Place {
  return { source: analysis.article.source, start: figure.start, end: figure.end, text: figure.text }
}

/** The sentence of the claim. */
export function sentencePlace({ analysis, claim }: Stated): Place {
  const span = toSpan(analysis.article.passages[claim.passage]!, claim.sentence)
  return { source: analysis.article.source, ...span, text: analysis.article.text.slice(span.start, span.end) }
}

/** Statements of one value that nobody disputes. */
export function digestOf(stated: readonly Stated[]): Digest {
  const sides = [{ value: '', stated, sources: countArticles(stated) }]
  return { sides, stated, disputed: false, conflict: null, weight: weigh(stated) }
}
