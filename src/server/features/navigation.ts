import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver'
import type { Entity, Place } from '../../core/model.ts'
import type { Range } from '../../protocol.ts'
import type { ArticleView, FolderView } from '../view.ts'

export interface Found {
  /** Where the cursor stands on. */
  readonly origin: Range
  /** Everything of the kind, the cursor's own place among them. */
  readonly places: readonly Place[]
  /** For a name: the fullest mention of it. */
  readonly first: Place | null
}

/** What belongs together with the figure, status, quotation or name at a place; `null` where there is none. */
export function find(view: FolderView, article: ArticleView, offset: number): Found | null {
  const { source, positions, analysis } = article
  const { figure, mention } = view.target(article, offset)
  const topics = view.topics.at(source, offset)
  const member = topics.find((each) => !figure || each.member.figure === figure)
  if (member && (figure || !mention)) {
    const places = topics.flatMap(({ topic }) => topic.members.map(({ place }) => place))
    return { origin: positions.toRange(member.member.place), places: distinct(places), first: null }
  }
  if (figure) return { origin: positions.toRange(figure), places: [{ source, ...bare(figure) }], first: null }
  if (!mention) return null
  const entity = view.entityOf(source, analysis.mentions.indexOf(mention))
  if (!entity) return { origin: positions.toRange(mention), places: [{ source, ...bare(mention) }], first: null }
  const places = placesOf(view, entity)
  const first = places.find(({ text }) => text === entity.name) ?? places[0] ?? null
  return { origin: positions.toRange(mention), places, first }
}

/** Go to Definition: the same measure in other sources; for a name, where it is first given in full. */
export function definition(found: Found, source: string): readonly Place[] {
  if (found.first) return [found.first]
  const elsewhere = found.places.filter((place) => place.source !== source)
  return elsewhere.length > 0 ? elsewhere : found.places
}

/** Those places that are in the article. */
export function documentHighlights(found: Found, article: ArticleView): DocumentHighlight[] {
  return found.places
    .filter(({ source }) => source === article.source)
    .map((place) => ({ range: article.positions.toRange(place), kind: DocumentHighlightKind.Text }))
}

/** Every place that names the entity. */
export function placesOf(view: FolderView, { mentions }: Entity): Place[] {
  return mentions.flatMap(({ source, mention }) => {
    const span = view.articles.get(source)?.analysis.mentions[mention]
    return span ? [{ source, ...bare(span) }] : []
  })
}

function bare({ start, end, text }: Omit<Place, 'source'>): Omit<Place, 'source'> {
  return { start, end, text }
}

function distinct(places: readonly Place[]): Place[] {
  const seen = new Set<string>()
  return places.filter(({ source, start, end }) => {
    const key = `${start}-${end}-${source}`
    return !seen.has(key) && seen.add(key)
  })
}
