import { concept } from '../claims/concepts.ts'
import { stem } from '../claims/words.ts'
import type { Analysis, Article, Range, Span } from '../model.ts'

/** Words that tell one of two like things from the other. Source: the ordinals, and the paired adjectives of WordNet's "relational" and "direction" clusters. */
const words =
  'first|second|third|fourth|fifth|last|other|another|rival|separate|former|deputy|assistant|vice|new|old|older|newer|' +
  'north|south|east|west|northern|southern|eastern|western|upper|lower|left|right|inner|outer|front|rear|male|female|' +
  'men|women|children|adults|morning|afternoon|evening'

const pattern = new RegExp(String.raw`\b(?:${words})\b`, 'gi')

export const tellsApart: ReadonlySet<string> = new Set(words.split('|').map((word) => concept(stem(word))))

/** A statement by its sentence; words of its own phrase, where it has one, tell nothing apart: "her left knee". */
interface Stated {
  readonly passage: number
  readonly sentence: Range
  readonly phrase?: Span
}

/** Whether both sentences tell which of two like things they mean, and mean others: "the north tunnel", "the south tunnel". */
export function distinguished(
  { article: a }: Analysis,
  left: Stated,
  { article: b }: Analysis,
  right: Stated,
): boolean {
  if (ofDeputy.test(sentenceOf(a, left)) !== ofDeputy.test(sentenceOf(b, right))) return true
  const [one, other] = [marksIn(a, left), marksIn(b, right)]
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word))
}

/** "the deputy mayor" is not the mayor. */
const ofDeputy = /\b(?:deputy|vice|assistant|former|ex)\b/i

function sentenceOf({ passages }: Article, { passage, sentence }: Stated): string {
  return passages[passage]!.text.slice(sentence.from, sentence.to)
}

function marksIn(article: Article, stated: Stated): string[] {
  const own = stated.phrase ? article.text.slice(stated.phrase.start, stated.phrase.end).toLowerCase() : ''
  return [...sentenceOf(article, stated).matchAll(pattern)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => !own.includes(word))
}
