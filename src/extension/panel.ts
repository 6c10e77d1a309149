/** Hosts the panel: a view in the activity bar, the same page as an editor tab, and comparisons as tabs of their own. */
import * as vscode from 'vscode'
import type { FromPanel, Location, PassageComparison, ToPanel } from '../protocol.ts'
import type { Folders } from './folders.ts'
import { preparePage } from './webview.ts'
import { capitalize } from '../strings.ts'

const panelView = 'tickmark.panel'
const panelTab = 'tickmark.panelTab'
const compareTab = 'tickmark.compareTab'

/** Commands a page may run: those its buttons stand for. */
const allowedCommands = new Set([
  'tickmark.compare',
  'tickmark.decide',
  'tickmark.undecide',
  'tickmark.export',
  'tickmark.copyBrief',
  'tickmark.openPanelInEditor',
  'tickmark.reread',
  'tickmark.showOutput',
  'tickmark.openSample',
  'tickmark.showPanel',
])

export class Panel implements vscode.Disposable {
  private readonly pages = new Set<vscode.Webview>()
  private readonly subscriptions: vscode.Disposable[]
  /** Sent once the next page is ready: the conflict that a command asked to show. */
  private awaited: string | undefined
  private failure: string | undefined

  constructor(
    private readonly extension: vscode.Uri,
    private readonly folders: Folders,
    private readonly open: (place: Location, beside: boolean) => Promise<void>,
  ) {
    this.subscriptions = [
      vscode.window.registerWebviewViewProvider(panelView, { resolveWebviewView: (view) => this.adopt(view) }),
      vscode.window.registerWebviewPanelSerializer(panelTab, {
        deserializeWebviewPanel: (tab) => Promise.resolve(this.adopt(tab)),
      }),
      folders.onDidChange(() => this.pages.forEach((page) => this.sendFolder(page))),
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
    ]
  }

  async show(conflict?: string): Promise<void> {
    this.awaited = conflict
    await vscode.commands.executeCommand(`${panelView}.focus`)
    if (conflict !== undefined) this.send({ type: 'reveal', conflict })
  }

  showInEditor(): void {
    const title = vscode.l10n.t('Tickmark')
    const tab = vscode.window.createWebviewPanel(panelTab, title, vscode.ViewColumn.Active)
    this.adopt(tab)
  }

  /** Opens a comparison, and takes it anew whenever its folder tells something else; `take` rejects once there is none. */
  async compare(take: () => Promise<PassageComparison>): Promise<void> {
    let comparison: PassageComparison | null = await take()
    const { folder, conflict } = comparison
    const title = vscode.l10n.t('Compare: {0}', capitalize(conflict.measure))
    const tab = vscode.window.createWebviewPanel(compareTab, title, vscode.ViewColumn.Active)
    this.decorate(tab)
    const show = () => tab.webview.postMessage({ type: 'compare', comparison } satisfies ToPanel)
    tab.webview.onDidReceiveMessage((message: FromPanel) => {
      if (message.type === 'ready') void show()
      else void this.receive(message)
    })
    let told = this.folders.get(folder)
    const following = this.folders.onDidChange(async () => {
      const now = this.folders.get(folder)
      if (now === told) return
      told = now
      comparison = await take().catch(() => null)
      if (!closed) await show()
    })
    let closed = false
    tab.onDidDispose(() => {
      closed = true
      following.dispose()
    })
    preparePage(tab.webview, this.extension, 'compare')
  }

  fail(message: string): void {
    this.failure = message
    this.send({ type: 'error', message })
  }

  recover(): void {
    this.failure = undefined
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose()
  }

  private adopt(host: vscode.WebviewView | vscode.WebviewPanel): void {
    const page = host.webview
    this.pages.add(page)
    host.onDidDispose(() => this.pages.delete(page))
    const isTab = 'reveal' in host
    if (isTab) this.decorate(host)
    page.onDidReceiveMessage((message: FromPanel) => {
      if (message.type === 'ready') this.greet(page)
      else void this.receive(message)
    })
    preparePage(page, this.extension, isTab ? 'tab' : 'view')
  }

  private decorate(tab: vscode.WebviewPanel): void {
    const icon = (theme: string) => vscode.Uri.joinPath(this.extension, `media/tickmark-${theme}.svg`)
    tab.iconPath = { light: icon('light'), dark: icon('dark') }
  }

  private greet(page: vscode.Webview): void {
    this.sendFolder(page)
    this.sendActive(page)
    if (this.failure !== undefined) void page.postMessage({ type: 'error', message: this.failure } satisfies ToPanel)
    if (this.awaited !== undefined) {
      void page.postMessage({ type: 'reveal', conflict: this.awaited } satisfies ToPanel)
      this.awaited = undefined
    }
  }

  private sendFolder(page: vscode.Webview): void {
    const snapshot = this.folders.current()
    if (!snapshot) return
    const folders = this.folders.all().map(({ folder }) => ({ uri: folder, name: folderName(folder) }))
    void page.postMessage({ type: 'folders', folders, current: snapshot.folder } satisfies ToPanel)
    void page.postMessage({ type: 'snapshot', snapshot } satisfies ToPanel)
  }

  /** The panel turns to the article being read, and to its folder. */
  private follow(): void {
    if (!vscode.workspace.getConfiguration('tickmark').get('followEditor', true)) return
    const uri = vscode.window.activeTextEditor?.document.uri.toString()
    const found = uri === undefined ? undefined : this.folders.find(uri)
    if (found) this.folders.choose(found.snapshot.folder)
    this.pages.forEach((page) => this.sendActive(page))
  }

  private sendActive(page: vscode.Webview): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString()
    const source = uri === undefined ? undefined : this.folders.find(uri)?.source
    void page.postMessage({ type: 'active', source: source ?? null } satisfies ToPanel)
  }

  private send(message: ToPanel): void {
    for (const page of this.pages) void page.postMessage(message)
  }

  private async receive(message: FromPanel): Promise<void> {
    switch (message.type) {
      case 'open':
        return this.open(message.place, message.beside)
      case 'folder':
        return this.folders.choose(message.folder)
      case 'copy':
        return vscode.env.clipboard.writeText(message.text)
      case 'command':
        if (allowedCommands.has(message.command)) {
          await vscode.commands.executeCommand(message.command, ...message.args)
        }
    }
  }
}

function folderName(folder: string): string {
  const uri = vscode.Uri.parse(folder)
  return vscode.workspace.getWorkspaceFolder(uri)?.name ?? uri.path.split('/').at(-1) ?? folder
}
