import * as vscode from 'vscode'
import type { Location, Range } from '../protocol.ts'

/** Opens an article with the quote selected and in the middle of the editor. */
export async function openPlace(place: Pick<Location, 'uri' | 'range'>, beside = false): Promise<void> {
  const uri = vscode.Uri.parse(place.uri)
  if (!vscode.workspace.getWorkspaceFolder(uri)) return
  // From a tab that is no text (the panel, a comparison) the article opens beside, so that the tab stays in view.
  const inTab = vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview
  try {
    const editor = await vscode.window.showTextDocument(uri, {
      viewColumn: beside || inTab ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active,
      selection: toRange(place.range),
    })
    editor.revealRange(toRange(place.range), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  } catch {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} cannot be opened: it may have been moved or deleted.', vscode.workspace.asRelativePath(uri)),
    )
  }
}

function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character)
}
