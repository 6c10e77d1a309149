import type { Sign, SourceView } from '../protocol.ts'
import { element, svg } from './dom.ts'
import { nothing, signs, sourceButton, type Context } from './parts.ts'
import { formatDays, formatNumber } from './print.ts'
import { t } from '../strings.ts'

/** Who says it: outlet, date, size, and how much of it others confirm. */
export function sourcesView(context: Context): HTMLElement {
  const { sources, drafts = [], messages } = context.state.snapshot!
  return element(
    'div',
    {},
    messages.length > 0 &&
      element(
        'section',
        { class: 'messages' },
        element('h2', {}, t('Notes')),
        element('ul', {}, ...messages.map((message) => element('li', {}, message))),
      ),
    drafts.length > 0 &&
      element(
        'section',
        { class: 'drafts' },
        element('h2', {}, t('Drafts, checked against the sources')),
        element('ul', { class: 'sources' }, ...drafts.map((draft) => sourceView(draft, context))),
        element('h2', {}, t('Sources')),
      ),
    sources.length === 0 && nothing(t('No sources.')),
    element('ul', { class: 'sources' }, ...sources.map((source) => sourceView(source, context))),
  )
}

function sourceView(source: SourceView, context: Context): HTMLElement {
  const share = source.figures === 0 ? 0 : source.corroborated / source.figures
  const percent = Math.round(share * 100)
  return element(
    'li',
    { class: source.source === context.state.active ? 'source active' : 'source' },
    sourceButton(source.source, source.uri, `source ${source.source}`, context),
    source.title && element('p', { class: 'title' }, source.title),
    element(
      'p',
      { class: 'muted' },
      [
        source.publisher,
        source.published === null ? t('undated') : formatDays(source.published, source.published),
        t('{0} words', formatNumber(source.words)),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    source.copiedFrom && element('p', { class: 'copied' }, t('Copied from {0}', source.copiedFrom)),
    element(
      'p',
      { class: 'figures' },
      svg(
        'svg',
        { class: 'share', width: 60, height: 8, 'aria-hidden': 'true' },
        svg('rect', { class: 'whole', width: 60, height: 8 }),
        svg('rect', { class: 'part', width: 60 * share, height: 8 }),
      ),
      source.figures === 0
        ? t('no figures')
        : t(
            '{0} of {1} figures corroborated ({2}%)',
            formatNumber(source.corroborated),
            formatNumber(source.figures),
            percent,
          ),
      source.disputed > 0 && count('conflicts', t('{0} disputed', source.disputed)),
      source.inTension > 0 && count('tension', t('{0} in tension', source.inTension)),
    ),
  )
}

function count(sign: Sign, text: string): HTMLElement {
  return element('span', { class: `sign ${sign}` }, `${signs[sign]} ${text}`)
}
