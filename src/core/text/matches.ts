/**
 * Every match of a global pattern that matches no empty text, in order. As `matchAll`, which copies the pattern first: that takes longer
 * than to search a sentence with it.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}
