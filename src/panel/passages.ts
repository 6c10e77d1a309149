/** Which words of a passage the other sides' passages do not have. */

export interface Piece {
  readonly text: string
  /** `quote`: the words in dispute; `own`: a figure or a name that no other side's passage has. */
  readonly kind: 'plain' | 'own' | 'quote'
}

interface Given {
  readonly side: number
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Figures, with their scale, and capitalised words: what sources differ by, where everything else is wording. */
const telling =
  /(?:\p{Lu}{0,3}[$€£¥])?\d[\p{L}\p{N}%.,-]*(?:[ \u00A0\u202F](?:thousand|million|billion|trillion))?|\p{Lu}[\p{L}\p{N}$€£.,'’-]*/gu

/** Each passage cut into pieces that together are its text. */
export function markDifferences(passages: readonly Given[]): Piece[][] {
  const words = passages.map(({ text }) => new Set([...text.matchAll(telling)].map(([word]) => plain(word))))
  return passages.map((passage) => {
    const others = passages.flatMap(({ side }, index) => (side === passage.side ? [] : [words[index]!]))
    const isOwn = (word: string) => others.length > 0 && !others.some((each) => each.has(plain(word)))
    return [
      ...cut(passage.text.slice(0, passage.start), isOwn),
      { text: passage.text.slice(passage.start, passage.end), kind: 'quote' as const },
      ...cut(passage.text.slice(passage.end), isOwn),
    ].filter(({ text }) => text !== '')
  })
}

function cut(text: string, isOwn: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(telling)) {
    const word = match[0].replace(/[.,'’-]+$/, '')
    if (!isOwn(word) || isOpening(text, match.index, word)) continue
    pieces.push({ text: text.slice(from, match.index), kind: 'plain' }, { text: word, kind: 'own' })
    from = match.index + word.length
  }
  return [...pieces, { text: text.slice(from), kind: 'plain' }]
}

/** A capital that only begins a sentence tells nothing. */
function isOpening(text: string, index: number, word: string): boolean {
  return !/\d/.test(word) && /(?:^|[.!?…]["”’)]?)\s*["“‘(]?$/.test(text.slice(Math.max(0, index - 6), index))
}

function plain(word: string): string {
  return word
    .replace(/^\p{Lu}+(?=[$€£¥])/u, '')
    .replace(/['’]s$/, '')
    .replace(/[.,'’-]+$/, '')
    .toLowerCase()
}
