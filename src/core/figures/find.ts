import { identify } from '../identity.ts'
import type { Article, Figure, FigureMatch, Passage } from '../model.ts'
import { toSpan } from '../text/passages.ts'
import { measureCell } from './cells.ts'
import { contextOf } from './context.ts'
import { scanText } from './scan.ts'

/** Characters of the sentence on either side of a figure that its id depends on. */
const AROUND = 120

/** Every figure of the article, in order, not overlapping. */
export function findFigures(article: Article): Figure[] {
  const context = contextOf(article)
  const figures: Figure[] = []
  /** How often the same words stood in the same surroundings, by the id of their first place. */
  const seen = new Map<string, number>()
  article.passages.forEach((passage, index) => {
    if (passage.kind === 'code') return
    const matches = scanText(passage.text, passage.sentences, context)
    let sentence = 0
    for (const match of passage.cell ? measureCell(passage, matches, context, cornerOf(article, passage)) : matches) {
      while (sentence + 1 < passage.sentences.length && passage.sentences[sentence + 1]!.from <= match.from) sentence++
      figures.push(placed(article, passage, index, match, sentence, seen))
    }
  })
  return figures
}

/** The header cell over a cell's row headers, where tables print the unit of all that they hold. */
function cornerOf({ passages }: Article, { cell }: Passage): string {
  return passages[cell?.rowHeaderPassage ?? -1]?.cell?.columnHeader ?? ''
}

function placed(
  article: Article,
  passage: Passage,
  index: number,
  match: FigureMatch,
  sentence: number,
  seen: Map<string, number>,
): Figure {
  const { start, end } = toSpan(passage, match)
  const range = passage.sentences[sentence]
  const from = Math.max(range?.from ?? 0, match.from - AROUND)
  const to = Math.min(range?.to ?? passage.text.length, match.to + AROUND)
  const words = passage.text.slice(match.from, match.to)
  const around = passage.text.slice(from, Math.max(to, match.to))
  const id = identify(article.source, around, words, 0)
  const nth = seen.get(id) ?? 0
  seen.set(id, nth + 1)
  const { quantity, change, noun, whole } = match
  return {
    id: nth === 0 ? id : identify(article.source, around, words, nth),
    passage: index,
    start,
    end,
    text: article.text.slice(start, end),
    from: match.from,
    to: match.to,
    quantity,
    change,
    noun,
    whole,
  }
}
