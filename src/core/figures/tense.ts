const future =
  /\b(?:will|shall|would|due|expect(?:s|ed)?|scheduled|set|plans?|planned|by|until|next|aims?|could|may|might|hopes?|intends?|proposed|targets?|going to|from)\b[^.;]{0,60}$/i

/** Whether the words before a bare weekday or month look ahead. */
export function looksAhead(text: string, at: number): boolean {
  return future.test(text.slice(Math.max(0, at - 90), at))
}
