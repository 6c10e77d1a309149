import type { Analysis, Figure, Range } from '../model.ts'
import type { Stated } from './digest.ts'

// What stands beside a figure in its sentence or at the head of its cell: by that a reader knows what it is of.

/** The words of its sentence between the figure and the figures beside it; of a cell the heads of its row and column. */
export function wordsBeside({ analysis, figure, claim }: Stated): string {
  const { text, cell } = analysis.article.passages[figure.passage]!
  if (cell) return `${cell.rowHeader} ${cell.columnHeader}`
  const { from, to } = between(analysis, figure, claim.sentence)
  return text.slice(from, to)
}

/** From the figure before to the figure behind, within the sentence: what is said of this figure and of no other. */
function between({ figures }: Analysis, figure: Figure, sentence: Range): Range {
  const others = figures.filter((other) => other.passage === figure.passage && other !== figure)
  return {
    from: Math.max(sentence.from, ...others.filter(({ to }) => to <= figure.from).map(({ to }) => to)),
    to: Math.min(sentence.to, ...others.filter(({ from }) => from >= figure.to).map(({ from }) => from)),
  }
}

/**
 * The last `reach` characters of its sentence before the figure, or before `from` where its hedge is to be left out; of a cell the heads
 * of its column and row, with a space behind them as if the figure followed.
 */
export function wordsBefore({ analysis, figure, claim }: Stated, reach: number, from = figure.from): string {
  const { text, cell } = analysis.article.passages[figure.passage]!
  if (cell) return `${cell.columnHeader} ${cell.rowHeader} `
  return text.slice(Math.max(claim.sentence.from, from - reach), from)
}

/** The next `reach` characters of its sentence behind the figure; nothing behind a cell. */
export function wordsBehind({ analysis, figure, claim }: Stated, reach: number): string {
  const { text, cell } = analysis.article.passages[figure.passage]!
  return cell ? '' : text.slice(figure.to, Math.min(claim.sentence.to, figure.to + reach))
}

/** The figures of the claim's sentence, its own included. */
export function figuresOfSentence({ analysis, claim }: Stated): Figure[] {
  const { from, to } = claim.sentence
  return analysis.figures.filter((figure) => figure.passage === claim.passage && figure.from >= from && figure.to <= to)
}
