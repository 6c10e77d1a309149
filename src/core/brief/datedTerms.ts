import { isDeal, isResults, isVote } from './kinds.ts'
import type { Analysis, DateQuantity } from '../model.ts'
import { say, type Phrase } from '../phrase.ts'

/** A term that is told by dates: what is said before the date, in its sentence, its row or its column. */
export interface DatedTerm {
  readonly label: Phrase
  readonly words: RegExp
  /** Whether events of this kind have such a term. */
  readonly applies: (sources: readonly Analysis[], mishap: boolean) => boolean
  readonly fits: (date: DateQuantity, told: string) => boolean
}

const ahead = ({ min, max }: DateQuantity, told: string) => (max ?? min ?? '') > told
/** Months that a period covers at least, for it to be what an event is about and not how long it took. */
const shortestPeriod = 2

const anywhere = /^/
/** What befalls somebody has no term, but what was closed opens again and what was wrecked is towed. */
const ofDeals = (sources: readonly Analysis[], mishap: boolean) => !mishap && isDeal(sources)
const ofOthers = (sources: readonly Analysis[], mishap: boolean) => !mishap && !isDeal(sources)
const ofAllButDeals = (sources: readonly Analysis[], mishap: boolean) => mishap || !isDeal(sources)

/** Words of business and law for what comes into being on a day. Source: the business guidelines of the AP Stylebook. */
export const comingDays: readonly DatedTerm[] = [
  {
    label: say('Until'),
    words:
      /\b(?:contract|deal|agreement|lease|licen[cs]e|mandate|truce|ceasefire)s?\b:?(?:\s[^.;:]{1,20})?\s(?:until|through|to|till|expir(?:es|ing)(?:\s(?:in|on))?|runs out (?:in|on))\s(?:the\s)?$/i,
    applies: ofDeals,
    fits: ahead,
  },
  {
    label: say('Offer period'),
    words: /\b(?:acceptance|offer|subscription) period\b[^.;]{0,40}$/i,
    applies: ofDeals,
    fits: (date, told) => ahead(date, told) && date.hedge === 'range',
  },
  {
    label: say('Completion'),
    words: /\b(?:complet(?:e|es|ed|ion)|clos(?:e|es|ing)|finali[sz](?:e|ed|ing))\b[^.;]{0,60}$/i,
    applies: ofDeals,
    fits: ahead,
  },
  {
    label: say('Deliveries'),
    words: /\b(?:deliver(?:y|ies|ed)|handed over|join the fleet|enter service)\b[^.;]{0,60}$/i,
    applies: ofDeals,
    fits: ahead,
  },
  {
    label: say('Next attempt'),
    words: /\b(?:refloat\w*|re-float\w*|float(?:ed|ing)?|tow(?:ed|ing)?|drag(?:ged)?|pull(?:ed)?)\b[^.;]{0,100}$/i,
    applies: (_, mishap) => mishap,
    fits: ahead,
  },
  {
    label: say('Takes office'),
    words: /\b(?:sworn in|takes? (?:(?:the|her|his|their) )?(?:oath|office)|inaugurat\w+)\b[^.;]{0,60}$/i,
    applies: (sources, mishap) => !mishap && isVote(sources),
    fits: ahead,
  },
  {
    label: say('Reopening'),
    words:
      /\b(?:re-?open\w*|(?:closed|shut) (?:until|till)|back (?:in service|in use)|come back|working again|restart\w*|return (?:home|to their))\b[^.;]{0,60}$/i,
    applies: ofAllButDeals,
    fits: ahead,
  },
  {
    label: say('Until'),
    words:
      /\b(?:state of (?:calamity|emergency|disaster)|curfew|closure)\b[^.;]{0,40}\b(?:until|till|through|(?:lapses|ends|expires) on)\s(?:the\s)?$/i,
    applies: ofAllButDeals,
    fits: ahead,
  },
  {
    label: say('Job cuts'),
    words: /\b(?:jobs?|positions|posts|roles|workforce|staff)\b[^.;]{0,60}\bby\s(?:the\s)?$/i,
    applies: ofOthers,
    fits: ahead,
  },
  {
    label: say('In force'),
    words:
      /\b(?:tak(?:e|es|ing) effect|in(?:to)? (?:force|effect)|with effect|effective|appl(?:y|ies))\s(?:(?:from|on|in|as of)\s)?(?:the\s)?(?:(?:beginning|start) of\s)?$/i,
    applies: ofOthers,
    fits: ahead,
  },
  {
    label: say('Deadline'),
    words: /\b(?:must|(?:has|have) to|owes|ordered to|deadline)\b[^.;]{0,100}\b(?:by|before)\s(?:the\s)?$/i,
    applies: ofOthers,
    fits: ahead,
  },
]

/** The time that something is about. */
export const periods: readonly DatedTerm[] = [
  {
    label: say('Period'),
    words: anywhere,
    applies: ofOthers,
    fits: ({ hedge, min, max }, told) =>
      hedge === 'range' && min !== null && max !== null && max <= told && monthsBetween(min, max) >= shortestPeriod,
  },
  {
    label: say('Period'),
    words: /\b(?:year|quarter|half|months)\s(?:ended|ending|to)\s(?:the\s)?$|\bresults for(?: the)?\s$/i,
    applies: (sources, mishap) => !mishap && isResults(sources),
    fits: ({ min, max }, told) => min !== null && max !== null && max <= told,
  },
]

/** Months from one ISO day to the other. */
function monthsBetween(from: string, to: string): number {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return monthOf(to) - monthOf(from)
}
