/** The timeline and the ranges: rows of text with a strip each, all strips of a drawing on one scale. */
import type { MeasureView, Sign, TimelineEvent } from '../protocol.ts'
import { element, svg } from './dom.ts'
import { citations, mostGrave, nothing, type Context } from './parts.ts'
import { dayFormat, formatDays, numberFormat } from './print.ts'
import { dayNumber, dayScale, numberScale, placeLabels, type Scale } from './scale.ts'
import { rangeRows } from './state.ts'
import { capitalize, t } from '../strings.ts'

export function timelineView(context: Context): HTMLElement {
  const events = [...context.state.snapshot!.timeline].sort((left, right) => startOf(left) - startOf(right))
  if (events.length === 0) return nothing(t('No dated events in the sources.'))
  const scale = dayScale(events.flatMap((event) => [dayNumber(event.min), dayNumber(event.max)]))
  return element(
    'div',
    { class: 'drawing timeline' },
    axis(scale, dayFormat(scale)),
    element(
      'ol',
      { class: 'strips' },
      ...events.map((event, index) =>
        element(
          'li',
          { class: event.disputed ? 'strip disputed' : 'strip' },
          element(
            'div',
            { class: 'text' },
            element('span', { class: 'when' }, formatDays(event.min, event.max)),
            ' ',
            event.label,
            ' ',
            event.disputed && element('span', { class: 'badge' }, t('disputed')),
            ' ',
            citations(event.places, `event ${index}`, context),
          ),
          strip(scale, dayNumber(event.min), dayNumber(event.max), event.disputed ? 'disputed' : 'plain'),
        ),
      ),
    ),
  )
}

/** Events without a beginning stand where they end. */
function startOf(event: TimelineEvent): number {
  return dayNumber(event.min) ?? dayNumber(event.max) ?? Number.MAX_SAFE_INTEGER
}

export function rangesView(context: Context): HTMLElement {
  const { shown, note } = mostGrave(
    context.state.snapshot!.measures.filter(
      ({ intervals }) => intervals !== null && new Set(intervals.map(({ source }) => source)).size > 1,
    ),
  )
  if (shown.length === 0) return nothing(t('No measure has numbers or dates from two sources.'))
  return element('div', {}, ...shown.map((measure) => measureView(measure, context)), note)
}

/** A drawing of more rows is no overview. */
const mostRows = 24

function measureView(measure: MeasureView, context: Context): HTMLElement {
  const all = rangeRows(measure)
  const rows = all.slice(0, mostRows)
  const bounds = rows.flatMap(({ min, max }) => [min, max])
  const scale = measure.axis === 'day' ? dayScale(bounds) : numberScale(bounds)
  return element(
    'section',
    { class: 'drawing' },
    element(
      'h2',
      {},
      capitalize(measure.measure),
      measure.subjects.length > 0 && element('span', { class: 'muted' }, ` ${measure.subjects.join(', ')}`),
    ),
    axis(
      scale,
      measure.axis === 'day'
        ? dayFormat(scale)
        : numberFormat(
            measure.unit,
            scale.ticks.map(({ value }) => value),
          ),
    ),
    element(
      'ul',
      { class: 'strips' },
      ...rows.map(({ label, min, max, side, sign, places }, index) =>
        element(
          'li',
          { class: index > 0 && rows[index - 1]!.side !== side ? 'strip apart' : 'strip' },
          element(
            'div',
            { class: 'text' },
            element('strong', {}, label),
            // A day without its year has no place on the axis, nor has another unit.
            min === null &&
              max === null &&
              element('span', { class: 'muted' }, ` ${measure.axis === 'day' ? t('no year') : t('in another unit')}`),
            ' ',
            citations(places, `range ${measure.id} ${index}`, context),
          ),
          strip(scale, min, max, styleOf(side, sign)),
        ),
      ),
    ),
    all.length > rows.length && element('p', { class: 'muted' }, t('{0} more', all.length - rows.length)),
  )
}

type Style = 'plain' | 'aside' | 'disputed' | 'tension'

/** The first side is plain, what is on no side of a conflict stands back. */
function styleOf(side: number, sign: Sign): Style {
  if (side < 0) return 'aside'
  if (side % 2 === 0) return 'plain'
  return sign === 'tension' ? 'tension' : 'disputed'
}

/** Narrower than this, in per cent, an interval is drawn as one mark: two would stand on each other. */
const narrowest = 4

/** What is drawn is said by the text beside it, so the strip itself is silent. */
function strip(scale: Scale, min: number | null, max: number | null, style: Style): SVGElement {
  const from = min === null ? 0 : scale.at(min)
  const to = max === null ? 100 : scale.at(max)
  const marks =
    min !== null && max !== null && to - from < narrowest
      ? [(from + to) / 2]
      : [...(min === null ? [] : [from]), ...(max === null ? [] : [to])]
  return svg(
    'svg',
    { class: `range ${style}`, height: 14, width: '100%', 'aria-hidden': 'true' },
    ...scale.ticks.map(({ at }) => svg('line', { class: 'grid', x1: percent(at), x2: percent(at), y1: 0, y2: 14 })),
    marks.length > 0 && svg('line', { class: 'bar', x1: percent(from), x2: percent(to), y1: 7, y2: 7 }),
    ...marks.map((at) => mark(at, style)),
  )
}

/** Sides differ by shape too: round and square. */
function mark(at: number, style: Style): SVGElement {
  return style === 'plain' || style === 'aside'
    ? svg('circle', { class: 'end', cx: percent(at), cy: 7, r: 4 })
    : svg('rect', { class: 'end', x: percent(at), y: 3, width: 8, height: 8, transform: 'translate(-4 0)' })
}

function axis(scale: Scale, format: (value: number) => string): HTMLElement {
  return element(
    'div',
    { class: 'axis', 'aria-hidden': 'true' },
    element('span', { class: 'text' }),
    svg(
      'svg',
      { height: 18, width: '100%' },
      ...placeLabels(scale.ticks.map(({ at, value }) => ({ at, label: format(value) }))).map(
        ({ at, label, anchor, crowded }) =>
          svg('text', { class: crowded ? 'crowded' : null, x: percent(at), y: 12, 'text-anchor': anchor }, label),
      ),
    ),
  )
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`
}
