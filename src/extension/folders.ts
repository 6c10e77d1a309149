import * as vscode from 'vscode'
import type { ConflictView, Position, Snapshot } from '../protocol.ts'

/** The latest snapshot of every folder of the window, and which of them the panel shows. */
export class Folders {
  private readonly snapshots = new Map<string, Snapshot>()
  private chosen: string | undefined
  private readonly changed = new vscode.EventEmitter<void>()
  readonly onDidChange = this.changed.event

  all(): readonly Snapshot[] {
    return [...this.snapshots.values()]
  }

  get(folder: string): Snapshot | undefined {
    return this.snapshots.get(folder)
  }

  /** The chosen folder's snapshot; the first folder's where none was chosen. */
  current(): Snapshot | undefined {
    return (this.chosen === undefined ? undefined : this.snapshots.get(this.chosen)) ?? this.all()[0]
  }

  receive(snapshot: Snapshot): void {
    this.snapshots.set(snapshot.folder, snapshot)
    this.changed.fire()
  }

  choose(folder: string): void {
    if (this.chosen === folder) return
    this.chosen = folder
    this.changed.fire()
  }

  /** Drops what is not a folder of the window any more, or everything. */
  forget(keep: (folder: string) => boolean = () => false): void {
    for (const folder of [...this.snapshots.keys()]) if (!keep(folder)) this.snapshots.delete(folder)
    this.changed.fire()
  }

  /** The snapshot that lists this source or draft, and its path there. */
  find(uri: string): { readonly snapshot: Snapshot; readonly source: string } | undefined {
    for (const snapshot of this.snapshots.values()) {
      const found = [...snapshot.sources, ...(snapshot.drafts ?? [])].find((each) => each.uri === uri)
      if (found) return { snapshot, source: found.source }
    }
    return undefined
  }

  conflict(folder: string, id: string): ConflictView | undefined {
    return this.snapshots.get(folder)?.conflicts.find((each) => each.id === id)
  }

  /** The conflict that has a quote at this position, the undecided first. */
  conflictAt(
    uri: string,
    position: Position,
  ): { readonly folder: string; readonly conflict: ConflictView } | undefined {
    const found = this.find(uri)
    const at = found?.snapshot.conflicts
      .filter((conflict) =>
        conflict.sides.some((side) =>
          side.places.some(
            ({ uri: where, range }) =>
              where === uri && !isBefore(position, range.start) && !isBefore(range.end, position),
          ),
        ),
      )
      .sort((left, right) => Number(left.decision !== null) - Number(right.decision !== null))[0]
    return at && found ? { folder: found.snapshot.folder, conflict: at } : undefined
  }
}

function isBefore(left: Position, right: Position): boolean {
  return left.line < right.line || (left.line === right.line && left.character < right.character)
}
