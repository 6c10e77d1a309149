import { toRange } from '../core/text/passages.ts'
import type { Place } from '../core/model.ts'
import { t } from '../strings.ts'
import type { FolderView } from './view.ts'

/** Reading text, and where in it the place stands. */
export interface Excerpt {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The sentence that a place stands in, cut at words to about `longest` characters round the place. */
export function sentenceAround(view: FolderView, place: Place, longest = 200): Excerpt {
  const found = locate(view, place)
  const sentence = found?.passage.sentences.find(({ from, to }) => from <= found.from && found.from < to)
  if (!found || !sentence) return alone(place)
  const text = found.passage.text.slice(sentence.from, sentence.to)
  const excerpt = { text, from: found.from - sentence.from, to: Math.min(found.to - sentence.from, text.length) }
  return cut(tidy(excerpt), longest)
}

/** The passage that a place stands in, cut in the same way. */
export function passageAround(view: FolderView, place: Place, longest = 1200): Excerpt {
  const found = locate(view, place)
  return found ? cut(tidy({ ...found, text: found.passage.text }), longest) : alone(place)
}

/** The passage, and where in its reading text the place is. */
function locate(view: FolderView, place: Place) {
  const analysis = view.articles.get(place.source)?.analysis
  const passage = analysis?.article.passages.find(({ start, end }) => start <= place.start && place.end <= end)
  const range = passage && toRange(passage, place)
  return range ? { passage, ...range } : null
}

function alone({ text: printed }: Place): Excerpt {
  const text = printed.replace(/\s+/g, ' ')
  return { text, from: 0, to: text.length }
}

/** Without the space that a note's mark leaves before a stop: "with Oracle [3]." is read as "with Oracle ." */
export function tidy({ text, from, to }: Excerpt): Excerpt {
  const close = (words: string): string => words.replace(/[ \u00A0\u202F]+(?=[.,](?:\s|$))/g, '')
  const [before, quote, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)].map(close) as [
    string,
    string,
    string,
  ]
  return { text: before + quote + after, from: before.length, to: before.length + quote.length }
}

function cut({ text, from, to }: Excerpt, longest: number): Excerpt {
  if (text.length <= longest) return { text, from, to }
  const room = Math.max(0, Math.floor((longest - (to - from)) / 2))
  const start = from - room <= 0 ? 0 : Math.min(from, text.indexOf(' ', from - room) + 1)
  const end = to + room >= text.length ? text.length : Math.max(to, text.lastIndexOf(' ', to + room))
  const before = start > 0 ? '… ' : ''
  const after = end < text.length ? ' …' : ''
  return {
    text: before + text.slice(start, end) + after,
    from: before.length + from - start,
    to: before.length + to - start,
  }
}

/** "a, b and c" */
export function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : t('{0} and {1}', items.slice(0, -1).join(', '), items.at(-1)!)
}

/** "1 source", "2 sources". */
export function sourceCount(count: number): string {
  return count === 1 ? t('1 source') : t('{0} sources', count)
}
