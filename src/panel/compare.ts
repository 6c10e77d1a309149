import type { FromPanel, PassageComparison } from '../protocol.ts'
import { decisionButtons, decisionView } from './conflicts.ts'
import { element } from './dom.ts'
import { commandButton, signName, signs } from './parts.ts'
import { signOfLevel } from '../signs.ts'
import { alignPassages, markDifferences } from './passages.ts'
import { capitalize, t } from '../strings.ts'

/** A page of its own: the sides of a conflict next to each other, each quote in its paragraph. */
export function compareView(
  { folder, conflict, passages }: PassageComparison,
  send: (message: FromPanel) => void,
): HTMLElement {
  const pieces = markDifferences(passages)
  const sign = signOfLevel(conflict.level)
  const headings = conflict.sides.map((side) => element('h2', {}, side.value, ' ', sources(side.independentSources)))
  const rows = alignPassages(passages, conflict.sides.length)
  const isAlone = (side: number) => passages.filter((each) => each.side === side).length === 1
  const cells = rows.flatMap((row, number) =>
    row.flatMap((index, side) => {
      if (index === null) return []
      const { place } = passages[index]!
      const where = `${place.source}:${place.range.start.line + 1}`
      const cell = element(
        'article',
        {},
        element('button', { class: 'link', click: () => send({ type: 'open', place, beside: true }) }, where),
        // One below the other, the columns have no headings.
        element('strong', { class: 'narrow' }, conflict.sides[side]!.value),
        element('blockquote', {}, ...pieces[index]!.map(pieceView)),
      )
      cell.style.gridColumn = String(side + 1)
      // A side's only passage stays in sight beside all that are held against it.
      cell.style.gridRow = isAlone(side) ? `2 / span ${rows.length}` : String(number + 2)
      return [cell]
    }),
  )
  const columns = element('div', { class: 'columns' }, ...headings, ...cells)
  columns.style.setProperty('--sides', String(conflict.sides.length))
  return element(
    'main',
    { class: 'compare' },
    element(
      'h1',
      {},
      element('span', { class: `sign ${sign}`, role: 'img', 'aria-label': signName(sign) }, signs[sign]),
      ' ',
      capitalize(conflict.measure),
    ),
    element('p', { class: 'reason' }, conflict.reason),
    conflict.decision && decisionView(conflict.decision),
    element(
      'div',
      { class: 'actions' },
      ...decisionButtons(conflict, folder, { send }),
      commandButton(t('Show in the panel'), 'show', { send }, 'tickmark.showPanel', conflict.id),
    ),
    columns,
    element(
      'p',
      { class: 'muted' },
      element('span', { class: 'own' }, t('Dotted:')),
      ` ${t('words that the passages on the other side do not have')}`,
    ),
  )
}

/** What is said above passages that do not clash any more: an article, or what is known of it, has changed. */
export function goneView(): HTMLElement {
  return element('p', { class: 'gone', role: 'status' }, t('The sources do not clash here any more.'))
}

function pieceView({ text, kind }: { readonly text: string; readonly kind: 'plain' | 'own' | 'quote' }): Node | string {
  switch (kind) {
    case 'plain':
      return text
    case 'own':
      return element('span', { class: 'own' }, text)
    case 'quote':
      return element('mark', {}, text)
  }
}

function sources(count: number): HTMLElement {
  return element('span', { class: 'muted' }, count === 1 ? t('1 source') : t('{0} independent sources', count))
}
