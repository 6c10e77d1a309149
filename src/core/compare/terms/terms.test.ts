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

describe('where something takes place on a day to come', () => {
  const article = (text: string) => `2 April 2031\n\nVera Lund was chosen as warden of Port Norda on Tuesday. ${text}`
  const hall = article('She takes the oath at Tarn Hall, Selden, on 12 May.')
  const chapel = article('The oath is on May 12, at Norda Chapel in Selden, for the hall leaks.')

  it('is one venue in one story', () => {
    expect(disputed(hall, chapel)).toEqual(['Norda Chapel | Tarn Hall'])
    const moved = 'The oath is on May 12 and has been moved over the hills to Norda Chapel in Selden.'
    expect(disputed(hall, article(moved))).toEqual(['Norda Chapel | Tarn Hall'])
  })

  it.each([
    ['another day', 'The oath is on May 14, at Norda Chapel in Selden.'],
    ['a day that is over', 'On 12 March she had sung at Norda Chapel in Selden.'],
    ['the town of the venue', 'The oath is in Selden on 12 May.'],
    ['a venue of another clause', 'The oath is on 12 May, and a choir will sing at Norda Chapel in Selden.'],
    ['where somebody is from', 'A choir of Norda Chapel in Selden will sing at Tarn Hall on 12 May.'],
    ['an article that knows both', 'The oath is on 12 May at Norda Chapel in Selden and not at Tarn Hall.'],
  ])('is not compared with %s', (_, text) => {
    expect(disputed(hall, article(text))).toEqual([])
  })
})

describe('the city in which a paper was signed', () => {
  const article = (text: string) =>
    `${text} Vera Lund of Norda Rail said that the pact covers nine trains for Tarn Valley.`
  const oslo = article('Two ministers put their names to the pact at a ceremony at the old mint in Oslo.')

  it.each([
    'Vera Lund signed with a borrowed pen at the trade fair in Vienna.',
    'At a ceremony in Vienna, two ministers signed the pact.',
    'The pact, which the two sides signed in Vienna yesterday, runs for nine years.',
  ])('is one: %s', (text) => {
    expect(disputed(oslo, article(text))).toEqual(['Oslo | Vienna'])
  })

  it.each([
    'Two ministers signed a pact to build a depot in Vienna.',
    'Two ministers signed a pact for a depot in Vienna.',
    'Two ministers signed the pact, and nine trains will run in Vienna.',
    'Two ministers signed the pact in Norway.',
    'Two ministers signed the pact in Oslo, and drank to it in Vienna.',
  ])('is no other for what the paper is about: %s', (text) => {
    expect(disputed(oslo, article(text))).toEqual([])
  })
})
