import type { FigureMatch } from '../model.ts'
import { nextWord } from './words/cursor.ts'
import type { NumberMatch } from './figure.ts'
import { isPersonState } from './words/nouns.ts'

/** The same noun is told apart no further than this behind the number that counts it. */
const FARTHEST = 150

/**
 * Whether a lone "one" counts: "seven satellites flew and one satellite was lost", "two dogs and one horse". Elsewhere it is an article
 * with weight. `last` is the figure before it.
 */
export function isContrasted(
  text: string,
  { quantity, noun, whole }: NumberMatch,
  last: FigureMatch | undefined,
): boolean {
  if (noun === null || quantity.kind !== 'count' || quantity.unit === '') return false
  if (isVictim(text, noun.to)) return true
  if (idiomatic.test(quantity.unit)) return false
  // "One clinic of four is open."
  if (ofAll.test(text.slice(noun.to, noun.to + 24))) return true
  if (last?.quantity.kind === 'count' && last.to < whole.from) {
    const gap = text.slice(last.noun?.to ?? last.to, whole.from)
    if (last.quantity.unit === quantity.unit && gap.length <= FARTHEST) return true
    if (last.noun && /^,? (?:and|plus|but|or) (?:only |just )?$/.test(gap)) return true
  }
  return counted.test(text.slice(noun.to, noun.to + 24))
}

/** "One person is still missing", "one miner was killed": as many as befell it. */
function isVictim(text: string, at: number): boolean {
  const verb = nextWord(text, at)
  if (!/^(?:is|was|has|remains?|remained)$/.test(verb.lower)) return false
  let state = nextWord(text, verb.to)
  for (let count = 0; count < 2 && /^(?:still|been|also|now|later|reported|listed|in|as)$/.test(state.lower); count++)
    state = nextWord(text, state.to)
  return isPersonState(state.lower) || /^(?:unaccounted|shot|hospitalised|hospitalized|freed)$/.test(state.lower)
}

/** A number after what is one: "one horse and three dogs". */
const counted =
  /^,? (?:and|plus|but|or) (?:only |just |about |some )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|\d{1,3}) \p{Ll}/u

const ofAll =
  /^ (?:out )?of (?:the |its |their )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\b/

/** Nouns of idioms: "one thing and two others", "in one case". */
const idiomatic =
  /^(?:thing|way|point|place|sense|word|hand|side|part|time|reason|respect|level|case|person|instance|example|end|name|piece|\p{L}+(?:ed|ing))$/u
