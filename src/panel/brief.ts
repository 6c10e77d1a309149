import type { BriefLineView, ConflictView } from '../protocol.ts'
import { element } from './dom.ts'
import { citations, commandButton, nothing, values, type Context } from './parts.ts'
import { signOfLevel } from '../signs.ts'
import { conflictsOf, isOpen, isTold } from './state.ts'
import { t } from '../strings.ts'

/** The deal at a glance: every line cited, disputed lines with each side's value. */
export function briefView(context: Context): HTMLElement {
  const snapshot = context.state.snapshot!
  if (snapshot.lines.length === 0) {
    return nothing(t('The sources say nothing yet that could be put together. More articles on one event will help.'))
  }
  const labels = [...new Set(snapshot.lines.map((line) => line.label))]
  return element(
    'div',
    {},
    element(
      'div',
      { class: 'actions' },
      commandButton(t('Copy as Markdown'), 'copy', context, 'tickmark.copyBrief'),
      commandButton(t('Export…'), 'export', context, 'tickmark.export'),
    ),
    element(
      'dl',
      { class: 'brief' },
      ...labels.flatMap((label) => [
        element('dt', {}, label),
        ...snapshot.lines.filter((line) => line.label === label).map((line, index) => lineView(line, index, context)),
      ]),
    ),
  )
}

function lineView(line: BriefLineView, index: number, context: Context): HTMLElement {
  const key = `line ${line.label} ${index}`
  const conflicts = conflictsOf(line, context.state.snapshot!.conflicts)
  const decided = line.disputed && conflicts.length > 0 && !conflicts.some(isOpen)
  return element(
    'dd',
    { class: !line.disputed || decided ? null : conflicts.every(isTense) ? 'disputed tension' : 'disputed' },
    element(decided ? 's' : 'span', {}, line.text),
    ' ',
    citations(line.places, key, context),
    ...(line.disputed
      ? conflicts.map((conflict) =>
          element(
            'button',
            {
              class: `dispute${isTense(conflict) ? ' tension' : ''}${isOpen(conflict) ? '' : ' decided'}`,
              key: `${key} ${conflict.id}`,
              title: t('Show the conflict: {0}', conflict.measure),
              click: () => showConflict(conflict.id, context),
            },
            element('span', { class: 'badge' }, stateOf(conflict)),
            // Read aloud, they are two words.
            ' ',
            // The line has often named each side's value already.
            conflict.sides.every(({ value }) => isTold(value, line.text))
              ? element('span', { class: 'link' }, t('Show the conflict'))
              : values(conflict.sides, signOfLevel(conflict.level)),
          ),
        )
      : []),
  )
}

function isTense({ level }: ConflictView): boolean {
  return level === 'tension'
}

function stateOf(conflict: ConflictView): string {
  if (!isOpen(conflict)) return t('decided')
  return isTense(conflict) ? t('in tension') : t('disputed')
}

/** Goes to a conflict in its tab, unfolded. */
export function showConflict(id: string, { state, change }: Context): void {
  change({
    tab: 'conflicts',
    filter: { level: 'all', status: 'all', here: false, words: '' },
    unfolded: [...new Set([...state.unfolded, id])],
  })
  const shown = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(`conflict ${id}`)}"]`)
  shown?.scrollIntoView({ block: 'start' })
  shown?.focus()
}
