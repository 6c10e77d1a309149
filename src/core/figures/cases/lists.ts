import type { Case } from './case.ts'

/** Ranges, changes and shared units. */
export const lists: readonly Case[] = [
  ['It owns 40% and 34%, respectively.', '40% = percent % 40', '34% = percent % 34'],
  ['Rises of 5, 6 and 7 percent.', '5 = percent % 5', '6 = percent % 6', '7 percent = percent % 7'],
  ['Two, three or four ships.', 'Two = count ship 2', 'three or four = count ship 3..4'],
  ['From 25m to 31m users.', '25m = count user 25000000', '31m = count user 31000000'],
  ['The price went from $110 to $115.', '$110 = money USD 110', '$115 = money USD 115'],
  ['It costs $110 to $115.', '$110 to $115 = money USD 110..115'],
  ['Use grew from 25 to 31 million litres.', '25 = volume L 25000000', '31 million litres = volume L 31000000'],
  ['Latency fell to 47 milliseconds from 72.', '47 milliseconds = duration second 0.047', '72 = duration second 0.072'],
  ['It rose from 3% to 5%.', '3% = percent % 3', '5% = percent % 5'],
  ['It rose 3% to 5.2 billion euros.', '3% = percent % 3 up', '5.2 billion euros = money EUR 5200000000'],
  ['It sold 24 jets, up from 20.', '24 = count jet 24', '20 = count jet 20'],
  ['It lost 1,900 homes destroyed and 3,100 damaged.', '1,900 = count home 1900', '3,100 = count home 3100'],
  ['It has 12 or 13 ships.', '12 or 13 = count ship 12..13'],
  ['It takes 10 to 15 minutes.', '10 to 15 minutes = duration minute 10..15'],
  ['Between 10 and 15 per cent fell.', '10 and 15 per cent = percent % 10..15'],
  ['It holds 5 to 6 million tonnes.', '5 to 6 million tonnes = mass kg 5000000000..6000000000'],
  ['It spans 10km–12km.', '10km–12km = length m 10000..12000'],
  ['A two- or three-year term.', 'two- or three-year = duration year 2..3'],
  ['It climbed 2% to 14%.', '2% = percent % 2 up', '14% = percent % 14'],
  ['Between £40m and £50m was spent.', '£40m and £50m = money GBP 40000000..50000000'],
  ['They were 54.3, 61% of them women.', '54.3 = count 54.3', '61% = percent % 61'],
  [
    'It expects 8 million tonnes of wheat, compared with 6.9 million last year.',
    '8 million tonnes = mass kg 8000000000',
    '6.9 million = mass kg 6900000000',
    'last year = date 2024-01-01..2024-12-31 relative',
  ],
  ['It worked in 64.3% (51.2–75.9) of cases.', '64.3% = percent % 64.3', '51.2–75.9 = percent % 51.2..75.9'],
  ['It worked in 64.3% (51.2 to 75.9) of cases.', '64.3% = percent % 64.3', '51.2 to 75.9 = percent % 51.2..75.9'],
]
