import { capitalize } from '../../strings.ts'
import { SymbolKind, type DocumentSymbol, type SymbolInformation, type WorkspaceSymbol } from 'vscode-languageserver'
import type { Claim, EntityType, Place } from '../../core/model.ts'
import { enumerate } from '../quoting.ts'
import { tellMeasure } from '../tell.ts'
import { placeOf } from '../topics.ts'
import { valueOf } from '../snapshot.ts'
import type { ArticleView, FolderView } from '../view.ts'
import { placesOf } from './navigation.ts'

const entityKinds: Readonly<Record<EntityType, SymbolKind>> = {
  organization: SymbolKind.Class,
  person: SymbolKind.Interface,
  product: SymbolKind.Object,
  project: SymbolKind.Module,
  place: SymbolKind.Namespace,
  event: SymbolKind.Event,
}

const claimKinds: Readonly<Record<Claim['kind'], SymbolKind>> = {
  value: SymbolKind.Number,
  date: SymbolKind.Event,
  status: SymbolKind.Boolean,
  quote: SymbolKind.String,
  term: SymbolKind.Constant,
  agent: SymbolKind.Property,
}

/** The outline of an article: its headings, and under each the claims made there. */
export function documentSymbols(view: FolderView, article: ArticleView): DocumentSymbol[] {
  const { analysis, positions } = article
  const { passages } = analysis.article
  const roots: DocumentSymbol[] = []
  const headings = new Map<number, DocumentSymbol>()
  const parentOf = (section: number) => headings.get(section)?.children ?? roots
  const claims = [...analysis.claims].sort((a, b) => a.start - b.start)
  let next = 0
  for (const [index, passage] of passages.entries()) {
    if (passage.kind === 'heading') {
      const range = positions.toRange(passage)
      const symbol = { name: passage.text, kind: SymbolKind.Namespace, range, selectionRange: range, children: [] }
      parentOf(passage.section).push(symbol)
      headings.set(index, symbol)
    }
    const siblings = passage.kind === 'heading' ? headings.get(index)!.children! : parentOf(passage.section)
    for (; next < claims.length && claims[next]!.passage <= index; next++) {
      siblings.push(claimSymbol(view, article, claims[next]!))
    }
  }
  for (const root of roots) widen(root)
  return roots
}

/** A heading's range must hold its children's: it reaches to the last of them. */
function widen(symbol: DocumentSymbol): void {
  for (const child of symbol.children ?? []) {
    widen(child)
    const { end } = child.range
    const { start, end: own } = symbol.range
    if (end.line > own.line || (end.line === own.line && end.character > own.character)) symbol.range = { start, end }
  }
}

function claimSymbol(view: FolderView, article: ArticleView, claim: Claim): DocumentSymbol {
  const { analysis, positions, source } = article
  const place = placeOf(analysis, claim)
  // An outline stands beside its article: "310bp" is found there, "3.1%" is not.
  const printed = place.text.replace(/\s+/g, ' ')
  const subjects = claim.subjects.map((index) => view.entityOf(source, index)?.name ?? analysis.mentions[index]!.name)
  const measure = tellMeasure(claim)
  const inside = claim.start <= place.start && place.end <= claim.end
  return {
    name: measure === '' ? printed : `${capitalize(measure)}: ${printed}`,
    detail: enumerate([...new Set(subjects)]),
    kind: claimKinds[claim.kind],
    range: positions.toRange(inside ? claim : place),
    selectionRange: positions.toRange(place),
    children: [],
  }
}

/** The outline for clients that show flat lists. */
export function flatten(symbols: readonly DocumentSymbol[], uri: string, containerName = ''): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children }) => [
    { name, kind, location: { uri, range: selectionRange }, ...(containerName && { containerName }) },
    ...flatten(children ?? [], uri, name),
  ])
}

/** Measures that several articles speak of, and entities, whose names hold the letters of `query` in their order. */
export function workspaceSymbols(view: FolderView, query: string): WorkspaceSymbol[] {
  const symbols: WorkspaceSymbol[] = []
  const add = (name: string, kind: SymbolKind, place: Place | undefined, containerName: string) => {
    if (!place || !holds(name, query)) return
    const { uri, range } = view.location(place)
    symbols.push({ name, kind, location: { uri, range }, containerName })
  }
  for (const { measure, members } of view.topics.all) {
    const values = [...new Set(members.map(valueOf))]
    add(capitalize(measure), SymbolKind.Number, members[0]?.place, values.slice(0, 3).join(' · '))
  }
  for (const entity of view.corpus.findings.entities) {
    const [place] = placesOf(view, entity)
    for (const name of entity.aliases)
      add(name, entityKinds[entity.type], place, name === entity.name ? '' : entity.name)
  }
  return symbols
}

function holds(name: string, query: string): boolean {
  const letters = name.toLowerCase()
  let at = 0
  for (const letter of query.toLowerCase().replace(/\s+/g, '')) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
