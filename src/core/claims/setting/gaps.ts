// What stands between two words or figures, in bits: a mark parts what it stands between, as far as measures go.

/** A comma. */
export const commaGap = 1
/** A mark that parts more: a semicolon, a colon, a bracket, a dash. */
export const markGap = 2
/** What may open or close an aside: "the share, as far as is known, is 12%". */
export const asideGap = 4
/** A colon or an opening bracket alone: "Price: $5", "Alpha ($5)". */
export const labelGap = 8

const space = 0x20

export function gapIn(text: string, from: number, to: number): number {
  // Most words stand one space apart.
  if (to === from + 1 && text.charCodeAt(from) === space) return 0
  const gap = text.slice(from, to)
  return (
    (gap.includes(',') ? commaGap : 0) |
    (/[;—–():]|\s-\s/.test(gap) ? markGap : 0) |
    (/[,()]|\s[—–-]\s/.test(gap) && !/[;:]/.test(gap) ? asideGap : 0) |
    (/^\s*[:(]\s*$/.test(gap) ? labelGap : 0)
  )
}
