import { CodeActionKind, type CodeAction, type Command, type Diagnostic } from 'vscode-languageserver'
import type { Conflict, Place } from '../../core/model.ts'
import { commands, type Range, type Verdict } from '../../protocol.ts'
import { t } from '../../strings.ts'
import { overlaps } from '../positions.ts'
import { tell } from '../tell.ts'
import type { ArticleView, FolderView } from '../view.ts'
import type { DiagnosticData } from './diagnostics.ts'
import { draftActions } from './drafts.ts'

export interface ActionOptions {
  /** The client asks for what a command lacks (a reason, another name); otherwise only what needs no answer is offered. */
  readonly asks: boolean
}

/** Of conflicts with many sides the menu offers this much; the command *Decide a Conflict…* lists every value. */
const MOST_OTHERS = 3
const MOST_VALUES = 6

/** Quick fixes for the conflicts and names in a range. */
export function codeActions(
  view: FolderView,
  article: ArticleView,
  range: Range,
  diagnostics: readonly Diagnostic[],
  options: ActionOptions,
): CodeAction[] {
  return [
    ...conflictsIn(view, article, range).flatMap((conflict) => {
      const about = diagnostics.filter(({ data }) => (data as DiagnosticData | undefined)?.conflict === conflict.id)
      return conflictActions(view, article, range, conflict, about, options)
    }),
    ...(article.isDraft ? draftActions(view, article, range, diagnostics) : []),
    ...entityActions(view, article, range, options),
  ]
}

function conflictsIn(view: FolderView, { source, positions }: ArticleView, range: Range): Conflict[] {
  return view.corpus.findings.conflicts.filter(({ sides }) =>
    sides.some(({ places }) =>
      places.some((place) => place.source === source && overlaps(positions.toRange(place), range)),
    ),
  )
}

function conflictActions(
  view: FolderView,
  article: ArticleView,
  range: Range,
  conflict: Conflict,
  diagnostics: Diagnostic[],
  { asks }: ActionOptions,
): CodeAction[] {
  const fix = (title: string, command: Command): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command,
  })
  if (!view.isOpen(conflict)) {
    return [fix(t('Undo the decision on “{0}”', tell(conflict.measure)), run('undecide', [view.folder, conflict.id]))]
  }
  const mine = conflict.sides.findIndex(({ places }) =>
    places.some(
      ({ source, ...place }) => source === article.source && overlaps(article.positions.toRange(place), range),
    ),
  )
  const others = conflict.sides.filter((_, index) => index !== mine && conflict.sides[index]!.places.length > 0)
  const actions: CodeAction[] = []
  for (const [index, { value, places }] of others.slice(0, MOST_OTHERS).entries()) {
    const place = inOrder(places).find(({ source }) => source !== article.source) ?? places[0]!
    const location = view.location(place)
    actions.push(
      {
        ...fix(t('Go to the conflicting claim in {0} ({1})', place.source, value), run('open', [location, false])),
        isPreferred: index === 0,
      },
      fix(t('Open beside: the conflicting claim in {0} ({1})', place.source, value), run('open', [location, true])),
    )
  }
  const decide = (title: string, verdict: Verdict, value?: string) =>
    fix(title, run('decide', [view.folder, conflict.id, verdict, ...(value === undefined ? [] : [value])]))
  if (asks) {
    actions.push(
      fix(t('Compare the sources on “{0}”', tell(conflict.measure)), run('compare', [view.folder, conflict.id])),
      decide(t('Explained: both can stand…'), 'explained'),
    )
  }
  const own = conflict.sides.slice(mine, mine + 1)
  for (const { value } of [...own, ...others].slice(0, MOST_VALUES))
    actions.push(decide(t('Prefer this value: {0}', value), 'preferred', value))
  actions.push(
    decide(t('Not the same thing'), 'not-the-same'),
    decide(t('Ignore this measure: “{0}”', tell(conflict.measure)), 'ignored'),
  )
  return actions
}

function entityActions(view: FolderView, article: ArticleView, range: Range, { asks }: ActionOptions): CodeAction[] {
  const offset = article.positions.toOffset(range.start)
  const { mention, figure } = view.target(article, offset)
  if (!mention || figure) return []
  const entity = view.entityOf(article.source, article.analysis.mentions.indexOf(mention))
  const name = entity?.name ?? mention.name
  const action = (title: string, args: readonly unknown[]): CodeAction => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    command: run('entity', [view.folder, ...args]),
  })
  return [
    ...(asks ? [action(t('“{0}” is the same as…', name), ['same', name])] : []),
    action(t('“{0}” is not a name', name), ['ignore', name, '']),
  ]
}

function inOrder(places: readonly Place[]): readonly Place[] {
  return [...places].sort((a, b) => (a.source === b.source ? a.start - b.start : a.source < b.source ? -1 : 1))
}

/** A command; the action that carries it has the title. */
function run(name: keyof typeof commands, args: unknown[]): Command {
  return { title: name, command: commands[name], arguments: args }
}
