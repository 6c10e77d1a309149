import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFigures } from '../figures/find.ts'
import type { Mention } from '../model.ts'
import { readArticle } from '../text/read.ts'
import { findMentions } from './mentions.ts'

function mentionsOf(text: string, source = 'a.txt'): Mention[] {
  const article = readArticle(text, { source })
  return findMentions(article, findFigures(article))
}

/** "Ana Ruiz:person; Port Aubrey:place" */
function named(text: string, source?: string): string {
  return mentionsOf(text, source)
    .map(({ text: printed, type }) => `${printed}:${type}`)
    .join('; ')
}

describe('names and their types', () => {
  test.each([
    // Organizations by their head, legal form, role or ticker.
    [
      'The deal values Corvus Air at more than Brightwater Holdings plc.',
      'Corvus Air:organization; Brightwater Holdings plc:organization',
    ],
    [
      'Shares in Quentrix Inc. fell after Quentrix Inc. reported a loss.',
      'Quentrix Inc.:organization; Quentrix Inc.:organization',
    ],
    [
      'It was fined by the Securities and Harbours Commission on Monday.',
      'Securities and Harbours Commission:organization',
    ],
    [
      'Doctors from the University of Varno wrote to the Ministry of Land, Water and Transport.',
      'University of Varno:organization; Ministry of Land, Water and Transport:organization',
    ],
    [
      'It needs the consent of the State Administration for Market Regulation and of the Ministry of Price Regulation.',
      'State Administration for Market Regulation:organization; Ministry of Price Regulation:organization',
    ],
    ['It breaks the General Price Regulation.', ''],
    ['Talks with the Dockers’ Union of Varno failed.', 'Dockers’ Union of Varno:organization'],
    [
      'The airline Zephyrine ordered parts from Ostravex, a regional supplier.',
      'Zephyrine:organization; Ostravex:organization',
    ],
    ['Analysts at Pell & Varga expect more.', 'Pell & Varga:organization'],
    ['In AB InBev (2019) the court ruled so.', 'AB InBev:organization'],
    [
      'Guests of any Varnel hotel may stay. Varnel Resorts S.A. said so. Varnel is insured.',
      'Varnel:organization; Varnel Resorts S.A.:organization; Varnel:organization',
    ],
    // Medicines.
    [
      'The agency has approved Ravexo (tolbimab) for adults. Ravexo costs more than Halmogliptin.',
      'Ravexo:product; Ravexo:product; Halmogliptin:product',
    ],
    ['Lene Petersen spoke. Petersen and Gunnersen agreed.', 'Lene Petersen:person; Petersen:person; Gunnersen:person'],
    ['It rose at 06:42 AEST and at noon SAST.', ''],
    // What examples are of.
    [
      'Its brands include Solvenda, Boterel and Halmo. Solvenda is sold in tubs.',
      'Solvenda:product; Boterel:product; Halmo:product; Solvenda:product',
    ],
    ['It sells soap under the brands Solvenda and Halmo.', 'Solvenda:product; Halmo:product'],
    ['Villages such as Aldou and Merske were cut off.', 'Aldou:place; Merske:place'],
    ['Doctors including Aldou and Merske disagreed.', 'Aldou:person; Merske:person'],
    // Waters, and what a disaster is called after.
    ['Yards on the Clyde and the Scheldt closed.', 'Clyde:place; Scheldt:place'],
    ['Satellites saw Montrelle. The scar of the Montrelle fire grew.', 'Montrelle:place; Montrelle fire:event'],
    // People by title, age, office, byline and saying.
    ['Davie Renshaw said the men had learned of it from the radio.', 'Davie Renshaw:person'],
    ['Kirsty Orrell MSP said so. The MP Ana Ruiz disagreed.', 'Kirsty Orrell:person; Ana Ruiz:person'],
    ['The mayor, Adaeze Obiora, spoke first.', 'Adaeze Obiora:person'],
    ['Prime Minister Tuulikki Ahonen met General Rashid al-Harbi.', 'Tuulikki Ahonen:person; Rashid al-Harbi:person'],
    ['Quentrix CEO Nandini Rao said that it would appeal.', 'Quentrix:organization; Nandini Rao:person'],
    ['“We were lucky,” said Jorge de la Cruz, 54, a farmer.', 'Jorge de la Cruz:person'],
    ['The coach praised Kim Min-seo after the match.', 'Kim Min-seo:person'],
    ['Dutch Foreign Minister Joost van der Meer agreed.', 'Joost van der Meer:person'],
    ['By Ana Ruiz & Lena Holt. The vote is over.', 'Ana Ruiz:person; Lena Holt:person'],
    ['The Securities and Harbours Commission met.', 'Securities and Harbours Commission:organization'],
    ['The Anti-Corruption Court heard anti-Boeing chants.', 'Anti-Corruption Court:organization; Boeing:organization'],
    ['Shares of Quentrix Holdings Co., Ltd fell.', 'Quentrix Holdings Co., Ltd:organization'],
    // Names from everywhere.
    [
      'Justice P. V. Raman and Dr A. K. Sen met Mohd. Aslam Raza.',
      'P. V. Raman:person; A. K. Sen:person; Mohd. Aslam Raza:person',
    ],
    [
      'Alhaji Musa Danbatta and Datuk Rosmah Ismail left. “No,” said Rosmah.',
      'Musa Danbatta:person; Rosmah Ismail:person; Rosmah:person',
    ],
    ['Coach Hernan “Tuca” Ferrer left.', 'Hernan “Tuca” Ferrer:person'],
    [
      'It was built by PT Galangan Nusantara for Grupo Drusk.',
      'PT Galangan Nusantara:organization; Grupo Drusk:organization',
    ],
    ['The final is at the Estadio Drusk. It began in Kafr el-Drusk.', 'Estadio Drusk:place; Kafr el-Drusk:place'],
    ['Petroleum Minister Ana Ruiz left.', 'Ana Ruiz:person'],
    ['DRUSKA, Indonesia — A ferry sank.', 'DRUSKA:place; Indonesia:place'],
    [
      'The European Bank for Harbours and Development lent it.',
      'European Bank for Harbours and Development:organization',
    ],
    // Disasters are called after their places.
    [
      'The Ballyvarna earthquake killed nine in Ballyvarna. The Ballyvarna fire brigade came.',
      'Ballyvarna earthquake:event; Ballyvarna:place; Ballyvarna:place',
    ],
    // Places.
    [
      '“It burnt,” said Ana Ruiz, 33, of Drusk. She took the road from Quillby.',
      'Ana Ruiz:person; Drusk:place; Quillby:place',
    ],
    ['It is the county hospital of Drusk. He is in Quillby prison.', 'Drusk:place; Quillby:place'],
    ['It sank near Lisbon, off the coast of Portugal.', 'Lisbon:place; Portugal:place'],
    ['Police in the village of Ardnamore closed the Ballyvarna River.', 'Ardnamore:place; Ballyvarna River:place'],
    ['The Quillby-based lender has branches in Trinidad and Tobago.', 'Quillby:place; Trinidad and Tobago:place'],
    ['Prices rose near the Ballyvarna dam, said Drusk residents.', 'Ballyvarna:place; Drusk:place'],
    ['Operations at Ballyvarna stopped; the injured were in hospital in Drusk.', 'Ballyvarna:place; Drusk:place'],
    ['Varnia’s central bank raised rates.', 'Varnia:place'],
    ['Varnia grew. Varnians are glad, said a Varnian.', 'Varnia:place'],
    // Companies that all know, and what is glued to a name.
    ['Boeing and Tesla sued Nvidia over its chips.', 'Boeing:organization; Tesla:organization; Nvidia:organization'],
    ['Fisheries Minister Ana Ruiz met Grandmaster Lena Holt.', 'Ana Ruiz:person; Lena Holt:person'],
    [
      'Post-Boeing days at IN-SEAe were dull, said Ana Ruiz, Co-founder.',
      'Boeing:organization; IN-SEAe:organization; Ana Ruiz:person',
    ],
    [
      'The tanker Ballyvarna left. Her Movimiento Drusk holds 41 seats.',
      'Ballyvarna:product; Movimiento Drusk:organization',
    ],
    // Parties, papers, clubs and courts.
    ['El Faro said so. Drusk holds 41 seats.', 'El Faro:organization; Drusk:organization'],
    ['Ana Ruiz (Drusk Siempre) leads.', 'Ana Ruiz:person; Drusk Siempre:organization'],
    [
      'The Court of Arbitration for Sport (CAS) ruled.',
      'Court of Arbitration for Sport:organization; CAS:organization',
    ],
    [
      'Chipmaker Drusk fell. The owner, Ballyvarna Lines, has paid.',
      'Drusk:organization; Ballyvarna Lines:organization',
    ],
    ['He was taken to Drusk General, a hospital.', 'Drusk General:organization'],
    // Products, projects and events.
    ['The MV Ballyvarna sank; a virus called Druskworm spread.', 'MV Ballyvarna:product; Druskworm:product'],
    ['The museum lost Girl With a Kite.', 'Girl With a Kite:product'],
    ['Boeing 737 MAX jets and the Nissan Leaf.', 'Boeing:organization; 737 MAX:product; Nissan Leaf:product'],
    ['A headline said Boeing Signs Deal With Tesla on Monday.', 'Boeing:organization; Tesla:organization'],
    ['The new Vantor X200 processor uses less power than the XR-9.', 'Vantor X200:product; XR-9:product'],
    ['Users of Lumigram said that the Lumigram app had crashed.', 'Lumigram:product; Lumigram:product'],
    ['It will pay for Project Heron, a solar farm.', 'Project Heron:project'],
    [
      'They drove from Lurema to Ostik, Pelmar and Velgor in the rain.',
      'Lurema:place; Ostik:place; Pelmar:place; Velgor:place',
    ],
    ['In Ostik the roads were closed.', 'Ostik:place'],
    ['The clinic at Ostik treated 40 people on Sunday.', 'Ostik:place'],
    ['The Ostik overtopped its banks at noon.', 'Ostik:place'],
    ['Two barges, the Ostik and the Lurema, sank.', 'Ostik:product; Lurema:product'],
    ['A volcanologist, Ostra Velmir, said that it would stop.', 'Ostra Velmir:person'],
    ['They beat Ostik Gulls 3-2 on Sunday.', 'Ostik Gulls:organization'],
    ['Mass was said at the church of Saint Odran on Sunday.', 'Saint Odran:place'],
    ['She moved the Supreme Court for bail.', 'Supreme Court:organization'],
    ['He gave “Salt Meridian” to her.', 'Salt Meridian:product'],
    ['It was bought by Grupo Velmar, and Velmar paid at once.', 'Grupo Velmar:organization; Velmar:organization'],
    ['The elders of the Ostik and the Lurem clans met.', ''],
    ['They saw Velmar Gulls win. Gulls lost a striker.', 'Velmar Gulls:organization; Gulls:organization'],
    ['Gulls lost their nests.', ''],
    [
      'The report by Ostra Velmir, a geologist at the Varn Institute, is new.',
      'Ostra Velmir:person; Varn Institute:organization',
    ],
    ['The brewery Ostik, the largest employer of the region, closed.', 'Ostik:organization'],
    ['The bus fell into the Ostik, police said.', 'Ostik:place'],
    ['They flew from Lurema Velm to Ostik.', 'Lurema Velm:place; Ostik:place'],
    ['Cases of Ebola rose.', ''],
    ['Hurricane Petra struck before the Varno Games.', 'Hurricane Petra:event; Varno Games:event'],
  ])('%s', (text, expected) => expect(named(text)).toBe(expected))

  test('a name typed by a plain cue anywhere keeps its type elsewhere', () => {
    const text =
      'Orbiter rose again. The company Orbiter makes locks.\n\nNobody at Orbiter would comment. We asked Orbiter.'
    expect(new Set(mentionsOf(text).map(({ type }) => type))).toEqual(new Set(['organization']))
  })

  test('things of one list are of one type', () => {
    expect(named('Customers include Quentrix Inc, Vellamo and Drusk.')).toBe(
      'Quentrix Inc:organization; Vellamo:organization; Drusk:organization',
    )
  })
})

describe('what names nothing', () => {
  test.each([
    ['It paid Rm600m and KSh 40 million.'],
    ['STATUS       Containment 40 percent.'],
    ['Yesterday the board met. Shares fell. Analysts were not surprised.'],
    ['On Monday, March 3, prices rose. By Friday they had fallen.'],
    ['Officials said: Nothing has changed. “Everything is fine,” they said.'],
    ['The Prime Minister and the Chief Executive Officer met the Mayor.'],
    ['French and Brazilian farmers sold to Japanese buyers.'],
    ['AI and GPU prices rose; the CEO bought TVs. GDP grew.'],
    ['The public-private partnership (PPP) ended. PPP contracts are rare.'],
    ['Three people died. It was Tuesday. Don’t ask why.'],
    ['It is banned by the Clean Harbours Act.'],
    ['Whoopsie, it broke. Argh! It broke.'],
    ['Headcount fell. Dockworkers left.'],
    ['It took R9.4 million, not R11.2m, in JANUARY-MARCH.'],
    ['Core CPI rose, FX RRR did not; EURUSD 1.07, 3.6 Mm3 and pH 3.'],
    ['Write to news@corvus.example or see www.corvus.example/News for More.'],
  ])('%s', (text) => expect(named(text)).toBe(''))

  test.each([
    ['# Why Harbour Prices Keep Rising\n\nPrices rose again in the harbour.', ''],
    ['# Key Takeaways\n\nIt rained.', ''],
    [
      '# Quentrix Wins Big Court Fight\n\nA court backed Quentrix Inc on Monday.',
      'Quentrix:organization; Quentrix Inc:organization',
    ],
    [
      'COURT BACKS QUENTRIX IN FIGHT\n\nA court backed Quentrix Inc on Monday.',
      'QUENTRIX:organization; Quentrix Inc:organization',
    ],
  ])('a headline’s capitals prove nothing: %s', (text, expected) => expect(named(text, 'a.md')).toBe(expected))
})

describe('layouts', () => {
  test.each([
    ['By Ana Ruiz and Tomás Öberg\n\nIt rained.', 'a.txt', 'Ana Ruiz:person; Tomás Öberg:person'],
    ['The **Quentrix**\nGroup and *Ana\nRuiz* met.', 'a.md', 'Quentrix**\nGroup:organization; Ana\nRuiz:person'],
    // Mastheads and datelines.
    ['THE BALLYVARNA REVIEW\n7 March 2026\n\nIt rained on the town.', 'a.txt', 'BALLYVARNA REVIEW:organization'],
    ['BANK OF VARNIA\nMonetary statement\n5 March 2026\n\nIt rained.', 'a.txt', 'BANK OF VARNIA:organization'],
    [
      '# It rained\n\n**Drusk Ballyvarna, Friday 6 March 2026 — money page**\n\nIt did.',
      'a.md',
      'Drusk Ballyvarna:organization',
    ],
    [
      'It rained on us\n\nDRUSKOGRAD, Jan 19 (Harbour Wire) - It rained on us.',
      'a.txt',
      'DRUSKOGRAD:place; Harbour Wire:organization',
    ],
    ['It rained on us\n\nDruskograd, 19 January 2026. Rain fell on us all.', 'a.txt', 'Druskograd:place'],
    [
      'MINISTER SUES BANK OF VARNIA\n7 March 2026\n\nHe sued the Bank of Varnia.',
      'a.txt',
      'BANK OF VARNIA:organization; Bank of Varnia:organization',
    ],
    ['LISBON (Reuters) — It rained.', 'a.txt', 'LISBON:place; Reuters:organization'],
    [
      'Varno’s mayor, Lena Holt, met Quentrix-backed firms and Lisbon–Madrid planners.',
      'a.txt',
      'Varno:place; Lena Holt:person; Quentrix:organization; Lisbon:place; Madrid:place',
    ],
  ])('%s', (text, source, expected) => expect(named(text, source)).toBe(expected))
})

describe('coreference inside an article', () => {
  /** Names grouped by entity: "Ana Ruiz = Ruiz; Lena Ruiz". */
  function grouped(text: string): string {
    const mentions = mentionsOf(text)
    const groups = new Map<number, Set<string>>()
    for (const { first, name } of mentions) groups.set(first, (groups.get(first) ?? new Set()).add(name))
    return [...groups.values()].map((names) => [...names].join(' = ')).join('; ')
  }

  test.each([
    ['Ana Ruiz, the mayor, spoke. Ruiz said no. Ms Ruiz left.', 'Ana Ruiz = Ruiz'],
    ['The Aubrey Harbour Trust (AHT) spoke. AHT said no.', 'Aubrey Harbour Trust = AHT'],
    ['Corvus Air Corp. (NYSE: CVA) rose. Corvus rose.', 'Corvus Air Corp. = CVA = Corvus; NYSE'],
    ['The European Harbours Commission met. The Commission said no.', 'European Harbours Commission = Commission'],
    ['The US and the United States agreed.', 'US = United States'],
    ['Ana Lyon, the mayor, spoke. Lyon said no.', 'Ana Lyon = Lyon'],
    ['Open Sea and OpenSea are one firm.', 'Open Sea = OpenSea'],
  ])('one: %s', (text, expected) => expect(grouped(text)).toBe(expected))

  test.each([
    ['Ana Ruiz met her brother, Pablo Ruiz.', 'Ana Ruiz; Pablo Ruiz'],
    [
      'Vellamo runs Vellamo Cloud Services. Vellamo said so. Vellamo Cloud Services grew.',
      'Vellamo; Vellamo Cloud Services',
    ],
    ['The city of Varno sued the Varno Times.', 'Varno; Varno Times'],
    ['Ana Lyon, the mayor, spoke in Lyon.', 'Ana Lyon; Lyon'],
    ['Vantor X100 and Vantor X200 differ.', 'Vantor X100; Vantor X200'],
  ])('two: %s', (text, expected) => expect(grouped(text)).toBe(expected))
})

describe('any text', () => {
  const piece = fc.constantFrom(
    'Ana Ruiz',
    'Quentrix Inc.',
    ' (AHT)',
    'the',
    'of',
    ' and ',
    ', ',
    '. ',
    '\n\n',
    '’s ',
    '"',
    '“',
    'U.S.',
    'X-9',
    '$3bn',
    'Mr. ',
    '# ',
    '| ',
    'é',
    '\u00a0',
    '\ud83d',
    '- ',
    'NATO',
    '1.',
    // Words that every object has a property of.
    'constructor ',
    'toString ',
    '__proto__ ',
    ' Constructor',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
  )

  test('one endless run of names is read to its end', () => {
    // Forty thousand words without a full stop: anything that compares every name with every other would not come back.
    const mentions = mentionsOf('John Smith '.repeat(20_000))
    expect(mentions.length).toBeGreaterThan(10_000)
    expect(new Set(mentions.map(({ first }) => first)).size).toBeLessThan(10)
  })

  test('thousands of names that begin or end alike are told apart', () => {
    const count = 4000
    const letters = (index: number) => String(index).replace(/\d/g, (digit) => 'bcdfgklmnp'[Number(digit)]! + 'o')
    const ministries = Array.from({ length: count }, (_, index) => `The Ministry of V${letters(index)}x paid. `)
    expect(new Set(mentionsOf(ministries.join('')).map(({ first }) => first)).size).toBe(count)
  })

  test('mentions are exact, in order, apart, and point back to the first of their entity', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('a.txt', 'a.md'), (text, source) => {
        const mentions = mentionsOf(text, source)
        let end = 0
        mentions.forEach((mention, index) => {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.first).toBeLessThanOrEqual(index)
          expect(mentions[mention.first]!.first).toBe(mention.first)
          end = mention.end
        })
      }),
      { numRuns: 300 },
    )
  })
})
