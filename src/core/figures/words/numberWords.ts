// English number words, as The Chicago Manual of Style (chapter 9) and AP spell them.

import { wordTable } from './wordTables.ts'

export const units: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index]),
)

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)

/** Words that multiply what stands before them. "lakh" and "crore" are the Indian system's. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
])

/** Short forms that only stand after digits. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['bil', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
])

/** Plurals that name an order of magnitude: "hundreds of thousands", "dozens". Each reaches as far as the next order. */
export const vague: ReadonlyMap<string, readonly [min: number, max: number]> = new Map([
  ['tens', [10, 100]],
  ['dozens', [24, 144]],
  ['scores', [40, 100]],
  ['hundreds', [1e2, 1e3]],
  ['thousands', [1e3, 1e4]],
  ['millions', [1e6, 1e7]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
  ['lakhs', [1e5, 1e6]],
  ['crores', [1e7, 1e8]],
])

/** Denominators of spelled fractions. "second" is a unit of time or a rank, "quarter" may be a period: their readers look closer. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...(
    [
      ['third', 3],
      ['fourth', 4],
      ['fifth', 5],
      ['sixth', 6],
      ['seventh', 7],
      ['eighth', 8],
      ['ninth', 9],
      ['tenth', 10],
      ['eleventh', 11],
      ['twelfth', 12],
      ['thirteenth', 13],
      ['fourteenth', 14],
      ['fifteenth', 15],
      ['sixteenth', 16],
      ['seventeenth', 17],
      ['eighteenth', 18],
      ['nineteenth', 19],
      ['twentieth', 20],
      ['thirtieth', 30],
      ['fortieth', 40],
      ['fiftieth', 50],
      ['sixtieth', 60],
      ['seventieth', 70],
      ['eightieth', 80],
      ['ninetieth', 90],
      ['hundredth', 1e2],
      ['thousandth', 1e3],
      ['millionth', 1e6],
      ['billionth', 1e9],
      ['trillionth', 1e12],
    ] as const
  ).flatMap(([word, value]): [string, number][] => [
    [word, value],
    [`${word}s`, value],
  ]),
])

/** The same by {@link Word}, for the readers that ask of nearly every word beside a figure. */
export const unitNamed = wordTable(units)
export const tenNamed = wordTable(tens)
export const scaleNamed = wordTable(scales)
export const denominatorNamed = wordTable(denominators)
export const vagueNamed = wordTable(vague)

/** Single characters for fractions. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

export const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)
