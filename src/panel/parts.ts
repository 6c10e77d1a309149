/** Pieces that several tabs share. */
import type { FromPanel, Location, MeasureView, Sign, SideView } from '../protocol.ts'
import { element } from './dom.ts'
import { shortName, sortMeasures, type State } from './state.ts'
import { signs as signsOfVerdicts } from '../signs.ts'
import { t } from '../strings.ts'

/** What a tab needs to draw itself. */
export interface Context {
  readonly state: State
  readonly send: (message: FromPanel) => void
  readonly change: (changes: Partial<State>) => void
}

/** What nothing stands beside has no sign here: most of a table is that. */
export const signs: typeof signsOfVerdicts = { ...signsOfVerdicts, alone: '' }

/** The name of a sign, for those who do not see it. */
export function signName(sign: Sign): string {
  switch (sign) {
    case 'agrees':
      return t('agrees')
    case 'rounding':
      return t('agrees after rounding')
    case 'updated':
      return t('updated')
    case 'conflicts':
      return t('conflicts')
    case 'tension':
      return t('tension')
    case 'alone':
      return t('no other source')
  }
}

/** Opens the quote; with Ctrl, Cmd or Alt, in an editor beside. */
export function opener(place: Location, send: Context['send']): (event: Event) => void {
  return (event) => {
    const { ctrlKey, metaKey, altKey } = event as MouseEvent
    send({ type: 'open', place, beside: ctrlKey || metaKey || altKey })
  }
}

/** Measures shown at once: thousands make a slow page and a poor overview. */
const mostMeasures = 100

/** The gravest measures, and a line that says how many were left out. */
export function mostGrave(measures: readonly MeasureView[]): {
  readonly shown: readonly MeasureView[]
  readonly note: HTMLElement | false
} {
  const left = measures.length - mostMeasures
  return {
    shown: sortMeasures(measures).slice(0, mostMeasures),
    note: left > 0 && element('p', { class: 'muted' }, t('{0} more measures are not shown.', left)),
  }
}

/** How many citations of a line stand in the open. */
const mostCitations = 5

/** One small button per source that a line rests on; the quote is its tooltip. */
export function citations(places: readonly Location[], key: string, { state, send }: Context): HTMLElement {
  const bySource = new Map<string, Location>()
  for (const place of places) if (!bySource.has(place.source)) bySource.set(place.source, place)
  const cited = [...bySource.values()]
  const button = (place: Location) =>
    element(
      'button',
      {
        class: place.source === state.active ? 'citation active' : 'citation',
        key: `${key} ${place.source}`,
        title: `“${place.text}”\n${place.source}:${place.range.start.line + 1}`,
        'aria-label': t('{0}: “{1}”', place.source, place.text),
        click: opener(place, send),
      },
      shortName(place.source),
    )
  const rest = cited.length - mostCitations
  const more =
    rest > 0 &&
    element(
      'button',
      {
        class: 'citation',
        'aria-label': t('{0} more sources', rest),
        click: (event) => {
          const others = cited.slice(mostCitations).map(button)
          ;(event.currentTarget as HTMLElement).replaceWith(...others)
          others[0]?.focus()
        },
      },
      `+${rest}`,
    )
  return element('span', { class: 'citations' }, ...cited.slice(0, mostCitations).map(button), more)
}

/** Values named in a headline. */
const mostValues = 5

/** "$30 billion ≠ $38 billion"; "7 years or 10 years" where both may stand. */
export function values(sides: readonly SideView[], sign: Sign): HTMLElement {
  const between = sign === 'conflicts' ? signs.conflicts : t('or')
  const parts = sides
    .slice(0, mostValues)
    .flatMap((side, index) => [
      index > 0 && element('span', { class: sign === 'conflicts' ? `sign ${sign}` : 'muted' }, ` ${between} `),
      element('strong', {}, side.value),
    ])
  const left = sides.length - mostValues
  return element(
    'span',
    { class: 'values' },
    ...parts,
    left > 0 && element('span', { class: 'muted' }, ` … ${t('{0} more', left)}`),
  )
}

export function commandButton(
  label: string,
  key: string,
  { send }: Pick<Context, 'send'>,
  command: string,
  ...args: unknown[]
) {
  return element('button', { class: 'action', key, click: () => send({ type: 'command', command, args }) }, label)
}

/** A calm sentence where a tab has nothing to show. */
export function nothing(message: string): HTMLElement {
  return element('p', { class: 'nothing' }, message)
}

export function sourceButton(
  source: string,
  uri: string,
  key: string,
  { state, send }: Context,
  label = source,
): HTMLElement {
  const start = { line: 0, character: 0 }
  const place: Location = { uri, source, text: '', range: { start, end: start } }
  return element(
    'button',
    {
      class: source === state.active ? 'link active' : 'link',
      key,
      'aria-current': source === state.active ? 'true' : null,
      click: opener(place, send),
    },
    label,
  )
}
