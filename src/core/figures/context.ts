import type { Article } from '../model.ts'
import { singleLetters } from './currencies.ts'
import { currencyNamedIn } from './sharedCurrencies.ts'
import { dayOfIso, type Day } from './days.ts'

/** What one article says about how to read its figures. */
export interface Context {
  /** Day of publication, against which relative dates are resolved; `null` leaves them open. */
  readonly published: Day | null
  /** Currency of a bare "$" and of "dollars". */
  readonly dollar: string
  /** Currency of "cents" and of "55c". */
  readonly cent: string
  /** Whether "pounds" are money here; elsewhere they weigh. */
  readonly sterling: boolean
  /** Single letters that print a currency in this article, with their codes: "R11.2m" where it names the rand. */
  readonly letters: ReadonlyMap<string, string>
  /** The currency that a word which several countries use means in this article ("shillings"); `null` where it does not tell. */
  readonly currencyOf: (word: string) => string | null
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

/** Whether the text can hold such a statement at all: nearly none does. */
function declares(text: string): boolean {
  return ['figures', 'amounts', 'otherwise', 'expressed in', 'denominated in', 'prices'].some((word) =>
    text.includes(word),
  )
}

export function contextOf(article: Pick<Article, 'text' | 'published'>): Context {
  const { text } = article
  const statement = declares(text) ? declared.exec(text) : null
  let dayFirst: boolean | null | undefined
  let degrees: 'C' | 'F' | null | undefined
  let letters: ReadonlyMap<string, string> | undefined
  const named = new Map<string, string | null>()
  return {
    published: article.published === null ? null : dayOfIso(article.published),
    dollar: (statement && dollars.get(statement[1]!.toLowerCase())) ?? 'USD',
    get cent() {
      if (text.includes('$') || text.includes('dollar')) return this.dollar
      return text.includes('€') || / euros?\b/.test(text)
        ? 'EUR'
        : this.letters.get('R') === 'ZAR'
          ? 'ZAR'
          : this.dollar
    },
    sterling: text.includes('£') || text.includes('pence') || text.includes('sterling') || text.includes('GBP'),
    currencyOf(word) {
      let code = named.get(word)
      if (code === undefined) named.set(word, (code = currencyNamedIn(text, word)))
      return code
    },
    get letters() {
      letters ??= lettersOf(text)
      return letters
    },
    get degrees() {
      if (degrees === undefined) degrees = scaleOfDegrees(text)
      return degrees
    },
    get dayFirst() {
      if (dayFirst === undefined) dayFirst = dayOrder(text)
      return dayFirst
    },
  }
}

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

function lettersOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [letter, { code, named }] of singleLetters) if (named.test(text)) found.set(letter, code)
  return found
}

function scaleOfDegrees(text: string): 'C' | 'F' | null {
  const celsius = /°\s?C(?![a-z])|\b-?\d\d?C\b|[-−]\d\d? C\b|celsius|centigrade|\bdegrees C\b/i.test(text)
  const fahrenheit = /°\s?F(?![a-z])|fahrenheit|\bdegrees F\b/i.test(text)
  if (celsius !== fahrenheit) return celsius ? 'C' : 'F'
  // Where neither is printed, a text that measures in metres means Celsius.
  const metric = /\b(?:kilomet|centimet|millimet)(?:re|er)s?\b|\d ?(?:km|cm|mm)\b|\bmetres?\b|\bhectares?\b/.test(text)
  const imperial = /\b(?:miles?|feet|inch(?:es)?|acres?|yards?)\b/i.test(text)
  return !celsius && metric && !imperial ? 'C' : null
}
