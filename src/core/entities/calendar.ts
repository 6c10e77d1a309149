import { calendar } from './lexicon/ordinary.ts'
import { isCommon, isGivenName } from './lexicon.ts'
import { isNameShape } from './phrases.ts'
import type { Token } from './tokens.ts'

/** A month or a weekday, unless it begins the name of a newspaper ("Sunday Courier") or is a given name ("April Boone"). */
export function isCalendar(tokens: readonly Token[], at: number): boolean {
  const { key, stopped } = tokens[at]!
  const next = tokens[at + 1]
  if (key === 'may' || key === 'march' || key === 'august' || key === 'april' || key === 'june') {
    const neighbours = [tokens[at - 1], next]
    if (neighbours.some((each) => each?.shape === 'number')) return true
    if (key === 'may' || key === 'march') {
      const previous = tokens[at - 1]
      return !(previous && tokens[at]!.before === ' ' && isGivenName(previous.key) && isNameShape(previous))
    }
  }
  if (key.includes('-') && key.split('-').every((part) => calendar.has(part))) return true
  if (!calendar.has(key)) return false
  if (endsName(tokens, at)) return false
  if (next && next.before === ' ' && isNameShape(next)) {
    if (/^(?:times|post|mail|telegraph|mirror|herald|express|tribune|standard|courier|star)$/.test(next.key))
      return false
    if (isGivenName(key) && !stopped && !calendar.has(next.key) && !isCommon(next.key)) return false
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
    !calendar.has(previous.key) &&
    !(next?.shape === 'number' && next.before === ' ')
  )
}
