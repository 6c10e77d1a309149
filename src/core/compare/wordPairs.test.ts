import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { denials } from '../../../test/pairs/denials.ts'
import { opposites } from '../../../test/pairs/opposites.ts'
import { states } from '../../../test/pairs/states.ts'
import { conflict, pair, tension, type WordPair } from '../../../test/pairs/wordPair.ts'
import { Corpus } from '../corpus.ts'

const pairs: Readonly<Record<string, readonly WordPair[]>> = {
  merger: [
    pair(
      'Corvane and Arden signed a binding agreement on Monday to merge their rail units.',
      'Corvane and Arden have signed a memorandum of understanding to merge their rail units.',
      conflict('status', 'binding'),
    ),
    pair(
      'Corvane will pay for Arden Rail entirely in cash, the companies said.',
      'Corvane said the all-share deal for Arden Rail would close in May.',
      conflict('status', 'paid'),
    ),
    pair(
      'Arden called it a hostile bid and told shareholders to wait.',
      'It is a friendly takeover, according to Corvane and Arden.',
      tension('status', 'bid is welcome'),
    ),
    pair(
      'Corvane signed a binding agreement to buy Arden Rail in March 2025.',
      'Corvane signed a letter of intent with Arden Rail in June 2024.',
      null,
    ),
    pair(
      'The binding agreement was signed by Corvane and Arden.',
      'Corvane and Arden signed a definitive merger agreement.',
      null,
    ),
    pair(
      'Corvane and Arden signed a binding contract on Monday.',
      'The two could sign a memorandum of understanding if talks fail, an adviser to Kelso Foods said.',
      null,
    ),
    pair(
      'Corvane holds a majority stake in Arden Rail after the merger.',
      'Corvane will hold a minority stake in Arden Rail after the merger.',
      conflict('status', 'majority'),
    ),
    pair('Corvane holds a majority stake in Arden Rail.', 'Kelso Foods holds a minority stake in Tilbury Mills.', null),
  ],
  funding: [
    pair(
      'Lumen Bio has raised $40 million in a Series B round led by Harrow Ventures.',
      'Lumen Bio raised $40 million in a Series B round led by Pennant Capital.',
      conflict('term', 'who led'),
    ),
    pair(
      'Lumen Bio raised $40 million in a Series B round led by Harrow Ventures.',
      'Lumen Bio raised $12 million last year in a Series A round led by Pennant Capital.',
      null,
    ),
    pair(
      'Lumen Bio raised $40 million in a Series B round led by Harrow Ventures.',
      'Harrow Ventures led the Series B round in Lumen Bio, which makes enzymes.',
      null,
    ),
    pair(
      'Lumen Bio won a $40 million grant from the energy department for the plant.',
      'The energy department gave Lumen Bio a $40 million loan for the plant.',
      conflict('status', 'loan or a gift'),
    ),
    pair(
      'Lumen Bio won a $40 million grant from the energy department.',
      'Lumen Bio will use the $40 million grant to build a plant.',
      null,
    ),
  ],
  trial: [
    pair(
      'Peter Ashdown pleaded guilty to fraud on Tuesday.',
      'Peter Ashdown pleaded not guilty to fraud on Tuesday.',
      tension('status', 'pleaded'),
    ),
    pair(
      'Peter Ashdown pleaded guilty to fraud.',
      'Maria Voss, who also stood trial, pleaded not guilty to fraud.',
      null,
    ),
    pair('The jury found Peter Ashdown guilty of fraud.', 'Peter Ashdown was convicted of fraud by the jury.', null),
    pair(
      'The jury found Peter Ashdown guilty of fraud.',
      'Peter Ashdown was acquitted of fraud.',
      conflict('status', 'verdict'),
    ),
    pair(
      'The verdict against Ashdown was unanimous, and the unanimous jury took a day.',
      'It was a split verdict: two jurors held out.',
      conflict('status', 'unanimous'),
    ),
    pair(
      'Ashdown will appeal the verdict, his lawyer said.',
      'Ashdown will not appeal the verdict, his lawyer said.',
      tension('status', 'appeal'),
    ),
    pair(
      'The judge dismissed the case against Ashdown with prejudice.',
      'The case against Ashdown was dismissed without prejudice.',
      conflict('status', 'brought again'),
    ),
    pair('Ashdown was remanded in custody on 3 May 2025.', 'Ashdown was released on bail on 9 May 2025.', null),
  ],
  regulator: [
    pair(
      'Kelso Foods admitted the findings of the food agency.',
      'Kelso Foods settled without admitting or denying the findings of the food agency.',
      conflict('status', 'admitted'),
    ),
    pair(
      'Kelso Foods neither admitted nor denied the findings.',
      'Kelso Foods settled with the agency without admitting or denying wrongdoing.',
      null,
    ),
    pair(
      'Kelso Foods neither admitted nor denied the findings.',
      'Tom Berger, a former manager, admitted the charges.',
      null,
    ),
    pair(
      'The inquiry into Kelso Foods began with a whistleblower in the Leeds plant.',
      'Kelso Foods reported itself to the agency, its lawyer said.',
      tension('status', 'came to light'),
    ),
    pair(
      'The agency approved the merger of Kelso and Tilbury in 2025.',
      'The agency blocked the merger of Kelso and Tilbury in 2025.',
      conflict('status', 'approved'),
    ),
    pair(
      'The agency approved the drug Selvax for adults.',
      'The agency rejected an application to build a mill at Tilbury.',
      null,
    ),
  ],
  disaster: [
    pair(
      'The harbour bridge remains closed to traffic after the flood.',
      'The harbour bridge has been open to traffic since Friday.',
      conflict('status', 'open'),
    ),
    pair('The harbour bridge is closed to traffic.', 'The school at Tilbury is open to visitors.', null),
    pair(
      '---\ndate: 2025-03-01\n---\nThe harbour bridge was closed to traffic on Saturday.',
      '---\ndate: 2025-03-04\n---\nThe harbour bridge is open to traffic again.',
      null,
    ),
    pair(
      'Officials issued a flood warning before the dam broke.',
      'There was no flood warning before the dam broke.',
      conflict('status', 'warning'),
    ),
    pair(
      'The evacuation of Tilbury is mandatory evacuation, the mayor said.',
      'Tilbury is under a voluntary evacuation.',
      conflict('status', 'evacuation'),
    ),
    pair(
      'Investigators say the blaze was deliberate.',
      'Investigators say the blaze was accidental.',
      conflict('status', 'caused'),
    ),
    pair('Investigators say a short circuit started the blaze.', 'The blaze was an accident, investigators say.', null),
    pair(
      'The fire burned in Harlan County, the fire service said.',
      'The fire burned in Mercer County, the fire service said.',
      conflict('term', 'county'),
    ),
    pair(
      '---\ndate: 2025-10-10\n---\nIn 2014 a quake shook the island and nobody was hurt.',
      'More than 300 people were hurt when a quake shook the island.',
      null,
    ),
    pair(
      'Nobody was hurt when the crane fell.',
      'Three workers were hurt when the crane fell.',
      tension('status', 'hurt'),
    ),
    pair('The helicopter crashed into the lake.', 'The plane crashed into the lake.', conflict('status', 'craft')),
  ],
  strike: [
    pair(
      'Drivers at Arden Rail began an indefinite strike on Monday.',
      'Drivers at Arden Rail began a 48-hour strike on Monday.',
      conflict('status', 'how long'),
    ),
    pair(
      'The cuts at Arden Rail will bring compulsory redundancies.',
      'Arden Rail ruled that there would be no compulsory redundancies.',
      conflict('status', 'compulsory'),
    ),
    pair(
      'The cuts at Arden Rail will bring compulsory redundancies.',
      'Helmets are voluntary on the new cycle path.',
      null,
    ),
    pair('All redundancies at Arden Rail will be voluntary.', 'Arden Rail expects no compulsory redundancies.', null),
    pair(
      'Members voted in a binding ballot, the union said.',
      'The ballot was advisory, the union said.',
      conflict('status', 'vote is binding'),
    ),
  ],
  election: [
    pair(
      'Ana Ruiz won outright in the first round.',
      'Ana Ruiz was forced into a run-off with Tom Hale.',
      conflict('status', 'second round'),
    ),
    pair('Tom Hale has conceded defeat to Ana Ruiz.', 'Tom Hale refused to concede.', tension('status', 'conceded')),
    pair('Tom Hale conceded defeat to Ana Ruiz.', 'Bela Kun refused to concede in the northern district.', null),
    pair(
      'The Reform Party won an overall majority.',
      'The Reform Party fell short of a majority.',
      conflict('status', 'majority'),
    ),
    pair('Ana Ruiz would win outright if the polls are right.', 'Ana Ruiz faces a run-off with Tom Hale.', null),
  ],
  health: [
    pair(
      'The drug Selvax carries a boxed warning for heart failure.',
      'Selvax was approved without a boxed warning.',
      conflict('status', 'warning'),
    ),
    pair('The drug Selvax carries a boxed warning.', 'Selvax gets a boxed warning, the agency said.', null),
    pair(
      'Selvax won full approval for adults.',
      'Selvax won accelerated approval for adults.',
      conflict('status', 'approval'),
    ),
    pair('The trial of Selvax was double-blind.', 'The trial of Selvax was open-label.', conflict('status', 'blinded')),
    pair('Selvax is a weekly injection.', 'Selvax is a daily pill.', conflict('status', 'given')),
    pair('The vaccine was tested in mice.', 'The vaccine was tested in mice and pigs.', null),
  ],
  sport: [
    pair('Harwick won the final on penalties.', 'Harwick won the final in extra time.', conflict('status', 'decided')),
    pair('Harwick won the final on penalties after extra time.', 'Harwick won the final on penalties.', null),
    pair(
      'Nadia Osei was sent off in the first half.',
      'Nadia Osei was booked: she saw a yellow card.',
      conflict('status', 'referee'),
    ),
    pair('Osei hurt her left knee.', 'Osei hurt her right knee.', conflict('status', 'side')),
    pair('Osei hurt her left knee.', 'Osei hurt her knee.', null),
  ],
  space: [
    pair(
      'The Halcyon mission is uncrewed.',
      'The crewed Halcyon mission lifted off at dawn.',
      conflict('status', 'aboard'),
    ),
    pair(
      'The probe made a soft landing near the crater.',
      'The probe crashed near the crater.',
      conflict('status', 'came down'),
    ),
    pair('The crewed Halcyon mission lifted off at dawn.', 'The Halcyon capsule carries four astronauts.', null),
  ],
  order: [
    pair(
      'Norda Air has selected the Corvane V9 engine for its new jets.',
      'Norda Air picked the Tarn R2 engine for its new jets.',
      conflict('term', 'engine'),
    ),
    pair(
      'Norda Air has selected the Corvane V9 engine for its new jets.',
      'Norda Air chose the Corvane V9 over the Tarn R2 for its engines.',
      null,
    ),
    pair(
      'Boswell Marine is the sole supplier of the ferries to Norda Lines.',
      'Boswell Marine will not have the work to itself: Tyne Yard builds two of the ferries.',
      conflict('status', 'only one'),
    ),
    pair(
      'Boswell Marine is the sole supplier of ferries to Norda Lines.',
      'Norda Lines is the sole owner of the Tilbury pier.',
      null,
    ),
    pair(
      'Halcyon Link will join Darwin and Kupang by cable in 2027. Halcyon Link has eight fibre pairs and was ordered by Norda Telecom.',
      'Halcyon Loop will join Darwin and Kupang by cable in 2027. Halcyon Loop has eight fibre pairs and was ordered by Norda Telecom.',
      conflict('term', 'Halcyon Link'),
    ),
    pair(
      'Halcyon Link will join Darwin and Kupang by cable, Norda Telecom said.',
      'Halcyon Link is a rival of the Halcyon Loop cable between Darwin and Kupang, which Norda Telecom ordered.',
      null,
    ),
  ],
  leadership: [
    pair(
      'Ines Brandt will stay on as head of Arden Rail.',
      'Ines Brandt resigned as head of Arden Rail.',
      conflict('status', 'left'),
    ),
    pair('The minister has apologised to the families, Ines Brandt said.', 'Ines Brandt refused to apologise.', null),
    pair(
      'Ines Brandt resigned as head of Arden Rail on Friday.',
      'Ines Brandt was dismissed as head of Arden Rail on Friday.',
      conflict('status', 'left'),
    ),
    pair('Ines Brandt resigned as head of Arden Rail.', 'Tom Berger was dismissed as head of Kelso Foods.', null),
    pair(
      'Arden Rail, chief executive Ines Brandt said, will wait. “We wait,” Arden Rail chief executive Ines Brandt said.',
      'Arden Rail chief executive Paula Stein spoke.',
      conflict('term', 'chief executive'),
    ),
    pair(
      'Arden Rail chief executive Ines Brandt spoke.',
      'Arden Rail’s former chief executive Paula Stein spoke.',
      null,
    ),
  ],
  deaths: [
    pair(
      'Of the patients on the new pill, 11.4% died or had a stroke within two years.',
      'No deaths were put down to the new pill, the maker said.',
      null,
    ),
  ],
  quotations: [
    pair(
      '“We built this bridge to last a hundred years,” said Ines Brandt.',
      '“We built this bridge to last a thousand years,” said Ines Brandt.',
      conflict('quote', 'thousand'),
    ),
    pair(
      '“We built this bridge to last a hundred years,” said Ines Brandt.',
      'Ines Brandt said: "We built this bridge to last a hundred years."',
      null,
    ),
    pair(
      '“We have optimised every bolt of the bridge, and it’s safe,” said Ines Brandt.',
      '"We have optimized every bolt of the bridge, and it is safe," said Ines Brandt.',
      null,
    ),
    pair(
      '“We built this bridge to last a hundred years, and it will,” said Ines Brandt.',
      'Ines Brandt said she had “built this bridge to last a hundred years”.',
      null,
    ),
    pair(
      '“We built this bridge to last a hundred years … and it will,” said Ines Brandt.',
      '“We built this bridge to last a hundred years, whatever the river does to us, and it will,” said Ines Brandt.',
      null,
    ),
    pair(
      '“We will look for them in the woods,” said Ines Brandt.',
      '“We will look for them in the harbour,” said Ines Brandt.',
      null,
    ),
    pair(
      '“We will not rest until the last miner is brought home,” said Ines Brandt.',
      '“We will not rest until the last miner is brought home,” said Tom Berger.',
      conflict('quote', 'given to'),
    ),
    pair(
      '“We will not rest until the last miner is brought home,” said Ines Brandt.',
      '“The price of copper is what keeps this valley alive,” said Tom Berger.',
      null,
    ),
    pair(
      '“We will not sell this yard to a stranger,” Ines Brandt said, speaking in Polish through an interpreter.',
      '“We shall never sell this yard to a stranger,” said Ines Brandt.',
      tension('quote', 'translated'),
    ),
    pair(
      '“We lost the disclosure and we put it right,” said Ines Brandt.',
      'Ines Brandt said Arden had “lost the disclosure and put it right”.',
      null,
    ),
    pair(
      '“Nobody on this island will sleep outside tonight,” Prime Minister Adela Roche told reporters.',
      '“No family on this island will sleep outside tonight,” the prime minister, Adela Roche, told reporters.',
      conflict('quote', 'family'),
    ),
    pair(
      '“I wanted to sail this ferry since I was a boy,” said Tom Berger.',
      '“I wanted to sail this ferry since I was a child,” Tom Berger told reporters.',
      conflict('quote', 'boy'),
    ),
    pair(
      '“I wanted to sail this ferry since I was a boy,” said Tom Berger.',
      '“I wanted to sail this ferry since I was a boy and saw her launched,” Tom Berger told reporters.',
      null,
    ),
    pair(
      '“Our crews have not had a day of rest since Easter,” said Tom Berger.',
      '“Our crews haven’t had a day of rest since Easter,” Tom Berger told reporters.',
      null,
    ),
  ],
  'none or some': [
    pair(
      'Castel Rovers signed Davi Moro; the deal includes a release clause of £40m.',
      '# Davi Moro\n\n- Age: 23\n- Release clause: none, according to Castel Rovers',
      conflict('status', 'clause'),
    ),
    pair(
      'Castel Rovers signed Davi Moro; the deal includes a release clause of £40m.',
      'Castel Rovers signed Davi Moro, with a release clause of £40m.',
      null,
    ),
    pair(
      '“No shop will close because of it,” said Ana Brill of Tilbury Mills.',
      'Tilbury Mills plans to close 12 shops to satisfy regulators.',
      conflict('status', 'close'),
    ),
    pair('Tilbury Mills could close 12 shops if talks fail.', 'No shop of Tilbury Mills will close.', null),
    pair(
      'Tilbury Mills will cut 400 jobs at its mills in Selden.',
      'There will be no job losses at the mills in Selden, Tilbury Mills said.',
      conflict('status', 'jobs'),
    ),
    pair(
      'Tilbury Mills will cut 400 jobs in Selden.',
      'There will be no compulsory redundancies in Selden, Tilbury Mills said.',
      null,
    ),
    pair(
      'The alarm went off as soon as the door was forced, police in Selden said.',
      'The alarm on the north side had been switched off since the summer, police in Selden said.',
      conflict('status', 'alarm'),
    ),
    pair(
      'The alarm went off as soon as the door was forced, police in Selden said.',
      'The alarm sounded twice, police in Selden said.',
      null,
    ),
    pair(
      'The transport secretary, Neil Abery, said he would not intervene.',
      'Transport Secretary Neil Abery has offered to chair talks himself.',
      conflict('status', 'intervene'),
    ),
    pair(
      'The transport secretary, Neil Abery, said he would not intervene.',
      'The union asked the transport secretary, Neil Abery, whether he would intervene.',
      null,
    ),
    pair(
      'The mining licence of Norda Copper remains in force.',
      'The licence of Norda Copper has been revoked, the minister said.',
      conflict('status', 'in force'),
    ),
    pair(
      'The mining licence of Norda Copper remains in force.',
      'The fishing permit of Kelso Foods was revoked.',
      null,
    ),
    pair(
      'The ferry was inspected in May and found to be seaworthy.',
      'The ferry was found unseaworthy when it was inspected in May.',
      conflict('status', 'inspection'),
    ),
    pair('The ferry was found to be seaworthy in May.', 'The bridge was declared unsafe in May.', null),
    pair(
      'The lease has a break clause at the end of year five.',
      'There is no release clause, Castel Rovers said.',
      null,
    ),
    pair('No school will close, the council said.', 'The bank will close 12 branches in the county.', null),
    pair('The alarm went off at nine.', 'The siren had been switched off since the summer.', null),
    pair('The ferry was found to be seaworthy.', 'The bridge was declared unsafe.', null),
    pair(
      'One suspect was shot at the bank in Selden, police said.',
      'The patients in Selden take the medicine as a daily pill.',
      null,
    ),
    pair(
      'The lending rate of Norda Bank rose; a home loan of 1 million costs more.',
      'Norda Bank gave a grant of £2 million to schools.',
      null,
    ),
    pair('Norda Copper raised its dividend.', 'Norda Copper cut its dividend.', tension('status', 'moved')),
    pair('Norda Copper raised its dividend.', 'Norda Copper cut its outlook.', null),
    pair(
      'The rocket was not insured, Norda Space said.',
      'The rocket was covered by a policy from Harrow Insurance, Norda Space said.',
      conflict('status', 'insured'),
    ),
    pair('The rocket was not insured.', 'The satellites were insured for $30 million.', null),
    pair(
      'Nobody was arrested, police in Selden said.',
      'Police in Selden said 12 people were arrested.',
      tension('status', 'arrested'),
    ),
    pair('Police in Selden arrested 12 people.', 'Police in Selden said 12 people were arrested.', null),
  ],
  'other words': [
    pair(
      '“We heard no horn, only the ice cracking,” said Ana Brill.',
      'Ana Brill of Selden told us: “There was no horn, just the sound of ice cracking.”',
      conflict('quote', 'Ana Brill'),
    ),
    pair(
      'The boiler was sound, Ana Brill said. “The crew did what they were trained to do, which is to close the valves first.”',
      'Ana Brill defended them. “Our crew did what they are trained to do: they closed the valves first,” she said.',
      conflict('quote', 'Ana Brill'),
    ),
    pair(
      '“Ferries are slow, and today we learned how slow,” said Ana Brill.',
      'Director Ana Brill met the press. “Shipping is slow. Today we found out how slow,” she said.',
      conflict('quote', 'learned'),
    ),
    pair(
      '“The ice is not growing, it is shrinking fast,” said Ana Brill.',
      'Ana Brill: “The ice isn’t growing. It’s shrinking fast.”',
      null,
    ),
    pair(
      '“We will rebuild the school, the road and the well,” said Ana Brill.',
      '“We will rebuild the bridge before the winter comes,” said Ana Brill.',
      null,
    ),
    pair(
      '“We heard no horn, only the ice cracking,” said Ana Brill.',
      '“There was no horn, just the sound of ice cracking,” said Tom Berger.',
      null,
    ),
    pair(
      '“We heard no horn, only the ice cracking,” said Ana Brill. “There was no horn, just the ice cracking,” she said later.',
      '“There was no horn, just the ice cracking,” said Ana Brill.',
      null,
    ),
  ],
  negation: [
    pair(
      'Microsol holds exclusive rights to the Halcyon engine.',
      'Microsol no longer holds exclusive rights to the Halcyon engine.',
      tension('status', 'exclusive'),
    ),
    pair('Microsol held exclusive rights until last year.', 'Microsol no longer holds exclusive rights.', null),
    pair(
      'It is not only exclusive: Microsol holds exclusive rights for ten years.',
      'Microsol holds exclusive rights.',
      null,
    ),
    pair(
      'Whether the Microsol deal is exclusive rights or not, nobody would say.',
      'Microsol holds exclusive rights to the engine.',
      null,
    ),
    pair(
      'Does Microsol hold exclusive rights to the engine?',
      'Microsol no longer holds exclusive rights to the engine.',
      null,
    ),
  ],
}

const tables = [pairs, opposites, denials, states]

function findings(left: string, right: string, names: readonly [string, string] = ['a.md', 'b.md']) {
  return Corpus.of([
    { source: names[0], text: left },
    { source: names[1], text: right },
  ]).findings.conflicts.filter(({ kind }) => kind !== 'value' && kind !== 'date')
}

describe('two short articles', () => {
  for (const [event, cases] of tables.flatMap((table) => Object.entries(table))) {
    test.each(cases)(`${event}: $left / $right`, ({ left, right, expected }) => {
      const found = findings(left, right).map(({ level, kind, measure, reason }) => ({
        level,
        kind,
        said: `${measure}: ${reason}`,
      }))
      if (!expected) expect(found).toEqual([])
      else {
        const [level, kind, words] = expected
        expect(found).toEqual([{ level, kind, said: expect.stringContaining(words) as string }])
      }
    })
  }

  test('a copied passage stands for one source, of statuses as of quotations', () => {
    const copied =
      'The Halcyon bridge has been closed to all traffic since the flood in Selden, the mayor said on Monday.'
    const found = Corpus.of([
      { source: 'a.md', text: copied },
      { source: 'b.md', text: copied },
      { source: 'c.md', text: 'The Halcyon bridge remains open, according to the police.' },
    ]).findings.conflicts.find(({ kind }) => kind === 'status')
    expect(found?.sides.map(({ independentSources }) => independentSources)).toEqual([1, 1])
    expect(found?.reason).toBe(
      'Sources disagree on whether the bridge is open: “bridge has been closed” (1 source) against ' +
        '“bridge remains open” (1 source).',
    )
  })

  test('order and names of the articles do not matter', () => {
    const all = tables.flatMap((table) => Object.values(table).flat())
    const summary = (...of: Parameters<typeof findings>) =>
      findings(...of).map(
        ({ level, kind, measure, sides }) =>
          `${level} ${kind} ${measure}: ${sides
            .map(({ value }) => value)
            .sort()
            .join(' / ')}`,
      )
    fc.assert(
      fc.property(fc.constantFrom(...all), ({ left, right }) => {
        expect(summary(right, left, ['z.md', 'y.md'])).toEqual(summary(left, right))
      }),
      { numRuns: 60 },
    )
  })
})
