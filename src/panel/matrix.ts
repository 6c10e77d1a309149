import type { MeasureView, Sign } from '../protocol.ts'
import { element } from './dom.ts'
import { nothing, opener, signName, signs, sourceButton, type Context } from './parts.ts'
import { shortName, sortMeasures, sourceCount } from './state.ts'
import { t } from './strings.ts'

/** Rows shown at once: a table of thousands of cells makes a slow page and a poor overview. */
const mostRows = 100

/** Source × measure: who states what, and how it stands to what the others state. */
export function matrixView(context: Context): HTMLElement {
  const { state, change } = context
  const snapshot = state.snapshot!
  const measures = sortMeasures(snapshot.measures).filter((measure) => state.single || sourceCount(measure) > 1)
  const shown = measures.slice(0, mostRows)
  const stated = new Set(shown.flatMap((measure) => measure.cells.map(({ source }) => source)))
  const sources = snapshot.sources.filter(({ source }) => stated.has(source))
  return element(
    'div',
    {},
    element(
      'div',
      { class: 'filters' },
      element(
        'label',
        {},
        element('input', {
          type: 'checkbox',
          key: 'single',
          checked: state.single,
          change: (event) => change({ single: (event.currentTarget as HTMLInputElement).checked }),
        }),
        t('Also what a single source states'),
      ),
    ),
    legend(),
    shown.length === 0
      ? nothing(t('No measure is stated by two sources.'))
      : element(
          'div',
          { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('Matrix') },
          element(
            'table',
            { class: 'matrix', role: 'table' },
            element(
              'thead',
              { role: 'rowgroup' },
              element(
                'tr',
                { role: 'row' },
                element('th', { scope: 'col', role: 'columnheader' }, t('Measure')),
                ...sources.map(({ source, uri }) =>
                  element(
                    'th',
                    {
                      scope: 'col',
                      role: 'columnheader',
                      class: source === state.active ? 'active' : null,
                      title: source,
                    },
                    sourceButton(shortName(source), uri, `column ${source}`, context),
                  ),
                ),
              ),
            ),
            element(
              'tbody',
              { role: 'rowgroup' },
              ...shown.map((measure) =>
                rowView(
                  measure,
                  sources.map(({ source }) => source),
                  context,
                ),
              ),
            ),
          ),
        ),
    measures.length > mostRows &&
      element('p', { class: 'muted' }, t('{0} more measures are not shown.', measures.length - mostRows)),
  )
}

function rowView(measure: MeasureView, sources: readonly string[], context: Context): HTMLElement {
  return element(
    'tr',
    { role: 'row' },
    element(
      'th',
      { scope: 'row', role: 'rowheader' },
      measure.measure,
      measure.subjects.length > 0 && element('span', { class: 'muted' }, measure.subjects.join(', ')),
    ),
    ...sources.map((source) => {
      const cells = measure.cells.filter((cell) => cell.source === source)
      const active = source === context.state.active ? 'active' : null
      if (cells.length === 0) {
        return element('td', { role: 'cell', class: active, 'data-source': shortName(source) }, notStated())
      }
      return element(
        'td',
        { role: 'cell', class: active, 'data-source': shortName(source) },
        ...cells.map(({ value, sign, place }, index) =>
          element(
            'button',
            {
              class: `cell ${sign}`,
              key: `cell ${measure.id} ${source} ${index}`,
              title: `“${place.text}”`,
              'aria-label': t('{0}: {1}, {2}', source, value, signName(sign)),
              click: opener(place, context.send),
            },
            element('span', { class: `sign ${sign}` }, signs[sign]),
            value,
          ),
        ),
      )
    }),
  )
}

function notStated(): HTMLElement {
  return element('span', { class: 'not-stated' }, t('not stated'))
}

function legend(): HTMLElement {
  const shown: Sign[] = ['agrees', 'rounding', 'updated', 'conflicts', 'tension']
  return element(
    'ul',
    { class: 'legend', 'aria-label': t('Signs') },
    ...shown.map((sign) =>
      element('li', {}, element('span', { class: `sign ${sign}` }, signs[sign]), ` ${signName(sign)}`),
    ),
  )
}
