import { conflict, pair, tension, type WordPair } from './wordPair.ts'

/** Quotations, and statuses under negations, none or some. */
export const speech: Readonly<Record<string, readonly WordPair[]>> = {
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
  retold: [
    pair(
      '“I told them that knees go but hearts can be borrowed,” said the coach, Ines Brandt.',
      'Coach Ines Brandt roared: “I said to the girls, your knees go, but you can always borrow some hearts!”',
      tension('quote', 'Ines Brandt'),
    ),
    pair(
      '“The knees go but the heart stays young,” said the coach, Ines Brandt.',
      'Coach Ines Brandt said: “We played the second half with our hearts and not with our heads.”',
      null,
    ),
    pair(
      '“You did not sell horses, you sold hope, and it was not yours to sell,” Judge Ines Brandt told him.',
      'A judge in Selden told the trader: “You didn’t sell ponies, you sold hope, and that was never yours to sell.”',
      conflict('quote', 'Ines Brandt'),
    ),
    pair(
      '“You did not sell horses, you sold hope,” Judge Ines Brandt told him.',
      'A judge in Selden told the trader: “You did not buy horses for your hope to be sold, and you were warned.”',
      null,
    ),
  ],
}
