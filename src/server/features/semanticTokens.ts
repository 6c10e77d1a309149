import { SemanticTokensBuilder, type SemanticTokens, type SemanticTokensLegend } from 'vscode-languageserver'
import type { EntityType, Span } from '../../core/model.ts'
import type { ArticleView, FolderView } from '../view.ts'
import { highlight } from './highlights.ts'

/** Standard token types, which every theme colours; the modifiers are ours. */
export const legend: SemanticTokensLegend = {
  tokenTypes: ['number', 'class', 'variable', 'type', 'namespace', 'event'],
  tokenModifiers: ['corroborated', 'disputed', 'unresolved'],
}

const typeOf: Readonly<Record<EntityType, string>> = {
  organization: 'class',
  person: 'variable',
  product: 'type',
  project: 'type',
  place: 'namespace',
  event: 'event',
}

/** Figures and names as tokens, for clients without our own highlights. Tokens do not overlap and end with their lines. */
export function semanticTokens(view: FolderView, article: ArticleView): SemanticTokens {
  const { analysis, positions } = article
  const { layers } = highlight(view, article, 0)
  const starts = (layer: 'corroborated' | 'disputed' | 'unresolved') =>
    new Set(layers[layer].map(({ start }) => `${start.line}:${start.character}`))
  const modifiers = [starts('corroborated'), starts('disputed'), starts('unresolved')]
  const tokens: (Span & { readonly type: number })[] = [
    ...analysis.figures.map(({ start, end }) => ({ start, end, type: 0 })),
    ...analysis.mentions.map(({ start, end, type }) => ({ start, end, type: legend.tokenTypes.indexOf(typeOf[type]) })),
  ].sort((a, b) => a.start - b.start || a.type - b.type)
  const builder = new SemanticTokensBuilder()
  let free = 0
  for (const token of tokens) {
    if (token.start < free) continue
    free = token.end
    const { start } = positions.toRange(token)
    const key = `${start.line}:${start.character}`
    const bits = modifiers.reduce((sum, set, bit) => sum | (set.has(key) ? 1 << bit : 0), 0)
    for (const range of positions.toLineRanges(token)) {
      builder.push(
        range.start.line,
        range.start.character,
        range.end.character - range.start.character,
        token.type,
        bits,
      )
    }
  }
  return builder.build()
}
