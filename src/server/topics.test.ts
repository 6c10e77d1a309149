import { expect, test } from 'vitest'
import { analyzeArticle } from '../core/analyze.ts'
import type { Conflict } from '../core/model.ts'
import type { Sign } from '../protocol.ts'
import { relate, type Member, type Topic } from './topics.ts'

/** The first figure of an article of one sentence, as a member of a topic. */
function member(source: string, amount: string): Member {
  const analysis = analyzeArticle(`Nov. 3, 2025\n\nThe storm at Port Aubrey hurt ${amount}.\n`, { source })
  const figure = analysis.figures.find(({ quantity: { kind } }) => kind !== 'date') ?? null
  const claim = analysis.claims.findIndex((each) => analysis.figures[each.figure] === figure)
  expect(figure, amount).not.toBeNull()
  expect(claim, amount).toBeGreaterThanOrEqual(0)
  const { start, end, text } = figure!
  const place = { source, start, end, text }
  return { key: source, source, claim, statement: analysis.claims[claim]!, figure, place, printed: text }
}

/** How two amounts stand to each other where no finding says so. */
function sign(mine: string, theirs: string): Sign {
  const members = [member('a.txt', mine), member('b.txt', theirs)] as const
  const topic: Topic = { id: '', measure: '', subjects: [], members, conflicts: [], agreements: [], comparisons: [] }
  return relate(topic, ...members).sign
}

test('the same amount agrees, whatever it is printed as', () => {
  expect(sign('140 people', '140 people')).toBe('agrees')
  expect(sign('12 people', 'twelve people')).toBe('agrees')
})

test('a rounded amount is one that can be the other', () => {
  expect(sign('1,412 people', 'about 1,400 people')).toBe('rounding')
  expect(sign('at least 140 people', '152 people')).toBe('rounding')
})

test('an amount outside what the other allows is no rounding of it', () => {
  expect(sign('58 people', 'at least 140 people')).toBe('tension')
  expect(sign('at least 140 people', '58 people')).toBe('tension')
  expect(sign('up to 40 people', '58 people')).toBe('tension')
  expect(sign('about 1,400 people', '2,100 people')).toBe('tension')
})

test('what stands on one side of a conflict is no tension, though the two round differently', () => {
  const members = [member('a.txt', '58 people'), member('b.txt', '63 people')] as const
  const sides = [{ claims: members }] as unknown as Conflict['sides']
  const conflicts = [{ level: 'tension', sides } as Conflict]
  const topic: Topic = { id: '', measure: '', subjects: [], members, conflicts, agreements: [], comparisons: [] }
  expect(relate(topic, ...members).sign).toBe('rounding')
})
