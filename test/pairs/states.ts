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
  offers: [
    pair(
      'Lumo Rovers said that no offer had been received for Ines Brandt.',
      'Tarn City have tabled a £20 million bid for Ines Brandt of Lumo Rovers.',
      tension('status', 'whether an offer was made'),
    ),
    pair(
      'Lumo Rovers said that no offer had been received for Ines Brandt.',
      'Tarn City could yet make an offer for Ines Brandt of Lumo Rovers.',
      null,
    ),
    pair(
      '---\ndate: 2025-05-12\n---\nNo bid has been made for Halden Mills.',
      '---\ndate: 2025-05-19\n---\nCorvane lodged a bid for Halden Mills on Monday.',
      null,
    ),
  ],
  'red cards': [
    pair(
      'Tom Berger of Tarn City got a straight red for a foul on Ines Brandt.',
      'Tom Berger of Tarn City was shown a second yellow card for a foul on Ines Brandt.',
      conflict('status', 'sent off'),
    ),
    pair(
      'Tom Berger of Tarn City got a straight red for a foul on Ines Brandt.',
      'Tom Berger of Tarn City was sent off for a foul on Ines Brandt.',
      null,
    ),
  ],
  boards: [
    pair(
      'The offer is unanimously recommended by the board of Norda Rail.',
      'Six of seven directors of Norda Rail were for the offer.',
      conflict('status', 'unanimous'),
    ),
    pair(
      'The offer is unanimously recommended by the board of Norda Rail.',
      'Six of seven directors of Norda Rail own its shares.',
      null,
    ),
    pair(
      'The merger of Halden Mills was approved unanimously by its board.',
      'One of the seven directors of Halden Mills voted against the merger.',
      conflict('status', 'unanimous'),
    ),
    pair(
      'The merger of Halden Mills was approved unanimously by its board.',
      'All seven directors of Halden Mills voted for the merger.',
      null,
    ),
  ],
  certificates: [
    pair(
      '---\ndate: 2025-05-12\n---\nThe safety certificate of the ferry Lisse is in force until June 2026, its owner said.',
      '---\ndate: 2025-05-13\n---\nThe safety certificate of the ferry Lisse ran out on 31 March.',
      conflict('status', 'in force'),
    ),
    pair(
      '---\ndate: 2025-05-12\n---\nThe safety certificate of the ferry Lisse was in force, its owner said.',
      '---\ndate: 2025-05-13\n---\nThe safety certificate of the ferry Lisse expired in 2021 and was renewed.',
      null,
    ),
    pair(
      '---\ndate: 2025-05-12\n---\nThe permit for the mill in Tarn was in force until June.',
      '---\ndate: 2025-05-12\n---\nThe insurance licence of Corvane expired on 31 March.',
      null,
    ),
  ],
  jobs: [
    pair(
      'No redundancies are planned at Halden Mills, its new owner said.',
      'Workers at Halden Mills were told that 40 of them would be let go by Easter.',
      conflict('status', 'jobs'),
    ),
    pair(
      'No redundancies are planned at Halden Mills, its new owner said.',
      'Workers at Halden Mills were told that 40 of them would be moved to Tarn.',
      null,
    ),
  ],
  charges: [
    pair(
      'Insurance premiums of nurses in Tarn are frozen for the life of the contract.',
      'From July nurses in Tarn will pick up a bigger slice of their premiums.',
      tension('status', 'premium'),
    ),
    pair(
      'Insurance premiums of nurses in Tarn are frozen for the life of the contract.',
      'From July nurses in Tarn will pay higher fares on the bus.',
      null,
    ),
  ],
  asides: [
    pair(
      '---\ndate: 2025-05-12\n---\nThe church of Saint Ondra, built in 1802, was destroyed by the fire.',
      '---\ndate: 2025-05-12\n---\nThe church of Saint Ondra was saved from the fire.',
      conflict('status', 'destroyed'),
    ),
    pair(
      'The church of Saint Ondra, like the school, was destroyed by the fire.',
      'The mill of Tarn was saved from the fire.',
      null,
    ),
  ],
  causes: [
    pair(
      'The fire in Tarn was started by a fallen power line, investigators said.',
      'Police in Tarn say the fire was set deliberately.',
      conflict('status', 'what caused it'),
    ),
    pair(
      'The fire in Tarn was started by a fallen power line, investigators said.',
      'Crews in Tarn repaired a fallen power line after the fire.',
      null,
    ),
  ],
}
