import { expect, test, vi } from 'vitest'
import type { Analysis } from './model.ts'

type Analyze = (text: string, options: { readonly source: string }) => Analysis

/** The analysis with a memory of its own. */
async function fresh(): Promise<Analyze> {
  vi.resetModules()
  return (await import('./analyze.ts')).analyzeArticle
}

const opening = 'Arden Cranes agreed to buy Brill Harbour for $38 billion, the companies said.'
const texts = [
  ...[opening, `# ${opening}`, `- ${opening}`, `> ${opening}`, `By Ana Ruiz\n\n${opening}`],
  `${opening}\n\nThe deal is exclusive. Brill Harbour employs 1,200 people.`,
  `The deal is exclusive. Brill Harbour employs 1,200 people.\n\n${opening}`,
  `| Company | Price |\n|---|---|\n| Brill Harbour | $38 billion |\n\n${opening}`,
  `OTTAWA, Nov. 3, 2025 — ${opening}\n\nAll figures are in Canadian dollars.`,
]

test('an article reads the same whatever was read before it', async () => {
  const warm = await fresh()
  for (const source of ['wire.md', 'wire.txt']) for (const text of texts) warm(text, { source })
  for (const source of ['wire.txt', 'wire.md']) {
    for (const text of texts) {
      const cold = await fresh()
      expect(warm(text, { source })).toEqual(cold(text, { source }))
    }
  }
}, 60_000)
