import type { Article } from '../model.ts'
import { remember } from '../remember.ts'
import { isDigit, isLetter } from '../text/characters.ts'
import { currencyByWord, isoCodes, prefixedSigns, singleLetters } from './words/currencies.ts'
import { unitAt } from './words/cursor.ts'
import { currencyNamedIn } from './words/sharedCurrencies.ts'
import { homeDollar } from './words/homeDollars.ts'
import { dayOfIso, type Day } from './days.ts'

/** What one article says about how to read its figures. */
export interface Context {
  /** Day of publication, against which relative dates are resolved; `null` leaves them open. */
  readonly published: Day | null
  /** Currency of a bare "$" and of "dollars". */
  readonly dollar: string
  /** Currency of "cents" and of "55c". */
  readonly cent: string
  /** The one currency of all sums that the article prints with theirs; `null` where it prints two or none. */
  readonly onlyCurrency: string | null
  /** Whether "pounds" are money here; elsewhere they weigh. */
  readonly sterling: boolean
  /** The currency that a single letter prints in this article: "R11.2m" where it names the rand; `null` where it prints none. */
  readonly currencyOfLetter: (letter: string) => string | null
  /** The currency that a word which several countries use means in this article ("shillings"); `null` where it does not tell. */
  readonly currencyOf: (word: string) => string | null
  /** Whether the article speaks of drinks that are kept in barrels, and not of oil. */
  readonly barrelsOfDrink: boolean
  /** Whether "tons" are tonnes: the article prints those elsewhere, or measures in metres alone. */
  readonly metricTons: boolean
  /** The scale that "degrees" of heat are on, where the article names only one; `null` where it names none or both. */
  readonly degrees: 'C' | 'F' | null
  /** Whether 03/04/2025 is 3 April, by the article's other dates; `null` where nothing tells. */
  readonly dayFirst: boolean | null
}

/** Statements that fix what "$" means throughout: "all figures in Canadian dollars", "in A$ unless otherwise stated". */
const declared =
  /\b(?:all (?:figures|amounts|dollar amounts|prices|values)|(?:figures|amounts|prices) (?:are|is|in)|unless otherwise (?:stated|noted|indicated)[^.]{0,20} in|expressed in|reported in|denominated in)\b[^.]{0,30}?\b(US|U\.S\.|United States|Australian|Canadian|New Zealand|Hong Kong|Singapore|AUD|CAD|NZD|HKD|SGD|USD|A\$|C\$|NZ\$|HK\$|S\$)/i

const dollars: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['united states', 'USD'],
  ['australian', 'AUD'],
  ['aud', 'AUD'],
  ['a$', 'AUD'],
  ['canadian', 'CAD'],
  ['cad', 'CAD'],
  ['c$', 'CAD'],
  ['new zealand', 'NZD'],
  ['nzd', 'NZD'],
  ['nz$', 'NZD'],
  ['hong kong', 'HKD'],
  ['hkd', 'HKD'],
  ['hk$', 'HKD'],
  ['singapore', 'SGD'],
  ['sgd', 'SGD'],
  ['s$', 'SGD'],
])

/** "$32 |in Canadian money|": whose dollars the sum before it is in. */
const namedAfter =
  /^[\d.,]+(?:[ \u00a0-]?(?:thousand|million|billion|trillion|m|bn|k))?,? in (US|U\.S\.|American|Australian|Canadian|New Zealand|Hong Kong|Singapore) (?:money|currency|dollars|funds|cash)\b/i

/** The currency that is named after a bare sum of dollars, whose digits begin at `from`; `undefined` where none is. */
export function dollarNamedAfter(text: string, from: number): string | undefined {
  if (!isFollowedByIn(text, from)) return undefined
  const named = namedAfter.exec(text.slice(from, from + 60))?.[1]?.toLowerCase()
  return named === 'american' ? 'USD' : named && dollars.get(named)
}

/** Whether "in" follows the number at `from`, at once or behind one word, its scale: tells early that no dollar is named. */
function isFollowedByIn(text: string, from: number): boolean {
  let to = from
  for (let unit = unitAt(text, to); isDigit(unit) || unit === 0x2c || unit === 0x2e; unit = unitAt(text, to)) to++
  if (isInAt(text, to)) return true
  const parted = unitAt(text, to)
  if (parted === 0x20 || parted === 0xa0 || parted === 0x2d) to++
  while (isLetter(unitAt(text, to))) to++
  return isInAt(text, unitAt(text, to) === 0x2c ? to + 1 : to)
}

/** Whether " in " stands at `at`, read by its letters: most words behind a sum are asked for nothing else. */
function isInAt(text: string, at: number): boolean {
  return (
    unitAt(text, at) === 0x20 &&
    (unitAt(text, at + 1) | 0x20) === 0x69 &&
    (unitAt(text, at + 2) | 0x20) === 0x6e &&
    unitAt(text, at + 3) === 0x20
  )
}

/** A word of each such statement: nearly no text holds one, and this is the quicker thing to look for. */
const mayDeclare = /figures|amounts|otherwise|expressed in|denominated in|prices/

/** Each answer is worked out when a figure first asks for it: few articles have figures that ask for any. */
export function contextOf(article: Pick<Article, 'text' | 'published'>): Context {
  const { text } = article
  const dollar = once(() => dollarIn(text))
  const sterling = once(() => /£|pence|sterling|GBP/.test(text))
  const cent = once(() => centIn(text, dollar(), currencyOfLetter))
  const degrees = once(() => scaleOfDegrees(text))
  const dayFirst = once(() => dayOrder(text))
  const barrelsOfDrink = once(() => drinks.test(text) && !oil.test(text))
  const metricTons = once(() => /\btonnes?\b|\bmetric tons?\b/i.test(text) || isMetric(text))
  const currencyOf = remember((word) => currencyNamedIn(text, word))
  const currencyOfLetter = remember((letter) => {
    const [known, ...others] = (singleLetters.get(letter) ?? []).filter(({ named }) => named.test(text))
    return known && others.length === 0 ? known.code : null
  })
  const only = once(() => onlyCurrency(text, { dollar: dollar(), currencyOf, currencyOfLetter }))
  return {
    published: article.published === null ? null : dayOfIso(article.published),
    currencyOf,
    currencyOfLetter,
    get dollar() {
      return dollar()
    },
    get cent() {
      return cent()
    },
    get onlyCurrency() {
      return only()
    },
    get sterling() {
      return sterling()
    },
    get barrelsOfDrink() {
      return barrelsOfDrink()
    },
    get metricTons() {
      return metricTons()
    },
    get degrees() {
      return degrees()
    },
    get dayFirst() {
      return dayFirst()
    },
  }
}

/** A value that is worked out when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

function dollarIn(text: string): string {
  const statement = mayDeclare.test(text) ? declared.exec(text) : null
  return (statement && dollars.get(statement[1]!.toLowerCase())) ?? homeDollar(text)
}

const drinks =
  /\b(?:brew(?:er|ery|ing)|beers?|ales?|lager|whisk(?:e?y|ies)|bourbon|rum|distill\w+|wines?|winery|cider)\b/i
const oil = /\b(?:oil|crude|petroleum|refiner(?:y|ies)|Brent|OPEC|bpd|pipeline|tanker)\b/i

/** A dollar sign with the letters that say whose. */
const letteredDollar = /(?<![A-Za-z])[A-Z]{1,3}\$/g

function centIn(text: string, dollar: string, currencyOfLetter: (letter: string) => string | null): string {
  // "A$8.80 a kilogram": where only one country's dollar is printed with its letters, the cents are its.
  const lettered = new Set(text.match(letteredDollar))
  if (lettered.size === 1 && !/(?<![A-Z])\$|\bdollars?\b/.test(text))
    return prefixedSigns.get([...lettered][0]!) ?? dollar
  const euros = text.includes('€') || / euros?\b/.test(text)
  // "1.2 billion euros ($1.3 billion)" and "if the dollar rises": an article of euros all the same.
  const sums = euros ? text.replace(dollarsAside, '') : text
  if (sums.includes('$') || sums.includes('dollar')) return dollar
  if (euros) return 'EUR'
  return currencyOfLetter('R') ?? dollar
}

/** Dollars that no sum is told in: a conversion in brackets, and the currency as such. */
const dollarsAside = /\((?:about |around |roughly |some )?(?:US)?\$[^()]{1,30}\)|\bthe (?:US |U\.S\. )?dollar\b(?!s)/g

/** The currency of every sum that an article prints with its currency; `null` where those are of two or none. */
function onlyCurrency(
  text: string,
  context: Pick<Context, 'dollar' | 'currencyOf' | 'currencyOfLetter'>,
): string | null {
  const codes = new Set<string | null>()
  for (const [, letter] of text.matchAll(lettered)) {
    const code = context.currencyOfLetter(letter!)
    if (code) codes.add(code)
  }
  for (const [, sign, whose, word] of text.matchAll(sumsOfText)) {
    const name = word?.toLowerCase()
    if (sign === '€' || sign === 'EUR' || name === 'euro' || name === 'euros') codes.add('EUR')
    else if (sign === '£') codes.add('GBP')
    else if (sign === '₹') codes.add('INR')
    else if (sign === '$' || (name === 'dollars' && !whose)) codes.add(context.dollar)
    else if (sign !== undefined && isoCodes.has(sign)) codes.add(sign)
    else if (sign?.startsWith('Rs')) codes.add(context.currencyOf('rupees'))
    else codes.add(name === undefined || whose ? null : (context.currencyOf(name) ?? currencyByWord(name) ?? null))
    if (codes.size > 1) return null
  }
  return [...codes][0] ?? null
}

/** "R611m", "K4 billion": sums by a single letter. */
const lettered = /(?<![\p{L}\d])([A-Z])\d/gu

/** Sums by their sign or the word behind them; a word or a sign that is of no one currency makes two of them. */
const sumsOfText =
  /((?:\b[A-Z]{1,3})?\$|[€£₹¥₩₦₽₺]|\b(?:EUR|USD|GBP|INR|Rs\.?|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|TND|MAD|EGP|AUD|CAD|NZD|JPY|CNY|ZAR|PKR|KES|NGN|BRL|MXN)(?= ?\d))\s?\d|\d(?:[ -](?:hundred|thousand|million|billion|trillion|lakh|crore))? (\p{Lu}\p{L}+ )?(euros?|dollars|pounds|rupees|yen|yuan|francs|kron(?:a|e|or|er)|crowns|rand|pesos|reais|shillings|dirhams|dinars|rubles|roubles|zlotys?|naira|kwacha|won|lira|liras|riyals)\b/gu

/** Order of day and month in dates of digits, by the first one that can only be read one way; else by dates with month words. */
function dayOrder(text: string): boolean | null {
  const numeric = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(?:19|20)\d\d(?!\d)/g
  for (const match of text.matchAll(numeric)) {
    const [first, second] = [Number(match[1]), Number(match[3])]
    if (first > 12 && first <= 31 && second <= 12) return true
    if (second > 12 && second <= 31 && first <= 12) return false
  }
  return null
}

function scaleOfDegrees(text: string): 'C' | 'F' | null {
  const celsius = /°\s?C(?![a-z])|\b-?\d\d?C\b|[-−]\d\d? C\b|celsius|centigrade|\bdegrees C\b/i.test(text)
  const fahrenheit = /°\s?F(?![a-z])|fahrenheit|\bdegrees F\b/i.test(text)
  if (celsius !== fahrenheit) return celsius ? 'C' : 'F'
  // Where neither is printed, a text that measures in metres means Celsius.
  return !celsius && isMetric(text) ? 'C' : null
}

/** Whether the text measures in metres, and in nothing that only the United States and Britain do. */
function isMetric(text: string): boolean {
  const metric = /\b(?:kilomet|centimet|millimet)(?:re|er)s?\b|\d ?(?:km|cm|mm)\b|\bmetres?\b|\bhectares?\b/.test(text)
  return metric && !/\b(?:miles?|feet|inch(?:es)?|acres?|yards?)\b/i.test(text)
}
