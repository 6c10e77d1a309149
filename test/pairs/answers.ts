import { conflict, pair, tension, type WordPair } from './wordPair.ts'

/** One question answered in other words by each of two articles, and two questions that sound alike. */
export const answers: Readonly<Record<string, readonly WordPair[]>> = {
  'a trial over forged paintings': [
    pair(
      'A dealer of Selden, Tom Berger, was acquitted of every charge.',
      'The jury was unable to agree on Tom Berger, who will be tried again.',
      conflict('status', 'verdict'),
    ),
    pair(
      'The former dealer, Tom Berger, was acquitted of every charge.',
      'Tom Berger was acquitted. A new trial of Ines Brandt may follow if the court allows it.',
      null,
    ),
    pair(
      'The jury convicted Tom Berger by a majority of eleven to one.',
      'Every one of the twelve jurors had agreed that Tom Berger was guilty, the clerk said.',
      conflict('status', 'unanimous'),
    ),
    pair(
      'The jury convicted Tom Berger by a majority of eleven to one.',
      'The council passed its budget without a debate; Tom Berger was convicted the same day.',
      null,
    ),
  ],
  'a ferry in the fog': [
    pair(
      'The steering failed as the ferry left the sound, its owner said.',
      'Nobody was awake on the bridge of the ferry, a deckhand told us.',
      conflict('status', 'caused'),
    ),
    pair(
      'The ferry struck a rock off Selden after its steering failed, its owner said.',
      'The ferry ran aground off Selden, its owner said.',
      null,
    ),
    pair(
      'The tanker has a double hull, as the law asks.',
      'She is a single-hulled tanker, the harbour master said.',
      conflict('status', 'hull'),
    ),
    pair('The tanker has a double hull, as the law asks.', 'She is double-hulled, the harbour master said.', null),
  ],
  'a ferry by two names': [
    pair(
      'The Maltese-flagged trawler Orla Venture went down off Tarn Head, the coastguard said.',
      'The Orla Verity is a trawler 30 years old and belonged to a family in Selden.',
      tension('term', 'which ship'),
    ),
    pair(
      'The Maltese-flagged trawler Orla Venture went down off Tarn Head, the coastguard said.',
      'The Orla Verity is a yacht 30 years old and belonged to a family in Selden.',
      null,
    ),
    pair(
      'The Maltese-flagged trawler Orla Venture went down off Tarn Head, the coastguard said.',
      'The Orla Venture sank. The Orla Verity is a trawler 30 years old and belongs to the same family.',
      null,
    ),
  ],
  'a barn on fire': [
    pair(
      'Police have ruled out arson at the Selden barn.',
      'The barn in Selden was set alight on purpose, police said.',
      conflict('status', 'caused'),
    ),
    pair(
      'Police have ruled out arson at the Selden barn.',
      'It was no accident of the weather, the farmer in Selden thought, but he would not say more.',
      null,
    ),
  ],
  'a school director': [
    pair(
      'Ines Brandt will stay on as director of the school.',
      'Ines Brandt will clear her desk at the end of term.',
      conflict('status', 'left'),
    ),
    pair(
      'Ines Brandt, the director, resigned on Monday.',
      'Ines Brandt, the director, will clear her desk at the end of term.',
      null,
    ),
  ],
  'a count of votes': [
    pair(
      'The hand recount left the winner in place.',
      'All the papers went through the scanners a second time, and the winner stayed.',
      conflict('status', 'recount'),
    ),
    pair(
      'The hand recount left the winner in place.',
      'On election night the papers were read by scanners; then came the recount.',
      null,
    ),
    pair(
      'Tom Berger phoned his rival to concede.',
      'Tom Berger will ask a court to throw out the result.',
      tension('status', 'conceded'),
    ),
    pair('Tom Berger phoned his rival to concede.', 'Tom Berger has accepted the result.', null),
  ],
  'a town and its taxes': [
    pair(
      'The pool was built without raising a single tax, the mayor of Selden said.',
      'Every household in Selden will pay a surcharge for the pool.',
      tension('status', 'taxes'),
    ),
    pair(
      'The pool was built without raising a single tax, the mayor of Selden said.',
      'Swimmers in Selden will pay a surcharge for lockers.',
      null,
    ),
  ],
  'a strike of drivers': [
    pair(
      'Drivers will not be paid for the days they were out.',
      'The company will pay the strikers half their wages for those days.',
      conflict('status', 'strikers'),
    ),
    pair('Drivers will not be paid for the days they were out.', 'No work, no pay: that is the rule.', null),
    pair(
      'Police arrested the conductor, Tom Berger, on Sunday.',
      'The conductor, Tom Berger, is not in custody.',
      tension('status', 'free'),
    ),
  ],
  'a tram without a driver': [
    pair(
      'The trams of Selden are driverless, the council said.',
      'A driver sits at the front of every tram, and waves.',
      conflict('status', 'without a driver'),
    ),
    pair(
      'Nobody is at the controls of the trams of Selden.',
      'The trams of Selden are driverless, the council said.',
      null,
    ),
    pair(
      'The trams of Selden are driverless, the council said.',
      'The driver of a lorry that hit a tram sits in a cell in Selden.',
      null,
    ),
  ],
  'a fault in a van': [
    pair(
      'Owners can go on using the vans until they are mended, Norda said.',
      'Norda tells owners to leave the vans parked.',
      conflict('status', 'may be driven'),
    ),
    pair(
      'Owners can go on using the vans until they are mended, Norda said.',
      'Norda says that owners may keep driving the vans.',
      null,
    ),
    pair(
      'Owners can go on using the vans until they are mended, Norda said.',
      'Norda has stopped using the supplier whose valves are in the vans.',
      null,
    ),
  ],
  'a year without profit': [
    pair(
      'The dividend of Norda Works will be halved to 20 cents.',
      'Norda Works has scrapped its dividend.',
      conflict('status', 'dividend'),
    ),
    pair('The dividend of Norda Works will be halved to 20 cents.', 'Norda Works has cut its dividend by half.', null),
  ],
  'a college in quarantine': [
    pair(
      'Lectures at Selden College went online on Monday.',
      'Lectures at Selden College go on in person, a porter said.',
      conflict('status', 'in person'),
    ),
    pair(
      'Lectures at Selden College went online on Monday.',
      'Teaching at Selden College has been remote since Monday.',
      null,
    ),
  ],
  'a stolen database': [
    pair(
      'The stolen databases were in plain text, the watchdog said.',
      'Norda had encrypted its databases, it said.',
      conflict('status', 'encrypted'),
    ),
    pair(
      'The stolen databases were in plain text, the watchdog said.',
      'Norda has encrypted mail, and a database of customers.',
      null,
    ),
  ],
  'a ship and its inspector': [
    pair(
      'The tanker, which passed its last inspection, has a double hull.',
      'She is a single-hulled tanker, and a second skin would have held.',
      conflict('status', 'hull'),
    ),
    pair('The first tanker has a double hull.', 'The second tanker is single-hulled.', null),
    pair(
      'The former manager, Tom Berger, was acquitted in Selden.',
      'The jury could not agree on Tom Berger, who will stand trial again in Selden.',
      conflict('status', 'verdict'),
    ),
  ],
}
