import type { MeasureView, Sign, SourceView } from '../protocol.ts'
import { element } from './dom.ts'
import { mostGrave, nothing, opener, signName, signs, sourceButton, type Context } from './parts.ts'
import { shortName, sourceCount } from './state.ts'
import { capitalize, t } from '../strings.ts'

/** Columns shown at once, those of the sources that state most. */
const mostColumns = 40

/** Below this width of the panel, in CSS pixels, the table would be read through a slot. */
export const narrow = window.matchMedia('(max-width: 560px)')

/** Source × measure: who states what, and how it stands to what the others state. */
export function matrixView(context: Context): HTMLElement {
  const { state, change } = context
  const { shown, note } = mostGrave(
    state.snapshot!.measures.filter((measure) => state.single || sourceCount(measure) > 1),
  )
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
      : narrow.matches
        ? listView(shown, context)
        : tableView(shown, context),
    note,
  )
}

function tableView(measures: readonly MeasureView[], context: Context): HTMLElement {
  const { state } = context
  const sources = columns(measures, state.snapshot!.sources)
  const left = state.snapshot!.sources.length - sources.length
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('Matrix') },
    element(
      'table',
      { class: 'matrix' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, t('Measure')),
          ...sources.map(({ source, uri }) =>
            element(
              'th',
              { scope: 'col', class: source === state.active ? 'active' : null, title: source },
              sourceButton(source, uri, `column ${source}`, context, shortName(source)),
            ),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        ...measures.map((measure) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, ...measureName(measure)),
            ...sources.map(({ source }) => {
              const cells = measure.cells.filter((cell) => cell.source === source)
              return element(
                'td',
                { class: source === state.active ? 'active' : null },
                ...(cells.length === 0
                  ? [element('span', { class: 'not-stated' }, t('not stated'))]
                  : cells.map((cell, index) => cellView(measure, cell, index, context))),
              )
            }),
          ),
        ),
      ),
    ),
    left > 0 && element('p', { class: 'muted' }, t('{0} sources that state none or few of these are left out.', left)),
  )
}

function columns(measures: readonly MeasureView[], sources: readonly SourceView[]): readonly SourceView[] {
  const counts = new Map<string, number>()
  for (const { source } of measures.flatMap(({ cells }) => cells)) counts.set(source, (counts.get(source) ?? 0) + 1)
  const most = [...counts].sort(([, left], [, right]) => right - left).slice(0, mostColumns)
  const kept = new Set(most.map(([source]) => source))
  return sources.filter(({ source }) => kept.has(source))
}

/** In a side bar each measure is a short list; who does not state it is named in one line. */
function listView(measures: readonly MeasureView[], context: Context): HTMLElement {
  const { state } = context
  const sources = columns(measures, state.snapshot!.sources).map(({ source }) => source)
  return element(
    'div',
    {},
    ...measures.map((measure) => {
      const silent = sources.filter((source) => !measure.cells.some((cell) => cell.source === source))
      return element(
        'section',
        { class: 'measure-list' },
        element('h2', {}, ...measureName(measure)),
        element(
          'ul',
          {},
          ...measure.cells.map((cell, index) =>
            element(
              'li',
              { class: cell.source === state.active ? 'active' : null },
              element('span', { class: 'where', title: cell.source }, shortName(cell.source)),
              cellView(measure, cell, index, context),
            ),
          ),
        ),
        silent.length > 0 &&
          element('p', { class: 'not-stated' }, t('not stated: {0}', silent.map(shortName).join(', '))),
      )
    }),
  )
}

function measureName({ measure, subjects }: MeasureView): (string | HTMLElement)[] {
  return subjects.length === 0
    ? [capitalize(measure)]
    : [capitalize(measure), ' ', element('span', { class: 'muted subjects' }, subjects.join(', '))]
}

function cellView(
  measure: MeasureView,
  { source, value, sign, place }: MeasureView['cells'][number],
  index: number,
  { send }: Context,
): HTMLElement {
  return element(
    'button',
    {
      class: `cell ${sign}`,
      key: `cell ${measure.id} ${source} ${index}`,
      title: `“${place.text}”`,
      'aria-label': t('{0}: {1}, {2}', source, value, signName(sign)),
      click: opener(place, send),
    },
    element('span', { class: `sign ${sign}` }, signs[sign]),
    value,
  )
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
