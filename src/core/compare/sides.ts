import { identify } from '../identity.ts'
import type { Article, Conflict, Place, Range, Side } from '../model.ts'
import { say, type Words } from '../phrase.ts'
import { toSpan } from '../text/passages.ts'

// What findings of every kind say of their sides.

/** Order of places: by source, then as they stand in it. */
export function byPlace(a: Place, b: Place): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start
}

/** Order of sides: the better supported first. */
export function bySupport(a: Side, b: Side): number {
  return b.independentSources - a.independentSources || (a.value < b.value ? -1 : 1)
}

/** What stands at a range of a passage. */
export function placeAt({ source, text, passages }: Article, { passage, range }: InPassage): Place {
  const span = toSpan(passages[passage]!, range)
  return { source, ...span, text: text.slice(span.start, span.end) }
}

interface InPassage {
  readonly passage: number
  readonly range: Range
}

/** "1 source", "3 independent sources". */
export function countSources(independent: number): Words {
  return independent === 1 ? say('1 source') : say('{0} independent sources', independent)
}

/** How many sources stand behind each side. */
export function countSupport(sides: readonly Side[]): Words[] {
  return sides.map(({ value, independentSources }) => say('{0}: {1}', value, countSources(independentSources)))
}

/** A conflict over one question, such as how a vote went, to which each side has its answer; `key` tells the question from others. */
export function conflictOver(
  key: readonly string[],
  question: Pick<Conflict, 'level' | 'kind' | 'measure' | 'subjects'>,
  answers: readonly Side[],
): Conflict {
  const sides = [...answers].sort(bySupport)
  const [first, second] = sides
  return {
    id: identify(...key, ...sides.map(({ value }) => value).sort()),
    ...question,
    reason: say('Sources disagree on {0}: {1} or {2}.', question.measure, first!.value, second!.value),
    steps: countSupport(sides),
    sides,
    weight: weigh(sides, question.level),
  }
}

/** How much a finding on words matters: by its support, and more where both cannot be right. */
export function weigh(sides: readonly Side[], level: Conflict['level']): number {
  return sides.reduce((sum, { independentSources }) => sum + independentSources, 0) + (level === 'conflict' ? 2 : 0)
}
