import { conflict, pair, tension, type WordPair } from './wordPair.ts'

/** Said and denied with one verb, with words that deny one another, and of what there is none. */
export const opposites: Readonly<Record<string, readonly WordPair[]>> = {
  crash: [
    pair(
      'The black box was recovered on Friday, investigators said of the Orla Air crash.',
      'Search teams have not yet recovered the black box of the Orla Air jet.',
      tension('status', 'black box'),
    ),
    pair(
      '---\ndate: 2025-03-01\n---\nSearch teams have not yet recovered the black box of the Orla Air jet.',
      '---\ndate: 2025-03-04\n---\nSearch teams recovered the black box of the Orla Air jet.',
      null,
    ),
    pair('The driver was sober, police said.', 'The driver was drunk, police said.', conflict('status', 'alcohol')),
    pair(
      'The doors of the club were locked, survivors said.',
      'The doors of the club were unlocked, the owner said.',
      conflict('status', 'doors'),
    ),
    pair(
      'The doors of the club were locked, survivors said.',
      'The doors of the school were unlocked, the owner said.',
      null,
    ),
    pair(
      'The crew did not send a distress call, the agency said.',
      'The agency sent two ships after a distress call from a trawler last week.',
      null,
    ),
    pair('Rescue teams could not reach the village on Monday.', 'Rescue teams reached the village on Tuesday.', null),
    pair('The old bridge was unsafe.', 'The new bridge is safe, engineers say.', null),
  ],
  business: [
    pair(
      'The union accepted the pay offer on Tuesday.',
      'The union rejected the pay offer on Tuesday.',
      conflict('status', 'pay offer'),
    ),
    pair('The union accepted the pay offer on Tuesday.', 'The board rejected the takeover offer on Tuesday.', null),
    pair(
      'Kestrel Foods did not say when the plant would close.',
      'Kestrel Foods said the plant would close in June.',
      null,
    ),
    pair('Shares in Tolland rose on Monday.', 'Shares in Tolland fell on Tuesday.', null),
    pair('The firm is not profitable in Europe.', 'The firm became profitable in Asia.', null),
    pair('Microsol held exclusive rights to the engine.', 'Microsol no longer holds the rights to the engine.', null),
  ],
  politics: [
    pair(
      'President Sall signed the law on Thursday.',
      'President Sall vetoed the law on Thursday.',
      conflict('status', 'law'),
    ),
    pair('President Sall signed the law on Thursday.', 'President Sall vetoed the budget on Thursday.', null),
    pair('The Senate backed the bill.', 'The House opposed the bill.', null),
    pair('Kova did not concede until midnight.', 'Kova conceded at midnight.', null),
  ],
  medicine: [
    pair(
      'The Selvax trial met its main goal.',
      'The Selvax trial missed its main goal.',
      conflict('status', 'main goal'),
    ),
    pair(
      'The vaccine caused no serious side effects, the maker Okono said.',
      'Three volunteers suffered serious side effects after the Okono vaccine.',
      conflict('status', 'side effects'),
    ),
    pair('Three of the five judges found no error.', 'Two judges found an error.', null),
  ],
  space: [
    pair(
      'Veer’s satellite reached its orbit, the agency said.',
      'Veer’s satellite failed to reach orbit.',
      conflict('status', 'orbit'),
    ),
    pair('The rocket carried no passengers.', 'The rocket carried two passengers.', conflict('status', 'passengers')),
    pair('The rocket carried no passengers.', 'The ferry carried two passengers.', null),
  ],
  heist: [
    pair(
      'No safe-deposit boxes were opened, Karst Bank said.',
      'Thieves left with the cash; 43 safe-deposit boxes were forced open.',
      conflict('status', 'boxes'),
    ),
    pair(
      'The stolen painting was undamaged when it was found.',
      'The stolen painting was badly damaged when it was found.',
      conflict('status', 'painting'),
    ),
    pair('Police have not found the car.', 'Police found the knife.', null),
  ],
  deeds: [
    pair(
      'The bridge was designed by Ines Brandt.',
      'The bridge was designed by Tom Hale.',
      conflict('term', 'Tom Hale'),
    ),
    pair('The bridge was designed by Ines Brandt.', 'The harbour was designed by Tom Hale.', null),
    pair('Lena Ortiz scored the winning goal.', 'Maya Sund scored the winning goal.', conflict('term', 'winning goal')),
    pair('Maya Sund scored the first goal.', 'Lena Ortiz scored the second goal.', null),
  ],
  'what is collected, and what is least': [
    pair('Norda Bank has raised $42 million.', 'Norda Bank lowered its fee for the shops of Selden.', null),
    pair(
      'Norda Bank has raised its fee for the shops of Selden.',
      'Norda Bank has the lowest fee for the shops of Selden.',
      null,
    ),
    pair(
      'The council of Selden has raised the ferry toll.',
      'The council of Selden has lowered the ferry toll.',
      tension('status', 'raised'),
    ),
  ],
  speech: [
    pair(
      '“The judges have spoken and I will respect their decision,” said Ines Brandt.',
      '“The judges have decided, and I shall accept what they have decided,” said Ines Brandt.',
      tension('quote', 'Ines Brandt'),
    ),
    pair(
      '“The judges have spoken and I will respect their decision,” said Ines Brandt.',
      '“The judges have a hard winter of work before them,” said Ines Brandt.',
      null,
    ),
    pair(
      '“I have dreamed about this shirt since I was a boy,” said Tom Hale.',
      '“I’ve dreamt of this shirt ever since I was a child,” said Tom Hale.',
      conflict('quote', 'Tom Hale'),
    ),
    pair(
      '“I have dreamed about this shirt since I was a boy,” said Tom Hale.',
      '“I have slept badly since I was a boy,” said Tom Hale.',
      null,
    ),
  ],
}
