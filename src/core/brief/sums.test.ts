import { describe, expect, test } from 'vitest'
import { briefOf } from '../../../test/briefs.ts'

describe('what an event is known by', () => {
  test('is neither one article’s sum nor a salary', () => {
    const results = [
      '# Norda Lines profit rises\n\nNorda Lines had revenue of £340 million in 2024. Its chief executive, Ines Brandt, was paid £4.2 million.',
      '# Norda Lines boss gets £4.2m\n\nInes Brandt was paid £4.2 million in 2024, when Norda Lines had revenue of £340 million.',
    ]
    expect(briefOf(results).value).toMatch(/340/)
    const vote = [
      '# Brandt wins Tilbury vote\n\nInes Brandt won the mayoral election in Tilbury on Sunday.',
      '# Tilbury budget of $90 million awaits Brandt\n\nInes Brandt was elected in Tilbury. The budget is $90 million.',
    ]
    expect(briefOf(vote).value).toBeNull()
  })

  test('is the rate that headlines tell of where there is no sum, and the sum that most articles give', () => {
    const rates = [
      '# Bank of Tarn raises key rate to 7.25%\n\nThe Bank of Tarn raised its key rate to 7.25% on Thursday.',
      '# Bank of Tarn surprises\n\nThe key rate of the Bank of Tarn is 7.25% from Friday. The bank has 900 staff.',
    ]
    expect(briefOf(rates).value).toBe('7.25%')
    const theft = (name: string) =>
      `# ${name}: thieves empty museum in Selden\n\nFour thieves broke into the Selden Museum on Sunday.\n\nThey used a ladder.\n\nThe stolen jewels were insured for €38 million, the Selden Museum said.`
    expect(briefOf([theft('Raid'), theft('Heist'), theft('Six minutes')]).value).toBe('€38 million')
  })

  test('is what most say a work cost, not the fare, the first budget or an earlier contract', () => {
    const line = (name: string, rest: string) =>
      `# ${name}\n\nTILBURY, March 3, 2025 (Harbour Press) — The tramway of Tilbury opened on Monday after nine years of works.\n\nA ticket costs 1.50 francs. ${rest}`
    const opening = [
      line('Trams run', 'It was to cost 230 million francs. The tramway cost 410 million francs in the end.'),
      line('All aboard', 'The final cost is 410 million francs; 230 million francs had been promised.'),
      line('Tilbury has its trams', 'The works cost 410 million francs and were budgeted at 230 million francs.'),
    ]
    expect(briefOf(opening).value).toBe('410 million francs')
    const repair = (name: string, rest: string) =>
      `# ${name}\n\nTILBURY, March 3, 2025 (Harbour Press) — The library of Tilbury will be rebuilt, its board said on Monday.\n\n${rest}`
    const contract = 'Norda Slate has held a $38-million contract since May 2023.'
    const plans = [
      repair('A roof again', `The repair will cost $640 million. ${contract}`),
      repair('Library to rise', `${contract} Rebuilding is estimated to cost $640 million.`),
      repair('Books come home', `The cost of repairs is put at $640 million. ${contract}`),
    ]
    expect(briefOf(plans).value).toBe('$640 million')
    expect(briefOf(plans.map((text) => text.replace('$640 million', 'a lot'))).value).toBeNull()
  })

  test('is what a takeover pays before what it pays with debts, and of a trial or an outbreak what they are known by', () => {
    const takeover = [
      '# Norda Foods to buy Selden Mills\n\nNorda Foods will buy Selden Mills for $240 million, or $300 million with debt, the companies said.',
      '# Selden Mills sold\n\nNorda Foods buys Selden Mills. The offer is worth $240 million. The enterprise value is $300 million.',
    ]
    expect(briefOf(takeover).value).toBe('$240 million')
    const trial = [
      '# Tarn fever shot works in 61.4% of children\n\nThe shot had an efficacy of 61.4% in the trial, the Tarn Institute said.',
      '# A shot against Tarn fever\n\nThe Tarn Institute has results of its trial.\n\nEfficacy was 61.4%. Fever followed in 22%.',
    ]
    expect(briefOf(trial).value).toBe('61.4%')
    const outbreak = [
      '# Mumps at Tilbury college: 47 confirmed cases\n\nTilbury college counts 47 confirmed cases of mumps. It has 412 beds.',
      '# Mumps spreads in Tilbury\n\nTilbury college has mumps.\n\nThere were 47 confirmed cases on Monday and 412 beds stood empty.',
    ]
    expect(briefOf(outbreak).value).toBe('47 confirmed cases')
  })

  test('is the share of an election, the number that headlines tell of, and a wage by the hour', () => {
    const lineOf = (texts: readonly string[]) => {
      const { value, lines } = briefOf(texts)
      return value && `${lines.find(({ text }) => text === value)!.label}: ${value}`
    }
    const vote = [
      '# Brandt wins Tarn election\n\nInes Brandt won the presidency of Tarn with 51.3% of the vote on Sunday.\n\nOf the lists, 98% were counted.',
      '# Tarn elects Brandt\n\nInes Brandt was elected president on Sunday.\n\nShe had 51.3 percent of the vote. Taxes are 12% of incomes there.',
    ]
    expect(lineOf(vote)).toMatch(/^Vote: 51.3/)
    const breach = [
      '# Data on 2.6 million guests stolen\n\nThieves took data on 2.6 million guests from Norda Hotels, it said on Monday.\n\nIt has 52 hotels.',
      '# Norda Hotels robbed of data\n\nNorda Hotels said on Monday that data on 2.6 million guests were stolen.\n\nIt has 52 hotels.',
    ]
    expect(lineOf(breach)).toBe('Scale: 2.6 million guests')
    // A number in mid-text, and a small one, is not what the event is known by.
    expect(
      lineOf(breach.map((text) => text.replaceAll('2.6 million guests', 'guests').replace('52 hotels', '5,200 beds'))),
    ).toBeNull()
    expect(lineOf(breach.map((text) => text.replaceAll('2.6 million', '26')))).toBeNull()
    const wage = [
      '# Tarn lifts minimum wage to €12.40\n\nThe minimum wage in Tarn rises to €12.40 an hour, parliament decided on Monday.',
      '# More for the lowest paid\n\nParliament voted on Monday for a minimum wage of €12.40.',
    ]
    expect(lineOf(wage)).toMatch(/^Value: €12.40/)
  })

  test('is the rise that a strike ended with, not what was asked or offered, and the votes that a seat was won by', () => {
    const strike = [
      '# Norda port strike ends with 6.5% raise\n\nTILBURY, March 3, 2025 (Harbour Press) — Dockers ended their strike on Monday. Norda Ports gives them a raise of 6.5% this year. The union had demanded 12%.',
      '# Strike over at Norda Ports\n\nMarch 4, 2025\n\nThe strike at Norda Ports is over. Wages rise by 6.5% in the first year. The union had demanded 12%.',
    ]
    const { value, lines } = briefOf(strike)
    expect(value).toBe('6.5%')
    expect(lines.find(({ text }) => text === value)?.label).toBe('Pay rise')
    expect(briefOf(strike.map((text) => text.replaceAll('6.5%', 'something'))).value).toBeNull()
    const recount = [
      '# Brandt wins Tilbury recount by 11 votes\n\nInes Brandt is mayor of Tilbury by 11 votes after a recount. She spent $3,000.',
      '# Tilbury elects Brandt\n\nInes Brandt was elected mayor of Tilbury by a margin of 11 votes. Of the wards, 11 were counted twice.',
    ]
    expect(briefOf(recount).value).toBe('11 votes')
  })

  test('says for each of what it is where an article does', () => {
    const drug = [
      '# Norda drug priced at $9,000\n\nMarch 3, 2025\n\nThe drug of Norda Pharma has a list price of $9,000 for every year, it said.',
      '# Price of Norda Pharma drug\n\nMarch 4, 2025\n\nThe list price of the drug of Norda Pharma is $9,000.',
    ]
    expect(briefOf(drug).value).toMatch(/^\$9,000 for every year/)
  })

  test('is printed as a reader would, not as a filing does', () => {
    const deal = (sum: string) =>
      `# Norda buys Boswell for ${sum}\n\nNorda Lines will buy Boswell Marine for ${sum}, it said.`
    expect(briefOf([deal('USD 14,200,000'), deal('$14.2 million')]).value!).toMatch(/^\$14.2 million/)
  })

  test('is nothing where there is neither money nor a victim', () => {
    expect(briefOf(['# Harwick win\n\nHarwick won the final.', '# Final\n\nHarwick beat Tilbury.']).value).toBeNull()
  })
})
