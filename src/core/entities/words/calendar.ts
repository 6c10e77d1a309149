import { isNameShape } from './phrases.ts'
import type { Token } from './tokens.ts'
import * as is from './wordFacts.ts'

/** A month or a weekday, unless it begins the name of a newspaper ("Sunday Courier") or is a given name ("April Boone"). */
export function isCalendar(tokens: readonly Token[], at: number): boolean {
  const { key, facts, stopped } = tokens[at]!
  if (!(facts & is.calendarLike)) return false
  const next = tokens[at + 1]
  if (key === 'may' || key === 'march' || key === 'august' || key === 'april' || key === 'june') {
    const neighbours = [tokens[at - 1], next]
    if (neighbours.some((each) => each?.shape === 'number')) return true
    if (key === 'may' || key === 'march') {
      const previous = tokens[at - 1]
      return !(previous && tokens[at]!.before === ' ' && previous.facts & is.givenName && isNameShape(previous))
    }
  }
  if (!(facts & is.calendar)) return true
  if (endsName(tokens, at)) return false
  if (next && next.before === ' ' && isNameShape(next)) {
    if (/^(?:times|post|mail|telegraph|mirror|herald|express|tribune|standard|courier|star)$/.test(next.key))
      return false
    if (facts & is.givenName && !stopped && !(next.facts & (is.calendar | is.common))) return false
  }
  return true
}

/** "Sun" in "the Oriana Sun": right after another word of a name and before no number, no Sunday. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const { key, before, stopped } = tokens[at]!
  const previous = tokens[at - 1]
  if (!/^(?:sun|sat|wed|mon|mar|jan)$/.test(key) || before !== ' ' || stopped || !previous) return false
  const next = tokens[at + 1]
  return (
    isNameShape(previous) &&
    !previous.opens &&
    !(previous.facts & is.calendar) &&
    !(next?.shape === 'number' && next.before === ' ')
  )
}
