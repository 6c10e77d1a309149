import type { Conflict, Span } from '../../core/model.ts'
import type { Highlights, Layer, Range } from '../../protocol.ts'
import type { ArticleView, FolderView } from '../view.ts'
import { isUnresolved } from './diagnostics.ts'

/** What to highlight in an open article, layer by layer. A figure may be in several layers: the client picks. */
export function highlight(view: FolderView, article: ArticleView, version: number): Highlights {
  const { analysis, positions, source, uri } = article
  if (article.isDraft) return { uri, version, ...draftLayers(view, article) }
  const layers: Record<Layer, Range[]> = { figure: [], entity: [], corroborated: [], disputed: [], unresolved: [] }
  const add = (layer: Layer, span: Span) => layers[layer].push(positions.toRange(span))
  for (const figure of analysis.figures) add(isUnresolved(figure) ? 'unresolved' : 'figure', figure)
  for (const mention of analysis.mentions) add('entity', mention)
  const { conflicts, agreements } = view.corpus.findings
  for (const { places, independentSources } of agreements) {
    if (independentSources < 2) continue
    for (const place of places) if (place.source === source) add('corroborated', place)
  }
  const here = (level: Conflict['level']) =>
    conflicts
      .filter((conflict) => conflict.level === level && view.isOpen(conflict))
      .flatMap(({ sides }) => sides.flatMap(({ places }) => places.filter((place) => place.source === source)))
  const conflicting = here('conflict')
  const inTension = here('tension').filter(({ start }) => !conflicting.some((place) => place.start === start))
  for (const place of [...conflicting, ...inTension]) add('disputed', place)
  return { uri, version, layers, tensions: inTension.map((place) => positions.toRange(place)) }
}

/** In a draft, corroborated is what the sources say too, disputed what they deny, unresolved what they do not have. */
function draftLayers(view: FolderView, article: ArticleView): Pick<Highlights, 'layers' | 'tensions'> {
  const layers: Record<Layer, Range[]> = { figure: [], entity: [], corroborated: [], disputed: [], unresolved: [] }
  for (const figure of article.analysis.figures) layers.figure.push(article.positions.toRange(figure))
  for (const mention of article.analysis.mentions) layers.entity.push(article.positions.toRange(mention))
  const tensions: Range[] = []
  for (const finding of view.draftFindings(article)) {
    const layer = {
      agrees: 'corroborated',
      disagrees: 'disputed',
      disputed: 'disputed',
      'not-found': 'unresolved',
    } as const
    layers[layer[finding.verdict]].push(article.positions.toRange(finding))
    if (finding.verdict === 'disputed') tensions.push(article.positions.toRange(finding))
  }
  return { layers, tensions }
}
