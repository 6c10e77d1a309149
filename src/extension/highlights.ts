/** Draws the layers in open editors: underlines, gutter tick marks, overview-ruler marks. */
import * as vscode from 'vscode'
import type { Highlights, Layer, Range } from '../protocol.ts'
import { arrange, gutterLines, layers, type GutterMark } from './layers.ts'

/** The setting that shows each layer, below `tickmark.highlight`. */
export const layerSettings: Readonly<Record<Layer, string>> = {
  figure: 'figures',
  entity: 'entities',
  corroborated: 'corroborated',
  disputed: 'disputed',
  unresolved: 'unresolved',
}

/** The style of each underline differs, so that no layer is told by its colour alone. */
const underlines: Readonly<Record<Layer, { readonly style: string; readonly width: string }>> = {
  figure: { style: 'dotted', width: '0 0 1px 0' },
  entity: { style: 'dashed', width: '0 0 1px 0' },
  corroborated: { style: 'solid', width: '0 0 1px 0' },
  disputed: { style: 'double', width: '0 0 3px 0' },
  unresolved: { style: 'dotted', width: '0 0 2px 0' },
}

const gutterMarks: readonly GutterMark[] = ['corroborated', 'disputed', 'tension']

type Decorations = Readonly<Record<Layer | `${GutterMark}Line`, vscode.TextEditorDecorationType>>

export class Highlighter implements vscode.Disposable {
  private readonly received = new Map<string, Highlights>()
  private readonly subscriptions: vscode.Disposable[] = []
  private decorations: Decorations

  constructor(private readonly extension: vscode.Uri) {
    this.decorations = makeDecorations(extension)
    this.subscriptions.push(
      vscode.window.onDidChangeVisibleTextEditors(() => this.drawAll()),
      vscode.workspace.onDidCloseTextDocument((document) => this.received.delete(document.uri.toString())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('tickmark.highlight')) return
        this.removeDecorations()
        this.decorations = makeDecorations(this.extension)
        this.drawAll()
      }),
    )
  }

  receive(highlights: Highlights): void {
    this.received.set(vscode.Uri.parse(highlights.uri).toString(), highlights)
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.uri.toString() === vscode.Uri.parse(highlights.uri).toString()) this.draw(editor)
    }
  }

  /** What is drawn for an article, by layer. */
  drawn(document: vscode.TextDocument): Readonly<Record<Layer, readonly Range[]>> | undefined {
    const highlights = this.received.get(document.uri.toString())
    return highlights && arrange(highlights.layers, shownLayers(document.uri))
  }

  forget(): void {
    this.received.clear()
    for (const editor of vscode.window.visibleTextEditors) {
      for (const type of Object.values(this.decorations)) editor.setDecorations(type, [])
    }
  }

  dispose(): void {
    this.removeDecorations()
    for (const subscription of this.subscriptions) subscription.dispose()
  }

  private removeDecorations(): void {
    for (const type of Object.values(this.decorations)) type.dispose()
  }

  private drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.draw(editor)
  }

  private draw(editor: vscode.TextEditor): void {
    const highlights = this.received.get(editor.document.uri.toString())
    // Ranges of an older text would sit beside the words they mean; the editor moves the drawn ones along meanwhile.
    if (!highlights || highlights.version !== editor.document.version) return
    const drawn = arrange(highlights.layers, shownLayers(editor.document.uri))
    for (const layer of layers) editor.setDecorations(this.decorations[layer], drawn[layer].map(toRange))
    const lines = gutterLines(drawn, highlights.tensions)
    for (const mark of gutterMarks) editor.setDecorations(this.decorations[`${mark}Line`], lines[mark].map(toLine))
  }
}

function shownLayers(uri: vscode.Uri): (layer: Layer) => boolean {
  const settings = vscode.workspace.getConfiguration('tickmark.highlight', uri)
  if (!settings.get('enabled', true)) return () => false
  return (layer) => settings.get(layerSettings[layer], true)
}

function makeDecorations(extension: vscode.Uri): Decorations {
  const settings = vscode.workspace.getConfiguration('tickmark.highlight')
  const ruler = settings.get('overviewRuler', true)
  const gutter = settings.get('gutter', true)
  const underline = (layer: Layer, more: vscode.DecorationRenderOptions = {}) =>
    vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      borderStyle: underlines[layer].style,
      borderWidth: underlines[layer].width,
      borderColor: new vscode.ThemeColor(`tickmark.${layer}Border`),
      ...more,
    })
  const marked = (layer: 'corroborated' | 'disputed', lane: vscode.OverviewRulerLane) =>
    underline(layer, {
      backgroundColor: new vscode.ThemeColor(`tickmark.${layer}Background`),
      ...(ruler && {
        overviewRulerColor: new vscode.ThemeColor(`tickmark.${layer}Border`),
        overviewRulerLane: lane,
      }),
    })
  const line = (name: GutterMark) => {
    const icon = (theme: string) => vscode.Uri.joinPath(extension, `media/gutter-${name}-${theme}.svg`)
    return vscode.window.createTextEditorDecorationType(
      gutter
        ? {
            light: { gutterIconPath: icon('light') },
            dark: { gutterIconPath: icon('dark') },
            gutterIconSize: 'contain',
          }
        : {},
    )
  }
  return {
    figure: underline('figure'),
    entity: underline('entity'),
    corroborated: marked('corroborated', vscode.OverviewRulerLane.Left),
    disputed: marked('disputed', vscode.OverviewRulerLane.Right),
    unresolved: underline('unresolved'),
    corroboratedLine: line('corroborated'),
    disputedLine: line('disputed'),
    tensionLine: line('tension'),
  }
}

function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character)
}

function toLine(line: number): vscode.Range {
  return new vscode.Range(line, 0, line, 0)
}
