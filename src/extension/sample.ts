import * as vscode from 'vscode'

/** Opens a fresh copy of the sample deal's articles in a window of its own. */
export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const parent = await whereToPut(context)
  if (!parent) return
  const seeds = vscode.Uri.joinPath(context.extensionUri, 'seeds')
  const folder = vscode.Uri.joinPath(parent, 'tickmark-sample')
  await vscode.workspace.fs.createDirectory(folder)
  for (const [name, type] of await vscode.workspace.fs.readDirectory(seeds)) {
    if (type !== vscode.FileType.File) continue
    // Through the bytes, because a copy from one file system to another is not allowed everywhere.
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(seeds, name))
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes)
  }
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true })
}

/** The extension's own storage where a window can be opened on it; else a folder that the person names. */
async function whereToPut(context: vscode.ExtensionContext): Promise<vscode.Uri | undefined> {
  if (context.globalStorageUri.scheme === 'file') return context.globalStorageUri
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: vscode.l10n.t('Where should the sample go?'),
    openLabel: vscode.l10n.t('Put the sample here'),
  })
  return chosen?.[0]
}
