/** Starts and stops the server as folders, articles and the master switch come and go, and wires everything up. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Layer, Range, Snapshot } from '../protocol.ts'
import { makeClient, type Launch } from './client.ts'
import { registerCommands } from './commands.ts'
import { findArticles } from './files.ts'
import { Folders } from './folders.ts'
import { Highlighter } from './highlights.ts'
import { openPlace } from './open.ts'
import { Panel } from './panel.ts'
import { showStatus } from './status.ts'

/** What the extension offers to other extensions. */
export interface Tickmark {
  /** The latest snapshot of a folder (of the window's current one where none is named). */
  snapshot(folder?: vscode.Uri): Snapshot | undefined
  /** Resolves when every source of the current folder has been read. */
  whenReady(): Promise<Snapshot>
  /** The ranges drawn in an open article, by layer. */
  highlights(document: vscode.TextDocument): Readonly<Record<Layer, readonly Range[]>> | undefined
}

/** `off`: the master switch; `none`: no folder has an article. Undefined until it is known. */
type State = 'articles' | 'none' | 'off'

/** Starts the extension. Returns what it offers to others. */
export function start(context: vscode.ExtensionContext, launch: Launch): Tickmark {
  const output = vscode.window.createOutputChannel('Tickmark', { log: true })
  const folders = new Folders()
  const highlighter = new Highlighter(context.extensionUri)
  const panel = new Panel(context.extensionUri, folders, openPlace)
  let client: BaseLanguageClient | undefined

  const setState = (state: State) => vscode.commands.executeCommand('setContext', 'tickmark.state', state)

  const launchClient = async () => {
    panel.recover()
    const started = await makeClient(launch, output, {
      onSnapshot: (snapshot) => {
        folders.receive(snapshot)
        void setState(folders.all().every((each) => each.state === 'empty') ? 'none' : 'articles')
      },
      onHighlights: (highlights) => highlighter.receive(highlights),
    })
    client = started
    // A server that dies is started again a few times; until it answers, what the panel shows may be out of date.
    started.onDidChangeState(() => {
      if (started !== client) return
      if (started.isRunning()) panel.recover()
      else if (started.needsStart()) panel.fail(vscode.l10n.t('The language server has stopped.'))
    })
    try {
      await started.start()
    } catch (error) {
      output.error(String(error))
      panel.fail(vscode.l10n.t('The sources cannot be read: the language server did not start.'))
    }
  }
  const stopClient = async () => {
    const stopped = client
    client = undefined
    folders.forget()
    highlighter.forget()
    try {
      await stopped?.dispose()
    } catch (error) {
      output.error(String(error))
    }
  }

  const look = async () => {
    const isNeeded = await hasArticles()
    if (isNeeded) void setState('articles')
    return isNeeded
  }
  let wasConsidered = false
  const reconsider = async () => {
    if (!vscode.workspace.getConfiguration('tickmark').get('enabled', true)) {
      await stopClient()
      await setState('off')
      return
    }
    // An editor starts the extension for articles it has found: the first time, the server does not wait for a second look.
    const isFirst = !wasConsidered && vscode.workspace.workspaceFolders !== undefined
    wasConsidered = true
    const [isNeeded] = await Promise.all([look(), isFirst ? afterActivation().then(launchClient) : undefined])
    if (!isNeeded) {
      await stopClient()
      await setState('none')
    } else if (!client) await launchClient()
  }
  // One change at a time, in the order they came.
  let turn: Promise<void> = Promise.resolve()
  const settle = () => (turn = turn.then(reconsider).catch((error: unknown) => output.error(String(error))))

  const restart = () => {
    turn = turn.then(stopClient)
    return settle()
  }

  const newArticles = vscode.workspace.createFileSystemWatcher('**/*.{txt,md,markdown}', false, true, true)
  context.subscriptions.push(
    output,
    highlighter,
    panel,
    showStatus(folders),
    newArticles,
    newArticles.onDidCreate(() => (client ? undefined : settle())),
    vscode.workspace.onDidChangeWorkspaceFolders((event) => {
      const gone = new Set(event.removed.map(({ uri }) => uri.toString()))
      folders.forget((folder) => !gone.has(vscode.Uri.parse(folder).toString()))
      void settle()
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      const sections = ['tickmark.enabled', 'tickmark.include', 'tickmark.exclude']
      if (sections.some((section) => event.affectsConfiguration(section))) void settle()
    }),
    // A tree view without rows shows the welcome text that package.json holds for it.
    vscode.window.registerTreeDataProvider('tickmark.welcome', { getChildren: () => [], getTreeItem: (item) => item }),
    registerCommands({ context, folders, panel, output, client: () => client, restart }),
    { dispose: () => void stopClient() },
    ...trackArticle(folders),
  )
  void settle()

  return {
    snapshot: (folder) => (folder ? folders.get(folder.toString()) : folders.current()),
    whenReady: () => whenReady(folders),
    highlights: (document) => highlighter.drawn(document),
  }
}

/** Loading the client takes longer than an editor should wait for the call that activates. */
function afterActivation(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

async function hasArticles(): Promise<boolean> {
  const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => findArticles(uri, 1)))
  return found.some((articles) => articles.length > 0)
}

/** Keeps the context key `tickmark.article`: menus and keys for articles show in articles only. */
function trackArticle(folders: Folders): vscode.Disposable[] {
  const update = () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString()
    const isArticle = uri !== undefined && folders.find(uri) !== undefined
    void vscode.commands.executeCommand('setContext', 'tickmark.article', isArticle)
  }
  return [folders.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update)]
}

function whenReady(folders: Folders): Promise<Snapshot> {
  return new Promise((resolve) => {
    const check = () => {
      const snapshot = folders.current()
      if (snapshot?.state !== 'ready') return
      subscription.dispose()
      resolve(snapshot)
    }
    const subscription = folders.onDidChange(check)
    check()
  })
}
