/** The webview's script: takes messages, keeps the state, draws it. */
import type { FromPanel, PassageComparison, Snapshot, ToPanel } from '../protocol.ts'
import { briefView, showConflict } from './brief.ts'
import { compareView, goneView } from './compare.ts'
import { conflictsView } from './conflicts.ts'
import { element } from './dom.ts'
import { rangesView, timelineView } from './drawings.ts'
import { matrixView, narrow } from './matrix.ts'
import { commandButton, type Context } from './parts.ts'
import { sourcesView } from './sources.ts'
import { isOpen, keep, restore, tabs, type State, type Tab } from './state.ts'
import { t, useTranslations } from '../strings.ts'

declare function acquireVsCodeApi(): {
  postMessage(message: FromPanel): void
  getState(): unknown
  setState(state: unknown): void
}

const code = acquireVsCodeApi()
const send = (message: FromPanel) => code.postMessage(message)
useTranslations(JSON.parse(document.getElementById('strings')!.textContent) as Record<string, string>)

const views: Readonly<Record<Tab, (context: Context) => HTMLElement>> = {
  brief: briefView,
  conflicts: conflictsView,
  matrix: matrixView,
  timeline: timelineView,
  ranges: rangesView,
  sources: sourcesView,
}

let state: State = restore(code.getState())
const page = document.body.appendChild(element('div', { id: 'page' }))

function change(changes: Partial<State>): void {
  state = { ...state, ...changes }
  code.setState(keep(state))
  draw()
}

const receive = (message: ToPanel) => {
  switch (message.type) {
    case 'snapshot':
      return change({ snapshot: message.snapshot, error: null })
    case 'folders':
      return change({ folders: message.folders })
    case 'active':
      return change({ active: message.source })
    case 'error':
      return change({ error: message.message })
    case 'reveal':
      return showConflict(message.conflict, { state, send, change })
    case 'compare':
      return showComparison(message.comparison)
  }
}

function showComparison(comparison: PassageComparison | null): void {
  if (comparison) page.replaceChildren(compareView(comparison, send))
  else if (!page.querySelector('.gone')) page.querySelector('main')?.prepend(goneView())
}

/** Everything is drawn anew; focus, the text cursor and the scroll positions are carried over. */
function draw(): void {
  const context: Context = { state, send, change }
  const focused = document.activeElement
  const key = focused?.getAttribute('data-key')
  const cursor = focused instanceof HTMLInputElement && focused.type === 'search' ? focused.selectionStart : null
  const top = document.documentElement.scrollTop
  const { scrollLeft = 0, scrollTop = 0 } = page.querySelector('.scroll') ?? {}

  page.replaceChildren(...contents(context))
  measureTabs()

  const scroll = page.querySelector('.scroll')
  scroll?.scrollTo(scrollLeft, scrollTop)
  document.documentElement.scrollTop = top
  const again = key ? page.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) : null
  again?.focus({ preventScroll: true })
  if (cursor !== null && again instanceof HTMLInputElement) again.setSelectionRange(cursor, cursor)
}

/** What sticks below the tabs has to know how high they are. */
function measureTabs(): void {
  const height = page.querySelector<HTMLElement>('.tabs')?.offsetHeight ?? 0
  document.documentElement.style.setProperty('--tabs-height', `${height}px`)
}

function contents(context: Context): HTMLElement[] {
  const { snapshot, error } = state
  if (error !== null) return [errorView(error, context)]
  if (!snapshot) return [readingView(null)]
  if (snapshot.state === 'empty') return [emptyView(context)]
  if (snapshot.state === 'reading' && snapshot.sources.length === 0) return [readingView(snapshot.progress)]
  const panel = element(
    'div',
    { id: 'tab', role: 'tabpanel', 'aria-labelledby': `tab-${state.tab}` },
    views[state.tab](context),
  )
  return [element('main', {}, header(snapshot, context), panel)]
}

function header(snapshot: Snapshot, context: Context): HTMLElement {
  return element(
    'header',
    {},
    state.folders.length > 1 && folderChoice(snapshot.folder),
    snapshot.title ? element('h1', { title: snapshot.title }, snapshot.title) : pageName(),
    snapshot.state === 'reading' && progressBar(snapshot.progress),
    snapshot.messages.length > 0 &&
      element(
        'button',
        { class: 'link warning', key: 'messages', click: () => context.change({ tab: 'sources' }) },
        snapshot.messages.length === 1 ? t('A note on 1 file') : t('Notes on {0} files', snapshot.messages.length),
      ),
    tabList(snapshot),
  )
}

/** For screen readers only: the view's own title already says it to the eye. */
function pageName(): HTMLElement {
  return element('h1', { class: 'spoken' }, 'Tickmark')
}

function folderChoice(current: string): HTMLElement {
  return element(
    'select',
    {
      key: 'folder',
      'aria-label': t('Folder'),
      change: (event) => send({ type: 'folder', folder: (event.currentTarget as HTMLSelectElement).value }),
    },
    ...state.folders.map(({ uri, name }) => element('option', { value: uri, selected: uri === current }, name)),
  )
}

/** One tab stop; the arrow keys, Home and End move between the tabs. */
function tabList(snapshot: Snapshot): HTMLElement {
  const move = (event: Event) => {
    const index = tabs.indexOf(state.tab)
    const to = {
      ArrowRight: (index + 1) % tabs.length,
      ArrowLeft: (index + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[(event as KeyboardEvent).key]
    if (to === undefined) return
    event.preventDefault()
    change({ tab: tabs[to]! })
    document.getElementById(`tab-${tabs[to]!}`)?.focus()
  }
  const open = snapshot.conflicts.filter(isOpen).length
  return element(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': t('Views of the sources'), keydown: move },
    ...tabs.map((tab) =>
      element(
        'button',
        {
          id: `tab-${tab}`,
          role: 'tab',
          key: `tab ${tab}`,
          'aria-selected': tab === state.tab ? 'true' : 'false',
          'aria-controls': tab === state.tab ? 'tab' : null,
          tabindex: tab === state.tab ? 0 : -1,
          click: () => change({ tab }),
        },
        tabName(tab),
        // Read aloud, the count is a word of its own.
        ' ',
        tab === 'conflicts' &&
          open > 0 &&
          element('span', { class: 'counter', 'aria-label': t('{0} open', open) }, String(open)),
      ),
    ),
  )
}

function tabName(tab: Tab): string {
  switch (tab) {
    case 'brief':
      return t('Brief')
    case 'conflicts':
      return t('Conflicts')
    case 'matrix':
      return t('Matrix')
    case 'timeline':
      return t('Timeline')
    case 'ranges':
      return t('Ranges')
    case 'sources':
      return t('Sources')
  }
}

function readingView(progress: Snapshot['progress']): HTMLElement {
  return element(
    'main',
    { class: 'whole', 'aria-busy': 'true' },
    pageName(),
    element('p', { role: 'status' }, t('Reading the sources…')),
    progressBar(progress),
  )
}

function progressBar(progress: Snapshot['progress']): HTMLElement {
  const label = progress ? t('{0} of {1} read', progress.read, progress.total) : t('Reading the sources…')
  return element(
    'div',
    { class: 'progress' },
    element('progress', { 'aria-label': label, ...(progress && { max: progress.total, value: progress.read }) }),
    progress && element('span', { class: 'muted' }, label),
  )
}

function emptyView(context: Context): HTMLElement {
  return element(
    'main',
    { class: 'whole' },
    pageName(),
    element('p', {}, t('No articles in this folder. Put .txt or .md files on one event into it.')),
    commandButton(t('Open the sample'), 'sample', context, 'tickmark.openSample'),
  )
}

function errorView(message: string, context: Context): HTMLElement {
  return element(
    'main',
    { class: 'whole' },
    pageName(),
    element('p', { class: 'error', role: 'alert' }, message),
    element(
      'div',
      { class: 'actions' },
      commandButton(t('Show details'), 'output', context, 'tickmark.showOutput'),
      commandButton(t('Read again'), 'reread', context, 'tickmark.reread'),
    ),
  )
}

addEventListener('message', (event: MessageEvent<ToPanel>) => receive(event.data))
if (document.body.dataset.page !== 'compare') {
  draw()
  narrow.addEventListener('change', draw)
  addEventListener('resize', measureTabs)
}
send({ type: 'ready' })
