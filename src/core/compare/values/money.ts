import { concept } from '../../claims/words/concepts.ts'
import { stem } from '../../claims/words/words.ts'
import type { Article, NumberQuantity } from '../../model.ts'
import { rememberOf } from '../../remember.ts'
import type { Item } from './items.ts'
import { digitsOf } from './digits.ts'

/** Currencies that one word or sign is printed for at home, and that word. Codes: ISO 4217, list one. */
const families: readonly (readonly [codes: ReadonlySet<string>, word: RegExp])[] = (
  [
    ['USD AUD CAD NZD SGD HKD TWD FJD NAD JMD TTD BBD BSD BZD GYD XCD LRD', /^\$|\bdollars?\b/i],
    ['INR PKR LKR NPR MUR SCR', /^R[se]\b|\brupees?\b/i],
    ['SEK NOK DKK CZK ISK', /\bkr\b|\bcrowns?\b|\bkron(?:a|e|er|or)\b/i],
    ['PHP MXN ARS CLP COP CUP DOP UYU', /\bpesos?\b/i],
    ['KES UGX TZS SOS', /^Sh\b|\bshillings?\b/i],
  ] as const
).map(([codes, word]) => [new Set(codes.split(' ')), word])

/** Whether an article says of some dollars whose they are ("US$", "A$"): its bare "$" is then told apart from those of others. */
const tellsDollarsApart = rememberOf(({ text }: Article) =>
  /\b(?:US|AU?|CA?|NZ?|HK|SG?|NT) ?\$|\b(?:USD|AUD|CAD|NZD)\b|\bU\.?S\.? dollars?\b/.test(text),
)

/** "$4.85" and "4.85 dollars", "Rs 500": whose dollars or rupees, only the country of the article says. */
function isBare({ figure, analysis }: Item, word: RegExp): boolean {
  return (
    word.test(figure.text) &&
    !/\b(?:US|USD|U\.S\.)/.test(figure.text) &&
    !(/\$|dollar/i.test(figure.text) && tellsDollarsApart(analysis.article))
  )
}

/** Currency of an amount or of a price, and what the price is for: "USD" and "share"; "" of an amount. */
function priceOf({ kind, unit }: NumberQuantity): readonly [currency: string, each: string] | null {
  if (kind === 'money') return [unit, '']
  return kind === 'rate' && /^[A-Z]{3}\//.test(unit) ? [unit.slice(0, 3), unit.slice(4)] : null
}

/**
 * Whether two amounts may be in one currency, their own or that of a bare "$" or "Rs" for which the other article has a country, and
 * are both for the same: "$4.85 a share" and "$4.85 for each share".
 */
export function arePrices(left: Item, right: Item): boolean {
  const [a, b] = [left.quantity, right.quantity]
  if (a.kind === 'date' || b.kind === 'date') return false
  const [x, y] = [priceOf(a), priceOf(b)]
  if (!x || !y || !isForEach(left, x[1], y[1]) || !isForEach(right, y[1], x[1])) return false
  return mayBeOneCurrency(left, right, x[0], y[0])
}

/** Whether two claims with these currencies may mean one: a bare "$" may be any country's dollar. */
export function mayBeOneCurrency(left: Item, right: Item, one: string, other: string): boolean {
  if (one === other) return true
  return families.some(
    ([codes, word]) => codes.has(one) && codes.has(other) && (isBare(left, word) || isBare(right, word)),
  )
}

/** Prices by time are compared with no total, which may be of any time. */
const times = new Set('second minute hour day week month quarter year'.split(' '))

/** Whether an amount that is for `each` may be meant for each `other`, which may stand apart from the amount. */
function isForEach({ terms }: Item, each: string, other: string): boolean {
  if (each === other) return true
  return each === '' ? !times.has(other) && terms.has(concept(stem(other))) : other === '' && !times.has(each)
}

/** One amount in two currencies is a currency mistaken, for no two have one price: "A$412m" and "US$412m". */
export function isSameAmount(left: Item, right: Item): boolean {
  const [a, b] = [left.quantity, right.quantity]
  return a.min === b.min && a.max === b.max && digitsOf(left).length > 1
}
