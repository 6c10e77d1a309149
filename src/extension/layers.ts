/** Which highlight a stretch of text gets when several layers claim it. */
import type { Highlights, Layer, Range } from '../protocol.ts'

export const layers: readonly Layer[] = ['figure', 'entity', 'corroborated', 'disputed', 'unresolved']

/** Layers that say the same kind of thing about a figure, the strongest first: only one of them is drawn. */
const strongestFirst: readonly Layer[] = ['disputed', 'corroborated', 'unresolved', 'figure']

/**
 * The ranges to draw per layer: hidden layers are empty, and a range of a weaker layer that meets one of a stronger,
 * shown layer is left out. Entities are drawn whatever stands around them.
 */
export function arrange(given: Highlights['layers'], shown: (layer: Layer) => boolean): Record<Layer, Range[]> {
  const drawn: Record<Layer, Range[]> = { figure: [], entity: [], corroborated: [], disputed: [], unresolved: [] }
  if (shown('entity')) drawn.entity = [...given.entity]
  let taken: Range[] = []
  for (const layer of strongestFirst) {
    if (!shown(layer)) continue
    drawn[layer] = withoutMeeting([...given[layer]].sort(byStart), taken)
    taken = [...taken, ...drawn[layer]].sort(byStart)
  }
  return drawn
}

/** The zero-based lines that carry a mark in the gutter, each the gravest of its own. */
export function gutterLines(
  drawn: Readonly<Record<Layer, readonly Range[]>>,
  tensions: readonly Range[],
): Readonly<Record<GutterMark, readonly number[]>> {
  const explicable = new Set(tensions.map(placeOf))
  const linesOf = (ranges: readonly Range[], graver: ReadonlySet<number>[]) =>
    new Set(ranges.map(({ start }) => start.line).filter((line) => !graver.some((lines) => lines.has(line))))
  const disputed = linesOf(
    drawn.disputed.filter((range) => !explicable.has(placeOf(range))),
    [],
  )
  const tension = linesOf(drawn.disputed, [disputed])
  const corroborated = linesOf(drawn.corroborated, [disputed, tension])
  return { corroborated: [...corroborated], disputed: [...disputed], tension: [...tension] }
}

export type GutterMark = 'corroborated' | 'disputed' | 'tension'

function placeOf({ start }: Range): string {
  return `${start.line}:${start.character}`
}

/** Both lists sorted by start. */
function withoutMeeting(ranges: readonly Range[], taken: readonly Range[]): Range[] {
  let index = 0
  return ranges.filter((range) => {
    while (index < taken.length && compare(taken[index]!.end, range.start) <= 0) index += 1
    return index === taken.length || compare(taken[index]!.start, range.end) >= 0
  })
}

function byStart(left: Range, right: Range): number {
  return compare(left.start, right.start)
}

function compare(left: Range['start'], right: Range['start']): number {
  return left.line - right.line || left.character - right.character
}
