import type { Analysis, Claim, Quantity } from '../model.ts'

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
 * Concepts that name what is counted while an event unfolds: an article's figure holds for its own day and is overtaken by
 * the next. Source: the items of situation reports (UN OCHA template) and of running counts in election and disease coverage.
 */
const running: ReadonlySet<string> = new Set(
  'die injur missing displac evacuat rescu surviv hospitalis destroy damag aftershock power shelter arrest infection vot burn acre contain'.split(
    ' ',
  ),
)

/** How many passages make the head of an article. */
const headPassages = 6

/** Whether the figure counts something that changes from day to day while the event unfolds. */
export function isRunning(quantity: Quantity, counted: string, terms: ReadonlyMap<string, number>): boolean {
  if (quantity.kind !== 'count' && quantity.kind !== 'percent') return false
  if (running.has(counted)) return true
  if (counted && !persons.has(counted)) return false
  for (const [term, weight] of terms) if (weight >= 0.55 && running.has(term)) return true
  return false
}

/** Concepts for persons, whom news counts now as people and now as what they are. */
export const persons: ReadonlySet<string> = new Set(
  'person child man woman pupil passeng employe memb custom us victim surviv patient resident population soldi vot die injur missing displac evacuat hospitalis rescu rescuer islander'.split(
    ' ',
  ),
)

/** The day for which an article's figures hold: its date, an "as of" near its head, or the first day its prose names for a figure. */
export function dayOfArticle({ article, figures, claims }: Analysis): AsOf {
  const { published, passages } = article
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

/** The day for which a claim holds: its own as-of time, or for a running count that of its article. */
export function dayOfClaim({ asOf, setting }: Claim, running: boolean, ofArticle: AsOf): AsOf {
  if (asOf) return { days: asOf, weekday: -1 }
  if (setting && setting.weekday >= 0) return { days: null, weekday: setting.weekday }
  return running ? ofArticle : { days: null, weekday: -1 }
}
