import { expect, it } from 'vitest'
import { Corpus } from '../../corpus.ts'

/** How much a word weighs in the setting of each figure of `text`, by the figure as printed. */
function weightsOf(word: string, text: string): Record<string, number> {
  const { article, claims, figures } = Corpus.of([{ source: 'a.md', text }]).analyses.get('a.md')!
  expect(article.passages.length).toBeGreaterThan(0)
  return Object.fromEntries(
    claims.flatMap(({ figure, setting }) =>
      setting ? [[figures[figure]!.text, setting.terms.find(({ key }) => key === word)?.weight ?? 0] as const] : [],
    ),
  )
}

const other = '# The hall\n\nThe council met for a long time.\n\n'

it('takes the words of the question that a paragraph opens with for each sentence of its answer', () => {
  const asked = weightsOf(
    'orchard',
    `${other}How large is the orchard? Ana Brill of the parish council thinks 400 acres after the drought. The town wants 90 acres.`,
  )
  const told = weightsOf(
    'orchard',
    `${other}They saw the large orchard. Ana Brill of the parish council thinks 400 acres after the drought. The town wants 90 acres.`,
  )
  expect(asked['400 acres']).toBeGreaterThan(told['400 acres']!)
  expect(told['90 acres']).toBe(0)
  expect(asked['90 acres']).toBeGreaterThan(0)
})

it('takes the words of the question that the paragraph before ends with', () => {
  const interview = (ask: string) =>
    weightsOf(
      'orchard',
      `${other}KELMER: Let us talk of trees. When was the orchard planted${ask}\n\nBRILL: In 1924. It fed 60 families.\n\nBRILL: We sold it in 1988.`,
    )
  const asked = interview('?')
  expect(asked['1924']).toBeGreaterThan(0)
  expect(asked['60']).toBeGreaterThan(0)
  expect(asked['1988']).toBe(0)
  expect(interview('.')['1924']).toBe(0)
})
