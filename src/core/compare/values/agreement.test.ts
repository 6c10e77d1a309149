import { describe, expect, it } from 'vitest'
import { Corpus } from '../../corpus.ts'
import { chooseAgreeing, mayAgree, type Consistent } from './agreement.ts'
import { Events } from './events.ts'
import { openGate } from './gates.ts'
import { itemsOf, type Item } from './items.ts'

/** What opens an article tells more: the values stand further down. */
const opening = 'Norda Works of Selden\n\nThe plant.\n\nIts bolts.\n\nIts people.\n\n'
const values = ['$9.4 million', '640 kg', '1,240', 'four', 'six days', '4 May 2026', 'yesterday']
const words = 'paid weighed counted kept took built was'.split(' ')
const otherWords = 'cost heavy bolts nuts lasted sold came'.split(' ')
const corpus = Corpus.of([
  { source: 'report.txt', text: opening + values.map((value, at) => `${words[at]} ${value}`).join('; ') },
  {
    source: 'letter.txt',
    text: `${opening + values.map((value, at) => `${otherWords[at]} ${value}`).join('; ')}; again 640 kg`,
  },
])
const items = itemsOf([...corpus.analyses.values()], corpus.findings.entities)
const events = new Events(items)
const isIn =
  (name: string) =>
  ({ source }: Item) =>
    source === name

/** The odds of a value that both articles print, in settings as alike as these; `null` where it is left alone. */
function oddsOf(text: string, change: Partial<Consistent> = {}, among: readonly Consistent[] = []): number | null {
  const [a, b] = [isIn('report.txt'), isIn('letter.txt')].map((own) =>
    items.find((item) => own(item) && item.figure.text.includes(text)),
  )
  const pair = { left: a!.order, right: b!.order, gate: openGate, likeness: 0, ...change }
  return chooseAgreeing(items, events, [pair, ...among])[0]?.odds ?? null
}

describe('an equal value of two articles on one event', () => {
  it('needs no words if it is telling: a sum, a size, a large count, a day', () => {
    for (const text of ['$9.4 million', '640 kg', '1,240', '4 May']) expect(oddsOf(text), text).not.toBeNull()
  })

  it('is left to its words if it tells little: a few, a day without its date', () => {
    for (const text of ['four', 'yesterday']) {
      expect(oddsOf(text), text).toBeNull()
      expect(oddsOf(text, { likeness: 0.9 }), text).not.toBeNull()
    }
  })

  it.each<[string, Partial<Consistent>]>([
    ['settings less alike', { likeness: 0.1 }],
    ['a gate', { likeness: 0.5, gate: { ...openGate, factor: 0.3 } }],
    ['other names', { likeness: 0.5, gate: { ...openGate, naming: 0.4 } }],
    ['a later day', { likeness: 0.5, gate: { ...openGate, factor: 0, barred: 'day' } }],
  ])('is weaker with %s', (_, change) =>
    expect(oddsOf('1,240', change)).toBeLessThan(oddsOf('1,240', { likeness: 0.5 })!),
  )

  it('is the same either way round', () => {
    for (const text of ['$9.4 million', '640 kg', '1,240', 'four', '4 May', 'yesterday']) {
      const [a, b] = [isIn('letter.txt'), isIn('report.txt')].map((own) =>
        items.find((item) => own(item) && item.figure.text.includes(text)),
      )
      expect(oddsOf(text, { left: a!.order, right: b!.order, likeness: 0.5 }), text).toBe(
        oddsOf(text, { likeness: 0.5 }),
      )
    }
  })

  it('is weaker where it is printed more often, or fits better elsewhere', () => {
    expect(oddsOf('640 kg')).toBeLessThan(oddsOf('$9.4 million')!)
    const [a, b] = ['report.txt', 'letter.txt'].map((name) =>
      items.filter((item) => isIn(name)(item) && item.figure.text.includes('640')),
    )
    const better = { left: a![0]!.order, right: b![1]!.order, gate: openGate, likeness: 0.8 }
    expect(oddsOf('640 kg', { likeness: 0.2 }, [better])).toBeLessThan(oddsOf('640 kg', { likeness: 0.2 })!)
  })
})

describe('values that can both hold', () => {
  const [a, b] = ['report.txt', 'letter.txt'].map((name) =>
    items.find((item) => isIn(name)(item) && item.figure.text.includes('1,240')),
  )
  const [c, d] = ['report.txt', 'letter.txt'].map((name) =>
    items.find((item) => isIn(name)(item) && item.figure.text.includes('four')),
  )

  it('are never one measure under different qualifiers', () => {
    expect(mayAgree(a!, b!, { ...openGate, factor: 0, barred: 'qualifier' })).toBe(false)
  })

  it('are one in lists under other names only if they are telling', () => {
    const gate = { ...openGate, factor: 0, barred: 'list' } as const
    const named = (item: Item) => ({ ...item, names: new Set(['@Norda Works']) })
    expect(mayAgree(named(a!), named(b!), gate)).toBe(true)
    expect(mayAgree(named(c!), named(d!), gate)).toBe(false)
    expect(mayAgree(named(a!), { ...b!, names: new Set(['@Veldt']) }, gate)).toBe(false)
  })
})
