import type { Figure, FigureKind, Passage } from '../../model.ts'
import { isDigit, isLetter, isSpace } from '../../text/characters.ts'
import { isInDateline } from '../../text/datelines.ts'
import { isAge } from './ages.ts'
import type { Token } from './sentences.ts'
import type { Scene } from './setting.ts'

/**
 * Words that split measures which otherwise read alike, by axis: two claims that stand at different poles of one axis are not on
 * one measure. Sources: the dimensions of XBRL US-GAAP and IFRS taxonomies (gross/net, basic/diluted, period), the
 * style guides' warnings on "pre-tax", "underlying" and "list price", and ordinal adjectives.
 */
export const qualifierTable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basis: { gross: 'gross', net: 'net' },
  tax: { 'pre-tax': 'pre-tax pretax', 'after-tax': 'after-tax post-tax' },
  accounting: { adjusted: 'adjusted underlying headline normalised normalized', statutory: 'statutory' },
  valuation: { 'before the new money': 'pre-money', 'with the new money': 'post-money' },
  dilution: { basic: 'basic undiluted', diluted: 'diluted' },
  scope: { single: 'each apiece individual every per average averaged mean typical', median: 'median' },
  order: {
    first: 'first initial initially opening original originally',
    second: 'second',
    third: 'third',
    fourth: 'fourth',
    last: 'last final finally latest',
    next: 'next upcoming',
  },
  previous: { previous: 'previous previously prior predecessor' },
  extreme: {
    most: 'largest biggest strongest highest maximum max peak record tallest longest heaviest busiest worst',
    least: 'smallest lowest minimum min weakest shortest',
  },
  certainty: { preliminary: 'preliminary provisional initial', revised: 'revised corrected updated' },
  price: { list: 'list catalogue catalog sticker', real: 'discounted real actual negotiated' },
  outcome: { planned: 'target guidance goal guided targeted budgeted earmarked', actual: 'outcome' },
  firmness: { option: 'option options optional', firm: 'firm' },
  increment: { further: 'further additional extra another' },
  destroyed: { damaged: 'damaged', destroyed: 'destroyed' },
  sex: { male: 'men male males boys husbands', female: 'women female females girls wives' },
  years: { child: 'children child pupils kids teenagers minors', adult: 'adults' },
  side: { home: 'home', away: 'away' },
  sense: { import: 'imports import imported', export: 'exports export exported' },
}

export interface Qualifier {
  readonly axis: string
  /** "axis:pole" */
  readonly name: string
}

const qualifiers: ReadonlyMap<string, Qualifier> = new Map(
  Object.entries(qualifierTable).flatMap(([axis, poles]) =>
    Object.entries(poles).flatMap(([pole, words]) =>
      words.split(' ').map((word): [string, Qualifier] => [word, { axis, name: `${axis}:${pole}` }]),
    ),
  ),
)

/** The qualifier a lower-case word is; `null` for most words. */
export function qualifierOf(lower: string): Qualifier | null {
  return qualifiers.get(lower) ?? null
}

/** Passages at the top in which a dateline may stand. */
const topPassages = 8

/** Qualifiers ("price:list") that stand close to the figure or head its row, column or section. */
export function qualifiersOf(scene: Scene, figure: Figure): string[] {
  const passage = scene.article.passages[figure.passage]!
  const found = new Set<string>()
  const axes = new Set<string>()
  const { count, tokens, barriers, distances } = scene.weighing
  // English puts a qualifier before what it qualifies, and those before the figure come first: "the first in 2031, the last in 2035".
  for (let at = 0; at < count; at++) {
    const token = tokens[at]!
    const { qualifier } = token.word
    if (!qualifier || barriers[at]! < 0.6 || distances[at]! > 4 || axes.has(qualifier.axis)) continue
    if (isName(passage, token) || isTold(passage, figure, token)) continue
    axes.add(qualifier.axis)
    found.add(qualifier.name)
  }
  for (const index of [passage.cell?.rowHeaderPassage ?? -1, passage.cell?.columnHeaderPassage ?? -1]) {
    if (index < 0 || index === figure.passage) continue
    for (const { tokens } of scene.sentences.of(index)) {
      for (const { word } of tokens) if (word.qualifier) found.add(word.qualifier.name)
    }
  }
  for (const role of roles(passage, figure)) found.add(role)
  if (isAge(passage, figure)) found.add('age:age')
  if (figure.quantity.kind === 'date' && figure.passage < topPassages && isInDateline(passage.text, figure))
    found.add('dateline:dateline')
  return [...found].sort()
}

/** A capital inside a sentence makes a word part of a name: "the Civic List". */
function isName({ text }: Passage, { from }: Token): boolean {
  return from > 1 && /\p{Lu}/u.test(text[from]!) && /[\p{Ll},]\s$/u.test(text.slice(from - 2, from))
}

/** Whether a word after a figure is told of it and does not choose it: "the 12-year sentence is the longest yet". */
function isTold({ text }: Passage, { to }: Figure, { from }: Token): boolean {
  return (
    from > to &&
    /\b(?:is|are|was|were|would be|will be|became) (?:the|its|their|a|an|one of the)\s+$/.test(text.slice(to, from))
  )
}

/** "214 grams with the case", "with the case it weighs |214 grams|": a value under a condition. */
const conditionAfter =
  /^,? (?:with|without|including|excluding|plus|before|after) (?:the |its |an? |all )?(?:tax|vat|duty|fees|interest|debt|shipping|options|extras|case|battery|inflation)\b/
const conditionBefore =
  /(?:^|[.;:,]\s)(?:with|without|including|excluding) (?:the|its|an?|all) \w+,? (?:it|they)\s(?:\w+\s){1,3}$/i

/** "The longest sentence it ever passed was of |15 years|": the value of another time. */
const extremeEver =
  /\b(?:most|worst|\w{3,8}est)\b[^.;:]{0,40}\b(?:ever|on record|before|until (?:now|then)|to date)\b[^.;:,]{0,30}$/

/** Code units before and after a figure in which the words stand that give it a part. */
const beside = 24

/** Which way a length is measured, from the words right before or after it: "a depth of |14 metres|", "|140 metres| in length", "|3 m| high". */
const extents: readonly (readonly [extent: string, before: RegExp, after: RegExp])[] = [
  ['length', /\blengths? (?:is |was |of )*(?:about |some )?$/, /^[ -](?:long|in length)\b/],
  ['width', /\bwidths? (?:is |was |of )*(?:about |some )?$/, /^[ -](?:wide|across|broad|in width)\b/],
  ['height', /\bheights? (?:is |was |of )*(?:about |some )?$/, /^[ -](?:high|tall|in height)\b/],
  ['depth', /\bdepths? (?:is |was |of )*(?:about |some )?$/, /^[ -](?:deep|in depth|underwater|below|beneath)\b/],
]

/** Verbs of taking: "took £3m from |2,340 investors|" names those it came from, and no earlier count. Source: WordNet 3.1, "take away". */
const taking =
  /\b(?:tak|took|stol|steal|seiz|collect|rais|receiv|obtain|gather|borrow|extract|recover|lur|solicit|hear|came|come|buy|bought|draw)\p{L}*\b[^.;:]{0,60}\bfrom\s+$/iu

/** Whether a count of people or things after "from" is where something came from: nothing says to what it changed. */
function isSource({ text }: Passage, { whole, quantity }: Figure): boolean {
  const before = text.slice(Math.max(0, whole.from - 100), whole.from)
  const after = text.slice(whole.to, whole.to + 40)
  if (quantity.kind !== 'count' || !(quantity.unit || after.startsWith(' of them'))) return false
  return taking.test(before) && !/^\s*(?:\p{L}+\s){0,3}to\s/u.test(after)
}

/** The words one of which stands right before a figure, or right after it, where {@link roles} finds any there: beside most figures none does. */
const leads: ReadonlySet<string> = new Set(
  'from with to against versus vs whom which them including of the its their all by about some nearly almost than over around'.split(
    ' ',
  ),
)
const tails: ReadonlySet<string> = new Set(
  'of a an per each every apiece more with without including excluding plus before after'.split(' '),
)

/** The word before `at`, in lower case, with a full stop between at most; "" where none stands apart. */
function wordBefore(text: string, at: number): string {
  let to = at
  while (to > 0 && isSpace(text.charCodeAt(to - 1))) to--
  if (to === at) return ''
  if (text[to - 1] === '.') to--
  let from = to
  while (from > 0 && isLatin(text.charCodeAt(from - 1))) from--
  return text.slice(from, to).toLowerCase()
}

/** The word behind `at`, in lower case, with space and commas between at most. */
function wordBehind(text: string, at: number): string {
  let from = at
  while (from < text.length && (isSpace(text.charCodeAt(from)) || text[from] === ',')) from++
  let to = from
  while (to < text.length && isLatin(text.charCodeAt(to))) to++
  return text.slice(from, to).toLowerCase()
}

function isLatin(unit: number): boolean {
  return unit < 0x80 && (isLetter(unit) || isDigit(unit) || unit === 0x5f)
}

/** Kinds of figures to which any words beside them may give a part. */
const besideWhich: ReadonlySet<FigureKind> = new Set(['length', 'duration', 'date'])

/** Parts that words and small patterns round a figure give it: the old value of a change, part of a whole, a rate. */
function roles(passage: Passage, figure: Figure): string[] {
  const { whole, change, quantity } = figure
  const led = leads.has(wordBefore(passage.text, whole.from))
  const trailed = tails.has(wordBehind(passage.text, whole.to))
  // Most figures have neither, and what stands beside them is not looked at.
  const read = led || trailed || besideWhich.has(quantity.kind)
  const before = read ? passage.text.slice(Math.max(0, whole.from - beside), whole.from).toLowerCase() : ''
  const after = read ? passage.text.slice(whole.to, whole.to + beside).toLowerCase() : ''
  const found: string[] = []
  if ((led && isCompared(passage, figure, before)) || isExtreme(passage, figure)) found.push('previous:previous')
  if (led) {
    // Of an earlier value or of a rival's: "$4m against $3m a year ago", "52% against 48".
    if (/\b(?:against|versus|vs\.?)\s+$/.test(before)) found.push('contrast:other')
    if (/(?:\bof (?:whom|which)|among them|including)\s+$/.test(before)) found.push('part:part')
    // "21 of 34 districts": the second is what there is in all.
    if (partOf.test(before)) found.push('part:whole')
    // "Cut attacks by 52%": a change, whichever way.
    if (!change && /\bby (?:(?:about|some|nearly|almost|more than|over|around) )?$/.test(before))
      found.push('change:any')
  }
  if (trailed) {
    if (/^ of (?:whom|which)\b|^ of (?:them|these|those),? \w/.test(after)) found.push('part:part')
    if (/^\s*(?:a|per|each|every) (?:year|month|week|day|hour|quarter)\b/.test(after) && quantity.kind !== 'rate')
      found.push('rate:per')
    if (/^\s*(?:a head|per (?!cent)\w+|each\b|apiece)/.test(after)) found.push('scope:single')
    if (/^\s*more\b/.test(after)) found.push('increment:further')
    if (conditionAfter.test(after)) found.push('condition:given')
  }
  if (quantity.kind === 'length') {
    const extent = extents.find(([, lead, tail]) => lead.test(before) || tail.test(after))
    if (extent) found.push(`extent:${extent[0]}`)
  }
  if (conditionBefore.test(passage.text.slice(Math.max(0, whole.from - 60), whole.from))) found.push('condition:given')
  if (change) found.push(`change:${change}`)
  // "within a decade", "has 30 days to pay": how long something may take at most, and not how long it lasts.
  if (
    quantity.kind === 'duration' &&
    (/\b(?:within|inside) (?:the (?:next )?)?$/.test(before) ||
      (/\b(?:has|have|had|given?|gave|gives|gets?|got) (?:\w+ )?$/.test(before) && /^\s+to [a-z]/.test(after)))
  )
    found.push('reach:within')
  if (quantity.kind === 'date') {
    // "(2023: £3bn)": the date labels the next figure.
    if (/^\s?:/.test(after)) found.push('role:label')
    const bound = boundOf(passage, figure)
    if (bound) found.push(`bound:${bound}`)
  }
  return found
}

const partOf =
  /\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)(?: out)? of (?:the |its |their |all )?$/

/** "up from |3m|", "compared with |3m|". A date after "from" is where something starts. */
function isCompared(passage: Passage, figure: Figure, before: string): boolean {
  if (/\bfrom\s+$/.test(before)) return figure.quantity.kind !== 'date' && !isSource(passage, figure)
  return /compared (?:with|to)\s+$/.test(before)
}

/** In each match of {@link extremeEver} stands one of these. */
const extremeWords = ['ever', 'record', 'before', 'until', 'date']

function isExtreme({ text }: Passage, { whole }: Figure): boolean {
  const before = text.slice(Math.max(0, whole.from - 80), whole.from)
  return extremeWords.some((word) => before.includes(word)) && extremeEver.test(before)
}

/** Whether a date is where something starts or ends: "from 3 May", "5 to 9 June", "until July". */
export function boundOf({ text }: Passage, { whole }: Figure): 'start' | 'end' | null {
  const before = text.slice(Math.max(0, whole.from - beside), whole.from)
  const after = text.slice(whole.to, whole.to + beside)
  if (/\b(?:between|from|since|starting|beginning|starts?|began|begins?)(?: in| on)?\s+$/i.test(before)) return 'start'
  // "until July 18 to pay": what "to" leads to must be another date.
  if (/^\s*(?:through|until|till|–|—)\s|^\s*to (?:\d|\p{Lu}|early|mid|late|the )/u.test(after)) return 'start'
  if (/\b(?:until|till|through|ending|ends?|ended)(?: in| on)?\s+$/i.test(before)) return 'end'
  return /\d\s*(?:to|through|and|–|-|—)\s*$/.test(before) && /\b(?:between|from)\b/i.test(before) ? 'end' : null
}
