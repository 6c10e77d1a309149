import { expect, test } from 'vitest'
import { Corpus } from '../../corpus.ts'
import { english } from '../../phrase.ts'

/** What the articles call the one thing of its kind: agreed, or as the sides of a conflict, each with its number of articles. */
function called(...texts: readonly string[]) {
  const { findings } = Corpus.of(texts.map((text, index) => ({ source: `${'abcd'[index]}.txt`, text })))
  const asked = ({ measure }: { readonly measure: Parameters<typeof english>[0] }) =>
    /^which .* it is$/.test(english(measure))
  const sources = (places: readonly { readonly source: string }[]) => new Set(places.map(({ source }) => source)).size
  return {
    agreed: findings.agreements.filter(asked).map(({ value, places }) => `${value} ${sources(places)}`),
    disputed: findings.conflicts
      .filter(asked)
      .flatMap(({ sides }) => sides.map(({ value, places }) => `${value} ${sources(places)}`)),
  }
}

const agency = 'The tanker Orla Venn ran aground off Selden on Monday with 19 sailors on board, the coast agency said.'
const port = 'Tugs reached the Orla Venn on Monday. The Orla Venn lies on a reef off Selden, the harbour master said.'

test('an article that names a thing without its kind agrees with one that tells it', () => {
  expect(called(agency, port)).toEqual({ agreed: ['Orla Venn 2'], disputed: [] })
})

test('a dispute has all articles that name the thing so on its side', () => {
  const letter = 'The tanker Corvid Star ran aground off Selden on Monday with its sailors on board.'
  expect(called(agency, port, letter)).toEqual({ agreed: [], disputed: ['Orla Venn 2', 'Corvid Star 1'] })
})

test.each([
  ['whose a thing is', 'A Coast Guard aircraft circled.', 'The Coast Guard sent an aircraft.'],
  ['a name that one article has', agency, 'Tugs reached the reef off Selden on Monday, the harbour master said.'],
])('agrees on nothing: %s', (_, one, other) => {
  expect(called(one, other).agreed).toEqual([])
})
