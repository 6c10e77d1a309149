import { consistent, pretty } from '../../figures/quantity.ts'
import { identify } from '../../identity.ts'
import type { Conflict, NumberQuantity, Place } from '../../model.ts'
import { say, type Words } from '../../phrase.ts'
import type { Item } from './items.ts'
import { agree } from './likeness.ts'

/** Words that say that what follows makes up the figure before. */
const comprising = /^[^.;:]{0,40}\b(?:comprising|made up of|consisting of|split between|split into)\b/
/** Most parts of a sum that is checked. */
const mostParts = 6

/** Sums and conversions that an article prints and that do not hold within their rounding. */
export function checkArithmetic(items: readonly Item[]): Conflict[] {
  return items.flatMap((item) => wrongConversion(item, items) ?? wrongSum(item) ?? [])
}

/** "22 km (41 miles)": one length said twice, differently. */
function wrongConversion(item: Item, items: readonly Item[]): Conflict | null {
  const { restates } = item.claim.setting!
  if (restates < 0) return null
  const other = items.find(({ source, claim }) => source === item.source && claim.figure === restates)
  if (!other || other.quantity.kind === 'money' || other.quantity.kind !== item.quantity.kind || agree(other, item))
    return null
  const [a, b] = [other.quantity, item.quantity]
  if (a.kind === 'date' || b.kind === 'date' || a.unit !== b.unit) return null
  return conflict(
    [other, item],
    say('{0} is given as {1} beside it, which is not the same.', text(other), text(item)),
    [say('{0} is {1}.', text(other), pretty(a)), say('{0} is {1}.', text(item), pretty(b))],
  )
}

/** "$242m, comprising $165m in fines and $70m in interest": parts that do not add up to their whole. */
function wrongSum({ analysis, source, figure, claim, quantity }: Item): Conflict | null {
  if (quantity.kind !== 'money' && quantity.kind !== 'count') return null
  const passage = analysis.article.passages[figure.passage]!
  const after = passage.text.slice(figure.to, claim.sentence.to)
  // "$6m (2023: $5m), comprising": the value in brackets is not the whole.
  if (after.startsWith(')') || !comprising.test(after)) return null
  const parts = analysis.figures.filter(
    (each) =>
      each.passage === figure.passage &&
      each.from > figure.to &&
      each.to <= claim.sentence.to &&
      each.quantity.kind === quantity.kind &&
      (quantity.kind === 'count' || each.quantity.unit === quantity.unit),
  )
  if (parts.length < 2 || parts.length > mostParts) return null
  const numbers = parts.map((each) => each.quantity as NumberQuantity)
  if ([quantity, ...numbers].some(({ min, max, approx }) => min === null || min !== max || approx)) return null
  const sum = numbers.reduce((total, { min }) => total + min!, 0)
  const precision = numbers.reduce((total, each) => total + each.precision, 0)
  const total: NumberQuantity = { ...quantity, min: sum, max: sum, precision }
  if (consistent(total, quantity)) return null
  const whole = { source, figure }
  return conflict(
    [whole, ...parts.map((each) => ({ source, figure: each }))],
    say('The parts of {0} add up to {1}.', figure.text, pretty(total)),
    [`${parts.map((each) => each.text).join(' + ')} = ${pretty(total)}.`],
  )
}

function text({ figure }: Item): string {
  return figure.text.replace(/\s+/g, ' ')
}

function conflict(
  [first, ...others]: readonly Pick<Item, 'source' | 'figure'>[],
  reason: Words,
  steps: readonly Words[],
): Conflict {
  const placeOf = ({ source, figure }: Pick<Item, 'source' | 'figure'>): Place => {
    return { source, start: figure.start, end: figure.end, text: figure.text }
  }
  const side = (items: readonly Pick<Item, 'source' | 'figure'>[]) => {
    return {
      value: items.map(({ figure }) => figure.text.replace(/\s+/g, ' ')).join(' + '),
      places: items.map(placeOf),
      claims: [],
      independentSources: 1,
    }
  }
  return {
    id: identify('arithmetic', first!.figure.id, ...others.map(({ figure }) => figure.id)),
    level: 'conflict',
    kind: 'value',
    measure: say('arithmetic'),
    subjects: [],
    reason,
    steps,
    sides: [side([first!]), side(others)],
    weight: 1,
  }
}
