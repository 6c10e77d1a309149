import { conflict, pair, tension, type WordPair } from './wordPair.ts'

/** One act told by a verb, by a noun beside a verb that says little, or as a state; and acts that only sound alike. */
export const acts: Readonly<Record<string, readonly WordPair[]>> = {
  payment: [
    pair(
      'Veldt paid the contractors of the Selden bridge.',
      'Veldt has made no payment to the contractors of the Selden bridge.',
      tension('status', 'contractors'),
    ),
    pair(
      'Veldt made a payment to the families of the Selden miners.',
      'Veldt never paid the families of the Selden miners.',
      conflict('status', 'families'),
    ),
    pair('Veldt paid the contractors.', 'Veldt has made no payment to the families.', null),
    // What a contract is worth does not make it the one that the other article means.
    pair('Veldt signed a $40 million contract in Selden.', 'In Selden a contract was not signed.', null),
    pair('Veldt paid the contractors.', 'Brill Mining has made no payment to the contractors.', null),
    pair('Veldt may make a payment to the families.', 'Veldt has made no payment to the families.', null),
  ],
  ransom: [
    pair(
      'Norda Air, a low-cost carrier, lost its computers in Selden on Monday. The airline has paid the hackers.',
      'Norda Air lost its computers in Selden on Monday. The carrier says that it has not paid.',
      tension('status', 'paid'),
    ),
    pair(
      'Norda Air, a low-cost carrier, lost its computers in Selden on Monday. The airline has paid the hackers.',
      'Norda Air lost its computers in Selden on Monday. The union says that it has not paid.',
      null,
    ),
    pair(
      'Norda Air lost its computers. Its chairwoman, Vera Lund, was not warned by the police of Selden.',
      'Police in Selden had warned Vera Lund of Norda Air about its computers.',
      conflict('status', 'Lund'),
    ),
  ],
  permission: [
    pair(
      'The harbour office issued the dredging permit in May.',
      'No dredging permit was issued, the harbour office said.',
      conflict('status', 'permit'),
    ),
    pair(
      'The council granted planning consent for the Norrland mast.',
      'Veldt still awaits planning consent for the Norrland mast.',
      tension('status', 'consent'),
    ),
    pair('The council issued the fishing permit.', 'No dredging permit was issued by the council.', null),
    pair('The second quarry has no permit.', 'The first quarry was given a permit last month.', null),
    pair(
      'Consent to the merger had been given by six of the banks.',
      'The merger needs the consent of two more banks.',
      null,
    ),
  ],
  custody: [
    pair(
      'Ana Brill, who ran the quarry, was taken into custody.',
      'Ana Brill was questioned as a witness and was never under arrest.',
      conflict('status', 'Ana Brill'),
    ),
    pair(
      'Ana Brill has been behind bars since the collapse.',
      'Ana Brill has not been arrested.',
      tension('status', 'Ana Brill'),
    ),
    pair('Ana Brill was taken into custody.', 'Joost Kamp was never under arrest.', null),
    pair('The guards at the quarry were arrested.', 'Ana Brill was never under arrest.', null),
    pair('Ana Brill was in custody until May.', 'Ana Brill is not in custody.', null),
  ],
  alarm: [
    pair(
      'The sirens of Port Norda sounded when the dyke broke.',
      'When the dyke broke, the sirens of Port Norda never made a sound.',
      conflict('status', 'sirens'),
    ),
    pair('The ship sounded its horn.', 'The sirens never made a sound.', null),
  ],
  treaty: [
    pair(
      'The dockers signed the wage pact of Port Norda.',
      'The dockers refused to put their names to the wage pact of Port Norda.',
      conflict('status', 'pact'),
    ),
    pair('The tug crews signed the wage pact.', 'The dockers refused to put their names to the wage pact.', null),
    pair('The dockers signed the wage pact.', 'The dockers refused to put the motion to a vote.', null),
  ],
  protest: [
    pair(
      'Brill Mining filed a complaint against the award.',
      'Brill Mining has not complained about the award.',
      tension('status', 'award'),
    ),
    pair('Brill Mining filed a complaint against the award.', 'Brill Mining has not filed its accounts.', null),
  ],
}
