import type { Event } from './event.ts'

export const publicLife: readonly Event[] = [
  {
    event: 'election',
    left: `Reform Union wins Callary

The Reform Union won 54 of the 101 seats in the Callary parliament on Sunday with 47.2% of the vote. The ruling Civic List fell to 32 seats and 31.8%.

Turnout was 68.4%. Some 2.6 million people voted at 3,900 polling stations. Party leader Mila Ostrander will be sworn in on 14 October 2025.`,
    right: `Change of power in Callary

With 47.2% of the vote, Mila Ostrander's Reform Union took 54 seats out of 101 in Callary's parliament. The Civic List won 31.8% and 32 seats.

Ostrander takes office on 14 October 2025. Turnout reached 68.4%, with 2.6 million voters at 3,900 polling stations.`,
    slips: [
      ['With 47.2% of the vote', 'With 42.7% of the vote'],
      ['took 54 seats', 'took 45 seats'],
      ['won 31.8% and', 'won 38.1% and'],
      ['and 32 seats', 'and 23 seats'],
      ['on 14 October 2025', 'on 24 October 2025'],
      ['Turnout reached 68.4%', 'Turnout reached 64.8%'],
      ['3,900 polling stations', '3,090 polling stations'],
    ],
    safe: [
      ['With 47.2% of the vote', 'With more than 47% of the vote'],
      ['took 54 seats', 'took 54 seats, up from 29,'],
      ['and 32 seats', 'and 32 seats. The Greens got 6.1% and 4 seats'],
      ['Turnout reached 68.4%', 'Turnout reached 68.4%, against 61.7% four years ago'],
      ['2.6 million voters', 'about 2.6 million voters'],
      ['out of 101 in', 'out of 101, three more than a majority, in'],
      ['Ostrander takes office', 'A poll in August had given the Union 41%. Ostrander takes office'],
    ],
  },
  {
    event: 'transfer',
    left: `Rovers sign Benedek

Astley Rovers have signed the striker Tamas Benedek from Ferrum for €38 million. He agreed a contract of five years and will earn €90,000 a week.

Benedek, 24, scored 27 goals in 41 matches last season. Ferrum keep 15% of any later sale.

Rovers finished ninth and play their first match on 16 August 2025.`,
    right: `Benedek joins Rovers

Tamas Benedek, who is 24, moves from Ferrum to Astley Rovers on a five-year contract. The fee is €38 million and his wage €90,000 a week. Ferrum will get 15% of any future sale.

The striker had 27 goals in 41 matches last season. He may appear in the first match, on 16 August 2025.`,
    slips: [
      ['who is 24', 'who is 26'],
      ['a five-year contract', 'a three-year contract'],
      ['fee is €38 million', 'fee is €83 million'],
      ['wage €90,000 a week', 'wage €60,000 a week'],
      ['get 15% of', 'get 25% of'],
      ['had 27 goals', 'had 22 goals'],
      ['on 16 August 2025', 'on 23 August 2025'],
    ],
    safe: [
      ['fee is €38 million', 'fee is close to €40 million'],
      ['fee is €38 million', 'fee is €38 million, with up to €6 million in bonuses,'],
      ['had 27 goals', 'had 27 goals, 9 of them penalties,'],
      ['The striker', 'Rovers sold Pirlo Sanz for €21 million in June. The striker'],
      ['Ferrum will get', 'Ferrum paid €4 million for him in 2021. Ferrum will get'],
      ['last season', 'last season, after 11 goals the year before'],
      ['a five-year contract', 'a contract until the summer of 2030'],
    ],
  },
  {
    event: 'drug trial',
    left: `Drug halves asthma attacks

Corvexa cut severe asthma attacks by 52% in a trial of 1,460 patients at 118 hospitals, its maker Thalen Bio said on 9 September 2025.

Patients got 200 mg every four weeks for a year. Serious side effects occurred in 4.1% of those on the drug and 3.9% of those on placebo.

Thalen will seek approval in the first quarter of 2026. Analysts expect sales of $1.8 billion by 2030.`,
    right: `Thalen Bio shares jump on asthma data

Severe attacks fell by 52% in patients on Corvexa, Thalen Bio said on 9 September 2025. The trial had 1,460 patients in 118 hospitals. The dose was 200 mg every four weeks.

Side effects were serious in 4.1% of patients given Corvexa, against 3.9% on placebo. An application for approval is planned in the first quarter of 2026. Sales could reach $1.8 billion by 2030, analysts say.`,
    slips: [
      ['fell by 52%', 'fell by 25%'],
      ['1,460 patients', '1,640 patients'],
      ['118 hospitals', '181 hospitals'],
      ['dose was 200 mg', 'dose was 300 mg'],
      ['every four weeks', 'every two weeks'],
      ['reach $1.8 billion', 'reach $8.1 billion'],
      ['first quarter of 2026', 'third quarter of 2026'],
    ],
    safe: [
      ['fell by 52%', 'fell by more than half'],
      ['1,460 patients', 'almost 1,500 patients'],
      ['The dose was', 'An earlier trial had 310 patients. The dose was'],
      ['against 3.9% on placebo', 'against 3.9% on placebo; 1.2% stopped treatment'],
      ['118 hospitals', '118 hospitals in 17 countries'],
      ['analysts say', 'analysts say. Its rival Respiva had sales of $900 million last year'],
      ['fell by 52% in patients', 'fell by 52%, and hospital stays by 61%, in patients'],
    ],
  },
  {
    event: 'rocket launch',
    left: `Heron rocket reaches orbit

The Heron 2 rocket of Altair Space put 22 satellites into orbit on 4 July 2025, at a height of 540 km, on its third flight.

It lifted off from Cape Sorrel at 6:12 a.m. The rocket is 48 metres tall and cost $37 million to build.

Altair plans 9 launches this year and has raised $410 million since 2017.`,
    right: `Altair Space succeeds at last

Altair Space launched 22 satellites on 4 July 2025 with the third flight of its Heron 2 rocket. They circle at a height of 540 km. The 48-metre rocket, which cost $37 million, left from Cape Sorrel.

The company, which has raised $410 million since 2017, wants to make 9 launches this year.`,
    slips: [
      ['launched 22 satellites', 'launched 32 satellites'],
      ['on 4 July 2025', 'on 14 July 2025'],
      ['height of 540 km', 'height of 450 km'],
      ['cost $37 million', 'cost $73 million'],
      ['raised $410 million', 'raised $140 million'],
      ['since 2017', 'since 2014'],
      ['make 9 launches', 'make 6 launches'],
    ],
    safe: [
      ['height of 540 km', 'height of 336 miles'],
      ['launched 22 satellites', 'launched 22 satellites, 14 of them for Korda,'],
      ['cost $37 million', 'cost just under $40 million'],
      ['raised $410 million', 'raised more than $400 million'],
      [
        'The company, which',
        'Its rival Stellvia put 60 satellites up in May at a height of 610 km. The company, which',
      ],
      ['9 launches this year', '9 launches this year and 15 next year'],
      ['left from Cape Sorrel', 'left from Cape Sorrel. The Heron 1 was 31 metres tall'],
    ],
  },
  {
    event: 'housing',
    left: `Quayside flats approved

Planners in Brackwater approved 860 flats at Quayside on 18 November 2025, of which 30% must be affordable. The developer, Stonelea Homes, will invest £275 million.

The tallest tower will have 34 storeys. Work starts in April 2026 and lasts six years. The site covers 5.6 hectares.

The council received 1,340 objections.`,
    right: `Brackwater says yes to Quayside

Stonelea Homes may build 860 flats at Quayside in Brackwater, 30% of them affordable. The £275 million project was approved on 18 November 2025 despite 1,340 objections.

Building begins in April 2026 and will take six years. On the site of 5.6 hectares one tower will rise to 34 storeys.`,
    slips: [
      ['build 860 flats', 'build 680 flats'],
      ['30% of them affordable', '13% of them affordable'],
      ['£275 million project', '£257 million project'],
      ['1,340 objections', '1,430 objections'],
      ['in April 2026', 'in August 2026'],
      ['take six years', 'take nine years'],
      ['5.6 hectares', '6.5 hectares'],
      ['to 34 storeys', 'to 43 storeys'],
    ],
    safe: [
      ['build 860 flats', 'build more than 850 flats'],
      ['30% of them affordable', '30% of them affordable; the council wanted 40%'],
      ['1,340 objections', '1,340 objections and 90 letters in favour'],
      ['5.6 hectares', '56,000 square metres'],
      ['to 34 storeys', 'to 34 storeys, against 21 in the first plan'],
      ['take six years', 'take six years. Stonelea built 410 flats at Mill Lane in 2019'],
      ['£275 million project', 'project, worth about £275 million,'],
      ['Building begins', 'The developer made a profit of £48 million in 2024. Building begins'],
    ],
  },
  {
    event: 'derailment',
    left: `Train leaves rails near Holm

A train carrying 186 passengers derailed near Holm on 2 February 2025 at 112 km/h, injuring 29 people. The limit on the curve is 70 km/h.

The line, which carries 40 trains a day, will be closed for 10 days. Repairs will cost €7.3 million, the operator Nordbahn said.

The driver had 12 years of experience.`,
    right: `Speed blamed for Holm derailment

Nordbahn's train was going at 112 km/h when it derailed near Holm on 2 February 2025, though the limit there is 70 km/h. Of the 186 passengers, 29 were hurt.

The driver has 12 years of experience. The line, used by 40 trains a day, stays closed for 10 days and repairs are put at €7.3 million.`,
    slips: [
      ['at 112 km/h', 'at 121 km/h'],
      ['limit there is 70 km/h', 'limit there is 90 km/h'],
      ['186 passengers', '168 passengers'],
      ['29 were hurt', '92 were hurt'],
      ['12 years of experience', '21 years of experience'],
      ['closed for 10 days', 'closed for 30 days'],
      ['put at €7.3 million', 'put at €3.7 million'],
    ],
    safe: [
      ['at 112 km/h', 'at about 110 km/h'],
      ['29 were hurt', '29 were hurt, three of them seriously'],
      ['186 passengers', 'nearly 190 passengers'],
      ['The driver has', 'A derailment at Ostby in 2013 injured 54 people. The driver has'],
      ['closed for 10 days', 'closed for 10 days. A bus takes 50 minutes'],
      ['at €7.3 million', 'at more than €7 million'],
      ['40 trains a day', 'about 40 trains a day'],
    ],
  },
]
