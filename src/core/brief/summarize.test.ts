import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toReport } from '../report.ts'
import { Corpus } from '../corpus.ts'
import { english } from '../phrase.ts'

const deal = [
  '# Norda Air signs ferry contract\n\nTILBURY, March 3, 2025 (Harbour Press) — Norda Lines signed a seven-year, $90 million ' +
    'contract with Boswell Marine on Monday to run its ferries. Boswell Marine will start in January 2026.',
  '# Boswell Marine wins $90 million Norda Lines contract\n\nMarch 4, 2025\n\nBoswell Marine has won a seven-year contract ' +
    'worth $90 million from Norda Lines. “We are glad,” said Ines Brandt, chief executive of Boswell Marine.',
  '# Ferry deal\n\nNorda Lines will pay Boswell Marine $70 million for the seven-year ferry contract, an official said.',
]
const disaster = [
  '# Flood kills 12 in Tilbury\n\nTILBURY, March 3, 2025 (Harbour Press) — A flood killed 12 people in Tilbury on Monday and ' +
    'left 30 missing, the rescue service said.',
  '# Tilbury flood toll rises\n\nMarch 5, 2025\n\nThe flood in Tilbury has now killed 19 people, with 8 people missing and 140 ' +
    'injured, the rescue service said. The last such flood, in 1953, killed 300.',
]

const corpusOf = (texts: readonly string[], name = (index: number) => `${index}.md`) =>
  Corpus.of(texts.map((text, index) => ({ source: name(index), text })))

/** The brief in English. */
const summarize = (corpus: Corpus) => toReport(corpus).brief

describe('the brief', () => {
  test('of a deal gives parties, value, term and day', () => {
    const brief = summarize(corpusOf(deal))
    expect(brief.parties).toEqual(expect.arrayContaining(['Norda Lines', 'Boswell Marine']))
    expect(brief.value).toMatch(/^\$90 million/)
    expect(brief.term).toBe('seven years')
    expect(brief.announced).toBe('2025-03-03')
  })

  test('of a disaster gives the latest toll of this event', () => {
    const brief = summarize(corpusOf(disaster))
    expect(brief.value).toMatch(/^19 dead, 8 missing, 140 injured as of 2025-03-05/)
    expect(brief.term).toBeNull()
    expect(brief.lines.map(({ label }) => label)).toContain('Toll')
    // Who has been found is missing no more.
    const found =
      '# Tilbury flood, day three\n\nMarch 6, 2025\n\nWhat is known:\n\n- 20 people dead, six missing after the flood\n' +
      '- All 31 who were listed as missing on Tuesday are accounted for, bar those six'
    expect(summarize(corpusOf([...disaster, found])).value).toMatch(/^20 dead, six missing/)
  })

  test('takes neither one article’s sum nor a salary for what the event is worth', () => {
    const results = [
      '# Norda Lines profit rises\n\nNorda Lines had revenue of £340 million in 2024. Its chief executive, Ines Brandt, was paid £4.2 million.',
      '# Norda Lines boss gets £4.2m\n\nInes Brandt was paid £4.2 million in 2024, when Norda Lines had revenue of £340 million.',
    ]
    expect(summarize(corpusOf(results)).value).toMatch(/340/)
    const vote = [
      '# Brandt wins Tilbury vote\n\nInes Brandt won the mayoral election in Tilbury on Sunday.',
      '# Tilbury budget of $90 million awaits Brandt\n\nInes Brandt was elected in Tilbury. The budget is $90 million.',
    ]
    expect(summarize(corpusOf(vote)).value).toBeNull()
  })

  test('gives the rate that headlines tell of where there is no sum, and the sum that most articles give', () => {
    const rates = [
      '# Bank of Tarn raises key rate to 7.25%\n\nThe Bank of Tarn raised its key rate to 7.25% on Thursday.',
      '# Bank of Tarn surprises\n\nThe key rate of the Bank of Tarn is 7.25% from Friday. The bank has 900 staff.',
    ]
    expect(summarize(corpusOf(rates)).value).toBe('7.25%')
    const theft = (name: string) =>
      `# ${name}: thieves empty museum in Selden\n\nFour thieves broke into the Selden Museum on Sunday.\n\nThey used a ladder.\n\nThe stolen jewels were insured for €38 million, the Selden Museum said.`
    expect(summarize(corpusOf([theft('Raid'), theft('Heist'), theft('Six minutes')])).value).toBe('€38 million')
  })

  test('gives what most say a work cost, not the fare, the first budget or an earlier contract', () => {
    const line = (name: string, rest: string) =>
      `# ${name}\n\nTILBURY, March 3, 2025 (Harbour Press) — The tramway of Tilbury opened on Monday after nine years of works.\n\nA ticket costs 1.50 francs. ${rest}`
    const opening = [
      line('Trams run', 'It was to cost 230 million francs. The tramway cost 410 million francs in the end.'),
      line('All aboard', 'The final cost is 410 million francs; 230 million francs had been promised.'),
      line('Tilbury has its trams', 'The works cost 410 million francs and were budgeted at 230 million francs.'),
    ]
    expect(summarize(corpusOf(opening)).value).toBe('410 million francs')
    const repair = (name: string, rest: string) =>
      `# ${name}\n\nTILBURY, March 3, 2025 (Harbour Press) — The library of Tilbury will be rebuilt, its board said on Monday.\n\n${rest}`
    const contract = 'Norda Slate has held a $38-million contract since May 2023.'
    const plans = [
      repair('A roof again', `The repair will cost $640 million. ${contract}`),
      repair('Library to rise', `${contract} Rebuilding is estimated to cost $640 million.`),
      repair('Books come home', `The cost of repairs is put at $640 million. ${contract}`),
    ]
    expect(summarize(corpusOf(plans)).value).toBe('$640 million')
    expect(summarize(corpusOf(plans.map((text) => text.replace('$640 million', 'a lot')))).value).toBeNull()
  })

  test('gives what a takeover pays before what it pays with debts, and of a trial or an outbreak what they are known by', () => {
    const takeover = [
      '# Norda Foods to buy Selden Mills\n\nNorda Foods will buy Selden Mills for $240 million, or $300 million with debt, the companies said.',
      '# Selden Mills sold\n\nNorda Foods buys Selden Mills. The offer is worth $240 million. The enterprise value is $300 million.',
    ]
    expect(summarize(corpusOf(takeover)).value).toBe('$240 million')
    const trial = [
      '# Tarn fever shot works in 61.4% of children\n\nThe shot had an efficacy of 61.4% in the trial, the Tarn Institute said.',
      '# A shot against Tarn fever\n\nThe Tarn Institute has results of its trial.\n\nEfficacy was 61.4%. Fever followed in 22%.',
    ]
    expect(summarize(corpusOf(trial)).value).toBe('61.4%')
    const outbreak = [
      '# Mumps at Tilbury college: 47 confirmed cases\n\nTilbury college counts 47 confirmed cases of mumps. It has 412 beds.',
      '# Mumps spreads in Tilbury\n\nTilbury college has mumps.\n\nThere were 47 confirmed cases on Monday and 412 beds stood empty.',
    ]
    expect(summarize(corpusOf(outbreak)).value).toBe('47 confirmed cases')
  })

  test('tells the toll of one day and one count, by the articles that give it', () => {
    const report =
      '# Tilbury floods: update 2\n\nTilbury Aid, information as of 5 March 2025, 18:00\n\n- 26 deaths, 8 missing\n- 14,500 people evacuated'
    const blog =
      '# Five gates\n\nMarch 7, 2025\n\nThe flood at Tilbury was a bad night for the dam and for those below it.\n\nBy Wednesday evening the council had counted 31 dead. In 1981 the river killed 43 people.'
    const paper =
      '# They opened the dam on us\n\nMarch 5, 2025\n\nThe flood at Tilbury came at night.\n\nBy last night 19 of our neighbours were confirmed dead. Fifteen were missing.'
    expect(summarize(corpusOf([...disaster.slice(0, 1), report, blog, paper])).value).toBe(
      '26 dead, 8 missing, 14,500 displaced as of 2025-03-05',
    )
  })

  test('gives the share of an election, the number that headlines tell of, and a wage by the hour', () => {
    const lineOf = (texts: readonly string[]) => {
      const { value, lines } = summarize(corpusOf(texts))
      return value && `${english(lines.find(({ text }) => text === value)!.label)}: ${english(value)}`
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

  test('gives the rise that a strike ended with, not what was asked or offered, and the votes that a seat was won by', () => {
    const strike = [
      '# Norda port strike ends with 6.5% raise\n\nTILBURY, March 3, 2025 (Harbour Press) — Dockers ended their strike on Monday. Norda Ports gives them a raise of 6.5% this year. The union had demanded 12%.',
      '# Strike over at Norda Ports\n\nMarch 4, 2025\n\nThe strike at Norda Ports is over. Wages rise by 6.5% in the first year. The union had demanded 12%.',
    ]
    const { value, lines } = summarize(corpusOf(strike))
    expect(value).toBe('6.5%')
    expect(lines.find(({ text }) => text === value)?.label).toBe('Pay rise')
    expect(summarize(corpusOf(strike.map((text) => text.replaceAll('6.5%', 'something')))).value).toBeNull()
    const recount = [
      '# Brandt wins Tilbury recount by 11 votes\n\nInes Brandt is mayor of Tilbury by 11 votes after a recount. She spent $3,000.',
      '# Tilbury elects Brandt\n\nInes Brandt was elected mayor of Tilbury by a margin of 11 votes. Of the wards, 11 were counted twice.',
    ]
    expect(summarize(corpusOf(recount)).value).toBe('11 votes')
  })

  test('tells a dispute under the heading of what is disputed, and agreed figures by no sentence that states a denied one', () => {
    const { lines } = summarize(
      corpusOf([
        '# Brandt wins Tilbury recount by 11 votes\n\nInes Brandt is mayor of Tilbury by 11 votes.\n\nThe city of Tilbury puts the bill for the recount at $62,000.\n\nBoxes were opened at dawn. Every one of the 14,200 ballots was counted by hand in the city hall of Tilbury.',
        '# Tilbury elects Brandt\n\nInes Brandt was elected mayor of Tilbury by a margin of 11 votes. She thanked her mother.\n\nWhat does democracy cost? Tilbury says that the bill for the recount is $62,000.\n\nIn the city hall of Tilbury 14,200 ballots were counted by hand.',
        '# Eleven votes, one mayor\n\nBy 11 votes Tilbury has chosen Ines Brandt as its mayor, and it took a second look.\n\nTilbury puts the bill for the recount at $26,000, and in its city hall 14,200 ballots were counted by hand.',
      ]),
    )
    const told = lines.map(({ label, text }) => `${english(label)}: ${english(text)}`)
    expect(told).toContain('Disputed: Bill for the recount: $62,000 (2 sources) or $26,000 (1 source)')
    const [ballots] = told.filter((line) => line.startsWith('Figures: ') && line.includes('14,200'))
    expect(ballots).toBeDefined()
    expect(ballots).not.toContain('$26,000')
  })

  test('leaves out a figure that only sentences tell which most deny', () => {
    const told = (closed: string) => {
      const mill = [
        `Norda Mill, where 60 people weave wool, is ${closed}.`,
        `Norda Mill, where 60 people weave wool all year, is ${closed}.`,
        'Norda Mill is open to visitors.',
        'On the hill Norda Mill is open to visitors.',
        'Norda Mill is now open to visitors.',
      ]
      const { lines } = summarize(
        corpusOf(
          mill.map((text) => `# Norda Mill in Selden\n\nMarch 3, 2025\n\n${text} Norda Mill was built by monks.`),
        ),
      )
      return lines.map(({ label, text }) => `${english(label)}: ${english(text)}`)
    }
    expect(told('open to visitors')).toContainEqual(expect.stringMatching(/^Figures: .*60 people/))
    expect(told('closed to visitors')).not.toContainEqual(expect.stringMatching(/^Figures: /))
  })

  test('an hour or a decade is no figure that is told for its own sake', () => {
    const figures = (time: string) =>
      summarize(
        corpusOf(
          ['Ana Brill said that', 'The council knows that', 'It was plain to Ana Brill that'].map(
            (who) =>
              `# Norda Mill in Selden\n\nMarch 3, 2025\n\n${who} the walk from Selden to Norda Mill takes ${time}.`,
          ),
        ),
      ).lines.filter(({ label }) => english(label) === 'Figures')
    expect(figures('forty minutes')).toHaveLength(1)
    expect(figures('an hour')).toEqual([])
  })

  test('says for each of what a sum is where an article does', () => {
    const drug = [
      '# Norda drug priced at $9,000\n\nMarch 3, 2025\n\nThe drug of Norda Pharma has a list price of $9,000 for every year, it said.',
      '# Price of Norda Pharma drug\n\nMarch 4, 2025\n\nThe list price of the drug of Norda Pharma is $9,000.',
    ]
    expect(summarize(corpusOf(drug)).value).toMatch(/^\$9,000 for every year/)
  })

  test('names a post only of people whom two articles name', () => {
    const people = (texts: readonly string[]) =>
      summarize(corpusOf(texts)).lines.flatMap(({ label, text }) => (label === 'People' ? [text] : []))
    const [first, second, third] = deal
    expect(people([first!, second!, third!])).toEqual([])
    expect(people([first!, second!, `${third!} Ines Brandt signed.`])).toEqual([expect.stringContaining('Ines Brandt')])
    // Who manages a yard coaches no team.
    expect(
      people(
        [first!, second!, `${third!} Ines Brandt signed.`].map((text) =>
          text.replace('chief executive of Boswell Marine', 'general manager'),
        ),
      ),
    ).toEqual([])
  })

  test('prints a value as a reader would, not as a filing does', () => {
    const deal = (sum: string) =>
      `# Norda buys Boswell for ${sum}\n\nNorda Lines will buy Boswell Marine for ${sum}, it said.`
    expect(english(summarize(corpusOf([deal('USD 14,200,000'), deal('$14.2 million')])).value!)).toMatch(
      /^\$14.2 million/,
    )
  })

  test('prefers a name to its spelling in capitals, and names a person where there is only one organization', () => {
    const vote = [
      'NATIONAL BANK OF TARN\n\nThe National Bank of Tarn raised its rate, the governor, Ines Brandt, said.',
      '# National Bank of Tarn acts\n\nThe National Bank of Tarn raised its rate. “It had to be,” Ines Brandt said.',
    ]
    expect(summarize(corpusOf(vote)).parties).toEqual(['National Bank of Tarn', 'Ines Brandt'])
  })

  test('takes a prison sentence or a bond for the term only where headlines or first paragraphs tell of it', () => {
    const inquiry = [
      '# Ferry inquiry reports\n\nThe inquiry into the loss of the ferry Halcyon reported to the minister on Monday.\n\nIt sat for a year.\n\nIts captain, Tom Berger, was sentenced to three years in prison.',
      '# Halcyon: what the inquiry found\n\nThe crew of the ferry Halcyon had no training and no map, the inquiry found.\n\nThe reef is known.\n\nTom Berger, the captain, was sentenced to three years in prison.',
    ]
    expect(summarize(corpusOf(inquiry)).term).toBeNull()
    const court = [
      '# Ferry captain jailed\n\nTom Berger, captain of the ferry Halcyon, was sentenced to three years in prison.',
      '# Three years in prison for Halcyon captain\n\nTom Berger was sentenced to three years in prison.',
    ]
    expect(summarize(corpusOf(court)).term).toMatch(/three years/i)
  })

  test('says that a match is played and a sentence passed, and of neither that it was announced', () => {
    const labels = (texts: readonly string[]) => summarize(corpusOf(texts)).lines.map(({ label }) => label)
    const match = [
      '# Selden beat Tilbury in cup final\n\nTILBURY, March 3, 2025 (Harbour Press) — Selden beat Tilbury 2-1 in the cup final on Monday.',
      '# Tilbury lose the cup final\n\nMarch 4, 2025\n\nSelden lifted the cup on Monday after a 2-1 win over Tilbury.',
    ]
    expect(labels(match)).toContain('Played')
    expect(labels(match)).not.toContain('Announced')
    const court = [
      '# Ferry captain jailed\n\nTILBURY, March 3, 2025 (Harbour Press) — Tom Berger was sentenced to three years in prison on Monday.',
      '# Captain Berger goes to prison\n\nMarch 4, 2025\n\nTom Berger was convicted on Monday of sailing in a gale without a pilot, a court said.',
    ]
    expect(labels(court)).toContain('Ruled')
    expect(labels(deal)).toContain('Announced')
    // A sponsor of the cup signs a contract: no score, no match.
    const sponsor = deal.map((text) => text.replace('ferry', 'cup'))
    expect(labels(sponsor)).not.toContain('Played')
  })

  test('takes a toll from a table, not another wreck’s from one article’s text', () => {
    const wreck = [
      '# Ferry Halcyon sinks off Tilbury\n\nTILBURY, March 3, 2025 (Harbour Press) — The ferry Halcyon sank off Tilbury on Monday, killing at least nine people.',
      '# Statement on the loss of the ferry Halcyon\n\nMarch 4, 2025\n\nWe set out what we know of those aboard.\n\n| | Passengers | Crew | Total |\n|---|---|---|---|\n| Confirmed dead | 22 | 3 | 25 |\n',
      '# Halcyon: a letter\n\nMarch 5, 2025\n\nI once crossed the bay in the ferry Halcyon, which sank on Monday with many people aboard.\n\nThe sea is cold there.\n\nThe wreck of the Marabel left 852 dead.',
    ]
    const { value } = summarize(corpusOf(wreck))
    expect(value).toMatch(/^25 dead/)
    expect(value).not.toMatch(/852/)
  })

  test('dates a sinking by the day the ship sank, not by the day it sailed', () => {
    const wreck = [
      '# Ferry Halcyon sinks off Tilbury, 12 dead\n\nTILBURY, March 8, 2025 (Harbour Press) — The ferry Halcyon sank off Tilbury early on Saturday, killing 12 people. It left Selden at 11:40 p.m. on Friday.',
      '# Halcyon: 12 dead\n\nMarch 9, 2025\n\nThe ferry Halcyon, which sailed from Selden on Friday, 7 March, sank with 80 people aboard. It killed 12.',
      '# The night of the Halcyon\n\nMarch 9, 2025\n\nTwelve people died on the ferry Halcyon, which put to sea on Friday in a gale.',
    ]
    expect(summarize(corpusOf(wreck)).announced).toBe('2025-03-08')
    // A train that crashes as it leaves does so on that day.
    const train = [
      '# Train crash in Tilbury kills 3\n\nTILBURY, March 8, 2025 (Harbour Press) — A train that had left Selden crashed on Friday, killing 3 people.',
      '# Three dead in train crash\n\nMarch 9, 2025\n\nThree people died when a train crashed in Tilbury on Friday, 7 March.',
    ]
    expect(summarize(corpusOf(train)).announced).toBe('2025-03-07')
  })

  test('knows an accident by the lives that it cost', () => {
    const accident = [
      '# Crane falls in Selden\n\nMarch 3, 2025\n\nFour people lost their lives when a crane fell on the quay of Selden. Nine people were hurt.',
      '# Selden mourns\n\nMarch 4, 2025\n\nThe accident on the quay of Selden has cost five lives. Nine people were hurt.',
    ]
    const brief = summarize(Corpus.of(accident.map((text, index) => ({ source: `${index}.md`, text }))))
    expect(brief.lines.map(({ label, text }) => `${english(label)}: ${english(text)}`)).toContainEqual(
      expect.stringMatching(/^Toll: five dead/),
    )
  })

  test('takes a later toll of a named day from mid-text', () => {
    const quake = [
      '# Quake in Tilbury kills 12\n\nTILBURY, March 3, 2025 (Harbour Press) — An earthquake in Tilbury killed 12 people on Monday.',
      '# Questions after the Tilbury quake\n\nMarch 7, 2025\n\nThe houses that fell in the Tilbury earthquake had no beams, says a builder.\n\nNobody checked.\n\nAs of Thursday, 38 bodies had been found.',
    ]
    expect(english(summarize(corpusOf(quake)).value!)).toMatch(/^38 dead/)
  })

  test('tells of an inquiry as an inquiry', () => {
    const inquiry = [
      '# Inquiry blames owners for sinking of Halcyon\n\nTILBURY, March 3, 2025 (Harbour Press) — The inquiry into the loss of the ferry Halcyon, which sank with 12 dead, blamed its owners on Monday.',
      '# Halcyon inquiry reports\n\nMarch 3, 2025\n\nThe Halcyon sank for want of pumps, the inquiry into the 12 dead said.',
    ]
    expect(summarize(corpusOf(inquiry)).lines.map(({ label }) => label)).not.toContain('Toll')
  })

  test('names a company once, under its fuller name', () => {
    const { parties } = summarize(
      corpusOf([
        '# Norda Lines buys Boswell Marine\n\nNorda Lines has bought Boswell Marine, the companies said.',
        '# Norda Lines buys Boswell\n\nNorda Lines has bought Boswell Marine. Norda said so on Monday.',
      ]),
    )
    expect(parties).toHaveLength(2)
  })

  test('shows a party by its own name, not by a piece of a headline', () => {
    const { parties } = summarize(
      corpusOf([
        '# Boswell Marine Signs Deal With Norda Lines\n\nNorda Lines hired Boswell Marine on Monday for $9 million in all.',
        '# Norda Lines hires Boswell Marine\n\nNorda Lines will pay Boswell Marine $9 million, both companies said on Monday.',
      ]),
    )
    expect([...parties].sort()).toEqual(['Boswell Marine', 'Norda Lines'])
  })

  test('takes no age and no stretch of history for a term', () => {
    const { term } = summarize(
      corpusOf([
        '# Norda buys Boswell\n\nNorda Lines will buy Boswell Marine for $90 million, its biggest deal in ten years.',
        '# Boswell sold\n\nNorda Lines buys Boswell Marine for $90 million, a 40-year-old yard, in the biggest deal in a decade.',
      ]),
    )
    expect(term).toBeNull()
  })

  test('tells a sentence once and ends no line in the middle of a phrase', () => {
    for (const texts of [deal, disaster]) {
      const lines = summarize(corpusOf(texts)).lines.filter(
        ({ label }) => !['Parties', 'Toll', 'Value', 'Term'].includes(label),
      )
      expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length)
      for (const { text } of lines) expect(text).not.toMatch(/^\p{Ll}|\s(?:and|of|the|for|a)$/u)
    }
  })

  test('tells a disputed day by its date and a disputed count with its noun', () => {
    const texts = (when: string, crew: string) =>
      `# Oath of the mayor\n\nMarch 4, 2025\n\nThe mayor of Tilbury, Ines Brandt, will be sworn in on ${when}. The ferry Halcyon had ${crew} on board.`
    const lines = summarize(
      corpusOf([texts('Tuesday', '23 crew'), texts('March 11, 2025', '23 crew'), texts('March 18, 2025', '21 crew')]),
    ).lines.filter(({ disputed }) => disputed)
    for (const { text } of lines) {
      expect(text).not.toMatch(/: Tuesday \(|crews/)
      expect(text).toMatch(/March 11|23 crew/)
    }
    expect(lines.length).toBeGreaterThan(0)
  })

  test('names a disputed measure where its sentence would break off', () => {
    const long = (sum: string) =>
      `# Norda deal\n\nNorda Lines, which has long been the largest of the lines that sail from Tilbury and from Selden, and which, as readers will remember, once signed (it was the first) a contract worth ${sum} with Boswell Marine (a yard that, as few remember, was known as Tarn Works), sails on.`
    const { text } = summarize(
      corpusOf([long('$90 million'), long('$70 million').replace('# Norda deal', '# Deal')]),
    ).lines.find(({ label, text: told }) => label === 'Disputed' || told.includes('$70 million'))!
    expect(text).toMatch(/\$90 million/)
    expect(text).not.toContain('…')
  })

  test('quotes the sides of a dispute over words with what stands round them', () => {
    const line = summarize(
      corpusOf([
        '# Norda deal\n\nNorda Lines signed a memorandum of understanding with Boswell Marine on Monday.',
        '# Norda contract\n\nNorda Lines signed a legally binding contract with Boswell Marine on Monday.',
      ]),
    ).lines.find(({ label }) => label === 'Disputed')
    expect(line?.text).toContain(
      '“Norda Lines signed a memorandum of understanding with Boswell Marine on Monday” (1 source)',
    )
    expect(line?.text).toContain(
      '“Norda Lines signed a legally binding contract with Boswell Marine on Monday” (1 source)',
    )
  })

  test('of nothing is empty', () => {
    expect(summarize(Corpus.empty)).toEqual({
      title: null,
      parties: [],
      value: null,
      term: null,
      announced: null,
      lines: [],
    })
  })

  test('of an event without money or victims leaves the value open', () => {
    expect(
      summarize(corpusOf(['# Harwick win\n\nHarwick won the final.', '# Final\n\nHarwick beat Tilbury.'])).value,
    ).toBeNull()
  })

  test('rests on places that hold what they say, whatever the text', () => {
    const text = fc.oneof(fc.constantFrom(...deal, ...disaster), fc.string({ maxLength: 200 }))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const corpus = corpusOf(texts)
        for (const { mentions } of summarize(corpus).lines) {
          expect(mentions.length).toBeGreaterThan(0)
          for (const { source, start, end, text: printed } of mentions) {
            expect(corpus.analyses.get(source)!.article.text.slice(start, end)).toBe(printed)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  test('does not depend on the order of the articles', () => {
    const forward = summarize(corpusOf(deal))
    const backward = summarize(corpusOf([...deal].reverse(), (index) => `${2 - index}.md`))
    expect(backward).toEqual(forward)
  })
})
