/** Two short articles, and what of their figures is disputed between them. */
export interface ValuePair {
  readonly left: string
  readonly right: string
  /** Values that are disputed, as printed; none where nothing may be reported. */
  readonly disputed: readonly string[]
}

const differ = (left: string, right: string, ...disputed: string[]): ValuePair => ({ left, right, disputed })
const holds = (left: string, right: string): ValuePair => ({ left, right, disputed: [] })

export const differing: Readonly<Record<string, readonly ValuePair[]>> = {
  'ages of people': [
    differ(
      'Ana Brill, 46, won the mayoral race in Selden. Brill thanked the voters.',
      'Selden has a new mayor. Ana Brill, aged 49, beat two rivals.',
      '46',
      '49',
    ),
    differ(
      'The 22-year-old striker Davi Costa signed for Norda United on Monday.',
      'Norda United signed Davi Costa. The 21-year-old scored twice last week.',
      '22-year',
      '21-year',
    ),
    differ(
      'The painter Ilse Marten died at home in Selden. Marten was 68 years old.',
      'Ilse Marten, 71, has died in Selden, her gallery said.',
      '68 years',
      '71',
    ),
    differ(
      'Ana Brill is the new mayor of Selden. The 46-year-old councillor beat Joost Kamp, 61, by nine votes.',
      'Selden has a new mayor. Ana Brill, aged 49, beat two rivals.',
      '46-year',
      '49',
    ),
    holds('Ana Brill, 46, won the mayoral race in Selden.', 'Ana Brill beat Joost Kamp, 61, in Selden.'),
    holds('Ana Brill, 46, won the mayoral race in Selden.', 'Ana Brill, mayor of Selden, has 61 cousins.'),
    holds(
      'Ana Brill, 46, has sat on the council of Selden for 12 years.',
      'Ana Brill, aged 46, has sat on the council of Selden for 12 years.',
    ),
  ],
  'from where something came': [
    differ(
      'Between 2016 and 2022, Norda Casks took £127 million from 2,340 investors in Selden.',
      'Norda Casks of Selden: 3,240 investors gave it £127 million.',
      '2,340 investors',
      '3,240 investors',
    ),
    holds(
      'The staff of Norda Casks in Selden rose from 2,340 workers to 3,100.',
      'Norda Casks has 3,100 workers in Selden.',
    ),
  ],
  'the digits of two units': [
    differ(
      'The Norda cable of Selden is 6,200 km long.',
      'Selden waits for the Norda cable, all 6,200 miles of it.',
      '6,200 km',
      '6,200 miles',
    ),
    holds('A swell of 2.5 m held up the Norda at Selden.', 'Selden closed the sea for 2.5 km round the Norda.'),
  ],
  'dollars of two countries': [
    holds(
      'Norda Space of Selden charges $8.2 million a launch. The satellites were insured for A$68 million ($44.6 million).',
      'The list price of a launch by Norda Space of Selden is A$12.5m.',
    ),
  ],
  'one number in two times': [
    differ(
      'For each week that the Selden bridge is late, Norda Works will owe $1.2 million a week.',
      'Norda Works must pay a penalty: the Selden bridge being late costs it $1.2 million a day.',
      '$1.2 million a week',
      '$1.2 million a day',
    ),
    holds(
      'The Norda plant in Selden makes 52,000 chips a week.',
      'The plant of Norda in Selden makes 7,400 chips a day.',
    ),
    holds(
      'The Norda plant in Selden makes 52,000 chips a week.',
      'The plant of Norda in Selden can make 9,000 chips a day.',
    ),
    holds(
      'The Norda plant in Selden makes 52,000 chips a week.',
      'The plant of Norda in Selden makes 52,000 euros a month.',
    ),
  ],
  'rates of two periods': [
    differ(
      'Selden, 20 May 2026. Annual inflation in Selden rose to 13.4% in April from 11.9% in March, the Norda Bank said.',
      'Selden, 21 May 2026. The Norda Bank has a problem: inflation in Selden came to 14.1% in April.',
      '13.4%',
      '14.1%',
    ),
  ],
  'days to come': [
    holds(
      'Selden, 20 May 2026. Norda Works expects to close the sale of the mill in the third quarter.',
      'Selden, 20 May 2026. The sale of the mill by Norda Works should close in Q3.',
    ),
    differ(
      'Selden, 20 May 2026. Inflation is expected to be back in the target band in the first quarter of 2028, the Norda Bank said.',
      'Selden, 21 May 2026. The Norda Bank thinks that inflation will be back in its band by the middle of 2027.',
      'first quarter of 2028',
      'middle of 2027',
    ),
  ],
  'articles that share small places only': [
    differ(
      'Kell Wood, 3 March 2026. The express left the rails at Kell Wood near Sarn Bridge, at a speed of 96 km/h.',
      'A train jumped the tracks between Kell Wood and Sarn Bridge. Its speed was 110 km/h.',
      '96 km/h',
      '110 km/h',
    ),
    holds(
      'Paris, 3 March 2026. The express left the rails at Paris near London Bridge, at a speed of 96 km/h, Ana Brill said.',
      'A train jumped the tracks between Paris and London, Joost Kamp said. Its speed was 110 km/h.',
    ),
  ],
  'counts that move': [
    holds(
      'Selden, 9 April 2026. Doctors at Norda Hospital cancelled 1,250 operations, Ana Brill said.',
      'Selden, 11 April 2026. Norda Hospital has cancelled 1,900 operations so far, Ana Brill said.',
    ),
    holds(
      'Selden, 9 April 2026. Fifteen people are missing after the ferry Norda sank.',
      'Selden, 10 April 2026. The ferry Norda sank; ten people are still missing.',
    ),
    holds(
      'Selden, 9 April 2026. Doctors at Norda Hospital have cancelled 1,250 operations so far, Ana Brill said.',
      'Selden, 9 April 2026. Norda Hospital cancelled 1,900 operations, Ana Brill said.',
    ),
    differ(
      'Selden, 9 April 2026. Doctors at Norda Hospital cancelled 1,250 operations, Ana Brill said.',
      'Selden, 9 April 2026. Norda Hospital has cancelled 1,900 operations so far, Ana Brill said.',
      '1,250 operations',
      '1,900 operations',
    ),
  ],
  'periods of which one end is the same': [
    differ(
      'The regulator fined Norda Bank. Its order covers April 2014 through July 2019, Ana Brill said.',
      'Norda Bank was fined by the regulator. Between April 2014 and October 2019 its advisers misled clients, Ana Brill said.',
      'April 2014 through July 2019',
      'April 2014 and October 2019',
    ),
    holds(
      'Norda Bank made a profit from January to March 2025, Ana Brill said.',
      'Norda Bank made a loss from January to June 2025, Ana Brill said.',
    ),
    holds(
      'The regulator fined Norda Bank. Its order covers April 2014 through July 2019, Ana Brill said.',
      'Norda Bank was fined by the regulator. Between April 2014 and July 2019 its advisers misled clients, Ana Brill said.',
    ),
  ],
  'an equal value of another thing': [
    differ(
      'Norda Pharma will pay a civil settlement of $463 million, the court said.',
      'Norda Pharma owes a civil settlement of $436 million. Separately, the Selden Clinic is buying a rival for $463 million.',
      '$463 million',
      '$436 million',
    ),
    holds(
      'Norda Pharma will pay a civil settlement of $463 million, the court said.',
      'Norda Pharma owes a civil settlement of $463 million. Separately, the Selden Clinic is buying a rival for $436 million.',
    ),
  ],
  'parts of a year': [
    differ(
      'The Norda probe is to land on the moon in late 2028, Ana Brill said.',
      'Ana Brill said that the Norda probe is to land on the moon in the spring of 2029.',
      'late 2028',
      'spring of 2029',
    ),
    holds(
      'The Norda probe is to land on the moon in late 2028, Ana Brill said.',
      'Ana Brill said that the Norda probe is to land on the moon in December 2028.',
    ),
  ],
  'dollars without a country': [
    differ(
      'Norda Mining will pay A$3.72 for each Selden share, Ana Brill said.',
      'Ana Brill of Norda Mining is paying $3.27 a share for Selden, and will close the mine at Selden.',
      'A$3.72',
      '$3.27 a share',
    ),
    holds(
      'Norda Mining will pay A$3.72 for each Selden share, Ana Brill said.',
      'Ana Brill of Norda Mining is paying $3.72 a share for Selden, and will close the mine at Selden.',
    ),
    holds(
      'Norda Mining will pay A$372 million for Selden Copper, Ana Brill said.',
      'Norda Mining will pay $245 million for Selden Copper, Ana Brill said, and US$4 million in costs.',
    ),
  ],
  'tonnes of several sizes': [
    holds(
      'Norda Mining dug 212,000t of copper at Selden last year, Ana Brill said.',
      'Norda Mining dug 212,000 tons of copper at Selden last year, Ana Brill said.',
    ),
  ],
  'ways in which a length is measured': [
    holds(
      'The bridge at Selden fell into the Norda, which is 14 metres deep there, Ana Brill said.',
      'Ana Brill said that a bridge 140 metres in length will be built over the Norda at Selden.',
    ),
    differ(
      'The bridge at Selden, 140 metres long, fell into the Norda, Ana Brill said.',
      'Ana Brill said that the bridge at Selden, which fell into the Norda, was 410 metres in length.',
      '140 metres',
      '410 metres',
    ),
  ],
  'slips of the pen': [
    differ(
      'The 6,400-kilometre Norda Link is due next spring, Ana Brill said.',
      'Norda Link at a glance: it will be 6,400 miles long, and Ana Brill runs it.',
      '6,400-kilometre',
      '6,400 miles',
    ),
    differ(
      'Norda Pharma followed 5,812 patients in 29 countries. Of them 2,940 took the pill, Ana Brill said.',
      'Norda Pharma works in many fields. Ana Brill had its pill tested on 5,182 people with asthma in 29 countries.',
      '5,812 patients',
      '5,182 people',
    ),
    holds(
      'The Norda Link is 6,400 kilometres long, Ana Brill said. It cost $90 million.',
      'Ana Brill of Norda Link earns £64,000. The ship that laid it weighs 9,100 tonnes.',
    ),
  ],
  'where dates begin and end': [
    differ(
      'Train drivers of Norda Rail are to walk out for six days from 5 May 2026.',
      'Drivers of Norda Rail will down tools for six days, starting on 6 May 2026.',
      '5 May 2026',
      '6 May 2026',
    ),
    holds(
      'Train drivers of Norda Rail are to walk out from 5 May 2026.',
      'Drivers of Norda Rail will be on strike until 12 May 2026.',
    ),
  ],
  'what is said of a value, and what chooses it': [
    differ(
      'A court in Selden sentenced the minister Ana Brill to 12 years in prison on Friday.',
      "The 15-year sentence of Ana Brill, once a minister in Selden, is the longest in the country's history.",
      '12 years',
      '15-year',
    ),
    holds(
      'A court in Selden sentenced the minister Ana Brill to 12 years in prison on Friday.',
      'A court in Selden sentenced the minister Ana Brill on Friday. The longest sentence it ever passed was of 15 years.',
    ),
  ],
  'parts of one whole': [
    holds(
      'Norda Works will close two of its 41 mills, at Selden and at Aske.',
      'Norda Works shrinks from 41 mills to 39: Selden and Aske go.',
    ),
    differ(
      'Norda Works will close two of its 41 mills, at Selden and at Aske.',
      'Norda Works is to close three mills, at Selden, at Aske and at Orrin.',
      '2 mills',
      '3 mills',
    ),
  ],
  'people in other states': [
    holds(
      'Norda Pharma tested its pill on 4,182 people, Ana Brill said.',
      'Norda Pharma employs 3,900 people. Its pill was praised by Ana Brill.',
    ),
    holds(
      'The storm in Selden killed 14 people, Ana Brill said.',
      'After the storm in Selden 16 people are missing, Ana Brill said.',
    ),
    differ(
      'The storm in Selden killed 14 people, Ana Brill said.',
      'The storm in Selden left 16 people dead, Ana Brill said.',
      '14 people',
      '16 people',
    ),
  ],
  'a part and its whole': [
    holds(
      'The fever has reached 23 districts, Ana Brill of Norda Health said.',
      'Norda Health: the fever is in 21 of 34 districts. On 23 districts Ana Brill said nothing.',
    ),
  ],
  'distances in round numbers': [
    holds('The train left the rails 30 km south of Selden.', 'The train left the rails 31 km from Selden.'),
    differ(
      'The train left the rails 30 km south of Selden.',
      'The train left the rails 48 km south of Selden.',
      '30 km',
      '48 km',
    ),
  ],
  'small counts of one thing': [
    differ(
      'The rocket Norda-1 of Veldt Space rose with seven satellites, Ana Brill said.',
      'Veldt Space lost nine satellites with its rocket Norda-1.',
      '7 satellites',
      '9 satellites',
    ),
    holds(
      'The rocket Norda-1 of Veldt Space rose with three satellites, Ana Brill said.',
      'Veldt Space has built 19 satellites; its rocket Norda-1 failed.',
    ),
  ],
  'days near each other': [
    differ(
      'The offer of Veldt for Norda Works runs until 15 July, Ana Brill said.',
      'Shareholders of Norda Works have until July 18 to take the offer of Veldt.',
      '15 July',
      'July 18',
    ),
    holds(
      'The offer of Veldt for Norda Works runs until 15 July, Ana Brill said.',
      'Veldt made its first offer for Norda Works on 3 March, Ana Brill said.',
    ),
  ],
  'one measured value in each': [
    differ(
      'At the Norda mine 1.9 million cubic metres of slurry escaped, the owner Veldt Copper said.',
      'The wall gave way and 2.9 million cubic metres of tailings left the pond of Veldt Copper.',
      '1.9 million cubic metres',
      '2.9 million cubic metres',
    ),
  ],
}
