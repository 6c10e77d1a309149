import type { ConflictView, DecisionView, SideView } from '../protocol.ts'
import { element } from './dom.ts'
import { commandButton, nothing, opener, signName, signs, values, type Context } from './parts.ts'
import { signOfLevel } from '../signs.ts'
import { filterConflicts, initial, isOpen, type Filter } from './state.ts'
import { capitalize, t } from '../strings.ts'
import { verdictName } from '../verdicts.ts'

/** The triage list, with its filters. */
export function conflictsView(context: Context): HTMLElement {
  const { state, change } = context
  const all = state.snapshot!.conflicts
  const shown = filterConflicts(all, state.filter, state.active)
  return element(
    'div',
    {},
    filterBar(context),
    element('p', { class: 'count', role: 'status' }, t('{0} of {1} shown', shown.length, all.length)),
    all.length === 0 && nothing(t('No conflicts: nothing the sources say of the same thing clashes.')),
    all.length > 0 &&
      shown.length === 0 &&
      element(
        'p',
        { class: 'nothing' },
        t('None of the conflicts passes the filter.'),
        ' ',
        element(
          'button',
          { class: 'link', key: 'reset', click: () => change({ filter: { ...initial.filter, status: 'all' } }) },
          t('Show all'),
        ),
      ),
    element('ul', { class: 'conflicts' }, ...shown.map((conflict) => conflictView(conflict, context))),
  )
}

function filterBar({ state, change }: Context): HTMLElement {
  const { filter } = state
  const update = (changes: Partial<Filter>) => change({ filter: { ...filter, ...changes } })
  const select = <Name extends 'level' | 'status'>(
    name: Name,
    label: string,
    options: readonly (readonly [Filter[Name], string])[],
  ) =>
    element(
      'select',
      {
        key: `filter ${name}`,
        'aria-label': label,
        change: (event) => update({ [name]: (event.currentTarget as HTMLSelectElement).value }),
      },
      ...options.map(([value, text]) => element('option', { value, selected: value === filter[name] }, text)),
    )
  return element(
    'div',
    { class: 'filters', role: 'group', 'aria-label': t('Filter') },
    element('input', {
      type: 'search',
      key: 'filter words',
      value: filter.words,
      placeholder: t('Filter'),
      'aria-label': t('Words to look for'),
      input: (event) => update({ words: (event.currentTarget as HTMLInputElement).value }),
    }),
    select('level', t('Level'), [
      ['all', t('All levels')],
      ['conflict', t('Conflicts')],
      ['tension', t('Tensions')],
    ]),
    select('status', t('Status'), [
      ['open', t('Open')],
      ['decided', t('Decided')],
      ['all', t('Open and decided')],
    ]),
    element(
      'label',
      {},
      element('input', {
        type: 'checkbox',
        key: 'filter here',
        checked: filter.here,
        change: (event) => update({ here: (event.currentTarget as HTMLInputElement).checked }),
      }),
      t('In the open article'),
    ),
  )
}

function conflictView(conflict: ConflictView, context: Context): HTMLElement {
  const { state, change } = context
  const { id } = conflict
  const sign = signOfLevel(conflict.level)
  const toggle = (event: Event) => {
    const open = (event.currentTarget as HTMLDetailsElement).open
    if (open === state.unfolded.includes(id)) return
    change({ unfolded: open ? [...state.unfolded, id] : state.unfolded.filter((each) => each !== id) })
  }
  return element(
    'li',
    { class: `conflict ${conflict.level}${isOpen(conflict) ? '' : ' decided'}` },
    element(
      'details',
      { open: state.unfolded.includes(id), toggle },
      element(
        'summary',
        { key: `conflict ${id}` },
        element('span', { class: `sign ${sign}`, role: 'img', 'aria-label': signName(sign) }, signs[sign]),
        element(
          'span',
          { class: 'headline' },
          element('span', { class: 'measure' }, capitalize(conflict.measure)),
          values(conflict.sides, sign),
          conflict.decision?.stale === true && element('span', { class: 'badge again' }, t('look again')),
        ),
      ),
      // Hundreds of folded conflicts with all their quotes would make a slow page.
      ...(state.unfolded.includes(id) ? detailsView(conflict, context) : []),
    ),
  )
}

function detailsView(conflict: ConflictView, context: Context): (HTMLElement | null)[] {
  const { id, reason, decision, sides, steps } = conflict
  return [
    element('p', { class: 'reason' }, reason),
    decision && decisionView(decision),
    ...sides.map((side, index) => sideView(side, `${id} ${index}`, context)),
    steps.length === 0
      ? null
      : element(
          'details',
          { class: 'steps' },
          element('summary', { key: `steps ${id}` }, t('How this was found')),
          element('ol', {}, ...steps.map((step) => element('li', {}, step))),
        ),
    element('div', { class: 'actions' }, ...actions(conflict, context)),
  ]
}

function actions(conflict: ConflictView, context: Context): HTMLElement[] {
  const { folder } = context.state.snapshot!
  const { id } = conflict
  return [
    commandButton(t('Compare sources'), `compare ${id}`, context, 'tickmark.compare', folder, id),
    ...decisionButtons(conflict, folder, context),
  ]
}

export function decisionButtons(
  { id, decision }: ConflictView,
  folder: string,
  context: Pick<Context, 'send'>,
): HTMLElement[] {
  return [
    commandButton(decision ? t('Decide again…') : t('Decide…'), `decide ${id}`, context, 'tickmark.decide', folder, id),
    ...(decision ? [commandButton(t('Undo decision'), `undo ${id}`, context, 'tickmark.undecide', folder, id)] : []),
  ]
}

function sideView(side: SideView, key: string, { state, send }: Context): HTMLElement {
  const independent =
    side.independentSources === 1 ? t('1 source') : t('{0} independent sources', side.independentSources)
  return element(
    'section',
    { class: 'side' },
    element('h2', {}, side.value, ' ', element('span', { class: 'muted' }, independent)),
    element(
      'ul',
      { class: 'quotes' },
      ...side.places.map((place, index) =>
        element(
          'li',
          {},
          element(
            'button',
            {
              class: place.source === state.active ? 'quote active' : 'quote',
              key: `quote ${key} ${index}`,
              click: opener(place, send),
            },
            element('q', {}, place.before, element('strong', {}, place.text.replace(/\s+/g, ' ')), place.after),
            element('span', { class: 'where' }, `${place.source}:${place.range.start.line + 1}`),
          ),
        ),
      ),
    ),
  )
}

export function decisionView(decision: DecisionView): HTMLElement {
  return element(
    'p',
    { class: decision.stale ? 'decision stale' : 'decision' },
    element('strong', {}, verdictName(decision)),
    decision.reason && `: ${decision.reason}`,
    element('span', { class: 'muted' }, ` ${decision.author}, ${decision.date.slice(0, 10)}`),
    decision.stale &&
      element('span', { class: 'warning' }, t('The quoted words have changed since: please look again.')),
  )
}
