import { describe, expect, it } from 'vitest'
import { Corpus } from '../../corpus.ts'
import { english } from '../../phrase.ts'

const findings = (...texts: readonly string[]) =>
  Corpus.of(texts.map((text, index) => ({ source: `${'ab'[index]}.txt`, text }))).findings.conflicts.map(
    ({ kind, level, sides, reason }) => ({
      kind,
      level,
      days: sides.map(({ value }) => value).sort(),
      reason: english(reason),
    }),
  )

const wire = `Norda Rail orders 30 trains from Veldt

SELDEN, March 4, 2026 (Brill Wire) - Norda Rail signed a contract with Veldt Works for 30 trains, Ana Brill told reporters.`
const law = `Selden bans old boilers

SELDEN, March 4, 2026 (Brill Wire) - The Selden Assembly passed the Boilers Act, Ana Brill said.`

describe('the day of what the articles are about', () => {
  it.each([
    [
      'a contract',
      wire,
      `Norda Rail, 5 March 2026

Behind the order of Norda Rail: the contract with Veldt Works was signed late on Monday, Ana Brill says, and 30 trains are to come.`,
      ['Monday', 'March 4, 2026'],
    ],
    [
      'a law',
      law,
      `Boilers, 6 March 2026

On Thursday morning, with half of it asleep, the Selden Assembly adopted the Boilers Act that Ana Brill had asked for.`,
      ['Thursday', 'March 4, 2026'],
    ],
  ])('%s: at most a tension', (_, left, right, days) => {
    const [tension, ...others] = findings(left, right)
    expect(others).toEqual([])
    expect(tension).toMatchObject({ kind: 'date', level: 'tension', days: days.sort() })
    expect(tension?.reason).toContain('the day on which it was told')
  })

  it.each([
    [
      'the same day in other words',
      'Norda Rail, 5 March 2026\n\nThe contract of Norda Rail with Veldt Works was signed on Wednesday, Ana Brill says.',
    ],
    [
      'what is still to be done',
      'Norda Rail, 3 March 2026\n\nThe contract of Norda Rail with Veldt Works is to be signed on Monday, Ana Brill says.',
    ],
    [
      'an older contract',
      'Norda Rail, 5 March 2026\n\nNorda Rail signed a contract with Veldt Works on 12 May 2019, Ana Brill says.',
    ],
    [
      'an article that dates two',
      'Norda Rail, 5 March 2026\n\nNorda Rail signed a contract with Veldt Works on Monday. Its union signed an agreement on Wednesday, Ana Brill says.',
    ],
    ['another event', 'Aske, 5 March 2026\n\nThe singer Ilse Marten signed a contract with Kamp Records on Monday.'],
  ])('%s is no finding', (_, right) => {
    expect(findings(wire, right)).toEqual([])
  })
})
