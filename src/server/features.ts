import {
  CodeActionKind,
  type Connection,
  type Definition,
  type Location as LspLocation,
  type LocationLink,
  type ServerCapabilities,
} from 'vscode-languageserver'
import type { Place } from '../core/model.ts'
import type { Position } from '../protocol.ts'
import { codeLenses, inlayHints } from './features/annotations.ts'
import { codeActions } from './features/codeActions.ts'
import { hover } from './features/hover.ts'
import { definition, documentHighlights, find } from './features/navigation.ts'
import { legend, semanticTokens } from './features/semanticTokens.ts'
import { documentSymbols, flatten, workspaceSymbols } from './features/symbols.ts'
import { markdown, plaintext } from './markup.ts'
import { safely } from './safely.ts'
import type { Session } from './session.ts'
import type { ClientTraits } from './traits.ts'
import type { ArticleView, FolderView } from './view.ts'

/** Answers the editor's questions about places and documents; returns which of them the server answers. */
export function registerFeatures(connection: Connection, session: Session, traits: ClientTraits): ServerCapabilities {
  const log = connection.console
  const markup = traits.markdown ? markdown(traits.commands) : plaintext

  /** Wraps a handler about one document; documents that are no articles are answered with `nothing`. */
  const onArticle = <Params extends { readonly textDocument: { readonly uri: string } }, Result>(
    name: string,
    nothing: Result,
    answer: (view: FolderView, article: ArticleView, params: Params) => Result,
  ) =>
    safely<Params, Result>(log, name, nothing, (params) => {
      const found = session.article(params.textDocument.uri)
      return found ? answer(found.view, found.article, params) : nothing
    })

  /** The same for one place in a document. */
  const atPlace = <
    Params extends { readonly textDocument: { readonly uri: string }; readonly position: Position },
    Result,
  >(
    name: string,
    nothing: Result,
    answer: (view: FolderView, article: ArticleView, offset: number, params: Params) => Result,
  ) =>
    onArticle<Params, Result>(name, nothing, (view, article, params) =>
      answer(view, article, article.positions.toOffset(params.position), params),
    )

  connection.onHover(atPlace('Hover', null, (view, article, offset) => hover(view, article, offset, markup)))
  connection.onDefinition(
    atPlace('Go to definition', null, (view, article, offset): Definition | LocationLink[] | null => {
      const found = find(view, article, offset)
      if (!found) return null
      const locations = definition(found, article.source).map((place) => locate(view, place))
      if (!traits.locationLinks) return locations
      return locations.map(({ uri, range }) => ({
        originSelectionRange: found.origin,
        targetUri: uri,
        targetRange: range,
        targetSelectionRange: range,
      }))
    }),
  )
  connection.onReferences(
    atPlace('Find references', null, (view, article, offset) => {
      return find(view, article, offset)?.places.map((place) => locate(view, place)) ?? null
    }),
  )
  connection.onDocumentHighlight(
    atPlace('Document highlight', null, (view, article, offset) => {
      const found = find(view, article, offset)
      return found && documentHighlights(found, article)
    }),
  )
  connection.onCodeAction(
    onArticle('Code actions', null, (view, article, { range, context }) => {
      const actions = codeActions(view, article, range, context.diagnostics, { asks: traits.commands })
      const { only } = context
      return only
        ? actions.filter(({ kind }) => only.some((each) => kind === each || kind?.startsWith(`${each}.`)))
        : actions
    }),
  )
  connection.onDocumentSymbol(
    onArticle('Document symbols', null, (view, article) => {
      const symbols = documentSymbols(view, article)
      return traits.hierarchicalSymbols ? symbols : flatten(symbols, article.uri)
    }),
  )
  connection.onWorkspaceSymbol(
    safely(log, 'Workspace symbols', null, ({ query }) => {
      return session.folders.flatMap(({ view }) => workspaceSymbols(view, query))
    }),
  )
  connection.languages.semanticTokens.on(onArticle('Semantic tokens', { data: [] }, semanticTokens))
  connection.languages.inlayHint.on(
    onArticle('Inlay hints', null, (view, article, { range }) => inlayHints(view, article, range)),
  )
  connection.onCodeLens(onArticle('Code lenses', null, codeLenses))

  return {
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    // A client with our highlights would draw the same words twice.
    ...(!traits.commands && { semanticTokensProvider: { legend, full: true } }),
  }
}

function locate(view: FolderView, place: Place): LspLocation {
  const { uri, range } = view.location(place)
  return { uri, range }
}
