/** Two short articles, and the one value on which both agree, as printed; null where they agree on none. */
export const agreed: readonly (readonly [left: string, right: string, value: string | null])[] = [
  [
    'Norda Works of Selden has 23,000 employees.',
    'In Selden 400 names left the payroll of 23,000 at Norda Works.',
    '23,000 employees',
  ],
  [
    'The Norda plant in Selden makes 52,000 chips a week.',
    'The plant of Norda in Selden makes 7,400 chips a day.',
    '7,400 chips a day',
  ],
  [
    'The Norda plant in Selden makes 52,000 chips a week.',
    'The plant of Norda in Selden makes 52,000 chips a day.',
    null,
  ],
  ['The Norda Museum drew 410,000 visitors.', 'Some 410 thousand people came to the Norda Museum.', '410,000 visitors'],
  [
    'Rain of 212 mm fell on the Norda dam.',
    'At the Norda dam 21 centimetres came down in five days.',
    '21 centimetres',
  ],
  [
    'Norda pays Veldt up to $664 million for the drug in Selden.',
    'For 12 years of work Veldt may look to $664 million, said Norda.',
    '$664 million',
  ],
  [
    'In Selden Ana Brill beat Joost Kamp 14,203 to 14,194.',
    'Recount in Selden: Ana Brill 14,203, Joost Kamp 14,190 and Ilse Marten 3,910.',
    '14,203',
  ],
  [
    'The launch mass of the Norda probe was 2.84 tonnes.',
    'The Norda probe has a launch mass of three tonnes.',
    'three tonnes',
  ],
  [
    'Norda cut its forecast for the Selden mine to no more than 176,000 tons.',
    'For the Selden mine Norda now forecasts 170,000-176,000 t.',
    '170,000-176,000 t',
  ],
  [
    'In Pakistan the valley of Selden gets a package of Rs 4.2 billion.',
    'The package for the valley of Selden is worth Rs 4.2 billion.',
    'Rs 4.2 billion',
  ],
  ['The court of Selden will rule on 30 April. Norda sued.', 'Norda: verdict due 30 April in Selden.', '30 April'],
  [
    'Norda sued over the fire in Selden. Insurers put in €9 million, its lawyer told the court.',
    'After the Selden blaze Norda was left with a bill of €31m, of which €9m fell to a cyber policy.',
    '€9m',
  ],
  [
    'Norda made 640 kilos of cheese in Selden.',
    'Selden: a cellar holds 640 kg, where goats graze beside Norda.',
    '640 kilos',
  ],
  ['Norda Works of Selden has 40 lorries.', 'Norda Works of Selden owns 40 paintings.', null],
  // One sum, booked as two things.
  [
    'Norda Works of Selden has annual revenue of about $13.4 billion.',
    'Aske Bank has invested $13.4 billion in Norda Works of Selden.',
    null,
  ],
]
