import { isDigit } from '../../text/characters.ts'
import { isHyphen, nextWord, skipSpaces, unitAt, wordAt } from '../words/cursor.ts'
import { isPluralNoun } from '../words/nouns.ts'
import type { Numeral } from './numerals.ts'

// "m" after a number without a currency is metres or millions: "a 138m ship", "1.4m accounts".

/** Words after a length: what it is the length of, or from where to where. */
const lengthAfter =
  /^\s?(?:long|high|tall|wide|deep|thick|below|above|away|from|beneath|under|over|off|offshore|underwater|up|apart|across|down|inland|north|south|east|west|per|race|final|sprint|hurdles|relay|freestyle|butterfly|backstroke|breaststroke|medley|steeplechase|dash|heats?|crown|title|gold|silver|bronze|record|wave|waves|sea|vessels?|ships?|towers?|blades?|masts?|boats?|yachts?|barges?|poles?|pylons?|pipes?|beams?|cranes?|chimneys?|bridges?|tunnels?|walls?|runways?|quays?|piers?|drop|climb|altitude|diameter|radius|water)\b/i
/** Words before a length. */
const lengthBefore =
  /\b(?:depths?|heights?|waves?|deep|tall|length|lengths|width|altitude|elevation|metres?|meters?|feet|km|kilomet(?:re|er)s?|tsunami|surge|buried|dug|sank|diameter|radius|tower|runway|swim|freestyle|hurdles)\b[^.;]{0,40}$/i
/** Nouns and verbs of people and things that come in millions, before the number. */
const millionsBefore =
  /\b(?:population|numbers|traffic|users|subscribers|customers|viewers|passengers|followers|downloads|views|units|copies|barrels|members|votes|turnout|audience|shares|people|accounts|homes|households|jobs|workers|visitors|deliveries|shipments|tickets?|arrivals|tourists|registrations|signatures|streams|voters|residents|pupils|students)\b[^.]{0,100}$/i

/** Whether the words before a number name what comes in millions without being money: people, users, votes. */
export function comesInMillions(before: string): boolean {
  return millionsBefore.test(before)
}

/** Whether the "m" at `at`, after `numeral` and without a currency, stands for millions. */
export function isMillions(text: string, numeral: Numeral, at: number): boolean {
  if (numeral.grouped || numeral.scale > 1) return false
  const to = at + 1
  const spaced = at > numeral.to
  const rest = text.slice(to, to + 24)
  if (isHyphen(unitAt(text, to)) || lengthAfter.test(rest)) return false
  const before = text.slice(Math.max(0, numeral.from - 120), numeral.from)
  if (lengthBefore.test(before)) return false
  if (countsThings(text, to) || (!spaced && collective.test(text.slice(to, to + 50)))) return true
  return !spaced && (millionsBefore.test(before) || millionsNext(text, to) || alsoMillions(before))
}

/** Nouns in the singular of people or things that are counted in millions, behind no more than two words. */
const collective =
  /^\s?(?:\p{L}+[ -]){0,2}(?:waiting list|backlog|population|electorate|audience|workforce|membership|readership|viewership|following|crowd|(?:user|customer|subscriber|fan) base)\b/u

/** A plural noun follows, possibly after adjectives or a name: "1.4m active users". */
function countsThings(text: string, to: number): boolean {
  let word = wordAt(text, skipSpaces(text, to))
  for (let count = 0; count < 3 && word.lower !== ''; count++) {
    if (/^(?:in|on|at|by|for|and|or|to|from|the|was|were|is|are|had|has|after|before|with|as|than)$/.test(word.lower))
      return false
    if (isPluralNoun(word)) return true
    word = nextWord(text, word.to)
  }
  return false
}

/** "60m doses a year now, 150m once the plant opens": the sentence counts in millions, and no length is printed in between. */
function alsoMillions(before: string): boolean {
  const last = /\d(?:\.\d+)?m (\p{Ll}[\p{Ll}-]+)[^.;!?|\d]*$/u.exec(before)
  return last !== null && !lengthAfter.test(` ${last[1]!}`) && isPluralNoun(wordAt(last[1]!, 0))
}

/** Another figure in millions right after: "from 1.2m to 1.4m users". */
function millionsNext(text: string, to: number): boolean {
  const word = nextWord(text, to)
  if (!/^(?:to|from|and|or)$/.test(word.lower)) return false
  let at = skipSpaces(text, word.to)
  while (isDigit(unitAt(text, at)) || unitAt(text, at) === 0x2e) at++
  return text[at] === 'm' && countsThings(text, at + 1)
}
