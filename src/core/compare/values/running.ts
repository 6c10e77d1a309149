import { dayOfIso } from '../../figures/days.ts'
import { conceptsOf, persons } from '../../claims/setting/persons.ts'
import type { Analysis, Claim, Figure, Quantity } from '../../model.ts'
import { rememberOf } from '../../remember.ts'
import { dayAndMonth } from './daysOfMonth.ts'
import { sentenceOf } from './sentenceOf.ts'

/** ISO days, open where null. */
export interface Period {
  readonly min: string | null
  readonly max: string | null
}

/** For when a claim holds: days, or a day of the week (0 is Sunday; −1 if none). */
export interface AsOf {
  readonly days: Period | null
  readonly weekday: number
}

/**
 * What is counted while an event unfolds: an article's figure holds for its own day and is overtaken by the next. Source: the
 * items of situation reports (UN OCHA template) and of running counts in election and disease coverage.
 */
const running = conceptsOf(
  'dead injured missing displaced evacuated rescued survivors hospitalised destroyed damaged aftershocks power shelters ' +
    'arrested infected votes burned acres contained stranded detained recovered',
)

/** Those of them that never fall but by a correction: the dead and the hurt, not the missing. */
const growing = conceptsOf('dead injured rescued destroyed damaged aftershocks arrested infected votes burned')

/** Words that say a count is still moving: "so far", "now", "has risen to". */
const moving =
  /\b(?:so far|to date|up to now|until now|as yet|still|by now|now|already|(?:has|have|had) (?:now )?(?:risen|climbed|grown|reached|jumped|passed|topped|fallen|dropped)|rose to|climbed to|grew to|tally|toll)\b/i

/** What sets the persons apart that one article counts from those that another does; words of one line say the same. */
const states: ReadonlyMap<string, string> = new Map(
  [
    'dead',
    'injured hospitalised',
    'missing stranded',
    'displaced evacuated',
    'rescued',
    'arrested',
    'infected',
    'employed hired',
    'tested enrolled treated recruited',
    'convicted',
    'voted',
    'attended',
    'aboard carried',
    'laid-off',
    'vaccinated',
  ].flatMap((line) => [...conceptsOf(line)].map((word): [string, string] => [word, line])),
)
/** Least weight of a word for the state of those counted. */
const stateWeight = 0.7

/** The states in which a count's persons are; none for other counts. */
export function statesOf(quantity: Quantity, counted: string, terms: ReadonlyMap<string, number>): ReadonlySet<string> {
  const found = new Set<string>()
  if (quantity.kind !== 'count' || (counted && !persons.has(counted))) return found
  for (const [term, weight] of terms) {
    const state = weight >= stateWeight ? states.get(term) : undefined
    if (state) found.add(state)
  }
  return found
}

/** How many passages make the head of an article. */
const headPassages = 6

/** Whether a count's sentence says that it is still moving. */
export function isMoving(analysis: Analysis, claim: Claim, { quantity }: Figure): boolean {
  if (quantity.kind !== 'count' && quantity.kind !== 'percent') return false
  const sentence = sentenceOf({ analysis, claim })
  return moving.test(sentence) && !(quantity.kind === 'percent' && ofTwoPeriods.test(sentence))
}

/** "Inflation rose to 5.2% from 4.9%": the rates of two periods, each of which is over. */
const ofTwoPeriods = /\bfrom (?:\w+ )?\d/i

/** Words that make a sum of money near "shares" the price at which they changed hands, which holds for a day. */
const traded = conceptsOf('closed fell rose traded trading session bourse')
const [share] = conceptsOf('shares')
/** Least weight of such a word. */
const tradedWeight = 0.2

function isSharePrice(terms: ReadonlyMap<string, number>): boolean {
  if ((terms.get(share!) ?? 0) < tradedWeight) return false
  for (const word of traded) if ((terms.get(word) ?? 0) >= tradedWeight) return true
  return false
}

/** Whether the figure counts something that changes from day to day while the event unfolds, or is the day's price of a share. */
export function isRunning(quantity: Quantity, counted: string, terms: ReadonlyMap<string, number>): boolean {
  if (quantity.kind === 'money') return isSharePrice(terms)
  if (quantity.kind !== 'count' && quantity.kind !== 'percent') return false
  return isOf(running, counted, terms)
}

/** Whether what a running count counts only grows in number. */
export function isGrowing(quantity: Quantity, counted: string, terms: ReadonlyMap<string, number>): boolean {
  return quantity.kind === 'count' && isOf(growing, counted, terms)
}

/** Whether a count is of one of the words, or of persons beside one. */
function isOf(words: ReadonlySet<string>, counted: string, terms: ReadonlyMap<string, number>): boolean {
  if (words.has(counted)) return true
  if (counted && !persons.has(counted)) return false
  for (const [term, weight] of terms) if (weight >= runningWeight && words.has(term)) return true
  return false
}

/** Least weight of a word beside a count of persons that says what befell them. */
const runningWeight = 0.55

/**
 * The day for which an article's figures hold: its date, an "as of" near its head, or the first day its prose names for a
 * figure. A dateline without a year has that of the articles beside it, whose days are `others` in order.
 */
export function dayOfArticle({ article, figures, claims }: Analysis, others: readonly string[]): AsOf {
  const { passages } = article
  const published = article.published ?? dayOfDateline({ figures, claims }, others)
  if (published !== null) return { days: { min: published, max: published }, weekday: -1 }
  const stated = figures.find(
    ({ quantity, passage, from }) =>
      passage < headPassages &&
      quantity.kind === 'date' &&
      quantity.max !== null &&
      /\bas (?:of|at)\s*$/i.test(passages[passage]!.text.slice(0, from)),
  )
  if (stated?.quantity.kind === 'date')
    return { days: { min: stated.quantity.min, max: stated.quantity.max }, weekday: -1 }
  const dated = claims.find(
    ({ asOf, setting, passage }) => passages[passage]!.kind !== 'cell' && (asOf || (setting?.weekday ?? -1) >= 0),
  )
  return { days: dated?.asOf ?? null, weekday: dated?.setting?.weekday ?? -1 }
}

/** The day of a dateline without a year, in the year that puts it nearest to the middle of the others. */
function dayOfDateline(
  { figures, claims }: Pick<Analysis, 'figures' | 'claims'>,
  others: readonly string[],
): string | null {
  const middle = others[others.length >> 1]
  const claim = claims.find(({ measure }) => measure.qualifiers.includes('dateline:dateline'))
  const figure = claim && figures[claim.figure]
  if (!middle || !figure) return null
  const monthAndDay = dayAndMonth(figure)
  if (monthAndDay.length !== 5) return null
  const year = Number(middle.slice(0, 4))
  const distance = (iso: string) => Math.abs((dayOfIso(iso) ?? Infinity) - dayOfIso(middle)!)
  return [year - 1, year, year + 1]
    .map((each) => `${each}-${monthAndDay}`)
    .reduce((a, b) => (distance(b) < distance(a) ? b : a))
}

/** The day for which a claim holds: its own as-of time, or for a running count that of its article. */
export function dayOfClaim({ asOf, setting }: Claim, running: boolean, ofArticle: AsOf): AsOf {
  if (asOf) return { days: asOf, weekday: -1 }
  if (setting && setting.weekday >= 0) return { days: null, weekday: setting.weekday }
  return running ? ofArticle : { days: null, weekday: -1 }
}

/** An aside, and a year from which on something has been so or in which a thing was made: neither says when the claim was true. */
const past =
  /\([^()]*\)|\b(?:since|(?:built|born|founded|opened|launched|made|established|completed|commissioned|introduced) in)(?: \p{L}+){0,2} (?:1[5-9]|20)\d\d\b/giu

const year = /\b(?:1[5-9]|20)\d\d\b/g

/** What {@link isPast} looks at. */
interface Dated {
  readonly analysis: Analysis
  readonly claim: Claim
  readonly articleDay: AsOf
}

/** Whether a claim is told of a year before the article's own: of the last flood, and not of this one. */
export function isPast({ analysis, claim, articleDay }: Dated): boolean {
  const today = articleDay.days?.min?.slice(0, 4)
  if (!today) return false
  const earliest = earliestYear(claim, analysis)
  return earliest !== null && earliest < today
}

/** The earliest year that a claim's sentence names or its value belongs to. */
const earliestYear = rememberOf((claim: Claim, analysis: Analysis): string | null => {
  const years = sentenceOf({ analysis, claim }).replace(past, '').match(year) ?? []
  const end = claim.setting?.period?.max
  return [...years, ...(end ? [end.slice(0, 4)] : [])].sort()[0] ?? null
})
