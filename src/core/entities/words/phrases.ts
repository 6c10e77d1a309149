import { isCountry, isPlaceName, longestPlace } from './lexicon.ts'
import type { Token } from './tokens.ts'
import * as is from './wordFacts.ts'

/** Words at which a noun phrase before them ends: "a maker |of", "an airline |that". */
export const phraseEnds: ReadonlySet<string> = new Set(
  'of in on at that which who with for based and to about near where from by'.split(' '),
)

/** Written as names are: with a capital, or as a model's code. */
export function isNameShape(token: Token): boolean {
  return token.shape !== 'lower' && token.shape !== 'number'
}

/** How many words from `first` are the name of a place in the lists. */
export function placePrefix(tokens: readonly Token[], first: number, last: number): number {
  const { facts } = tokens[first]!
  if (facts & is.opensPlace) {
    for (let size = Math.min(longestPlace, last - first + 1); size > 1; size--) {
      if (isPlaceName(phrase(tokens, first, first + size - 1))) return size
    }
  }
  return first <= last && facts & is.placeName ? 1 : 0
}

/** Keys of the words `first`…`last`, joined by one space. */
export function phrase(tokens: readonly Token[], first: number, last: number): string {
  let text = tokens[first]!.key
  for (let at = first + 1; at <= last; at++) text += ' ' + tokens[at]!.key
  return text
}

/** Whether a quotation mark opens in the gap before a word. */
export function opensQuotation({ before }: Token): boolean {
  return before === ' "' || before === ' “' || before === ' ‘'
}

/** "Salt and Silver" between quotation marks and nothing else: what a work is called. */
export function isQuotedTitle(text: string, from: number, to: number): boolean {
  const mark = text.charCodeAt(from - 1)
  return (
    (mark === 0x22 || mark === 0x201c || mark === 0x2018) &&
    /^[,.]?["”’]/.test(text.slice(to, to + 2)) &&
    text.slice(from, to).includes(' ')
  )
}

/** First words of public bodies and carriers that end in their country: "Transport Varnia", "Air Varnia". Source: the agencies' and airlines' own names. */
const bodiesOfCountries = new Set(
  (
    'air airways radio transport health statistics environment parks elections sport sports athletics swimming cycling gymnastics rugby cricket ' +
    'tennis hockey football basketball volleyball netball rowing forestry natural historic creative skills homes visit police skate invest export trade tourism consumer safe digital fire services universities'
  ).split(' '),
)

/** "Transport Varnia", where Varnia is a country. */
export function isBodyOfCountry(tokens: readonly Token[], first: number, last: number): boolean {
  return first < last && bodiesOfCountries.has(tokens[first]!.key) && isCountry(phrase(tokens, first + 1, last))
}
