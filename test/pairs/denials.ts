import { conflict, pair, tension, type WordPair } from './wordPair.ts'

/** Denials and opposites beside what tells two like things apart: ordinals, directions, deputies, addressees, parts. */
export const denials: Readonly<Record<string, readonly WordPair[]>> = {
  rescue: [
    pair(
      'Rescuers reached the trapped miners of Norrland on Friday.',
      'On Friday rescuers had still not reached the trapped miners of Norrland.',
      tension('status', 'miners'),
    ),
    pair('Rescuers have not reached the second shaft.', 'Rescuers reached the first shaft.', null),
    pair('The fire did not spread to the hotel.', 'The fire spread to the warehouse next door.', null),
    pair('The bomb in the station was defused.', 'A second bomb in the station exploded.', null),
    pair('Some flights to Oslo were cancelled.', 'The flight to Oslo was not cancelled.', null),
  ],
  purchase: [
    pair('Veldt is not buying the Selden mill to shut it.', 'Veldt is buying the Selden mill.', null),
    pair('Ana Brill did not sell the mill because of the fine.', 'Ana Brill sold the mill in May.', null),
    pair(
      'The court did not order Veldt to fence the quarry.',
      'The court ordered Veldt to fence the quarry.',
      conflict('status', 'order'),
    ),
    pair('Veldt is not buying the Selden mill.', 'Veldt is buying the Selden mill.', conflict('status', 'mill')),
  ],
  laboratory: [
    pair(
      'The tests detected lead in the water.',
      'The tests detected no lead in the water.',
      conflict('status', 'lead'),
    ),
    pair('The tests detected no lead in the water.', 'The tests detected copper in the water.', null),
    pair('The study included children.', 'The study excluded children.', conflict('status', 'children')),
    pair('The study included children.', 'A second study excluded children.', null),
  ],
  parliament: [
    pair('The senator voted for the bill.', 'The senator voted against the bill.', conflict('status', 'bill')),
    pair('The senator voted for the bill.', 'The senator voted against the budget.', null),
    pair('The mayor said he would not resign.', 'The deputy mayor resigned.', null),
    pair('The minister has not apologised to the unions.', 'The minister apologised to the families.', null),
  ],
  police: [
    pair(
      'The victim knew his attacker, police said.',
      'The victim did not know his attacker, police said.',
      conflict('status', 'attacker'),
    ),
    pair('The guards were armed.', 'The robbers were not armed.', null),
  ],
  arts: [
    pair(
      'The museum bought the painting, which is unsigned.',
      'The museum bought the painting, which is signed by the artist.',
      conflict('status', 'painting'),
    ),
    pair('The painting is unsigned.', 'The drawing was signed by the artist.', null),
    pair('The charity accepted the donation.', 'The charity returned the donation.', conflict('status', 'donation')),
    pair('The charity accepted the donation.', 'The museum returned the donation.', null),
  ],
  match: [
    pair('The referee awarded a penalty.', 'The referee did not award a penalty.', conflict('status', 'penalty')),
    pair(
      'The referee did not award a penalty in the first half.',
      'The referee awarded a penalty in the second half.',
      null,
    ),
  ],
  roads: [
    pair('The north tunnel is closed.', 'The south tunnel is open.', null),
    pair('The crew did not train for fires.', 'The crew trained for floods.', null),
  ],
}
