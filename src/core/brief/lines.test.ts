import { describe, expect, test } from 'vitest'
import { briefOf, deal, disaster } from '../../../test/briefs.ts'

describe('the lines on disputes and figures', () => {
  test('tells a dispute under the heading of what is disputed, and agreed figures by no sentence that states a denied one', () => {
    const { lines } = briefOf([
      '# Brandt wins Tilbury recount by 11 votes\n\nInes Brandt is mayor of Tilbury by 11 votes.\n\nThe city of Tilbury puts the bill for the recount at $62,000.\n\nBoxes were opened at dawn. Every one of the 14,200 ballots was counted by hand in the city hall of Tilbury.',
      '# Tilbury elects Brandt\n\nInes Brandt was elected mayor of Tilbury by a margin of 11 votes. She thanked her mother.\n\nWhat does democracy cost? Tilbury says that the bill for the recount is $62,000.\n\nIn the city hall of Tilbury 14,200 ballots were counted by hand.',
      '# Eleven votes, one mayor\n\nBy 11 votes Tilbury has chosen Ines Brandt as its mayor, and it took a second look.\n\nTilbury puts the bill for the recount at $26,000, and in its city hall 14,200 ballots were counted by hand.',
    ])
    const told = lines.map(({ label, text }) => `${label}: ${text}`)
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
      const { lines } = briefOf(
        mill.map((text) => `# Norda Mill in Selden\n\nMarch 3, 2025\n\n${text} Norda Mill was built by monks.`),
      )
      return lines.map(({ label, text }) => `${label}: ${text}`)
    }
    expect(told('open to visitors')).toContainEqual(expect.stringMatching(/^Figures: .*60 people/))
    expect(told('closed to visitors')).not.toContainEqual(expect.stringMatching(/^Figures: /))
  })

  test('an hour or a decade is no figure that is told for its own sake', () => {
    const figures = (time: string) =>
      briefOf(
        ['Ana Brill said that', 'The council knows that', 'It was plain to Ana Brill that'].map(
          (who) =>
            `# Norda Mill in Selden\n\nMarch 3, 2025\n\n${who} the walk from Selden to Norda Mill takes ${time}.`,
        ),
      ).lines.filter(({ label }) => label === 'Figures')
    expect(figures('forty minutes')).toHaveLength(1)
    expect(figures('an hour')).toEqual([])
  })

  test('tells a sentence once and ends no line in the middle of a phrase', () => {
    for (const texts of [deal, disaster]) {
      const lines = briefOf(texts).lines.filter(({ label }) => !['Parties', 'Toll', 'Value', 'Term'].includes(label))
      expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length)
      for (const { text } of lines) expect(text).not.toMatch(/^\p{Ll}|\s(?:and|of|the|for|a)$/u)
    }
  })

  test('tells a disputed day by its date and a disputed count with its noun', () => {
    const texts = (when: string, crew: string) =>
      `# Oath of the mayor\n\nMarch 4, 2025\n\nThe mayor of Tilbury, Ines Brandt, will be sworn in on ${when}. The ferry Halcyon had ${crew} on board.`
    const lines = briefOf([
      texts('Tuesday', '23 crew'),
      texts('March 11, 2025', '23 crew'),
      texts('March 18, 2025', '21 crew'),
    ]).lines.filter(({ disputed }) => disputed)
    for (const { text } of lines) {
      expect(text).not.toMatch(/: Tuesday \(|crews/)
      expect(text).toMatch(/March 11|23 crew/)
    }
    expect(lines.length).toBeGreaterThan(0)
  })

  test('names a disputed measure where its sentence would break off', () => {
    const long = (sum: string) =>
      `# Norda deal\n\nNorda Lines, which has long been the largest of the lines that sail from Tilbury and from Selden, and which, as readers will remember, once signed (it was the first) a contract worth ${sum} with Boswell Marine (a yard that, as few remember, was known as Tarn Works), sails on.`
    const { text } = briefOf([long('$90 million'), long('$70 million').replace('# Norda deal', '# Deal')]).lines.find(
      ({ label, text: told }) => label === 'Disputed' || told.includes('$70 million'),
    )!
    expect(text).toMatch(/\$90 million/)
    expect(text).not.toContain('…')
  })

  test('quotes the sides of a dispute over words with what stands round them', () => {
    const line = briefOf([
      '# Norda deal\n\nNorda Lines signed a memorandum of understanding with Boswell Marine on Monday.',
      '# Norda contract\n\nNorda Lines signed a legally binding contract with Boswell Marine on Monday.',
    ]).lines.find(({ label }) => label === 'Disputed')
    expect(line?.text).toContain(
      '“Norda Lines signed a memorandum of understanding with Boswell Marine on Monday” (1 source)',
    )
    expect(line?.text).toContain(
      '“Norda Lines signed a legally binding contract with Boswell Marine on Monday” (1 source)',
    )
  })
})
