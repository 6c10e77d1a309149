import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { methods, type ExportParams } from '../protocol.ts'

interface Format extends vscode.QuickPickItem {
  readonly format: ExportParams['format']
  readonly file: string
}

function formats(): Format[] {
  return [
    {
      format: 'markdown',
      file: 'tickmark-brief.md',
      label: vscode.l10n.t('Brief as Markdown'),
      detail: 'tickmark-brief.md',
    },
    {
      format: 'html',
      file: 'tickmark-brief.html',
      label: vscode.l10n.t('Brief as a page to print (HTML)'),
      detail: 'tickmark-brief.html',
    },
    {
      format: 'csv',
      file: 'tickmark-claims.csv',
      label: vscode.l10n.t('Table for spreadsheets (CSV)'),
      detail: 'tickmark-claims.csv',
    },
    {
      format: 'sarif',
      file: 'tickmark-conflicts.sarif',
      label: vscode.l10n.t('Conflicts as SARIF 2.1.0'),
      detail: 'tickmark-conflicts.sarif',
    },
    {
      format: 'web-annotation',
      file: 'tickmark-annotations.jsonld',
      label: vscode.l10n.t('Annotations as W3C Web Annotation (JSON-LD)'),
      detail: 'tickmark-annotations.jsonld',
    },
    {
      format: 'json',
      file: 'tickmark-report.json',
      label: vscode.l10n.t('Everything as JSON'),
      detail: 'tickmark-report.json',
    },
  ]
}

/** Asks for a format and a file, and writes it. The names are ones that the default `exclude` passes over: a brief is no source. */
export async function exportFindings(client: BaseLanguageClient, folder: string): Promise<void> {
  const chosen = await vscode.window.showQuickPick(formats(), { title: vscode.l10n.t('Export') })
  if (!chosen) return
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(vscode.Uri.parse(folder), chosen.file),
    title: chosen.label,
  })
  if (!target) return
  const text = await requestExport(client, folder, chosen.format)
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text))
  const open = vscode.l10n.t('Open the file')
  void vscode.window
    .showInformationMessage(vscode.l10n.t('Written: {0}', vscode.workspace.asRelativePath(target)), open)
    .then((answer) => (answer === open ? vscode.commands.executeCommand('vscode.open', target) : undefined))
}

export async function copyBrief(client: BaseLanguageClient, folder: string): Promise<void> {
  await vscode.env.clipboard.writeText(await requestExport(client, folder, 'markdown'))
  vscode.window.setStatusBarMessage(vscode.l10n.t('The brief is on the clipboard.'), 3000)
}

function requestExport(client: BaseLanguageClient, folder: string, format: ExportParams['format']): Promise<string> {
  const params: ExportParams = { folder, format }
  return client.sendRequest<string>(methods.export, params)
}
