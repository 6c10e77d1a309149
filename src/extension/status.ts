/** The count of open conflicts in the status bar, and what is known of the active article in its language status. */
import * as vscode from 'vscode'
import { isOpen } from './conflicts.ts'
import type { Folders } from './folders.ts'

const articleSelector: vscode.DocumentSelector = [
  { pattern: '**/*.txt' },
  { pattern: '**/*.md' },
  { pattern: '**/*.markdown' },
]

/** Shows the open conflicts in the status bar, and the state of the article at hand. */
export function showStatus(folders: Folders): vscode.Disposable {
  const bar = vscode.window.createStatusBarItem('tickmark.conflicts', vscode.StatusBarAlignment.Left, 10)
  bar.name = vscode.l10n.t('Tickmark conflicts')
  bar.command = 'tickmark.showPanel'
  const article = vscode.languages.createLanguageStatusItem('tickmark.article', articleSelector)
  article.name = 'Tickmark'
  article.command = { command: 'tickmark.showPanel', title: vscode.l10n.t('Show panel') }
  article.text = 'Tickmark'

  const update = () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString()
    const found = uri === undefined ? undefined : folders.find(uri)
    const snapshot = found?.snapshot ?? folders.current()
    const shown = snapshot && snapshot.state !== 'empty'
    if (!shown || !vscode.workspace.getConfiguration('tickmark').get('statusBar', true)) {
      bar.hide()
    } else if (snapshot.state === 'reading') {
      const { read, total } = snapshot.progress ?? { read: 0, total: 0 }
      bar.text = total > 0 ? `$(sync~spin) ${read}/${total}` : '$(sync~spin)'
      bar.tooltip = vscode.l10n.t('Tickmark reads the sources.')
      bar.accessibilityInformation = { label: bar.tooltip }
      bar.show()
    } else {
      const open = snapshot.conflicts.filter(isOpen)
      const conflicts = open.filter((each) => each.level === 'conflict').length
      const tensions = open.length - conflicts
      bar.text = `$(verified) ≠ ${conflicts}${tensions > 0 ? `  ? ${tensions}` : ''}`
      bar.tooltip = [
        vscode.l10n.t('Open conflicts: {0}', conflicts),
        vscode.l10n.t('Open tensions: {0}', tensions),
        vscode.l10n.t('Sources: {0}', snapshot.sources.length),
      ].join('\n')
      bar.accessibilityInformation = { label: `Tickmark. ${bar.tooltip.replaceAll('\n', '. ')}` }
      bar.show()
    }

    const source =
      found &&
      [...found.snapshot.sources, ...(found.snapshot.drafts ?? [])].find((each) => each.source === found.source)
    article.detail = source
      ? vscode.l10n.t(
          'Figures: {0}, corroborated: {1}, disputed: {2}',
          source.figures,
          source.corroborated,
          source.disputed,
        )
      : vscode.l10n.t('This file is neither a source nor a draft.')
  }
  update()
  return vscode.Disposable.from(
    bar,
    article,
    folders.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('tickmark.statusBar')) update()
    }),
  )
}
