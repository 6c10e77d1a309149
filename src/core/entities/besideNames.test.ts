import { describe, expect, test } from 'vitest'
import { analyzeArticle } from '../analyze.ts'

/** "Ana Ruiz:person; Port Aubrey:place" */
function named(text: string, source = 'a.txt'): string {
  return analyzeArticle(text, { source })
    .mentions.map(({ text: printed, type }) => `${printed}:${type}`)
    .join('; ')
}

describe('nouns beside names that no list has', () => {
  test.each([
    // A noun before quotation marks is said of what they hold.
    ['The storm “Orvane Blue” hit the coast.', 'Orvane Blue:event'],
    ['The cafe “Orvane Blue” was shut.', 'Orvane Blue:product'],
    ['Doctors tried the vaccine candidate Orvexil on mice.', 'Orvexil:product'],
    ['Voters met the candidate Orva Exil at noon.', 'Orva Exil:person'],
    // Firms are introduced by the plural of what they do, and people by their names one by one.
    ['A survey by the consultants Belvane Orehl found mould.', 'Belvane Orehl:organization'],
    ['The architects Belva Orehl and Mira Tolm agreed.', 'Belva Orehl:person; Mira Tolm:person'],
    ['The lenders are 18 banks led by Osva Belmorska.', 'Osva Belmorska:organization'],
    ['The lenders are led by Ana Belmorska.', 'Ana Belmorska:person'],
    ['The ferry is operated by Osva Belmorska.', 'Osva Belmorska:organization'],
    ['The trial met its aim. ORVANE enrolled 400 people.', 'ORVANE:project'],
    ['They came from Orvane Belmuk by bus.', 'Orvane Belmuk:place'],
    ['The 390-megawatt Orvane Bank, which is late, is off the coast.', 'Orvane Bank:project'],
    ['At the Osvaldin clinic she slept.', 'Osvaldin:place'],
    ['He lives on King Street.', 'King Street:place'],
    // Stations, streets and towns of other languages.
    ['The two stations, Orva Belmorsk and Nalvik Tharn, are shut.', 'Orva Belmorsk:place; Nalvik Tharn:place'],
    ['Trains pass Orva Belmorsk and Nalvik Tharn stations.', 'Orva Belmorsk:place; Nalvik Tharn:place'],
    ['Orva Belmorsk and Nalvik Tharn said it was late.', 'Orva Belmorsk:person; Nalvik Tharn:person'],
    ['Shops on Avenue Belmar Tharn shut.', 'Avenue Belmar Tharn:place'],
    ['Her street in La Belvara was dug up.', 'La Belvara:place'],
    ['He wrote in La Belvara that it was dug up.', 'La Belvara:organization'],
    ['Next to its neighbour Orva Belmorsk a halt was built.', 'Orva Belmorsk:place'],
    ['She called her neighbour Orva Belmorsk at noon.', 'Orva Belmorsk:person'],
    // Models, teams, offices and peoples.
    ['It chose the 15-megawatt VR-240 for the site.', 'VR-240:product'],
    ['Champions Orva Belmorsk won again.', 'Orva Belmorsk:organization'],
    ['The flames were out, said Incident Commander Orva Belmorsk.', 'Orva Belmorsk:person'],
    ['A bunch of Dutchmen and some Aussies sang.', ''],
    ['It would fill two Olympic swimming pools.', ''],
    ['The jack-up Orvana was hired.', 'Orvana:product'],
    ['A van left the Chemin de Belval at dawn.', 'Chemin de Belval:place'],
    ['A crane fell onto the Orvane Star, which had berthed at night.', 'Orvane Star:product'],
    ['The Orvane Star (9,400 TEU, 300 m) lost boxes.', 'Orvane Star:product'],
    ['The Orvane Star, which had reported it, lost readers.', 'Orvane Star:organization'],
    ['Thieves broke glass in the Blue Room at night.', 'Blue Room:place'],
    ['It has a blue room. Room 4 is shut. See Note Room.', ''],
    // A thing before a comma, and what somebody calls it.
    ['He spent it on a yacht, Second Wind.', 'Second Wind:product'],
    ['He spent it on a whim, Second Wind.', 'Second Wind:organization'],
    ['It sent up a mission it called Second Wind.', 'Second Wind:project'],
    ['They stole a sapphire, the “Tears of Osvaldin”, at night.', 'Tears of Osvaldin:product'],
    ['The 185 km Osvar-Belmuk section has none.', 'Osvar-Belmuk:place'],
    ['A vessel sank. The ship is operated by Osvar Line.', 'Osvar Line:organization'],
    [
      'It was built by Osvar Heavy Industries of South Korea.',
      'Osvar Heavy Industries:organization; South Korea:place',
    ],
    [
      'The National Reef and Lagoon Authority (NRLA) met. The reef, a reef, was no reef.',
      'National Reef and Lagoon Authority:organization; NRLA:organization',
    ],
    // What is told of at once is no exclamation.
    ['Osvaldin, on the far shore, lies low.', 'Osvaldin:place'],
    ['Whoopsie, it broke.', ''],
    ['It moved 412,000 TEU with a Panamax crane of Korean steel.', ''],
    ['Randomised patients got it. Efficacy was low.', ''],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected)
  })

  test('a table says by its headers what a name alone in a cell is', () => {
    const table =
      '| | Old | New |\n|---|---|---|\n| Builder | Orvane Heavy Works | Belva Orehl |\n| Country | Mwera | Tolm |\n'
    expect(named(table, 'a.md')).toBe(
      'Orvane Heavy Works:organization; Belva Orehl:organization; Mwera:place; Tolm:place',
    )
    // Of a station or a line it is not sure.
    const line = '| | Old | New |\n|---|---|---|\n| Station | Mwera | Belva Orehl |\n'
    expect(named(line, 'a.md')).toBe('Mwera:person; Belva Orehl:organization')
    // What goes on for so long is no header.
    const long = (words: string) => named(`| ${words} country | Year |\n|---|---|\n| Tolm | 1998 |\n`, 'a.md')
    expect(long('The')).toBe('Tolm:place')
    expect(long('so very '.repeat(13))).not.toContain('Tolm:place')
  })
})

test('a paper’s name over what it says of itself and the day', () => {
  expect(
    named('MWERA COURIER\nServing the Osvaldin valley since 1931\nWednesday, July 15, 2026\n\nIt rained all day.\n'),
  ).toBe('MWERA COURIER:organization; Osvaldin:place')
  expect(named('# Tea Kettle\n\nEnergy news for people who pay, 3 March 2026\n\nIt rained all day.\n', 'a.md')).toBe(
    'Tea Kettle:organization',
  )
  expect(named('# Tea Kettle\n\nIt rained all day on 3 March 2026.\n', 'a.md')).toBe('')
})
