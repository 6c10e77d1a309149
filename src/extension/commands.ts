import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  methods,
  type ConflictParams,
  type ConflictView,
  type EntityParams,
  type Layer,
  type Location,
  type PassageComparison,
  type Verdict,
} from '../protocol.ts'
import { isOpen, nextStop, stops } from './conflicts.ts'
import { correctEntity, decide, undecide } from './decisions.ts'
import { copyBrief, exportFindings } from './exports.ts'
import type { Folders } from './folders.ts'
import { layerSettings } from './highlights.ts'
import { openPlace } from './open.ts'
import type { Panel } from './panel.ts'
import { openSample } from './sample.ts'

/** What commands work on. */
export interface Workbench {
  readonly context: vscode.ExtensionContext
  readonly folders: Folders
  readonly panel: Panel
  readonly output: vscode.LogOutputChannel
  /** The running client, if there is one. */
  readonly client: () => BaseLanguageClient | undefined
  /** Stops the server, if it runs, and starts it anew. */
  readonly restart: () => Promise<void>
}

/** Registers every command; what one throws is shown and logged. */
export function registerCommands(workbench: Workbench): vscode.Disposable {
  const { context, folders, panel, output } = workbench
  const register = <Arguments extends unknown[]>(name: string, run: (...args: Arguments) => unknown) =>
    vscode.commands.registerCommand(`tickmark.${name}`, async (...args: Arguments) => {
      try {
        await run(...args)
      } catch (error) {
        output.error(String(error))
        void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error))
      }
    })

  const withClient = async (run: (client: BaseLanguageClient) => Promise<unknown>) => {
    const client = workbench.client()
    if (client) await run(client)
    else void vscode.window.showInformationMessage(vscode.l10n.t('Tickmark has no sources to work on here.'))
  }
  const withFolder = (run: (client: BaseLanguageClient, folder: string) => Promise<unknown>) =>
    withClient(async (client) => {
      const folder = activeFolder(folders)
      if (folder !== undefined) await run(client, folder)
    })
  const withConflict = async (
    folder: string | undefined,
    id: string | undefined,
    eligible: (conflict: ConflictView) => boolean,
    run: (folder: string, conflict: ConflictView) => Promise<unknown>,
  ) => {
    const found = await chooseConflict(folders, folder, id, eligible)
    if (found) await run(found.folder, found.conflict)
  }

  return vscode.Disposable.from(
    register('showPanel', (conflict?: string) => panel.show(typeof conflict === 'string' ? conflict : undefined)),
    register('openPanelInEditor', () => panel.showInEditor()),
    register('showOutput', () => output.show()),
    register('open', (place: Location, beside?: boolean) => openPlace(place, beside)),
    register('nextConflict', () => goToConflict(folders, 1)),
    register('previousConflict', () => goToConflict(folders, -1)),
    register('compare', (folder?: string, id?: string) =>
      withConflict(
        folder,
        id,
        () => true,
        (where, conflict) =>
          withClient(async (client) => {
            const params: ConflictParams = { folder: where, conflict: conflict.id }
            await panel.compare(() => client.sendRequest<PassageComparison>(methods.compare, params))
          }),
      ),
    ),
    register('decide', (folder?: string, id?: string, verdict?: Verdict, value?: string) =>
      withConflict(folder, id, isOpen, (where, conflict) =>
        withClient((client) => decide(client, where, conflict, verdict, value)),
      ),
    ),
    register('undecide', (folder?: string, id?: string) =>
      withConflict(
        folder,
        id,
        (conflict) => conflict.decision !== null,
        (where, conflict) => withClient((client) => undecide(client, where, conflict)),
      ),
    ),
    register('entity', (folder?: string, change?: EntityParams['change'], name?: string, other?: string) =>
      withFolder((client, active) =>
        correctEntity(client, typeof folder === 'string' ? folder : active, change, name, other),
      ),
    ),
    register('export', () => withFolder(exportFindings)),
    register('copyBrief', () => withFolder(copyBrief)),
    register('reread', () =>
      withClient((client) => (client.isRunning() ? client.sendRequest(methods.reread) : workbench.restart())),
    ),
    register('toggle', () => flip('tickmark', 'enabled')),
    register('toggleHighlights', () => flip('tickmark.highlight', 'enabled')),
    ...(Object.keys(layerSettings) as Layer[]).map((layer) =>
      register(`toggleHighlights.${layerSettings[layer]}`, () => flip('tickmark.highlight', layerSettings[layer])),
    ),
    register('openSample', () => openSample(context)),
    register('openWalkthrough', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
    ),
  )
}

/** Turns a yes/no setting over where it is set: in the workspace if it has a value there, else for the person. */
async function flip(section: string, key: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section)
  const target =
    settings.inspect(key)?.workspaceValue === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace
  await settings.update(key, !settings.get(key, true), target)
}

/** The folder of the active article, or the one the panel shows. */
function activeFolder(folders: Folders): string | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri.toString()
  return ((uri === undefined ? undefined : folders.find(uri)?.snapshot) ?? folders.current())?.folder
}

async function goToConflict(folders: Folders, step: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const uri = editor?.document.uri.toString()
  const snapshot = (uri === undefined ? undefined : folders.find(uri)?.snapshot) ?? folders.current()
  if (!snapshot) return
  const all = stops(snapshot)
  const cursor = editor && uri !== undefined ? { uri, position: editor.selection.start } : null
  const stop = nextStop(
    all,
    cursor,
    step,
    snapshot.sources.map((source) => source.uri),
  )
  if (!stop) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No open conflicts.'), 3000)
    return
  }
  await openPlace(stop.place)
  const position = vscode.l10n.t('{0} of {1}: {2}', all.indexOf(stop) + 1, all.length, stop.conflict.measure)
  vscode.window.setStatusBarMessage(position, 5000)
}

interface ConflictItem extends vscode.QuickPickItem {
  readonly conflict: ConflictView
}

/** The conflict named, or the one at the cursor, or the one picked from a list. */
async function chooseConflict(
  folders: Folders,
  folder: string | undefined,
  id: string | undefined,
  eligible: (conflict: ConflictView) => boolean,
): Promise<{ readonly folder: string; readonly conflict: ConflictView } | undefined> {
  if (typeof folder === 'string' && typeof id === 'string') {
    const conflict = folders.conflict(folder, id)
    return conflict && { folder, conflict }
  }
  const editor = vscode.window.activeTextEditor
  const here = editor && folders.conflictAt(editor.document.uri.toString(), editor.selection.start)
  if (here && eligible(here.conflict)) return here
  const where = activeFolder(folders)
  const conflicts = where === undefined ? [] : (folders.get(where)?.conflicts ?? []).filter(eligible)
  if (where === undefined || conflicts.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No such conflicts here.'), 3000)
    return undefined
  }
  const sorted = [...conflicts].sort(
    (left, right) => Number(left.level === 'tension') - Number(right.level === 'tension'),
  )
  const items = sorted.map((conflict): ConflictItem => ({
    conflict,
    label: `$(${conflict.level === 'conflict' ? 'warning' : 'question'}) ${conflict.measure}`,
    description: conflict.sides.map((side) => side.value).join(conflict.level === 'conflict' ? ' ≠ ' : ' / '),
    detail: conflict.reason,
  }))
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which conflict?'),
    matchOnDescription: true,
    matchOnDetail: true,
  })
  return picked && { folder: where, conflict: picked.conflict }
}
