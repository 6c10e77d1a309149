import { describe, expect, it } from 'vitest'
import { Corpus } from '../../corpus.ts'
import { english } from '../../phrase.ts'

const findings = (...texts: readonly string[]) => {
  const { findings: all } = Corpus.of(texts.map((text, index) => ({ source: `${'abc'[index]}.txt`, text })))
  return {
    conflicts: all.conflicts
      .filter(({ kind }) => kind === 'value')
      .map(
        ({ level, kind, sides }) =>
          `${level} ${kind} ${sides
            .map(({ value }) => value)
            .sort()
            .join(' / ')}`,
      ),
    agreements: all.agreements
      .filter(({ measure }) => english(measure) === 'how the vote went')
      .map(({ value }) => value),
  }
}

const wire =
  'Selden closes its pool\n\nSELDEN, March 4, 2026 - The Selden council voted 5-4 on Tuesday to close the old pool.'

describe('how one body voted', () => {
  it('is disputed where two articles tell it otherwise', () => {
    const other =
      'The end of a pool\n\n5 March 2026\n\nBy six votes to three, councillors in Selden shut the old pool for good.'
    expect(findings(wire, other).conflicts).toEqual(['conflict value 5–4 / 6–3'])
  })

  it('agrees in other words, and takes the body from the others where one article names none', () => {
    const other = 'The end of a pool\n\n5 March 2026\n\n* Vote: 5:4\n* Selden pool: closed'
    expect(findings(wire, other)).toEqual({ conflicts: [], agreements: ['5–4'] })
  })

  it.each([
    ['another body', 'Pool, 5 March 2026\n\nThe finance committee of Selden voted 6-3 for closing the old pool.'],
    [
      'another day',
      'Pool, 5 March 2026\n\nOn Wednesday the Selden council voted 8-1 to sell the land of the old pool.',
    ],
    ['another year', 'Pool, 5 March 2026\n\nBack in 2019 the Selden council voted 8-1 for new baths.'],
    [
      'two votes in one article',
      'Pool, 5 March 2026\n\nThe council voted 6-3 to shut it. The council voted 8-1 to sell the land.',
    ],
  ])('is not compared with %s', (_, other) => {
    expect(findings(wire, other).conflicts).toEqual([])
  })
})

it('tells a vote once, though its words also say whether it was unanimous', () => {
  const conflictsOf = (vote: string) =>
    Corpus.of([
      { source: 'a.txt', text: `The Norda Bank raised its rate. ${vote} The bank also sold gold.` },
      {
        source: 'b.txt',
        text: 'The Norda Bank raised its rate. All seven members of the committee voted for the increase, it is said.',
      },
    ]).findings.conflicts.map(({ kind }) => kind)
  expect(conflictsOf('Five members voted for the increase and two preferred no change.')).toEqual(['value'])
  expect(conflictsOf('The members were split on the increase.')).not.toContain('value')
})
