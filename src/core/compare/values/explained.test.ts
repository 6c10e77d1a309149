import { describe, expect, it } from 'vitest'
import { Corpus } from '../../corpus.ts'
import { english } from '../../phrase.ts'

const disputes = (...texts: readonly string[]) =>
  Corpus.of(texts.map((text, index) => ({ source: `${'abc'[index]}.txt`, text }))).findings.conflicts.filter(
    ({ kind }) => kind === 'value',
  )

const wire = 'Norda Works said on Thursday that its sales rose. Earnings per share were 61.2 pence.'
const paper = 'Ana Brill of Norda Works had a good year. Earnings per share were 52.3p, the company said.'

describe('values that a further article tells apart', () => {
  it.each([
    [
      'two bases',
      'Norda Works: earnings per share came to 61.2p when adjusted; statutory earnings per share came to 52.3p.',
      'c.txt states both, “61.2p” as adjusted and “52.3p” as statutory',
    ],
    [
      'a revised value',
      'Norda Works has revised its earnings per share down to 52.3p from a first estimate of 61.2p.',
      'c.txt states both, “61.2p” as first',
    ],
  ])('%s: a tension, with what the article says', (_, release, explanation) => {
    const [tension, ...others] = disputes(wire, paper, release)
    expect(others).toEqual([])
    expect(tension?.level).toBe('tension')
    expect(tension?.sides.map(({ value }) => value).sort()).toEqual(['52.3p', '61.2 pence'])
    expect(english(tension!.reason)).toContain(explanation)
    // What states both takes no side.
    expect(tension?.sides.flatMap(({ places }) => places.map(({ source }) => source)).sort()).toEqual([
      'a.txt',
      'b.txt',
    ])
  })

  it('two values that an article states of two things are no dispute', () => {
    expect(disputes(wire, paper, 'Norda Works had earnings per share of 61.2p. Its rival Aske had 52.3p.')).toEqual([])
  })

  it('claims that say themselves what they are need no explanation', () => {
    expect(
      disputes(
        wire.replace('Earnings', 'Adjusted earnings'),
        paper.replace('Earnings', 'Statutory earnings'),
        'Norda Works: earnings per share came to 61.2p when adjusted; statutory earnings per share came to 52.3p.',
      ),
    ).toEqual([])
  })

  it('a sum that was set aside beforehand is at most a tension with what a thing cost', () => {
    const [tension, ...others] = disputes(
      'The recount of Selden, which Ana Brill asked for, cost $186,400 in the end.',
      'Ana Brill asked for a recount in Selden. The recount of Selden is budgeted at $170,300.',
    )
    expect(others).toEqual([])
    expect(tension?.level).toBe('tension')
    expect(english(tension!.reason)).toContain('one is a plan')
  })
})
