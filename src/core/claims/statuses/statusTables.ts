import { publicStatuses } from './publicStatuses.ts'
import { workStatuses } from './workStatuses.ts'
import { worldStatuses } from './worldStatuses.ts'

/**
 * What a thing can be one way or another, but not both. Sources: the antonym and "contrast" relations of WordNet 3.1 for
 * adjectives of law, business, medicine, sport and disaster; the terms that the AP, Reuters and BBC style guides tell
 * reporters not to confuse (charged and convicted, loan and grant, resigned and dismissed…). Reviewed by hand; a pair stays
 * only where a reader who meets both of one thing must ask which is right.
 *
 * An axis begins a line: `name: what sources disagree on [anchor flags]`; see `Axis` for both. Its values are indented:
 * `value = phrase; phrase`, in the language of `phraseNodes.ts`. Spelling variants need no entry; a negation before a phrase
 * turns it round.
 */
export const statusTables: readonly string[] = [workStatuses, publicStatuses, worldStatuses]
