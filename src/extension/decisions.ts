/** Asks what a person makes of a conflict, or of a name, and hands the answer to the server, which keeps it. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  methods,
  type ConflictView,
  type DecideParams,
  type EntityParams,
  type ConflictParams,
  type Verdict,
} from '../protocol.ts'

interface Choice<T> extends vscode.QuickPickItem {
  readonly is: T
}

/** Any question may be left with Escape: nothing is decided then. */
export async function decide(
  client: BaseLanguageClient,
  folder: string,
  conflict: ConflictView,
  givenVerdict?: Verdict,
  givenValue?: string,
): Promise<void> {
  const verdict = givenVerdict ?? (await askVerdict(conflict))
  if (!verdict) return
  let value: string | null = null
  if (verdict === 'preferred') {
    value = givenValue ?? (await askValue(conflict)) ?? null
    if (value === null) return
  }
  // A verdict that came with the command is one click; only an explanation is nothing without its words.
  const reason = givenVerdict && verdict !== 'explained' ? '' : await askReason(conflict, verdict)
  if (reason === undefined) return
  const author = await askAuthor()
  if (author === undefined) return
  const params: DecideParams = { folder, conflict: conflict.id, verdict, reason: reason.trim(), value, author }
  await client.sendRequest(methods.decide, params)
  const undo = vscode.l10n.t('Undo')
  // Not awaited: the message may stand for as long as it likes.
  void vscode.window
    .showInformationMessage(
      vscode.l10n.t('Decided: {0}', `${conflict.measure} (${conflict.sides.map((side) => side.value).join(' / ')})`),
      undo,
    )
    .then((answer) => (answer === undo ? undecide(client, folder, conflict) : undefined))
}

/** Takes the decision on a conflict back. */
export async function undecide(client: BaseLanguageClient, folder: string, conflict: ConflictView): Promise<void> {
  const params: ConflictParams = { folder, conflict: conflict.id }
  await client.sendRequest(methods.undecide, params)
}

function askVerdict(conflict: ConflictView): Promise<Verdict | undefined> {
  const choices: Choice<Verdict>[] = [
    {
      is: 'explained',
      label: vscode.l10n.t('Explained'),
      detail: vscode.l10n.t('Both can stand; say why they differ'),
    },
    {
      is: 'preferred',
      label: vscode.l10n.t('Prefer one value'),
      detail: vscode.l10n.t('One of the values is the right one'),
    },
    {
      is: 'not-the-same',
      label: vscode.l10n.t('Not the same thing'),
      detail: vscode.l10n.t('The quotes measure different things'),
    },
    {
      is: 'ignored',
      label: vscode.l10n.t('Ignore this measure'),
      detail: vscode.l10n.t('It does not matter here'),
    },
  ]
  return pick(choices, conflict.measure, vscode.l10n.t('Your verdict on this conflict'))
}

function askReason(conflict: ConflictView, verdict: Verdict): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: conflict.measure,
    prompt:
      verdict === 'explained'
        ? vscode.l10n.t('What explains the difference? The reason is kept with the decision.')
        : vscode.l10n.t('Why? (may be left empty)'),
    ...(conflict.decision && { value: conflict.decision.reason }),
    validateInput: (text) =>
      verdict === 'explained' && text.trim() === '' ? vscode.l10n.t('An explanation needs a reason.') : undefined,
  })
}

function askValue(conflict: ConflictView): Promise<string | undefined> {
  const choices = conflict.sides.map((side) => ({
    is: side.value,
    label: side.value,
    description: [...new Set(side.places.map((place) => place.source))].join(', '),
  }))
  return pick(choices, conflict.measure, vscode.l10n.t('The value to prefer'))
}

/** Asked once; the setting keeps it. */
async function askAuthor(): Promise<string | undefined> {
  const settings = vscode.workspace.getConfiguration('tickmark')
  const known = settings.get('author', '').trim()
  if (known !== '') return known
  const author = await vscode.window.showInputBox({
    title: vscode.l10n.t('Your name'),
    prompt: vscode.l10n.t('Kept with each decision in the folder, so that others see whose it is. Asked only once.'),
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A decision needs an author.') : undefined),
  })
  if (author === undefined) return undefined
  await settings.update('author', author.trim(), vscode.ConfigurationTarget.Global)
  return author.trim()
}

/** Has a name corrected; what is not given is asked for. */
export async function correctEntity(
  client: BaseLanguageClient,
  folder: string,
  givenChange?: EntityParams['change'],
  givenName?: string,
  givenOther?: string,
): Promise<void> {
  const change = givenChange ?? (await askChange())
  if (!change) return
  const name = givenName ?? (await ask(vscode.l10n.t('The name'), selectedWords()))
  if (!name) return
  const other = givenOther ?? (await askOther(change, name))
  if (other === undefined) return
  const params: EntityParams = { folder, change, name, other }
  await client.sendRequest(methods.entity, params)
}

function askChange(): Promise<EntityParams['change'] | undefined> {
  const choices: Choice<EntityParams['change']>[] = [
    { is: 'same', label: vscode.l10n.t('Same as another name') },
    { is: 'not-same', label: vscode.l10n.t('Not the same as another name') },
    { is: 'rename', label: vscode.l10n.t('Call it something else') },
    { is: 'retype', label: vscode.l10n.t('Change what kind of thing it is') },
    { is: 'ignore', label: vscode.l10n.t('Not a name') },
  ]
  return pick(choices, vscode.l10n.t('Correct a name'), vscode.l10n.t('What is wrong?'))
}

function askOther(change: EntityParams['change'], name: string): Promise<string | undefined> {
  switch (change) {
    case 'ignore':
      return Promise.resolve('')
    case 'same':
      return ask(vscode.l10n.t('Another name for “{0}”', name))
    case 'not-same':
      return ask(vscode.l10n.t('The name that “{0}” was taken for', name))
    case 'rename':
      return ask(vscode.l10n.t('What to call “{0}”', name))
    case 'retype': {
      const types: Choice<string>[] = [
        { is: 'organization', label: vscode.l10n.t('Organization') },
        { is: 'person', label: vscode.l10n.t('Person') },
        { is: 'product', label: vscode.l10n.t('Product') },
        { is: 'project', label: vscode.l10n.t('Project') },
        { is: 'place', label: vscode.l10n.t('Place') },
        { is: 'event', label: vscode.l10n.t('Event') },
      ]
      return pick(types, name, vscode.l10n.t('What is it?'))
    }
  }
}

/** The selection, or the word at the cursor, of the active editor. */
function selectedWords(): string {
  const editor = vscode.window.activeTextEditor
  if (!editor) return ''
  const range = editor.selection.isEmpty
    ? editor.document.getWordRangeAtPosition(editor.selection.active)
    : editor.selection
  return range ? editor.document.getText(range).replaceAll(/\s+/g, ' ').trim() : ''
}

async function ask(prompt: string, value = ''): Promise<string | undefined> {
  return (await vscode.window.showInputBox({ prompt, value }))?.trim()
}

async function pick<T>(choices: Choice<T>[], title: string, placeHolder: string): Promise<T | undefined> {
  return (await vscode.window.showQuickPick(choices, { title, placeHolder }))?.is
}
