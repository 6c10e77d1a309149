import { isPersonNoun } from '../words/lexicon.ts'
import type { Evidence, Line } from '../spans/evidence.ts'
import { candidateOf, type Candidate } from '../spans/candidates.ts'
import type { Token } from '../words/tokens.ts'
import * as is from '../words/wordFacts.ts'

// Transcripts set the name of who speaks before each paragraph, in capitals and with a colon: "RUIZ: We start on Monday." Source: the
// conventions for transcripts of The Chicago Manual of Style, 13.48, and of the parliaments' reports.

/** A label is printed so often before it is one: any paragraph may begin with a word in capitals. */
const fewest = 2

/** Who speaks in each line that begins with a label. */
export function readSpeakerLabels(lines: readonly Line[], evidence: Evidence): ReadonlyMap<Line, Candidate> {
  const labels = new Map<Line, Candidate>()
  const counts = new Map<string, number>()
  for (const line of lines) {
    const last = labelLast(line)
    if (last < 0) continue
    const label = candidateOf(line, 0, last)
    labels.set(line, label)
    const surname = line.tokens[last]!.key
    counts.set(surname, (counts.get(surname) ?? 0) + 1)
  }
  for (const [line, { last }] of labels) {
    const { key, facts } = line.tokens[last]!
    const usage = evidence.get(key)
    // "NOTE:", "QUESTION:" and "HOST:" are no names; an ordinary word is one where the prose has it behind another name.
    const named =
      !(facts & is.common) || (last > 0 && (line.tokens[0]!.facts & is.givenName) !== 0) || (usage?.following ?? 0) > 0
    if (counts.get(key)! < fewest || !named || isPersonNoun(key)) labels.delete(line)
  }
  return labels
}

/** The last word of the one to three in capitals that a colon, or a bracket and a colon, parts from what is said; −1 where there is no label. */
function labelLast({ tokens, passage }: Line): number {
  if (passage.kind !== 'paragraph' && passage.kind !== 'item') return -1
  let last = -1
  while (last < 2 && isLetters(tokens[last + 1]) && (last < 0 || tokens[last + 1]!.before === ' ')) last++
  if (last < 0 || tokens[0]!.from > 2) return -1
  return /^(?: \([^()]{1,40}\))?:\s\S/.test(passage.text.slice(tokens[last]!.to, tokens[last]!.to + 46)) ? last : -1
}

function isLetters(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.text.length > 2 &&
    token.text === token.text.toUpperCase() &&
    /^\p{Lu}[\p{Lu}’'-]+$/u.test(token.text)
  )
}

/** The last words of the names of people that the prose prints in full, behind a given name or a form of address. */
export function familyNames(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { tokens, style } of lines) {
    if (style !== 'prose') continue
    tokens.forEach(({ key, shape, before }, at) => {
      const previous = tokens[at - 1]
      if (!previous || before !== ' ' || shape === 'lower' || previous.shape === 'lower') return
      if (previous.facts & (is.givenName | is.honorific)) found.add(key)
    })
  }
  return found
}
