/** The page that the panel's script fills: strict policy, translated strings as data. */
import * as vscode from 'vscode'

/** The panel in the side bar, the same as an editor tab, or a comparison. */
export type PageKind = 'view' | 'tab' | 'compare'

/** Fills a webview with the page of its kind, which may run our script and no other. */
export function preparePage(webview: vscode.Webview, extension: vscode.Uri, kind: PageKind): void {
  const dist = vscode.Uri.joinPath(extension, 'dist')
  webview.options = { enableScripts: true, localResourceRoots: [dist] }
  const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, file)).toString()
  const nonce = makeNonce()
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`
  // "<" cannot end the data element early once it is written as an escape.
  const strings = JSON.stringify(vscode.l10n.bundle ?? {}).replaceAll('<', '\\u003c')
  webview.html = `<!DOCTYPE html>
<html lang="${vscode.l10n.bundle ? vscode.env.language : 'en'}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${address('panel.css')}">
<title>Tickmark</title>
</head>
<body data-page="${kind}">
<script type="application/json" id="strings">${strings}</script>
<script nonce="${nonce}" src="${address('panel.js')}"></script>
</body>
</html>`
}

function makeNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
