/**
 * Clock times, which the assistants' suites join to the day beside them or report alone. Tickmark knows them so as to refuse them:
 * the same reader finds them here.
 */
import { timeEnd } from '../../src/core/figures/amounts/timesOfDay.ts'
import type { Dated } from './offsets.ts'

interface Clock {
  readonly from: number
  readonly to: number
}

const zone =
  /^ ?(?:\(?(?:GMT|UTC|[ECMP][SD]?T|CES?T|BST|IST|JST|AES?T|[+-]\d\d:?\d\d)\)?(?: ?[-+]\d{1,2}(?::?\d\d)?)?)(?![\p{L}\d])/iu
const words =
  /(?:(?:this |last |in the |at )?(?:morning|afternoon|evening|night|noon|midnight|midday)|(?<!\p{L}|from )now)(?![\p{L}-])/giu

/** Every clock time of the text, with the zone after it. */
export function clocksOf(text: string): Clock[] {
  const clocks: Clock[] = []
  for (let at = 0; at < text.length; at++) {
    if (!/\d/.test(text[at]!) || /[\d:./]/.test(text[at - 1] ?? '')) continue
    let to = timeEnd(text, at)
    if (to === at || /^(?:1[3-9]|2\d) ?[ap]m/i.test(text.slice(at, to))) continue
    const range = /^ ?(?:-|–|to) ?/.exec(text.slice(to, to + 5))
    const second = range ? timeEnd(text, to + range[0].length) : 0
    if (range && second > to + range[0].length) to = second
    to += zone.exec(text.slice(to, to + 18))?.[0].length ?? 0
    clocks.push({ from: at, to })
    at = to
  }
  for (const match of text.matchAll(words)) {
    const [from, to] = [match.index, match.index + match[0].length]
    if (!clocks.some((clock) => clock.from < to && from < clock.to)) clocks.push({ from, to })
  }
  return clocks.sort((left, right) => left.from - right.from)
}

const gap = /^(?:,? (?:at |@ ?|from |in the |on )?|,? ?[-–∙|]? ?|T|:)$/i

/** The dates with the clock times beside them, and the clock times that stand alone, with "at" before them. */
export function withClocks(text: string, dates: readonly Dated[], ref: string | undefined): Dated[] {
  const free = new Set(
    clocksOf(text).filter((clock) => !dates.some((each) => each.from < clock.to && clock.from < each.to)),
  )
  const joined = dates.map((date) => {
    let { from, to } = date
    for (const clock of free) {
      if (clock.from >= to && gap.test(text.slice(to, clock.from))) to = clock.to
      else if (clock.to <= from && gap.test(text.slice(clock.to, from))) from = clock.from
      else continue
      free.delete(clock)
    }
    return { ...date, from, to }
  })
  const day = ref?.slice(0, 10) ?? null
  const alone = [...free].map(({ from, to }): Dated => {
    const lead = /(?:^|[^\p{L}])(at )$/iu.exec(text.slice(Math.max(0, from - 4), from))
    return { kind: 'date', from: from - (lead?.[1]?.length ?? 0), to, min: day, max: day }
  })
  return [...joined, ...alone]
}
