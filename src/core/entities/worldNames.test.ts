import { describe, expect, test } from 'vitest'
import { analyzeArticle } from '../analyze.ts'

/** "Ana Ruiz:person; Port Aubrey:place" */
function named(text: string): string {
  return analyzeArticle(text, { source: 'a.txt' })
    .mentions.map(({ text: printed, type }) => `${printed}:${type}`)
    .join('; ')
}

describe('towns and divisions of countries, which are a hint and no more', () => {
  test.each([
    ['Leaflets were handed out, and Portimao was one of them.', 'Portimao:place'],
    ['Geneva cut its budget.', 'Geneva:place'],
    ['One Limerick teacher agreed.', 'Limerick:place'],
    // A family, and a firm that is spoken of as one.
    ['Ana Bingley and Leo Holt spoke. Bingley smiled.', 'Ana Bingley:person; Leo Holt:person; Bingley:person'],
    ['Shares in Bingley fell 3%.', 'Bingley:organization'],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })
})
