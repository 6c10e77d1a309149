import { statedByPlace } from './digest.ts'
import type { Analysis, Place, Quantity } from '../model.ts'

/** What the lines of a brief have told so far, so that no line repeats another. */
export class Shown {
  readonly #places: Place[] = []
  readonly #sentences: Place[] = []
  readonly #values = new Set<string>()
  readonly #valueAt: ReadonlyMap<string, string>

  constructor(sources: readonly Analysis[]) {
    this.#valueAt = new Map(
      [...statedByPlace(sources)].map(([place, { figure }]) => [place, keyOfQuantity(figure.quantity)]),
    )
  }

  add(places: readonly Place[]): void {
    for (const place of places) {
      this.#places.push(place)
      const value = this.#valueOf(place)
      if (value !== undefined) this.#values.add(value)
    }
  }

  /** A sentence that a line prints: what it says besides need not be told again. */
  addSentence(place: Place): void {
    this.#sentences.push(place)
  }

  /** Whether the words of `place` lie in what was shown or beside it. */
  has(place: Place): boolean {
    return overlaps(this.#places, place) || overlaps(this.#sentences, place)
  }

  /** Whether each side was shown, by its words or by its value, and at least one by its words. */
  hasAll(sides: readonly { readonly places: readonly Place[] }[]): boolean {
    const byWords = sides.map(({ places }) => places.some((place) => overlaps(this.#places, place)))
    return (
      byWords.includes(true) &&
      sides.every(({ places }, index) => byWords[index] || places.some((place) => this.#hasValueOf(place)))
    )
  }

  #hasValueOf(place: Place): boolean {
    const value = this.#valueOf(place)
    return value !== undefined && this.#values.has(value)
  }

  #valueOf({ source, start }: Place): string | undefined {
    return this.#valueAt.get(`${source}\u0000${start}`)
  }
}

function overlaps(places: readonly Place[], { source, start, end }: Place): boolean {
  return places.some((each) => each.source === source && each.start < end && each.end > start)
}

function keyOfQuantity({ kind, unit, min, max }: Quantity): string {
  // What was counted is told in other words by other articles.
  return `${kind} ${kind === 'count' ? '' : unit} ${min} ${max}`
}
