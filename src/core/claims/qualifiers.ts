/**
 * Words that split measures which otherwise read alike, by axis: two claims that stand at different poles of one axis are not on
 * one measure. Sources: the dimensions of XBRL US-GAAP and IFRS taxonomies (gross/net, basic/diluted, period), the
 * style guides' warnings on "pre-tax", "underlying" and "list price", and ordinal adjectives.
 */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basis: { gross: 'gross', net: 'net' },
  tax: { 'pre-tax': 'pre-tax pretax', 'after-tax': 'after-tax post-tax' },
  accounting: { adjusted: 'adjusted underlying headline normalised normalized', statutory: 'statutory' },
  dilution: { basic: 'basic undiluted', diluted: 'diluted' },
  scope: { single: 'each apiece individual every per average averaged mean typical', median: 'median' },
  order: {
    first: 'first initial initially opening original originally',
    second: 'second',
    third: 'third',
    fourth: 'fourth',
    last: 'last final finally latest',
  },
  previous: { previous: 'previous previously prior predecessor' },
  extreme: {
    most: 'largest biggest strongest highest maximum max peak record tallest longest heaviest busiest worst',
    least: 'smallest lowest minimum min weakest shortest',
  },
  certainty: { preliminary: 'preliminary provisional initial', revised: 'revised corrected updated' },
  price: { list: 'list catalogue catalog sticker', real: 'discounted real actual negotiated' },
  outcome: { planned: 'target guidance goal guided targeted', actual: 'outcome' },
  firmness: { option: 'option options optional', firm: 'firm' },
  increment: { further: 'further additional extra another' },
  destroyed: { damaged: 'damaged', destroyed: 'destroyed' },
  sex: { male: 'men male males boys husbands', female: 'women female females girls wives' },
  years: { child: 'children child pupils kids teenagers minors', adult: 'adults' },
  side: { home: 'home', away: 'away' },
  sense: { import: 'imports import imported', export: 'exports export exported' },
}

const poleOf: ReadonlyMap<string, { readonly axis: string; readonly pole: string }> = new Map(
  Object.entries(table).flatMap(([axis, poles]) =>
    Object.entries(poles).flatMap(([pole, words]) =>
      words.split(' ').map((word): [string, { axis: string; pole: string }] => [word, { axis, pole }]),
    ),
  ),
)

/** The qualifier a lower-case word is, as "axis:pole", or `null`. */
export function qualifierOf(lower: string): string | null {
  const found = poleOf.get(lower)
  return found ? `${found.axis}:${found.pole}` : null
}
