import { wordsBefore, wordsBehind } from './beside.ts'
import {
  countArticles,
  digestOf,
  isInHeadline,
  placeOfFigure,
  statedByPlace,
  type Digest,
  type Stated,
} from './digest.ts'
import { isDeal, isMishap } from './kinds.ts'
import type { Analysis, BriefLine } from '../model.ts'
import { say, type Phrase } from '../phrase.ts'
import { addTo } from '../grouping.ts'
import { valuesOf } from './values.ts'

/** A term that is told by a length of time: what stands before it or behind it. */
export interface TimedTerm {
  readonly label: Phrase
  readonly before: RegExp
  readonly behind: RegExp
  readonly applies: (sources: readonly Analysis[]) => boolean
  /** Whether two articles must use such a word. */
  readonly strict?: true
  /** Units of the time; of days and longer where nothing is said. */
  readonly units?: RegExp
}

const always = () => true
const never = /(?!)/
const longUnits = /day|week|month|year/

/** Words of works, inquiries and orders for how long something takes. Source: WordNet's hyponyms of "time period" and "deadline". */
export const mainTimes: readonly TimedTerm[] = [
  {
    label: say('Delay'),
    before: /\b(?:delay|overrun|late) (?:of|by)\s$/i,
    behind: /^\s(?:late|overdue|behind (?:schedule|time|plan))\b/i,
    applies: always,
  },
  {
    label: say('Service'),
    before: /\b(?:service|servicing|maintenance|maintain|look after)\b[^.;]{0,40}\sfor\s$/i,
    behind: /^\sof (?:service|servicing|maintenance)\b/i,
    applies: isDeal,
  },
  {
    label: say('Exclusion'),
    before:
      /\b(?:stay (?:off|away|out|at home)|keep away|excluded?|barred|quarantined?|isolated?)\b[^.;]{0,60}\sfor\s$/i,
    behind: /^\sof (?:exclusion|quarantine|isolation)\b/i,
    applies: always,
  },
  {
    label: say('Outage'),
    before:
      /\b(?:(?:unavailable|down|dark|offline|out of (?:service|action)|without (?:power|electricity|water|heat(?:ing)?|service)|outage|blackout)\b[^.;]{0,30}\s(?:for|of)|downtime)\s$/i,
    behind:
      /^[\s-]+(?:(?:without (?:power|electricity|water|heat(?:ing)?|service)|(?:outage|blackout)s?)\b|of downtime\b)/i,
    applies: always,
    units: /hour|day|week/,
  },
]

/** What is told where no day is. */
export const furtherTimes: readonly TimedTerm[] = [
  {
    label: say('Report within'),
    before: /\b(?:report(?:s|ed)?|findings|review|inquiry|investigation)\b[^.;]{0,80}\b(?:within|in)\s$/i,
    behind: never,
    applies: always,
  },
  {
    label: say('Deadline'),
    before: /(?:\bwithin|\b(?:has|have|gets?|given|had))\s$/i,
    behind: /^\sto \p{Ll}+/iu,
    applies: (sources) => !isDeal(sources) && !isMishap(sources),
    strict: true,
  },
  {
    label: say('Time needed'),
    before: /\b(?:time (?:needed|required)|(?:will|would|to|could) (?:take|need|last))\b[^.;]{0,30}$/i,
    behind: never,
    applies: always,
  },
  {
    label: say('Follow-up'),
    before: /\bfollow(?:ed|-up)\b[^.;]{0,40}$/i,
    behind: /^\sof follow-up\b/i,
    applies: always,
  },
]

/** The length of time that two articles give and one at least beside such a word; a deadline must be called one by both. */
export function timedLine(
  terms: readonly TimedTerm[],
  sources: readonly Analysis[],
  digests: readonly Digest[],
): BriefLine | null {
  const lasting = digests.filter(
    ({ stated }) =>
      countArticles(stated) >= Math.min(2, sources.length) &&
      stated.every(({ figure: { quantity } }) => quantity.kind === 'duration'),
  )
  for (const { label, before, behind, applies, strict, units = longUnits } of terms) {
    if (!applies(sources)) continue
    const best = lasting.find(({ stated }) => {
      if (!stated.every(({ figure: { quantity } }) => units.test(quantity.unit ?? ''))) return false
      const named = stated.filter((each) => isBeside(each, before, behind))
      return (
        countArticles(named) >= Math.min(2, sources.length) ||
        named.some(isInHeadline) ||
        (named.length * 2 >= stated.length && named.length > 0 && !strict)
      )
    })
    if (best) return { label, text: valuesOf(best), disputed: best.disputed, places: best.stated.map(placeOfFigure) }
  }
  return null
}

function isBeside(stated: Stated, before: RegExp, behind: RegExp): boolean {
  return before.test(wordsBefore(stated, 120, stated.figure.whole.from)) || behind.test(wordsBehind(stated, 40))
}

/** "five seasons": how long a deal of sport runs, as two articles at least print it. */
export function seasonsOf(sources: readonly Analysis[]): Digest | undefined {
  if (!isDeal(sources)) return undefined
  const bySeasons = new Map<number, Stated[]>()
  for (const stated of statedByPlace(sources).values()) {
    const { quantity, change } = stated.figure
    if (quantity.kind !== 'count' || !/^seasons?$/.test(quantity.unit) || change || quantity.min === null) continue
    if (quantity.min !== quantity.max || quantity.min < 2) continue
    addTo(bySeasons, quantity.min, stated)
  }
  const [best] = [...bySeasons.values()].sort((a, b) => countArticles(b) - countArticles(a))
  return best && countArticles(best) >= Math.min(2, sources.length) ? digestOf(best) : undefined
}
