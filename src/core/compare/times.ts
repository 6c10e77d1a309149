import type { Analysis, Claim, Range } from '../model.ts'
import { rememberOf } from '../remember.ts'
import { fullNames } from '../text/calendarNames.ts'

/** When a state is said to hold. */
export interface StateTime {
  /** ISO day for which the claim speaks: a day in its sentence, else the article's own. */
  readonly day: string | null
  /** Days that the sentence itself names; `null` where it names none. */
  readonly stated: readonly [string, string] | null
  /** Whether those days lie in a year before the article's: the claim tells of something earlier. */
  readonly past: boolean
  /** Whether the sentence names a day or a month that could not be resolved. */
  readonly unresolved: boolean
  /** Days of the week and months that the sentence names. */
  readonly calendar: readonly string[]
  /** "since", "remains", "still": the state goes on to the article's day. */
  readonly lasting: boolean
  /** "remains", "still": it held before as well. */
  readonly remains: boolean
}

const calendarName = new RegExp(`\\b(?:${fullNames.join('|')}|tomorrow|yesterday)\\b`, 'gi')

/** Whether both sentences name days or months, none in common, and not one day by two names. */
export function calendarApart(left: StateTime, right: StateTime): boolean {
  const [{ calendar: a, stated: one }, { calendar: b, stated: other }] = [left, right]
  if (a.length === 0 || b.length === 0 || a.some((name) => b.includes(name))) return false
  // "On Wednesday" and "on 13 May" may be one day.
  const byWeekday = (names: readonly string[]) => names.some((name) => name.endsWith('day'))
  return byWeekday(a) === byWeekday(b) || !one || !other || one[0] !== other[0] || one[1] !== other[1]
}

const untilBefore = /\b(?:until|till|through)\s(?:the\s)?(?:end\sof\s)?$/i

/** "The mill, built in 1902, was destroyed": the year is of the mill and not of what became of it. */
const ofAside =
  /,\s(?:first\s)?(?:built|founded|opened|established|erected|completed|launched|born|dating)\s(?:in|from|back\sto)\s$/i

type Placed = Pick<Claim, 'passage' | 'sentence'> & { readonly range?: Range }

/** Between a statement and a date: the date is of another clause. */
const otherClause = /[;:]\s|,\s(?:where|which|who|whose|when|while|and|but|after|before|as|since)\b/

/** The time of a state claim, from the dates and the words of its sentence. */
export function stateTime(analysis: Analysis, claim: Placed): StateTime {
  return timeOf(claim, analysis)
}

const timeOf = rememberOf((claim: Placed, { article, figures }: Analysis): StateTime => {
  const { text } = article.passages[claim.passage]!
  const sentence = text.slice(claim.sentence.from, claim.sentence.to)
  const over = /\b(?:expired|lapsed|ran out|run out)\b/i.test(sentence)
  const remains = over || /\b(?:remain(?:s|ed|ing)?|continu(?:es|ing)|still|yet to|not yet|no longer)\b/i.test(sentence)
  const lasting = remains || /\bsince\b/i.test(sentence)
  const calendar = [...sentence.matchAll(calendarName)].flatMap(([name]) =>
    over || name === 'may' || name === 'march' ? [] : name.toLowerCase(),
  )
  let stated: [string, string] | null = null
  let unresolved = false
  for (const { passage, from, to, quantity } of figures) {
    if (passage !== claim.passage || from < claim.sentence.from || to > claim.sentence.to || quantity.kind !== 'date')
      continue
    const { min, max } = quantity
    // What runs until a day, or ran out on it, is told of the article's day.
    if (over ? max?.slice(0, 4) === article.published?.slice(0, 4) : untilBefore.test(text.slice(0, from))) continue
    if (ofAside.test(text.slice(0, from))) continue
    const gap =
      claim.range && (from >= claim.range.to ? text.slice(claim.range.to, from) : text.slice(to, claim.range.from))
    if (gap !== undefined && otherClause.test(gap)) continue
    if (min === null || max === null) unresolved = true
    else stated ??= [min, max]
  }
  // "In 2014 nobody was hurt" speaks of 2014, whatever the day of the article.
  const past = stated !== null && article.published !== null && stated[1].slice(0, 4) < article.published.slice(0, 4)
  if (past) return { day: stated![1], stated, past, unresolved, calendar, lasting, remains }
  const day = stated && stated[0] === stated[1] && !lasting ? stated[0] : article.published
  return { day, stated, past, unresolved, calendar, lasting, remains }
})
