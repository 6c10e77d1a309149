import { describe, expect, it } from 'vitest'
import { Corpus } from '../../corpus.ts'

/** The names that articles are found to disagree on, a finding a row. */
const disputed = (...texts: readonly string[]) =>
  Corpus.of(texts.map((text, index) => ({ source: `${'abcde'[index]}.txt`, text })))
    .findings.conflicts.filter(({ kind }) => kind === 'term')
    .map(({ sides }) =>
      sides
        .map(({ value }) => value)
        .sort()
        .join(' | '),
    )

const guard = 'Ina Brill of the Selden Coast Guard told Port Norda on Friday that boats were on their way.'
const wire = `The tanker Calla Rover ran aground off Selden. The Calla Rover is leaking. ${guard}`
const bulletin = `Tugs from Port Norda are beside the Calla Rover. ${guard}`

describe('a name that only looks like what the others call the thing', () => {
  it('is in dispute where its article never has the usual one', () => {
    const letter = `Many asked about the Calla Raven, which leaks oil. ${guard}`
    expect(disputed(wire, bulletin, letter)).toEqual(['Calla Raven | Calla Rover'])
  })

  it('is another thing where its article has both', () => {
    const letter = `The Calla Raven passed the Calla Rover by night. ${guard}`
    expect(disputed(wire, bulletin, letter)).toEqual([])
  })

  it('is another thing in an article on another event', () => {
    const letter = 'The Calla Raven was sold in Pelim. Joost Kamp of Arden Shipping bought it.'
    expect(disputed(wire, bulletin, letter)).toEqual([])
  })

  it('is another thing where most articles of the event do not name the first', () => {
    const others = [1, 2, 3].map((hour) => `Boats left ${hour} hours ago, said one. ${guard}`)
    const letter = `Many asked about the Calla Raven, which is in dock. ${guard}`
    expect(disputed(bulletin, letter, ...others)).toEqual([])
  })
})

describe('a post of which nobody says whose it is', () => {
  const mass = 'Prayers were said at Selden Abbey, where Norda Roofing had put up scaffolds, said Ina Brill.'
  const bishop = `Bishop Vera Lund asked for calm. ${mass}`

  it('has one holder in one story', () => {
    expect(disputed(bishop, `Bishop Joost Kamp hugged the choir. ${mass}`)).toEqual(['Joost Kamp | Vera Lund'])
    expect(
      disputed(
        `The plan is unjust, said the works council chair, Vera Lund. ${mass}`,
        `Works council boss Joost Kamp is furious. ${mass}`,
      ),
    ).toEqual(['Joost Kamp | Vera Lund'])
  })

  it('has two where an article knows both, or one is of former days', () => {
    expect(disputed(bishop, `Bishop Joost Kamp hugged Vera Lund. ${mass}`)).toEqual([])
    expect(disputed(bishop, `Former bishop Joost Kamp hugged the choir. ${mass}`)).toEqual([])
  })

  it('is not compared where an event may have several', () => {
    const [one, other] = ['Vera Lund asked for calm', 'Joost Kamp hugged the choir']
    expect(disputed(`Mayor ${one}. ${mass}`, `Mayor ${other}. ${mass}`)).toEqual([])
  })
})
