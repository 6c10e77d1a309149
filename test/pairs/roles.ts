import { conflict, pair, tension, type WordPair } from './wordPair.ts'

/** Who plays a part that one party plays: builds, buys, wins, insures, leads. */
export const roles: Readonly<Record<string, readonly WordPair[]>> = {
  'a sale': [
    pair(
      'Maddox is selling its paints division to Corvane Chemicals for $410 million, the group said on Monday.',
      'The paints division of Maddox goes to Tolland Chemicals for $410 million.',
      conflict('term', 'who bought the paints division'),
    ),
    pair(
      'Maddox is selling its paints division to Corvane Chemicals for $410 million.',
      'Maddox is selling its paints division for $410 million, a year after it sold its glue division to Tolland Chemicals.',
      null,
    ),
    pair(
      'The painting fetched 3.2 million crowns and was bought by the Selden Museum.',
      'The painting sold for 3.2 million crowns. The seller was the collector Ines Brandt.',
      null,
    ),
  ],
  'a prize': [
    pair(
      'The Selden Prize for fiction went to Ada Lund for her novel The Weir.',
      'Ida Marsh won the Selden Prize for fiction on Thursday night.',
      conflict('term', 'who won the Selden Prize'),
    ),
    pair(
      'The Selden Prize for fiction went to Ada Lund for her novel The Weir.',
      'Ida Marsh won the Selden Prize for poetry on Thursday night.',
      null,
    ),
  ],
  'a public work': [
    pair(
      'The contract to build the bridge over the Orla, worth 90 million euros, went to Halden Construction.',
      'Corvane Civils will build the bridge over the Orla for 90 million euros.',
      conflict('term', 'who builds the bridge'),
    ),
    pair(
      'Halden Construction won the contract to build the bridge over the Orla.',
      'Corvane Civils will build the bridge over the Orla for 90 million euros.',
      conflict('term', 'who builds the bridge'),
    ),
    pair(
      'The contract to build the bridge over the Orla went to Halden Construction.',
      'Corvane Civils had hoped to build the bridge over the Orla.',
      null,
    ),
    pair(
      'Halden Construction will build the bridge over the Orla.',
      'Corvane Civils will not build the bridge over the Orla.',
      null,
    ),
    pair(
      'Halden Construction built the old bridge over the Orla.',
      'Corvane Civils built the new bridge over the Orla.',
      null,
    ),
    pair(
      'The bridge over the Orla was built by Halden Construction and Corvane Civils.',
      'Corvane Civils built the bridge over the Orla.',
      null,
    ),
  ],
  research: [
    pair(
      'The study of 4,100 nurses, published in March, was led by Ines Brandt of Tarn University.',
      'Nurses who work nights sleep worse, a study of 4,100 of them found. "It is the light," said Tom Berger, who led the research.',
      conflict('term', 'who led the study'),
    ),
    pair(
      'The study of 4,100 nurses, published in March, was led by Ines Brandt of Tarn University.',
      'Nurses who work nights sleep worse, a study of 4,100 of them found. "It is the light," said Tom Berger, who took no part in the research.',
      null,
    ),
  ],
  'a walkout': [
    pair(
      'The strike at the port of Selden was called by the Seafarers Federation on Monday.',
      'The Dockers League, which called the strike at the port of Selden, said it would last a week.',
      conflict('term', 'who called the strike'),
    ),
    pair(
      'The strike at the port of Selden was called by the Seafarers Federation on Monday.',
      'The Dockers League, which did not call the strike at the port of Selden, said it would join it.',
      null,
    ),
  ],
  'a fire': [
    pair(
      'The hotel was insured by Halden Insurance, the owner said after the fire in Tarn.',
      'The insurer of the burnt hotel in Tarn, Corvane Re, sent two assessors.',
      conflict('term', 'who insures the hotel'),
    ),
    pair(
      'The hotel was insured by Halden Insurance, the owner said after the fire in Tarn.',
      'The former insurer of the burnt hotel in Tarn, Corvane Re, sent two assessors.',
      null,
    ),
  ],
  'an attack': [
    pair(
      'The Red Banner Army claimed responsibility for the bomb at Tarn station.',
      'Responsibility for the bomb at Tarn station was claimed by the Northern Liberation Front in a video.',
      conflict('term', 'who claimed responsibility'),
    ),
  ],
  medicine: [
    pair(
      'The vaccine is made by Orsa Pharma at a plant near Tarn.',
      'Tolland Biotech makes the vaccine at a plant near Tarn.',
      conflict('term', 'who makes the vaccine'),
    ),
    pair(
      'The vaccine is made by Orsa Pharma at a plant near Tarn.',
      'Tolland Biotech makes the syringes for the vaccine at a plant near Tarn.',
      null,
    ),
  ],
  supply: [
    pair(
      'The crude will come from Orsa Oil under a five-year contract, Tolland Oil said of its Selden refinery.',
      'Under a five-year contract Kessel Energy will supply crude to Tolland Oil for the Selden refinery.',
      conflict('term', 'who supplies the crude'),
    ),
    pair(
      'The crude will come from Orsa Oil under a five-year contract, Tolland Oil said of its Selden refinery.',
      'Under a five-year contract Kessel Energy will buy diesel from the Selden refinery of Tolland Oil.',
      null,
    ),
  ],
  'a change at the top': [
    pair(
      'Greta Holm steps down as chief executive of Arden Rail in March. Tom Berger will succeed her.',
      'Greta Holm leaves Arden Rail in March after nine years as chief executive. Her successor is Ada Lund.',
      tension('term', 'who succeeds'),
    ),
    pair(
      'Greta Holm steps down as chief executive of Arden Rail in March. Tom Berger will succeed her.',
      'Greta Holm leaves Arden Rail in March. She had succeeded Ada Lund nine years ago.',
      null,
    ),
  ],
}

/** What the one thing of its kind in an event is called: the rocket, the law, the judge. */
export const kinds: Readonly<Record<string, readonly WordPair[]>> = {
  'a launch': [
    pair(
      'The probe lifted off from Selden on a Corvane 5 rocket on Monday morning.',
      'On Monday morning the probe was launched from Selden on a Halcyon 2, a reusable rocket.',
      conflict('term', 'which rocket'),
    ),
    pair(
      'The probe lifted off from Selden on a Corvane 5 rocket on Monday morning.',
      'A second probe will be launched from Selden next year on a Halcyon 2, a reusable rocket.',
      null,
    ),
    pair(
      'The probe lifted off from Selden on a Corvane 5 rocket on Monday morning.',
      'The Corvane 5 is cheaper than the Halcyon 2, a reusable rocket. The probe lifted off from Selden on Monday.',
      null,
    ),
  ],
  'a storm': [
    pair(
      'Storm Bertha tore roofs from houses in Tarn on Friday and left 40,000 homes without power.',
      'Some 40,000 homes in Tarn were without power after Storm Agnes on Friday.',
      conflict('term', 'which storm'),
    ),
    pair(
      'Storm Bertha tore roofs from houses in Tarn on Friday.',
      'It was the worst night in Tarn since Storm Agnes in 2011, residents said after the roofs were torn off on Friday.',
      null,
    ),
  ],
  'a law': [
    pair(
      'Parliament passed the Clean Rivers Act by 61 votes to 40 on Wednesday. Fines rise to 2 million crowns.',
      'The Clean Water Act, which parliament passed by 61 votes to 40 on Wednesday, raises fines to 2 million crowns.',
      conflict('term', 'which law'),
    ),
    pair(
      'Parliament passed the Clean Rivers Act on Wednesday. Fines rise to 2 million crowns.',
      'The new law replaces the Clean Water Act of 1974. Parliament passed it on Wednesday; fines rise to 2 million crowns.',
      null,
    ),
    pair(
      'Parliament passed the Clean Rivers Act on Wednesday. Fines rise to 2 million crowns.',
      'Parliament passed the Rivers Act on Wednesday. Fines rise to 2 million crowns.',
      null,
    ),
  ],
  'a final': [
    pair(
      'The final will be played at the Marlow Stadium on 4 June, the league said.',
      'The league has moved the final on 4 June to the Tarn Arena.',
      conflict('term', 'where it takes place'),
    ),
    pair(
      'The final will be played at the Marlow Stadium on 4 June, the league said.',
      'The semi-final will be played at the Tarn Arena on 28 May, the league said.',
      null,
    ),
  ],
  'a flood': [
    pair(
      'The River Orla burst its banks at Selden on Tuesday night and flooded 300 houses.',
      'Some 300 houses in Selden were under water after the River Tarn burst its banks on Tuesday night.',
      conflict('term', 'which river'),
    ),
    pair(
      'The River Orla burst its banks at Selden on Tuesday night and flooded 300 houses.',
      'Upstream, at Holm, the River Tarn burst its banks on Thursday. In Selden 300 houses were flooded on Tuesday.',
      null,
    ),
  ],
  'a trial': [
    pair(
      'Judge Ines Halvorsen sentenced the former treasurer Karl Tomm to four years for fraud on Tuesday.',
      'Karl Tomm was sentenced to four years by Judge Peter Ostrow, who spoke of fraud, on Tuesday.',
      conflict('term', 'which judge'),
    ),
    pair(
      'Judge Ines Halvorsen sentenced the former treasurer Karl Tomm to four years on Tuesday.',
      'Karl Tomm was jailed for four years. At an earlier hearing Judge Peter Ostrow had refused him bail.',
      null,
    ),
    pair(
      'Judge Ines Halvorsen sentenced Karl Tomm to four years for fraud on Tuesday.',
      'Karl Tomm was sentenced to four years for fraud by Judge Halvorsen on Tuesday.',
      null,
    ),
  ],
  'a mission': [
    pair(
      'The mission, Long Echo, left the pad at Tarn with six probes on board at dawn on Friday.',
      'On Friday Corvane sent six probes up from Tarn on a mission it called Fair Morning.',
      conflict('term', 'which mission'),
    ),
    pair(
      'The mission, Long Echo, left the pad at Tarn with six probes on board at dawn on Friday.',
      'The next mission, Fair Morning, will leave the pad at Tarn with six probes on board.',
      null,
    ),
    pair(
      'The mission, Long Echo, left the pad at Tarn with six probes on board at dawn on Friday.',
      'Corvane sent six probes up from Tarn on Friday on a mission known as Long Echo.',
      null,
    ),
  ],
  'a gang': [
    pair(
      'A group calling itself Pale Otter claimed responsibility and demanded a ransom from the port of Tarn.',
      'Brown Otter, the crew behind the raid on the port of Tarn, has set a ransom.',
      conflict('term', 'which gang'),
    ),
    pair(
      'A group calling itself Pale Otter claimed responsibility and demanded a ransom from the port of Tarn.',
      'Iron Wasp, another gang, took a ransom from the port of Selden in May.',
      null,
    ),
    pair(
      'A group calling itself Pale Otter claimed responsibility and demanded a ransom from the port of Tarn.',
      'Corvane, an investment group, lent money to the port of Tarn after the ransom was demanded.',
      null,
    ),
  ],
  'a vaccine': [
    pair(
      'The vaccine, Respivane, kept 71 percent of the children of Tarn out of hospital, said the Selden Institute.',
      'In Tarn a vaccine called Pneumora kept 71 percent of the children out of hospital, said the Selden Institute.',
      conflict('term', 'which vaccine'),
    ),
    pair(
      'The vaccine, Respivane, kept 71 percent of the children of Tarn out of hospital.',
      'The vaccine is cheaper than Pneumora, a vaccine of 2011, and kept 71 percent of the children of Tarn out of hospital.',
      null,
    ),
  ],
  'a shipwreck': [
    pair(
      'The ferry Orla Venn sank off Tarn Head in fog on Sunday with 22 people on board.',
      'The freighter Maren Drift picked up 20 people off Tarn Head in fog on Sunday after a ferry sank.',
      null,
    ),
  ],
}
