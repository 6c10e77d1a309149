import { chain, say, type Words } from '../phrase.ts'
import type { Digest, Stated } from './digest.ts'

/** "$38 billion" or "$8.6 billion (4 sources) or $6.8 billion (1 source)". */
export function valuesOf({ sides }: Digest): Words {
  const shown = [...sides].filter(({ stated }) => stated.length > 0).sort((a, b) => b.sources - a.sources)
  if (shown.length < 2) return printedValue(shown[0]!.stated)
  return chain(
    '{0} or {1}',
    shown.map(({ stated, sources }) => say('{0} ({1})', printedValue(stated), countArticles(sources))),
  )
}

/** Articles, copies of one text among them: the brief cites each of them. */
export function countArticles(count: number): Words {
  return count === 1 ? say('1 source') : say('{0} sources', count)
}

/** The value as most articles print it, its hedge included; of equals the most exact. */
export function printedValue(stated: readonly Stated[]): string {
  const counts = new Map<string, number>()
  for (const { figure, analysis } of stated) {
    const { text } = analysis.article.passages[figure.passage]!
    const printed =
      figure.quantity.hedge === 'none'
        ? text.slice(figure.from, figure.to)
        : text.slice(figure.whole.from, figure.whole.to)
    const plain = printed.replace(/\s+/g, ' ').trim()
    counts.set(plain, (counts.get(plain) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]![0]
}
