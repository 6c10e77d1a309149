import { describe, expect, test } from 'vitest'
import { briefOf } from '../../../test/briefs.ts'

/** "Until: June 2031", or "" where the brief has no term. */
function termOf(texts: readonly string[]): string {
  const { term, lines } = briefOf(texts)
  const line = lines.find(({ text }) => text === term)
  return term && line ? `${line.label}: ${term}` : ''
}

const dateline = 'TILBURY, March 3, 2025 (Harbour Press) — '

describe('the term', () => {
  test('of a contract is the day it runs to, where no article says how long it lasts', () => {
    const contract = [
      `# Norda Lines signs contract\n\n${dateline}Norda Lines has signed a contract with Boswell Marine that starts at once.\n\nThe contract runs until June 2031.`,
      '# Boswell Marine deal\n\nMarch 4, 2025\n\nBoswell Marine has signed Norda Lines up for years to come.\n\nIt is a deal to 2031, both said.',
    ]
    expect(termOf(contract)).toMatch(/^Until: (?:June )?2031$/)
  })

  test('of a contract may be told by a label or a table alone', () => {
    const supply = [
      `# Norda Lines signs supply contract\n\n${dateline}Norda Lines signed a contract for fuel with Boswell Marine.\n\n- Tenor: 15 years from the first delivery`,
      '# Boswell Marine to fuel Norda Lines\n\nMarch 4, 2025\n\nBoswell Marine won the fuel contract of Norda Lines.\n\n| Deal | Tenor |\n|---|---|\n| Norda Lines | 15 years |\n| Selden Port | 10 years |',
    ]
    expect(termOf(supply)).toBe('Term: 15 years')
    expect(termOf(supply.map((text) => text.replace('Tenor', 'Age of the fleet')))).toBe('')
  })

  test('of an outage is how long it lasted, in hours too', () => {
    const outage = [
      `# Blackout in Tilbury\n\n${dateline}Tilbury was without power for 19 hours after a fault at Selden Grid.`,
      '# Selden Grid says sorry\n\nMarch 4, 2025\n\nA 19-hour blackout in Tilbury was caused by a fault, Selden Grid said.',
    ]
    expect(termOf(outage)).toBe('Outage: 19 hours')
    expect(termOf(outage.map((text) => text.replace(/without power|blackout/g, 'on strike')))).toBe('')
  })

  test('of a takeover is the day it should close', () => {
    const takeover = [
      `# Norda Lines to buy Boswell Marine\n\n${dateline}Norda Lines will buy Boswell Marine.\n\nCompletion is expected in the third quarter of 2026.`,
      '# Boswell Marine sold\n\nMarch 4, 2025\n\nBoswell Marine is bought by Norda Lines.\n\nThe companies expect to close the deal in the third quarter of 2026.',
    ]
    expect(termOf(takeover)).toBe('Completion: third quarter of 2026')
    // One article's date is no more than that.
    expect(termOf([takeover[0]!, takeover[1]!.replace('close the deal in the third quarter of 2026', 'prosper')])).toBe(
      '',
    )
    // The year in which a yard was closed is no completion.
    expect(termOf(takeover.map((text) => text.replaceAll('2026', '2021')))).toBe('')
  })

  test('of an order is its first delivery', () => {
    const order = [
      `# Norda Lines orders 12 ferries from Boswell Marine\n\n${dateline}Norda Lines signed an order for 12 ferries with Boswell Marine.\n\nDeliveries begin in 2028.`,
      '# Boswell Marine wins ferry contract\n\nMarch 4, 2025\n\nBoswell Marine won a contract for 12 ferries from Norda Lines.\n\nThe first will be delivered in 2028, the last in 2033.',
    ]
    expect(termOf(order)).toBe('Deliveries: 2028')
  })

  test('of a law is the day it takes effect, the first of its steps', () => {
    const law = [
      `# Tarn raises harbour dues\n\n${dateline}Parliament voted on Monday for higher harbour dues.\n\nThe new rate takes effect on 1 July 2025. A second step applies from 1 July 2026.`,
      '# Harbour dues go up\n\nMarch 4, 2025\n\nThe harbour act was passed by parliament by 50 votes to 40.\n\nDues rise with effect from 1 July 2025 and again on 1 July 2026.',
    ]
    expect(termOf(law)).toMatch(/^In force: (?:from )?1 July 2025$/)
  })

  test('of a fine is the time of the conduct', () => {
    const fine = [
      `# Ports Authority fines Norda Lines\n\n${dateline}Norda Lines was fined $9 million by the Ports Authority.\n\nThe order covers January 2018 through May 2022.`,
      '# Norda Lines pays\n\nMarch 4, 2025\n\nNorda Lines will pay a fine of $9 million to the Ports Authority.\n\nBetween January 2018 and May 2022 its tanks leaked.',
    ]
    expect(termOf(fine)).toMatch(/^Period: .*January 2018 \w+ May 2022$/)
    // A week of inspections is not what the case is about.
    expect(termOf(fine.map((text) => text.replace(/January 2018 (\w+) May 2022/, '3 $1 9 February 2025')))).toBe('')
  })

  test('of results is the year they are of', () => {
    const results = [
      `# Norda Lines results for the twelve months ended 31 December 2024\n\n${dateline}Norda Lines had a profit of £40 million in 2024.`,
      '# Norda Lines profit rises\n\nMarch 4, 2025\n\nNorda Lines had a profit of £40 million in 2024, it said.',
    ]
    expect(termOf(results)).toMatch(/^Period: .*2024$/i)
  })

  test('of a match there is none', () => {
    const match = [
      `# Selden beat Tilbury in cup final\n\n${dateline}Selden beat Tilbury 2-1 in the cup final on Monday.\n\nTheir captain’s contract runs until June 2028.`,
      '# Tilbury lose the cup final\n\nMarch 4, 2025\n\nSelden lifted the cup on Monday after a 2-1 win over Tilbury.\n\nThe captain has a deal to June 2028.',
    ]
    expect(termOf(match)).toBe('')
  })

  test('of a ruling is the time in prison that headlines tell of, not a ban', () => {
    const ruling = [
      `# Captain gets nine years\n\n${dateline}Tom Berger was sent to prison for nine years on Monday. He is banned from command for 15 years.`,
      '# Berger jailed\n\nMarch 4, 2025\n\nTom Berger was sentenced on Monday to nine years in prison. His ban runs for 15 years.',
    ]
    expect(termOf(ruling)).toBe('Term: nine years')
  })

  test('of a wage deal or a lease is told by verbs too, and as years rather than as an adjective', () => {
    const lease = [
      `# Tilbury backs dock lease\n\n${dateline}The council agreed to a nine-year lease of the dock to Norda Lines.`,
      '# Norda Lines gets the dock\n\nMarch 4, 2025\n\nNorda Lines will rent the dock for nine years.',
    ]
    expect(termOf(lease)).toBe('Term: nine years')
    expect(termOf(lease.map((text) => text.replaceAll('lease', 'delay').replace('rent', 'paint')))).toBe('')
  })

  test('of what is no contract is the delay, the exclusion, the reopening or the day of an oath', () => {
    const open = (name: string, rest: string) => `# ${name}\n\n${dateline}${rest}`
    expect(
      termOf([
        open('Trams run seven years late', 'The tramway of Tilbury opened on Monday.'),
        open('All aboard', 'The tramway of Tilbury opened on Monday, seven years late.'),
      ]),
    ).toBe('Delay: seven years')
    expect(
      termOf([
        open('Mumps at Tilbury', 'Students at risk must stay away from the college for 21 days, it said.'),
        open('College shuts its doors', 'The rule is 21 days of exclusion for all who had no vaccine.'),
      ]),
    ).toBe('Exclusion: 21 days')
    expect(
      termOf([
        open('Thieves empty museum', 'The museum of Selden stays closed until 3 April after the raid.'),
        open('Raid at Selden', 'Thieves came by night. The museum reopens on 3 April, it said.'),
      ]),
    ).toBe('Reopening: 3 April')
    expect(
      termOf([
        open('Brandt elected mayor', 'Ines Brandt won the election in Tilbury. She will be sworn in on 24 March.'),
        open('A mayor by 11 votes', 'Voters chose Ines Brandt. She takes her oath on 24 March.'),
      ]),
    ).toBe('Takes office: 24 March')
    // A day on which nothing of the kind is done is no term.
    expect(
      termOf([
        open('Thieves empty museum', 'The museum of Selden was robbed. Its cafe has cake on 3 April.'),
        open('Raid at Selden', 'Thieves came by night. There is cake on 3 April, it said.'),
      ]),
    ).toBe('')
  })

  test('of a contract is how long it runs, not how long a thing lasts that it is about', () => {
    expect(
      termOf([
        `# Norda orders paper for its tickets\n\n${dateline}Norda Ferries signed a contract with Selden Paper on Monday.\n\n- Worth: $4m\n- Runs for: three years`,
        '# Tickets that last\n\nMarch 4, 2025\n\nSelden Paper has a contract with Norda Ferries. Paper comes over three years. A ticket lasts 14 months.',
        '# Norda and its tickets\n\nMarch 5, 2025\n\nNorda Ferries signed with Selden Paper. A ticket lasts 14 months before it falls apart.',
      ]),
    ).toBe('Term: three years')
  })

  test('of a deal is the seasons it is for or the service it holds, of a mishap when a wreck is to be towed', () => {
    expect(
      termOf([
        `# Norda League sells its matches\n\n${dateline}Norda League signed a deal with Selden Stream that runs for five seasons.`,
        '# Five seasons of Selden Stream\n\nMarch 4, 2025\n\nSelden Stream has a contract with Norda League for five seasons.',
      ]),
    ).toBe('Term: five seasons')
    expect(
      termOf([
        `# Norda Power orders turbines\n\n${dateline}Norda Power signed a contract for 60 turbines with Selden Wind. Service is included for 15 years.`,
        '# Selden Wind wins order\n\nMarch 4, 2025\n\nSelden Wind has an order from Norda Power. It will look after the turbines for 15 years.',
      ]),
    ).toBe('Service: 15 years')
    expect(
      termOf([
        `# Barge aground off Tilbury\n\n${dateline}The barge Halcyon ran aground on Sunday. Salvors hope to refloat it on 19 March.`,
        '# Halcyon still on the rocks\n\nMarch 4, 2025\n\nThe barge Halcyon is aground. A tug will try to tow the barge off on 19 March.',
      ]),
    ).toBe('Next attempt: 19 March')
  })

  test('of a prison sentence or a bond is told only where headlines or first paragraphs tell of it', () => {
    const inquiry = [
      '# Ferry inquiry reports\n\nThe inquiry into the loss of the ferry Halcyon reported to the minister on Monday.\n\nIt sat for a year.\n\nIts captain, Tom Berger, was sentenced to three years in prison.',
      '# Halcyon: what the inquiry found\n\nThe crew of the ferry Halcyon had no training and no map, the inquiry found.\n\nThe reef is known.\n\nTom Berger, the captain, was sentenced to three years in prison.',
    ]
    expect(briefOf(inquiry).term).toBeNull()
    const court = [
      '# Ferry captain jailed\n\nTom Berger, captain of the ferry Halcyon, was sentenced to three years in prison.',
      '# Three years in prison for Halcyon captain\n\nTom Berger was sentenced to three years in prison.',
    ]
    expect(briefOf(court).term).toMatch(/three years/i)
  })

  test('is no age and no stretch of history', () => {
    const { term } = briefOf([
      '# Norda buys Boswell\n\nNorda Lines will buy Boswell Marine for $90 million, its biggest deal in ten years.',
      '# Boswell sold\n\nNorda Lines buys Boswell Marine for $90 million, a 40-year-old yard, in the biggest deal in a decade.',
    ])
    expect(term).toBeNull()
  })
})
