/** Whether a passage is set in title case, where capitals tell nothing. */
export function isTitleCase(text: string): boolean {
  if (text.length > 200) return false
  const words = text.match(/\p{L}[\p{L}’']*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  return long.length >= 3 && long.filter((word) => word[0] !== word[0]!.toLowerCase()).length >= 0.8 * long.length
}
