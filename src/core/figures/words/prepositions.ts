import { nextWord, previousWord, unitAt } from './cursor.ts'
import type { HedgeMatch } from './hedges.ts'
import type { Measured } from './measured.ts'

// "Over" bounds a number, or says where, how long and what about: "for over 3 km", "closed over 3 km", "a row over £3m".

/**
 * The hedge before a number that ends at `to`, unless its "over" is a preposition. Only what could not be read as one bounds a
 * duration, and a length or an area behind a word of place.
 */
export function settled(
  text: string,
  measured: Measured | null,
  lead: HedgeMatch | null,
  to: number,
): HedgeMatch | null {
  // "as long as 12 ships are left" is a condition.
  const mayBeAs = lead !== null && (unitAt(text, lead.at) | 0x20) === 0x61
  if (mayBeAs && measured?.kind !== 'duration' && /^as long as/i.test(text.slice(lead.at, lead.at + 10))) return null
  if (lead?.hedge === 'under')
    return measured?.kind !== 'percent' && underA.test(text.slice(lead.at, lead.at + 24)) ? null : lead
  if (!lead || lead.hedge !== 'over' || text.slice(lead.at, lead.at + 5).toLowerCase() !== 'over ') return lead
  const before = previousWord(text, lead.at).lower
  // "jailed over an 18 million-pound swindle": no bound has an article behind it and a thing in front.
  if (disputes.test(before) || /^over an? \d/i.test(text.slice(lead.at, lead.at + 9))) return null
  if (measured?.kind === 'length' || measured?.kind === 'area')
    return (measured.kind === 'length' && nextWord(text, to).lower === 'of') || places.test(before) ? null : lead
  if (measured === null ? !series.has(nextWord(text, to).lower) : measured.kind !== 'duration') return lead
  return boundsTime(text, lead.at) ? lead : null
}

/** "under a 35-year concession", "under a €3bn plan": by what, and no bound, which has no article. */
const underA = /^under an? (?:[\p{Sc}\d]|\p{L}+-)/iu

/** Whether the "over" at `at` before a stretch of time means longer than that: "for over a year", but not "paid over a year". */
export function boundsTime(text: string, at: number): boolean {
  const before = previousWord(text, at)
  if (before.lower === 'in' && /^(?:phas|com|kick|brought|spread|introduc)/.test(previousWord(text, before.from).lower))
    return false
  return /^(?:for|of|well|just|by|after|took|takes|lasted|lasts|lasting|is|was|are|were|spent|in|a|slightly)$/.test(
    before.lower,
  )
}

/** "a row over £3m", "charged over 40 thefts": what it is about, and no bound. */
const disputes =
  /^(?:rows?|disputes?|battles?|charges?|charged|arrested|jailed|sued|lawsuits?|fights?|feud|quarrel|clash(?:es|ed)?|outcry|anger|fury|scandal|trial|probe|inquiry|investigation|investigated)$/

/** Participles and verbs that say where something is or happens: "closed over 38 km", "strewn over four hectares". */
const places =
  /^(?:closed|blocked|shut|spread|scattered|strewn|smeared|extend(?:s|ed|ing)?|rac(?:e|es|ed|ing)|contested|restricted|imposed|applies|lifted)$/

/** Plurals of things that follow each other in time, which something may be spread over. */
const series: ReadonlySet<string> = new Set(
  'rounds games matches sets sessions seasons legs laps holes innings episodes stages instalments installments phases meetings nights parts generations floors storeys stories levels sites pages'.split(
    ' ',
  ),
)
