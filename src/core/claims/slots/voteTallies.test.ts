import { describe, expect, it } from 'vitest'
import { readArticle } from '../../text/read.ts'
import { findVoteTallies } from './voteTallies.ts'

const read = (text: string) =>
  findVoteTallies(readArticle(`Selden Herald\n\n${text}\n`, { source: 'a.txt' })).map(
    ({ most, fewest, body }) => `${most}-${fewest} ${body}`,
  )

describe('tallies of votes', () => {
  it.each([
    ['The Selden council voted 5-4 to close the pool.', '5-4 council'],
    ['By seven votes to two, the board of Norda Rail chose the cheaper train.', '7-2 board'],
    ['The assembly passed the Boilers Act by 108 votes to 94.', '108-94 house'],
    ['The senators approved the harbour loan 31 to 17.', '31-17 senate'],
    ['In a 6–3 ruling the justices let the tax stand.', '6-3 court'],
    ['* Vote 6:3', '6-3 '],
    ['The panel split 4-4 on the drug.', '4-4 committee'],
    ['Lawmakers rejected the motion by a vote of twenty-two to nine.', '22-9 house'],
    ['Councillors said yes to the pool, with 14 in favour and only five against.', '14-5 council'],
    ['Five members voted for the loan and two preferred to wait.', '5-2 '],
    ['All seven members of the committee raised their hands for the loan.', '7-0 committee'],
    ['Twelve votes for, three against: the committee has decided.', '12-3 committee'],
  ])('%s', (text, tally) => {
    expect(read(text)).toEqual([tally])
  })

  it.each([
    ['a game', 'The council watched Selden beat Brill in a match that was split 3-2 by goals.'],
    ['shares of the vote', 'The party won 52% to 48% when the assembly voted.'],
    ['a time', 'The council voted at 9:30 to close the pool.'],
    ['years', 'The board approved 10 to 12 years of rent.'],
    ['money', 'The board approved 5 to 7 million crowns.'],
    ['an earlier vote', 'At its previous meeting the board voted 7-2.'],
    ['two votes', 'The council voted 5-4 to close the pool and voted 8-1 to keep the baths.'],
    ['one side', 'Of those who wrote to the council, 14 were in favour of the pool.'],
    ['some of them', 'All the councillors heard that seven members of a club backed the pool.'],
    ['a name', 'The council voted on Route 6-3 and on the bridge.'],
  ])('no tally: %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('has the exact place of the two numbers', () => {
    const text = 'The 🏊 council voted 5-4 to close the pool.'
    const article = readArticle(text, { source: 'a.txt' })
    const [tally] = findVoteTallies(article)
    expect(article.passages[tally!.passage]!.text.slice(tally!.range.from, tally!.range.to)).toBe('5-4')
  })
})
