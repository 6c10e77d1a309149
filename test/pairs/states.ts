import { conflict, pair, tension, type WordPair } from './wordPair.ts'

/** States of affairs on many kinds of event, named by words of one question. */
export const states: Readonly<Record<string, readonly WordPair[]>> = {
  startup: [
    pair('Lumo Pay became profitable in the spring.', 'Lumo Pay is not yet profitable.', conflict('status', 'profit')),
    pair('Lumo Pay became profitable in the spring.', 'Its rival Tarn Pay is not yet profitable.', null),
  ],
  medicine: [
    pair(
      '---\ndate: 2025-05-12\n---\nOkapi makes the vaccine and has applied to regulators.',
      '---\ndate: 2025-05-13\n---\nOkapi has not yet filed for approval of the vaccine.',
      conflict('status', 'applied for'),
    ),
    pair(
      '---\ndate: 2025-05-12\n---\nOkapi has not yet filed for approval of the vaccine.',
      '---\ndate: 2025-06-13\n---\nOkapi has applied to regulators.',
      null,
    ),
    pair('Approval of the vaccine is pending.', 'Okapi has not yet filed for approval of its test.', null),
  ],
  ferry: [
    pair(
      '---\ndate: 2025-10-03\n---\nMaro Lines has had its licence suspended.',
      '---\ndate: 2025-10-04\n---\nMaro Lines continues to operate its other ships.',
      conflict('status', 'operates'),
    ),
    pair(
      '---\ndate: 2025-10-03\n---\nMaro Lines continues to operate its other ships.',
      '---\ndate: 2025-10-04\n---\nMaro Lines has had its licence suspended.',
      null,
    ),
    pair(
      'The ferry Lisse sank after its engine failed.',
      'The ferry Lisse hit a reef and sank, survivors said.',
      conflict('status', 'caused'),
    ),
  ],
  court: [
    pair(
      'Ada Lund was cleared of doping when the court overturned her four-year ban.',
      'The court has reduced Ada Lund’s ban to nine months.',
      conflict('status', 'penalty'),
    ),
    pair('The court overturned the ban on Ada Lund.', 'The league reduced the fine of Harwick Town.', null),
    pair('The court overturned the ban on Ada Lund.', 'Tom Berger’s ban was reduced by the league.', null),
    pair('The panel ruled 2-1 for Ada Lund.', 'The three arbitrators were unanimous.', conflict('status', 'unanimous')),
    pair('The panel ruled for Ada Lund.', 'The three arbitrators were unanimous.', null),
  ],
  launch: [
    pair(
      'The next launch, due in May, has been put off indefinitely, Veer Space said.',
      'Veer Space still intends to launch again in May.',
      conflict('status', 'goes ahead'),
    ),
    pair(
      'The launch of the probe has been put off, Veer Space said.',
      'The harbour concert will go ahead as planned.',
      null,
    ),
  ],
  breach: [
    pair(
      'No patient data had been stolen from the clinics, the minister said.',
      'Patient records from the clinics were published on a forum.',
      conflict('status', 'data were taken'),
    ),
    pair('No patient data had been stolen from the clinics.', 'The thieves took nine computers.', null),
  ],
  rates: [
    pair(
      'The board of Tarn Bank sees no further increase in its rate.',
      'The board of Tarn Bank signals further tightening.',
      tension('status', 'more will follow'),
    ),
    pair('The bank did not raise rates in May.', 'The bank raised rates in June.', null),
  ],
  vote: [
    pair(
      'Voting passed off without incident in all provinces.',
      'In the north armed men burned ballot boxes at two schools.',
      tension('status', 'peacefully'),
    ),
    pair('Voting passed off without incident in all provinces.', 'Counting went on through the night.', null),
  ],
  plants: [
    pair(
      'Halloran expects no plant closures after the merger with Korund.',
      'Halloran says two of seven Korund factories will close.',
      conflict('status', 'close'),
    ),
    pair(
      'Halloran says no store will close after the merger with Korund.',
      'Halloran will close two factories of Korund.',
      null,
    ),
  ],
  traffic: [
    pair(
      'The train was within the speed limit, the operator said.',
      'The train was going too fast, investigators said.',
      conflict('status', 'limit'),
    ),
    pair('The train was within the speed limit, the operator said.', 'The bus stopped at the crossing.', null),
  ],
}
