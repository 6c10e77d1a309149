import type { FigureMatch } from '../model.ts'
import { isLetter, isUpperCase } from '../text/characters.ts'
import {
  isHyphen,
  nextWord,
  previousWord,
  skipSpaces,
  skipSpacesBack,
  unitAt,
  wordAt,
  wordEnding,
} from './words/cursor.ts'
import type { Context } from './context.ts'
import type { NumberMatch } from './figure.ts'
import { isPluralNoun } from './words/nouns.ts'
import { hedgeBefore } from './words/hedges.ts'
import { comparesHeat } from './amounts/temperatures.ts'

// Numbers that print no unit and are plainly ages of people, temperatures or magnitudes of earthquakes.

/** A number with nothing measured: no unit, no noun. */
function isBare({ amount, noun }: NumberMatch): boolean {
  return amount.measured === null && noun === null
}

/** "aged 71", "Ana Ruiz, 45, said": a bare number that is an age. */
export function asAge(text: string, match: NumberMatch): FigureMatch | null {
  const { amount, quantity, from, to } = match
  if (amount.measured !== null) return null
  const { plain, decimal, scale, min } = amount.numeral
  const before = previousWord(text, match.whole.from)
  // "an 87 y.o. man", as patients' notes print it.
  const letter = unitAt(text, to) | 0x20
  const mayBeNoted = letter === 0x79 || (unitAt(text, to + 1) | 0x20) === 0x79
  const letters =
    plain && min <= 120 && mayBeNoted ? /^[- ]?(?:yo|y\.o\.|y\/o)(?![\p{L}-])/u.exec(text.slice(to, to + 6)) : null
  if (letters) {
    const end = to + letters[0].length
    const years = { ...quantity, kind: 'duration' as const, unit: 'year' }
    return { ...match, to: end, noun: null, quantity: years, whole: { from: match.whole.from, to: end } }
  }
  // "mean age 54.3": decimals only where the word says so.
  const words = amount.numeral.style === 'words'
  const printed = plain || words || (decimal && scale === 1 && before.lower === 'age')
  if (printed && min <= 120 && isAgeLimit(text, match))
    return { ...match, noun: null, quantity: { ...quantity, kind: 'duration', unit: 'year' } }
  if (!isBare(match) || !printed || min > 120) return null
  const led =
    before.lower === 'aged' ||
    before.lower === 'age' ||
    before.lower === 'ages' ||
    isBetweenAges(text, match) ||
    isListedAge(text, match.whole.from) ||
    isOfAge(text, from) ||
    isOldest(text, from)
  // Number words elsewhere count as often: "The dead, seven, were named", "At six she left".
  const shown =
    wasThen(text, from, to) ||
    (!words &&
      (isSaidOfPerson(text, from, to) ||
        isBracketedAge(text, from, to, min) ||
        isApposition(text, from, to) ||
        isAtAge(text, from, to)))
  if (!led && !shown) return null
  return { ...match, quantity: { ...quantity, kind: 'duration', unit: 'year' } }
}

/** "Ana Ruiz (54) was jailed": in brackets behind a person's name, where the words round it are said of people. */
function isBracketedAge(text: string, from: number, to: number, years: number): boolean {
  if (years < 5 || text[from - 1] !== '(' || text[to] !== ')' || text[from - 2] !== ' ') return false
  const last = wordEnding(text, from - 2)
  if (last.lower === '' || !isUpperCase(unitAt(text, last.from))) return false
  const first = previousWord(text, last.from)
  const named = first.lower !== '' && isUpperCase(unitAt(text, first.from)) && !ofPlaces.test(first.lower)
  const rest = text.slice(to + 1, to + 70)
  if (personVerb.test(rest)) return true
  return (
    named && /^(?:,| and | of | from | in |$)/.test(rest) && person.test(text.slice(Math.max(0, from - 90), to + 90))
  )
}

/** First words of the names of places and clubs. */
const ofPlaces =
  /^(?:new|north|south|east|west|northern|southern|eastern|western|central|great|greater|united|saint|st|san|santa|los|las|el|la|hong|sri|saudi|costa|sierra|ivory|real|manchester|democratic|czech|papua|cape|port|fort|the)$/
/** Verbs that say what befell or was done by one person, right behind the bracket. */
const personVerb =
  /^,? (?:who|told|died|pleaded|denied|denies|admitted|admits|appeared|faces|testified|confessed|tweeted|married|retired|drowned|(?:was|were|has been|have been|is|will be) (?:jailed|sentenced|arrested|convicted|charged|killed|shot|stabbed|born|married|buried|accused|acquitted|pronounced|remanded|hospitalised|hospitalized|last seen|reported missing|survived by))\b/
/** Words for people and what befalls them. */
const person =
  /\b(?:accused|suspects?|victims?|m[ae]n|wom[ae]n|mother|father|son|daughter|wife|husband|brother|sister|couple|widow|murder\w*|jailed|sentenced|arrested|charged|convicted|court|killed|died|dead|funeral|actors?|actress|singer|author|teacher|driver|passengers?|pupils?|students?|farmer|doctor|nurse|resident)\b/i

/** "at the age of", "aged 29 and", "aged seven, nine and": the words before one more age. */
const ages = /\b(?:age of |age[sd]? (?:\d{1,3}|\p{L}{3,9})(?:, (?:\d{1,3}|\p{L}{3,9})){0,4}(?:,|,? and|,? or) )$/iu

function isListedAge(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 50), from)
  return before.includes('age') && ages.test(before)
}

/** "a man of 38", "a girl of 12". */
function isOfAge(text: string, from: number): boolean {
  return /\b(?:man|woman|boy|girl|child|youth|teenager|widow|widower|lad) of (?:about |just |only )?$/i.test(
    text.slice(Math.max(0, from - 24), from),
  )
}

/** "The youngest patient is 17, the oldest 44": how old, where no thing is said to be so. */
function isOldest(text: string, from: number): boolean {
  if (!oldest.test(text.slice(Math.max(0, from - 60), from))) return false
  const to = skipDigits(text, from)
  return /^(?:[,.;:)]|$| (?:and|when|years?)\b)/.test(text.slice(to, to + 8))
}

const oldest =
  /\b(?:youngest|oldest|eldest)(?: (?:patient|victim|survivor|passenger|player|child|pupil|student|member|worker|defendant|suspect|candidate|person|man|woman|boy|girl|of (?:them|the \p{L}+|those \p{L}+)))?(?: (?:is|was|being|were)|,)? (?:just |only |about |aged )?$/iu

/** Past the number or the number word at `from`. */
function skipDigits(text: string, from: number): number {
  return isLetter(unitAt(text, from))
    ? wordAt(text, from).to
    : from + /^\d*/.exec(text.slice(from, from + 4))![0].length
}

/** "Ana Ruiz, who is 26,", "she turns 30 in May": a person's years. */
function isSaidOfPerson(text: string, from: number, to: number): boolean {
  const verb = previousWord(text, from).lower
  if (!/^(?:is|was|turned|turns|turning|be)$/.test(verb)) return false
  if (!/^(?:[,.;)]|$| (?:in|on|and|when|at|last|next|this|today|tomorrow|yesterday)\b)/.test(text.slice(to, to + 11)))
    return false
  const before = text.slice(Math.max(0, from - 24), from)
  if (/(?:^|[^\p{L}])s?he (?:is|was) (?:now |only |just )?$/iu.test(before)) return true
  return verb.startsWith('turn')
    ? !/\b(?:it|market|index|price|shares?|temperatures?) turn/i.test(before)
    : /\bwho (?:is|was|would be|will be) (?:now |only |just )?$/i.test(before)
}

/** "children between three and 12", "women between 50 and 74": years of age, where nothing else is counted. */
function isBetweenAges(text: string, { quantity, whole }: NumberMatch): boolean {
  if (quantity.hedge !== 'range') return false
  return ofAges.test(text.slice(Math.max(0, whole.from - 20), whole.from)) && text.startsWith('between', whole.from)
}

/** Nouns of people by their age or sex. Source: the Oxford Thesaurus of English under "child", "youth" and "adult". */
const ofAges =
  /\b(?:child(?:ren)?|youngsters?|boys?|girls?|teenagers?|adolescents?|youths?|infants?|toddlers?|adults?|m[ae]n|wom[ae]n|people|persons?|anyone|everyone|nobody|those|kids?|babies|pensioners?|workers|residents|passengers|visitors|pupils?|patients?)(?: aged)? $/i

/** "children under six travel free", "nobody aged over 65": years of age, where no plural says of what else. */
function isAgeLimit(text: string, { whole, to, noun, quantity }: NumberMatch): boolean {
  if (
    (quantity.hedge !== 'under' && quantity.hedge !== 'over') ||
    (noun !== null && isPluralNoun(wordAt(text, noun.from)))
  )
    return false
  const lead = text.slice(Math.max(0, whole.from - 24), whole.from)
  return (
    ofAges.test(lead) &&
    /^(?:under|over|below|above|younger|older)\b/.test(text.slice(whole.from, whole.from + 8)) &&
    !/^[ -]?(?:per|point|to)\b/.test(text.slice(to, to + 7))
  )
}

/** "Ana Ruiz was six when she left home", "I was 12 when it shut": a person's years at the time. */
function wasThen(text: string, from: number, to: number): boolean {
  if (!text.startsWith(' when ', to)) return false
  const subject = /(?:^|[^\p{L}])(\p{L}[\p{L}’'-]*) was (?:just |only |about )?$/u.exec(
    text.slice(Math.max(0, from - 40), from),
  )?.[1]
  if (subject === undefined || /^(?:it|there|this|that|what)$/i.test(subject)) return false
  if (/^(?:s?he|who|I)$/i.test(subject)) return true
  return isUpperCase(subject.charCodeAt(0)) && /^ when (?:s?he|his|her)\b/.test(text.slice(to, to + 10))
}

/** "At 49 she is the youngest": a person's age, told by the pronoun. */
function isAtAge(text: string, from: number, to: number): boolean {
  const last = previousWord(text, from).lower
  if (last !== 'at' && last !== 'just' && last !== 'only') return false
  if (!/(?:^|[^\p{L}])at (?:just |only )?$/iu.test(text.slice(Math.max(0, from - 12), from))) return false
  return /^,? (?:s?he|(?:the|his|her) youngest|(?:the|his|her) oldest)\b/i.test(text.slice(to, to + 16))
}

/** "Ana Ruiz, 45, said": between two commas, right behind a word and before another. */
function isApposition(text: string, from: number, to: number): boolean {
  const comma = skipSpacesBack(text, from) - 1
  if (unitAt(text, comma) !== 0x2c || !isLetter(unitAt(text, comma - 1))) return false
  const after = unitAt(text, to)
  if (after === 0x2e) return isUpperCase(unitAt(text, wordEnding(text, comma).from))
  return after === 0x2c && isLetter(unitAt(text, skipSpaces(text, to + 1)))
}

/** Words that lead to a bare number which is a temperature. */
const heatLead =
  /\b(?:temperatures?|highs?|lows?|mercury|thermometers?|wind chills?|maximums?|minimums?)\b[^.;:%$£€]{0,50}\b(?:to|of|at|around|near|hit|reach(?:ed|es)?|below|above|under|touch(?:ed|es)?|between)(?: a| minus)? $/i

/** "highs of 31", "the wind chill could hit -35": degrees, in an article that prints their scale elsewhere. */
export function asHeat(text: string, match: NumberMatch, context: Context): FigureMatch | null {
  const { quantity, amount, from, to } = match
  if (!isBare(match) || amount.numeral.scale > 1 || amount.numeral.grouped) return null
  if (amount.numeral.style === 'vague' || Math.abs(amount.numeral.min) > 130) return null
  const before = text.slice(Math.max(0, from - 80), from)
  // "41 °C, 6.5 above the average": how far, so that no scale has its zero there.
  const apart = comparesHeat(text, to) !== null && /\d ?(?:°|degrees?)[^.;]{0,50}$/.test(before)
  if ((!heatLead.test(before) && !apart) || nextWord(text, to).lower === 'points') return null
  const { degrees } = context
  if (degrees === null) return null
  const base = (value: number | null) =>
    value === null || degrees === 'C' ? value : Number((((value - (apart ? 0 : 32)) * 5) / 9).toPrecision(14))
  return {
    ...match,
    change: apart ? comparesHeat(text, to) : null,
    quantity: { ...quantity, kind: 'temperature', unit: '°C', min: base(quantity.min), max: base(quantity.max) },
  }
}

export function followsMagnitude(text: string, at: number): boolean {
  if (unitAt(text, at - 2) === 0x66 && /magnitude of $/i.test(text.slice(Math.max(0, at - 13), at))) return true
  const lower = (isHyphen(unitAt(text, at - 1)) ? wordEnding(text, at - 1) : previousWord(text, at)).lower
  return lower === 'magnitude' || lower === 'mw' || lower === 'richter'
}

/** "magnitude 7.4", "a 7.1-magnitude quake". */
export function withMagnitude(text: string, match: NumberMatch, floor: number): FigureMatch {
  if (!isBare(match) && match.quantity.kind !== 'count') return match
  const before = isHyphen(unitAt(text, match.from - 1))
    ? wordEnding(text, match.from - 1)
    : previousWord(text, match.from)
  if (before.lower === 'of' && followsMagnitude(text, match.from)) {
    return { ...match, quantity: { ...match.quantity, unit: 'magnitude' } }
  }
  if (followsMagnitude(text, match.from) && before.from >= floor) {
    const lead = hedgeBefore(text, before.from, floor)
    const { quantity } = match
    const hedge = lead?.hedge ?? quantity.hedge
    return {
      ...match,
      from: before.from,
      noun: before.lower === 'magnitude' ? { from: before.from, to: before.to } : null,
      quantity: {
        ...quantity,
        unit: 'magnitude',
        hedge,
        min: hedge === 'under' ? null : quantity.min,
        max: hedge === 'over' ? null : quantity.max,
        approx: hedge === 'about' || quantity.approx,
      },
      whole: { from: lead?.at ?? before.from, to: match.whole.to },
    }
  }
  const after = isHyphen(unitAt(text, match.to)) ? wordAt(text, match.to + 1) : nextWord(text, match.to)
  if (after.lower !== 'magnitude') return match
  return { ...match, noun: { from: after.from, to: after.to }, quantity: { ...match.quantity, unit: 'magnitude' } }
}
