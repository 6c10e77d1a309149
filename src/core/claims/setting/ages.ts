import type { Figure, Passage } from '../../model.ts'
import type { Placed, Sentence, Token } from './sentences.ts'
import type { Scene } from './setting.ts'

/** How many words may stand between an age and the name that it goes before: "the 22-year-old Lisbon striker Ana Brill". */
const nameWithin = 4
/** How many passages back a "22-year-old" may refer. */
const passagesBack = 2

/** "46" of "Ana Brill, 46," or "aged 46", "22-year-old", "68 years old". Ages of animals and things are ages as well. */
export function isAge(passage: Passage, { quantity, text, from, to }: Figure): boolean {
  if (quantity.kind !== 'duration' || quantity.unit !== 'year') return false
  const after = passage.text.slice(to, to + 12)
  if (/^(?:-|\s)(?:years?(?:-|\s))?old\b/.test(after)) return true
  const before = passage.text.slice(Math.max(0, from - 12), from)
  if (/\b(?:aged|age|age of)\s$/i.test(before)) return true
  return /^\d{1,3}$/.test(text) && (/\p{L},\s$|\p{L}\s\($/u.test(before) || /\bat\s$/i.test(before))
}

/** The person whose age it is, as a mention: in apposition, named right after, or the last who was named; −1 for none. */
export function personOfAge(
  { article, mentions, sentences }: Pick<Scene, 'article' | 'mentions' | 'sentences'>,
  figure: Figure,
  { sentence, index, at }: Placed,
): number {
  const person = (token: Token) => token.mentions.find((mention) => mentions[mention]?.type === 'person') ?? -1
  const lastOf = (tokens: readonly Token[]) => tokens.map(person).findLast((mention) => mention >= 0) ?? -1
  const { tokens } = sentence
  const { text } = article.passages[figure.passage]!
  const beside = tokens[at - 1]
  if (/^\d+$/.test(figure.text) && beside && person(beside) >= 0) return person(beside)
  const next = tokens.slice(at + 1, at + 2 + nameWithin)
  const end = next.findIndex(({ word }) => /^(?:who|was|is|has|had|and|said|will|from)$/.test(word.lower))
  const named = (end < 0 ? next : next.slice(0, end)).findIndex((token) => person(token) >= 0)
  // "The 41-year-old councillor beat Joost Kamp, 66,": whose age follows the name is somebody else.
  const hasAge = /^, \d{1,3}\b/.test(text.slice(next[named]?.to ?? text.length))
  if (named >= 0 && !hasAge) return person(next[named]!)
  const before = lastOf(tokens.slice(0, at))
  if (before >= 0) return before
  const earlier: Sentence[] = sentences.of(figure.passage).slice(0, index)
  for (let passage = figure.passage - 1; passage >= Math.max(0, figure.passage - passagesBack); passage--)
    earlier.unshift(...sentences.of(passage))
  for (const each of earlier.reverse()) {
    const last = lastOf(each.tokens)
    if (last >= 0) return last
  }
  return (
    tokens
      .slice(at + 1)
      .map(person)
      .find((mention) => mention >= 0) ?? -1
  )
}
