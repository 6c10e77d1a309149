import type { FromPanel, PassageComparison } from '../protocol.ts'
import { element } from './dom.ts'
import { signName, signOf, signs, values } from './parts.ts'
import { markDifferences } from './passages.ts'
import { t } from './strings.ts'

/** A page of its own: the sides of a conflict next to each other, each quote in its paragraph. */
export function compareView(
  { conflict, passages }: PassageComparison,
  send: (message: FromPanel) => void,
): HTMLElement {
  const pieces = markDifferences(passages)
  const sign = signOf(conflict.level)
  const columns = conflict.sides.map((side, index) =>
    element(
      'section',
      { class: 'column' },
      element('h2', {}, side.value),
      ...passages.flatMap((passage, number) => {
        if (passage.side !== index) return []
        const { place } = passage
        return [
          element(
            'article',
            {},
            element(
              'button',
              { class: 'link', click: () => send({ type: 'open', place, beside: true }) },
              `${place.source}:${place.range.start.line + 1}`,
            ),
            element('blockquote', {}, ...pieces[number]!.map(pieceView)),
          ),
        ]
      }),
    ),
  )
  return element(
    'main',
    { class: 'compare' },
    element(
      'h1',
      {},
      element('span', { class: `sign ${sign}`, role: 'img', 'aria-label': signName(sign) }, signs[sign]),
      ' ',
      conflict.measure,
    ),
    element('p', {}, values(conflict.sides, sign)),
    element('p', { class: 'reason' }, conflict.reason),
    element('div', { class: 'columns' }, ...columns),
    element(
      'p',
      { class: 'muted' },
      element('span', { class: 'own' }, t('Dotted')),
      ` ${t('figures and names that the other side’s passages do not have')}`,
    ),
  )
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
