import type { Case } from './case.ts'

/** Numbers whose unit or noun the sentence prints once, and others that it would be wrong to lend one to. */
export const elisions: readonly Case[] = [
  ['Of the 23 people held, nine were freed.', '23 = count person 23', 'nine = count person 9'],
  [
    'Twelve of the 15 aldermen liked it and three opposed it.',
    'Twelve = count alderman 12',
    '15 = count alderman 15',
    'three = count alderman 3',
  ],
  ['The ward has 340 patients, 28 of them on oxygen.', '340 = count patient 340', '28 = count patient 28'],
  [
    'She flew 9,300 hours in 12 years, 2,100 of them at night.',
    '9,300 hours = duration hour 9300',
    '12 years = duration year 12',
    '2,100 = duration hour 2100',
  ],
  ['It took nine years, three more than planned.', 'nine years = duration year 9', 'three = duration year 3 up'],
  ['They won 34 seats, five fewer than before.', '34 = count seat 34', 'five = count seat 5 down'],
  [
    'Kelp won 34 seats, the Reeds five and independents two.',
    '34 = count seat 34',
    'five = count seat 5',
    'two = count seat 2',
  ],
  ['Trams run every 12 minutes, up from every 20.', '12 minutes = duration minute 12', '20 = duration minute 20'],
  ['The firm promised 24 months and took 39.', '24 months = duration month 24', '39 = duration month 39'],
  ['He is banned for 15 years; his deputy for ten.', '15 years = duration year 15', 'ten = duration year 10'],
  ['They asked for a jail term of 9 years; she got six.', '9 years = duration year 9', 'six = duration year 6'],
  ['Lighten at least 300 of the 820 tonnes.', '300 = mass kg 300000..', '820 tonnes = mass kg 820000'],
  [
    'It lost 960 hectares this year, compared with 1,370 in 2024.',
    '960 hectares = area m2 9600000',
    'this year = date 2025-01-01..2025-12-31 relative',
    '1,370 = area m2 13700000',
    '2024 = date 2024-01-01..2024-12-31',
  ],
  [
    'It earned 88 million reais last year and owes 41 million.',
    '88 million reais = money BRL 88000000',
    'last year = date 2024-01-01..2024-12-31 relative',
    '41 million = money BRL 41000000',
  ],
  ['Members backed it by 58 per cent to 39.', '58 per cent = percent % 58', '39 = percent % 39'],
  ['It fell from 18 votes to 11, or 0.03%.', '18 = count vote 18', '11 = count vote 11', '0.03% = percent % 0.03'],
  ['It opened for ten hours and fed soup for 40.', 'ten hours = duration hour 10', '40 = count 40'],
  ['The show ran for six weeks and drew 400.', 'six weeks = duration week 6', '400 = count 400'],
  ['She got two years off; he got nine.', 'two years = duration year 2', 'nine = count 9'],
  ['It closed three mines, and 90 were hurt.', 'three = count mine 3', '90 = count person 90'],
  [
    'Sales rose 5% in May, against 3,000.',
    '5% = percent % 5 up',
    'May = date 2025-05-01..2025-05-31 relative',
    '3,000 = count 3000',
  ],
  ['It has 12 ships; 40 of them are tugs.', '12 = count ship 12', '40 = count 40'],
]
